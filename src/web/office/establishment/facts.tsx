import type { Stop } from '#areas/accounts/index.ts';
import type { ResultStatistics } from '#areas/applications/index.ts';
import type { EstablishmentRecord } from '#areas/establishments/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { DateText } from '#web/components/DateText.tsx';
import { dateWords } from '#web/components/format.ts';
import { KeyFigures } from '#web/components/KeyFigures.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { words as w } from './words.ts';

/** How the employer's page stands. */
interface Standing {
  readonly hasValidPosting: boolean;
  readonly restrictedByMissingResults: boolean;
}

/** G restrict: how many referrals lack their result too long, and whether that closes functions. */
interface Restriction {
  readonly restricted: boolean;
  readonly overdue: number;
  readonly liftedOn: Temporal.PlainDate | null;
}

/** Number, state and office; what is closed to the employer now, and why. */
export function Facts({
  of,
  standing,
  restriction,
  stop,
}: {
  readonly of: EstablishmentRecord;
  readonly standing: Standing;
  readonly restriction: Restriction;
  /** T6(7): the stop that holds now. */
  readonly stop: Pick<Stop, 'openedAt' | 'reason'> | undefined;
}) {
  const limits = [
    ...(of.abolishedOn
      ? [w.standing.abolished(of.abolishedReason ? w.abolish.reasons[of.abolishedReason] : '', of.abolishedNote ?? '')]
      : []),
    ...(stop ? [w.standing.stopped(dateWords(dateOf(stop.openedAt), 'ja'), stop.reason)] : []),
    ...(of.withdrawnOn ? [w.standing.withdrawn] : []),
    ...(standing.restrictedByMissingResults ? [w.standing.restricted] : []),
    ...(standing.hasValidPosting || of.phase !== 'registered' ? [] : [w.standing.noPosting]),
  ];
  return (
    <SummaryList
      rows={[
        { key: w.number, value: of.number ?? w.notYet },
        { key: w.state, value: <StatusTag status={`establishment:${of.phase}`} /> },
        { key: w.standing.title, value: limits.length === 0 ? w.standing.none : limits.join('\n') },
        ...(restriction.restricted || restriction.overdue > 0 || restriction.liftedOn
          ? [
              {
                key: w.restriction,
                value: <a href={`/office/establishments/${of.id}/restriction`}>{w.overdue(restriction.overdue)}</a>,
              },
            ]
          : []),
        { key: w.office, value: of.officeName },
        { key: w.registeredOn, value: of.registeredOn ? <DateText date={of.registeredOn} /> : w.notYet },
        ...(of.abolishedOn ? [{ key: w.abolishedOn, value: <DateText date={of.abolishedOn} /> }] : []),
        ...(of.withdrawnOn ? [{ key: w.withdrawnOn, value: <DateText date={of.withdrawnOn} /> }] : []),
      ]}
    />
  );
}

/** What became of the applications, in numbers. */
export function Results({ of }: { readonly of: ResultStatistics }) {
  const count = (n: number) => w.results.count(n);
  const { byState } = of;
  const open = (byState.accepting ?? 0) + (byState.completed ?? 0);
  return (
    <section class="section" aria-labelledby="results">
      <h2 id="results">{w.results.title}</h2>
      <KeyFigures
        figures={[
          { label: w.results.total, value: count(of.total) },
          { label: w.results.open, value: count(open) },
          { label: w.results.hired, value: count(byState.hired ?? 0) },
          { label: w.results.rejected, value: count(byState.rejected ?? 0) },
          { label: w.results.withdrawn, value: count((byState.withdrawn ?? 0) + (byState.cancelled ?? 0)) },
          { label: w.results.noShow, value: count(byState.noShow ?? 0) },
          {
            label: w.results.differed,
            value: w.results.ofTold(of.termsDiffered, of.termsTold),
            late: of.termsDiffered > 0,
          },
        ]}
      />
    </section>
  );
}
