import type { Labels } from '../labels';
import { markdown } from '../shared';

/** Who can use a service. */
export const audience: Labels['fields'] = {
  statuses: { label: 'Who can use it', help: 'Tick everyone only where nobody is asked about their status.' },
  eligibility: { label: 'Who can use it, in words', help: 'Whatever the ticks do not say.', placeholder: 'You must live in Kingston.' },
  gender: { label: 'Women or men' },
  ageMin: { label: 'From age', help: 'In years. Empty: no lower limit.' },
  ageMax: { label: 'To age', help: 'In years, this age included. Empty: no upper limit.' },
  languages: { label: 'Languages that staff speak', help: 'Only those somebody there really speaks. Interpreters are asked about below.' },
  interpreter: { label: 'Interpreter', help: 'Can they find one, by phone or in person?' },
  englishLevel: { label: 'English needed', help: 'None: a person without any English is served.' },
};

/** How to reach a service. */
export const access: Labels['fields'] = {
  whatToExpect: { label: 'What to expect', help: `What happens when you come, step by step. ${markdown}` },
  access: { label: 'How to start' },
  howToAccess: { label: 'How to start, in words', placeholder: 'Ring or send a text. Somebody rings back in two working days.' },
  delivery: { label: 'How it is given' },
  phones: { label: 'Phone numbers' },
  email: { label: 'E-mail', help: 'A shared address that the public may use, never one person’s.', placeholder: 'hello@example.org.uk' },
  url: { label: 'Website', placeholder: 'https://' },
  locations: { label: 'Places', help: 'Where it is given. Leave it empty where the address must stay secret, as for a refuge.' },
  schedules: { label: 'Opening times' },
  areaServed: { label: 'Area served', placeholder: 'The borough of Kingston' },
};

/** What a service asks, and what it may do. */
export const terms: Labels['fields'] = {
  costKind: { label: 'Cost' },
  cost: { label: 'Cost, in words', placeholder: '£2 a lesson, free on Universal Credit' },
  identityDocument: { label: 'Identity document', help: 'Must a person show a passport or card?' },
  whatToBring: { label: 'What to bring', placeholder: 'Letters about your problem' },
  childcare: { label: 'Childcare', help: 'Is somebody there to look after children?' },
  adviceLevel: {
    label: 'Immigration advice: level',
    help: 'Advice on immigration is regulated. The level at which the Immigration Advice Authority has registered them; none for a service that gives no such advice.',
  },
  adviceRegistration: { label: 'Immigration advice: registration number', help: 'From the register of the Immigration Advice Authority.', placeholder: 'F202012345' },
};
