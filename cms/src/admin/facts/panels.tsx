import { placesForFacts } from '@sanctuary/shared-types';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';
import { addSidePanel } from '../lib/side-panel';
import { isContentType } from './cursor';
import { FactList } from './fact-list';
import { FactUses } from './fact-uses';

const typeOf = (model: string): string => model.slice(model.lastIndexOf('.') + 1);

/** Beside every form whose texts can place facts: the list of them. */
const FactsPanel: PanelComponent = ({ model }) => {
  const type = typeOf(model);
  if (!model.startsWith('api::') || !isContentType(type) || placesForFacts[type].length === 0) return null;
  return { title: 'Facts', content: <FactList key={type} type={type} /> };
};

/** Beside the form of a fact: where it is used, before anything is saved. */
const UsedInPanel: PanelComponent = ({ model, documentId, document }) => {
  if (typeOf(model) !== 'fact') return null;
  const id = document?.documentId ?? (document ? documentId : undefined);
  return {
    title: 'Used in',
    content: id ? <FactUses key={id} documentId={id} /> : <Typography textColor="neutral600">Not saved yet, so no text uses it.</Typography>,
  };
};

export function factPanels(app: StrapiApp): void {
  addSidePanel(app, FactsPanel);
  addSidePanel(app, UsedInPanel);
}
