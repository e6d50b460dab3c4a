import type { Fixtures } from '../../gallery/fixtures.ts';
import type { Words, WordsPart } from '../i18n/index.ts';
import type Say from './Say.astro';

const inParts = (...parts: readonly WordsPart[]): Words => ({ text: parts.map(({ text }) => text).join(''), parts });

export default {
  inside: { as: 'div' },
  states: ({ locale, en, ar }) => [
    { name: 'in the language of the page', props: { words: locale === 'ar' ? ar('أهلًا بك') : en('You are welcome here') }, shows: [locale === 'ar' ? 'أهلًا بك' : 'You are welcome here'], lacks: ['span'] },
    { name: 'in another language', props: { words: locale === 'ar' ? en('You are welcome here') : ar('أهلًا بك') }, shows: [locale === 'ar' ? 'You are welcome here' : 'أهلًا بك'], has: [locale === 'ar' ? 'span[lang="en"][dir="ltr"]' : 'span[lang="ar"][dir="rtl"]'] },
    { name: 'as a paragraph', props: { words: en('A sentence of its own.'), as: 'p', class: 'lead' }, shows: ['A sentence of its own.'], has: ['p.lead'] },
    { name: 'text that looks like code', props: { words: en('<img src=x onerror=alert(1)>') }, shows: ['<img src=x onerror=alert(1)>'], lacks: ['img'] },
    { name: 'an amount with its date', props: { words: inParts({ text: 'You get ' }, { text: '£49.18 a week' }, { text: ' (' }, { text: 'as of 10 May 2026' }, { text: ').' }) }, shows: ['You get £49.18 a week (as of 10 May 2026).'], lacks: ['a'] },
    { name: 'a number to call', props: { words: inParts({ text: 'Call ' }, { text: '020 7946 0018', href: 'tel:02079460018' }, { text: '.' }), as: 'p' }, shows: ['Call 020 7946 0018.'], has: ['p a[href="tel:02079460018"][dir="ltr"]'] },
    { name: 'an amount that nobody translated', props: { words: inParts({ text: 'كل أسبوع: ' }, { text: '£49.18', lang: 'en', dir: 'ltr' }) }, shows: ['£49.18'], has: ['span[lang="en"][dir="ltr"]'] },
    { name: 'a part that looks like code', props: { words: inParts({ text: '<img src=x onerror=alert(1)>' }, { text: '"&', href: 'mailto:a&"b@example.org' }) }, shows: ['<img src=x onerror=alert(1)>"&'], has: ['a[href]'], lacks: ['img'] },
  ],
} satisfies Fixtures<typeof Say>;
