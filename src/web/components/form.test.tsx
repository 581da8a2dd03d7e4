import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, type Element, elementsOf, hasClass, textOf } from '#test/support/html.ts';
import { exampleErrors, FormExamples } from '#web/public/styleguide/forms.tsx';
import { DateInput } from './DateInput.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { fileSize } from './FileUpload.tsx';
import { fieldId } from './form.ts';
import { TextArea } from './TextArea.tsx';
import { TextInput } from './TextInput.tsx';

const controls = ['input', 'select', 'textarea'];
const isControl = (element: Element) => controls.includes(element.tagName) && attribute(element, 'type') !== 'hidden';

describe('form controls', () => {
  const html = renderToString(
    <>
      <ErrorSummary errors={exampleErrors} />
      <FormExamples />
    </>,
  );
  const elements = elementsOf(html);
  const byId = new Map(elements.flatMap((each) => (attribute(each, 'id') ? [[attribute(each, 'id'), each]] : [])));

  test('every visible control has a label of its own, and every label names a control', () => {
    const labelled = new Set(elements.filter((each) => each.tagName === 'label').map((each) => attribute(each, 'for')));
    const visible = elements.filter(isControl);
    expect(visible.length).toBeGreaterThan(20);
    for (const control of visible) expect(labelled).toContain(attribute(control, 'id'));
    for (const id of labelled) expect(byId.get(id)).toSatisfy((each: Element) => isControl(each));
  });

  test('ui 7: the summary has as many links as there are inline errors, in the same words', () => {
    const links = elements.filter((each) => each.tagName === 'a' && hasClassAbove(elements, each, 'error-summary'));
    const inline = elements.filter((each) => hasClass(each, 'field__error')).map((each) => textOf(each));
    expect(links.map((each) => `エラー: ${textOf(each)}`)).toEqual(inline);
    expect(inline).toHaveLength(exampleErrors.length);
  });

  test('ui 7: every link of the summary leads to a control that takes focus and is marked invalid', () => {
    for (const error of exampleErrors) {
      const target = byId.get(fieldId(error.field));
      expect(target).toSatisfy((each: Element) => isControl(each));
      expect(attribute(target as Element, 'aria-invalid')).toBe('true');
    }
  });

  test('descriptions exist and name the error before the hint', () => {
    const page = elementsOf(
      renderToString(
        <TextInput name="a[0].b" label="い" hint="ろ" errors={[{ field: 'a[0].b', message: 'は' }]} value='"><b>' />,
      ),
    );
    const input = page.find((each) => each.tagName === 'input') as Element;
    expect(attribute(input, 'aria-describedby')).toBe('a-0-b-error a-0-b-hint');
    expect(page.some((each) => attribute(each, 'id') === 'a-0-b-error')).toBe(true);
  });

  test('what was typed comes back as typed, escaped', () => {
    const typed = '</textarea><script>alert(1)</script>';
    const page = elementsOf(renderToString(<TextArea name="t" label="し" limit={5} value={typed} />));
    expect(page.some((each) => each.tagName === 'script')).toBe(false);
    expect(textOf(page.find((each) => each.tagName === 'textarea') as Element)).toBe(typed);
    const input = elementsOf(renderToString(<TextInput name="n" label="<b>" value={'"><script>'} />));
    expect(attribute(input.find((each) => each.tagName === 'input') as Element, 'value')).toBe('"><script>');
    expect(input.some((each) => each.tagName === 'b')).toBe(false);
  });

  test('the character limit is said without scripts', () => {
    const page = elementsOf(renderToString(<TextArea name="t" label="し" limit={600} />));
    const limit = page.find((each) => attribute(each, 'id') === 't-limit') as Element;
    expect(textOf(limit)).toBe('600文字まで入力できます');
    expect(attribute(page.find((each) => each.tagName === 'textarea') as Element, 'aria-describedby')).toBe('t-limit');
  });

  test('a date with an era begins at the era; its parts post under names of their own', () => {
    const page = elementsOf(
      renderToString(<DateInput name="birth" label="生年月日" era birthday value={{ era: 'showa', year: '６０' }} />),
    );
    expect(attribute(page.filter(isControl)[0] as Element, 'id')).toBe('birth');
    expect(page.filter(isControl).map((each) => attribute(each, 'name'))).toEqual([
      'birth.era',
      'birth.year',
      'birth.month',
      'birth.day',
    ]);
    expect(page.filter(isControl).map((each) => attribute(each, 'autocomplete'))).not.toContain('bday-year');
  });
});

test('field names become ids without losing what tells them apart', () => {
  expect(fieldId('history[0].title')).toBe('history-0-title');
  expect(fieldId('history[10].title')).toBe('history-10-title');
});

test('file sizes are never shown smaller than they are', () => {
  expect(fileSize(1)).toBe('1 KB');
  expect(fileSize(1025)).toBe('2 KB');
  expect(fileSize(5 * 1024 * 1024 + 1)).toBe('5.1 MB');
});

function hasClassAbove(elements: readonly Element[], element: Element, name: string): boolean {
  const parent = elements.find((each) => each.childNodes.includes(element));
  return parent ? hasClass(parent, name) || hasClassAbove(elements, parent, name) : false;
}
