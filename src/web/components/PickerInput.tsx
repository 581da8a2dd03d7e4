import type { CodeList, Option } from '#kernel/fields/index.ts';
import { useLang, useWords } from '#web/layout/lang.ts';
import { FieldGroup } from './Field.tsx';
import { described, type FieldProps, fieldId } from './form.ts';
import { Select } from './Select.tsx';
import { TextInput } from './TextInput.tsx';

export interface PickerInputProps {
  readonly base: FieldProps;
  readonly list: CodeList;
  readonly max: number;
  readonly typed: readonly string[];
  readonly options?: readonly Option[] | undefined;
}

/** Lists up to this length are offered whole in a select; longer ones are suggested while typing. */
const SHORT = 80;

const words = {
  ja: {
    nth: (n: number) => `${n}つ目`,
    hint: '名前の一部を入れると候補が出ます。',
    code: '番号で入力してください。',
  },
  en: {
    nth: (n: number) => `No. ${n}`,
    hint: 'Type part of the name for suggestions.',
    code: 'Enter the code.',
  },
};

/** How each code of a list is called in its box and among the suggestions; where two have one name, their codes tell them apart. */
export function pickNames(options: readonly Option[], lang: 'ja' | 'en'): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const { label } of options) uses.set(label[lang], (uses.get(label[lang]) ?? 0) + 1);
  return new Map(
    options.map(({ code, label }) => [code, uses.get(label[lang]) === 1 ? label[lang] : `${label[lang]}（${code}）`]),
  );
}

/** Codes from a reference list, filled in and shown by their names. */
export function PickerInput({ base, list, max, typed, options }: PickerInputProps) {
  const lang = useLang();
  const w = useWords(words);
  if (options && options.length <= SHORT && max === 1) {
    return (
      <Select
        {...base}
        options={options.map(({ code, label }) => ({ value: code, label: label[lang] }))}
        value={typed[0]}
      />
    );
  }
  const hint = base.hint ?? (options ? w.hint : w.code);
  const names = options && pickNames(options, lang);
  if (max === 1 && !options) return <TextInput {...base} hint={hint} width={12} value={typed[0]} />;
  const id = fieldId(base.name);
  const props = { ...base, hint };
  return (
    <FieldGroup props={props}>
      {Array.from({ length: max }, (_, place) => {
        const boxId = place === 0 ? id : `${id}-${place + 1}`;
        const text = typed[place] ?? '';
        return (
          <div key={boxId} class="picker">
            <label class={max === 1 ? 'vh' : 'picker__label'} for={boxId}>
              {max === 1 ? base.label : w.nth(place + 1)}
            </label>
            <input
              class="input input--20"
              id={boxId}
              name={base.name}
              type="text"
              list={options && listId(list)}
              value={names?.get(text) ?? text}
              autocomplete="off"
              {...(place === 0 ? described(props) : {})}
            />
          </div>
        );
      })}
    </FieldGroup>
  );
}

const listId = (list: CodeList) => `list-${list}`;

/** The suggestions of one long list; once on a page for all its pickers. */
export function PickerList({ list, options }: { list: CodeList; options: readonly Option[] }) {
  const lang = useLang();
  return (
    <datalist id={listId(list)}>
      {[...pickNames(options, lang)].map(([code, name]) => (
        <option key={code} value={name}>
          {code}
        </option>
      ))}
    </datalist>
  );
}

/** Whether pickers of a list suggest (and the page must hold its `PickerList`) rather than offer it whole. */
export function suggests(options: readonly Option[] | undefined, max: number): boolean {
  return options !== undefined && (options.length > SHORT || max > 1);
}
