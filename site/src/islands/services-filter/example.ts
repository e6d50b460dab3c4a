import type { Facet, FilterLabels, ServiceSummary } from './summary.ts';

/** Three services as tests see them: one for everyone, one with an interpreter, one that does not say for whom. */
export const services: readonly (ServiceSummary & { readonly name: string })[] = [
  { name: 'English at home', topic: 'english women', for: '*', language: '', cost: '', words: 'A volunteer visits you. Some classes have a crèche.' },
  { name: 'Advice line', topic: 'housing', for: 'refugees asylum_seekers', language: '*', cost: 'free', words: 'Advice by phone from Citizens Advice.' },
  { name: 'Women’s hub', topic: 'women', for: '*', language: 'ar en', cost: 'low_cost', words: 'A safe place to talk, run by Refuge.' },
];

export const facets: readonly Facet[] = [
  {
    name: 'topic', label: { text: 'Topic' }, any: { text: 'Any topic' },
    options: [{ value: 'housing', label: { text: 'Housing' } }, { value: 'english', label: { text: 'Learning English' } }, { value: 'women', label: { text: 'Women' } }],
  },
  { name: 'for', label: { text: 'For whom' }, any: { text: 'Anyone' }, options: [{ value: 'refugees', label: { text: 'Refugees' } }, { value: 'hosts', label: { text: 'Hosts' } }] },
  { name: 'language', label: { text: 'Language' }, any: { text: 'Any language' }, options: [{ value: 'ar', label: { text: 'Arabic' } }, { value: 'uk', label: { text: 'Ukrainian' } }] },
  {
    name: 'cost', label: { text: 'Cost' }, any: { text: 'Any cost' },
    options: [{ value: 'free', label: { text: 'Free' } }, { value: 'low_cost', label: { text: 'Low cost' } }, { value: 'paid', label: { text: 'Paid' } }],
  },
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
};
