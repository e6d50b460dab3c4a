import type { Fixtures } from '../../gallery/fixtures.ts';
import type WordsParts from './WordsParts.astro';

export default {
  states: () => [
    { name: 'an amount with its date', props: { parts: [{ text: 'You get ' }, { text: '£49.18 a week' }, { text: ' (' }, { text: 'as of 10 May 2026' }, { text: ').' }] }, shows: ['You get £49.18 a week (as of 10 May 2026).'], lacks: ['a', 'span'] },
    { name: 'a number to call', props: { parts: [{ text: 'Call ' }, { text: '020 7946 0018', href: 'tel:02079460018' }, { text: '.' }] }, shows: ['Call 020 7946 0018.'], has: ['a[href="tel:02079460018"][dir="ltr"]'] },
    { name: 'an amount that nobody translated', props: { parts: [{ text: 'كل أسبوع: ' }, { text: '£49.18', lang: 'en', dir: 'ltr' as const }] }, shows: ['£49.18'], has: ['span[lang="en"][dir="ltr"]'] },
  ],
} satisfies Fixtures<typeof WordsParts>;
