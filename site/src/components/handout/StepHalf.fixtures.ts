import type { Fixtures } from '../../../gallery/fixtures.ts';
import type StepHalf from './StepHalf.astro';

export default {
  states: ({ locale, t, en, ar, enHtml, arHtml }) => {
    const bare = { number: 1, title: en('Find a surgery near you'), changed: null, body: null, documents: [], timeLimit: null, cost: null, links: [], services: [] };
    return [
      { name: 'a title alone', props: { locale, step: bare }, shows: ['1', 'Find a surgery near you'], has: ['h2'], lacks: ['dl', '[id]'] },
      {
        name: 'all its parts, but who can help',
        props: {
          locale,
          step: {
            number: 2,
            title: en('Fill in the form'),
            changed: { text: { words: t('translation.changedHere'), english: null }, english: { label: t('translation.readPart'), target: { href: '/guides/see-a-doctor/#step-2', hreflang: 'en' } } },
            body: enHtml('<p>Ask for an interpreter on the form.</p>'),
            documents: [en('A letter with your name'), en('Your ARC card, if you have it')],
            timeLimit: { kind: 'deadline', name: { words: t('guides.limit.deadline'), english: null }, rule: { words: en('Within 14 days of the letter'), english: null }, note: null },
            cost: en('Free'),
            links: [{ label: en('Find a surgery'), target: { href: 'https://www.nhs.uk/', external: true } }],
            services: [{ name: en('Weekly drop-in'), target: { href: '/services/weekly-drop-in/' } }],
          },
        },
        shows: [t('translation.changedHere').text, 'Ask for an interpreter', 'A letter with your name', 'Within 14 days of the letter', t('guides.cost').text, 'Find a surgery'],
        hides: ['Weekly drop-in'],
        has: ['.limit--deadline', 'dl dd ul'],
      },
      { name: 'Arabic', props: { locale, step: { ...bare, number: 3, title: ar('املأ الاستمارة'), body: arHtml('<p>اطلب مترجمًا في الاستمارة.</p>'), cost: ar('مجاني') } }, shows: ['املأ الاستمارة', 'مجاني'] },
    ];
  },
} satisfies Fixtures<typeof StepHalf>;
