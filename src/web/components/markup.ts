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

/** Markup in the making; what `written` makes. */
export class Written {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Part = string | number | Written | readonly Written[] | null | undefined | false;

function partOf(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if (!part) return '';
  return part instanceof Written ? part.html : part.map(({ html }) => html).join('');
}

/**
 * A template of markup, for what stands on a page by the dozen, where rendering it node by node would take most of the page's time. Text put into it is
 * escaped; what was written by another template stands as it is; null, undefined and false write nothing.
 */
export function written(markup: TemplateStringsArray, ...parts: readonly Part[]): Written {
  let html = markup[0] as string;
  for (const [nth, part] of parts.entries()) html += partOf(part) + (markup[nth + 1] as string);
  return new Written(html);
}
