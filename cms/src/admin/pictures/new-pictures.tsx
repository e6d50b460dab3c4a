import { useEffect, useState } from 'react';
import { getFetchClient, useAuth } from '@strapi/strapi/admin';
import type { AskedPicture, NewPictures as Answer } from '../../pictures/answers';
import { Ask } from './ask';
import { addPutOff, putOff } from './put-off';
import { watchUploads } from './watch-uploads';

/** The right to change what is in the media library: without it, nobody is asked. */
const keepsLibrary = 'plugin::upload.assets.update';

const keyOf = ({ id, version }: AskedPicture): string => `${id} ${version}`;

interface Asked {
  readonly waiting: readonly AskedPicture[];
  /** How many were done since the dialog opened. */
  readonly done: number;
}

const nothing: Asked = { waiting: [], done: 0 };

/** Asks who is in each picture that the officer has just added or replaced, wherever in the admin that was. */
export function NewPictures() {
  const mayAnswer = useAuth('NewPictures', ({ permissions, token }) => token !== null && permissions.some(({ action }) => action === keepsLibrary));
  const [{ waiting, done }, setAsked] = useState(nothing);

  useEffect(() => {
    if (!mayAnswer) return;
    const leaving = new AbortController();
    const look = async (): Promise<void> => {
      const { data } = await getFetchClient({ signal: leaving.signal }).get<Answer>('/sanctuary/pictures/new');
      const known = putOff();
      if (!leaving.signal.aborted) setAsked((before) => ({ ...before, waiting: data.pictures.filter((picture) => !known.has(keyOf(picture))) }));
    };
    // a look that fails is made up for by the next, by the panel beside the form, and by the rule on publishing
    const stop = watchUploads(() => void look().catch(() => undefined));
    return () => {
      stop();
      leaving.abort();
      setAsked(nothing);
    };
  }, [mayAnswer]);

  const finish = (pictures: readonly AskedPicture[]): void => {
    addPutOff(pictures.map(keyOf));
    setAsked((before) => {
      const left = before.waiting.filter((picture) => !pictures.includes(picture));
      return left.length === 0 ? nothing : { waiting: left, done: before.done + pictures.length };
    });
  };

  return waiting.length > 0 ? <Ask pictures={waiting} before={done} onDone={(picture) => finish([picture])} onClose={() => finish(waiting)} /> : null;
}
