import type { ContentType, Entry, MediaFile } from '@sanctuary/shared-types';
import { dataSizeWords, lengthWords, type Words } from '../i18n/index.ts';
import type { Article } from './article.ts';
import type { Context } from './context.ts';
import { publishedFile } from './media.ts';

/** Types that can be read aloud. */
export type SpokenType = { [T in ContentType]: Entry<T> extends { recording: string | null } ? T : never }[ContentType];

/** The words of a page or card, read aloud by a person. */
export interface SoundView {
  readonly src: string;
  readonly mime: string;
  /** How long it is, and how much of a reader's data it takes, as far as that is known. */
  readonly facts: Words | null;
}

/** The recording in the reader's own language: one in another would not say what the reader reads. */
export function soundOf({ media, t }: Context, { own }: Article<SpokenType>): SoundView | null {
  const address = own?.recording ?? null;
  const file = address === null ? undefined : media.at(address);
  return file ? { src: publishedFile(file), mime: file.mime, facts: factsOf(t, file) } : null;
}

function factsOf(t: Context['t'], { sound }: MediaFile): Words | null {
  if (!sound) return null;
  const size = dataSizeWords(t.locale, sound.bytes);
  return sound.seconds === null ? t('sound.size', { size }) : t('sound.facts', { length: lengthWords(sound.seconds), size });
}
