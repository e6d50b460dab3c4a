import { fault, isValues, type Fault, type Values } from '../fault';

/**
 * Somebody can be known by their voice. Whoever reads aloud for the council says yes to that as part of their work;
 * whoever tells of themselves needs a record of consent, which only a story can have.
 */
export function voiceFaults({ recording, recordingAgreed }: Values): Fault[] {
  if (!isValues(recording) || recordingAgreed === true) return [];
  return [fault(['recordingAgreed'], 'Say that whoever reads this aloud is staff or a paid reader, and agreed that their voice is public. If they are not, take the recording out.')];
}
