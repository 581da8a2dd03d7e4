import { dateOf } from '#kernel/jst.ts';
import { DateText, DueText, MomentText } from '#web/components/DateText.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { postingKindWords } from '../case-words.ts';
import type { PartProps } from './part.ts';
import { words as w } from './words.ts';

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
        ...(posting ? [{ key: w.kind, value: postingKindWords[posting.kind] }] : []),
        { key: w.filedOn, value: <DateText date={dateOf(filing.filedAt)} /> },
        { key: w.state, value: <StatusTag status={`filing:${filing.state}`} /> },
        { key: w.taken, value: filing.takenByName ?? w.nobody },
        ...(filing.decidedAt ? [{ key: w.decided, value: <MomentText instant={filing.decidedAt} /> }] : []),
        ...(posting?.number
          ? [{ key: w.number, value: <a href={`/office/postings/${posting.id}`}>{posting.number}</a> }]
          : []),
        ...(view.request && view.waits && posting?.validThrough
          ? [{ key: w.requestDue, value: <DueText date={posting.validThrough} today={today} /> }]
          : []),
      ]}
    />
  );
}
