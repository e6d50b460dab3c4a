import { componentsIn, fault, textOf, type Fault, type Values } from '../fault';
import type { TypeRules } from './rules';

const isPresent = (media: unknown): boolean => media !== null && media !== undefined;

function transcriptFaults({ audio, video, transcript }: Values): Fault[] {
  if ((!isPresent(audio) && !isPresent(video)) || textOf(transcript)) return [];
  return [fault(['transcript'], 'Sound and film need their words in writing, for people who cannot hear them. Write the transcript.')];
}

/** Descriptions are checked wherever pictures stand; a story's are the ones that matter most, so say it well. */
function pictureFaults({ images }: Values): Fault[] {
  return componentsIn(images).flatMap((picture, place) =>
    isPresent(picture['image']) ? [] : [fault(['images', place, 'image'], 'Choose the picture, or take this row away.')],
  );
}

export const story: TypeRules = {
  onPublishing: (entry) => [...transcriptFaults(entry), ...pictureFaults(entry)],
};
