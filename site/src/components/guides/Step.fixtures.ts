import type { Fixtures } from '../../../gallery/fixtures.ts';
import type Step from './Step.astro';

export default {
  inside: { as: 'ol', class: 'steps' },
  states: ({ locale, t, en, ar, enHtml, arHtml }) => {
    const bare = { number: 1, title: en('Find a surgery near you'), changed: null, body: null, documents: [], timeLimit: null, cost: null, links: [], services: [] };
    return [
      { name: 'a title alone', props: { locale, step: bare }, shows: ['Find a surgery near you'], has: ['li#step-1 h3'], lacks: ['dl', '.prose'] },
      {
        name: 'all its parts',
        props: {
          locale,
          step: {
            number: 2,
            title: en('Fill in the form'),
            changed: null,
            body: enHtml('<p>Ask for an interpreter on the form.</p>'),
            documents: [en('A letter with your name'), en('Your ARC card, if you have it')],
            timeLimit: { kind: 'deadline', name: { words: t('guides.limit.deadline'), english: null }, rule: { words: en('Within 14 days of the letter'), english: null }, note: null },
            cost: en('Free'),
            links: [{ label: en('Find a surgery'), target: { href: 'https://www.nhs.uk/', external: true } }, { label: en('A page that is gone'), target: null }],
            services: [{ name: en('Weekly drop-in'), target: { href: '/services/weekly-drop-in/' } }],
          },
        },
        shows: ['Ask for an interpreter', 'A letter with your name', 'Within 14 days of the letter', t('guides.cost').text, 'A page that is gone', 'Weekly drop-in'],
        has: ['.limit--deadline', 'dl dd ul', 'a[href="/services/weekly-drop-in/"]'],
      },
      { name: 'Arabic', props: { locale, step: { ...bare, number: 3, title: ar('املأ الاستمارة'), body: arHtml('<p>اطلب مترجمًا في الاستمارة.</p>'), cost: ar('مجاني') } }, shows: ['املأ الاستمارة', 'مجاني'], has: ['#step-3'] },
      {
        name: 'its English has changed',
        props: { locale, step: { ...bare, number: 4, title: ar('املأ الاستمارة'), changed: { text: { words: ar('تغيّر النص الإنجليزي لهذا الجزء.'), english: null }, english: null } } },
        shows: ['تغيّر النص الإنجليزي لهذا الجزء.'],
        has: ['#step-4 .notice--warning'],
      },
    ];
  },
} satisfies Fixtures<typeof Step>;
