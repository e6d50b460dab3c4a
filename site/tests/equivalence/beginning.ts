import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entries, MediaFile, Snapshot } from '@sanctuary/shared-types';
import sharp from 'sharp';
import { listOf, makeEntries } from '../../src/snapshot/entry-lists.ts';
import { aCommitment, aFact, aGuide, anEvent, anOrganisation, anUpdate, aPage, aService, aSettings, aSnapshot, aStep, aStory, aTopic } from '../fixtures/index.ts';

const numbers = [1, 2, 3, 4];

/** Files that the media library may have, by turns. */
export async function mediaStore(folder: string): Promise<readonly MediaFile[]> {
  await mkdir(folder, { recursive: true });
  const colours = ['teal', 'navy', 'maroon'];
  const pictures = await Promise.all(colours.map((background) => sharp({ create: { width: 340, height: 200, channels: 3, background } }).png().toBuffer()));
  const files = [
    ...pictures.map((bytes) => ({ bytes, mime: 'image/png', width: 340, height: 200 })),
    ...['one', 'two'].map((text) => ({ bytes: Buffer.from(`%PDF-1.7 ${text}`), mime: 'application/pdf', width: null, height: null })),
  ];
  return Promise.all(files.map(async ({ bytes, ...file }) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await writeFile(join(folder, sha256), bytes);
    return { address: `/uploads/${sha256.slice(0, 8)}`, sha256, ...file };
  }));
}

/** A small site in which everything hangs together. */
export function beginning(media: readonly MediaFile[]): Snapshot {
  const { entries } = aSnapshot();
  const [picture, , , leaflet] = media.map(({ address }) => address);
  const image = { image: picture ?? '', alt: 'A picture', caption: null, credit: null };
  const more: Entries = {
    ...entries,
    topic: [...entries.topic, aTopic({ documentId: 'topic-school', slug: 'school', name: 'School' }), aTopic({ documentId: 'topic-advice', slug: 'advice', name: 'Advice', quickExit: true })],
    service: [...entries.service, ...numbers.map((n) => aService({ documentId: `service-${n}`, slug: `service-${n}`, name: `${'BCDE'[n - 1]} service ${n}`, topics: n % 2 ? ['topic-school'] : ['topic-health', 'topic-advice'] }))],
    'arrival-guide': [...entries['arrival-guide'], ...numbers.map((n) => aGuide({ documentId: `guide-${n}`, slug: `guide-${n}`, formerSlugs: [], title: `Guide ${n}`, order: n, relatedServices: [`service-${n}`], steps: [aStep({ services: ['service-2'], body: `See [the school](/services/service-${n}/) and [a leaflet](${leaflet}). You get {{fact:weekly-money}}.` })] }))],
    fact: [...entries.fact, aFact({ documentId: 'fact-call', key: 'call-us', unit: 'phone_number', value: '020 7946 0018', asOf: null, reviewBy: '2026-05-16' })],
    commitment: [...entries.commitment, ...numbers.map((n) => aCommitment({ documentId: `commitment-${n}`, slug: `commitment-${n}`, title: `Commitment ${n}`, dueDate: `2026-0${n + 4}-15`, progress: 'under_way' }))],
    event: [...entries.event, ...numbers.map((n) => anEvent({ documentId: `event-${n}`, slug: `event-${n}`, title: `Event ${n}`, basis: 'real', startDate: `2026-0${n + 4}-20` }))],
    story: [...entries.story, ...numbers.map((n) => aStory({ documentId: `story-${n}`, slug: `story-${n}`, title: `Story ${n}`, images: n % 2 ? [image] : [] }))],
    update: [...entries.update, ...numbers.map((n) => anUpdate({ documentId: `update-${n}`, slug: `update-${n}`, title: `News ${n}`, summary: n % 2 ? 'Call {{fact:call-us}}.' : null, date: `2026-04-0${n}`, body: `![A picture](${picture})` }))],
    page: [...entries.page, aPage({ documentId: 'page-privacy', slug: 'privacy', section: 'council', title: 'Privacy', order: 2 }), aPage({ documentId: 'page-motion', slug: 'the-motion', title: 'The motion', order: 3 })],
    organisation: [...entries.organisation, anOrganisation({ documentId: 'organisation-2', name: 'Second charity' })],
    settings: [aSettings({ languagesOffered: ['en', 'ar', 'uk'] })],
  };
  return { ...aSnapshot(), media: [...media].sort((a, b) => (a.address < b.address ? -1 : 1)), entries: makeEntries((type) => listOf(more, type)) };
}
