import { evidenceItem } from './components/commitment';
import { step, timeLimit } from './components/guide';
import { question } from './components/home';
import { schedule } from './components/service';
import { link, phone, picture, source } from './components/shared';
import { externalId } from './components/topic';
import type { Labels } from './labels';
import { alert } from './types/alert';
import { arrivalGuide } from './types/arrival-guide';
import { card } from './types/card';
import { commitment } from './types/commitment';
import { consentRecord } from './types/consent-record';
import { emergencyContact } from './types/emergency-contact';
import { event } from './types/event';
import { fact } from './types/fact';
import { home } from './types/home';
import { location } from './types/location';
import { organisation } from './types/organisation';
import { page } from './types/page';
import { refugeeWeek } from './types/refugee-week';
import { service } from './types/service';
import { settings } from './types/settings';
import { story } from './types/story';
import { topic } from './types/topic';
import { update } from './types/update';

/** Labels of the content types, by uid. */
export const typeLabels: Readonly<Record<string, Labels>> = {
  'api::alert.alert': alert,
  'api::arrival-guide.arrival-guide': arrivalGuide,
  'api::card.card': card,
  'api::commitment.commitment': commitment,
  'api::consent-record.consent-record': consentRecord,
  'api::emergency-contact.emergency-contact': emergencyContact,
  'api::event.event': event,
  'api::fact.fact': fact,
  'api::home.home': home,
  'api::location.location': location,
  'api::organisation.organisation': organisation,
  'api::page.page': page,
  'api::refugee-week.refugee-week': refugeeWeek,
  'api::service.service': service,
  'api::settings.settings': settings,
  'api::story.story': story,
  'api::topic.topic': topic,
  'api::update.update': update,
};

/** Labels of the components, by uid. */
export const componentLabels: Readonly<Record<string, Labels>> = {
  'commitment.evidence': evidenceItem,
  'guide.step': step,
  'guide.time-limit': timeLimit,
  'home.question': question,
  'service.schedule': schedule,
  'shared.link': link,
  'shared.phone': phone,
  'shared.picture': picture,
  'shared.source': source,
  'topic.external-id': externalId,
};
