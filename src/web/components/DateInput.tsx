import { useWords } from '#web/layout/lang.ts';
import { FieldGroup } from './Field.tsx';
import { type FieldProps, fieldId, messagesFor } from './form.ts';

/** A date as typed: whatever was written, also when it is no date. */
export interface TypedDate {
  readonly era?: string | undefined;
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

export interface DateInputProps extends FieldProps {
  readonly value?: TypedDate | undefined;
  /** Offers 元号 beside 西暦. */
  readonly era?: boolean | undefined;
  /** Leaves out the day, or month and day, where the form asks for less. */
  readonly precision?: 'day' | 'month' | 'year' | undefined;
  /** The birth date of the person at the keyboard: browsers may fill it in (never together with an era). */
  readonly birthday?: boolean | undefined;
}

const words = {
  ja: {
    era: '元号',
    year: '年',
    month: '月',
    day: '日',
    eras: { seireki: '西暦', reiwa: '令和', heisei: '平成', showa: '昭和', taisho: '大正', meiji: '明治' },
  },
  en: {
    era: 'Calendar',
    year: 'Year',
    month: 'Month',
    day: 'Day',
    eras: { seireki: 'Western', reiwa: 'Reiwa', heisei: 'Heisei', showa: 'Showa', taisho: 'Taisho', meiji: 'Meiji' },
  },
};

/** Year, month and day in boxes of their own, posted as `name.era`, `name.year`, `name.month`, `name.day`. No box jumps to the next. */
export function DateInput(props: DateInputProps) {
  const w = useWords(words);
  const id = fieldId(props.name);
  const invalid = messagesFor(props.errors, props.name).length > 0 ? 'true' : undefined;
  const parts = (['year', 'month', 'day'] as const).slice(0, { year: 1, month: 2, day: 3 }[props.precision ?? 'day']);
  return (
    <FieldGroup props={props}>
      <div class="date">
        {props.era && (
          <div class="date__part date__part--era">
            <label class="vh" for={id}>
              {w.era}
            </label>
            <select class="input" id={id} name={`${props.name}.era`} aria-invalid={invalid}>
              {Object.entries(w.eras).map(([value, label]) => (
                <option key={value} value={value} selected={(props.value?.era || 'seireki') === value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        )}
        {parts.map((part, index) => {
          const partId = index === 0 && !props.era ? id : `${id}-${part}`;
          return (
            <div class="date__part" key={part}>
              <input
                class={`input input--number input--${part === 'year' ? 4 : 2}`}
                id={partId}
                name={`${props.name}.${part}`}
                type="text"
                inputmode="numeric"
                value={props.value?.[part] ?? ''}
                autocomplete={props.birthday && !props.era ? `bday-${part}` : 'off'}
                aria-invalid={invalid}
              />
              <label for={partId}>{w[part]}</label>
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
