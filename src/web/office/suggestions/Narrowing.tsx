import type { ComponentChildren } from 'preact';
import type { Gazetteer } from '#areas/offices/index.ts';
import {
  daySteps,
  employmentMarks,
  formatNarrow,
  isNarrowed,
  type Narrow,
  type NarrowGroup,
  narrowGroups,
  notNarrowed,
  payMarks,
  type Suggestions,
} from '#areas/suggestions/index.ts';
import { Chips } from '#web/components/Chips.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { type FilterGroup, FilterPanel } from '#web/components/FilterPanel.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { figure } from '../../publication/marks.ts';
import { words } from './words.ts';

const w = words.narrow;

/** From which side the desk looks; what a mark means differs by it. */
export type Side = keyof typeof w.sides;

interface NarrowingProps {
  readonly side: Side;
  /** The address without conditions. */
  readonly here: string;
  readonly narrow: Narrow;
  readonly found: Suggestions<unknown>;
  readonly places: Gazetteer;
  /** Above the list: how it came to be. */
  readonly about: ComponentChildren;
  /** The list of this page. */
  readonly children: ComponentChildren;
}

const addressOf = (here: string, narrow: Narrow) => {
  const query = formatNarrow(narrow);
  return query === '' ? here : `${here}?${query}`;
};

function markWords(side: Side, group: NarrowGroup, mark: string, places: Gazetteer): string {
  if (group === 'employment') return w.employments[mark as (typeof employmentMarks)[number]];
  if (group === 'days') return w.days(Number(mark));
  if (mark === 'wished') return group === 'pay' ? w.sides[side].payWished : w.sides[side].placeWished;
  if (mark === 'home') return w.home;
  const code = mark.slice(1);
  if (mark.startsWith('p')) return places.prefectures.find((each) => each.code === code)?.name ?? w.abroad;
  return (mark.startsWith('w') ? w.monthly : w.hourly)(figure(Number(code)));
}

/** What can be chosen of a group: what has suggestions, and what is chosen already. */
function offered(side: Side, group: NarrowGroup, { found, narrow }: Pick<NarrowingProps, 'found' | 'narrow'>) {
  const all: Readonly<Record<NarrowGroup, readonly string[]>> = {
    place: ['wished', 'home', ...[...found.counts.place.keys()].filter((mark) => mark.startsWith('p')).sort()],
    employment: employmentMarks,
    pay: side === 'persons' ? ['wished'] : payMarks,
    days: daySteps.map(String),
  };
  const chosen = narrow.marks[group];
  return [...new Set([...all[group], ...chosen])].filter(
    (mark) => found.counts[group].has(mark) || chosen.includes(mark),
  );
}

function groupsOf(props: NarrowingProps): readonly FilterGroup[] {
  const { side, narrow, found, places } = props;
  return narrowGroups.map((group) => {
    const one = group === 'pay' || group === 'days';
    const options = offered(side, group, props).map((mark) => ({
      value: mark,
      label: markWords(side, group, mark, places),
      count: found.counts[group].get(mark) ?? 0,
    }));
    return {
      title: w.sides[side].groups[group],
      chosen: narrow.marks[group].length,
      open: true,
      choices: {
        type: one ? 'radio' : 'checkbox',
        name: group,
        options: one ? [{ value: '', label: w.any }, ...options] : options,
        values: one && narrow.marks[group].length === 0 ? [''] : narrow.marks[group],
      },
    };
  });
}

/** Suggestions beside what the desk narrows them by (T3(5)): how many fit, the conditions in use, the page of the list and the way to the next. */
export function Narrowing(props: NarrowingProps) {
  const { side, here, narrow, found, places, about, children } = props;
  const chips = narrowGroups.flatMap((group) =>
    narrow.marks[group].map((mark) => ({
      text: markWords(side, group, mark, places),
      href: addressOf(here, {
        page: 1,
        marks: { ...narrow.marks, [group]: narrow.marks[group].filter((each) => each !== mark) },
      }),
    })),
  );
  return (
    <div class="columns columns--side">
      <FilterPanel action={here} groups={groupsOf(props)} />
      <div class="stack">
        <p>
          <strong>{w.sides[side].count(figure(found.staying))}</strong>
          {isNarrowed(narrow) && <span class="quiet">{w.sides[side].of(figure(found.fitting))}</span>}
        </p>
        <Chips chips={chips} clearHref={addressOf(here, notNarrowed)} />
        {about}
        {found.staying === 0 ? (
          <EmptyState title={w.sides[side].none}>
            <p>{w.noneText}</p>
          </EmptyState>
        ) : (
          children
        )}
        <Pagination page={found.page} pages={found.pages} href={(page) => addressOf(here, { ...narrow, page })} />
      </div>
    </div>
  );
}
