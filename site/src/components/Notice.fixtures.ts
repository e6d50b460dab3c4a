import type { Fixtures } from '../../gallery/fixtures.ts';
import type Notice from './Notice.astro';

export default {
  states: () => [
    { name: 'plain', props: {}, slot: '<p lang="en" dir="ltr">This story is an illustration. The people in it are made up.</p>', shows: ['The people in it are made up.'], lacks: ['.notice--warning'] },
    { name: 'warning', props: { tone: 'warning' }, slot: '<p lang="en" dir="ltr">This event is cancelled.</p>', shows: ['This event is cancelled.'], has: ['.notice--warning'] },
    { name: 'with a heading, a link and a long word', props: { tone: 'warning' }, slot: '<h2>Not confirmed yet</h2><p>Ask at <a href="/contact/">the-office-of-the-borough-of-sanctuary-coordination-group-and-its-partners@council.example.org</a></p>', shows: ['Not confirmed yet'] },
  ],
} satisfies Fixtures<typeof Notice>;
