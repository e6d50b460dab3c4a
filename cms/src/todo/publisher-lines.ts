import type { ReleaseStatus } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { Fault } from '../receipts/answers';
import type { Right } from '../receipts/entries';
import { publisherAt } from '../receipts/publisher';
import type { Todo } from './source';

/** Who is told of something that is wrong with an entry: whoever can mend it. */
export const toMend: readonly Right[] = ['read', 'update'];

/**
 * What the publisher says of the whole site.
 * @throws {Error} where it does not answer
 */
export async function publisherStatus(strapi: Core.Strapi): Promise<ReleaseStatus> {
  const { url, secret } = configurationOf(strapi).publisher;
  const status = await publisherAt(url, secret).status();
  if (!status.reachable) throw new Error(`The publisher does not answer. ${status.reason}`);
  return status.value;
}

const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

/**
 * What the publisher says of an entry, as a line of the card.
 * @param after one more sentence
 * @returns none where the entry is not for the officer who asks
 */
export function publisherLine({ entry, message }: Fault, after = ''): readonly Todo[] {
  if (!entry) return [];
  const { title, kind, language, href } = entry;
  return [{ text: title, note: `${kind}, ${language}. ${sentence(message)} ${after}`.trim(), href, due: null }];
}
