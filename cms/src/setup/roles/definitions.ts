import { locales, sourceLocale } from '@sanctuary/shared-types';
import type { UID } from '@strapi/strapi';
import { mayDo, mayKeepMedia, maySeeLanguages, mayUseMedia, type ContentAction, type Permission } from './permission';

/** A content type as rights are given on it. */
export interface Subject {
  readonly uid: UID.ContentType;
  /** Every field that an officer can see. */
  readonly fields: readonly string[];
  /** Of these, what is written in each language. */
  readonly localised: readonly string[];
}

export interface Role {
  /** Stays the same whatever the role is called. */
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /**
   * @param subjects the public types
   * @param consentRecord what people agreed to: for whoever keeps them, and nobody else
   */
  readonly permissions: (subjects: readonly Subject[], consentRecord: Subject) => Permission[];
}

/** Conditions on a partner's own entries; see `conditions.ts`. */
export const ownOrganisation = 'api::own-organisation';
export const ownService = 'api::own-service';

const everyLanguage = locales.map(({ code }) => code);
const translations = everyLanguage.filter((code) => code !== sourceLocale);
const keptBySystem = 'Rights are set by the system at every start.';

const may = (actions: readonly ContentAction[], { uid, fields }: Subject, languages: readonly string[], conditions?: readonly string[]): Permission[] =>
  actions.map((action) => mayDo(action, uid, { fields, locales: languages, ...(conditions && { conditions }) }));

const communicationsOfficer: Role = {
  code: 'communications-officer',
  name: 'Communications officer',
  description: `Writes, translates and publishes everything, and keeps the media library. ${keptBySystem}`,
  permissions: (subjects) => [
    ...subjects.flatMap((subject) => may(['read', 'create', 'update', 'delete', 'publish'], subject, everyLanguage)),
    ...mayKeepMedia,
    maySeeLanguages,
  ],
};

const translator: Role = {
  code: 'translator',
  name: 'Translator',
  description: `Writes and publishes translations; reads English, and cannot change it. ${keptBySystem}`,
  permissions: (subjects) => [
    ...subjects.flatMap((subject) => [
      ...may(['read'], subject, everyLanguage),
      ...may(['create', 'update'], { ...subject, fields: subject.localised }, translations),
      ...may(['publish'], subject, translations),
    ]),
    ...mayUseMedia,
    maySeeLanguages,
  ],
};

/** What a partner may write of its own entries: nothing that would hand the entry to somebody else. */
const partnersFields = ({ fields }: Subject): readonly string[] => {
  const kept = ['editors', 'organisation', 'slug', 'formerSlugs', 'uuid', 'confidence', 'ownerTeam', 'translation'];
  return fields.filter((field) => !kept.some((name) => field === name || (name === 'translation' && field.startsWith(name))));
};

const partnersTypes: ReadonlyMap<string, string> = new Map([
  ['api::organisation.organisation', ownOrganisation],
  ['api::service.service', ownService],
]);

const partnerEditor: Role = {
  code: 'partner-editor',
  name: 'Partner editor',
  description: `Keeps the details of its own organisation and services up to date, in English, for the council to publish. ${keptBySystem}`,
  permissions: (subjects) =>
    subjects.flatMap((subject) => {
      const condition = partnersTypes.get(subject.uid);
      return condition ? may(['read', 'update'], { ...subject, fields: partnersFields(subject) }, [sourceLocale], [condition]) : [];
    }),
};

const safeguardingLead: Role = {
  code: 'safeguarding-lead',
  name: 'Safeguarding lead',
  description: `Keeps the records of consent, reads everything, and takes stories off the site or puts them back. ${keptBySystem}`,
  permissions: (subjects, consentRecord) => [
    ...(['read', 'create', 'update', 'delete'] as const).map((action) => mayDo(action, consentRecord.uid, { fields: consentRecord.fields })),
    ...subjects.flatMap((subject) => may(['read'], subject, everyLanguage)),
    ...subjects.filter(({ uid }) => uid === 'api::story.story').flatMap((subject) => may(['publish'], subject, everyLanguage)),
    ...mayUseMedia,
    maySeeLanguages,
  ],
};

/** Everybody who works on the content, beside super administrators. */
export const roles: readonly Role[] = [communicationsOfficer, translator, partnerEditor, safeguardingLead];
