import { digestsOf } from '@sanctuary/shared-types/translation';
import { londonDay } from '../src/lib/london';
import { Admin, idOf } from './lib/admin';
import { at, textAt, type Answer } from './lib/answer';
import { discard, startCms, type Cms } from './lib/cms';
import { Reader } from './lib/reader';
import { rawRows } from './lib/raw-rows';

type Data = Readonly<Record<string, unknown>>;

interface Change {
  readonly key: string;
  readonly name: string;
  readonly before: readonly { readonly name: string; readonly text: string }[] | null;
  readonly now: readonly { readonly name: string; readonly text: string }[] | null;
  readonly own: readonly { readonly name: string; readonly text: string }[] | null;
  readonly kind: string;
  readonly changedOn: string;
}

interface Panel {
  readonly changes: readonly Change[];
  readonly facts: readonly string[];
  readonly toPublish: boolean;
  readonly mayConfirm: boolean;
}

let cms: Cms;
let admin: Admin;
let translator: Admin;
let guide: string;

const type = 'api::arrival-guide.arrival-guide';
const today = londonDay(new Date());

async function done(answer: Promise<Answer>): Promise<Answer> {
  const got = await answer;
  expect({ status: got.status, words: got.status < 300 ? '' : textAt(got.body, 'error.message') }).toEqual({ status: got.status < 300 ? got.status : 200, words: '' });
  return got;
}

async function published(kind: string, data: Data): Promise<string> {
  const id = idOf(await done(admin.create(kind, data)));
  await done(admin.action(kind, id, 'publish'));
  return id;
}

async function english(data: Data): Promise<void> {
  await done(admin.update('arrival-guide', guide, data));
  await done(admin.action('arrival-guide', guide, 'publish'));
}

const panelOf = async (who = admin, locale = 'ar', id = guide): Promise<Panel> => (await done(who.request('GET', `/sanctuary/translations/${type}/${id}?locale=${locale}`))).body as Panel;
const sayStillRight = (who: Admin, keys: readonly string[], facts = false): Promise<Answer> => who.request('POST', `/sanctuary/translations/${type}/${guide}/still-right`, { locale: 'ar', keys, facts });

async function lines(who = admin): Promise<readonly { readonly text: string; readonly note: string; readonly href: string }[]> {
  const { body } = await done(who.request('GET', '/sanctuary/todo'));
  const groups = at(body, 'groups') as readonly { readonly name: string; readonly todos: readonly { readonly text: string; readonly note: string; readonly href: string }[] }[];
  return groups.find(({ name }) => name === 'to-translate')?.todos ?? [];
}

/** A translator into some languages alone, as an administrator makes one. */
async function translatorInto(locales: readonly string[]): Promise<Admin> {
  const role = (await done(admin.request('POST', '/admin/roles', { name: `Into ${locales.join()}`, description: 'Of one language.' }))).body;
  const right = (action: string, languages: readonly string[]) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: type,
    properties: { ...(action !== 'publish' && { fields: ['title', 'summary', 'body', 'steps'] }), locales: languages },
    conditions: [],
  });
  const permissions = [right('read', ['en', ...locales]), ...['create', 'update', 'publish'].map((action) => right(action, locales))];
  await done(admin.request('PUT', `/admin/roles/${textAt(role, 'data.id')}/permissions`, { permissions }));
  return admin.officer(textAt(role, 'data.code'));
}

/** What readers get of the sources of a guide, by language. */
async function publicSources(locale: string): Promise<unknown> {
  const { body } = await new Reader(cms).graphql(`{ arrivalGuides(locale: "${locale}") { translationSources translationState title } }`);
  return at(body, 'data.arrivalGuides.0');
}

const body = 'First of all.\n\n## Papers\n\nBring your papers.\n\n## Money\n\nIt is free.';
const steps = [{ title: 'Ask', body: 'Ask at the desk.' }, { title: 'Wait', body: 'Wait for a letter.' }];
const arabic = { title: 'دليل', summary: 'ملخص', body: 'أولًا.\n\n## أوراق\n\nأحضر أوراقك.\n\n## مال\n\nمجاني.', steps: [{ title: 'اسأل', body: 'اسأل عند المكتب.' }, { title: 'انتظر', body: 'انتظر رسالة.' }], translationState: 'machine' };

