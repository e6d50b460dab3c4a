import type { Fixtures } from '../../gallery/fixtures.ts';
import type ReportProblem from './ReportProblem.astro';

export default {
  states: ({ locale, t }) => [
    { name: 'by mail', props: { locale, href: 'mailto:sanctuary@council.example.org?subject=Something%20is%20wrong' }, shows: [t('report.link').text], has: ['a[href^="mailto:"]'] },
    { name: 'no mail address: the contact page', props: { locale, href: '/contact/' }, shows: [t('report.link').text], has: ['a[href="/contact/"]'] },
  ],
} satisfies Fixtures<typeof ReportProblem>;
