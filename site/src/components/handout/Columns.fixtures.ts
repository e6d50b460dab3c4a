import type { Fixtures } from '../../../gallery/fixtures.ts';
import type Columns from './Columns.astro';

const english = { lang: 'en', dir: 'ltr', language: 'English' } as const;

export default {
  states: () => [
    {
      name: 'Arabic and English',
      props: { sides: [{ lang: 'ar', dir: 'rtl', language: 'العربية' }, english] },
      slot: '<tr><td lang="ar" dir="rtl">املأ الاستمارة</td><td lang="en" dir="ltr">Fill in the form</td></tr><tr><td lang="ar" dir="rtl">اتصل</td><td lang="en" dir="ltr">Call</td></tr>',
      shows: ['العربية', 'English', 'املأ الاستمارة', 'Fill in the form'],
      has: ['th[lang="ar"][dir="rtl"]', 'th[lang="en"][dir="ltr"]', 'tbody tr td + td'],
    },
    {
      name: 'Tamil and English, a long word',
      props: { sides: [{ lang: 'ta', dir: 'ltr', language: 'தமிழ்' }, english] },
      slot: '<tr><td lang="ta" dir="ltr">விண்ணப்பப்படிவத்தைப்பூர்த்திசெய்யவேண்டியதில்லை</td><td lang="en" dir="ltr">You do not need to fill in the form</td></tr>',
      shows: ['தமிழ்', 'You do not need'],
    },
  ],
} satisfies Fixtures<typeof Columns>;
