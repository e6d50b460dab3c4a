import { aGuide, anOrganisation, aSnapshot, aStep, aStory } from '../../tests/fixtures/index.ts';
import { mediaUses } from './media-uses.ts';

const { entries } = aSnapshot();

describe('mediaUses', () => {
  it('finds files in fields', () => {
    const story = aStory({ images: [{ image: '/uploads/a.jpg', alt: 'A', caption: null, credit: null }], audio: '/uploads/a.mp3' });
    const uses = mediaUses({ ...entries, story: [story], organisation: [anOrganisation({ logo: '/uploads/logo.png' })] });
    expect(uses.map(({ uid, field, address }) => `${uid} ${field} ${address}`)).toEqual([
      'organisation logo /uploads/logo.png',
      'story images.0.image /uploads/a.jpg',
      'story audio /uploads/a.mp3',
    ]);
  });

  it('finds pictures and links in Markdown, wherever it stands', () => {
    const body = '![Form](/uploads/form.png "The form")\n\nRead [the letter](</uploads/letter.pdf>) or [this][1].\n\n[1]: /uploads/leaflet.pdf';
    const guide = aGuide({ body: null, steps: [aStep({ body })] });
    expect(mediaUses({ ...entries, 'arrival-guide': [guide] })).toEqual(
      ['form.png', 'letter.pdf', 'leaflet.pdf'].map((name) => ({ uid: 'arrival-guide', documentId: 'guide-doctor', locale: 'en', field: 'steps.0.body', address: `/uploads/${name}` })),
    );
  });

  it('takes no notice of code, of HTML or of other sites', () => {
    const body = '`![A](/uploads/a.png)` <img src="/uploads/b.png"> [C](https://example.org/uploads/c.pdf)';
    expect(mediaUses({ ...entries, 'arrival-guide': [aGuide({ body })] })).toEqual([]);
  });
});
