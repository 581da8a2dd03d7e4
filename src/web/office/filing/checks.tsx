import { type Stop, stopsOfPage } from '#areas/accounts/index.ts';
import { type ResultStatistics, resultStatistics } from '#areas/applications/index.ts';
import type { CaseView } from '#areas/filings/index.ts';
import { dateOf } from '#kernel/jst.ts';
import type { Db } from '#platform/db.ts';
import { DateText } from '#web/components/DateText.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { sayRefusal } from '#web/words/refusals/index.ts';
import type { PartProps } from './part.ts';
import { words as w } from './words.ts';

type Found = CaseView['checks']['blocks'];

/** What is known of the establishment beside what it filed: stops of its service, and terms that differed when people were hired. */
export interface PastRecord {
  readonly stops: readonly Stop[];
  readonly results: ResultStatistics;
}

/** Reads it in two queries. */
export async function pastRecord(db: Db, establishmentId: number): Promise<PastRecord> {
  const [stops, results] = await Promise.all([
    stopsOfPage(db, { role: 'employer', id: establishmentId }),
    resultStatistics(db, establishmentId),
  ]);
  return { stops, results };
}

interface ChecksProps extends Pick<PartProps, 'view'> {
  readonly record: PastRecord;
  readonly officeCode: string;
}

function CheckList({
  title,
  checks,
  labels,
}: {
  readonly title: string;
  readonly checks: Found;
  readonly labels: ReadonlyMap<string, string>;
}) {
  if (checks.length === 0) return null;
  const about = (field: string | undefined) => {
    const label = field === undefined ? undefined : labels.get(field);
    return label ? `【${label}】` : '';
  };
  return (
    <>
      <h3>{title}</h3>
      <ul class="list">
        {checks.map((check) => (
          <li key={`${check.code} ${check.field}`}>
            {about(check.field)}
            {sayRefusal(check, 'ja').sentence}
            <span class="quiet">（{check.rule}）</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** T8(1): registrations that seem to be of the same place; those of other offices by name alone. */
function Twins({ view: { twins }, officeCode }: ChecksProps) {
  if (twins.length === 0) return <>{w.identicalNone}</>;
  return (
    <ul class="list">
      {twins.map((each) => (
        <li key={each.id}>
          {each.officeCode === officeCode ? (
            <a href={`/office/establishments/${each.id}`}>{each.name}</a>
          ) : (
            `${each.name}（${each.officeName}）`
          )}{' '}
          <span class="quiet">{each.number ?? w.provisional}</span>
        </li>
      ))}
    </ul>
  );
}

/** T6(7): when the service of the establishment was stopped, and why. */
function Stops({ stops }: { readonly stops: PastRecord['stops'] }) {
  if (stops.length === 0) return <>{w.pastNone}</>;
  return (
    <ul class="list">
      {stops.map((stop) => (
        <li key={stop.id}>
          <DateText date={dateOf(stop.openedAt)} /> {w.stopState(stop.state === 'active')}　{stop.reason}
        </li>
      ))}
    </ul>
  );
}

/** The figures behind the checks: pay against the minimum wage, what says the same, what was objected to before. */
function Figures(props: ChecksProps) {
  const { view, record } = props;
  const { wage, identical } = view.checks;
  const { past } = view;
  const { termsDiffered, termsTold } = record.results;
  return (
    <SummaryList
      rows={[
        ...(view.posting
          ? [{ key: w.wage, value: wage ? w.wageFigure(wage.hourly, wage.minimum) : w.wageUnknown }]
          : []),
        ...(view.posting
          ? [
              {
                key: w.identical,
                value:
                  identical.length === 0 ? (
                    w.identicalNone
                  ) : (
                    <ul class="list">
                      {identical.map(({ id, number, title }) => (
                        <li key={id}>
                          <a href={`/office/postings/${id}`}>
                            {title}（{number}）
                          </a>
                        </li>
                      ))}
                    </ul>
                  ),
              },
            ]
          : []),
        ...(isRegistration(view) ? [{ key: w.twins, value: <Twins {...props} /> }] : []),
        ...(view.image ? [{ key: w.image, value: w.imageMade(view.image.width, view.image.height) }] : []),
        {
          key: w.past,
          value:
            past.latest.length === 0 ? (
              w.pastNone
            ) : (
              <>
                {w.pastCount(past.sentBack, past.lapsed)}
                <ul class="list">
                  {past.latest.map((each) => (
                    <li key={each.id}>
                      <a href={`/office/filings/${each.id}`}>{w.pastItem(each.state, each.title)}</a>{' '}
                      <DateText date={dateOf(each.decidedAt)} />
                    </li>
                  ))}
                </ul>
              </>
            ),
        },
        { key: w.stops, value: <Stops stops={record.stops} /> },
        { key: w.differed, value: termsTold === 0 ? w.differedUntold : w.differedOf(termsDiffered, termsTold) },
      ]}
    />
  );
}

const isRegistration = ({ filing }: CaseView) =>
  filing.kind === 'establishment' || filing.kind === 'establishmentChange';

/** What the machine has checked while the case waits; afterwards nothing is checked any more. */
export function Checks(props: ChecksProps) {
  const { view } = props;
  if (!view.waits) return null;
  const { blocks, asks } = view.checks;
  const labels = new Map(view.sections.flatMap(({ rows }) => rows.map(({ path, label }) => [path, label] as const)));
  const refusing = isRegistration(view) || view.filing.kind === 'posting' || view.request === 'change';
  return (
    <section class="section stack" aria-labelledby="checks">
      <h2 id="checks">{w.checksTitle}</h2>
      {view.filing.kind !== 'image' && blocks.length === 0 && asks.length === 0 && <p>{w.checksNone}</p>}
      <CheckList title={refusing ? w.checksBlocks : w.checksUnlawful} checks={blocks} labels={labels} />
      <CheckList title={w.checksAsks} checks={asks} labels={labels} />
      <Figures {...props} />
    </section>
  );
}
