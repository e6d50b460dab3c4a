import { contentTypes, placesForFacts, type ContentType, type Snapshot } from '@sanctuary/shared-types';
import { aFact, aGuide, anEmergencyContact, aSettings, aSnapshot, aStep, madeFrom } from '../../../tests/fixtures/index.ts';
import { withoutPhrase } from '../../../tests/words/without-phrase.ts';
import { contextOf } from '../context.ts';
import { guideView } from '../guides/guide-view.ts';
import { allPaths, viewOf } from '../index.ts';
import { textFiles } from '../texts.ts';

const place = '{{fact:weekly-money}}';
const settings = [aSettings({ languagesOffered: ['en', 'ar', 'fa'] })];
type Facts = Snapshot['entries']['fact'];

/** The guide of the fixtures, with a text, in a language. */
function guideIn(locale: string, fields: Parameters<typeof aGuide>[0], fact: Facts = [aFact()], asOf = '2026-06-01T00:00:00.000Z') {
  const guides = locale === 'en' ? [aGuide(fields)] : [aGuide(), aGuide({ ...fields, locale, translationState: 'checked' })];
  return guideView(contextOf(aSnapshot({ asOf, entries: { 'arrival-guide': guides, fact, settings } }), locale === 'en' ? {} : { locale }), 'see-a-doctor');
}

const arabic = (value: string, madeOf = '£49.18 a week') => aFact({ locale: 'ar', value, ...madeFrom(madeOf) });
const shown = (text: string | undefined) => (text ?? '').replaceAll('\u2066', '[').replaceAll('\u2068', '[').replaceAll('\u2069', ']');

describe('a fact in a text', () => {
  it('is its value with the date of its source, which leads to the source', () => {
    expect(guideIn('en', { body: `You get ${place}.` }).body?.html).toBe(
      '<p>You get £49.18 a week (<a href="https://www.gov.uk/asylum-support/what-youll-get" rel="external noreferrer">as of 10 May 2026</a>).</p>',
    );
  });

  it('is the same in plain words, wherever they are said', () => {
    const view = guideIn('en', { summary: `You get ${place}.`, steps: [aStep({ title: `Ask for ${place}`, documentsNeeded: `A card\nProof of ${place}`, cost: place })] });
    expect(view.summary.text).toBe('You get £49.18 a week (as of 10 May 2026).');
    expect(view.furniture.description).toBe('You get £49.18 a week (as of 10 May 2026).');
    expect(view.steps[0]?.title.text).toBe('Ask for £49.18 a week (as of 10 May 2026)');
    expect(view.steps[0]?.documents.map(({ text }) => text)).toEqual(['A card', 'Proof of £49.18 a week (as of 10 May 2026)']);
    expect(view.steps[0]?.cost?.text).toBe('£49.18 a week (as of 10 May 2026)');
    expect(view.furniture.sharing?.structuredData).toContain('Ask for £49.18 a week (as of 10 May 2026)');
  });

  it.each([
    ['2026', 'as of 2026'],
    ['2026-05', 'as of May 2026'],
    [null, 'date not known'],
  ])('has its date as exactly as it is known: %s', (asOf, words) => {
    expect(guideIn('en', { summary: place }, [aFact({ asOf })]).summary.text).toBe(`£49.18 a week (${words})`);
  });

  it('says that its check is late, from the day after', () => {
    const at = (asOf: string) => guideIn('en', { summary: place }, [aFact({ reviewBy: '2026-11-10' })], asOf).summary.text;
    expect(at('2026-11-10T12:00:00.000Z')).toBe('£49.18 a week (as of 10 May 2026)');
    expect(at('2026-11-11T00:00:00.000Z')).toBe('£49.18 a week (as of 10 May 2026; our check is late)');
  });

  it('can be called where it is a phone number, and written to where it is an e-mail address', () => {
    const phone = guideIn('en', { body: `Call ${place}.`, summary: place }, [aFact({ unit: 'phone_number', value: '020 7946 0018' })]);
    expect(phone.body?.html).toContain('Call <a href="tel:02079460018" dir="ltr">020 7946 0018</a> (');
    expect(phone.summary.parts?.[0]).toEqual({ text: '020 7946 0018', href: 'tel:02079460018' });
    expect(guideIn('en', { body: place }, [aFact({ unit: 'email_address', value: 'help@example.org' })]).body?.html).toContain('<a href="mailto:help@example.org"');
  });

  it('brings no link into a link, and plain words into the description of a picture', () => {
    expect(guideIn('en', { body: `[Read about ${place}](https://www.nhs.uk/)` }).body?.html).toBe(
      '<p><a href="https://www.nhs.uk/" rel="external noreferrer">Read about £49.18 a week (as of 10 May 2026)</a></p>',
    );
    const media = [{ address: '/uploads/a.png', sha256: 'a'.repeat(64), mime: 'image/png', width: 320, height: 200 }];
    const snapshot = aSnapshot({ media, entries: { 'arrival-guide': [aGuide({ body: `![Poster: ${place}](/uploads/a.png)` })] } });
    expect(guideView(contextOf(snapshot), 'see-a-doctor').body?.html).toContain('alt="Poster: £49.18 a week (as of 10 May 2026)"');
  });

  it('stands in tables and headings, and is never read as Markdown', () => {
    const html = guideIn('en', { body: `## For ${place}\n\n| What | How much |\n|---|---|\n| Money | ${place} |` }, [aFact({ value: '*5* | [x](y)', sources: [] })]).body?.html;
    expect(html).toContain('<h2 id="body-1">For *5* | [x](y) (as of 10 May 2026)</h2>');
    expect(html).toContain('<td>*5* | [x](y) (as of 10 May 2026)</td>');
  });

  it('that the site has not any more leaves a plain gap, and no code', () => {
    expect(guideIn('en', { body: `You get ${place}.` }, []).body?.html).toBe('<p>You get not known just now, please ask.</p>');
    expect(guideIn('en', { summary: `You get ${place}.` }, []).summary.text).toBe('You get not known just now, please ask.');
  });
});

