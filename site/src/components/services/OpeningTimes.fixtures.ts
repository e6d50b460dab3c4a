import type { Fixtures } from '../../../gallery/fixtures.ts';
import type OpeningTimes from './OpeningTimes.astro';

export default {
  states: ({ en, ar }) => [
    { name: 'the same every week', props: { opening: { periods: [{ when: null, rows: [{ days: en('Monday to Wednesday'), times: en('10:00 to 14:00') }, { days: en('Friday'), times: en('9:30 to 12:00, 13:00 to 16:00') }] }] } }, shows: ['Monday to Wednesday', '13:00 to 16:00'], lacks: ['h3'] },
    { name: 'other times in summer', props: { opening: { periods: [{ when: en('Until 20 July 2026'), rows: [{ days: en('Tuesday'), times: en('10:00 to 14:00') }] }, { when: en('From 21 July 2026'), rows: [{ days: null, times: en('First Tuesday of the month, 10:00 to 12:00') }] }] } }, shows: ['Until 20 July 2026', 'First Tuesday of the month'], has: ['h3'] },
    { name: 'Arabic', props: { opening: { periods: [{ when: null, rows: [{ days: ar('الثلاثاء'), times: ar('من 10:00 إلى 14:00') }] }] } }, shows: ['الثلاثاء'] },
  ],
} satisfies Fixtures<typeof OpeningTimes>;
