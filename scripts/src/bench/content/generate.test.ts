import { contentTypes, locales, snapshot as schema } from '@sanctuary/shared-types';
import { allPaths, snapshotDigest } from '@sanctuary/site';
import { generateContent } from './generate.ts';
import { pictureNames } from './pictures.ts';
import { toSnapshot } from './to-snapshot.ts';
import { vocabularies } from './vocabulary.ts';

const made = (pages: number, seed = 'test') => toSnapshot(generateContent(pages, seed, pictureNames).entries, [], 'https://example.org');

it.each([100, 101, 499, 500, 1234])('makes %d pages where so many were asked for', (pages) => {
  expect(allPaths(made(pages)).size).toBe(pages);
});

it('makes the same of the same seed, and something else of another', () => {
  expect(snapshotDigest(made(300))).toBe(snapshotDigest(made(300)));
  expect(snapshotDigest(made(300))).not.toBe(snapshotDigest(made(300, 'other')));
});

it('makes entries of every type but banners, cards and facts, as their schemas want them', () => {
  const snapshot = made(600);
  expect(schema.safeParse(snapshot).error).toBeUndefined();
  const missing = contentTypes.filter((type) => snapshot.entries[type].length === 0);
  expect(missing).toEqual(['alert', 'card', 'fact']);
});

it('leads from entries to others that are there, and nowhere from translations', () => {
  const { entries } = made(600);
  const ids = new Set(contentTypes.flatMap((type) => entries[type].map(({ documentId }) => documentId)));
  const led = entries['arrival-guide'].flatMap(({ topics, relatedGuides, relatedServices, steps }) => [...topics, ...relatedGuides, ...relatedServices, ...steps.flatMap(({ services }) => services)]);
  expect(led.length).toBeGreaterThan(20);
  expect(led.filter((id) => !ids.has(id))).toEqual([]);
  expect(entries['arrival-guide'].filter(({ locale }) => locale !== 'en').flatMap(({ topics, steps }) => [...topics, ...steps.flatMap(({ services }) => services)])).toEqual([]);
});

it('writes bodies of one to twenty kilobytes', () => {
  const sizes = made(4000).entries.service.map(({ whatToExpect }) => Buffer.byteLength(whatToExpect ?? ''));
  expect(Math.min(...sizes)).toBeGreaterThan(900);
  expect(Math.max(...sizes)).toBeLessThan(23_000);
  expect(Math.max(...sizes)).toBeGreaterThan(15_000);
});

it('has words of every language', () => {
  expect(Object.keys(vocabularies).sort()).toEqual(locales.map(({ code }) => code).sort());
});

it('says what is wrong with a number of pages', () => {
  expect(() => generateContent(99, 'test', [])).toThrow('--pages');
  expect(() => generateContent(NaN, 'test', [])).toThrow('--pages');
});
