import type { Guide } from '@sanctuary/shared-types';
import { digestsOf, localisedFields } from '@sanctuary/shared-types/translation';
import { aGuide, anEmergencyContact, aSettings, aSnapshot, aStep } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { guideView, type GuideView } from '../guides/guide-view.ts';
import { viewOf } from '../index.ts';

const settings = [aSettings({ languagesOffered: ['en', 'ar', 'uk'] })];
const body = 'Before all.\n\n## Before you start\n\nBring your papers.\n\n## Afterwards\n\nWait for a letter.';
const steps = [aStep({ title: 'Find' }), aStep({ title: 'Fill in', timeLimit: null }), aStep({ title: 'Wait', timeLimit: null })];
const english = aGuide({ body, steps });

/** The translation of a guide, made from its English as it was. */
function translation(from: Guide, fields: Partial<Guide> = {}): Guide {
  const sources = localisedFields['arrival-guide'].map((field): [string, string[]] => [field, [...digestsOf(field, from[field])]]).filter(([, digests]) => digests.length > 0);
  return aGuide({
    locale: 'ar',
    translationState: 'checked',
    title: 'زيارة الطبيب',
    summary: 'كيف تسجل',
    body: 'قبل كل شيء.\n\n## قبل أن تبدأ\n\nأحضر أوراقك.\n\n## بعد ذلك\n\nانتظر رسالة.',
    steps: [aStep({ title: 'ابحث' }), aStep({ title: 'املأ', timeLimit: null }), aStep({ title: 'انتظر', timeLimit: null })],
    translationSources: Object.fromEntries(sources),
    ...fields,
  });
}

/** The Arabic page, after the English became another. */
function pageAfter(change: Partial<Guide>, own: Guide = translation(english)): GuideView {
  const now = aGuide({ body, steps, ...change, revision: '2026-05-20T10:00:00.000Z' });
  return guideView(contextOf(aSnapshot({ entries: { 'arrival-guide': [now, own], settings } }), { locale: 'ar' }), 'see-a-doctor');
}

const changed = (days: Record<string, string>): Pick<Guide, 'translationSources'> => ({ translationSources: { changed: days } });
const shown = (text: string | undefined): string => (text ?? '').replace(/[\u2066-\u2069]/g, '');
const partsOf = ({ furniture }: GuideView) => (furniture.outOfDate?.parts ?? []).map(({ label, target }) => [shown(label.text), label.lang, target?.href]);

describe('a translation of English that has not changed', () => {
  it('says nothing, whatever else was changed or published', () => {
    const view = pageAfter({ checkedOn: '2026-05-19', topics: [], ...changed({ body: '2026-05-01' }) });
    expect(view.furniture.outOfDate).toBeNull();
    expect(view.body?.html).not.toContain('notice');
    expect(view.steps.map((step) => step.changed)).toEqual([null, null, null]);
  });

  it('nor where nobody knows what it was made from, nor on the English page', () => {
    expect(pageAfter({ body: 'New.' }, translation(english, { translationSources: null })).furniture.outOfDate).toBeNull();
    const snapshot = aSnapshot({ entries: { 'arrival-guide': [aGuide({ body: 'New.' }), translation(english)], settings } });
    expect(guideView(contextOf(snapshot), 'see-a-doctor').furniture.outOfDate).toBeNull();
  });

  it('nor of a field that is not translated: that is English', () => {
    expect(pageAfter({ body: 'New.' }, translation(english, { body: null })).furniture.outOfDate).toBeNull();
  });
});

