import type { Fixtures } from '../../gallery/fixtures.ts';
import type OfficersPage from './OfficersPage.astro';

export default {
  states: ({ en, enHtml, furniture }) => {
    const view = {
      furniture: furniture({ title: en('What a borough of sanctuary is') }),
      summary: en('A place that welcomes people who seek safety.'),
      picture: null,
      body: enHtml('<h2>Learn</h2><p>We learn.</p><h2>Share</h2><p>We tell others.</p>'),
      siblings: [],
      sources: { list: [], unsure: false, toConfirm: null },
    };
    return [
      { name: 'words alone', props: { view }, shows: ['What a borough of sanctuary is', 'We tell others.'], has: ['h1', '.prose h2'], lacks: ['nav', 'figure'] },
      {
        name: 'with other pages and sources',
        props: {
          view: {
            ...view,
            siblings: [{ title: en('Who takes part'), target: { href: '/about/who-takes-part/' } }],
            sources: { list: [{ title: en('Council committee minutes'), href: 'https://moderngov.example.org/minutes', note: null }], unsure: true, toConfirm: null },
          },
        },
        shows: ['Who takes part', 'Council committee minutes'],
        has: ['nav a[href="/about/who-takes-part/"]'],
      },
      { name: 'no text yet', props: { view: { ...view, body: null } }, shows: ['A place that welcomes people who seek safety.'], lacks: ['.prose'] },
    ];
  },
} satisfies Fixtures<typeof OfficersPage>;
