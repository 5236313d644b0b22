import { XMLParser } from 'fast-xml-parser';

/** One XML element: its name, attributes and children, in document order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** Each of them, and all within, in document order. */
export function flatten(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [element, ...flatten(element.children)]);
}

export function parseElements(xml: string): Element[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  return toElements(parser.parse(xml) as Node[]);
}

type Node = { readonly [name: string]: Node[] | Record<string, string> | string };

function toElements(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (!name || name === '#text' || name.startsWith('?')) return [];
    const inner = node[name] as Node[];
    const text = inner.map((child) => child['#text']).find((value) => typeof value === 'string');
    const attributes = {
      ...(node[':@'] as Record<string, string> | undefined),
      ...(text ? { '#text': String(text) } : {}),
    };
    return [{ name, attributes, children: toElements(inner) }];
  });
}
