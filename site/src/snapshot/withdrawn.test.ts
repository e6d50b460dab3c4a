import type { MediaFile, Snapshot } from '@sanctuary/shared-types';
import { aSnapshot, aStory, aGuide } from '../../tests/fixtures/index.ts';
import { isWithdrawnFile, withdrawnBy, withoutWithdrawn } from './withdrawn.ts';

const file = (address: string, digit: string): MediaFile => ({ address, sha256: digit.repeat(64), mime: 'image/jpeg', width: 800, height: 600 });
const face = file('/uploads/face_0a1b2c.jpg', '1');
const garden = file('/uploads/garden_3d4e5f.jpg', '2');

const told = (): Snapshot => aSnapshot({
  media: [face, garden],
  held: [{ uid: 'story', documentId: 'story-lena', locale: 'ar', revision: '2026-05-01T00:00:00.000Z', showing: null }],
  entries: {
    story: [
      aStory({ images: [{ image: face.address, alt: 'A face', caption: null, credit: null }] }),
      aStory({ locale: 'uk' }),
    ],
    'arrival-guide': [aGuide({ body: `![A face](${face.address})\n\n![A garden](${garden.address})` })],
  },
});

test('an entry is gone in all languages, from what is held back too, and with it the files that nothing else uses', () => {
  const left = withoutWithdrawn(told(), withdrawnBy([{ documentId: 'story-lena', files: [] }]));
  expect([left.entries.story, left.held]).toEqual([[], []]);
  expect(left.entries['arrival-guide']).toHaveLength(1);
  // the guide uses it too, and nobody withdrew the file
  expect(left.media).toEqual([face, garden]);
});

test('a file that was withdrawn is gone, whoever uses it', () => {
  const left = withoutWithdrawn(told(), withdrawnBy([{ documentId: '', files: [face.address] }]));
  expect(left.media).toEqual([garden]);
  expect(left.entries.story).toHaveLength(2);
});

test('where nothing of it was withdrawn, it is the very same snapshot', () => {
  const snapshot = told();
  expect(withoutWithdrawn(snapshot, withdrawnBy([]))).toBe(snapshot);
  expect(withoutWithdrawn(snapshot, withdrawnBy([{ documentId: 'another', files: ['/uploads/another.jpg'] }]))).toBe(snapshot);
});

test.each([
  '/uploads/face_0a1b2c.jpg',
  '/uploads/thumbnail_face_0a1b2c.jpg',
  '/uploads/large_face_0a1b2c.jpg',
  '/uploads/./face_0a1b2c.jpg?size=large#top',
  '/uploads//face_0a1b2c.jpg',
  '/uploads/%66ace_0a1b2c.jpg',
  '/uploads/x/../face_0a1b2c.jpg',
  'https://cms.example/uploads/face_0a1b2c.jpg',
])('%s is the file that was withdrawn', (address) => {
  expect(isWithdrawnFile(withdrawnBy([{ documentId: '', files: [face.address] }]), address)).toBe(true);
});

test('another file is another file', () => {
  const withdrawn = withdrawnBy([{ documentId: '', files: [face.address] }]);
  for (const address of [garden.address, '/uploads/face_0a1b2c.png', '/uploads/my_face_0a1b2c.jpg', '/uploads/']) expect(isWithdrawnFile(withdrawn, address)).toBe(false);
});
