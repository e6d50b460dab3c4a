/** Letters that Unicode does not take apart, yet people type in either way. */
const variants: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i',
  // Arabic, Persian, Urdu and Kurdish keyboards write the same word with different letters
  ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ۍ: 'ي', ێ: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ۀ: 'ه', ە: 'ه', ہ: 'ه', ھ: 'ه', ۆ: 'و',
};

/** Accents of Latin and Cyrillic, and Arabic vowel signs. Vowel signs of Tamil or Hindi are letters: they stay. */
const accents = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Tatweel, joiners, direction marks and apostrophes: seen or unseen, nobody searches for them. */
const ignored = /[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’ʼ`]/g;

const zeros = [0x0660, 0x06f0];

function latinDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = zeros.find((first) => code >= first && code <= first + 9) ?? code;
  return String(code - zero);
}

/**
 * Text as it is compared: without case, accents, Arabic vowel signs, or differences between keyboards.
 * @param text in any language
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(ignored, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, latinDigit)
    .replace(/[ßæœøłđıٱىیېۍێکڪةۀەہھۆ]/g, (letter) => variants[letter] ?? letter);
}

/** The separate words of a search, folded. Every one of them must be found. */
export function searchWords(text: string): string[] {
  return fold(text).split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
