import type { CaseView } from '#areas/filings/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { DateText } from '#web/components/DateText.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { sayRefusal } from '#web/words/refusals/index.ts';
import type { PartProps } from './part.ts';
import { words as w } from './words.ts';

type Found = CaseView['checks']['blocks'];

function CheckList({ title, checks }: { readonly title: string; readonly checks: Found }) {
  if (checks.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="list">
        {checks.map((check) => (
          <li key={`${check.code} ${check.field}`}>
            {sayRefusal(check, 'ja').sentence}
            <span class="quiet">（{check.rule}）</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The figures behind the checks: pay against the minimum wage, postings that say the same, what was objected to before. */
function Figures({ view }: Pick<PartProps, 'view'>) {
  const { wage, identical } = view.checks;
  const { past } = view;
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
      ]}
    />
  );
}

/** What the machine has checked. */
export function Checks({ view }: Pick<PartProps, 'view'>) {
  const { blocks, asks } = view.checks;
  return (
    <section class="section stack" aria-labelledby="checks">
      <h2 id="checks">{w.checksTitle}</h2>
      {view.waits && blocks.length === 0 && asks.length === 0 && <p>{w.checksNone}</p>}
      <CheckList title={w.checksBlocks} checks={blocks} />
      <CheckList title={w.checksAsks} checks={asks} />
      {view.waits && <Figures view={view} />}
    </section>
  );
}
