import type { Fixtures } from '../../gallery/fixtures.ts';
import type OutOfDate from './OutOfDate.astro';

export default {
  states: ({ en, ar }) => {
    const text = { words: ar('تغيّر النص الإنجليزي لهذه الصفحة في 2 يوليو 2026.'), english: en('The English words of this page changed on 2 July 2026.') };
    const heading = ar('ما الذي تغيّر');
    const english = { label: ar('اقرأها بالإنجليزية'), target: { href: '/guides/see-a-doctor/', hreflang: 'en' } };
    return [
      {
        name: 'with the parts that changed',
        props: {
          notice: {
            text,
            heading,
            english,
            parts: [
              { label: ar('املأ الاستمارة'), target: { href: '#step-2' } },
              { label: en('What to bring'), target: { href: '/guides/see-a-doctor/#body-2', hreflang: 'en' } },
              { label: ar('كلمات أخرى في هذه الصفحة'), target: null },
            ],
          },
        },
        shows: ['تغيّر النص', 'The English words of this page changed on 2 July 2026.', 'كلمات أخرى'],
        has: ['li a[href="#step-2"]', 'li a[hreflang="en"]', 'p a[href="/guides/see-a-doctor/"]'],
      },
      { name: 'nobody can tell where, and there is no English page', props: { notice: { text: { ...text, english: null }, heading, english: null, parts: [] } }, shows: ['تغيّر النص'], lacks: ['a', 'ul'] },
    ];
  },
} satisfies Fixtures<typeof OutOfDate>;
