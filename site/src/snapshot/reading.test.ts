import type { ContentType } from '@sanctuary/shared-types';
import { aGuide, aService, aSnapshot, aTopic } from '../../tests/fixtures/index.ts';
import type { AskCms } from './cms-client.ts';
import { readEntries, type Reading } from './reading.ts';

const collections: Readonly<Record<string, ContentType>> = { arrivalGuides: 'arrival-guide', services: 'service', topics: 'topic' };

/** A CMS of guides, services and topics, with a journal that a test writes. */
class SmallCms {
  lists: { [type: string]: object[] } = { 'arrival-guide': [aGuide()], service: [aService()], topic: [aTopic()] };
  told: { whole: boolean; entries: { uid: string; documentId: string; repeatedly: boolean }[]; files: string[] } = { whole: false, entries: [], files: [] };
  version = 1;
  asked: string[] = [];
  whileReading: () => void = () => undefined;

  readonly ask = (async (document: unknown, variables: { since?: string; documentId?: { in?: string[] } }) => {
    const text = String(document);
    if (text.includes('query Changes')) return { changes: { version: String(this.version), ...this.told, whole: this.told.whole || variables.since === undefined } };
    if (text.includes('query Singles')) return { alert: null, home: null, settings: null };
    const [, field = ''] = /list: (\w+)_connection/.exec(text) ?? [];
    const wanted = variables.documentId?.in;
    this.asked.push(wanted ? `${field}: ${wanted.join()}` : field);
    const all = (this.lists[collections[field] ?? ''] ?? []) as { documentId: string }[];
    const nodes = all.filter(({ documentId }) => !wanted || wanted.includes(documentId)).map(asNode);
    this.whileReading();
    return { list: { nodes, pageInfo: { total: nodes.length, pageSize: 100 } } };
  }) as unknown as AskCms;

  tell(...entries: [uid: string, documentId: string][]): void {
    this.version += 1;
    this.told = { whole: false, files: [], entries: entries.map(([uid, documentId]) => ({ uid, documentId, repeatedly: false })) };
    this.asked = [];
  }

  async read(last?: Reading, whole = false) {
    const { version, judged, missed, changedFiles } = await readEntries(this.ask, last, whole, undefined);
    return { reading: { version, judged, files: new Map() }, missed, isWhole: changedFiles === undefined };
  }
}

/** As the CMS would put an entry: relations as nodes, times by their own names. */
function asNode(entry: object): object {
  const fields = Object.entries(entry).map(([key, value]: [string, unknown]): [string, unknown] => (['topics', 'relatedGuides', 'relatedServices', 'locations'].includes(key) ? [key, { nodes: (value as string[]).map((documentId) => ({ documentId })) }] : [key, value]));
  const { revision, steps, organisation, ...node } = Object.fromEntries(fields) as Record<string, unknown>;
  return { ...node, publishedAt: revision, updatedAt: revision, ...(steps !== undefined && { steps: [] }), ...(organisation !== undefined && { organisation: null }) };
}

const guide = (reading: Reading) => reading.judged['arrival-guide'][0];
const topicId = aTopic().documentId;
const guideId = aGuide().documentId;

