import { languageReceipts } from './languages';

const revision = '2026-03-02T14:02:03.000Z';
const live = { revision, since: '2026-03-02T14:02:07.000Z', path: '/guides/a/' };

describe('languageReceipts', () => {
  it('has a line for each language of the site, English first, in the order of the table', () => {
    const lines = languageReceipts({ offered: new Set(['ar', 'en', 'uk']), written: new Set(['en']), published: new Map(), seen: {} });
    expect(lines.map(({ locale, written }) => [locale, written])).toEqual([['en', true], ['uk', false], ['ar', false]]);
  });

  it('always has English, even where the settings forgot it', () => {
    expect(languageReceipts({ offered: new Set(), written: new Set(), published: new Map(), seen: {} })).toMatchObject([{ locale: 'en', offered: true }]);
  });

  it('has a line for a translation in a language that the site does not have', () => {
    const lines = languageReceipts({ offered: new Set(['en']), written: new Set(['en', 'pl']), published: new Map([['pl', revision]]), seen: {} });
    expect(lines[1]).toMatchObject({ locale: 'pl', language: 'Polish', offered: false, written: true });
  });

  it('has a line for what the public still sees in a language that was dropped', () => {
    const seen = { ko: { revision: null, live, problem: null } };
    const lines = languageReceipts({ offered: new Set(['en']), written: new Set(['en']), published: new Map(), seen });
    expect(lines[1]).toMatchObject({ locale: 'ko', receipt: { state: 'being_taken_off' } });
  });

  it('keeps languages apart', () => {
    const seen = { en: { revision, live, problem: null } };
    const lines = languageReceipts({
      offered: new Set(['en', 'uk']),
      written: new Set(['en', 'uk']),
      published: new Map([['en', revision], ['uk', revision]]),
      seen,
    });
    expect(lines.map(({ receipt }) => receipt.state)).toEqual(['live', 'going_live']);
  });

  it('claims nothing while the publisher is silent', () => {
    const lines = languageReceipts({ offered: new Set(['en']), written: new Set(['en']), published: new Map([['en', revision]]), seen: undefined });
    expect(lines).toMatchObject([{ receipt: { state: 'unknown' } }]);
  });
});
