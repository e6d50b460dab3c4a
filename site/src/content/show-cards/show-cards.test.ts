import { aCard, aSettings, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { viewOf } from '../views.ts';

const settings = [aSettings({ languagesOffered: ['en', 'ar', 'fa-AF', 'zh-Hant-HK'] })];
const own = { locale: 'fa-AF', title: 'به ترجمان ضرورت دارم. به زبان {language} گپ می‌زنم.', note: 'به ترجمان تلیفون کنید.' } as const;
const dari = aCard({ ...own, translationState: 'machine' });

function cardsIn(locale: string, card: readonly ReturnType<typeof aCard>[]) {
  return viewOf('cards', contextOf(aSnapshot({ entries: { card: [...card], settings } }), locale === 'en' ? {} : { locale: locale.toLowerCase() }), {});
}

test('a card says it in the reader’s language and in English, and names that language in each', () => {
  const [card] = cardsIn('fa-AF', [aCard(), dari]).cards;
  expect(card).toMatchObject({
    says: { text: 'به ترجمان ضرورت دارم. به زبان دری گپ می‌زنم.' },
    english: { text: 'I need an interpreter. I speak Dari.', lang: 'en', dir: 'ltr' },
    note: { text: 'به ترجمان تلیفون کنید.' },
    englishNote: { text: 'Please call a telephone interpreter.', lang: 'en' },
  });
});

test('an interpreter is asked for by what is spoken: Cantonese, not Chinese', () => {
  const [card] = cardsIn('zh-Hant-HK', [aCard(), aCard({ locale: 'zh-Hant-HK', title: '我說{language}。' })]).cards;
  expect([card?.says.text, card?.english?.text]).toEqual(['我說廣東話。', 'I need an interpreter. I speak Cantonese.']);
});

test('in English there is a line to write the language on', () => {
  const [card] = cardsIn('en', [aCard()]).cards;
  expect(card).toMatchObject({ says: { text: 'I need an interpreter. I speak ________.' }, english: null, englishNote: null });
});

test('a card that nobody translated is there in English, marked so, with the reader’s language in it, and the page says that', () => {
  const { cards, notTranslated } = cardsIn('ar', [aCard()]);
  expect(cards[0]).toMatchObject({ says: { text: 'I need an interpreter. I speak Arabic.', lang: 'en', dir: 'ltr' }, english: null });
  expect(notTranslated?.text).toContain('بالإنجليزية');
  expect(cardsIn('fa-AF', [aCard(), dari]).notTranslated).toBeNull();
  expect(cardsIn('en', [aCard()]).notTranslated).toBeNull();
});

test('cards stand as officers ordered them, each at a place of its own that is the same in every language', () => {
  const cards = [aCard({ order: 2 }), aCard({ documentId: 'b', title: 'Please write it down.', order: 1 }), aCard({ documentId: 'c', order: 3 })];
  const ids = cardsIn('en', cards).cards.map(({ id }) => id);
  expect(ids).toEqual(['please-write-it-down', 'i-need-an-interpreter-i-speak', 'i-need-an-interpreter-i-speak-2']);
  expect(cardsIn('ar', cards).cards.map(({ id }) => id)).toEqual(ids);
});

test('one card that may put a reader in danger is enough for a way to leave quickly', () => {
  expect(cardsIn('en', [aCard(), aCard({ documentId: 'b', sensitive: true })]).furniture.quickExit?.href).toBe('https://www.bbc.co.uk/weather');
  expect(cardsIn('en', [aCard()]).furniture.quickExit).toBeNull();
});

test('the home page leads to the cards, in English too, as long as there are any', () => {
  const home = (card: readonly ReturnType<typeof aCard>[]) => viewOf('home', contextOf(aSnapshot({ entries: { card: [...card], settings } }), { locale: 'ar' }), {}).cards;
  expect(home([aCard()])).toMatchObject({ href: '/ar/cards/', label: { english: { text: 'Show a card: “I need an interpreter”', lang: 'en' } } });
  expect(home([])).toBeNull();
});
