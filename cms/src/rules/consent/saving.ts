import { choicesFault } from '../choices';
import { orderFault } from '../dates';
import { fault, textOf, type Fault, type Values } from '../fault';
import { fieldsOf, type ComponentModels, type Model } from '../model';

const onlyByWithdrawing = 'A consent is withdrawn with the button “Withdraw for ever”, which also takes away what it covers. Leave this field as it is.';

function guardianFaults({ under18, guardianGivenOn, guardianReference }: Values): Fault[] {
  if (under18 === true) return [];
  const name = textOf(guardianGivenOn) ? 'guardianGivenOn' : textOf(guardianReference) ? 'guardianReference' : undefined;
  return name === undefined ? [] : [fault([name], 'This only goes with somebody under 18. Answer “Yes” to that question, or empty this field.')];
}

const ticked = (record: Values, name: string): boolean => {
  const value = record[name];
  return Array.isArray(value) && value.length > 0;
};

/**
 * What is wrong with a record of consent that is about to be kept.
 * @param before as it is now; `undefined` for a new one
 * @param record as it would then be
 */
export function recordFaults(model: Model, models: ComponentModels, before: Values | undefined, record: Values): Fault[] {
  const inFields = [...fieldsOf(model, record, models)].flatMap(({ attribute, value, path }) => {
    const message = attribute.customField === 'global::choices' ? choicesFault(attribute.options?.of, value) : undefined;
    return message === undefined ? [] : [fault(path, message)];
  });
  const empty = [
    ['scope', 'Tick what the person agreed to show.'],
    ['channels', 'Tick where it may be shown.'],
    ['languages', 'Tick the languages in which it may be shown.'],
  ].flatMap(([name = '', message = '']) => (ticked(record, name) ? [] : [fault([name], message)]));
  const touchesEnd = (textOf(record['withdrawnOn']) ?? null) !== (textOf(before?.['withdrawnOn']) ?? null);
  return [
    ...inFields,
    ...empty,
    ...orderFault(record, 'givenOn', 'expiresOn', 'It cannot run out before it was given.'),
    ...guardianFaults(record),
    ...(touchesEnd ? [fault(['withdrawnOn'], onlyByWithdrawing)] : []),
  ];
}