beforeAll(async () => {
  cms = await startCms();
  admin = await Admin.login(cms);
  translator = await admin.officer('translator');
  const settings = '/content-manager/single-types/api::settings.settings';
  await done(admin.request('PUT', `${settings}?locale=en`, { councilName: 'Kingston Council', siteName: 'Welcome', languagesOffered: ['en', 'ar', 'uk'] }));
  await done(admin.request('POST', `${settings}/actions/publish?locale=en`, {}));
  guide = await published('arrival-guide', { title: 'A guide', summary: 'In short.', stage: 'first_week', body, steps });
  for (const locale of ['ar', 'ko']) {
    await done(admin.update('arrival-guide', guide, arabic, locale));
    await done(admin.action('arrival-guide', guide, 'publish', locale));
  }
});
afterAll(() => discard(cms));

test('a translation is published with digests of each part of the English that it was made from, and English with the days of its changes', async () => {
  expect(await publicSources('ar')).toMatchObject({ translationSources: { title: digestsOf('title', 'A guide'), summary: digestsOf('summary', 'In short.'), body: digestsOf('body', body), steps: digestsOf('steps', steps) } });
  expect(await publicSources('en')).toMatchObject({ translationSources: { changed: { title: today, summary: today, body: today, steps: today } } });
});

test('nobody can set what a translation was made from', async () => {
  await done(admin.update('arrival-guide', guide, { ...arabic, translationSources: { body: ['nothing'] } }, 'ar'));
  await done(admin.action('arrival-guide', guide, 'publish', 'ar'));
  expect(await publicSources('ar')).toMatchObject({ translationSources: { body: digestsOf('body', body) } });
});

test('nothing is out of date while English is only saved, or only its facts change', async () => {
  await done(admin.update('arrival-guide', guide, { body: body.replace('papers', 'passport') }));
  expect((await panelOf()).changes).toEqual([]);
  await english({ body, checkedOn: '2026-05-05', order: 3 });
  expect(await panelOf()).toEqual({ changes: [], facts: [], toPublish: false, mayConfirm: true });
  expect((await lines()).map(({ text }) => text)).toEqual(['A guide']);
});

