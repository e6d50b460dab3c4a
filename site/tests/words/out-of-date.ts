import type { Guide } from '@sanctuary/shared-types';
import { digestsOf, localisedFields } from '@sanctuary/shared-types/translation';
import { aGuide, aStep } from '../fixtures/index.ts';
import { markedEntry } from './markers.ts';

const body = 'Before all.\n\n## Before you start\n\nBring your papers.\n\n## In between\n\nRest.\n\n## Afterwards\n\nWait for a letter.';
const before = aGuide({ body, steps: [aStep({ title: 'Find' }), aStep({ title: 'Fill in', timeLimit: null })] });
const after: Guide = {
  ...before,
  revision: '2026-05-20T10:00:00.000Z',
  title: 'See your own doctor',
  body: body.replace('papers', 'passport').replace('## In between\n\nRest.\n\n', ''),
  steps: [aStep({ title: 'Find one' }), aStep({ title: 'Fill in', timeLimit: null })],
  translationSources: { changed: { body: '2026-05-12', title: '2026-05-19' } },
};

/** A guide whose English has changed in every way since it was translated into the made-up language: a heading, a section, a step; and a section is gone. */
export function outOfDateGuide(codes: readonly string[]): readonly Guide[] {
  const translationSources = Object.fromEntries(localisedFields['arrival-guide'].map((field) => [field, [...digestsOf(field, before[field])]]).filter(([, digests]) => digests?.length));
  return [after, ...codes.map((code) => ({ ...markedEntry('arrival-guide', before, code), translationSources }))];
}
