import { type FilterGroup, FilterPanel } from '#web/components/FilterPanel.tsx';
import type { FormError } from '#web/components/form.ts';
import { TextInput } from '#web/components/TextInput.tsx';
import { words } from '../words.ts';
import { controlsOf, type FiltersProps } from './controls.tsx';
import { FORM_MARK } from './marks.ts';
import { conditionsGroup, holidaysGroup, hoursGroup, wageGroup, welfareGroup } from './terms.tsx';
import { nearGroup, placeGroup } from './where.tsx';
import { employerGroup, numbersGroup, wishesGroup, wordsGroup } from './who.tsx';
import { employmentGroup, freshGroup, kindGroup, workGroup } from './work.tsx';

/** The groups in the order of the form: the few that matter first. */
const GROUPS = [
  placeGroup,
  nearGroup,
  workGroup,
  employmentGroup,
  wageGroup,
  holidaysGroup,
  freshGroup,
  kindGroup,
  conditionsGroup,
  wishesGroup,
  hoursGroup,
  welfareGroup,
  employerGroup,
  wordsGroup,
  numbersGroup,
] as const;

function groupsOf(props: FiltersProps): readonly FilterGroup[] {
  const controls = controlsOf(props);
  return GROUPS.map((group) => group(props, controls)).map((group) => ({
    ...group,
    open: group.open || group.chosen > 0 || groupIsWrong(group.title, controls.w, props.errors),
  }));
}

/** Which fields a group asks, where an error may stand in a folded one. */
function groupIsWrong(title: string, w: (typeof words)['ja'], errors: readonly FormError[]): boolean {
  const asked: Readonly<Record<string, readonly string[]>> = {
    [w.group.fresh]: ['new'],
    [w.group.kind]: ['kind', 'disabled'],
    [w.group.conditions]: ['flag', 'contract'],
    [w.group.wishes]: ['age', 'ageLimit', 'driving', 'licence', 'licenceNot'],
    [w.group.hours]: ['hoursFrom', 'hoursTo', 'flagNot', 'overtime', 'overtimeMax'],
    [w.group.welfare]: ['insurance', 'renewal', 'retirement', 'retirementAge'],
    [w.group.employer]: ['employer', 'employerNot', 'size', 'industry'],
    [w.group.words]: ['match', 'not'],
    [w.group.numbers]: ['number', 'establishment', 'organisation', 'line'],
  };
  return errors.some(({ field }) => asked[title]?.includes(field));
}

/** The form of a search. */
export function Filters(props: FiltersProps) {
  const w = words[props.lang];
  const { query, typed, errors } = props;
  const keep: [string, string][] = [[FORM_MARK, '1']];
  for (const name of ['sort', 'per', 'station', 'fold']) {
    for (const value of typed.getAll(name)) keep.push([name, value]);
  }
  return (
    <FilterPanel action="/postings" groups={groupsOf(props)} keep={keep} open={errors.length > 0}>
      <TextInput
        name="q"
        type="search"
        label={w.field.q ?? ''}
        hint={w.field.qHint}
        value={typed.get('q') ?? query.q}
        errors={errors}
      />
    </FilterPanel>
  );
}
