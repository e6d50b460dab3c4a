import type { Fixtures } from '../../../gallery/fixtures.ts';
import type TimeLimit from './TimeLimit.astro';

export default {
  states: ({ t, en, ar }) => [
    {
      name: 'a deadline, and how to count',
      props: { limit: { kind: 'deadline', name: { words: t('guides.limit.deadline'), english: null }, rule: { words: en('Within 14 days of the day on the letter'), english: null }, note: { words: en('Count weekends too.'), english: null } } },
      shows: [t('guides.limit.deadline').text, 'Within 14 days', 'Count weekends too.'],
      has: ['.limit--deadline'],
    },
    {
      name: 'a wait',
      props: { limit: { kind: 'wait', name: { words: t('guides.limit.wait'), english: null }, rule: { words: en('About 5 weeks after you apply'), english: null }, note: null } },
      shows: ['About 5 weeks'],
      has: ['.limit--wait'],
    },
    {
      name: 'a first possible day, translated by a machine',
      props: { limit: { kind: 'earliest', name: { words: ar('أول يوم ممكن'), english: en('First possible day') }, rule: { words: ar('بعد 12 شهرًا من تقديم الطلب'), english: en('12 months after you apply') }, note: { words: ar('احسب كل الأيام.'), english: en('Count every day.') } } },
      shows: ['أول يوم ممكن', 'First possible day', '12 months after you apply', 'Count every day.'],
    },
  ],
} satisfies Fixtures<typeof TimeLimit>;
