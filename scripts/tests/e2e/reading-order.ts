// Asked in the browser: text, since this package knows no DOM types.

/** Something that is read from left to right whatever stands around it. */
export interface LeftToRight {
  readonly kind: string;
  readonly text: string;
  /** Whether letters that are read from right to left stand in the same words. */
  readonly isAmongRightToLeft: boolean;
  /** Where it stops being read from left to right; \`null\` where it does not. */
  readonly fault: string | null;
}

/** What readers dial, type or compare. */
export const dialledOrTyped = {
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
  postcode: /\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]\d[A-Z]{2}\b/,
  phone: /\+?\(?\d[\d \u00a0()-]{5,}\d/,
};

/** These very words, with spaces that may be unbroken. */
export const literally = (words: string): RegExp => new RegExp(words.replace(/[^\w ]/g, '\\$&').replaceAll(' ', '[ \\u00a0]'));

/**
 * Everything of these kinds that the page shows, looked at one character after the other: each must stand to the right of
 * the one before, or on a line below.
 */
export const leftToRight = (kinds: Readonly<Record<string, RegExp>>): string => `(() => {
  const range = document.createRange();
  const boxOf = (text, at) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    // a space at the end of a line has no width
    return [...range.getClientRects()].find(({ width }) => width > 0);
  };
  const faultOf = (text, begin, end) => {
    let before;
    for (let at = begin; at < end; at += 1) {
      const box = boxOf(text, at);
      if (box === undefined) continue;
      if (before !== undefined && box.left < before.right - 1 && box.top < before.bottom - 1) return '“' + text.data.slice(at - 1, at + 1) + '” in “' + text.data.slice(Math.max(0, begin - 20), end + 20) + '”';
      before = box;
    }
    return null;
  };
  const around = (element) => (getComputedStyle(element).display === 'inline' ? around(element.parentElement) : element.textContent);
  const kinds = ${JSON.stringify(Object.entries(kinds).map(([kind, { source }]) => [kind, source]))};
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (/^(script|style|option)$/i.test(text.parentElement.tagName) || !text.parentElement.checkVisibility()) continue;
    const isAmongRightToLeft = /\\p{Script=Arabic}/u.test(around(text.parentElement));
    for (const [kind, source] of kinds) {
      for (const match of text.data.matchAll(new RegExp(source, 'g'))) {
        found.push({ kind, text: match[0], isAmongRightToLeft, fault: faultOf(text, match.index, match.index + match[0].length) });
      }
    }
  }
  return found;
})()`;

/** Takes away everything that keeps such things in order. */
export const takeIsolationAway = `(() => {
  for (const element of document.querySelectorAll('main [dir]')) element.removeAttribute('dir');
  for (const element of document.querySelectorAll('main bdi')) element.replaceWith(...element.childNodes);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) text.data = text.data.replace(/[\\u2066-\\u2069]/g, '');
})()`;
