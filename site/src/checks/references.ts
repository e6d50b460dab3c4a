import type { BuiltPage, PageElement } from './built-page.ts';

/** Something that a page points at. */
export interface Reference {
  readonly address: string;
  /** `link`: the reader may follow it. `resource`: the browser loads it with the page. */
  readonly kind: 'link' | 'resource';
}

const loadingRelations = new Set(['stylesheet', 'icon', 'apple-touch-icon', 'manifest', 'modulepreload', 'preload', 'prefetch']);
const loadingAttributes: Readonly<Record<string, readonly string[]>> = {
  AUDIO: ['src'],
  EMBED: ['src'],
  IFRAME: ['src'],
  IMG: ['src', 'srcset'],
  INPUT: ['src'],
  OBJECT: ['data'],
  SCRIPT: ['src'],
  SOURCE: ['src', 'srcset'],
  TRACK: ['src'],
  VIDEO: ['src', 'poster'],
  'ASTRO-ISLAND': ['component-url', 'renderer-url', 'before-hydration-url'],
};

// Several rules look at them.
const references = new WeakMap<readonly PageElement[], Reference[]>();

/** Everything that a page points at, in its order. */
export function referencesIn({ elements }: BuiltPage): Reference[] {
  const known = references.get(elements);
  if (known) return known;
  const found = elements.flatMap((element) => [...linksOf(element), ...resourcesOf(element)]);
  references.set(elements, found);
  return found;
}

function linksOf({ tagName, attributes }: PageElement): Reference[] {
  if (tagName === 'FORM') return present(attributes['action'], 'link');
  if (tagName === 'LINK') {
    const relations = (attributes['rel'] ?? '').split(/\s+/);
    return present(attributes['href'], relations.some((relation) => loadingRelations.has(relation)) ? 'resource' : 'link');
  }
  return tagName === 'A' || tagName === 'AREA' ? present(attributes['href'], 'link') : [];
}

function resourcesOf({ tagName, attributes }: PageElement): Reference[] {
  const names = loadingAttributes[tagName];
  if (!names) return [];
  return names.flatMap((name) => {
    const value = attributes[name];
    if (value === undefined) return [];
    const addresses = name === 'srcset' ? value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]) : [value];
    return addresses.flatMap((address) => present(address, 'resource'));
  });
}

function present(address: string | undefined, kind: Reference['kind']): Reference[] {
  return address === undefined || address === '' ? [] : [{ address, kind }];
}
