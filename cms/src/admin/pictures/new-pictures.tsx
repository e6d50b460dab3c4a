import { useEffect, useState } from 'react';
import { getFetchClient, useAuth } from '@strapi/strapi/admin';
import type { AskedPicture, NewPictures as Answer } from '../../pictures/answers';
import { Ask } from './ask';
import { watchUploads } from './watch-uploads';

/** The right to change what is in the media library: without it, nobody is asked. */
const keepsLibrary = 'plugin::upload.assets.update';

const keyOf = ({ id, version }: AskedPicture): string => `${id} ${version}`;

interface Asked {
  readonly waiting: readonly AskedPicture[];
  /** How many were done with since the dialog opened: answered, or put off. */
  readonly done: number;
}

const nothing: Asked = { waiting: [], done: 0 };

/**
 * Asks who is in each picture that the officer adds or replaces, wherever in the admin that is. Each is asked about once:
 * what is put off is asked for beside the form, and on publishing.
 */
export function NewPictures() {
  const mayAnswer = useAuth('NewPictures', ({ permissions, token }) => token !== null && permissions.some(({ action }) => action === keepsLibrary));
  const [{ waiting, done }, setAsked] = useState(nothing);

  useEffect(() => {
    if (!mayAnswer) return;
    const leaving = new AbortController();
    const unanswered = async (): Promise<readonly AskedPicture[]> => {
      const { data } = await getFetchClient({ signal: leaving.signal }).get<Answer>('/sanctuary/pictures/new');
      return data.pictures;
    };
    // a look that fails is made up for by the next one
    const failed = (): readonly AskedPicture[] => [];
    const known = new Set<string>();
    const before = unanswered().catch(failed);
    const look = async (): Promise<void> => {
      for (const picture of await before) known.add(keyOf(picture));
      const added = (await unanswered().catch(failed)).filter((picture) => !known.has(keyOf(picture)));
      if (leaving.signal.aborted || added.length === 0) return;
      for (const picture of added) known.add(keyOf(picture));
      setAsked((asked) => ({ ...asked, waiting: [...asked.waiting, ...added] }));
    };
    const stop = watchUploads(() => void look());
    return () => {
      stop();
      leaving.abort();
      setAsked(nothing);
    };
  }, [mayAnswer]);

  const next = (): void => {
    setAsked((asked) => (asked.waiting.length > 1 ? { waiting: asked.waiting.slice(1), done: asked.done + 1 } : nothing));
  };
  return waiting.length > 0 ? <Ask pictures={waiting} before={done} onDone={next} onClose={() => setAsked(nothing)} /> : null;
}
