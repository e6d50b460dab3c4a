import type { PageRule } from './rule.ts';

/** What the content security policy would stop in a reader's browser, whatever it names. */
export const nothingThatThePolicyStops: PageRule = ({ elements }) =>
  elements.flatMap(({ tagName, attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => faultOf(tagName, name, value)),
  );

function faultOf(tagName: string, name: string, value: string): string[] {
  const element = `A ${tagName.toLowerCase()} element`;
  if (name === 'style') return [`${element} has a style attribute, which browsers will ignore. Use a class.`];
  if (name.startsWith('on')) return [`${element} has ${name}, which browsers will not run. Add a listener in a script.`];
  if (['href', 'src', 'action'].includes(name) && /^\s*javascript:/i.test(value)) return [`${element} leads to a script. Lead it to a page.`];
  return [];
}
