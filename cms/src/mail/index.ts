import { configurationOf } from '../configuration';
import type { Registration } from '../registration';
import { mailProvider } from './provider';

/**
 * Puts our own way of sending mail in place of Strapi's, which would look for a `sendmail` program. By hand, since
 * Strapi makes a provider's path small letters before it looks for it.
 */
export const mail: Registration = {
  bootstrap(strapi) {
    const { smtpUrl, mailDir, mailFrom } = configurationOf(strapi);
    const provider = mailProvider(smtpUrl ? { smtpUrl } : { mailDir: mailDir ?? '' }, { defaultFrom: mailFrom });
    Object.assign(strapi.plugin('email'), { provider });
    // what the admin's e-mail settings page shows
    strapi.config.set('plugin::email.provider', smtpUrl ? 'mail server' : `none: mails are kept in ${mailDir ?? ''}`);
  },
};
