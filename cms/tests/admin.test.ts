import { Admin, idOf } from './lib/admin';
import { ask, at, textAt } from './lib/answer';
import { cmsToken, discard, startCms, type Cms } from './lib/cms';
import { freePort } from './lib/free-port';
import { idle, Publisher } from './lib/publisher';

const publisher = new Publisher();
let cms: Cms;
let admin: Admin;
let guide: string;

beforeAll(async () => {
  const port = await freePort();
  await publisher.listen(port);
  publisher.answers.set('/status', idle);
  cms = await startCms({ variables: { PUBLISHER_URL: `http://127.0.0.1:${port}`, SITE_URL: 'https://sanctuary.example' } });
  admin = await Admin.login(cms);
  guide = idOf(await admin.create('arrival-guide', { title: 'See a doctor', summary: 'You can.', stage: 'first_week', steps: [{ title: 'Ask', body: 'Ask.' }] }));
  await admin.action('arrival-guide', guide, 'publish');
  await admin.update('arrival-guide', guide, { title: 'Лікар', summary: 'Так.' }, 'uk');
});
afterAll(async () => {
  await discard(cms);
  await publisher.stop();
});

const receiptPath = () => `/sanctuary/entries/api::arrival-guide.arrival-guide/${guide}`;

/** The revision that the CMS publishes, by the rule that the snapshot has too. */
async function revision(): Promise<string> {
  const { body } = await admin.read('arrival-guide', guide, 'en', 'published');
  return [textAt(body, 'data.publishedAt'), textAt(body, 'data.updatedAt')].sort().at(-1) ?? '';
}

describe('the receipt of an entry', () => {
  it('is going live until the publisher says that this revision is', async () => {
    expect((await admin.request('GET', receiptPath())).body).toMatchObject({
      site: 'https://sanctuary.example',
      publisher: { answers: true, locked: false },
      languages: [
        { locale: 'en', offered: true, written: true, receipt: { state: 'going_live', live: null } },
        { locale: 'uk', offered: false, written: true, receipt: { state: 'draft' } },
      ],
    });

    const live = { revision: await revision(), since: '2026-03-02T14:02:07.000Z', path: '/guides/see-a-doctor/' };
    publisher.answers.set(`/entries/${guide}`, { en: { revision: live.revision, live, problem: null } });
    const { body } = await admin.request('GET', receiptPath());
    expect(at(body, 'languages.0.receipt')).toEqual({ state: 'live', live: { since: live.since, path: live.path } });
  });

  it('says what stands in the way, in the words of the form', async () => {
    const problem = { uid: 'arrival-guide', documentId: guide, locale: 'en', field: 'steps.0.title', message: 'must not be empty' };
    publisher.answers.set(`/entries/${guide}`, { en: { revision: await revision(), live: null, problem } });
    const { body } = await admin.request('GET', receiptPath());
    expect(at(body, 'languages.0.receipt')).toEqual({ state: 'not_live', live: null, field: 'Steps 1 › What to do', message: 'must not be empty' });
  });

  it('claims nothing while the publisher talks nonsense', async () => {
    publisher.answers.set(`/entries/${guide}`, { en: 'live, trust me' });
    expect((await admin.request('GET', receiptPath())).body).toMatchObject({ publisher: { answers: false }, languages: [{ receipt: { state: 'unknown' } }, {}] });
  });

  it.each([
    ['a type that is not ours', 400, '/sanctuary/entries/admin::user/1'],
    ['a type that is not there', 400, '/sanctuary/entries/api::nothing.nothing/abc'],
    ['what is no number of an entry', 400, '/sanctuary/entries/api::page.page/..%2F..%2Fstatus'],
    ['an entry that is not there', 404, '/sanctuary/entries/api::page.page/abc'],
  ])('refuses %s with %i', async (_what, code, path) => expect((await admin.request('GET', path)).status).toBe(code));

  it('is for officers who may read the type, and for nobody else', async () => {
    expect((await ask(`${cms.url}${receiptPath()}`)).status).toBe(401);
    expect((await ask(`${cms.url}${receiptPath()}`, { headers: { authorization: `Bearer ${cmsToken}` } })).status).toBe(401);
    const role = await admin.request('POST', '/admin/roles', { name: 'Reads nothing', description: '' });
    const nobody = await admin.officer(textAt(role.body, 'data.code'));
    expect((await nobody.request('GET', receiptPath())).status).toBe(403);
  });
});

