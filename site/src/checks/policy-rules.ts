import { inlineSources } from '../render/headers.ts';
import type { PageRule } from './rule.ts';

const hasHandler = /^on/i;

/** What the content security policy would stop in a reader's browser. */
export const nothingThatThePolicyStops: PageRule = ({ root }, { policy }) => {
  const styled = root.querySelectorAll('[style]').map(({ tagName }) => `A ${tagName.toLowerCase()} element has a style attribute, which browsers will ignore. Use a class.`);
  const handled = root
    .querySelectorAll('*')
    .flatMap(({ tagName, attributes }) => Object.keys(attributes).filter((name) => hasHandler.test(name)).map((name) => `A ${tagName.toLowerCase()} element has ${name}, which browsers will not run. Add a listener in a script.`));
  const scripted = root
    .querySelectorAll('[href], [src], [action]')
    .filter(({ attributes }) => /^\s*javascript:/i.test(attributes['href'] ?? attributes['src'] ?? attributes['action'] ?? ''))
    .map(({ tagName }) => `A ${tagName.toLowerCase()} element leads to a script. Lead it to a page.`);
  return [...styled, ...handled, ...scripted, ...unknownInline(root.toString(), policy)];
};

function unknownInline(html: string, policy: string): string[] {
  const { script, style } = inlineSources(html);
  return [...script, ...style]
    .filter((source) => !policy.includes(source))
    .map((source) => `It holds a script or style that the policy does not name (${source}). Build the release again: headers.json comes from its pages.`);
}
