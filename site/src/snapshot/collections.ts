import * as queries from './generated/operations.ts';
import { collection } from './read-collection.ts';
import { address, id, ids, list, picture, versioned } from './sources.ts';

/** Every collection of the CMS: its query, and its mapper from the CMS's shape to that of its schema. */
export const collections = {
  'arrival-guide': collection('arrival-guide', queries.ArrivalGuidesDocument, (node) => ({
    ...versioned(node),
    sources: list(node.sources),
    topics: ids(node.topics),
    recording: address(node.recording),
    steps: list(node.steps).map((step) => ({ ...step, links: list(step.links), services: ids(step.services) })),
    relatedGuides: ids(node.relatedGuides),
    relatedServices: ids(node.relatedServices),
  })),
  card: collection('card', queries.CardsDocument, (node) => ({ ...versioned(node), recording: address(node.recording) })),
  commitment: collection('commitment', queries.CommitmentsDocument, (node) => ({
    ...versioned(node),
    sources: list(node.sources),
    partners: ids(node.partners),
    evidence: list(node.evidence).map((item) => ({ ...item, document: address(item.document) })),
  })),
  'emergency-contact': collection('emergency-contact', queries.EmergencyContactsDocument, (node) => ({
    ...versioned(node),
    sources: list(node.sources),
  })),
  event: collection('event', queries.EventsDocument, (node) => ({
    ...versioned(node),
    sources: list(node.sources),
    location: id(node.location),
    refugeeWeek: id(node.refugeeWeek),
    organisation: id(node.organisation),
  })),
  fact: collection('fact', queries.FactsDocument, (node) => ({ ...versioned(node), sources: list(node.sources) })),
  location: collection('location', queries.LocationsDocument, (node) => ({ ...versioned(node), sources: list(node.sources) })),
  organisation: collection('organisation', queries.OrganisationsDocument, (node) => ({
    ...versioned(node),
    sources: list(node.sources),
    phones: list(node.phones),
    logo: address(node.logo),
  })),
  page: collection('page', queries.PagesDocument, (node) => ({
    ...versioned(node),
    sources: list(node.sources),
    picture: picture(node.picture),
  })),
  'refugee-week': collection('refugee-week', queries.RefugeeWeeksDocument, (node) => ({ ...versioned(node), sources: list(node.sources) })),
  service: collection('service', queries.ServicesDocument, (node) => ({
    ...versioned(node),
    sources: list(node.sources),
    organisation: id(node.organisation),
    topics: ids(node.topics),
    phones: list(node.phones),
    locations: ids(node.locations),
    schedules: list(node.schedules),
  })),
  story: collection('story', queries.StoriesDocument, (node) => ({
    ...versioned(node),
    sources: list(node.sources),
    refugeeWeek: id(node.refugeeWeek),
    images: list(list(node.images).map(picture)),
    audio: address(node.audio),
    video: address(node.video),
    relatedGuides: ids(node.relatedGuides),
  })),
  topic: collection('topic', queries.TopicsDocument, (node) => ({ ...versioned(node), externalIds: list(node.externalIds) })),
  update: collection('update', queries.UpdatesDocument, (node) => ({
    ...versioned(node),
    sources: list(node.sources),
    picture: picture(node.picture),
  })),
};
