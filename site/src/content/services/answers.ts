import type { Key, Words } from '../../i18n/index.ts';
import { sayOptional, type Article } from '../article.ts';
import { choiceWords, languageName } from '../choice-words.ts';
import type { Context } from '../context.ts';

/** One answer, in one or more lines, under the name of what it answers. */
export interface Answer {
  readonly name: Words;
  readonly lines: readonly Words[];
}

type Service = Article<'service'>;

/** An answer, left out where there is nothing to say: nothing is ever guessed. */
function answer(name: Words, lines: readonly (Words | null)[]): readonly Answer[] {
  const said = lines.filter((line) => line !== null);
  const different = said.filter((line, place) => said.findIndex(({ text }) => text === line.text) === place);
  return different.length === 0 ? [] : [{ name, lines: different }];
}

/** Whom the service is for. */
export function forWhom({ t }: Context, service: Service): readonly Answer[] {
  const { statuses, gender, englishLevel } = service.facts;
  return [
    ...answer(t('services.for'), choiceWords(t, 'statuses', statuses)),
    ...answer(t('services.eligibility'), [sayOptional(service, 'eligibility')]),
    ...answer(t('services.age'), [ageWords(t, service)]),
    ...answer(t('services.gender'), [gender === 'everyone' ? null : t(`services.gender.${gender}`)]),
    ...answer(t('services.english'), [englishLevel === 'not_known' ? null : t(`services.english.${englishLevel}`)]),
    ...answer(t('services.area'), [sayOptional(service, 'areaServed')]),
  ];
}

function ageWords(t: Context['t'], { facts: { ageMin: min, ageMax: max } }: Service): Words | null {
  if (min !== null && max !== null) return t('services.age.between', { min, max });
  if (min !== null) return t('services.age.from', { min });
  return max === null ? null : t('services.age.to', { max });
}

/** What to have ready, and what a reader can count on there. */
export function preparations({ t, locale }: Context, service: Service): readonly Answer[] {
  const { costKind, identityDocument, languages, interpreter, childcare } = service.facts;
  return [
    ...answer(t('services.cost'), [costKind === 'not_known' ? null : t(`choice.cost.${costKind}`), sayOptional(service, 'cost')]),
    ...answer(t('services.identity'), [identityDocument === 'not_known' ? null : t(`services.identity.${identityDocument}`)]),
    ...answer(t('services.bring'), [sayOptional(service, 'whatToBring')]),
    ...answer(t('services.languages'), languages.map((code) => languageName(locale, code))),
    ...answer(t('services.interpreter'), [interpreter === 'not_known' ? null : t(`services.interpreter.${interpreter}`)]),
    ...answer(t('services.childcare'), [childcare === 'not_known' ? null : t(`services.childcare.${childcare}`)]),
  ];
}

/** What nobody has told the council: the reader is asked to ask. */
export function unknowns(context: Context, service: Service, known: { opening: boolean; place: boolean; contact: boolean }): readonly Words[] {
  const { facts } = service;
  const inPerson = facts.delivery.length === 0 || facts.delivery.includes('in_person');
  const missing: readonly (readonly [boolean, Key])[] = [
    [facts.statuses.length === 0 && facts.eligibility === null, 'services.unknown.for'],
    [!known.opening, 'services.unknown.when'],
    [!known.place && inPerson, 'services.unknown.where'],
    [facts.access.length === 0 && facts.howToAccess === null, 'services.unknown.access'],
    [!known.contact, 'services.unknown.contact'],
    [facts.costKind === 'not_known' && facts.cost === null, 'services.cost'],
    [facts.languages.length === 0, 'services.languages'],
    [facts.interpreter === 'not_known', 'services.interpreter'],
    [facts.englishLevel === 'not_known', 'services.unknown.english'],
    [facts.identityDocument === 'not_known', 'services.unknown.identity'],
    [facts.childcare === 'not_known', 'services.childcare'],
  ];
  return missing.filter(([isMissing]) => isMissing).map(([, key]) => context.t(key));
}
