import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel } from '../lib/side-panel';
import { Withdraw } from './withdraw';

const kinds: Readonly<Record<string, 'story' | 'record'>> = {
  'api::story.story': 'story',
  'api::consent-record.consent-record': 'record',
};

/** Beside each story and each record of consent: the way to withdraw it. */
const WithdrawalPanel: PanelComponent = ({ model, documentId, document }) => {
  const kind = kinds[model];
  const id = document?.documentId ?? (document ? documentId : undefined);
  if (!kind || !id) return null;
  return { title: 'Withdraw', content: <Withdraw key={id} uid={model} documentId={id} what={kind} /> };
};

export function withdrawalPanel(app: StrapiApp): void {
  addSidePanel(app, WithdrawalPanel);
}
