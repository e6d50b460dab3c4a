const event = 'sanctuary:picture-answered';

/** Tells all parts of the page that somebody has said who is in a picture. */
export const tellAnswered = (): void => { window.dispatchEvent(new Event(event)); };

/** @returns ends it */
export function onAnswered(listener: () => void): () => void {
  window.addEventListener(event, listener);
  return () => window.removeEventListener(event, listener);
}
