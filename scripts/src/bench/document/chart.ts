/** One line of a chart. */
export interface Line {
  readonly name: string;
  /** By x, both above zero. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Chart {
  readonly title: string;
  /** What somebody who cannot see it should know. */
  readonly description: string;
  readonly lines: readonly Line[];
  readonly xName: string;
  readonly yName: string;
}

const size = { width: 760, height: 440 };
const inside = { left: 80, right: 560, top: 60, bottom: 370 };
/** Told apart by brightness too, on white and on black paper. */
const colours = ['#1d4f91', '#b3541e', '#3f7d3a', '#6b6b6b'];
const shapes = ['', '6 4', '2 3', '10 3 2 3'];

/**
 * A chart with lines, both axes by powers of ten: what grows with its input is a slope, what does not is level.
 * @returns an SVG document
 */
export function chartOf({ title, description, lines, xName, yName }: Chart): string {
  const all = lines.flatMap(({ points }) => points);
  const x = scale(all.map(([value]) => value), inside.left, inside.right);
  const y = scale(all.map(([, value]) => value), inside.bottom, inside.top);
  const grid = [
    ...x.marks.map((mark) => `<line x1="${x.at(mark)}" y1="${inside.top}" x2="${x.at(mark)}" y2="${inside.bottom}"/>`),
    ...y.marks.map((mark) => `<line x1="${inside.left}" y1="${y.at(mark)}" x2="${inside.right}" y2="${y.at(mark)}"/>`),
  ];
  const words = [
    ...x.marks.map((mark) => text(x.at(mark), inside.bottom + 20, mark.toLocaleString('en-GB'), 'middle')),
    ...y.marks.map((mark) => text(inside.left - 8, y.at(mark) + 4, mark.toLocaleString('en-GB'), 'end')),
    text((inside.left + inside.right) / 2, inside.bottom + 46, xName, 'middle'),
    text(inside.left, inside.top - 14, yName, 'start'),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="13">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${inside.left}" y="24" font-size="17" font-weight="bold" fill="#111">${escaped(title)}</text>
<g stroke="#ddd">${grid.join('')}</g>
<g fill="#333">${words.join('')}</g>
${lines.map((line, place) => drawn(line, place, lines.length, x.at, y.at)).join('\n')}
</svg>
`;
}

type At = (value: number) => number;

function drawn({ name, points }: Line, place: number, count: number, x: At, y: At): string {
  const colour = colours[place % colours.length] ?? '#111';
  const places = points.map(([across, up]) => [x(across), y(up)] as const);
  const legend = inside.top + 10 + place * Math.min(40, 200 / count);
  return `<g stroke="${colour}" fill="${colour}">
<polyline fill="none" stroke-width="2.5" stroke-dasharray="${shapes[place % shapes.length] ?? ''}" points="${places.map((point) => point.join(',')).join(' ')}"/>
${places.map(([across, up]) => `<circle cx="${across}" cy="${up}" r="3.5"/>`).join('')}
<line stroke-width="2.5" stroke-dasharray="${shapes[place % shapes.length] ?? ''}" x1="${inside.right + 16}" y1="${legend}" x2="${inside.right + 46}" y2="${legend}"/>
<text stroke="none" x="${inside.right + 54}" y="${legend + 4}">${escaped(name)}</text>
</g>`;
}

/** Places on an axis by powers of ten, and the powers that have a mark. */
function scale(values: readonly number[], from: number, to: number): { readonly at: At; readonly marks: readonly number[] } {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  const at: At = (value) => Math.round((from + ((Math.log10(value) - least) / (most - least)) * (to - from)) * 10) / 10;
  return { at, marks: Array.from({ length: most - least + 1 }, (_, index) => 10 ** (least + index)) };
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
