import type { Fixtures } from '../../gallery/fixtures.ts';
import type ChangedPart from './ChangedPart.astro';

export default {
  states: ({ en, ar }) => {
    const words = ar('تغيّر النص الإنجليزي لهذا الجزء.');
    const english = { label: ar('اقرأ هذا الجزء بالإنجليزية'), target: { href: '/guides/see-a-doctor/#body-1', hreflang: 'en' } };
    return [
      { name: 'with the English beside it, and a link to the part', props: { part: { text: { words, english: en('The English of this part has changed.') }, english } }, shows: ['تغيّر', 'The English of this part has changed.'], has: ['a[href="/guides/see-a-doctor/#body-1"][hreflang="en"]'] },
      { name: 'a part that is gone', props: { part: { text: { words: ar('لم يعد هذا الجزء موجودًا.'), english: null }, english: null } }, shows: ['لم يعد'], lacks: ['a'] },
    ];
  },
} satisfies Fixtures<typeof ChangedPart>;
