/** A telephone number as people write it, and the link that calls it. */
export interface PhoneView {
  readonly number: string;
  /** `null` where the text is not a plain number, such as “text START to 85258”. */
  readonly href: string | null;
}

/** @param number as the officer wrote it */
export function phoneView(number: string): PhoneView {
  const plain = /^\+?[\d\s()-]+$/.test(number);
  return { number, href: plain ? `tel:${number.replace(/[^\d+]/g, '')}` : null };
}
