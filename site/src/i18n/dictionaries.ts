import type { LocaleCode } from '@sanctuary/shared-types';
import ar from './ui/ar.json' with { type: 'json' };
import ckb from './ui/ckb.json' with { type: 'json' };
import en from './ui/en.json' with { type: 'json' };
import faAF from './ui/fa-AF.json' with { type: 'json' };
import fa from './ui/fa.json' with { type: 'json' };
import ko from './ui/ko.json' with { type: 'json' };
import pl from './ui/pl.json' with { type: 'json' };
import ps from './ui/ps.json' with { type: 'json' };
import ta from './ui/ta.json' with { type: 'json' };
import ti from './ui/ti.json' with { type: 'json' };
import uk from './ui/uk.json' with { type: 'json' };
import ur from './ui/ur.json' with { type: 'json' };
import zhHantHK from './ui/zh-Hant-HK.json' with { type: 'json' };

/** One sentence, or its forms by plural category of CLDR. */
export type Phrase = string | ({ readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string });

/** Name of a phrase: English has them all. */
export type Key = keyof typeof en.words;

export interface Dictionary {
  /** `source`: English; `machine`: no person has checked it; `checked`: one has. */
  readonly state: string;
  readonly words: { readonly [key in Key]?: Phrase };
}

/** The type checker asks for a line for each row of the table of languages, and takes none for what is no row. */
const files: Readonly<Record<LocaleCode, Dictionary>> = {
  ar, ckb, en, fa, 'fa-AF': faAF, ko, pl, ps, ta, ti, uk, ur, 'zh-Hant-HK': zhHantHK,
};

/** The words of the interface, by language. */
export const dictionaries: Readonly<Record<string, Dictionary>> = files;
