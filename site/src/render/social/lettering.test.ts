import { locales } from '@sanctuary/shared-types';
import { translator } from '../../i18n/index.ts';
import { fontsFor } from './fonts.ts';
import { lineOf } from './lettering.ts';
import { textBlock, widthOf } from './text-block.ts';

const all = await fontsFor('Latin and عربي');
/** Outlines of the letters, from left to right. */
const shapes = (text: string) => [...(lineOf(text, 'ar', all)?.paths.matchAll(/ d="([^"]*)"/g) ?? [])].map(([, d]) => d);

it('begins Arabic words at the right, and joins their letters', () => {
  const [peace, ladder] = [shapes('سلام'), shapes('سلم')];
  expect(peace.at(-1)).toBe(ladder.at(-1));
  // the last letter of the one stands alone, that of the other is joined
  expect(peace[0]).not.toBe(ladder[0]);
});

it.each(locales.map(({ code, ownName }) => [code, ownName] as const))('can write the name of the language %s, and those of the parts of the site', async (code, ownName) => {
  const parts = (['nav.guides', 'nav.services', 'nav.commitments', 'nav.stories', 'event.all', 'nav.news', 'nav.about', 'site.unnamed'] as const).map((key) => translator(code)(key).text);
  for (const text of [ownName, ...parts]) expect([text, lineOf(text, code, await fontsFor(text))]).not.toEqual([text, null]);
});

it('knows what it cannot write: letters without a font, and words in both directions', async () => {
  expect(lineOf('ქართული', 'en', await fontsFor('ქართული'))).toBeNull();
  expect(lineOf('أخبار 2026', 'ar', all)).toBeNull();
});

it('passes over marks that only order words', () => {
  expect(lineOf('\u2068Kingston\u2069', 'en', all)).toEqual(lineOf('Kingston', 'en', all));
});

describe('a block of words', () => {
  const block = (text: string, lines = 2) => textBlock(text, (part) => lineOf(part, 'en', all), [100, 50], 500, lines);

  it('takes the largest letters that fit', () => {
    expect(block('News')).toMatchObject({ size: 100, lines: [expect.anything()] });
    expect(block('Everything that we promised')?.size).toBe(50);
  });

  it('makes lines even', () => {
    const widths = block('One two three four five six')?.lines.map(widthOf) ?? [];
    expect(widths).toHaveLength(2);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
  });

  it('sets words that fit at no size all the same', () => {
    expect(block('Antidisestablishmentarianism', 1)).toMatchObject({ size: 50 });
  });
});
