import { clauseHref } from '#areas/notices/index.ts';

const marked = /^\{([^|{}]+)\|([^|{}]+)\}$/;
const parts = /(\{[^|{}]+\|[^|{}]+\}|[TPACK]\d+(?:\(\d+\))?|G[①-⑥]|G (?:visit|restrict|2 weeks))/;

/** Text in which `{求人|きゅうじん}` becomes a word with its reading above it, and `T11(5)` a link to its clause. */
export function Readings({ text, links = true }: { text: string; links?: boolean }) {
  return (
    <>
      {text.split(parts).map((part) => {
        const [, word, reading] = marked.exec(part) ?? [];
        if (word) {
          return (
            <ruby key={part}>
              {word}
              <rp>（</rp>
              <rt>{reading}</rt>
              <rp>）</rp>
            </ruby>
          );
        }
        const href = links && parts.test(part) ? clauseHref(part) : undefined;
        return href ? (
          <a href={href} key={part}>
            {part}
          </a>
        ) : (
          part
        );
      })}
    </>
  );
}

/** The text without its readings, for titles. */
export function withoutReadings(text: string): string {
  return text.replace(/\{([^|{}]+)\|[^|{}]+\}/g, '$1');
}
