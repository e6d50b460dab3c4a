import { useEffect, useReducer } from 'react';
import { sourceLocale } from '@sanctuary/shared-types';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { EntryPictures as Answer } from '../../pictures/answers';
import { addSidePanel } from '../lib/side-panel';
import { usePolled } from '../lib/use-polled';
import { onAnswered } from './answered';
import { EntryPictures } from './entry-pictures';

/** Somebody else may answer, or add a picture in another window. */
const pace = (): number => 30_000;

/** Beside each entry that uses pictures: who is in them. */
const PicturesPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const [answered, countAnswer] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onAnswered(countAnswer), []);
  const isPublic = model.startsWith('api::') && model !== 'api::consent-record.consent-record';
  const id = isPublic ? (document?.documentId ?? (document ? documentId : undefined)) : undefined;
  const locale: unknown = document?.locale;
  const changed = JSON.stringify([document?.updatedAt, answered, activeTab]);
  const { answer } = usePolled<Answer>(id && `/sanctuary/pictures/of/${model}/${id}?locale=${typeof locale === 'string' ? locale : sourceLocale}`, pace, changed);
  if (!id || !answer || answer.pictures.length === 0) return null;
  return { title: 'Pictures', content: <EntryPictures {...answer} /> };
};

export function picturesPanel(app: StrapiApp): void {
  addSidePanel(app, PicturesPanel);
}
