import { useEffect, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

/** What was last heard. `failed`: the last look brought nothing. */
export interface Polled<T> {
  readonly answer: T | undefined;
  readonly failed: boolean;
}

/**
 * Asks the CMS again and again while the component is on the screen and its window is in sight.
 * @param path route of the CMS; `undefined` asks nothing
 * @param pace milliseconds until the next look, told by what was heard
 * @param trigger asks at once whenever it changes
 */
export function usePolled<T>(path: string | undefined, pace: (polled: Polled<T>) => number, trigger = ''): Polled<T> {
  const { get } = useFetchClient();
  const [polled, setPolled] = useState<Polled<T>>({ answer: undefined, failed: false });
  const current = useRef({ get, pace });
  current.current = { get, pace };

  useEffect(() => {
    if (path === undefined) return;
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: T | undefined;

    async function look(route: string): Promise<void> {
      clearTimeout(timer);
      const heard = await current.current.get<T>(route, { signal: leaving.signal }).then(
        ({ data }): Polled<T> => ({ answer: data, failed: false }),
        (): Polled<T> => ({ answer: last, failed: true }),
      );
      if (leaving.signal.aborted) return;
      last = heard.answer;
      setPolled(heard);
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(() => void look(route), current.current.pace(heard));
    }
    const onSight = () => {
      if (!document.hidden) void look(path);
    };

    void look(path);
    document.addEventListener('visibilitychange', onSight);
    return () => {
      leaving.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onSight);
    };
  }, [path, trigger]);

  return polled;
}
