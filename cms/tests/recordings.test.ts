import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Admin, idOf } from './lib/admin';
import { at, textAt, type Answer } from './lib/answer';
import { cmsToken, discard, startCms, type Cms } from './lib/cms';
import { raw } from './lib/raw';
import { Reader } from './lib/reader';

let cms: Cms;
let admin: Admin;
beforeAll(async () => {
  cms = await startCms();
  admin = await Admin.login(cms);
});
afterAll(() => discard(cms));

/** An MP3 with the name of its reader in it, as recorders write. */
const spoken = Buffer.concat([
  Buffer.from('ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0016TPE1\u0000\u0000\u0000\u000c\u0000\u0000SecretReader', 'latin1'),
  ...Array.from({ length: 20 }, () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0xc4]), Buffer.alloc(413)])),
]);

async function uploaded(): Promise<{ readonly id: number; readonly url: string }> {
  const form = new FormData();
  form.set('files', new Blob([new Uint8Array(spoken)], { type: 'audio/mpeg' }), 'reading.mp3');
  form.set('fileInfo', JSON.stringify({ name: 'reading.mp3' }));
  const { status, body } = await admin.request('POST', '/upload', form);
  expect(status).toBe(201);
  return { id: Number(at(body, '0.id')), url: textAt(body, '0.url') };
}

const message = (answer: Answer): string => textAt(answer.body, 'error.message');
const words = {
  'arrival-guide': { title: 'Register with a doctor', summary: 'You have a right to one.', stage: 'first_week' },
  card: { title: 'I need an interpreter. I speak {language}.' },
} as const;

test.each([['arrival-guide', 'arrivalGuides'], ['card', 'cards']] as const)('a %s is read aloud once an officer has said that the reader agreed, and says nothing of who that is', async (type, field) => {
  const file = await uploaded();
  const id = idOf(await admin.create(type, { ...words[type], recording: file.id }));
  const refused = await admin.action(type, id, 'publish');
  expect([refused.status, message(refused)]).toEqual([400, expect.stringContaining('Recording agreed: Say that whoever reads this aloud is staff or a paid reader')]);
  await admin.update(type, id, { ...words[type], recording: file.id, recordingAgreed: true });
  expect((await admin.action(type, id, 'publish')).status).toBe(200);
  const reader = new Reader(cms);
  const { body } = await reader.graphql(`{ ${field}(filters: { documentId: { eq: "${id}" } }) { title recording { url } } }`);
  expect(at(body, `data.${field}.0.recording.url`)).toBe(file.url);
  expect(JSON.stringify((await reader.graphql(`{ ${field} { recordingAgreed } }`)).body)).toContain('Cannot query field');
  expect((await readFile(path.join(cms.dataDir, 'public', file.url))).includes('Secret')).toBe(false);
});

test('a recording on somebody’s record of consent is given to the public site while that covers it, and no longer', async () => {
  const file = await uploaded();
  const status = async (): Promise<number> => (await raw(cms.url, file.url, { authorization: `Bearer ${cmsToken}` })).status;
  expect(await status()).toBe(200);
  const record = { reference: 'P-1', media: [file.id], scope: ['voice'], channels: ['website'], languages: ['en'], highRisk: false, under18: false, givenOn: '2026-01-01', expiresOn: '2099-01-01' };
  const recordId = idOf(await admin.create('consent-record', record));
  expect(await status()).toBe(200);
  await admin.update('consent-record', recordId, { channels: ['print'] });
  expect(await status()).toBe(404);
});

test('a translation has a recording of its own, which its translator adds', async () => {
  const id = idOf(await admin.create('card', words.card));
  await admin.action('card', id, 'publish');
  const file = await uploaded();
  const translator = await admin.officer('translator');
  const saved = await translator.update('card', id, { title: 'أتحدث {language}.', recording: file.id, recordingAgreed: true }, 'ar');
  expect(saved.status).toBe(200);
  expect((await translator.action('card', id, 'publish', 'ar')).status).toBe(200);
  const { body } = await new Reader(cms).graphql(`{ cards(locale: "*", filters: { documentId: { eq: "${id}" } }, sort: "locale") { locale recording { url } } }`);
  expect(at(body, 'data.cards')).toEqual([{ locale: 'ar', recording: { url: file.url } }, { locale: 'en', recording: null }]);
});

test('a card with a code that nothing fills in is not saved, and the officer reads how to write it', async () => {
  const refused = await admin.create('card', { title: 'I speak {lang}.' });
  expect([refused.status, message(refused)]).toEqual([400, expect.stringContaining('Title: “{lang}” would stand on the card as it is. Write {language}')]);
});
