import { sourceLocale } from '@sanctuary/shared-types';
import { rightsOn } from '../receipts/entries';
import { editAddress } from '../receipts/entry-names';
import { isValues, textOf, type Values } from '../rules/fault';
import { settings as labels } from '../setup/labels/types/settings';
import { mayMend, mendable } from './public-entries';
import type { Todo, TodoSource } from './source';

const uid = 'api::settings.settings';

/** A field of the settings that may be empty, and what the public misses then. */
interface Needed {
  readonly field: string;
  readonly without: string;
  /** Whether it is needed, as the other settings stand; always where left out. */
  readonly when?: (settings: Values) => boolean;
}

/** The most urgent first. */
const needed: readonly Needed[] = [
  { field: 'quickExitUrl', without: 'It is empty, so readers in danger have no “Leave this site”.' },
  { field: 'contactPhone', without: 'It is empty, so the contact page says that there is none yet.' },
  { field: 'contactEmail', without: 'It is empty, so the contact page says that there is none yet, and nobody can write to say that something is wrong.' },
  { field: 'languagesOffered', without: 'None is ticked, so the site is in English alone.' },
  { field: 'motionDate', without: 'It is empty, so the site cannot say when the council decided.', when: ({ awardStatus }) => awardStatus === 'working_towards' },
  { field: 'validUntil', without: 'It is empty, so the site cannot say how long the award holds.', when: ({ awardStatus }) => awardStatus === 'awarded' },
];

const isEmpty = (value: unknown): boolean => (Array.isArray(value) ? value.length === 0 : textOf(value) === undefined);

/**
 * Fields of the settings that are empty and that the public needs, in the words of the form.
 * @param settings as they stand
 */
export function emptyFields(settings: Values): { readonly field: string; readonly text: string; readonly note: string }[] {
  return needed
    .filter(({ field, when }) => isEmpty(settings[field]) && (when?.(settings) ?? true))
    .map(({ field, without }) => ({ field, text: labels.fields[field]?.label ?? field, note: without }));
}

/** Settings that the public needs and that nobody has filled in yet. */
export const emptySettings: TodoSource = {
  name: 'empty-settings',
  title: 'Site settings still empty',
  async find({ strapi, ability }): Promise<Todo[]> {
    const rights = rightsOn(strapi, ability, uid);
    const fields = new Set(needed.map(({ field }) => field).filter((field) => mayMend(rights, field)));
    if (fields.size === 0) return [];
    const settings: unknown = await strapi.documents(uid).findFirst(await mendable(rights));
    const line = { href: editAddress(strapi, uid, '', sourceLocale), due: null };
    if (!isValues(settings)) return [{ ...line, text: strapi.contentType(uid).info.displayName, note: 'They are not published yet, so the site does not know whose it is. Fill them in and publish them.' }];
    return emptyFields(settings)
      .filter(({ field }) => fields.has(field))
      .map(({ text, note }) => ({ ...line, text, note }));
  },
};
