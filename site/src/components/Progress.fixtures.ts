import type { Fixtures } from '../../gallery/fixtures.ts';
import type Progress from './Progress.astro';

const states = ['planned', 'under_way', 'delivered', 'ongoing', 'overdue'] as const;

export default {
  inside: { as: 'p' },
  states: ({ t }) => states.map((state) => {
    const label = t(`progress.${state}`);
    return { name: state, props: { progress: { state, label } }, shows: [label.text], has: [`.progress--${state}`] };
  }),
} satisfies Fixtures<typeof Progress>;
