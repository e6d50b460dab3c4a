/** Milliseconds in which several files that were added at once count as one. */
const together = 300;

/** Everything that the media library asks of the CMS begins so, wherever in the admin it is open. */
const isLibrary = (address: string): boolean => /^\/upload(?:\/|$)/.test(new URL(address).pathname);

/**
 * Notices, without being in anybody's way, that the browser has asked something of the media library and got its answer:
 * there may be new pictures.
 * @returns ends it
 */
export function watchUploads(onAnswer: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new PerformanceObserver((list) => {
    if (!list.getEntries().some(({ name }) => isLibrary(name))) return;
    clearTimeout(timer);
    timer = setTimeout(onAnswer, together);
  });
  observer.observe({ type: 'resource' });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
