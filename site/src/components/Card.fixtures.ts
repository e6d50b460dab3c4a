import type { Fixtures } from '../../gallery/fixtures.ts';
import type Card from './Card.astro';

export default {
  inside: { as: 'ul', class: 'cards' },
  states: ({ en, ar }) => [
    {
      name: 'all its parts',
      props: {
        card: {
          title: en('See a doctor'),
          summary: en('How to register with a family doctor (GP). It is free for everyone.'),
          target: { href: '/guides/see-a-doctor/' },
          tags: [{ label: en('First week') }, { label: en('Under way'), tone: 'busy' }, { label: en('Done'), tone: 'good' }, { label: en('Overdue'), tone: 'late' }],
        },
      },
      shows: ['See a doctor', 'It is free for everyone.', 'First week', 'Overdue'],
      has: ['h3 a[href="/guides/see-a-doctor/"]', '.tags'],
    },
    {
      name: 'title alone, without a page',
      props: { card: { title: en('A talk that has no page yet'), summary: null, target: null, tags: [] } },
      shows: ['A talk that has no page yet'],
      lacks: ['a', 'p', '.tags'],
    },
    {
      name: 'another language, one level down',
      props: { level: 4, card: { title: ar('زيارة الطبيب'), summary: ar('كيف تسجّل عند طبيب العائلة. التسجيل مجاني للجميع.'), target: { href: '/ar/guides/see-a-doctor/', hreflang: 'ar' }, tags: [] } },
      shows: ['زيارة الطبيب', 'التسجيل مجاني للجميع.'],
      has: ['h4 a[hreflang="ar"]'],
    },
    {
      name: 'very long words and something added',
      props: { card: { title: en('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'), summary: en('Donaudampfschifffahrtsgesellschaftskapitänsmütze, '.repeat(3)), target: { href: '/news/long/' }, tags: [{ label: en('Nichtregierungsorganisationsmitarbeiterversammlung') }] } },
      slot: '<p>Run by the Welcome Charity</p>',
      shows: ['Llanfairpwllgwyngyll', 'Run by the Welcome Charity'],
    },
    {
      name: 'text that looks like code',
      props: { card: { title: en('<script>alert(1)</script> & "quotes"'), summary: en('<b>5 < 6</b>'), target: { href: '/news/"><b>x/' }, tags: [] } },
      shows: ['<script>alert(1)</script> & "quotes"', '<b>5 < 6</b>'],
      lacks: ['script', 'b'],
    },
  ],
} satisfies Fixtures<typeof Card>;
