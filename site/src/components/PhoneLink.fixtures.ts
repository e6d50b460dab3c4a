import type { Fixtures } from '../../gallery/fixtures.ts';
import type PhoneLink from './PhoneLink.astro';

export default {
  inside: { as: 'p' },
  states: () => [
    { name: 'a number to call', props: { phone: { number: '020 7946 0019', href: 'tel:02079460019' } }, shows: ['020 7946 0019'], has: ['a[href="tel:02079460019"][dir="ltr"]'] },
    { name: 'a text message', props: { phone: { number: 'Text START to 85258', href: null } }, shows: ['Text START to 85258'], has: ['bdi[dir="ltr"]'], lacks: ['a'] },
    { name: 'a text message on a page in another language', props: { phone: { number: 'Text START to 85258', href: null, lang: 'en' } }, shows: ['Text START to 85258'], has: ['bdi[lang="en"][dir="ltr"]'], lacks: ['a'] },
  ],
} satisfies Fixtures<typeof PhoneLink>;
