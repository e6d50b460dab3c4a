import type { Fixtures } from '../../gallery/fixtures.ts';
import type LinkRow from './LinkRow.astro';

export default {
  states: ({ en, ar }) => [
    { name: 'no links', props: { heading: en('By topic'), links: [] }, shows: [], lacks: ['nav', 'h2'] },
    {
      name: 'topics, one of them chosen',
      props: { heading: en('By topic'), links: ['Health', 'Housing', 'Learning English', 'Work'].map((name) => ({ name: en(name), target: { href: '/services/topic/health/' }, current: name === 'Housing' })) },
      shows: ['By topic', 'Learning English'],
      has: ['nav[aria-label="By topic"] a[aria-current="page"]'],
    },
    {
      name: 'letters',
      props: { class: 'letters', heading: en('From A to Z'), links: 'ABCDEFGHIJKLMNOPQRSTUVW'.split('').map((letter) => ({ name: en(letter), target: { href: '/services/a-z/a/' } })) },
      shows: ['From A to Z'],
      has: ['nav.letters li:nth-child(23)'],
    },
    { name: 'two languages, long words', props: { heading: en('More'), links: [{ name: ar('السكن والتشرد'), target: { href: '/ar/news/' } }, { name: en('Rechtsschutzversicherungsgesellschaften and what they do'), target: { href: '/news/' } }] }, shows: ['السكن والتشرد'] },
  ],
} satisfies Fixtures<typeof LinkRow>;