describe('a reading by difference', () => {
  it('asks for the entries that changed alone, and keeps every other object', async () => {
    const cms = new SmallCms();
    const { reading: before } = await cms.read();
    cms.lists['arrival-guide'] = [aGuide({ title: 'Changed' })];
    cms.tell(['arrival-guide', guideId]);
    const { reading, isWhole } = await cms.read(before);
    expect(isWhole).toBe(false);
    expect(cms.asked).toEqual([`arrivalGuides: ${guideId}`]);
    expect(guide(reading)?.judgement.entry?.title).toBe('Changed');
    expect(reading.judged.topic[0]).toBe(before.judged.topic[0]);
    expect(reading.version).toBe('2');
  });

  it('keeps the object of an entry that was named and is as it was', async () => {
    const cms = new SmallCms();
    const { reading: before } = await cms.read();
    cms.tell(['arrival-guide', guideId]);
    expect(guide((await cms.read(before)).reading)).toBe(guide(before));
  });

  it('takes out what is gone, and looks again at what referred to it', async () => {
    const cms = new SmallCms();
    cms.lists['arrival-guide'] = [aGuide({ topics: [topicId] })];
    const { reading: before } = await cms.read();
    cms.lists['topic'] = [];
    cms.lists['arrival-guide'] = [aGuide({ topics: [] })];
    cms.tell(['topic', topicId]);
    const { reading } = await cms.read(before);
    expect(reading.judged.topic).toEqual([]);
    expect(guide(reading)?.judgement.entry?.topics).toEqual([]);
    expect(cms.asked.toSorted()).toEqual(expect.arrayContaining([`arrivalGuides: ${guideId}`, `topics: ${topicId}`]));
  });

  it('looks again at what referred to an entry that may have gone and come back', async () => {
    const cms = new SmallCms();
    cms.lists['arrival-guide'] = [aGuide({ topics: [topicId] })];
    const { reading: before } = await cms.read();
    cms.lists['arrival-guide'] = [aGuide({ topics: [] })];
    cms.tell(['topic', topicId]);
    cms.told.entries.forEach((entry) => (entry.repeatedly = true));
    expect(guide((await cms.read(before)).reading)?.judgement.entry?.topics).toEqual([]);
  });

  it('does not look at what refers to an entry that was merely published anew', async () => {
    const cms = new SmallCms();
    cms.lists['arrival-guide'] = [aGuide({ topics: [topicId] })];
    const { reading: before } = await cms.read();
    cms.tell(['topic', topicId]);
    await cms.read(before);
    expect(cms.asked).toEqual([`topics: ${topicId}`]);
  });

  it('looks again at entries that use a file that changed', async () => {
    const cms = new SmallCms();
    cms.lists['arrival-guide'] = [aGuide({ body: '![A form](/uploads/form.png)' })];
    const { reading: before } = await cms.read();
    cms.tell();
    cms.told.files = ['/uploads/form.png'];
    await cms.read(before);
    expect(cms.asked).toEqual([`arrivalGuides: ${guideId}`]);
  });

  it.each([
    ['the CMS does not know what changed', (cms: SmallCms) => void (cms.told.whole = true)],
    ['the CMS names a type that is not known here', (cms: SmallCms) => cms.tell(['leaflet', 'x'])],
    ['too much changed', (cms: SmallCms) => cms.tell(...Array.from({ length: 401 }, (_, number): [string, string] => ['topic', `topic-${number}`]))],
  ])('reads everything where %s', async (_, change) => {
    const cms = new SmallCms();
    const { reading: before } = await cms.read();
    change(cms);
    cms.lists['topic'] = [aTopic({ name: 'Changed' })];
    const { reading, isWhole } = await cms.read(before);
    expect(isWhole).toBe(true);
    expect(reading.judged.topic[0]?.judgement.entry?.name).toBe('Changed');
    expect(guide(reading)).toBe(guide(before));
  });
});

describe('a reading of everything', () => {
  it('names what the CMS did not tell', async () => {
    const cms = new SmallCms();
    const { reading: before } = await cms.read();
    cms.lists['topic'] = [aTopic({ name: 'Changed in silence' })];
    cms.lists['service'] = [];
    cms.lists['arrival-guide'] = [aGuide({ title: 'Changed and told' })];
    cms.tell(['arrival-guide', guideId]);
    const { missed } = await cms.read(before, true);
    expect(missed.map(({ uid }) => uid).sort()).toEqual(['service', 'topic']);
  });

  it('does not count what changed while it was read', async () => {
    const cms = new SmallCms();
    const { reading: before } = await cms.read();
    cms.whileReading = () => {
      cms.lists['topic'] = [aTopic({ name: 'Just now' })];
      cms.tell(['topic', topicId]);
    };
    const { missed, reading } = await cms.read(before, true);
    expect(missed).toEqual([]);
    expect(reading.version).toBe('1');
  });

  it('shares what is as the site shows it, when nothing was read before', async () => {
    const cms = new SmallCms();
    const { judged } = await readEntries(cms.ask, undefined, false, undefined);
    const shown = { ...aSnapshot().entries, topic: judged.topic.flatMap(({ judgement }) => structuredClone(judgement.entry) ?? []) };
    const again = await readEntries(cms.ask, undefined, false, shown);
    expect(again.judged.topic[0]?.judgement.entry).toBe(shown.topic[0]);
  });
});
