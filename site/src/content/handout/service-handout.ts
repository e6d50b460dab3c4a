import { sourceLocale } from '@sanctuary/shared-types';
import { say, type Article } from '../article.ts';
import type { Context } from '../context.ts';
import { entryAt } from '../entry-at.ts';
import type { Furniture } from '../furniture/index.ts';
import { paths } from '../paths.ts';
import { serviceMatter, type ServiceMatter } from '../services/service-matter.ts';
import { handoutFurniture } from './handout-furniture.ts';
import { sideOf, type Side } from './side.ts';

/** A service in the reader's language beside English. */
export interface ServiceHandoutView {
  readonly furniture: Furniture;
  /** The reader's language, then English. */
  readonly sides: readonly [ServiceSide, ServiceSide];
}

export interface ServiceSide extends Side {
  readonly matter: ServiceMatter;
}

/** @param slug last part of the service's address */
export function serviceHandoutView(context: Context, slug: string): ServiceHandoutView {
  const path = `${paths.services}${slug}/`;
  const service = entryAt(context, 'service', path);
  const words = { title: say(service, 'name'), summary: say(service, 'summary') };
  const furniture = handoutFurniture(context, service, path, { name: context.t('nav.services'), path: paths.services }, words);
  const side = (inLanguage: Context): ServiceSide => serviceSide(inLanguage, service, furniture.translation !== null);
  return { furniture, sides: [side(context), side(context.inLanguage(sourceLocale))] };
}

function serviceSide(context: Context, translated: Article<'service'>, byMachine: boolean): ServiceSide {
  const service = context.catalog.find('service', translated.id, context.locale) ?? translated;
  return {
    ...sideOf(context, service, { title: say(service, 'name'), summary: say(service, 'summary') }, translated.own, byMachine),
    matter: serviceMatter(context, service),
  };
}
