/** What the rules need to know of a record of consent. */
export interface ConsentRecord {
  /** Numbers of the stories that it names. */
  readonly stories: readonly string[];
  /** Numbers, in the library, of the pictures and recordings that it names. */
  readonly files: readonly number[];
  /** Values of `choices.consentScope`. */
  readonly scope: readonly string[];
  /** Values of `choices.consentChannels`. */
  readonly channels: readonly string[];
  /** Codes of the languages in which it may be shown. */
  readonly languages: readonly string[];
  /** What of the person a story may tell, as whoever keeps the record sees it: values of `choices.tellingDetails`. */
  readonly tellingDetails: readonly string[];
  readonly highRisk: boolean;
  readonly under18: boolean;
  /** Days, ISO 8601. */
  readonly guardianGivenOn: string | undefined;
  readonly givenOn: string;
  readonly expiresOn: string;
  readonly withdrawnOn: string | undefined;
}

/** Why a record counts for nothing. */
export type Invalidity = 'withdrawn' | 'expired' | 'not_yet' | 'no_guardian';

/**
 * Why a record counts for nothing on a day; `undefined` where it counts.
 * @param today in London, ISO 8601
 */
export function invalidityOf({ withdrawnOn, expiresOn, givenOn, under18, guardianGivenOn }: ConsentRecord, today: string): Invalidity | undefined {
  if (withdrawnOn !== undefined) return 'withdrawn';
  // the day itself no longer counts: in doubt for the person
  if (expiresOn <= today) return 'expired';
  if (givenOn > today) return 'not_yet';
  if (under18 && (guardianGivenOn === undefined || guardianGivenOn > today)) return 'no_guardian';
  return undefined;
}

/** Whether a record lets this website show something in a language. */
export const allowsWebsite = ({ channels, languages }: ConsentRecord, locale: string): boolean => channels.includes('website') && languages.includes(locale);
