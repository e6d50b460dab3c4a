import type { Fixtures } from '../../gallery/fixtures.ts';
import type Prose from './Prose.astro';

const rich = `<h2>Before you start</h2><p>You do <strong>not</strong> need <em>proof of address</em>. See <a href="https://www.nhs.uk/" rel="external noreferrer">the NHS website</a>.</p>
<ul><li>A letter with your name</li><li>Your phone</li></ul><ol><li>Ask for the form.</li><li>Fill it in.</li></ol>
<blockquote><p>Now I ride to work.</p></blockquote><h3>By bus</h3><p>Take the 65 or the 281.</p>`;

export default {
  states: ({ enHtml, arHtml }) => [
    { name: 'nothing written', props: { html: null }, shows: [], lacks: ['.prose'] },
    { name: 'all that officers can write', props: { html: enHtml(rich) }, shows: ['Before you start', 'the NHS website', 'Now I ride to work.'], has: ['.prose blockquote', '.prose ol', '.prose ul'] },
    { name: 'Arabic', props: { html: arHtml('<p>ابحث عن عيادة على <a href="https://www.nhs.uk/">موقع الخدمة الصحية (NHS)</a>.</p><ul><li>اتصل على 111</li></ul>') }, shows: ['ابحث عن عيادة'], has: ['.prose a'] },
    { name: 'a second time in a page', props: { html: enHtml('<h2 id="body-1">Before you start</h2>'), places: false }, shows: ['Before you start'], lacks: ['[id]'] },
    { name: 'a very long word', props: { html: enHtml(`<p>Go to https://example.org/${'a-long-address/'.repeat(8)} and read.</p>`) }, shows: ['and read.'] },
  ],
} satisfies Fixtures<typeof Prose>;
