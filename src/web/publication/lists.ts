import type { Gazetteer } from '#areas/offices/index.ts';
import type { Option } from '#kernel/fields/index.ts';
import type { Lists } from '#web/components/FieldInput.tsx';

const remembered = new WeakMap<Gazetteer, Lists>();
const named = (codes: Iterable<readonly [string, string]>): readonly Option[] =>
  [...codes].map(([code, name]) => ({ code, label: { ja: name, en: name } }));

/** The names of the codes that a profile can hold, from memory. */
export function profileLists(places: Gazetteer): Lists {
  const known = remembered.get(places);
  if (known) return known;
  const prefectures = new Map(places.prefectures.map(({ code, name }) => [code, name]));
  const lists: Lists = {
    occupation: named(places.occupations),
    licence: named(places.licences),
    prefecture: named(prefectures),
    municipality: [...places.municipalities.values()].map(({ code, name, prefectureCode }) => ({
      code,
      label: {
        ja: `${prefectures.get(prefectureCode) ?? ''}${name}`,
        en: `${prefectures.get(prefectureCode) ?? ''}${name}`,
      },
    })),
  };
  remembered.set(places, lists);
  return lists;
}
