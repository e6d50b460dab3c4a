import { isFields, isList, type Fields, type Json } from './content';
import type { Attribute, Model, Models } from './model';

/**
 * The words of a translation, completed from English: a component (a step, a link, a picture) says in its translation
 * only what is translated. So a number of days, an address or a picture stands once and cannot differ by language.
 * The items of a list stand in the same order as in English.
 * @param words what the translation says
 * @param english what English says
 */
export function inherit(words: Fields, english: Fields, model: Model, models: Models): Fields {
  const completed = Object.entries(words).map(([name, value]) => {
    const attribute = model.attributes[name];
    return [name, attribute?.type === 'component' ? ofComponent(value, english[name], attribute, models) : value] as const;
  });
  return Object.fromEntries(completed);
}

function ofComponent(value: Json, english: Json | undefined, attribute: Attribute, models: Models): Json {
  const model = models.component(attribute.component ?? '');
  const one = (item: Json, source: Json | undefined): Json =>
    isFields(item) && isFields(source) ? complete(item, source, model, models) : item;
  if (!isList(value)) return one(value, english);
  const sources = isList(english) ? english : [];
  return value.map((item, index) => one(item, sources[index]));
}

const complete = (item: Fields, source: Fields, model: Model, models: Models): Fields => ({ ...source, ...inherit(item, source, model, models) });
