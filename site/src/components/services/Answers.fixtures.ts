import type { Fixtures } from '../../../gallery/fixtures.ts';
import type Answers from './Answers.astro';

export default {
  states: ({ en, ar }) => [
    { name: 'one line and several', props: { answers: [{ name: en('Age'), lines: [en('18 or older')] }, { name: en('For whom'), lines: [en('Refugees'), en('People who seek asylum'), ar('العائلات')] }] }, shows: ['18 or older', 'People who seek asylum', 'العائلات'], has: ['dd > ul > li:nth-child(3)'] },
    { name: 'one more fact added', props: { answers: [{ name: en('Cost'), lines: [en('Free')] }] }, slot: '<div><dt>Bring</dt><dd>Nothing</dd></div>', shows: ['Free', 'Nothing'] },
  ],
} satisfies Fixtures<typeof Answers>;
