/** What the band above a previewed page says. */
export interface Band {
  /** First words, such as “This is a draft. Only you can see it.” */
  readonly title: string;
  /** Sentences that follow. */
  readonly notes: readonly string[];
  /** What publishing would refuse now. */
  readonly faults: readonly string[];
}

/** The band's rules; they touch nothing of the page below. */
export const bandStyle =
  '#preview-band{all:initial;display:block;direction:ltr;padding:12px 16px;border-block-end:4px solid #000;background:#ffdd00;color:#000;font:16px/1.5 system-ui,sans-serif}' +
  '#preview-band *{all:unset;display:block}#preview-band strong{font-weight:700}#preview-band li{display:list-item;list-style:disc;margin-inline-start:24px}' +
  '@media print{#preview-band{display:none}}';

/** The band as HTML, in English whatever the language of the page. */
export function bandHtml({ title, notes, faults }: Band): string {
  const list = faults.length === 0 ? '' : `<p>It cannot be published yet:</p><ul>${faults.map((fault) => `<li>${escaped(fault)}</li>`).join('')}</ul>`;
  return `<aside id="preview-band" lang="en-GB" dir="ltr" aria-label="Preview"><strong>${escaped(title)}</strong>${notes.map((note) => `<p>${escaped(note)}</p>`).join('')}${list}</aside>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
