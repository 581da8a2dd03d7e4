import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LangContext, useWords } from './lang.ts';
import { renderedOnce } from './once.tsx';

const words = { ja: { text: '求人' }, en: { text: 'Jobs' } };
let rendered = 0;

function Part() {
  rendered++;
  return <p title="&">{useWords(words).text}</p>;
}

test('a part is rendered once a name and language, and stands in the page as if it were rendered there', () => {
  const once = renderedOnce();
  for (const lang of ['ja', 'en', 'ja', 'en'] as const) {
    const there = renderToString(
      <LangContext.Provider value={lang}>
        <Part />
      </LangContext.Provider>,
    );
    rendered = 0;
    expect(
      renderToString(
        <div>
          {once('part', lang, () => (
            <Part />
          ))}
        </div>,
      ),
    ).toBe(`<div>${there}</div>`);
    expect(renderToString(once('part', lang, () => <Part />))).toBe(there);
    expect(rendered).toBeLessThanOrEqual(1);
  }
  expect(rendered).toBe(0);
  renderToString(once('other', 'ja', () => <Part />));
  expect(rendered).toBe(1);
});
