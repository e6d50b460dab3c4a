import { componentsIn, fault, textOf, type Fault, type Values } from '../fault';
import type { TypeRules } from './rules';

/** As `site/src/content/phone.ts` makes a link of a number. */
const phoneNumber = /^\+?[\d\s()-]+$/;
const emailAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A number with words around it could not be called from the page. */
function valueFaults({ unit, value }: Values): Fault[] {
  const text = textOf(value)?.trim();
  if (text === undefined) return [];
  if (unit === 'phone_number' && !phoneNumber.test(text)) return [fault(['value'], `“${text}” is more than a phone number. Write the number alone, and the rest into the text around it.`)];
  if (unit === 'email_address' && !emailAddress.test(text)) return [fault(['value'], `“${text}” is no e-mail address. Write the address alone.`)];
  return [];
}

/** Nobody can check a fact again whose source they do not know. */
function upkeepFaults({ sources, reviewBy }: Values): Fault[] {
  return [
    ...(componentsIn(sources).length > 0 ? [] : [fault(['sources'], 'Say where this comes from: readers are led there from its date.')]),
    ...(textOf(reviewBy) ? [] : [fault(['reviewBy'], 'Say by when somebody must check it again. From then on the page says that the check is late.')]),
  ];
}

export const fact: TypeRules = { always: valueFaults, onPublishing: upkeepFaults };