describe('a translation whose English has changed', () => {
  it('says so in its language, with the day on which those words changed', () => {
    const { outOfDate } = pageAfter({ body: body.replace('papers', 'passport'), ...changed({ body: '2026-05-12', title: '2026-05-19' }) }).furniture;
    expect(shown(outOfDate?.text.words.text)).toBe('تغيّر النص الإنجليزي لهذه الصفحة في 12 مايو 2026. قد لا تكون هذه الترجمة صحيحة الآن.');
    expect(outOfDate?.text.words.lang).toBeUndefined();
    expect(outOfDate?.english).toEqual({ label: { text: 'اقرأها بالإنجليزية' }, target: { href: '/guides/see-a-doctor/', hreflang: 'en' } });
  });

  it('takes the day of the last publication where the CMS did not keep when the words changed', () => {
    expect(shown(pageAfter({ body: 'New.' }).furniture.outOfDate?.text.words.text)).toContain('20 مايو 2026');
  });

  it('marks the section that changed, and no other, with a link to that section in English', () => {
    const view = pageAfter({ body: body.replace('papers', 'passport') });
    expect(partsOf(view)).toEqual([['قبل أن تبدأ', undefined, '#body-1']]);
    expect(view.body?.html).toMatch(/<h2 id="body-1">قبل أن تبدأ<\/h2><p class="notice notice--warning"><span>تغيّر النص الإنجليزي لهذا الجزء[^<]*<\/span> (<span lang="en" dir="ltr" class="beside">[^<]*<\/span> )?<a href="\/guides\/see-a-doctor\/#body-1" hreflang="en">/);
    expect(view.body?.html.match(/notice--warning/g)).toHaveLength(1);
  });

  it('finds a section again though another was put before it, and leads to what is new in English', () => {
    const view = pageAfter({ body: body.replace('## Before you start', '## What it costs\n\nNothing.\n\n## Before you start') });
    expect(partsOf(view)).toEqual([['What it costs', 'en', '/guides/see-a-doctor/#body-1']]);
  });

  it('takes no section for another: where one became two, the old one is marked as gone and both are new', () => {
    const view = pageAfter({ body: body.replace('## Afterwards\n\nWait for a letter.', '## By post\n\nWait.\n\n## By phone\n\nRing.') });
    expect(partsOf(view)).toEqual([
      ['By post', 'en', '/guides/see-a-doctor/#body-2'],
      ['By phone', 'en', '/guides/see-a-doctor/#body-3'],
      ['بعد ذلك', undefined, '#body-2'],
    ]);
    expect(view.body?.html).toContain('<h2 id="body-2">بعد ذلك</h2><p class="notice notice--warning"><span>لم يعد هذا الجزء');
  });

  it('says of what is gone in English that it is', () => {
    const view = pageAfter({ body: 'Before all.\n\n## Before you start\n\nBring your papers.' });
    expect(view.body?.html).toContain('<h2 id="body-2">بعد ذلك</h2><p class="notice notice--warning"><span>لم يعد هذا الجزء');
  });

  it('marks the step that changed, and shows the English of its time limit beside', () => {
    const limit = { days: 14, unit: 'days', kind: 'wait', direction: 'after', countedFrom: 'the day you send the form' } as const;
    const own = translation(english, { steps: [aStep({ title: 'ابحث', timeLimit: { ...limit, countedFrom: 'يوم إرسال الاستمارة' } }), aStep({ title: 'املأ' }), aStep({ title: 'انتظر' })] });
    const view = pageAfter({ steps: [aStep({ title: 'Find', body: 'Look elsewhere.' }), ...steps.slice(1)] }, own);
    expect(view.steps.map((step) => step.changed?.english?.target.href)).toEqual(['/guides/see-a-doctor/#step-1', undefined, undefined]);
    expect(partsOf(view)).toEqual([['ابحث', undefined, '#step-1']]);
    expect(view.steps[0]?.timeLimit?.rule.english?.text).toContain('14 days');
  });

  it('keeps the words of each step at that step, wherever it stands now: a deadline never gets the words of another', () => {
    const inserted = aStep({ title: 'Ring first', timeLimit: { days: 3, unit: 'days', kind: 'deadline', direction: 'after', countedFrom: 'the letter' } });
    const view = pageAfter({ steps: [steps[2]!, inserted, steps[0]!, steps[1]!] });
    expect(view.steps.map(({ title }) => [title.text, title.lang])).toEqual([['انتظر', undefined], ['Ring first', 'en'], ['ابحث', undefined], ['املأ', undefined]]);
    expect(partsOf(view)).toEqual([['Ring first', 'en', '#step-2']]);
  });

  it('leaves out a step that is gone in English', () => {
    expect(pageAfter({ steps: steps.slice(1) }).steps.map(({ title }) => title.text)).toEqual(['املأ', 'انتظر']);
  });

  it('says of a title, or of a line without a place of its own, that other words changed', () => {
    expect(partsOf(pageAfter({ title: 'Go to a doctor', summary: 'Now.' }))).toEqual([['كلمات أخرى في هذه الصفحة', undefined, undefined]]);
  });

  it('shows the English beside words about safety, though a person has checked the translation', () => {
    const contact = { whenToCall: 'Call if you are hurt.', name: 'Ambulance' };
    const own = anEmergencyContact({ locale: 'ar', translationState: 'checked', name: 'إسعاف', whenToCall: 'اتصل إن جُرحت.', translationSources: { whenToCall: [...digestsOf('whenToCall', contact.whenToCall)] } });
    const at = (whenToCall: string) => viewOf('contact', contextOf(aSnapshot({ entries: { 'emergency-contact': [anEmergencyContact({ ...contact, whenToCall }), own], settings } }), { locale: 'ar' }), {}).emergencies[0]?.when.english;
    expect(at(contact.whenToCall)).toBeNull();
    expect(at('Call only if you cannot breathe.')).toEqual({ text: 'Call only if you cannot breathe.', lang: 'en', dir: 'ltr' });
  });
});
