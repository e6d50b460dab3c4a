import { dateWords, type Words } from '../../i18n/index.ts';
import type { Context } from '../context.ts';
import { namesOf } from '../names.ts';
import { derived } from '../tracking/derived.ts';

/** Where the council stands with the City of Sanctuary award, as its settings say: one short sentence each. */
export const awardLines = derived((context: Context): readonly Words[] => {
  const { catalog, locale, t, time } = context;
  const settings = catalog.only('settings', locale)?.facts;
  if (!settings) return [];
  const values = { council: namesOf(context).councilName };
  const date = (value: string): string => dateWords(locale, value).text;
  if (settings.awardStatus === 'working_towards') {
    return [t('award.working', values), ...(settings.motionDate ? [t('award.motion', { date: date(settings.motionDate) })] : [])];
  }
  const { awardedOn, validUntil } = settings;
  return [
    time.isPast(validUntil) ? t('award.held', values) : t('award.holds', values),
    ...(awardedOn ? [t('award.received', { date: date(awardedOn) })] : []),
    ...(validUntil ? [t(time.isPast(validUntil) ? 'award.ended' : 'award.until', { date: date(validUntil) })] : []),
  ];
});
