import type { Label } from './summary.ts';

/** Words of the interface, marked where they are not in the language of the page. */
export function Say({ label: { text, lang, dir } }: { readonly label: Label }) {
  return lang === undefined ? text : <span lang={lang} dir={dir}>{text}</span>;
}
