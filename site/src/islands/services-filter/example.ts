import type { Facet, FilterLabels, ServiceSummary } from './summary.ts';

/** Three services as tests see them. */
export const services: readonly ServiceSummary[] = [
  {
    slug: 'english-at-home', name: 'English at home', summary: 'A volunteer visits you. Some classes have a crèche.',
    topics: ['english', 'women'], statuses: ['everyone'], languages: [], cost: 'not_known',
  },
  {
    slug: 'advice-line', name: 'Advice line', summary: 'Advice by phone.', by: 'Citizens Advice',
    topics: ['housing'], statuses: ['refugees', 'asylum_seekers'], languages: [], interpreter: true, cost: 'free',
  },
  {
    slug: 'womens-hub', name: 'Women’s hub', summary: 'A safe place to talk.', by: 'Refuge',
    topics: ['women'], statuses: [], languages: ['ar', 'en'], cost: 'low_cost', closed: 'closed',
  },
];

export const facets: readonly Facet[] = [
  { name: 'topic', label: { text: 'Topic' }, any: { text: 'Any topic' }, options: [{ value: 'housing', label: { text: 'Housing' } }, { value: 'english', label: { text: 'Learning English' } }, { value: 'women', label: { text: 'Women' } }] },
  { name: 'for', label: { text: 'For whom' }, any: { text: 'Anyone' }, options: [{ value: 'refugees', label: { text: 'Refugees' } }, { value: 'hosts', label: { text: 'Hosts' } }] },
  { name: 'language', label: { text: 'Language' }, any: { text: 'Any language' }, options: [{ value: 'ar', label: { text: 'Arabic' } }, { value: 'uk', label: { text: 'Ukrainian' } }] },
  { name: 'cost', label: { text: 'Cost' }, any: { text: 'Any cost' }, options: [{ value: 'free', label: { text: 'Free' } }, { value: 'low_cost', label: { text: 'Low cost' } }, { value: 'paid', label: { text: 'Paid' } }] },
];

export const labels: FilterLabels = {
  heading: { text: 'Find what fits' },
  text: { text: 'Search by word' },
  submit: { text: 'Show services' },
  clear: { text: 'Clear all choices' },
  shown: { text: '{shown} of {total} services' },
  nothing: { text: 'No service fits all of that' },
  nothingHelp: { text: 'Try fewer choices.' },
  contact: { text: 'Ask the council' },
  other: { text: 'Other help' },
  closed: { text: 'Closed for now' },
  stopped: { text: 'Not running' },
  askForWhom: { text: 'Ask if it is for you' },
};
