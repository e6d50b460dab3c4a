import type { Fixtures } from '../../gallery/fixtures.ts';
import type Tags from './Tags.astro';

export default {
  states: ({ en, ar }) => [
    { name: 'none', props: { tags: [] }, shows: [], lacks: ['ul'] },
    { name: 'every tone', props: { tags: [{ label: en('Planned') }, { label: en('Under way'), tone: 'busy' }, { label: en('Done'), tone: 'good' }, { label: en('Overdue'), tone: 'late' }] }, shows: ['Planned', 'Under way', 'Done', 'Overdue'], has: ['.tag--late', '.tag--good', '.tag--busy'] },
    { name: 'Arabic, and one very long', props: { tags: [{ label: ar('أُلغي') }, { label: en('Nichtregierungsorganisationsmitarbeiterversammlungsprotokoll') }] }, shows: ['أُلغي'] },
  ],
} satisfies Fixtures<typeof Tags>;
