import { entrySchemas } from '@sanctuary/shared-types';
import type { Key } from '../../src/i18n/index.ts';
import { stages } from '../../src/content/list-routes.ts';

const { alert, commitment, service, 'arrival-guide': guide } = entrySchemas;
const each = <Value extends string, K extends Key>(values: readonly Value[], keyOf: (value: Value) => K): readonly K[] => values.map(keyOf);
const known = <Value extends string>(values: readonly Value[]): readonly Exclude<Value, 'not_known'>[] =>
  values.filter((value): value is Exclude<Value, 'not_known'> => value !== 'not_known');

const costs = each(known(service.shape.costKind.options), (kind) => `choice.cost.${kind}`);
const stageNames = each(stages, (stage) => `guides.stage.${stage}`);
const themes = commitment.shape.theme.options;
const { kind, direction, unit } = guide.shape.steps.element.shape.timeLimit.unwrap().shape;

/**
 * The keys that sources put together from a value, by how they do it: the values come from the content model, so the
 * type checker sees to it that English has a phrase for each, and the test beside this that none is left over.
 */
export const keyFamilies: Readonly<Record<string, readonly Key[]>> = {
  'alert.${alert.level}': each(alert.shape.level.options, (level) => `alert.${level}`),
  'choice.cost.${costKind}': costs,
  'choice.cost.${value}': costs,
  "fact.${asOf === null ? 'undated' : 'asOf'}${time.isPast(reviewBy) ? 'Late' : ''}": ['fact.asOf', 'fact.asOfLate', 'fact.undated', 'fact.undatedLate'],
  'guides.limit.${kind}.${direction}.${unit}': kind.options.flatMap((one) => direction.options.flatMap((way) => each(unit.options, (days) => `guides.limit.${one}.${way}.${days}`))),
  'guides.limit.${limit.kind}': each(kind.options, (one) => `guides.limit.${one}`),
  'guides.stage.${stage}': stageNames,
  'kind.${facts.kind}': each(commitment.shape.kind.options, (one) => `kind.${one}`),
  'progress.${progress}': each(commitment.shape.progress.options, (progress) => `progress.${progress}`),
  'services.advice.${adviceLevel}': each(service.shape.adviceLevel.options.filter((level) => level !== 'none'), (level) => `services.advice.${level}`),
  'services.childcare.${childcare}': each(known(service.shape.childcare.options), (is) => `services.childcare.${is}`),
  'services.english.${englishLevel}': each(known(service.shape.englishLevel.options), (level) => `services.english.${level}`),
  'services.gender.${gender}': each(service.shape.gender.options.filter((gender) => gender !== 'everyone'), (gender) => `services.gender.${gender}`),
  'services.identity.${identityDocument}': each(known(service.shape.identityDocument.options), (is) => `services.identity.${is}`),
  'services.interpreter.${interpreter}': each(known(service.shape.interpreter.options), (is) => `services.interpreter.${is}`),
  'services.opening.monthly${nth(week)}': each(['1', '2', '3', '4', '5'], (week) => `services.opening.monthly${week}`),
  'theme.${commitment.facts.theme}': each(themes, (theme) => `theme.${theme}`),
  'theme.${theme}': each(themes, (theme) => `theme.${theme}`),
  'theme.${theme}.question': each(themes, (theme) => `theme.${theme}.question`),
};
