import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel } from '../lib/side-panel';
import { EntryReceipts } from './entry-receipts';

/** Beside each entry: where it stands on the public site, language by language. */
const PublicSitePanel: PanelComponent = ({ model, documentId, document, meta }) => {
  if (!model.startsWith('api::') || model === 'api::consent-record.consent-record') return null;
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
  addSidePanel(app, PublicSitePanel);
}
