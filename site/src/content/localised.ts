import { localisedFields, type ContentType } from '@sanctuary/shared-types';

/** Whether a translation brings this field. */
export function isLocalised(type: ContentType, field: PropertyKey): boolean {
  const fields: readonly PropertyKey[] = localisedFields[type];
  return fields.includes(field);
}
