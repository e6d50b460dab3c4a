import type { Fixtures } from '../../gallery/fixtures.ts';
import type Ledger from './Ledger.astro';

export default {
  states: ({ t, en, ar }) => {
    const line = { title: en('Train our staff'), target: { href: '/commitments/train-our-staff/' }, summary: en('Everyone who meets the public learns what sanctuary means.'), progress: [], facts: [] };
    return [
      { name: 'nothing promised yet', props: { lines: [] }, shows: [], lacks: ['ul'] },
      {
        name: 'under way, overdue, and an idea that is nothing to be done',
        props: {
          lines: [
            { ...line, progress: [{ state: 'under_way', label: t('progress.under_way') }], facts: [{ name: en('Began'), value: en('April 2023') }, { name: en('Last news'), value: en('June 2025') }] },
            { ...line, title: en('Name a lead councillor'), progress: [{ state: 'planned', label: t('progress.planned') }, { state: 'overdue', label: t('progress.overdue') }], facts: [{ name: en('Due'), value: en('30 April 2026') }] },
            { ...line, title: ar('ما هي بلدية الملاذ'), target: null, facts: [{ name: en('Last news'), value: en('June 2025') }] },
          ],
        },
        shows: ['Train our staff', t('progress.overdue').text, '30 April 2026', 'ما هي بلدية الملاذ'],
        has: ['h3 a[href="/commitments/train-our-staff/"]', '.progress--overdue'],
      },
      {
        name: 'very long words',
        props: { lines: [{ ...line, title: en('Gleichstellungsbeauftragtenversammlungsprotokollführung'), summary: en('Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung.'), progress: [{ state: 'ongoing', label: t('progress.ongoing') }], facts: [{ name: en('Who leads'), value: en('Verwaltungsgemeinschaftsversammlung') }] }] },
        shows: ['Gleichstellungsbeauftragten'],
      },
    ];
  },
} satisfies Fixtures<typeof Ledger>;
