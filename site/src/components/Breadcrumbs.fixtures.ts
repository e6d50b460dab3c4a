import type { Fixtures } from '../../gallery/fixtures.ts';
import type Breadcrumbs from './Breadcrumbs.astro';

export default {
  states: ({ locale, t, en, ar }) => [
    { name: 'home page: no way to show', props: { locale, trail: [] }, shows: [], lacks: ['nav'] },
    {
      name: 'two steps',
      props: { locale, trail: [{ label: t('nav.home'), href: '/' }, { label: t('nav.news'), href: null }] },
      shows: [t('nav.home').text, t('nav.news').text],
      has: ['a[href="/"]', '[aria-current="page"]'],
    },
    {
      name: 'long and in two languages',
      props: {
        locale,
        trail: [
          { label: t('nav.home'), href: '/' },
          { label: ar('زيارة الطبيب'), href: '/ar/guides/see-a-doctor/' },
          { label: en('What to do when the Department-of-Something-Extraordinarily-Longwinded has not answered your letter'), href: null },
        ],
      },
      shows: ['زيارة الطبيب', 'has not answered your letter'],
      has: ['a[href="/ar/guides/see-a-doctor/"]'],
    },
  ],
} satisfies Fixtures<typeof Breadcrumbs>;
