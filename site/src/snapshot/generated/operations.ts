/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Enum_Alert_Level =
  | 'emergency'
  | 'information'
  | 'warning';

export type Enum_Alert_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Arrivalguide_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Arrivalguide_Stage =
  | 'first_day'
  | 'first_month'
  | 'first_week'
  | 'settling_in';

export type Enum_Arrivalguide_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Card_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Commitment_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Commitment_Kind =
  | 'action'
  | 'concept'
  | 'pledge'
  | 'policy';

export type Enum_Commitment_Progress =
  | 'delivered'
  | 'ongoing'
  | 'planned'
  | 'under_way';

export type Enum_Commitment_Theme =
  | 'embedding'
  | 'learning'
  | 'sharing';

export type Enum_Commitment_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Componentguidetimelimit_Direction =
  | 'after'
  | 'before';

export type Enum_Componentguidetimelimit_Kind =
  | 'deadline'
  | 'earliest'
  | 'wait';

export type Enum_Componentguidetimelimit_Unit =
  | 'days'
  | 'school_days';

export type Enum_Componentserviceschedule_Day =
  | 'friday'
  | 'monday'
  | 'saturday'
  | 'sunday'
  | 'thursday'
  | 'tuesday'
  | 'wednesday';

export type Enum_Componentserviceschedule_Repeats =
  | 'monthly'
  | 'weekly';

export type Enum_Emergencycontact_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Emergencycontact_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Event_Basis =
  | 'example'
  | 'real';

export type Enum_Event_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Event_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Fact_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Fact_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Fact_Unit =
  | 'date_or_time'
  | 'duration'
  | 'email_address'
  | 'money'
  | 'phone_number'
  | 'something_else';

export type Enum_Home_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Location_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Location_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Organisation_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Organisation_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Page_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Page_Section =
  | 'about'
  | 'council'
  | 'hidden';

export type Enum_Page_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Refugeeweek_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Refugeeweek_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Service_Advicelevel =
  | 'level_1'
  | 'level_2'
  | 'level_3'
  | 'none'
  | 'not_known';

export type Enum_Service_Availability =
  | 'active'
  | 'inactive'
  | 'temporarily_closed';

export type Enum_Service_Childcare =
  | 'no'
  | 'not_known'
  | 'yes';

export type Enum_Service_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Service_Costkind =
  | 'depends'
  | 'free'
  | 'low_cost'
  | 'not_known'
  | 'paid';

export type Enum_Service_Englishlevel =
  | 'beginner'
  | 'intermediate'
  | 'none'
  | 'not_known';

export type Enum_Service_Gender =
  | 'everyone'
  | 'men'
  | 'women';

export type Enum_Service_Identitydocument =
  | 'needed'
  | 'not_known'
  | 'not_needed';

export type Enum_Service_Interpreter =
  | 'no'
  | 'not_known'
  | 'yes';

export type Enum_Service_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Settings_Awardstatus =
  | 'awarded'
  | 'working_towards';

export type Enum_Settings_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Story_Basis =
  | 'illustration'
  | 'own_story';

export type Enum_Story_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Story_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Topic_Icon =
  | 'advice'
  | 'child'
  | 'english'
  | 'food'
  | 'furniture'
  | 'health'
  | 'heart'
  | 'home'
  | 'law'
  | 'library'
  | 'money'
  | 'people'
  | 'safety'
  | 'school'
  | 'travel'
  | 'work';

export type Enum_Topic_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type Enum_Update_Confidence =
  | 'high'
  | 'low'
  | 'medium';

export type Enum_Update_Translationstate =
  | 'checked'
  | 'human'
  | 'machine';

export type IdFilterInput = {
  and?: Array<string | number | null | undefined> | null | undefined;
  between?: Array<string | number | null | undefined> | null | undefined;
  contains?: string | number | null | undefined;
  containsi?: string | number | null | undefined;
  endsWith?: string | number | null | undefined;
  eq?: string | number | null | undefined;
  eqi?: string | number | null | undefined;
  gt?: string | number | null | undefined;
  gte?: string | number | null | undefined;
  in?: Array<string | number | null | undefined> | null | undefined;
  lt?: string | number | null | undefined;
  lte?: string | number | null | undefined;
  ne?: string | number | null | undefined;
  nei?: string | number | null | undefined;
  not?: IdFilterInput | null | undefined;
  notContains?: string | number | null | undefined;
  notContainsi?: string | number | null | undefined;
  notIn?: Array<string | number | null | undefined> | null | undefined;
  notNull?: boolean | null | undefined;
  null?: boolean | null | undefined;
  or?: Array<string | number | null | undefined> | null | undefined;
  startsWith?: string | number | null | undefined;
};

