import { emergencyContacts, emergencyView, type EmergencyView } from '../contact/contact.ts';
import { pageAddress, type Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import type { Words } from '../../i18n/index.ts';
import { paths } from '../paths.ts';
import { foundForms, type Forms } from './found-forms.ts';

/** Where a reader looks for words, and what there is where none are found. */
export interface SearchView {
  readonly furniture: Furniture;
  readonly lead: Words;
  readonly emergencies: readonly EmergencyView[];
  readonly hrefs: Readonly<Record<'guides' | 'services' | 'contact' | 'siteMap', string>>;
  /** What the page’s script says. */
  readonly words: { readonly found: Forms } & Readonly<Record<'looking' | 'nothing' | 'failed' | 'renewing', Words>>;
}

export function searchView(context: Context): SearchView {
  const { t } = context;
  const lead = t('search.lead');
  return {
    // whoever looks over the shoulder sees the words that were looked for
    furniture: furniture(context, { path: paths.search, title: t('search.title'), description: lead.text, says: [], sensitive: true, full: true }),
    lead,
    emergencies: emergencyContacts(context).map(emergencyView),
    hrefs: {
      guides: pageAddress(context, paths.guides),
      services: pageAddress(context, paths.services),
      contact: pageAddress(context, paths.contact),
      siteMap: pageAddress(context, paths.siteMap),
    },
    words: {
      found: foundForms(t),
      looking: t('search.looking'),
      nothing: t('search.nothing'),
      failed: t('search.failed'),
      renewing: t('search.renewing'),
    },
  };
}
