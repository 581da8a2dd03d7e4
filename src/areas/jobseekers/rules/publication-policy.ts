/**
 * The items in which a registration is published: form, preview, search and detail follow from them. Whether an item is shown always or by
 * choice is said by `privacy-policy.ts`; what is in no item is never published.
 * Clause: T12(2)
 */
import { publishing } from './privacy-policy.ts';

export type Showing = 'always' | 'choice';

export interface PublicationItem {
  readonly ja: string;
  readonly en: string;
  readonly showing: Showing;
  /** The fields of the registration that the item consists of. */
  readonly fields: readonly string[];
  /** Offered only to persons registered as disabled. */
  readonly disabledOnly?: true;
}

const items = {
  works: { ja: '希望する仕事', en: 'Work looked for', fields: ['wishes.works'] },
  places: { ja: '希望勤務地', en: 'Places looked for', fields: ['wishes.places'] },
  schools: { ja: '学歴', en: 'Education', fields: ['school.schools'] },
  licences: { ja: '免許・資格', en: 'Licences', fields: ['school.licences'] },
  employment: { ja: '希望就業形態', en: 'Kind of employment', fields: ['wishes.employment'] },
  hours: {
    ja: '希望勤務時間',
    en: 'Working hours',

    fields: ['wishes.hours', 'wishes.nights', 'wishes.overtime', 'wishes.overtimeHours'],
  },
  daysOff: {
    ja: '希望休日・週休二日制',
    en: 'Days off, two days off a week',

    fields: ['wishes.daysOff', 'wishes.twoDayWeek'],
  },
  uijTurn: {
    ja: 'UIJターン希望',
    en: 'Moving back to a region',

    fields: ['wishes.uijTurn', 'wishes.uijPlaces'],
  },
  move: { ja: '転居の可否', en: 'Moving house', fields: ['wishes.move'] },
  abroad: { ja: '海外勤務の可否', en: 'Working abroad', fields: ['wishes.abroad'] },
  pay: { ja: '希望賃金', en: 'Pay looked for', fields: ['wishes.pay', 'wishes.hourlyPay'] },
  trainings: { ja: '訓練受講歴', en: 'Vocational training', fields: ['school.trainings'] },
  driving: { ja: '普通自動車運転免許', en: 'Driving licence', fields: ['school.driving'] },
  computer: { ja: 'PCソフト・PCスキル', en: 'Computer skills', fields: ['school.computer'] },
  knowledge: {
    ja: '専門知識・技能・能力の内容',
    en: 'Knowledge and skills',

    fields: ['school.knowledge'],
  },
  appeal: {
    ja: 'アピールポイント',
    en: 'What you would like to say about yourself',

    fields: ['self.appeal'],
  },
  jobs: { ja: '経験した主な仕事', en: 'Main jobs so far', fields: ['history.jobs'] },
  notes: { ja: 'その他特記事項', en: 'Other remarks', fields: ['self.notes'] },
  disability: {
    ja: '障害の種類等',
    en: 'Kind of disability',

    fields: ['disability.kinds'],
    disabledOnly: true,
  },
} as const satisfies Readonly<Record<string, Omit<PublicationItem, 'showing'>>>;

export type PublicationItemKey = keyof typeof items;

const keys = Object.keys(items) as PublicationItemKey[];

/** Every item; its fields are published alike. */
export const publicationItems = Object.fromEntries(
  keys.map((key) => [
    key,
    { ...items[key], showing: items[key].fields.every((path) => publishing(path) === 'always') ? 'always' : 'choice' },
  ]),
) as unknown as Readonly<Record<PublicationItemKey, PublicationItem>>;

/** The items that are published whenever anything is. */
export const alwaysPublished: readonly PublicationItemKey[] = keys.filter(
  (key) => publicationItems[key].showing === 'always',
);

/** The items that a person may choose, in the order of the clause. */
export function itemsToChoose({ disabled }: { readonly disabled: boolean }): readonly PublicationItemKey[] {
  return keys.filter((key) => {
    const { showing, disabledOnly } = publicationItems[key];
    return showing === 'choice' && (disabled || !disabledOnly);
  });
}

/** What was chosen, without what may not be chosen. */
export function choiceOf(
  chosen: readonly string[],
  person: { readonly disabled: boolean },
): readonly PublicationItemKey[] {
  return itemsToChoose(person).filter((key) => chosen.includes(key));
}

/** The items that are shown of somebody who chose these: the rest of the registration is not. */
export function shownItems(
  chosen: readonly string[],
  person: { readonly disabled: boolean },
): readonly PublicationItemKey[] {
  const choice = choiceOf(chosen, person);
  return keys.filter((key) => publicationItems[key].showing === 'always' || choice.includes(key));
}
