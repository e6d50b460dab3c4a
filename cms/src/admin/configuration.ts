import logo from './logo.svg';
import { enumerationWords } from './words/enumerations';
import { adminWords } from './words/admin';

/** How the admin looks and speaks: in plain English, without Strapi's own tours and news. */
export const configuration = {
  locales: ['en-GB'],
  translations: { 'en-GB': { ...adminWords, ...enumerationWords } },
  auth: { logo },
  menu: { logo },
  tutorials: false,
  notifications: { releases: false },
};
