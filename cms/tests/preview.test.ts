import { Admin, idOf } from './lib/admin';
import { ask, at, textAt, type Answer } from './lib/answer';
import { cmsToken, discard, startCms, type Cms } from './lib/cms';
import { linkLife, signedLink } from '../src/preview/link';
import { Reader } from './lib/reader';

let cms: Cms;
let admin: Admin;
beforeAll(async () => {
  cms = await startCms({ variables: { PREVIEW_PORT: '4402' } });
  admin = await Admin.login(cms);
});
afterAll(() => discard(cms));

const guide = { title: 'Register with a doctor', summary: 'You have a right to one.', stage: 'first_week' };
const marker = 'Only in the draft';

const asked = (who: Admin, type: string, documentId: string, more = ''): Promise<Answer> =>
  who.request('GET', `/content-manager/preview/url/api::${type}.${type}?documentId=${documentId}${more}`);
const urlOf = (answer: Answer): string => textAt(answer.body, 'data.url');
const linkIn = (url: string): string => new URL(url).pathname.split('/')[1] ?? '';
const draftOf = (link: string): Promise<Answer> => ask(`${cms.url}/drafts/asked-for`, { headers: { authorization: `Bearer ${link}` } });

describe('a guide with a draft beside what is published', () => {
  let id: string;
  let link: string;
  beforeAll(async () => {
    const topic = idOf(await admin.create('topic', { name: 'Health' }));
    id = idOf(await admin.create('arrival-guide', {
      ...guide,
      topics: { connect: [{ documentId: topic }] },
      steps: [{ title: 'Find one', body: 'Ask.', links: [{ label: 'NHS', url: 'https://www.nhs.uk' }] }],
    }));
    await admin.action('topic', topic, 'publish');
    await admin.action('arrival-guide', id, 'publish');
    await admin.update('arrival-guide', id, { ...guide, summary: marker });
    link = linkIn(urlOf(await asked(admin, 'arrival-guide', id)));
    expect(topic).not.toBe('');
  });

  test('has a link at the preview’s port, on the machine by whose name the officer came', async () => {
    const url = new URL(urlOf(await asked(admin, 'arrival-guide', id, '&locale=en&status=modified')));
    expect(url.origin).toBe('http://127.0.0.1:4402');
    expect(url.pathname).toMatch(/^\/[\w-]+\.[\w-]{43}\/$/);
  });

  test('is handed over as it was saved last, in the shape of its schema', async () => {
    const { status, body, headers } = await draftOf(link);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('set-cookie')).toBeNull();
    expect(at(body, 'shown')).toMatchObject({
      documentId: id,
      locale: 'en',
      summary: marker,
      slug: 'register-with-a-doctor',
      formerSlugs: null,
      topics: [expect.stringMatching(/^[a-z0-9]{24}$/)],
      relatedGuides: [],
      steps: [{ title: 'Find one', timeLimit: null, services: [], links: [{ label: 'NHS', url: 'https://www.nhs.uk' }] }],
    });
    for (const key of ['createdBy', 'updatedBy', 'localizations', 'id']) expect(at(body, `shown.${key}`)).toBeUndefined();
    expect(at(body, 'english')).toBeNull();
    expect(at(body, 'faults')).toEqual([]);
  });

  test('is handed over as it is published, where that was asked for', async () => {
    const published = linkIn(urlOf(await asked(admin, 'arrival-guide', id, '&status=published')));
    expect(at((await draftOf(published)).body, 'shown.summary')).toBe(guide.summary);
  });

  test('is given for its own link alone', async () => {
    const [payload = '', signature = ''] = link.split('.');
    const content = Buffer.from(payload, 'base64url').toString();
    const later = content.replace(/"expires":\d+/, `"expires":${Date.now() + 10 ** 9}`);
    const other = content.replace(id, 'a'.repeat(24));
    const forged = [later, other].map((text) => `${Buffer.from(text).toString('base64url')}.${signature}`);
    for (const text of ['', cmsToken, `${payload}.${'A'.repeat(43)}`, ...forged]) {
      const { status, body } = await draftOf(text);
      expect([status, at(body, 'message')]).toEqual([403, expect.stringContaining('Open the preview from there')]);
      expect(JSON.stringify(body)).not.toContain(marker);
    }
  });

  test('is not given when the time of the link is over', async () => {
    const shown = { type: 'arrival-guide', documentId: id, locale: 'en', status: 'draft' } as const;
    const { status, body } = await draftOf(signedLink('PREVIEW_SECRET-for-tests-only', shown, Date.now() - linkLife));
    expect([status, at(body, 'message')]).toEqual([403, expect.stringContaining('has run out')]);
  });

  test('stays out of the publisher’s reach, with or without a link', async () => {
    const reader = new Reader(cms);
    const answers = [
      await reader.graphql('{ arrivalGuides(locale: "*") { title summary } }'),
      await new Reader(cms, link).graphql('{ arrivalGuides(locale: "*") { title summary } }'),
      await new Reader(cms, link).rest('/arrival-guides?status=draft'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 401, 401]);
    expect(JSON.stringify(answers)).not.toContain(marker);
  });

  test('is in no log', () => {
    expect(cms.log()).not.toContain(marker);
    expect(cms.log()).not.toContain(link);
  });
});

