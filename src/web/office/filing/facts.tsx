import type { FilingRecord, Snapshot } from '#areas/filings/index.ts';
import type { PostingKind } from '#areas/postings/rules/posting-validity.ts';
import { dateOf } from '#kernel/jst.ts';
import { DateText, DueText, MomentText } from '#web/components/DateText.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { postingKindWords } from '../case-words.ts';
import type { PartProps } from './part.ts';
import { words as w } from './words.ts';

/** T6(3): the kind; where it was accepted as another than filed, both. */
function kindWords({ kind, state, content }: FilingRecord, now: PostingKind): string {
  const filed = (content as Partial<Snapshot>).kind;
  const other = kind === 'posting' && state === 'accepted' && filed && filed !== now;
  return other ? w.filedAs(postingKindWords[now], postingKindWords[filed]) : postingKindWords[now];
}

/** What was filed, by whom, and where it stands. */
export function Facts({ view, today }: Pick<PartProps, 'view' | 'today'>) {
  const { filing, establishment, posting } = view;
  return (
    <SummaryList
      rows={[
        {
          key: w.establishment,
          value: <a href={`/office/establishments/${establishment.id}`}>{establishment.name}</a>,
        },
        ...(posting ? [{ key: w.kind, value: kindWords(filing, posting.kind) }] : []),
        { key: w.filedOn, value: <DateText date={dateOf(filing.filedAt)} /> },
        { key: w.state, value: <StatusTag status={`filing:${filing.state}`} /> },
        { key: w.taken, value: filing.takenByName ?? w.nobody },
        ...(filing.decidedAt ? [{ key: w.decided, value: <MomentText instant={filing.decidedAt} /> }] : []),
        ...(posting?.number
          ? [{ key: w.number, value: <a href={`/office/postings/${posting.id}`}>{posting.number}</a> }]
          : []),
        ...(filing.kind === 'posting' && posting?.acceptedOn && posting.validThrough
          ? [
              { key: w.acceptedOn, value: <DateText date={posting.acceptedOn} /> },
              { key: w.validThrough, value: <DateText date={posting.validThrough} /> },
            ]
          : []),
        ...(view.request && view.waits && posting?.validThrough
          ? [{ key: w.requestDue, value: <DueText date={posting.validThrough} today={today} /> }]
          : []),
      ]}
    />
  );
}