export type ArrivalGuidesQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type ArrivalGuidesQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Arrivalguide_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Arrivalguide_Confidence | null, toConfirm: string | null, slug: string | null, formerSlugs: unknown, title: string, summary: string, body: string | null, audience: unknown, stage: Enum_Arrivalguide_Stage, order: number | null, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null, topics: { nodes: Array<{ documentId: string }> } | null, steps: Array<{ title: string, body: string, documentsNeeded: string | null, cost: string | null, timeLimit: { days: number, unit: Enum_Componentguidetimelimit_Unit, kind: Enum_Componentguidetimelimit_Kind, direction: Enum_Componentguidetimelimit_Direction, countedFrom: string } | null, links: Array<{ label: string, url: string } | null> | null, services: { nodes: Array<{ documentId: string }> } | null } | null> | null, recording: { url: string } | null, relatedGuides: { nodes: Array<{ documentId: string }> } | null, relatedServices: { nodes: Array<{ documentId: string }> } | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type CardsQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type CardsQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Card_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, title: string, note: string | null, sensitive: boolean | null, order: number | null, recording: { url: string } | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type ChangesQueryVariables = Exact<{
  since?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { version: string, whole: boolean, files: Array<string>, entries: Array<{ uid: string, documentId: string, repeatedly: boolean }> } };

export type CommitmentsQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type CommitmentsQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Commitment_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Commitment_Confidence | null, toConfirm: string | null, slug: string | null, formerSlugs: unknown, title: string, summary: string, body: string | null, kind: Enum_Commitment_Kind, theme: Enum_Commitment_Theme, progress: Enum_Commitment_Progress, started: string | null, dueDate: string | null, leadTeam: string | null, order: number | null, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null, partners: { nodes: Array<{ documentId: string }> } | null, evidence: Array<{ date: string, what: string, link: string | null, document: { url: string } | null } | null> | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type SourceFragment = { title: string, url: string | null, note: string | null };

export type LinkFragment = { label: string, url: string };

export type QuestionFragment = { question: string, answer: string };

export type PhoneFragment = { label: string | null, number: string };

export type PictureFragment = { alt: string, caption: string | null, credit: string | null, image: { url: string } | null };

export type EvidenceFragment = { date: string, what: string, link: string | null, document: { url: string } | null };

export type ExternalIdFragment = { vocabulary: string, term: string };

export type ScheduleFragment = { uuid: string | null, day: Enum_Componentserviceschedule_Day, opens: string, closes: string, repeats: Enum_Componentserviceschedule_Repeats, weekOfMonth: number | null, validFrom: string | null, validTo: string | null };

export type TimeLimitFragment = { days: number, unit: Enum_Componentguidetimelimit_Unit, kind: Enum_Componentguidetimelimit_Kind, direction: Enum_Componentguidetimelimit_Direction, countedFrom: string };

export type StepFragment = { title: string, body: string, documentsNeeded: string | null, cost: string | null, timeLimit: { days: number, unit: Enum_Componentguidetimelimit_Unit, kind: Enum_Componentguidetimelimit_Kind, direction: Enum_Componentguidetimelimit_Direction, countedFrom: string } | null, links: Array<{ label: string, url: string } | null> | null, services: { nodes: Array<{ documentId: string }> } | null };