test('a translation of something that is not published brings its English draft along', async () => {
  const id = idOf(await admin.create('arrival-guide', { ...guide, title: 'Never published' }));
  await admin.update('arrival-guide', id, { title: 'لم تنشر', summary: 'ملخص' }, 'ar');
  const { body } = await draftOf(linkIn(urlOf(await asked(admin, 'arrival-guide', id, '&locale=ar'))));
  expect(at(body, 'shown')).toMatchObject({ locale: 'ar', title: 'لم تنشر' });
  expect(at(body, 'english')).toMatchObject({ locale: 'en', title: 'Never published' });
});

test('what publishing would refuse is told in its words', async () => {
  const id = idOf(await admin.create('arrival-guide', { ...guide, title: 'Half translated' }));
  await admin.action('arrival-guide', id, 'publish');
  await admin.update('arrival-guide', id, { title: 'نصف', summary: 'ملخص', translationState: 'checked' }, 'ar');
  const said = textAt((await admin.action('arrival-guide', id, 'publish', 'ar')).body, 'error.message');
  const { body } = await draftOf(linkIn(urlOf(await asked(admin, 'arrival-guide', id, '&locale=ar'))));
  expect(said).toContain('Say when the translation was checked.');
  expect(at(body, 'faults')).toEqual([said]);
});

test('an entry that was deleted is told of', async () => {
  const id = idOf(await admin.create('topic', { name: 'Soon gone' }));
  const link = linkIn(urlOf(await asked(admin, 'topic', id)));
  await admin.remove('topic', id);
  expect((await draftOf(link)).status).toBe(404);
});

describe('there is no link', () => {
  test('to what is not there: an entry, a language, a type of Strapi’s own', async () => {
    const id = idOf(await admin.create('topic', { name: 'Only English' }));
    for (const answer of [await asked(admin, 'topic', 'a'.repeat(24)), await asked(admin, 'topic', id, '&locale=ar'), await asked(admin, 'topic', id, '&locale=xx')]) {
      expect([answer.status, at(answer.body, 'data.url')]).toEqual([expect.any(Number), undefined]);
    }
    const strapisOwn = await admin.request('GET', '/content-manager/preview/url/plugin::upload.file?documentId=x');
    expect(at(strapisOwn.body, 'data.url')).toBeUndefined();
  });

  test('for nobody', async () => {
    expect((await ask(`${cms.url}/content-manager/preview/url/api::topic.topic?documentId=x`)).status).toBe(401);
  });

  test('for an officer who may not read the entry', async () => {
    const id = idOf(await admin.create('arrival-guide', { ...guide, title: 'Not for partners' }));
    const service = idOf(await admin.create('service', { name: 'Not theirs', summary: 'A service.' }));
    const partner = await admin.officer('partner-editor');
    for (const answer of [await asked(partner, 'arrival-guide', id), await asked(partner, 'service', service)]) {
      expect(at(answer.body, 'data.url')).toBeUndefined();
    }
    const translator = await admin.officer('translator');
    expect(urlOf(await asked(translator, 'arrival-guide', id))).toContain('4402');
  });
});

test('behind a proxy the link stands under the admin’s own address', async () => {
  const behind = await startCms({ variables: { CMS_PUBLIC_URL: 'https://admin.sanctuary.example' } });
  try {
    const officer = await Admin.login(behind);
    const id = idOf(await officer.create('topic', { name: 'Housing' }));
    expect(urlOf(await asked(officer, 'topic', id))).toMatch(/^https:\/\/admin\.sanctuary\.example\/preview\/[\w-]+\.[\w-]{43}\/$/);
  } finally {
    await discard(behind);
  }
});
