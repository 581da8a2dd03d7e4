import type { FilterGroup } from '#web/components/FilterPanel.tsx';
import { Select } from '#web/components/Select.tsx';
import { cityName, prefectureName } from '#web/words/place-names.ts';
import { AROUND, CENTRE, DISTANCES, pointOf, USUAL_KM, WITHIN } from '../centre.ts';
import { Boxes, type Controls, type FiltersProps } from './controls.tsx';
import { SHOWN_PREF } from './marks.ts';

/** Prefectures, and the municipalities of those chosen. */
export function placeGroup(
  { query, places, errors, lang }: FiltersProps,
  { w, label, countsOf, options, boxes, chosenFirst }: Controls,
): FilterGroup {
  const cityCounts = countsOf('city');
  const prefectures = [...new Set([...query.pref, ...query.city.map((code) => code.slice(0, 2))])].sort();
  const cities = prefectures
    .filter((prefecture) => places.municipalitiesOf.has(prefecture))
    .map((prefecture) => ({
      prefecture,
      options: (places.municipalitiesOf.get(prefecture) ?? [])
        .filter(({ code }) => query.city.includes(code) || cityCounts.has(code))
        .map(({ code }) => ({ value: code, label: cityName(places, code, lang), count: cityCounts.get(code) ?? 0 })),
    }));
  return {
    title: w.group.place,
    chosen: query.pref.length + query.city.length,
    open: true,
    children: (
      <>
        {prefectures.map((code) => (
          <input key={code} type="hidden" name={SHOWN_PREF} value={code} />
        ))}
        {boxes(
          'pref',
          'checkbox',
          options(
            'prefecture',
            chosenFirst([...places.prefectures.map(({ code }) => code), '59'], prefectures),
            (code) => prefectureName(places, code, lang),
          ),
          prefectures,
          { hint: cities.length === 0 ? w.field.cityHint : undefined },
        )}
        {cities.map(({ prefecture, options: list }, nth) =>
          list.length === 0 ? null : (
            <Boxes
              key={prefecture}
              id={nth === 0 ? 'city' : `city-${prefecture}`}
              name="city"
              legend={`${prefectureName(places, prefecture, lang)}: ${label('city')}`}
              type="checkbox"
              options={list}
              values={query.city}
              errors={errors}
            />
          ),
        )}
      </>
    ),
  };
}

/** Within reach of a place. */
export function nearGroup(
  { query, typed, around, centres }: FiltersProps,
  { w, label, text, boxes, wrong, set }: Controls,
): FilterGroup {
  return {
    title: w.group.near,
    chosen: set(query.near),
    open: wrong(AROUND),
    children: (
      <>
        {text(AROUND, { hint: w.field.aroundHint, value: around })}
        {centres.length > 0 &&
          boxes(
            CENTRE,
            'radio',
            centres.map((centre) => ({ value: pointOf(centre), label: centre.name })),
            [],
          )}
        <Select
          name={WITHIN}
          label={label(WITHIN)}
          options={[...new Set([...DISTANCES, ...(query.near ? [query.near.km] : [])])]
            .sort((one, other) => one - other)
            .map((km) => ({ value: String(km), label: `${km}km` }))}
          blank={null}
          value={typed.get(WITHIN) ?? String(query.near?.km ?? USUAL_KM)}
        />
      </>
    ),
  };
}
