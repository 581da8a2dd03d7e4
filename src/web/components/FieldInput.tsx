import { Fragment } from 'preact';
import type { CodeList, Control, Field as DeclaredField, FormValues, Option } from '#kernel/fields/index.ts';
import { useLang, useWords } from '#web/layout/lang.ts';
import { Checkboxes } from './Checkboxes.tsx';
import { DateInput } from './DateInput.tsx';
import { FieldGroup } from './Field.tsx';
import { described, type FieldProps, type FormError, fieldId } from './form.ts';
import { GroupsInput } from './GroupsInput.tsx';
import { PickerInput } from './PickerInput.tsx';
import { PostalInput } from './PostalInput.tsx';
import { Radios } from './Radios.tsx';
import { Select } from './Select.tsx';
import { TextArea } from './TextArea.tsx';
import { TextInput, type TextInputProps } from './TextInput.tsx';

/** Reference lists by name: what pickers offer. */
export type Lists = Partial<Readonly<Record<CodeList, readonly Option[]>>>;

export interface FieldInputProps {
  readonly field: DeclaredField<unknown>;
  /** The full input name, `section.key`. */
  readonly name: string;
  /** The form as typed (or as `printSection` prints a kept content). */
  readonly values: FormValues;
  /** All errors of the form. */
  readonly errors?: readonly FormError[] | undefined;
  /** Overrides the declaration where another answer makes the field required. */
  readonly required?: boolean | undefined;
  readonly lists?: Lists | undefined;
}

const words = {
  ja: { time: '例: 9:00', from: '下限', to: '上限', start: 'はじめ', end: 'おわり' },
  en: { time: 'For example 9:00', from: 'from', to: 'to', start: 'Beginning', end: 'End' },
};

/** The first text typed under a name. */
export function typedText(values: FormValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** All texts typed under a name. */
export function typedTexts(values: FormValues, name: string): readonly string[] {
  const value = values[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** Any declared field as its control, with what was typed and what is wrong with it. */
export function FieldInput(props: FieldInputProps) {
  const { field, name, values, errors, lists } = props;
  const lang = useLang();
  const w = useWords(words);
  const { control } = field;
  const base: FieldProps = {
    name,
    label: field.label[lang],
    hint: field.hint?.[lang],
    requirement: (props.required ?? field.required) ? 'required' : undefined,
    errors,
  };
  switch (control.kind) {
    case 'text':
      return <TextControl base={base} control={control} value={typedText(values, name)} />;
    case 'time':
      return (
        <TextInput {...base} hint={base.hint ?? w.time} width={4} inputMode="numeric" value={typedText(values, name)} />
      );
    case 'date':
      return (
        <DateInput
          {...base}
          era={control.era}
          precision={control.precision}
          birthday={control.birthday}
          value={{
            era: typedText(values, `${name}.era`),
            year: typedText(values, `${name}.year`),
            month: typedText(values, `${name}.month`),
            day: typedText(values, `${name}.day`),
          }}
        />
      );
    case 'select':
      return <Select {...base} options={offered(control.options, lang)} value={typedText(values, name)} />;
    case 'radios':
      return (
        <Radios
          {...base}
          options={offered(control.options, lang)}
          value={typedText(values, name)}
          inline={control.options.length <= 2}
        />
      );
    case 'checkboxes':
      return <Checkboxes {...base} options={offered(control.options, lang)} values={typedTexts(values, name)} />;
    case 'range':
      return control.each.kind === 'text' || control.each.kind === 'time' ? (
        <TextRange base={base} each={control.each} values={values} />
      ) : (
        <FieldGroup props={base}>
          {(['from', 'to'] as const).map((end) => (
            <FieldInput
              key={end}
              {...props}
              name={`${name}.${end}`}
              field={{
                ...field,
                control: control.each,
                label: {
                  ja: words.ja[end === 'from' ? 'start' : 'end'],
                  en: words.en[end === 'from' ? 'start' : 'end'],
                },
              }}
              required={false}
            />
          ))}
        </FieldGroup>
      );
    case 'groups':
      return (
        <GroupsInput
          base={base}
          control={control}
          values={values}
          render={(inner, innerName) => (
            <FieldInput field={inner} name={innerName} values={values} errors={errors} lists={lists} />
          )}
        />
      );
    case 'picker':
      return (
        <PickerInput
          base={base}
          list={control.list}
          max={control.max}
          typed={typedTexts(values, name)}
          options={lists?.[control.list]}
        />
      );
  }
}

const offered = (options: readonly Option[], lang: 'ja' | 'en') =>
  options.map(({ code, label }) => ({ value: code, label: label[lang] }));

const widths = [2, 4, 8, 12, 20] as const;

type TextControlKind = Extract<Control, { kind: 'text' }>;

/** How a text is typed: keyboard, width of the box, unit. */
function typing(control: TextControlKind, lang: 'ja' | 'en'): Partial<TextInputProps> {
  const { mode, max, unit, autocomplete } = control;
  return {
    type: mode === 'tel' || mode === 'email' || mode === 'url' ? mode : 'text',
    inputMode: mode === 'numeric' || mode === 'decimal' ? mode : undefined,
    autocomplete,
    width: widths.find((width) => max <= width),
    suffix: unit?.[lang].trim(),
  };
}

function TextControl({ base, control, value }: { base: FieldProps; control: TextControlKind; value: string }) {
  const lang = useLang();
  if (control.multiline) {
    return <TextArea {...base} value={value} limit={control.max} rows={control.max > 200 ? 6 : 3} />;
  }
  if (control.autocomplete === 'postal-code') {
    return <PostalInput {...base} value={value} action={`fill-address:${base.name}`} />;
  }
  return <TextInput {...base} {...typing(control, lang)} value={value} />;
}

/** From and to in one line. */
function TextRange({ base, each, values }: { base: FieldProps; each: Control; values: FormValues }) {
  const lang = useLang();
  const w = useWords(words);
  const look: Partial<TextInputProps> = each.kind === 'text' ? typing(each, lang) : { width: 4, inputMode: 'numeric' };
  const ends = ['from', 'to'] as const;
  return (
    <FieldGroup props={base} parts={ends.map((end) => `${base.name}.${end}`)}>
      <div class="affix">
        {ends.map((end) => {
          const name = `${base.name}.${end}`;
          return (
            <Fragment key={end}>
              {end === 'to' && <span aria-hidden="true">{lang === 'ja' ? '〜' : '–'}</span>}
              <label class="vh" for={fieldId(name)}>
                {base.label} {w[end]}
              </label>
              <input
                class={`input input--${look.width ?? 8}${look.inputMode ? ' input--number' : ''}`}
                id={fieldId(name)}
                name={name}
                type="text"
                inputmode={look.inputMode}
                value={typedText(values, name)}
                {...described({ name, label: base.label, errors: base.errors })}
              />
              {look.suffix && <span>{look.suffix}</span>}
            </Fragment>
          );
        })}
      </div>
    </FieldGroup>
  );
}
