/**
 * Switching language or readings keeps what was typed and not sent (ui.md no. 16). The switches of a page stand in its header; without scripts
 * each form that takes something ends with the same ones as buttons, with scripts the links take the form along (`islands/typed.ts`).
 * Nothing is stored: the page answers such a post as it is read, and the form is filled again.
 */
import { escaped } from './components/markup.ts';
import { FORM_KEY } from './form.ts';
import type { Fields, Lang } from './page.ts';

/** Name of the button that sends a form only to see the page otherwise. */
export const SWITCH = '_switch';

const words: Readonly<Record<Lang, { readonly lead: string; readonly again: (file: string) => string }>> = {
  ja: { lead: '入力したまま表示を変える：', again: (file) => `もう一度選んでください：${file}` },
  en: { lead: 'Change the display and keep what you typed: ', again: (file) => `Please choose again: ${file}` },
};

const attributes = '(?:"[^"]*"|[^">])*';
const switchLink = new RegExp(`<a (${attributes})data-keeps="true"(${attributes})>(.*?)</a>`, 'g');
const control = new RegExp(String.raw`<(?:textarea|select|input)\b${attributes}>`, 'g');
const token = new RegExp(`<${attributes}>|[^<]+`, 'g');
const notTyped = /\stype="(?:hidden|submit|button|image)"/;

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(String.raw`\s${name}(?:="([^"]*)")?(?=[\s/>])`)
    .exec(tag)
    ?.slice(1)
    .map((each) => each ?? '')[0];

const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const langOf = (html: string): Lang => (/<html[^>]*\slang="en"/.test(html) ? 'en' : 'ja');

/** The forms of a page from `begin` on, each with its end tag, and where they stand. */
function* formsOf(html: string, begin: number): Generator<{ readonly at: number; readonly written: string }> {
  for (let at = html.indexOf('<form', begin); at !== -1; ) {
    const end = html.indexOf('</form>', at);
    if (end === -1) return;
    yield { at, written: html.slice(at, end + '</form>'.length) };
    at = html.indexOf('<form', end);
  }
}

/** Whether something can be typed or chosen in a form. */
function takesSomething(written: string): boolean {
  for (const [tag] of written.matchAll(control)) if (!notTyped.test(tag)) return true;
  return false;
}

/** The page, its forms ended with the switches of its header for those whose browser runs no scripts. */
export function withSwitches(html: string): string {
  const main = html.indexOf('<main');
  if (main === -1) return html;
  const buttons = [...html.slice(0, main).matchAll(switchLink)].map(([, before = '', after = '', text = '']) => {
    const tag = `<a ${before}${after}>`;
    const lang = attribute(tag, 'lang');
    return `<button class="button button--quiet button--small" type="submit" name="${SWITCH}" value="1" formaction="${attribute(tag, 'href')}" formmethod="post" formenctype="application/x-www-form-urlencoded" formnovalidate${lang ? ` lang="${lang}"` : ''}>${text}</button>`;
  });
  if (buttons.length === 0) return html;
  const end = `<noscript><div class="form__switch"><span>${words[langOf(html)].lead}</span>${buttons.join('')}</div></noscript></form>`;
  let page = '';
  let copied = 0;
  for (const { at, written } of formsOf(html, main)) {
    if (!takesSomething(written)) continue;
    const close = at + written.length - '</form>'.length;
    page += html.slice(copied, close) + end;
    copied = close + '</form>'.length;
  }
  return page + html.slice(copied);
}

const valuesOf = (fields: Fields, name: string): readonly string[] => [fields[name] ?? []].flat();

/** How well what was sent fits a form: hidden values that are the same, and controls that were sent. */
function pointsOf(written: string, fields: Fields): number {
  let points = 0;
  for (const [tag] of written.matchAll(control)) {
    const name = plain(attribute(tag, 'name') ?? '');
    if (name === '' || name === FORM_KEY || !(name in fields)) continue;
    const hidden = attribute(tag, 'type') === 'hidden';
    points += hidden && !valuesOf(fields, name).includes(plain(attribute(tag, 'value') ?? '')) ? -100 : 1;
  }
  return points;
}

const withValue = (tag: string, value: string) =>
  tag.replace(/\svalue(?:="[^"]*")?(?=[\s/>])/, '').replace(/\s*\/?>$/, ` value="${escaped(value)}">`);
const withMark = (tag: string, mark: 'checked' | 'selected', on: boolean) => {
  const bare = tag.replace(new RegExp(String.raw`\s${mark}(?:="[^"]*")?(?=[\s/>])`), '');
  return on ? bare.replace(/\s*\/?>$/, ` ${mark}>`) : bare;
};

/** The form with what was sent in its controls. Passwords and files are never written into a page. */
function filled(written: string, fields: Fields, lang: Lang): string {
  const used = new Map<string, number>();
  const next = (name: string): string => {
    const nth = used.get(name) ?? 0;
    used.set(name, nth + 1);
    return valuesOf(fields, name)[nth] ?? '';
  };
  let area: string | undefined;
  let select: readonly string[] | undefined;
  return written.replace(token, (part) => {
    if (area !== undefined) {
      if (!part.startsWith('</textarea')) return '';
      const text = area;
      area = undefined;
      return `${/^\r?\n/.test(text) ? '\n' : ''}${escaped(text)}${part}`;
    }
    if (part.startsWith('</select')) select = undefined;
    const kind = /^<(form|textarea|select|option|input)\b/.exec(part)?.[1];
    if (kind === 'form') return part.replace(/>$/, ' data-typed="true">');
    if (kind === 'option' && select)
      return withMark(part, 'selected', select.includes(plain(attribute(part, 'value') ?? '')));
    const name = plain(attribute(part, 'name') ?? '');
    if (kind === undefined || kind === 'option' || name === '') return part;
    if (kind === 'textarea') area = next(name);
    if (kind === 'select') select = valuesOf(fields, name);
    return kind === 'input' ? filledInput(part, name, fields, next, lang) : part;
  });
}

function filledInput(tag: string, name: string, fields: Fields, next: (name: string) => string, lang: Lang): string {
  const type = attribute(tag, 'type') ?? 'text';
  if (['hidden', 'password', 'submit', 'button', 'image'].includes(type)) return tag;
  if (type === 'radio' || type === 'checkbox')
    return withMark(tag, 'checked', valuesOf(fields, name).includes(plain(attribute(tag, 'value') ?? 'on')));
  if (type !== 'file') return withValue(tag, next(name));
  const chosen = valuesOf(fields, name).filter((each) => each !== '');
  return chosen.length === 0
    ? tag
    : `${tag}<span class="field__hint">${escaped(words[lang].again(chosen.join(', ')))}</span>`;
}

/** A page's reply with the form filled that was sent to see it otherwise; redirects and files as they are. */
export async function filledReply(reply: Response, fields: Fields): Promise<Response> {
  if (!reply.headers.get('content-type')?.startsWith('text/html')) return reply;
  const { status, headers } = reply;
  const html = await reply.text();
  const forms = [...formsOf(html, html.indexOf('<main'))].filter(({ written }) => takesSomething(written));
  const [best] = forms.toSorted((one, other) => pointsOf(other.written, fields) - pointsOf(one.written, fields));
  const page = best
    ? html.slice(0, best.at) + filled(best.written, fields, langOf(html)) + html.slice(best.at + best.written.length)
    : html;
  return new Response(page, { status, headers });
}