export type EmergencyContactsQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type EmergencyContactsQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Emergencycontact_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Emergencycontact_Confidence | null, toConfirm: string | null, name: string, number: string, whenToCall: string, hours: string | null, languages: string | null, free: boolean | null, order: number | null, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type EventsQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type EventsQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Event_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Event_Confidence | null, toConfirm: string | null, slug: string | null, formerSlugs: unknown, title: string, summary: string, body: string | null, startDate: string | null, startTime: string | null, endDate: string | null, endTime: string | null, dateNote: string | null, venue: string | null, onlineUrl: string | null, bookingUrl: string | null, cost: string | null, languages: unknown, accessNotes: string | null, cancelled: boolean | null, basis: Enum_Event_Basis, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null, location: { documentId: string } | null, refugeeWeek: { documentId: string } | null, organisation: { documentId: string } | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type FactsQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type FactsQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Fact_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Fact_Confidence | null, toConfirm: string | null, key: string, value: string, unit: Enum_Fact_Unit, asOf: string | null, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type LocationsQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type LocationsQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Location_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Location_Confidence | null, toConfirm: string | null, name: string, addressLine1: string | null, addressLine2: string | null, town: string | null, postcode: string | null, latitude: number | null, longitude: number | null, accessNotes: string | null, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type OrganisationsQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type OrganisationsQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Organisation_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Organisation_Confidence | null, toConfirm: string | null, name: string, description: string | null, url: string | null, email: string | null, charityNumber: string | null, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null, phones: Array<{ label: string | null, number: string } | null> | null, logo: { url: string } | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type PagesQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type PagesQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Page_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Page_Confidence | null, toConfirm: string | null, slug: string | null, formerSlugs: unknown, title: string, summary: string, body: string, section: Enum_Page_Section, order: number | null, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null, picture: { alt: string, caption: string | null, credit: string | null, image: { url: string } | null } | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type RefugeeWeeksQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type RefugeeWeeksQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Refugeeweek_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Refugeeweek_Confidence | null, toConfirm: string | null, year: number, startDate: string, endDate: string, theme: string, introduction: string | null, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type ServicesQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type ServicesQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Service_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Service_Confidence | null, toConfirm: string | null, slug: string | null, formerSlugs: unknown, name: string, summary: string, whatToExpect: string | null, availability: Enum_Service_Availability, closedUntil: string | null, statuses: unknown, eligibility: string | null, ageMin: number | null, ageMax: number | null, gender: Enum_Service_Gender, languages: unknown, interpreter: Enum_Service_Interpreter, englishLevel: Enum_Service_Englishlevel, costKind: Enum_Service_Costkind, cost: string | null, identityDocument: Enum_Service_Identitydocument, whatToBring: string | null, childcare: Enum_Service_Childcare, access: unknown, delivery: unknown, howToAccess: string | null, email: string | null, url: string | null, areaServed: string | null, adviceLevel: Enum_Service_Advicelevel, adviceRegistration: string | null, lastConfirmedOn: string | null, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null, organisation: { documentId: string } | null, topics: { nodes: Array<{ documentId: string }> } | null, phones: Array<{ label: string | null, number: string } | null> | null, locations: { nodes: Array<{ documentId: string }> } | null, schedules: Array<{ uuid: string | null, day: Enum_Componentserviceschedule_Day, opens: string, closes: string, repeats: Enum_Componentserviceschedule_Repeats, weekOfMonth: number | null, validFrom: string | null, validTo: string | null } | null> | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type SinglesQueryVariables = Exact<{
  locale: string;
  limit: number;
  alert: boolean;
  home: boolean;
  settings: boolean;
}>;


export type SinglesQuery = { alert?: { documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Alert_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, level: Enum_Alert_Level, message: string, linkUrl: string | null, linkLabel: string | null, startsAt: string | null, endsAt: string | null } | null, home?: { documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Home_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, heroTitle: string, heroText: string, introduction: string | null, heroPicture: { alt: string, caption: string | null, credit: string | null, image: { url: string } | null } | null, questions: Array<{ question: string, answer: string } | null> | null, guides: { nodes: Array<{ documentId: string }> } | null, stories: { nodes: Array<{ documentId: string }> } | null, services: { nodes: Array<{ documentId: string }> } | null } | null, settings?: { documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Settings_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, councilName: string, siteName: string, contactEmail: string | null, contactPhone: string | null, awardStatus: Enum_Settings_Awardstatus, motionDate: string | null, awardedOn: string | null, validUntil: string | null, footer: string | null, languagesOffered: unknown, quickExitUrl: string | null } | null };

export type StoriesQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type StoriesQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Story_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Story_Confidence | null, toConfirm: string | null, slug: string | null, formerSlugs: unknown, title: string, summary: string, body: string, pullQuote: string | null, nameShown: string | null, contentNote: string | null, basis: Enum_Story_Basis, transcript: string | null, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null, refugeeWeek: { documentId: string } | null, images: Array<{ alt: string, caption: string | null, credit: string | null, image: { url: string } | null } | null> | null, audio: { url: string } | null, video: { url: string } | null, relatedGuides: { nodes: Array<{ documentId: string }> } | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type TopicsQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type TopicsQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Topic_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, slug: string | null, formerSlugs: unknown, name: string, summary: string | null, icon: Enum_Topic_Icon | null, quickExit: boolean | null, order: number | null, externalIds: Array<{ vocabulary: string, term: string } | null> | null }>, pageInfo: { total: number, pageSize: number } } | null };

