import { words, type Words } from '../../i18n/index.ts';
import type { Article } from '../article.ts';
import type { Context } from '../context.ts';
import { phoneView, type PhoneView } from '../phone.ts';

/** How to reach a service. */
export interface ContactView {
  /** Whether these are of the organisation that runs it, because the service has none of its own. */
  readonly ofOrganisation: boolean;
  readonly phones: readonly { readonly label: Words | null; readonly phone: PhoneView }[];
  readonly email: string | null;
  readonly website: { readonly href: string; readonly host: string } | null;
}

/** The contacts of a service, else those of its organisation; `null` where neither has any. */
export function contactOf({ catalog, locale }: Context, service: Article<'service'>): ContactView | null {
  const own = view(service.facts, service.factsLang, locale);
  if (own) return { ...own, ofOrganisation: false };
  const organisation = catalog.find('organisation', service.facts.organisation, locale);
  const shared = organisation && view(organisation.facts, organisation.factsLang, locale);
  return shared ? { ...shared, ofOrganisation: true } : null;
}

type Contacts = Pick<Article<'service' | 'organisation'>['facts'], 'phones' | 'email' | 'url'>;

function view({ phones, email, url }: Contacts, factsLang: string, locale: string): Omit<ContactView, 'ofOrganisation'> | null {
  if (phones.length === 0 && email === null && url === null) return null;
  return {
    phones: phones.map(({ label, number }) => ({ label: label === null ? null : words(label, factsLang, locale), phone: phoneView(number, factsLang, locale) })),
    email,
    website: url === null ? null : { href: url, host: new URL(url).hostname.replace(/^www\./, '') },
  };
}