describe('a fact in a translated text', () => {
  it('speaks the reader’s language, its numbers in order', () => {
    const view = guideIn('ar', { summary: `تحصل على ${place}.`, body: `تحصل على ${place}.` }, [aFact(), arabic('49.18 جنيه في الأسبوع')]);
    expect(shown(view.summary.text)).toBe('تحصل على [49.18] جنيه في الأسبوع (بتاريخ [10 مايو 2026]).');
    expect(shown(view.body?.html)).toContain('تحصل على [49.18] جنيه في الأسبوع (<a href="https://www.gov.uk/asylum-support/what-youll-get" rel="external noreferrer">بتاريخ [10 مايو 2026]</a>).');
  });

  it('is English, marked so, where nobody translated it', () => {
    const view = guideIn('ar', { summary: `تحصل على ${place}.`, body: `تحصل على ${place}.` });
    expect(view.body?.html).toContain('تحصل على <span lang="en" dir="ltr">£49.18 a week</span> (');
    expect(view.summary.parts?.[1]).toEqual({ text: '£49.18 a week', lang: 'en', dir: 'ltr' });
    expect(shown(view.summary.text)).toContain('[£49.18 a week]');
  });

  it('is the new English while its translation still says what it was before', () => {
    const view = guideIn('ar', { summary: place }, [aFact({ value: '£51 a week' }), arabic('49.18 جنيه في الأسبوع', '£49.18 a week')]);
    expect(view.summary.parts?.[0]).toEqual({ text: '£51 a week', lang: 'en', dir: 'ltr' });
  });

  it('has an English date where the site lacks the words for it in the language', () => {
    const { parts } = withoutPhrase('fa', 'fact.asOf', () => guideIn('fa', { summary: `${place} می‌گیرید` }).summary);
    expect(parts?.[2]).toEqual({ text: 'as of 10 May 2026', lang: 'en', dir: 'ltr' });
  });

  it('is English like the words around it, where the text itself is not translated', () => {
    const snapshot = aSnapshot({ entries: { 'arrival-guide': [aGuide({ summary: `You get ${place}.` }), aGuide({ locale: 'ar', summary: '' })], fact: [aFact(), arabic('49.18 جنيه')], settings } });
    const { summary } = guideView(contextOf(snapshot, { locale: 'ar' }), 'see-a-doctor');
    expect(summary).toMatchObject({ text: 'You get £49.18 a week (as of 10 May 2026).', lang: 'en', dir: 'ltr' });
  });

  it('stands in the English beside words about safety, too', () => {
    const contacts = [anEmergencyContact({ whenToCall: `Call within ${place}.` }), anEmergencyContact({ locale: 'ar', whenToCall: `اتصل خلال ${place}.`, translationState: 'machine' })];
    const view = viewOf('contact', contextOf(aSnapshot({ entries: { 'emergency-contact': contacts, settings } }), { locale: 'ar' }), {});
    expect(view.emergencies[0]?.when.english?.text).toBe('Call within £49.18 a week (as of 10 May 2026).');
  });
});

/** A snapshot in which every text that may hold a fact does. */
function everywhere(): Snapshot {
  const snapshot = aSnapshot();
  const entries = Object.fromEntries(contentTypes.map((type) => [type, snapshot.entries[type].map((entry) => placed(type, entry))]));
  return { ...snapshot, entries: entries as Snapshot['entries'] };
}

function placed(type: ContentType, entry: object): object {
  const places: readonly string[] = placesForFacts[type];
  return places.reduce<object>((changed, path) => withText(changed, path.split('.')), entry);
}

function withText(value: object, [name = '', ...rest]: readonly string[]): object {
  const inner: unknown = Reflect.get(value, name);
  if (rest.length === 0) return { ...value, [name]: `Of ${name}: ${place}` };
  return { ...value, [name]: Array.isArray(inner) ? inner.map((item: object) => withText(item, rest)) : inner };
}

it('is placed wherever officers may place it: no view and no file for machines shows its code', () => {
  const snapshot = everywhere();
  const views = [...allPaths(snapshot).values()].map(({ path, kind, params }) => [path, JSON.stringify(viewOf(kind, contextOf(snapshot, params), params))] as const);
  const files = textFiles(contextOf(snapshot), [contextOf(snapshot), contextOf(snapshot, { locale: 'ar' })]).map(({ path, text }) => [path, text()] as const);
  expect([...views, ...files].filter(([, text]) => text.includes('{{')).map(([path]) => path)).toEqual([]);
  expect(views.filter(([, text]) => text.includes('as of 10 May 2026')).length).toBeGreaterThan(15);
});