describe('when English is published with other words', () => {
  beforeAll(() => english({ body: body.replace('papers', 'passport').replace('free', 'cheap'), steps: [...steps, { title: 'Come', body: 'Come back.' }] }));

  test('the translator sees each part that changed: the English as it was and as it is, and the translation', async () => {
    const { changes } = await panelOf(translator);
    expect(changes.map(({ key: _, ...change }) => change)).toEqual([
      { name: 'Introduction › Papers', before: [{ name: '', text: '## Papers\n\nBring your papers.' }], now: [{ name: '', text: '## Papers\n\nBring your passport.' }], own: [{ name: '', text: '## أوراق\n\nأحضر أوراقك.' }], kind: 'changed', changedOn: today },
      { name: 'Introduction › Money', before: [{ name: '', text: '## Money\n\nIt is free.' }], now: [{ name: '', text: '## Money\n\nIt is cheap.' }], own: [{ name: '', text: '## مال\n\nمجاني.' }], kind: 'changed', changedOn: today },
      { name: 'Steps 3', before: null, now: [{ name: 'What to do', text: 'Come' }, { name: 'How to do it', text: 'Come back.' }], own: null, kind: 'new', changedOn: today },
    ]);
  });

  test('it stands on the list “To translate” once, with the day and a link; in the languages of the site alone', async () => {
    expect(await lines(translator)).toEqual([
      { text: 'دليل (Arabic)', note: expect.stringMatching(/^The English was changed on \d+ \w+ \d{4}\. See whether the Arabic is still right/), href: `/content-manager/collection-types/${type}/${guide}?plugins[i18n][locale]=ar`, due: null },
      { text: 'A guide', note: 'Arrival guide. Not translated yet into Ukrainian: readers get it in English.', href: `/content-manager/collection-types/${type}/${guide}?plugins[i18n][locale]=uk`, due: null },
    ]);
  });

  test('a translator of one language is asked for that language alone', async () => {
    const [ukrainian, intoArabic] = [await translatorInto(['uk']), await translatorInto(['ar'])];
    expect((await lines(ukrainian)).map(({ text, note }) => [text, note])).toEqual([['A guide', expect.stringContaining('into Ukrainian:')]]);
    expect((await lines(intoArabic)).map(({ text }) => text)).toEqual(['دليل (Arabic)']);
    expect((await panelOf(intoArabic)).mayConfirm).toBe(true);
    expect((await ukrainian.request('GET', `/sanctuary/translations/${type}/${guide}?locale=ar`)).status).toBe(403);
    expect((await sayStillRight(ukrainian, [])).status).toBe(403);
  });

  test('nobody else is asked, or told what changed', async () => {
    for (const role of ['safeguarding-lead', 'partner-editor']) expect(await lines(await admin.officer(role))).toEqual([]);
    const partner = await admin.officer('partner-editor');
    expect((await partner.request('GET', `/sanctuary/translations/${type}/${guide}?locale=ar`)).status).toBe(403);
    const lead = await admin.officer('safeguarding-lead');
    expect((await panelOf(lead)).mayConfirm).toBe(false);
    expect((await sayStillRight(lead, [])).status).toBe(403);
    expect((await fetch(`${cms.url}/sanctuary/translations/${type}/${guide}?locale=ar`)).status).toBe(401);
  });

  test('“still right” clears one part at once, for readers too: the words stay, and nothing else of the draft goes out', async () => {
    await done(translator.update('arrival-guide', guide, { title: 'عنوان لم ينشر بعد' }, 'ar'));
    const [first] = (await panelOf(translator)).changes;
    await done(sayStillRight(translator, [first!.key]));
    expect((await panelOf(translator)).changes.map(({ name }) => name)).toEqual(['Introduction › Money', 'Steps 3']);
    const now = body.replace('papers', 'passport');
    expect(await publicSources('ar')).toMatchObject({ title: 'دليل', translationState: 'machine', translationSources: { body: digestsOf('body', now) } });
    const { body: draft } = await admin.read('arrival-guide', guide, 'ar');
    expect(at(draft, 'data')).toMatchObject({ title: 'عنوان لم ينشر بعد', body: arabic.body, translationCheckedBy: 'translator', translationCheckedOn: today });
    expect(await lines(translator)).toHaveLength(2);
  });

  test('“still right” is refused for what has changed again since it was looked at', async () => {
    const [first] = (await panelOf(translator)).changes;
    await english({ body: body.replace('papers', 'passport').replace('free', 'dear') });
    const { status, body: refusal } = await sayStillRight(translator, [first!.key]);
    expect([status, textAt(refusal, 'error.message')]).toEqual([400, expect.stringContaining('Look at it again')]);
  });

  test('translating a part anew clears that part alone; readers have it with the next publication', async () => {
    await done(translator.update('arrival-guide', guide, { body: arabic.body.replace('مجاني', 'غالٍ') }, 'ar'));
    expect((await panelOf(translator)).changes.map(({ name }) => name)).toEqual(['Steps 3']);
    await done(sayStillRight(translator, (await panelOf(translator)).changes.map(({ key }) => key)));
    expect(await panelOf(translator)).toMatchObject({ changes: [], toPublish: true });
    expect((await lines(translator)).map(({ text }) => text)).toContain('عنوان لم ينشر بعد (Arabic)');
    await done(translator.action('arrival-guide', guide, 'publish', 'ar'));
    expect(await panelOf(translator)).toMatchObject({ changes: [], toPublish: false });
    expect((await lines(translator)).map(({ text }) => text)).toEqual(['A guide']);
  });
});

test('a copy of an entry has the words, too, that its translations were made from', async () => {
  const copy = idOf(await done(admin.request('POST', `/content-manager/collection-types/${type}/clone/${guide}?locale=ar`, { title: 'Copy', slug: 'a-copy' })));
  const digests = rawRows(cms, 'translation_source_words').filter((row) => at(row, 'document_id') === guide).length;
  expect(rawRows(cms, 'translation_source_words').filter((row) => at(row, 'document_id') === copy)).toHaveLength(digests);
  for (const locale of ['ko', 'ar', 'en']) await admin.remove('arrival-guide', copy, locale);
});

test('the English words are kept where no reader can ask for them, and no longer than a translation is made from them', async () => {
  const kept = (): string => JSON.stringify(rawRows(cms, 'translation_source_words'));
  expect(kept()).toContain('Bring your papers.'); // Korean was made from them
  await done(admin.remove('arrival-guide', guide, 'ko'));
  expect(kept()).not.toContain('Bring your papers.');
  expect(kept()).toContain('Bring your passport.');
  const schema = await new Reader(cms).graphql('{ __type(name: "ArrivalGuide") { fields { name } } }');
  expect(JSON.stringify(schema.body)).not.toContain('source_words');
  await done(admin.remove('arrival-guide', guide, 'ar'));
  await done(admin.remove('arrival-guide', guide, 'en'));
  expect(rawRows(cms, 'translation_source_words')).toEqual([]);
  expect(rawRows(cms, 'translations_out_of_date')).toEqual([]);
});
