import type { Fixtures } from '../../../gallery/fixtures.ts';
import type ServiceGroups from './ServiceGroups.astro';

export default {
  states: ({ en, ar }) => {
    const service = (title: string) => ({
      foundBy: { topic: 'health', for: 'refugees', language: 'ar en', cost: 'free' },
      card: { title: en(title), summary: en('Meet other people, eat lunch and ask for advice.'), target: { href: '/services/weekly-drop-in/' }, tags: [] },
      by: null,
    });
    return [
      { name: 'no services', props: { groups: [] }, shows: [], lacks: ['section'] },
      {
        name: 'two groups, one service run by somebody',
        props: { groups: [{ heading: en('Health'), services: [{ ...service('Weekly drop-in'), by: en('Welcome Charity') }, service('Walking group')] }, { heading: ar('السكن'), services: [service('Advice line')] }] },
        shows: ['Health', 'Welcome Charity', 'السكن', 'Advice line'],
        has: ['li[data-topic="health"][data-for="refugees"][data-language="ar en"][data-cost="free"]'],
      },
    ];
  },
} satisfies Fixtures<typeof ServiceGroups>;
