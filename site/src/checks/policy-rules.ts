import { inlineSources } from '../release/inline-sources.ts';
import type { PageRule } from './rule.ts';

/** What the content security policy would stop in a reader's browser. */
export const nothingThatThePolicyStops: PageRule = ({ elements, html }, { policy }) => [
  ...elements.flatMap(({ tagName, attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) => faultOf(`A ${tagName.toLowerCase()} element`, name.toLowerCase(), value)),
  ),
  ...unknownInline(html, policy),
];

function faultOf(element: string, name: string, value: string): string[] {
  if (name === 'style') return [`${element} has a style attribute, which browsers will ignore. Use a class.`];
  if (name.startsWith('on')) return [`${element} has ${name}, which browsers will not run. Add a listener in a script.`];
  if (['href', 'src', 'action'].includes(name) && /^\s*javascript:/i.test(value)) return [`${element} leads to a script. Lead it to a page.`];
  return [];
}

function unknownInline(html: string, policy: string): string[] {
  const { script, style } = inlineSources(html);
  return [...script, ...style]
    .filter((source) => !policy.includes(source))
    .map((source) => `It holds a script or style that the policy does not name (${source}). Build the release again: headers.json comes from its pages.`);
}
