/** One element of the structure that a browser writes into a tagged PDF, such as a row of a table. */
interface Element {
  /** Such as `TR`. */
  readonly kind: string;
  readonly children: readonly string[];
  /** The sheets that its own words are on. */
  readonly sheets: readonly string[];
}

const numbersIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].flatMap(([, number]) => number ?? []);

function elementsOf(pdf: Buffer): ReadonlyMap<string, Element> {
  const objects = pdf.toString('latin1').matchAll(/\n(\d+) 0 obj\n(<<\/Type \/StructElem[\s\S]*?)\nendobj/g);
  return new Map([...objects].map(([, number = '', text = '']) => {
    const kind = /\/S \/(\w+)/.exec(text)?.[1] ?? '';
    const kids = /\/K ([\s\S]*)$/.exec(text)?.[1] ?? '';
    return [number, { kind, children: numbersIn(kids.replaceAll(/\/Pg \d+ 0 R/g, ''), /(\d+) 0 R/g), sheets: numbersIn(text, /\/Pg (\d+) 0 R/g) }];
  }));
}

/** A row of a table on paper. */
export interface PrintedRow {
  /** How many sheets it is on. */
  readonly sheets: number;
}

/** The rows of all tables of a tagged PDF, but for headings, which stand on every sheet; and how many sheets there are. */
export function printedRows(pdf: Buffer): { readonly rows: readonly PrintedRow[]; readonly sheets: number } {
  const elements = elementsOf(pdf);
  const within = (number: string): readonly Element[] => {
    const element = elements.get(number);
    return element ? [element, ...element.children.flatMap(within)] : [];
  };
  const isHeading = ({ children }: Element): boolean => children.every((child) => elements.get(child)?.kind === 'TH');
  const rows = [...elements].filter(([, element]) => element.kind === 'TR' && !isHeading(element)).map(([number]) => within(number));
  return {
    rows: rows.map((all) => ({ sheets: new Set(all.flatMap(({ sheets }) => sheets)).size })),
    sheets: new Set([...elements.values()].flatMap(({ sheets }) => sheets)).size,
  };
}
