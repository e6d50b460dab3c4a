import sharp from 'sharp';
import { chartOf } from './chart.ts';

const chart = {
  title: 'Time & pages <of all sizes>',
  description: 'An edit stays "level"',
  lines: [
    { name: 'Whole build', points: [[100, 2], [1000, 4], [50_000, 90]] },
    { name: 'One edit', points: [[100, 0.2], [50_000, 0.4]] },
  ],
  xName: 'Pages',
  yName: 'Seconds',
} as const;

it('is XML that a drawing program reads', async () => {
  const { format, width, height } = await sharp(Buffer.from(chartOf(chart))).metadata();
  expect({ format, width, height }).toEqual({ format: 'svg', width: 760, height: 440 });
  expect(chartOf(chart)).toContain('Time &amp; pages &lt;of all sizes&gt;');
});

it('marks powers of ten around all points', () => {
  const marks = [...chartOf(chart).matchAll(/text-anchor="(?:middle|end)">([\d.,]+)</g)].map(([, mark]) => mark);
  expect(marks).toEqual(['100', '1,000', '10,000', '100,000', '0.1', '1', '10', '100']);
});

it('draws the same for the same numbers', () => {
  expect(chartOf(chart)).toBe(chartOf(chart));
});
