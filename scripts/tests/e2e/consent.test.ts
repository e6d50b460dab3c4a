import { jest } from '@jest/globals';
import path from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';
import { filesHolding } from '../../src/testing/files-holding.ts';
import { administrator, logIn, newOfficer, type AdminApi } from './admin-api.ts';
import { Previewing } from './previewing.ts';
import { PublicSite } from './public-site.ts';
import { sharedSystem } from './system.ts';
import { until } from './until.ts';

jest.setTimeout(240_000);

const system = sharedSystem();
const site = new PublicSite(system.site);
const stories = '/content-manager/collection-types/api::story.story';
const records = '/content-manager/collection-types/api::consent-record.consent-record';
const slug = 'a-story-with-a-record';
const address = `/stories/${slug}/`;
/** In the story, and so in all that is public of it. */
const told = 'Immergruen';
/** In the record, one in each field that takes words or a day. */
const markers = {
  reference: 'Zaubernuss-1', caseReference: 'Zaubernuss-2', guardianReference: 'Zaubernuss-3', notes: 'Zaubernuss-4',
  givenOn: '1991-02-17', guardianGivenOn: '1991-02-18', expiresOn: '2091-02-19',
};

const saved = z.object({ data: z.object({ documentId: z.string() }) });
const library = z.object({ results: z.array(z.object({ id: z.number(), url: z.string() })) });

async function ownStory(admin: AdminApi): Promise<{ id: string; picture: number }> {
  const png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#34675c' } }).png().toBuffer();
  const url = await admin.upload(`${slug}.png`, new Uint8Array(png));
  await admin.sayWhoIsIn('not_recognisable');
  const { results } = library.parse(await admin.get(`/upload/files?filters[url][$eq]=${encodeURIComponent(url)}`));
  const picture = results.find((file) => file.url === url)?.id ?? 0;
  const story = { title: `${told} title`, slug, summary: 'In short.', body: `${told} at length.`, basis: 'own_story', images: [{ image: picture, alt: 'A hill' }] };
  return { id: saved.parse(await admin.send('POST', `${stories}?locale=en`, story)).data.documentId, picture };
}

test('nothing that the system writes or answers holds any of a record of consent', async () => {
  const admin = administrator(system);
  const officer = await logIn(system.cms, await newOfficer(admin));
  const { id, picture } = await ownStory(admin);
  const record = saved.parse(await admin.send('POST', records, {
    ...markers, stories: { connect: [{ documentId: id, locale: 'en' }] }, media: [picture], scope: ['words', 'image'], channels: ['website'],
    languages: ['en'], highRisk: false, under18: true,
  })).data.documentId;

  const answers: unknown[] = [];
  const keep = async (answering: Promise<unknown>): Promise<void> => { answers.push(await answering.catch(String)); };
  await admin.send('POST', `${stories}/${id}/actions/publish?locale=en`, {});
  await site.untilSays(address, told);
  await until(async () => ((await filesHolding(path.join(system.dataDir, 'search/_search/en'), told)).length > 0 ? true : undefined), 'search to find the story', 60_000);
  await keep(new Previewing(admin).open('story', id));
  await keep(new Previewing(officer).open('story', id));
  // refused, and told why
  await officer.send('PUT', `${stories}/${id}?locale=uk`, { title: 'Моя історія', summary: 'Коротко.', body: 'Докладно.' });
  await keep(officer.send('POST', `${stories}/${id}/actions/publish?locale=uk`, {}));
  for (const door of [
    `${stories}/${id}?locale=en&populate=*`, `${stories}?locale=en&_q=Zaubernuss`, records, `${records}/${record}`, `${records}?_q=Zaubernuss`,
    '/upload/files?populate=*', '/upload/files?populate=related', `/upload/files/${picture}?populate=related`, '/sanctuary/status', '/sanctuary/todo', '/sanctuary/withdrawals',
    `/sanctuary/entries/api::story.story/${id}`, `/sanctuary/translations/api::story.story/${id}?locale=uk`, `/sanctuary/pictures/of/api::story.story/${id}?locale=en`,
  ]) await keep(officer.get(door));
  for (const page of ['/', '/stories/', address, '/sitemap.xml', '/news/feed.xml', '/_search/indexes.json']) await keep(fetch(system.site + page).then((answer) => answer.text()));

  expect(answers.join(' ')).toContain('does not cover Ukrainian');
  const given = answers.map((answer) => JSON.stringify(answer)).join('\n');
  for (const marker of Object.values(markers)) {
    expect([marker, given.includes(marker)]).toEqual([marker, false]);
    const holding = await filesHolding(system.dataDir, marker);
    expect([marker, holding.filter((file) => !/^cms\.sqlite/.test(file))]).toEqual([marker, []]);
    // the CMS itself knows it, or nothing was looked for
    expect(holding).not.toEqual([]);
  }

  await admin.send('POST', `${stories}/${id}/actions/unpublish?locale=en`, {});
  await site.untilGone(address);
});
