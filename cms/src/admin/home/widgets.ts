import { Earth } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Cards about Strapi itself: of no use to an officer. */
const notForOfficers = new Set(['profile-info', 'key-statistics', 'deploy-now', 'chart-entries']);

/** The cards of the home page: the public site first, then what was last edited and published. */
export function homePage(app: StrapiApp): void {
  app.widgets.register((widgets) => [
    {
      id: 'public-site',
      icon: Earth,
      title: { id: 'public-site.title', defaultMessage: 'Public site' },
      component: async () => (await import('./public-site')).PublicSite,
    },
    ...widgets.filter(({ id }) => !notForOfficers.has(id)),
  ]);
}
