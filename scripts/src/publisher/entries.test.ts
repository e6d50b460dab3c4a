import type { Entry, Snapshot } from '@sanctuary/shared-types';
import { pathsOf } from '@sanctuary/site';
import { generateContent } from '../bench/content/generate.ts';
import { pictureNames } from '../bench/content/pictures.ts';
import { toSnapshot } from '../bench/content/to-snapshot.ts';
import { withdrawnPages } from './entries.ts';

const whole = toSnapshot(generateContent(100, 'test', pictureNames).entries, [], 'https://example.org');
const [guide] = whole.entries['arrival-guide'].filter(({ locale }) => locale === 'en');
if (!guide) throw new Error('no guide');
const path = `/guides/${guide.slug}/`;

/** The content with that guide in some languages alone. */
function withGuideIn(...languages: string[]): Snapshot {
  const others = whole.entries['arrival-guide'].filter(({ documentId }) => documentId !== guide?.documentId);
  const kept = whole.entries['arrival-guide'].filter(({ documentId, locale }) => documentId === guide?.documentId && languages.includes(locale));
  return withGuides([...others, ...kept]);
}

function withGuides(guides: readonly Entry<'arrival-guide'>[]): Snapshot {
  return { ...whole, entries: { ...whole.entries, 'arrival-guide': [...guides] } };
}

const languages = whole.entries.settings[0]?.languagesOffered ?? [];

describe('pages of what is withdrawn', () => {
  it('are those in every language that gives its English words', () => {
    expect(languages.length).toBeGreaterThan(1);
    const pages = languages.map((code) => (code === 'en' ? path : `/${code}${path}`)).sort();
    expect(withdrawnPages({ pathsOf }, withGuideIn('en'), withGuideIn())).toEqual(pages);
    expect(withdrawnPages({ pathsOf }, withGuideIn('en', 'uk'), withGuideIn())).toEqual(pages);
  });

  it('are that of a translation, though English words will stand there', () => {
    expect(withdrawnPages({ pathsOf }, withGuideIn('en', 'uk'), withGuideIn('en'))).toEqual([`/uk${path}`]);
  });

  it('are those at the English address, also where a translation remembers an older one', () => {
    const late = withGuideIn('en', 'uk').entries['arrival-guide'].map((one) => (one.documentId === guide.documentId && one.locale === 'uk' ? { ...one, slug: 'older' } : one));
    expect(withdrawnPages({ pathsOf }, withGuides(late), withGuideIn())).toContain(`/uk${path}`);
  });

  it('are none where all is there still', () => {
    expect(withdrawnPages({ pathsOf }, whole, whole)).toEqual([]);
  });
});
