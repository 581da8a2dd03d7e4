import { Button } from '#web/components/Button.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { visitReasonWords } from '../case-words.ts';
import { hrefOf, one, type PartProps } from './part.ts';
import { words as w } from './words.ts';

/** G visit: why and until when, and the form that records it. */
export function Visit({ view, today, typed, errors }: PartProps) {
  const { filing } = view;
  const missing = filing.visitDue && !filing.visitedOn;
  return (
    <section class="section stack" aria-labelledby="visit-title">
      <h2 id="visit-title">{w.visitTitle}</h2>
      {filing.visitReasons.length === 0 ? (
        <p>{w.visitNone}</p>
      ) : (
        <SummaryList
          rows={[
            { key: w.visitReasons, value: filing.visitReasons.map((reason) => visitReasonWords[reason]).join('\n') },
            { key: w.visitDue, value: filing.visitDue && <DueText date={filing.visitDue} today={today} /> },
            {
              key: w.visitedOn,
              value: filing.visitedOn ? <DateText date={filing.visitedOn} /> : w.visitNotYet,
            },
          ]}
        />
      )}
      {missing && view.waits && (
        <Form action={hrefOf(view)}>
          <input type="hidden" name="act" value="visit" />
          <DateInput
            name="visitedOn"
            label={w.visitedOn}
            value={{
              year: one(typed, 'visitedOn.year') || String(today.year),
              month: one(typed, 'visitedOn.month') || String(today.month),
              day: one(typed, 'visitedOn.day') || String(today.day),
            }}
            errors={errors}
          />
          <Button kind="secondary">{w.recordVisit}</Button>
        </Form>
      )}
    </section>
  );
}
