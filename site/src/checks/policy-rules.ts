import type { PageRule } from './rule.ts';

/** What the content security policy would stop in a reader's browser, whatever it names. */
export const nothingThatThePolicyStops: PageRule = ({ elements }) => {
  const faults: string[] = [];
  for (const { tagName, attributes } of elements) {
    for (const name in attributes) {
      const fault = faultOf(name, attributes[name] ?? '');
      if (fault !== undefined) faults.push(`A ${tagName.toLowerCase()} element ${fault}`);
    }
  }
  return faults;
};

function faultOf(name: string, value: string): string | undefined {
  if (name === 'style') return 'has a style attribute, which browsers will ignore. Use a class.';
  if (name.startsWith('on')) return `has ${name}, which browsers will not run. Add a listener in a script.`;
  if ((name === 'href' || name === 'src' || name === 'action') && /^\s*javascript:/i.test(value)) return 'leads to a script. Lead it to a page.';
  return undefined;
}
