import type { ComponentChildren } from 'preact';
import type { Condition, FieldMap } from '#kernel/fields/index.ts';
import { useLang } from '#web/layout/lang.ts';
import type { Lang } from '#web/page.ts';

export interface ConditionalProps {
  /** Absent: the question is always asked. */
  readonly when?: Condition | undefined;
  /** What comes before the condition's field names in the form: nothing for `section.key`, `history.jobs.0.` within a group. */
  readonly prefix?: string | undefined;
  /** The fields the condition names, to say it in words; keys without the prefix. */
  readonly fields: FieldMap;
  readonly children: ComponentChildren;
}

/**
 * A question asked only under a condition on the same form. Without scripts it stays in view and says when it applies (the server
 * leaves out what does not); with them it comes and goes with the answer.
 */
export function Conditional({ when, prefix = '', fields, children }: ConditionalProps) {
  const lang = useLang();
  if (!when) return <>{children}</>;
  return (
    <oh-when data-when={JSON.stringify(when)} data-prefix={prefix}>
      <div class="conditional">
        <p class="conditional__when">{conditionWords(when, fields, lang)}</p>
        {children}
      </div>
    </oh-when>
  );
}

const otherwise: Readonly<Record<Lang, string>> = {
  ja: 'あてはまる場合だけ入力してください。',
  en: 'Only where it applies.',
};

/** 「雇用期間」が「定めあり」の場合 */
function conditionWords(when: Condition, fields: FieldMap, lang: Lang): string {
  if (!('is' in when)) return otherwise[lang];
  const field = fields[when.field] ?? fields[when.field.split('.').at(-1) ?? ''];
  if (!field || !('options' in field.control)) return otherwise[lang];
  const { options } = field.control;
  const answers = when.is.map((value) => {
    const code = value === true ? 'yes' : value === false ? 'no' : String(value);
    return options.find((option) => option.code === code)?.label[lang] ?? code;
  });
  return lang === 'ja'
    ? `「${field.label.ja}」が${answers.map((answer) => `「${answer}」`).join('または')}の場合`
    : `If “${field.label.en}” is ${answers.map((answer) => `“${answer}”`).join(' or ')}`;
}
