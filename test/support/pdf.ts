import { inflateSync } from 'node:zlib';

/** What a PDF of ours says: its text in the order of drawing, page by page. Reads what pdfmake writes, no other. */
export function readPdf(bytes: Uint8Array): { pages: readonly string[]; title: string; lang: string } {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...source.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, text]) => [id, text ?? '']),
  );
  const streamOf = (id: string | undefined) => {
    const [, packed] = /stream\n([\s\S]*)\nendstream/.exec(objects.get(id ?? '') ?? '') ?? [];
    return packed === undefined ? '' : inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  };
  const fonts = new Map(
    [...source.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => {
      const [, map] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '') ?? [];
      return [name, unicodeOf(streamOf(map))] as const;
    }),
  );
  const pages = [...objects.values()]
    .filter((text) => /\/Type \/Page\b(?!s)/.test(text))
    .map((text) => drawn(streamOf(/\/Contents (\d+) 0 R/.exec(text)?.[1]), fonts));
  const [, titleId] = /\/Title (\d+) 0 R/.exec(source) ?? [];
  const literal = (objects.get(titleId ?? '') ?? '').slice(1, -1).replace(/\\(.)/g, '$1');
  const title = Buffer.from(literal, 'latin1').subarray(2).swap16().toString('utf16le');
  return { pages, title, lang: /\/Lang \(([^)]*)\)/.exec(source)?.[1] ?? '' };
}

/** Glyph number to text, from a font's ToUnicode map. */
function unicodeOf(map: string): ReadonlyMap<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, first, , list] of map.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/g)) {
    [...(list ?? '').matchAll(/<([^>]*)>/g)].forEach(([, code], n) => {
      const units = (code ?? '').replace(/\s/g, '').match(/.{4}/g) ?? [];
      glyphs.set(
        Number.parseInt(first ?? '', 16) + n,
        String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))),
      );
    });
  }
  return glyphs;
}

function drawn(content: string, fonts: ReadonlyMap<string | undefined, ReadonlyMap<number, string>>): string {
  let glyphs: ReadonlyMap<number, string> = new Map();
  let text = '';
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) glyphs = fonts.get(font) ?? new Map();
    for (const [, hex] of (shown ?? '').matchAll(/<([0-9a-f]+)>/g)) {
      for (const glyph of hex?.match(/.{4}/g) ?? []) text += glyphs.get(Number.parseInt(glyph, 16)) ?? '\uFFFD';
    }
    if (shown) text += ' ';
  }
  return text;
}

/** The text of every page that the browser printed: what `page.pdf()` writes, no other. */
export function readPrinted(bytes: Uint8Array): readonly string[] {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n?([\s\S]*?)\nendobj/g)].map(([, id, text]) => [id, text ?? '']),
  );
  const streamOf = (id: string | undefined) => {
    const [, packed] = /stream\n([\s\S]*)\nendstream/.exec(objects.get(id ?? '') ?? '') ?? [];
    return packed === undefined ? '' : inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  };
  const fonts = new Map(
    [...source.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => {
      const [, map] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '') ?? [];
      return [name, printedGlyphs(streamOf(map))] as const;
    }),
  );
  return [...objects.values()]
    .filter((text) => /\/Type \/Page\b(?!s)/.test(text))
    .map((text) => {
      let glyphs: ReadonlyMap<string, string> = new Map();
      let said = '';
      const content = streamOf(/\/Contents (\d+) 0 R/.exec(text)?.[1]);
      for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
        if (font) glyphs = fonts.get(font) ?? new Map();
        for (const glyph of shown?.match(/.{4}/g) ?? []) said += glyphs.get(glyph) ?? '\uFFFD';
      }
      return said;
    });
}

/** Glyph to text: single ones, and runs that count up together. */
function printedGlyphs(map: string): ReadonlyMap<string, string> {
  const textOf = (code: string, further = 0) => {
    const units = (code.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
    return String.fromCharCode(...units.slice(0, -1), (units.at(-1) ?? 0) + further);
  };
  const hex = (glyph: number) => glyph.toString(16).toUpperCase().padStart(4, '0');
  const glyphs = new Map<string, string>();
  for (const [, block] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph, code] of (block ?? '').matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g))
      glyphs.set(glyph ?? '', textOf(code ?? ''));
  for (const [, block] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from, to, code] of (block ?? '').matchAll(/<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]+)>/g)) {
      const first = Number.parseInt(from ?? '', 16);
      for (let glyph = first; glyph <= Number.parseInt(to ?? '', 16); glyph++)
        glyphs.set(hex(glyph), textOf(code ?? '', glyph - first));
    }
  return glyphs;
}
