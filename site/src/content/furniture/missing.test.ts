import { locales } from '@sanctuary/shared-types';
import { aSettings, aSnapshot } from '../../../tests/fixtures/index.ts';
import { contextOf } from '../context.ts';
import { furniture } from './index.ts';

const path = '/services/weekly-drop-in/';
const codes = locales.map(({ code }) => code);

function frame(locale: string, settings: Partial<ReturnType<typeof aSettings>> = {}) {
  const context = contextOf(aSnapshot({ entries: { settings: [aSettings({ languagesOffered: codes, ...settings })] } }), { locale: locale === 'en' ? undefined : locale.toLowerCase() });
  return furniture(context, { path, title: { text: 'Weekly drop-in', lang: 'en', dir: 'ltr' }, description: 'd', says: [] });
}

function mailOf(locale: string) {
  const { href = '' } = frame(locale).missing?.ask ?? {};
  const { pathname, searchParams } = new URL(href);
  const plain = (text: string | null) => text?.replace(/[\u2066-\u2069]/g, '');
  return { href, to: pathname, subject: plain(searchParams.get('subject')), body: plain(searchParams.get('body')) };
}

test('a page that nobody has translated says so in the reader’s language, with the English beside it', () => {
  expect(frame('ar').missing).toMatchObject({
    text: { words: { text: expect.stringContaining('بالإنجليزية') }, english: { text: 'This page is not in your language yet. It is in English.', lang: 'en', dir: 'ltr' } },
    machine: { text: expect.any(String) },
    english: { href: path, hreflang: 'en' },
  });
  expect(frame('en').missing).toBeNull();
});

test('search engines are led to the English page, readers who share it to their own', () => {
  const { canonical, share, reportHref, sharing } = frame('ar');
  expect(canonical).toBe('https://sanctuary.example.org/services/weekly-drop-in/');
  expect(share?.address).toBe('https://sanctuary.example.org/ar/services/weekly-drop-in/');
  expect(reportHref).toContain(encodeURIComponent('/ar/services/weekly-drop-in/'));
  expect(sharing).toMatchObject({ url: canonical, locale: 'en_GB', structuredData: '' });
});

test('a mail asks the council for the translation, in the reader’s words and in English', () => {
  const { to, subject, body } = mailOf('uk');
  expect(to).toBe('sanctuary@council.example.org');
  expect(subject).toBe('Будь ласка, перекладіть цю сторінку. Мова: Українська / Please translate this page. Language: Ukrainian');
  expect(body).toBe('Будь ласка, перекладіть цю сторінку. Мова: Українська\nPlease translate this page. Language: Ukrainian\n\nWeekly drop-in\nhttps://sanctuary.example.org/uk/services/weekly-drop-in/\n');
});

test.each(codes.filter((code) => code !== 'en'))('the mail in %s is short enough for every mail program, and says nothing twice', (code) => {
  const { href, subject } = mailOf(code);
  expect(href.length).toBeLessThan(2_000);
  const parts = subject?.split(' / ') ?? [];
  expect(new Set(parts).size).toBe(parts.length);
  expect(parts.at(-1)).toMatch(/^Please translate this page\. Language: /);
});

test('where the council has no address for mail, the note leads to the ways there are', () => {
  expect(frame('ar', { contactEmail: null }).missing).toMatchObject({ ask: { href: '/ar/contact/' }, help: { text: expect.any(String) } });
});
