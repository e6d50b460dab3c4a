import { useEffect, useState } from 'react';
import type { ContentType } from '@sanctuary/shared-types';
import { insertAt, type Insert } from './cursor';

/**
 * Follows the cursor from field to field of the form.
 * @param type content type of the form
 * @param except the panel itself: its own search is no field of the form
 * @returns how to write where the cursor was last; `undefined` where no fact can stand there
 */
export function useCursor(type: ContentType, except: string): Insert | undefined {
  const [insert, setInsert] = useState<Insert>();
  useEffect(() => {
    const look = (at: unknown): void => {
      if (!(at instanceof Element) || at.closest(`#${except}`) || at.closest('button')) return;
      const found = insertAt(type, at);
      setInsert(() => found);
    };
    const follow = ({ target }: FocusEvent): void => look(target);
    // somebody may be writing before the panel is there
    look(document.activeElement);
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, [type, except]);
  return insert;
}
