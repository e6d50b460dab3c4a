import type { People } from '@sanctuary/shared-types';
import { fault, type Fault } from './fault';

/** A picture that an entry uses, and where. */
export interface UsedPicture {
  readonly path: Fault['path'];
  /** What it is called in the library. */
  readonly name: string;
  /** Who is in it; `undefined` while nobody has said. */
  readonly people: People | undefined;
}

/**
 * No picture goes public before somebody has said who is in it: a picture of a person may need their consent, and a
 * place in it may be where somebody hides.
 */
export function unansweredFaults(pictures: readonly UsedPicture[]): Fault[] {
  return pictures
    .filter(({ people }) => people === undefined)
    .map(({ path, name }) =>
      fault(path, `Nobody has said yet who is in the picture “${name}”. Answer that under “Pictures” beside this form, or ask a communications officer to.`),
    );
}
