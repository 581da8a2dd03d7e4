import type { ComponentChildren } from 'preact';
import { mostNoteCharacters, type ReferralResult, referralResults } from '#areas/referrals/index.ts';
import { is } from '#kernel/fields/index.ts';
import { DateInput } from '#web/components/DateInput.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { Select } from '#web/components/Select.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import type { Fields } from '#web/page.ts';
import { typed } from './entry.ts';
import { reasonLabels, resultLabels, resultWords as w } from './words.ts';

export interface ResultFieldsProps {
  readonly fields: Fields;
  readonly errors?: readonly FormError[] | undefined;
  /** Told apart from other rows of the same form: `.referral-5`. */
  readonly suffix?: string | undefined;
  /** The row may be left without a result; the fields are then kept small. */
  readonly optional?: boolean | undefined;
  /** A self-application is not asked for a reason. */
  readonly withReason?: boolean | undefined;
}

const reasons = referralResults.flatMap((result) =>
  Object.entries(reasonLabels[result]).map(([code, label]) => ({
    value: `${result}.${code}`,
    label: `${resultLabels[result].label}：${label}`,
  })),
);

interface OnlyProps {
  /** The name of the result's field. */
  readonly of: string;
  readonly results: readonly ReferralResult[];
  readonly children: ComponentChildren;
}

/** A question that goes with some results: with scripts it is there only for them, without scripts its hint says so. */
function Only({ of, results, children }: OnlyProps) {
  return (
    <oh-when data-when={JSON.stringify(is(of, ...results))} data-prefix="">
      <div class="conditional">{children}</div>
    </oh-when>
  );
}

/** What is asked about how a selection ended: the result, and what goes with each. */
export function ResultFields({ fields, errors, suffix = '', optional, withReason = true }: ResultFieldsProps) {
  const at = (name: string) => `${name}${suffix}`;
  const value = (name: string) => typed(fields, at(name));
  const results = referralResults.map((each) => ({ value: each, ...resultLabels[each] }));
  return (
    <>
      {optional ? (
        <Select
          name={at('result')}
          label={w.result}
          blank="まだ登録しない"
          value={value('result')}
          options={results.map(({ value: code, label }) => ({ value: code, label }))}
          errors={errors}
        />
      ) : (
        <Radios
          name={at('result')}
          label={w.result}
          requirement="required"
          value={value('result')}
          options={results}
          errors={errors}
        />
      )}
      {withReason && (
        <Only of={at('result')} results={['rejected', 'withdrawn']}>
          <Select
            name={at('reason')}
            label={w.reason}
            hint={w.reasonHint}
            blank="なし"
            value={value('reason')}
            options={reasons}
            errors={errors}
          />
        </Only>
      )}
      <Only of={at('result')} results={['hired']}>
        <Radios
          name={at('termsDiffered')}
          label={w.terms}
          hint={w.termsHint}
          inline
          value={value('termsDiffered')}
          options={[
            { value: 'no', label: w.same },
            { value: 'yes', label: w.different },
          ]}
          errors={errors}
        />
      </Only>
      <Only of={at('result')} results={['noShow']}>
        <DateInput
          name={at('interviewOn')}
          label={w.interview}
          hint={w.interviewHint}
          value={{
            year: typed(fields, `${at('interviewOn')}.year`),
            month: typed(fields, `${at('interviewOn')}.month`),
            day: typed(fields, `${at('interviewOn')}.day`),
          }}
          errors={errors}
        />
      </Only>
      <Only of={at('result')} results={referralResults}>
        <TextArea
          name={at('note')}
          label={w.note}
          hint={w.noteHint}
          requirement="optional"
          limit={mostNoteCharacters}
          rows={optional ? 2 : 3}
          value={value('note')}
          errors={errors}
        />
      </Only>
    </>
  );
}
