import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

type ContentManager = ContentManagerPlugin['config']['apis'];

const isContentManager = (apis: object): apis is ContentManager => 'addEditViewSidePanel' in apis;

/** Puts a panel beside the form of entries, below those that are there. */
export function addSidePanel(app: StrapiApp, panel: PanelComponent): void {
  const { apis } = app.getPlugin('content-manager');
  if (!isContentManager(apis)) throw new Error('The content manager of this Strapi has no side panels: see cms/src/admin/lib/side-panel.ts');
  apis.addEditViewSidePanel([panel]);
}
