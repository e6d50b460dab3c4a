import type { ContentManagerPlugin, PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { EntryReceipts } from './entry-receipts';

type ContentManager = ContentManagerPlugin['config']['apis'];

const isContentManager = (apis: object): apis is ContentManager => 'addEditViewSidePanel' in apis;

/** Beside each entry: where it stands on the public site, language by language. */
const PublicSitePanel: PanelComponent = ({ model, documentId, document, meta }) => {
  if (!model.startsWith('api::')) return null;
  const id = document?.documentId ?? (document ? documentId : undefined);
  // whatever changes when an entry is saved, published or unpublished
  const changed = JSON.stringify([document?.updatedAt, document?.publishedAt, document?.locale, meta?.availableStatus]);
  return {
    title: 'Public site',
    content: id ? (
      <EntryReceipts key={id} uid={model} documentId={id} changed={changed} />
    ) : (
      <Typography textColor="neutral600">Draft: not saved yet</Typography>
    ),
  };
};

export function receiptPanel(app: StrapiApp): void {
  const { apis } = app.getPlugin('content-manager');
  if (!isContentManager(apis)) throw new Error('The content manager of this Strapi has no side panels: see cms/src/admin/receipts/panel.tsx');
  apis.addEditViewSidePanel([PublicSitePanel]);
}
