import type { Fixtures } from '../../gallery/fixtures.ts';
import type Timeline from './Timeline.astro';

export default {
  states: ({ locale, t, en, ar }) => {
    const commitment = { title: en('Train our staff'), target: { href: '/commitments/train-our-staff/' } };
    const first = { date: '2022-12', when: en('December 2022'), what: en('The council passed its sanctuary motion.'), proof: { href: 'https://moderngov.example.org/motion', external: true }, document: null, commitment };
    const second = { date: '2025-06-12', when: en('12 June 2025'), what: ar('تدرّب ستون شخصًا.'), proof: null, document: { href: '/media/training.pdf' }, commitment };
    return [
      { name: 'one thing, nothing to show it', props: { locale, evidence: [{ ...first, proof: null }] }, shows: ['December 2022'], has: ['time[datetime="2022-12"]'], lacks: ['a'] },
      { name: 'links and documents', props: { locale, evidence: [first, second] }, shows: ['تدرّب ستون شخصًا.', t('evidence.source').text, t('evidence.document').text], hides: ['Train our staff'] },
      { name: 'of many commitments', props: { locale, named: true, evidence: [first, second] }, shows: ['Train our staff'], has: ['a[href="/commitments/train-our-staff/"]'] },
    ];
  },
} satisfies Fixtures<typeof Timeline>;
