import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Choice, ChoiceList, choiceId } from './Choice.tsx';

test('a list of choices is the choices one after the other, letter for letter', () => {
  const options = [
    { value: '', label: 'どちらでも' },
    { value: 'a"b', label: '<介護> & "看護"', count: 12_345 },
    { value: 'c', label: 'その他', count: 0 },
  ];
  const values = ['a"b'];
  const one = renderToString(
    <div class="options">
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          id={choiceId('work', index)}
          name="work"
          option={option}
          checked={values.includes(option.value)}
        />
      ))}
    </div>,
  );
  expect(renderToString(<ChoiceList type="radio" id="work" name="work" options={options} values={values} />)).toBe(one);
});
