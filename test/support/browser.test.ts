import { expect, test } from 'vitest';
import { openBrowser, problemsOf } from './browser.ts';
import { serveDocuments } from './serve-documents.ts';

const broken = `<!doctype html><html lang="ja"><head><title>x</title></head><body>
<a href="#nowhere">link</a><h1>一</h1><h1>二</h1><h3>三</h3><p id="a">a</p><p id="a" style="color:red">b</p>
<main><input type="text"><img src="data:,"><p id="wide">${'w'.repeat(2000)}</p></main></body></html>`;

test('problems of a page are seen, with and without scripts', async () => {
  const server = await serveDocuments({ '/': broken });
  const browser = await openBrowser();
  try {
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({ javaScriptEnabled, viewport: { width: 320, height: 700 } });
      await page.goto(server.origin);
      const problems = (await problemsOf(page)).join('\n');
      for (const expected of [
        'the page has 2 h1',
        'h1 is followed by h3',
        'id used twice: a',
        'link leads nowhere on the page: #nowhere',
        'inline style on p',
        'px wider than its window',
        'axe label',
        'axe image-alt',
      ]) {
        expect(problems).toContain(expected);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
