import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import type { Registration } from '../registration';
import { services } from '../strapi/services';

async function create(strapi: Core.Strapi): Promise<void> {
  const { firstAdministrator } = configurationOf(strapi);
  if (!firstAdministrator) {
    throw new Error(
      'There is no administrator yet, and whoever opened the admin first would become one. Set ADMIN_EMAIL and ADMIN_PASSWORD, and start again.',
    );
  }
  const superAdministrator = await services(strapi).get('admin::role').getSuperAdmin();
  await services(strapi).get('admin::user').create({
    email: firstAdministrator.email,
    password: firstAdministrator.password,
    firstname: 'Administrator',
    registrationToken: null,
    isActive: true,
    roles: [superAdministrator.id],
  });
}

/** The first administrator, where there is none: the admin's own form for it would let in whoever comes first. */
export const administrator: Registration = {
  async bootstrap(strapi) {
    if (!(await services(strapi).get('admin::user').exists())) await create(strapi);
  },
};
