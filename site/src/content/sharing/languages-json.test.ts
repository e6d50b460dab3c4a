import { locales } from '@sanctuary/shared-types';
import { aSettings, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { languagesJson } from './languages-json.ts';

const said = (languagesOffered: string[]): Record<string, string> => {
  const told: Record<string, string> = JSON.parse(languagesJson(contextOf(aSnapshot({ entries: { settings: [aSettings({ languagesOffered })] } }))));
  return told;
};

test('has a sentence for each language offered, which names it as its readers do', () => {
  const codes = locales.map(({ code }) => code);
  const all = said(codes);
  expect(Object.keys(all)).toEqual(codes);
  for (const { code, ownName } of locales) expect(all[code]).toContain(ownName);
  expect(all['uk']).toBe('Ця сторінка є й такою мовою: Українська');
});

test('has none of a language that is not offered', () => {
  expect(Object.keys(said(['en', 'ar']))).toEqual(['en', 'ar']);
});
