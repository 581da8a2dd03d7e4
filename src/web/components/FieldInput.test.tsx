import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import {
  catalogue,
  choice,
  date,
  type FormValues,
  groups,
  integer,
  is,
  parseSection,
  printSection,
  range,
  section,
  text,
  yesNo,
} from '#kernel/fields/index.ts';
import { attribute, type Element, elementsOf, hasClass, textOf } from '#test/support/html.ts';
import { FieldSection, type FieldSectionProps } from './FieldSection.tsx';

const say = (ja: string) => ({ ja, en: ja });
const work = section('work', say('仕事'), {
  term: choice({ none: say('定めなし'), fixed: say('定めあり') }, { label: say('雇用期間'), required: true }),
  months: range(integer({ label: say('月'), max: 120, unit: 'months' }), {
    label: say('月数'),
    when: is('work.term', 'fixed'),
  }),
  note: text({ label: say('備考'), max: 600, multiline: true }),
  remote: yesNo({ label: say('在宅'), when: is('place.home', true) }),
  pension: yesNo({ label: say('年金'), hours: 'F' }),
  total: integer({ label: say('合計'), max: 9, computed: true }),
  born: date({ label: say('生年月日') }),
  jobs: groups({ company: text({ label: say('会社'), max: 54, required: true }) }, { label: say('職歴'), max: 2 }),
});
const of = catalogue(work);

const shown = (props: Partial<FieldSectionProps> = {}): readonly Element[] =>
  elementsOf(`<form>${renderToString(<FieldSection section={work} values={{}} {...props} />)}</form>`);
const inputs = (elements: readonly Element[]) =>
  elements.filter((each) => ['input', 'select', 'textarea'].includes(each.tagName));
const names = (elements: readonly Element[]) => [...new Set(inputs(elements).map((each) => attribute(each, 'name')))];

describe('a section of declared fields', () => {
  test('asks what the engine reads, under the same names', () => {
    const asked = names(shown());
    for (const key of ['term', 'months', 'note', 'pension', 'born'] as const) {
      for (const name of work.fields[key].names(`work.${key}`)) expect(asked).toContain(name);
    }
    expect(asked).toContain('work.jobs.0.company');
  });

  test('what is printed for a content comes back from the page as the same content', () => {
    const typed: FormValues = {
      'work.term': 'fixed',
      'work.months.from': '6',
      'work.note': '一行目\n二行目 <b>"',
      'work.born.era': 'showa',
      'work.born.year': '60',
      'work.born.month': '4',
      'work.born.day': '1',
      'work.jobs.0.company': 'みなと製菓',
    };
    const { content, problems } = parseSection(of, 'work', typed);
    expect(problems).toEqual([]);
    const page = shown({ values: printSection(of, 'work', content), content });
    expect(parseSection(of, 'work', posted(page)).content).toEqual(content);
  });

  test('leaves out what the kind, other sections and the service decide', () => {
    expect(names(shown())).not.toContain('work.remote');
    expect(names(shown({ content: { place: { home: true } } }))).toContain('work.remote');
    expect(names(shown({ scope: { hours: 'P' } }))).not.toContain('work.pension');
    expect(names(shown())).not.toContain('work.total');
  });

  test('a question that hangs on an answer of the same form stays in view without scripts and says when it applies', () => {
    const when = shown().find((each) => hasClass(each, 'conditional__when')) as Element;
    expect(textOf(when)).toBe('「雇用期間」が「定めあり」の場合');
  });

  test('errors of a part of a range stand at the range and mark their box', () => {
    const page = shown({ errors: [{ field: 'work.months.to', message: '上限は下限以上にしてください' }] });
    expect(attribute(page.find((each) => attribute(each, 'id') === 'work-months-to') as Element, 'aria-invalid')).toBe(
      'true',
    );
    expect(page.filter((each) => hasClass(each, 'field__error')).map(textOf)).toEqual([
      'エラー: 上限は下限以上にしてください',
    ]);
  });

  test('a list of entries can be added to up to its most, and each typed entry can be removed', () => {
    const actions = (values: FormValues) =>
      shown({ values })
        .filter((each) => each.tagName === 'button')
        .map((each) => attribute(each, 'value'));
    expect(actions({})).toEqual(['add:work.jobs']);
    expect(actions({ 'work.jobs.0.company': 'い' })).toEqual(['remove:work.jobs.0', 'add:work.jobs']);
    expect(actions({ 'work.jobs.0.company': 'い', 'work.jobs.3.company': 'ろ' })).toEqual([
      'remove:work.jobs.0',
      'remove:work.jobs.3',
    ]);
  });
});

/** What a browser would post of the page. */
function posted(elements: readonly Element[]): FormValues {
  const values: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name) values[name] = [...(values[name] ?? []), value];
  };
  for (const each of inputs(elements)) {
    const type = attribute(each, 'type');
    if ((type === 'radio' || type === 'checkbox') && attribute(each, 'checked') === undefined) continue;
    if (each.tagName === 'select') {
      const chosen = elements.find(
        (option) => option.parentNode === each && attribute(option, 'selected') !== undefined,
      );
      add(attribute(each, 'name'), chosen ? (attribute(chosen, 'value') ?? '') : '');
    } else if (each.tagName === 'textarea') add(attribute(each, 'name'), textOf(each));
    else add(attribute(each, 'name'), attribute(each, 'value') ?? '');
  }
  return values;
}
