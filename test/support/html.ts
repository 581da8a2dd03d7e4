import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;

/** The elements of an HTML text in document order; parse errors fail. */
export function elementsOf(html: string): readonly Element[] {
  const errors: string[] = [];
  const document = parse(html.startsWith('<!') ? html : `<!doctype html><html><body>${html}</body></html>`, {
    onParseError: (error) => errors.push(`${error.code} at ${error.startLine}:${error.startCol}`),
  });
  if (errors.length > 0) throw new Error(`HTML does not parse: ${errors.join(', ')}`);
  const found: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!('tagName' in child)) continue;
      found.push(child);
      walk(child);
    }
  };
  walk(document);
  return found;
}

/** An attribute's value; undefined when it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** All text within an element, without leading and trailing space. */
export function textOf(element: Element): string {
  const collect = (node: DefaultTreeAdapterTypes.ChildNode): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(collect).join('') : '';
  return collect(element).trim();
}

/** Whether an element carries a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(' ').includes(name);
}
