import { isPeople } from '@sanctuary/shared-types';
import type { Core } from '@strapi/strapi';
import { codeFaults } from '../facts/known';
import { isPicture } from '../pictures/picture';
import { publishingFaults, type Checked } from '../rules/entry';
import { textOf, type Fault, type Values } from '../rules/fault';
import { unansweredFaults, type UsedPicture } from '../rules/people';
import { filesUsed, type UsedFile } from './files-used';

/** What the rules need to know of a file that is a picture; `undefined` for any other. */
function pictureOf({ path, file }: UsedFile): UsedPicture[] {
  if (!isPicture(file)) return [];
  const people = file['people'];
  return [{ path, name: textOf(file['name']) ?? '', people: isPeople(people) ? people : undefined }];
}

/**
 * All that stands in the way of publishing an entry, but for the consent of the people in it: in the entry, in the facts
 * that it names, and in the pictures that it uses.
 * @param row the whole draft, components and files included, as `rowsOf` reads it
 */
export async function faultsOnPublishing(strapi: Core.Strapi, checked: Checked, row: Values): Promise<Fault[]> {
  const used = await filesUsed(strapi, checked, row);
  return [...publishingFaults(checked, row), ...(await codeFaults(strapi, checked, row, true)), ...unansweredFaults(used.flatMap(pictureOf))];
}
