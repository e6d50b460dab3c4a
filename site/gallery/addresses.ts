import type { ShownLocale } from './setting.ts';

/** Address of the page that shows every component in every state. */
export const indexAddress = (locale: ShownLocale): string => (locale === 'en' ? '/_components/' : '/_components/rtl/');

/** Address of the page that shows one state alone. */
export const stateAddress = (locale: ShownLocale, component: string, state: string): string =>
  `/_components/${locale === 'en' ? 'ltr' : 'rtl'}/${component}/${slugOf(state)}/`;

/** Place of a state within the page that shows them all. */
export const anchorOf = (component: string, state: string): string => `${component}.${slugOf(state)}`;

/**
 * Name of a component in addresses.
 * @param file path of its file, e.g. `../src/components/guides/TimeLimit.fixtures.ts`
 * @returns e.g. `guides-time-limit`
 */
export function componentName(file: string): string {
  const path = file.replace(/^.*?\/src\/(?:components\/)?/, '').replace(/\.[a-z.]+$/, '');
  return slugOf(path.replace(/([a-z])([A-Z])/g, '$1-$2'));
}

function slugOf(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
