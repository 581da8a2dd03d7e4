import type { VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

/** Text as it may stand in an element or between the quotation marks of an attribute. */
export function escaped(text: string): string {
  return /[&<"]/.test(text) ? text.replace(/[&<"]/g, (sign) => ENTITIES[sign] as string) : text;
}

/** Markup that is written as it stands: for what is rendered once and used again, or written by hand. Text in it must be `escaped`. */
export function markup(html: string): VNode {
  return jsxTemplate([html]);
}
