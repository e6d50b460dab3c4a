import type { Words } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { paths } from '../paths.ts';
import { topicLinks, topicsOf, type TopicLink } from '../topics.ts';
import { filterProps, type FilterProps } from './filter-props.ts';
import { serviceGroups, type ServiceGroup } from './groups.ts';
import { letterLinks, type LetterLink } from './letters.ts';

/** The page of all services. */
export interface ServicesView {
  readonly furniture: Furniture;
  readonly lead: Words;
  readonly groups: readonly ServiceGroup[];
  readonly filter: FilterProps;
  /** The same list by other ways, which need no script. */
  readonly topics: readonly TopicLink[];
  readonly letters: readonly LetterLink[];
}

export function servicesView(context: Context): ServicesView {
  const { t, catalog, locale } = context;
  const lead = t('services.intro');
  return {
    furniture: furniture(context, { path: paths.services, title: t('nav.services'), description: lead.text, says: catalog.all('service', locale), full: true }),
    lead,
    groups: serviceGroups(context),
    filter: filterProps(context),
    topics: topicLinks(context, 'service', topicsOf(context, 'service')),
    letters: letterLinks(context, null),
  };
}
