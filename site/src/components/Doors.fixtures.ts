import type { Fixtures } from '../../gallery/fixtures.ts';
import type Doors from './Doors.astro';

export default {
  states: ({ en, ar }) => [
    {
      name: 'the questions of a newcomer',
      props: {
        doors: [
          ['Who can help me today?', '/contact/'], ['How do I see a doctor?', '/guides/see-a-doctor/'], ['My child needs a school', '/guides/school/'], ['I am not safe', '/guides/emergency-help/'],
        ].map(([words = '', href = '']) => ({ words: { words: en(words), english: null }, target: { href } })),
      },
      shows: ['Who can help me today?', 'I am not safe'],
      has: ['li:nth-child(4) a[href="/guides/emergency-help/"]'],
    },
    {
      name: 'translated by a machine, to a page in English',
      props: { doors: [{ words: { words: ar('لست في أمان'), english: en('I am not safe') }, target: { href: '/guides/emergency-help/', hreflang: 'en' } }] },
      shows: ['لست في أمان', 'I am not safe'],
      has: ['a[hreflang="en"] .beside'],
    },
    {
      name: 'a very long question',
      props: { doors: [{ words: { words: en('What happens to my Aufenthaltsgenehmigungsverlängerungsantragsbearbeitungsgebühr when I have lost the letter?'), english: null }, target: { href: '/guides/' } }] },
      shows: ['when I have lost the letter?'],
    },
  ],
} satisfies Fixtures<typeof Doors>;
