import { describe, expect, test } from 'vitest';
import { allFields } from '#kernel/fields/index.ts';
import { jobseekerFields } from '../fields/index.ts';
import { publishing } from './privacy-policy.ts';
import { alwaysPublished, choiceOf, itemsToChoose, publicationItems, shownItems } from './publication-policy.ts';

const plain = { disabled: false };
const disabled = { disabled: true };

describe('T12(2) what is published', () => {
  test('always: work, places, education, licences', () => {
    expect(alwaysPublished).toEqual(['works', 'places', 'schools', 'licences']);
  });
  test('by choice: the fourteen items of the clause, in its order', () => {
    expect(itemsToChoose(plain).map((key) => publicationItems[key].ja)).toEqual([
      '希望就業形態',
      '希望勤務時間',
      '希望休日・週休二日制',
      'UIJターン希望',
      '転居の可否',
      '海外勤務の可否',
      '希望賃金',
      '訓練受講歴',
      '普通自動車運転免許',
      'PCソフト・PCスキル',
      '専門知識・技能・能力の内容',
      'アピールポイント',
      '経験した主な仕事',
      'その他特記事項',
    ]);
  });
  test('障害の種類等 is offered to disabled persons, and to nobody else', () => {
    expect(itemsToChoose(disabled)).toEqual([...itemsToChoose(plain), 'disability']);
    expect(choiceOf(['disability', 'pay'], plain)).toEqual(['pay']);
    expect(choiceOf(['disability', 'pay'], disabled)).toEqual(['pay', 'disability']);
  });
  test('nothing chosen: the four alone; an unknown or an always-public item chosen adds nothing', () => {
    expect(shownItems([], plain)).toEqual(alwaysPublished);
    expect(shownItems(['person.name', 'works', 'name'], plain)).toEqual(alwaysPublished);
  });
  test('the fields of an item are published alike, and every field that is ever published is in one item', () => {
    const all = Object.values(publicationItems);
    for (const { ja, fields, showing } of all)
      expect([ja, ...new Set(fields.map((path) => publishing(path)))]).toEqual([ja, showing]);
    const published = allFields(jobseekerFields).filter(({ path }) => publishing(path) !== 'never');
    expect(all.flatMap(({ fields }) => fields).sort()).toEqual(published.map(({ path }) => path).sort());
  });
});
