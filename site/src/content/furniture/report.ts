import { pageAddress, type Context } from '../context.ts';
import { paths } from '../paths.ts';

/**
 * Where “tell us that something is wrong” leads: a mail to the council that names the page (in English, for the
 * officer who reads it), or the contact page where the council has given no address.
 */
export function reportTarget(context: Context, email: string | null, page: string): string {
  if (email === null) return pageAddress(context, paths.contact);
  const subject = encodeURIComponent('Something is wrong on a page of the website');
  return `mailto:${email}?subject=${subject}&body=${encodeURIComponent(`${page}\n\n`)}`;
}
