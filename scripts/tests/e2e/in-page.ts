// Questions to a page, asked in the browser: text, since this package knows no DOM types.

/** How far the page scrolls sideways, in pixels. */
export const tooWide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** A name for an element that a person finds again. */
const naming = `const nameOf = (element) => element.tagName.toLowerCase() + [...element.classList].map((one) => '.' + one).join('')
  + ' “' + (element.textContent || element.getAttribute('aria-label') || '').trim().replace(/\\s+/g, ' ').slice(0, 40) + '”';`;

/** Elements that hold words and cut some of them off: what a reader loses who needs more space. */
export const cutOff = `(() => {
  ${naming}
  const cuts = (style, axis) => ['hidden', 'clip'].includes(style['overflow' + axis]);
  return [...document.querySelectorAll('body *')].filter((element) => {
    const style = getComputedStyle(element);
    if (element.clientWidth <= 1 || element.clientHeight <= 1 || !element.checkVisibility() || element.textContent.trim() === '') return false;
    return (cuts(style, 'Y') && element.scrollHeight > element.clientHeight + 1) || (cuts(style, 'X') && element.scrollWidth > element.clientWidth + 1);
  }).map(nameOf);
})()`;

/** The space between letters, words, lines and paragraphs that WCAG 1.4.12 lets a reader ask for. */
export const moreSpace = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/**
 * Things to press that are smaller than 44 pixels either way. A link within a sentence is exempt, as in WCAG 2.5.8: one
 * that is laid out as a box is not.
 * A card counts as a whole where its link covers it, a box to tick counts with its label.
 */
export const smallTargets = `(() => {
  ${naming}
  const targets = 'button, summary, select, textarea, input:not([type=hidden]), .quick-exit, header nav a, .card :is(h2, h3, h4) a';
  const isTarget = (element) => element.matches(targets) || (element.tagName === 'A' && getComputedStyle(element).display !== 'inline');
  const boxes = (element) => {
    const covers = getComputedStyle(element, '::after').position === 'absolute';
    const card = covers && element.closest('.card, li, article');
    return [element, ...(card ? [card] : []), ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
  };
  return [...document.querySelectorAll('a, button, summary, select, textarea, input')].filter((element) => isTarget(element) && element.checkVisibility({ visibilityProperty: true })).filter((element) => {
    const all = boxes(element);
    return Math.max(...all.map(({ width }) => width)) < 43.5 || Math.max(...all.map(({ height }) => height)) < 43.5;
  }).map((element) => nameOf(element) + ' ' + Math.round(element.getBoundingClientRect().width) + '×' + Math.round(element.getBoundingClientRect().height));
})()`;

/** Everything that the Tab key should come to, in the order of the page; numbers them for {@link focused}. */
export const tabStops = `(() => {
  ${naming}
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex]')]
    .filter((element) => element.tabIndex >= 0 && !element.disabled && element.type !== 'hidden' && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
  stops.forEach((element, index) => { element.tabStop = index; });
  return stops.map(nameOf);
})()`;

/** What has the focus: its number, and what is wrong with how it shows; \`null\` where nothing on the page has it. */
export const focused = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const shows = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
  const marked = [getComputedStyle(element), getComputedStyle(element, '::after'), ...(element.closest('.card') ? [getComputedStyle(element.closest('.card'))] : [])].some(shows);
  const seen = [...element.getClientRects()].some(({ left, top, right, bottom }) => [0.1, 0.5, 0.9].some((across) => [0.2, 0.5, 0.8].some((down) => {
    const hit = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
    return hit !== null && (hit === element || element.contains(hit));
  })));
  return { stop: element.tabStop ?? -1, faults: [...(marked ? [] : ['its focus does not show']), ...(seen ? [] : ['it is hidden while it has the focus'])] };
})()`;

/** Elements that move of themselves, or would glide where they should jump. */
export const moving = `(() => {
  ${naming}
  const long = (times) => times.split(',').some((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000) > 10);
  return [document.documentElement, ...document.querySelectorAll('body, body *')].filter((element) => [null, '::before', '::after'].some((part) => {
    const style = getComputedStyle(element, part);
    return (style.animationName !== 'none' && long(style.animationDuration)) || long(style.transitionDuration) || style.scrollBehavior === 'smooth';
  })).map(nameOf);
})()`;

/** Elements that fit a selector and have neither border nor outline. */
export const withoutEdge = (selector: string): string => `(() => {
  ${naming}
  const edge = (style) => (style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0) || (style.borderInlineStartStyle !== 'none' && parseFloat(style.borderInlineStartWidth) > 0) || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
  return [...document.querySelectorAll('${selector}')].filter((element) => element.checkVisibility() && !edge(getComputedStyle(element))).map(nameOf);
})()`;

/**
 * Lays a page out on sheets of one height after another, as columns, which a browser cuts as it cuts paper.
 * Finds words that lie over other words.
 * @param width of a sheet, in pixels
 */
export const overlaps = (width: number): string => `(() => {
  const sheets = document.head.appendChild(document.createElement('style'));
  const range = document.createRange();
  const found = new Set();
  for (let height = 640; height <= 1100; height += 40) {
    sheets.textContent = 'html { columns: ${width}px; column-gap: 0; column-fill: auto; inline-size: ${width}px; block-size: ' + height + 'px }';
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes = [];
    while (words.nextNode()) {
      const text = words.currentNode.data.trim();
      range.selectNodeContents(words.currentNode);
      if (text !== '') boxes.push(...[...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1).map((box) => ({ box, text, node: words.currentNode })));
    }
    boxes.forEach(({ box, text, node }, index) => boxes.slice(index + 1).forEach((other) => {
      // a heading of a table stands on each sheet
      if (other.node === node) return;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 2 && down > 0.6 * Math.min(box.height, other.box.height)) found.add('“' + text.slice(0, 30) + '” over “' + other.text.slice(0, 30) + '”');
    }));
  }
  sheets.remove();
  return [...found];
})()`;
