import { Book, BulletList, Earth } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Cards about Strapi itself: of no use to an officer. */
const notForOfficers = new Set(['profile-info', 'key-statistics', 'deploy-now', 'chart-entries']);

/** The cards of the home page: what there is to do first, the public site, what is read of it, then what was last edited and published. */
export function homePage(app: StrapiApp): void {
  app.widgets.register((widgets) => [
    {
      id: 'todo',
      icon: BulletList,
      title: { id: 'todo.title', defaultMessage: 'To do' },
      component: async () => (await import('./todo')).Todo,
    },
    {
      id: 'public-site',
      icon: Earth,
      title: { id: 'public-site.title', defaultMessage: 'Public site' },
      component: async () => (await import('./public-site')).PublicSite,
    },
    {
      id: 'readers',
      icon: Book,
      title: { id: 'readers.title', defaultMessage: 'What people read' },
      component: async () => (await import('./readers')).Readers,
    },
    ...widgets.filter(({ id }) => !notForOfficers.has(id)),
  ]);
}
