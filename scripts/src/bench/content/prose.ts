import type { Chance } from './chance.ts';
import { vocabularies, type Vocabulary } from './vocabulary.ts';

/** Writes plausible texts in one language. */
export class Prose {
  private readonly vocabulary: Vocabulary;
  private readonly chance: Chance;

  /**
   * @param locale one of the languages of `vocabularies`
   * @throws {RangeError} for any other
   */
  constructor(locale: string, chance: Chance) {
    const vocabulary = vocabularies[locale];
    if (!vocabulary) throw new RangeError(`There are no words of the language "${locale}": add them to vocabulary.ts`);
    this.vocabulary = vocabulary;
    this.chance = chance;
  }

  /** A few words, the first with a capital letter where the script has them. */
  phrase(least: number, most: number): string {
    const { words, between } = this.vocabulary;
    const text = Array.from({ length: this.chance.between(least, most) }, () => this.chance.pick(words)).join(between);
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  sentence(): string {
    return this.phrase(5, 14) + this.vocabulary.stop;
  }

  /** @param bytes in UTF-8; the last sentence goes a little over them */
  paragraph(bytes: number): string {
    const sentences: string[] = [];
    for (let length = 0; length < bytes; length += Buffer.byteLength(sentences.at(-1) ?? '') + 1) sentences.push(this.sentence());
    return sentences.join(' ');
  }

  /** As many whole sentences as a short field holds, at least a word. */
  short(letters: number): string {
    const sentence = this.sentence();
    return sentence.length <= letters ? sentence : this.phrase(2, 4).slice(0, letters);
  }

  /**
   * A text as officers write it in Markdown: headings, paragraphs, lists, now and then a table.
   * @param bytes in UTF-8, roughly
   * @param pages addresses on this site that it may link to
   */
  markdown(bytes: number, pages: readonly string[]): string {
    const blocks: string[] = [];
    for (let length = 0; length < bytes; length += Buffer.byteLength(blocks.at(-1) ?? '') + 2) blocks.push(this.block(blocks.length, Math.min(700, bytes - length), pages));
    return blocks.join('\n\n');
  }

  private block(place: number, bytes: number, pages: readonly string[]): string {
    if (place > 0 && place % 4 === 0) return `## ${this.phrase(2, 5)}`;
    if (place % 7 === 5) return Array.from({ length: 4 }, () => `- ${this.phrase(3, 9)}`).join('\n');
    if (place % 11 === 9) return ['', '---', '', '', ''].map((rule) => `| ${rule || this.phrase(1, 3)} | ${rule || this.phrase(2, 5)} |`).join('\n');
    const link = pages.length > 0 && this.chance.happens(0.4) ? ` [${this.phrase(2, 4)}](${this.chance.pick(pages)})` : '';
    return this.paragraph(bytes) + link;
  }
}
