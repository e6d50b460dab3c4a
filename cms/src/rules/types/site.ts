import { rootAddresses, sourceLocale } from '@sanctuary/shared-types';
import { momentsFault, orderFault } from '../dates';
import { fault, isValues, textOf, type Fault, type Values } from '../fault';
import type { TypeRules } from './rules';

export const alert: TypeRules = {
  always: (entry) => momentsFault(entry, 'startsAt', 'endsAt', 'The banner must end after it begins.'),
  onPublishing: ({ linkUrl, linkLabel }) => {
    if (textOf(linkUrl) && !textOf(linkLabel)) return [fault(['linkLabel'], 'Say where the link leads.')];
    if (textOf(linkLabel) && !textOf(linkUrl)) return [fault(['linkUrl'], 'The link has words but no address. Give the address, or empty the words.')];
    return [];
  },
};

function awardFaults(entry: Values): Fault[] {
  if (entry['awardStatus'] === 'awarded') {
    return textOf(entry['awardedOn']) ? [] : [fault(['awardedOn'], 'Say when the award was given.')];
  }
  return textOf(entry['awardedOn']) ? [fault(['awardedOn'], 'A day of award only goes with “awarded”. Choose that above, or empty this field.')] : [];
}

function languageFaults({ languagesOffered }: Values): Fault[] {
  if (!Array.isArray(languagesOffered) || languagesOffered.includes(sourceLocale)) return [];
  return [fault(['languagesOffered'], 'English must be among the languages: every page is written in it first.')];
}

export const settings: TypeRules = {
  always: (entry) => [
    ...orderFault(entry, 'motionDate', 'awardedOn', 'The award cannot be older than the motion.'),
    ...orderFault(entry, 'awardedOn', 'validUntil', 'The award cannot run out before it was given.'),
    ...languageFaults(entry),
  ],
  onPublishing: awardFaults,
};

/** A page of the council's own stands at the root of the site, beside the site's own lists. */
function rootFaults({ section, slug }: Values): Fault[] {
  const address = textOf(slug);
  if (section !== 'council' || !address || !rootAddresses.includes(address)) return [];
  return [fault(['slug'], `The site has a page of its own at /${address}/. Choose another address, or put this page under “About”.`)];
}

export const page: TypeRules = { always: rootFaults };

export const refugeeWeek: TypeRules = {
  always: (entry) => {
    const { year } = entry;
    const start = textOf(entry['startDate']);
    const outside = typeof year === 'number' && start !== undefined && !start.startsWith(String(year));
    return [
      ...orderFault(entry, 'startDate', 'endDate', 'The last day must not be before the first.'),
      ...(outside ? [fault(['startDate'], `This day is not in ${year}. Put the year or the day right.`)] : []),
    ];
  },
};

export const commitment: TypeRules = {
  always: (entry) => orderFault(entry, 'started', 'dueDate', 'It cannot be due before it started.'),
};

/** A page of this site, as its address begins and ends. */
const pageAddress = /^\/(?:[a-z0-9-]+\/)*$/;

export const home: TypeRules = {
  always: ({ questions }) =>
    (Array.isArray(questions) ? questions : []).flatMap((asked, place) => {
      const answer = isValues(asked) ? textOf(asked['answer']) : undefined;
      if (answer === undefined || pageAddress.test(answer)) return [];
      return [fault(['questions', place, 'answer'], `“${answer}” is not the address of a page here. Give what follows the name of this site, such as /guides/register-with-a-gp/.`)];
    }),
};

export const location: TypeRules = {
  always: ({ latitude, longitude, postcode }) => {
    const has = (value: unknown): boolean => value !== null && value !== undefined && value !== '';
    const faults: Fault[] = [];
    if (has(latitude) !== has(longitude)) {
      faults.push(fault([has(latitude) ? 'longitude' : 'latitude'], 'A point on the map needs both numbers. Give this one too, or empty the other.'));
    }
    const code = textOf(postcode);
    if (code && !/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(code)) {
      faults.push(fault(['postcode'], `“${code}” is not a postcode as Royal Mail writes it. Write it in capitals with one space, such as KT1 1EU.`));
    }
    return faults;
  },
};
