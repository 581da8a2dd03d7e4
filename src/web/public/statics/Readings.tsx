const marked = /\{([^|{}]+)\|([^|{}]+)\}/;

/** Text in which `{求人|きゅうじん}` becomes a word with its reading above it. */
export function Readings({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\{[^|{}]+\|[^|{}]+\})/).map((part) => {
        const [, word, reading] = marked.exec(part) ?? [];
        if (!word) return part;
        return (
          <ruby key={part}>
            {word}
            <rp>（</rp>
            <rt>{reading}</rt>
            <rp>）</rp>
          </ruby>
        );
      })}
    </>
  );
}

/** The text without its readings, for titles. */
export function withoutReadings(text: string): string {
  return text.replace(/\{([^|{}]+)\|[^|{}]+\}/g, '$1');
}