describe('the state of the public site', () => {
  it('names entries that are held, with the reason and the place to mend it', async () => {
    const held = { uid: 'arrival-guide', documentId: guide, locale: 'uk', revision: '2026-03-02T14:02:07.000Z', showing: null };
    const problems = [{ ...held, field: 'summary', message: 'must not be empty' }];
    publisher.answers.set('/status', { ...idle, held: [held], lastAttempt: { startedAt: held.revision, endedAt: null, outcome: 'failed', problems } });
    expect((await admin.request('GET', '/sanctuary/status')).body).toMatchObject({
      publisher: {
        answers: true,
        failure: { at: held.revision, faults: [] },
        held: [
          {
            entry: {
              title: 'Лікар',
              kind: 'Arrival guide',
              language: 'Ukrainian',
              href: `/content-manager/collection-types/api::arrival-guide.arrival-guide/${guide}?plugins[i18n][locale]=uk`,
            },
            message: 'Summary: must not be empty',
            earlierShown: false,
          },
        ],
      },
      mailKeptIn: expect.stringContaining('mail'),
    });
  });

  it('is for nobody outside', async () => expect((await ask(`${cms.url}/sanctuary/status`)).status).toBe(401));
});

describe('what people read', () => {
  const counts = { days: ['2026-11-21', '2026-11-22'], total: 19, pages: [{ path: '/guides/see-a-doctor/', title: 'See a doctor', views: [5, 14] }] };

  it('is told to any officer', async () => {
    publisher.answers.set('/counts?days=7', counts);
    const translator = await admin.officer('translator');
    for (const officer of [admin, translator]) {
      expect((await officer.request('GET', '/sanctuary/readers')).body).toMatchObject({
        site: 'https://sanctuary.example',
        publisher: { answers: true, from: '2026-11-21', to: '2026-11-22', total: 19, pages: [{ path: '/guides/see-a-doctor/', title: 'See a doctor', views: 19 }] },
      });
    }
  });

  it('shows no number under five, even where the publisher says one', async () => {
    publisher.answers.set('/counts?days=7', { ...counts, pages: [{ path: '/', title: null, views: [4, null] }] });
    expect((await admin.request('GET', '/sanctuary/readers')).body).toMatchObject({ publisher: { answers: false, reason: 'Its answer could not be understood.' } });
  });

  it('is for nobody outside', async () => {
    expect((await ask(`${cms.url}/sanctuary/readers`)).status).toBe(401);
    expect((await ask(`${cms.url}/sanctuary/readers`, { headers: { authorization: `Bearer ${cmsToken}` } })).status).toBe(401);
  });
});

describe('the form', () => {
  const configuration = '/content-manager/content-types/api::topic.topic/configuration';
  const words = async (path: string) => at((await admin.request('GET', configuration)).body, `data.contentType.${path}`);

  it('speaks council words, in our order', async () => {
    expect(await words('metadatas.slug.edit.label')).toBe('Web address');
    expect(await words('metadatas.uuid.edit.editable')).toBe(false);
    expect(await words('layouts.edit.0.0.name')).toBe('name');
    expect(await words('settings.mainField')).toBe('name');
  });

  it('keeps what an administrator changed there, over a restart', async () => {
    const changed = { bulkable: true, filterable: true, searchable: true, mainField: 'slug', defaultSortBy: 'name', defaultSortOrder: 'ASC', pageSize: 50 };
    const layouts = { list: ['name', 'slug'], edit: [[{ name: 'slug', size: 12 }], [{ name: 'name', size: 12 }]] };
    expect((await admin.request('PUT', configuration, { settings: changed, layouts })).status).toBe(200);
    await cms.stop();
    cms = await startCms({ dataDir: cms.dataDir });
    admin = await Admin.login(cms);
    expect(await words('settings')).toMatchObject({ mainField: 'slug', pageSize: 50 });
    expect(await words('layouts')).toMatchObject(layouts);
  });
});