export type UpdatesQueryVariables = Exact<{
  start: number;
  limit: number;
  documentId: IdFilterInput;
}>;


export type UpdatesQuery = { list: { nodes: Array<{ documentId: string, locale: string | null, publishedAt: string | null, updatedAt: string | null, uuid: string | null, checkedOn: string | null, reviewBy: string | null, ownerTeam: string | null, translationState: Enum_Update_Translationstate | null, translationCheckedOn: string | null, translationSources: unknown, confidence: Enum_Update_Confidence | null, toConfirm: string | null, slug: string | null, formerSlugs: unknown, title: string, summary: string | null, date: string, body: string, sources: Array<{ title: string, url: string | null, note: string | null } | null> | null, picture: { alt: string, caption: string | null, credit: string | null, image: { url: string } | null } | null }>, pageInfo: { total: number, pageSize: number } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourceFragmentDoc = new TypedDocumentString(`
    fragment Source on ComponentSharedSource {
  title
  url
  note
}
    `, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const QuestionFragmentDoc = new TypedDocumentString(`
    fragment Question on ComponentHomeQuestion {
  question
  answer
}
    `, {"fragmentName":"Question"}) as unknown as TypedDocumentString<QuestionFragment, unknown>;
export const PhoneFragmentDoc = new TypedDocumentString(`
    fragment Phone on ComponentSharedPhone {
  label
  number
}
    `, {"fragmentName":"Phone"}) as unknown as TypedDocumentString<PhoneFragment, unknown>;
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on ComponentSharedPicture {
  image {
    url
  }
  alt
  caption
  credit
}
    `, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on ComponentCommitmentEvidence {
  date
  what
  link
  document {
    url
  }
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const ExternalIdFragmentDoc = new TypedDocumentString(`
    fragment ExternalId on ComponentTopicExternalId {
  vocabulary
  term
}
    `, {"fragmentName":"ExternalId"}) as unknown as TypedDocumentString<ExternalIdFragment, unknown>;
export const ScheduleFragmentDoc = new TypedDocumentString(`
    fragment Schedule on ComponentServiceSchedule {
  uuid
  day
  opens
  closes
  repeats
  weekOfMonth
  validFrom
  validTo
}
    `, {"fragmentName":"Schedule"}) as unknown as TypedDocumentString<ScheduleFragment, unknown>;
export const TimeLimitFragmentDoc = new TypedDocumentString(`
    fragment TimeLimit on ComponentGuideTimeLimit {
  days
  unit
  kind
  direction
  countedFrom
}
    `, {"fragmentName":"TimeLimit"}) as unknown as TypedDocumentString<TimeLimitFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on ComponentSharedLink {
  label
  url
}
    `, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on ComponentGuideStep {
  title
  body
  documentsNeeded
  timeLimit {
    ...TimeLimit
  }
  cost
  links(pagination: {limit: $limit}) {
    ...Link
  }
  services: services_connection(pagination: {limit: $limit}) {
    nodes {
      documentId
    }
  }
}
    fragment Link on ComponentSharedLink {
  label
  url
}
fragment TimeLimit on ComponentGuideTimeLimit {
  days
  unit
  kind
  direction
  countedFrom
}`, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const ArrivalGuidesDocument = new TypedDocumentString(`
    query ArrivalGuides($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: arrivalGuides_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      slug
      formerSlugs
      title
      summary
      body
      topics: topics_connection(pagination: {limit: $limit}) {
        nodes {
          documentId
        }
      }
      audience
      stage
      steps(pagination: {limit: $limit}) {
        ...Step
      }
      recording {
        url
      }
      relatedGuides: relatedGuides_connection(pagination: {limit: $limit}) {
        nodes {
          documentId
        }
      }
      relatedServices: relatedServices_connection(pagination: {limit: $limit}) {
        nodes {
          documentId
        }
      }
      order
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}
fragment Link on ComponentSharedLink {
  label
  url
}
fragment TimeLimit on ComponentGuideTimeLimit {
  days
  unit
  kind
  direction
  countedFrom
}
fragment Step on ComponentGuideStep {
  title
  body
  documentsNeeded
  timeLimit {
    ...TimeLimit
  }
  cost
  links(pagination: {limit: $limit}) {
    ...Link
  }
  services: services_connection(pagination: {limit: $limit}) {
    nodes {
      documentId
    }
  }
}`) as unknown as TypedDocumentString<ArrivalGuidesQuery, ArrivalGuidesQueryVariables>;
export const CardsDocument = new TypedDocumentString(`
    query Cards($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: cards_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      title
      note
      sensitive
      order
      recording {
        url
      }
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    `) as unknown as TypedDocumentString<CardsQuery, CardsQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: String) {
  changes(since: $since) {
    version
    whole
    entries {
      uid
      documentId
      repeatedly
    }
    files
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const CommitmentsDocument = new TypedDocumentString(`
    query Commitments($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: commitments_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      slug
      formerSlugs
      title
      summary
      body
      kind
      theme
      progress
      started
      dueDate
      leadTeam
      partners: partners_connection(pagination: {limit: $limit}) {
        nodes {
          documentId
        }
      }
      evidence(pagination: {limit: $limit}) {
        ...Evidence
      }
      order
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}
fragment Evidence on ComponentCommitmentEvidence {
  date
  what
  link
  document {
    url
  }
}`) as unknown as TypedDocumentString<CommitmentsQuery, CommitmentsQueryVariables>;
export const EmergencyContactsDocument = new TypedDocumentString(`
    query EmergencyContacts($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: emergencyContacts_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      name
      number
      whenToCall
      hours
      languages
      free
      order
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}`) as unknown as TypedDocumentString<EmergencyContactsQuery, EmergencyContactsQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: events_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      slug
      formerSlugs
      title
      summary
      body
      startDate
      startTime
      endDate
      endTime
      dateNote
      location {
        documentId
      }
      venue
      onlineUrl
      bookingUrl
      cost
      languages
      accessNotes
      refugeeWeek {
        documentId
      }
      organisation {
        documentId
      }
      cancelled
      basis
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}`) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const FactsDocument = new TypedDocumentString(`
    query Facts($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: facts_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      key
      value
      unit
      asOf
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}`) as unknown as TypedDocumentString<FactsQuery, FactsQueryVariables>;
export const LocationsDocument = new TypedDocumentString(`
    query Locations($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: locations_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      name
      addressLine1
      addressLine2
      town
      postcode
      latitude
      longitude
      accessNotes
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}`) as unknown as TypedDocumentString<LocationsQuery, LocationsQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: organisations_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      name
      description
      url
      email
      phones(pagination: {limit: $limit}) {
        ...Phone
      }
      charityNumber
      logo {
        url
      }
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}
fragment Phone on ComponentSharedPhone {
  label
  number
}`) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const PagesDocument = new TypedDocumentString(`
    query Pages($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: pages_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      slug
      formerSlugs
      title
      summary
      body
      picture {
        ...Picture
      }
      section
      order
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}
fragment Picture on ComponentSharedPicture {
  image {
    url
  }
  alt
  caption
  credit
}`) as unknown as TypedDocumentString<PagesQuery, PagesQueryVariables>;
export const RefugeeWeeksDocument = new TypedDocumentString(`
    query RefugeeWeeks($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: refugeeWeeks_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      year
      startDate
      endDate
      theme
      introduction
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}`) as unknown as TypedDocumentString<RefugeeWeeksQuery, RefugeeWeeksQueryVariables>;
export const ServicesDocument = new TypedDocumentString(`
    query Services($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: services_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      slug
      formerSlugs
      name
      summary
      whatToExpect
      organisation {
        documentId
      }
      availability
      closedUntil
      topics: topics_connection(pagination: {limit: $limit}) {
        nodes {
          documentId
        }
      }
      statuses
      eligibility
      ageMin
      ageMax
      gender
      languages
      interpreter
      englishLevel
      costKind
      cost
      identityDocument
      whatToBring
      childcare
      access
      delivery
      howToAccess
      phones(pagination: {limit: $limit}) {
        ...Phone
      }
      email
      url
      locations: locations_connection(pagination: {limit: $limit}) {
        nodes {
          documentId
        }
      }
      schedules(pagination: {limit: $limit}) {
        ...Schedule
      }
      areaServed
      adviceLevel
      adviceRegistration
      lastConfirmedOn
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}
fragment Phone on ComponentSharedPhone {
  label
  number
}
fragment Schedule on ComponentServiceSchedule {
  uuid
  day
  opens
  closes
  repeats
  weekOfMonth
  validFrom
  validTo
}`) as unknown as TypedDocumentString<ServicesQuery, ServicesQueryVariables>;
export const SinglesDocument = new TypedDocumentString(`
    query Singles($locale: I18NLocaleCode!, $limit: Int!, $alert: Boolean!, $home: Boolean!, $settings: Boolean!) {
  alert(locale: $locale, status: PUBLISHED) @include(if: $alert) {
    documentId
    locale
    publishedAt
    updatedAt
    uuid
    checkedOn
    reviewBy
    ownerTeam
    translationState
    translationCheckedOn
    translationSources
    level
    message
    linkUrl
    linkLabel
    startsAt
    endsAt
  }
  home(locale: $locale, status: PUBLISHED) @include(if: $home) {
    documentId
    locale
    publishedAt
    updatedAt
    uuid
    checkedOn
    reviewBy
    ownerTeam
    translationState
    translationCheckedOn
    translationSources
    heroTitle
    heroText
    heroPicture {
      ...Picture
    }
    questions(pagination: {limit: $limit}) {
      ...Question
    }
    introduction
    guides: guides_connection(pagination: {limit: $limit}) {
      nodes {
        documentId
      }
    }
    stories: stories_connection(pagination: {limit: $limit}) {
      nodes {
        documentId
      }
    }
    services: services_connection(pagination: {limit: $limit}) {
      nodes {
        documentId
      }
    }
  }
  settings(locale: $locale, status: PUBLISHED) @include(if: $settings) {
    documentId
    locale
    publishedAt
    updatedAt
    uuid
    checkedOn
    reviewBy
    ownerTeam
    translationState
    translationCheckedOn
    translationSources
    councilName
    siteName
    contactEmail
    contactPhone
    awardStatus
    motionDate
    awardedOn
    validUntil
    footer
    languagesOffered
    quickExitUrl
  }
}
    fragment Question on ComponentHomeQuestion {
  question
  answer
}
fragment Picture on ComponentSharedPicture {
  image {
    url
  }
  alt
  caption
  credit
}`) as unknown as TypedDocumentString<SinglesQuery, SinglesQueryVariables>;
export const StoriesDocument = new TypedDocumentString(`
    query Stories($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: stories_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      slug
      formerSlugs
      title
      summary
      body
      pullQuote
      nameShown
      contentNote
      basis
      refugeeWeek {
        documentId
      }
      images(pagination: {limit: $limit}) {
        ...Picture
      }
      audio {
        url
      }
      video {
        url
      }
      transcript
      relatedGuides: relatedGuides_connection(pagination: {limit: $limit}) {
        nodes {
          documentId
        }
      }
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}
fragment Picture on ComponentSharedPicture {
  image {
    url
  }
  alt
  caption
  credit
}`) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: topics_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      slug
      formerSlugs
      name
      summary
      icon
      quickExit
      externalIds(pagination: {limit: $limit}) {
        ...ExternalId
      }
      order
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment ExternalId on ComponentTopicExternalId {
  vocabulary
  term
}`) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const UpdatesDocument = new TypedDocumentString(`
    query Updates($start: Int!, $limit: Int!, $documentId: IDFilterInput!) {
  list: updates_connection(
    locale: "*"
    status: PUBLISHED
    filters: {documentId: $documentId}
    sort: ["documentId", "locale"]
    pagination: {start: $start, limit: $limit}
  ) {
    nodes {
      documentId
      locale
      publishedAt
      updatedAt
      uuid
      checkedOn
      reviewBy
      ownerTeam
      translationState
      translationCheckedOn
      translationSources
      sources(pagination: {limit: $limit}) {
        ...Source
      }
      confidence
      toConfirm
      slug
      formerSlugs
      title
      summary
      date
      body
      picture {
        ...Picture
      }
    }
    pageInfo {
      total
      pageSize
    }
  }
}
    fragment Source on ComponentSharedSource {
  title
  url
  note
}
fragment Picture on ComponentSharedPicture {
  image {
    url
  }
  alt
  caption
  credit
}`) as unknown as TypedDocumentString<UpdatesQuery, UpdatesQueryVariables>;