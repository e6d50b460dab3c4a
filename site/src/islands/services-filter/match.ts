import type { Choice } from './choice.ts';
import { fold, searchWords } from './fold.ts';
import { anyValue, type Facet, type FacetName, type ServiceSummary } from './summary.ts';

/** For each service of the list, in its order: whether it fits a choice. */
export type Matcher = (choice: Choice) => readonly boolean[];

/**
 * Makes the function that narrows the list, so that what is searched through is prepared once.
 * @param services the whole list
 * @param facets the lists on the page: the labels of what a service has are searched through too
 */
export function serviceMatcher(services: readonly ServiceSummary[], facets: readonly Facet[]): Matcher {
  const prepared = services.map((service) => {
    const values = valuesOf(service);
    return { values, text: fold([service.words, ...labelsOf(values, facets)].join('\n')) };
  });
  return (choice) => {
    const words = searchWords(choice.q);
    const chosen = facets.map(({ name }) => name).filter((name) => choice[name] !== '');
    return prepared.map(({ values, text }) => chosen.every((name) => fits(values[name], choice[name])) && words.every((word) => text.includes(word)));
  };
}

type Values = Readonly<Record<FacetName, readonly string[]>>;

function valuesOf({ topic, for: forWhom, language, cost }: ServiceSummary): Values {
  return { topic: topic.split(' '), for: forWhom.split(' '), language: language.split(' '), cost: cost.split(' ') };
}

function fits(values: readonly string[], wanted: string): boolean {
  return values.includes(wanted) || values.includes(anyValue);
}

function labelsOf(values: Values, facets: readonly Facet[]): readonly string[] {
  return facets.flatMap(({ name, options }) => options.filter(({ value }) => values[name].includes(value)).map(({ label }) => label.text));
}
