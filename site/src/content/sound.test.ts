import { aCard, aGuide, aSettings, aSnapshot } from '../../tests/fixtures/index.ts';
import { contextOf } from './context.ts';
import { viewOf } from './views.ts';

const settings = [aSettings({ languagesOffered: ['en', 'ar', 'uk'] })];
const media = [
  { address: '/uploads/en.mp3', sha256: 'a'.repeat(64), mime: 'audio/mpeg', width: null, height: null, sound: { bytes: 1_440_000, seconds: 125 } },
  { address: '/uploads/ar.ogg', sha256: 'b'.repeat(64), mime: 'audio/ogg', width: null, height: null, sound: { bytes: 300_000, seconds: null } },
];
const guides = [aGuide({ locale: 'ar', recording: '/uploads/ar.ogg' }), aGuide({ recording: '/uploads/en.mp3' }), aGuide({ locale: 'uk' })];
const snapshot = aSnapshot({ media, entries: { 'arrival-guide': guides, card: [aCard({ recording: '/uploads/gone.mp3' })], settings } });
const soundIn = (locale?: string) => viewOf('arrival-guide', contextOf(snapshot, { locale }), { slug: 'see-a-doctor' }).sound;

test('a guide is read aloud, and its reader knows how long it is and how much there is to load', () => {
  expect(soundIn()).toEqual({ src: `/media/${'a'.repeat(20)}.mp3`, mime: 'audio/mpeg', facts: { text: 'Sound, 2:05, 1.4 MB' } });
});

test('the length is left out where it cannot be told', () => {
  expect(soundIn('ar')?.facts?.text).toMatch(/^صوت، .*0[.٫]3/);
});

test('a reader is never given the sound of another language: it would not say what the page says', () => {
  expect(soundIn('uk')).toBeNull();
});

test('a recording that the library lacks is left out', () => {
  expect(viewOf('cards', contextOf(snapshot), {}).cards[0]?.sound).toBeNull();
});
