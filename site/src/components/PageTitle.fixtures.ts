import type { Fixtures } from '../../gallery/fixtures.ts';
import type PageTitle from './PageTitle.astro';

export default {
  states: ({ locale, t, en, ar, furniture }) => {
    const plain = furniture({ title: en('See a doctor') });
    return [
      { name: 'title alone', props: { furniture: plain }, shows: ['See a doctor'], has: ['h1'], lacks: ['.lead', '.notice'] },
      {
        name: 'checked, with a lead and a tag above',
        props: {
          furniture: { ...plain, provenance: { ...plain.provenance, checked: t('provenance.checked', { date: '1 May 2026' }), nextReview: t('provenance.review', { date: '1 November 2026' }) } },
          lead: en('How to register with a family doctor (GP). It is free for everyone.'),
        },
        slot: '<ul class="tags"><li class="tag">First week</li></ul>',
        shows: ['First week', 'It is free for everyone.', '1 November 2026'],
        has: ['.lead'],
      },
      {
        name: 'its check is overdue',
        props: { furniture: { ...plain, provenance: { ...plain.provenance, overdue: t('provenance.overdue', { date: '30 April 2026' }) } } },
        shows: ['30 April 2026'],
        has: ['.notice--warning'],
      },
      {
        name: 'another language, very long words',
        props: { furniture: furniture({ title: ar('ماذا تفعل عندما يصلك قرار بشأن طلب اللجوء الخاص بك') }), lead: en(locale === 'ar' ? 'Not translated yet: Donaudampfschifffahrtsgesellschaftskapitänsmützen' : 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung') },
        shows: ['ماذا تفعل عندما يصلك قرار', 'Donaudampfschifffahrt'],
      },
    ];
  },
} satisfies Fixtures<typeof PageTitle>;
