/** Milliseconds between two passes: much less than one is good for. */
const renewEvery = 5 * 60 * 1000;

/** A part of the page that shows a file of the library. */
type Shown = HTMLImageElement | HTMLMediaElement;

const isShown = (target: EventTarget | null): target is Shown => target instanceof HTMLImageElement || target instanceof HTMLMediaElement;

const isOfLibrary = (address: string): boolean => URL.canParse(address) && new URL(address).pathname.startsWith('/uploads/');

function showAgain(part: Shown): void {
  if (part instanceof HTMLMediaElement) part.load();
  // giving it the address that it has makes it ask again
  else part.src = part.getAttribute('src') ?? '';
}

/**
 * Keeps a pass to the files of the library in the browser, and shows again what came before there was one: at the start,
 * or when the machine has slept.
 * @param fetchPass asks the CMS for a pass, which the browser keeps where no script can read it
 * @returns ends it
 */
export function keepPass(fetchPass: () => Promise<unknown>): () => void {
  let fetching: Promise<boolean> | undefined;
  let fetchedAt = 0;
  const shownAgain = new WeakMap<Shown, string>();

  const renew = (): Promise<boolean> => {
    fetching ??= fetchPass()
      .then(() => {
        fetchedAt = Date.now();
        return true;
      })
      // who may not see the library gets none, and sees no pictures
      .catch(() => false)
      .finally(() => { fetching = undefined; });
    return fetching;
  };
  const renewWhenOld = (): void => {
    if (!document.hidden && Date.now() - fetchedAt >= renewEvery) void renew();
  };
  const onError = ({ target }: Event): void => {
    if (!isShown(target) || !isOfLibrary(target.currentSrc || target.src)) return;
    const address = target.currentSrc || target.src;
    // once: a file that is not there stays away
    if (shownAgain.get(target) === address) return;
    shownAgain.set(target, address);
    void renew().then((has) => { if (has) showAgain(target); });
  };

  void renew();
  const timer = setInterval(renewWhenOld, renewEvery / 5);
  document.addEventListener('visibilitychange', renewWhenOld);
  document.addEventListener('error', onError, { capture: true });
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', renewWhenOld);
    document.removeEventListener('error', onError, { capture: true });
  };
}
