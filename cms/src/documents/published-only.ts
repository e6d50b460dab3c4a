import { errors } from '@strapi/utils';
import { requestOf } from '../strapi/request';
import { change, param, type Step } from './step';

const reading: readonly string[] = ['findMany', 'findFirst', 'findOne', 'count'];
const widening = ['publicationFilter', 'hasPublishedVersion'] as const;

const refusal = 'Only what is published can be read here.';

/**
 * Keeps drafts from everybody outside the admin, whatever the token and whatever the question: REST and GraphQL both
 * come through here. Work that the CMS does by itself belongs to no request and is left alone.
 */
export const publishedOnly: Step = (strapi, call, next) => {
  const request = requestOf(strapi);
  if (!request || request.isAdmin) return next();
  const status = param(call, 'status') ?? 'published';
  const isPlainRead = reading.includes(call.action) && status === 'published' && widening.every((name) => param(call, name) === undefined);
  if (!isPlainRead) throw new errors.ForbiddenError(refusal);
  change(call, { status });
  return next();
};
