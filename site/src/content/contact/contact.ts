import type { SafetyWords, Words } from '../../i18n/index.ts';
import { sayOptional, saySafety, type Article } from '../article.ts';
import type { Context } from '../context.ts';
import { furniture, type Furniture } from '../furniture/index.ts';
import { byOrder } from '../order.ts';
import { paths } from '../paths.ts';
import { phoneView, type PhoneView } from '../phone.ts';

/** Who to call in an emergency, then how to reach the council. */
export interface ContactView {
  readonly furniture: Furniture;
  readonly lead: Words;
  readonly emergencies: readonly EmergencyView[];
  readonly email: string | null;
  readonly phone: PhoneView | null;
}

export interface EmergencyView {
  readonly name: SafetyWords;
  readonly phone: PhoneView;
  readonly when: SafetyWords;
  readonly hours: Words | null;
  readonly languages: Words | null;
  readonly free: boolean;
  readonly toConfirm: Words | null;
}

export function contactView(context: Context): ContactView {
  const { catalog, locale, t } = context;
  const contacts = emergencyContacts(context);
  const settings = catalog.only('settings', locale);
  const lead = t('contact.lead');
  return {
    furniture: furniture(context, { path: paths.contact, title: t('nav.contact'), description: lead.text, says: contacts, sensitive: true }),
    lead,
    emergencies: contacts.map(emergencyView),
    email: settings?.facts.contactEmail ?? null,
    phone: settings?.facts.contactPhone ? phoneView(settings.facts.contactPhone, settings.factsLang, locale) : null,
  };
}

/** Everyone to call in an emergency, in the order that officers gave them. */
export function emergencyContacts({ catalog, locale }: Context): readonly Article<'emergency-contact'>[] {
  return [...catalog.all('emergency-contact', locale)].sort(byOrder);
}

/** One emergency contact in the reader's language, the English beside what nobody has checked. */
export function emergencyView(contact: Article<'emergency-contact'>): EmergencyView {
  const nothing: SafetyWords = { words: { text: '' }, english: null };
  return {
    name: saySafety(contact, 'name') ?? nothing,
    phone: phoneView(contact.facts.number, contact.factsLang, contact.locale),
    when: saySafety(contact, 'whenToCall') ?? nothing,
    hours: sayOptional(contact, 'hours'),
    languages: sayOptional(contact, 'languages'),
    free: contact.facts.free === true,
    toConfirm: sayOptional(contact, 'toConfirm'),
  };
}
