import type { ContentType } from '@sanctuary/shared-types';
import { choicesFault } from './choices';
import { orderFault } from './dates';
import { componentsIn, fault, textOf, type Fault, type Values } from './fault';
import { markdownFaults } from './markdown';
import { fieldsOf, type ComponentModels, type Field, type Model } from './model';
import { formerSlugsFault } from './slug';
import { typeRules } from './types';

/** What an entry is checked against. */
export interface Checked {
  readonly type: ContentType;
  readonly model: Model;
  readonly models: ComponentModels;
}

function fieldFaults({ attribute, value, path }: Field): Fault[] {
  if (attribute.customField === 'global::choices') {
    const message = choicesFault(attribute.options?.of, value);
    return message ? [fault(path, message)] : [];
  }
  if (attribute.type === 'richtext' && typeof value === 'string') return markdownFaults(value).map((message) => fault(path, message));
  if (path.length === 1 && path[0] === 'formerSlugs') {
    const message = formerSlugsFault(value);
    return message ? [fault(path, message)] : [];
  }
  return [];
}

const commonFaults = (entry: Values): Fault[] => orderFault(entry, 'checkedOn', 'reviewBy', 'The next review must not be before the last check.');

/**
 * What no draft may hold.
 * @param sent the fields that an officer wants to save
 * @param entry the whole entry as it would then be
 */
export function savingFaults({ type, model, models }: Checked, sent: Values, entry: Values): Fault[] {
  const inFields = [...fieldsOf(model, sent, models)].flatMap(fieldFaults);
  return [...inFields, ...commonFaults(entry), ...(typeRules[type]?.always?.(entry) ?? [])];
}

function undescribedPictures({ attribute, value, path }: Field): Fault[] {
  if (attribute.component !== 'shared.picture') return [];
  return componentsIn(value).flatMap((picture, place) => {
    const here = Array.isArray(value) ? [...path, place] : path;
    return textOf(picture['alt']) ? [] : [fault([...here, 'alt'], 'Describe the picture for people who cannot see it.')];
  });
}

function translationFaults(entry: Values): Fault[] {
  if (entry['translationState'] !== 'checked' || textOf(entry['translationCheckedOn'])) return [];
  return [fault(['translationCheckedOn'], 'Say when the translation was checked.')];
}

/**
 * What a public page may not lack or hold, beyond what the schema asks for.
 * @param entry the whole draft, components included
 */
export function publishingFaults(checked: Checked, entry: Values): Fault[] {
  const pictures = [...fieldsOf(checked.model, entry, checked.models)].flatMap(undescribedPictures);
  return [
    ...savingFaults(checked, entry, entry),
    ...pictures,
    ...translationFaults(entry),
    ...(typeRules[checked.type]?.onPublishing?.(entry) ?? []),
  ];
}
