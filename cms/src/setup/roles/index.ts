import type { Core, UID } from '@strapi/strapi';
import type { Registration } from '../../registration';
import { consentRecordUid } from '../../consent/records';
import { services } from '../../strapi/services';
import { ownTypes } from '../content-api';
import { registerConditions } from './conditions';
import { roles, type Role, type Subject } from './definitions';

function subjectOf(strapi: Core.Strapi, uid: UID.ContentType): Subject {
  const schema = strapi.contentType(uid);
  const fields = services(strapi).get('admin::content-type').getNestedFields(schema, { components: strapi.components });
  const localisedAttributes = services(strapi).get('plugin::i18n.content-types').getLocalizedAttributes(schema);
  const isRelation = (name: string): boolean => schema.attributes[name]?.type === 'relation';
  const localised = fields.filter((field) => {
    const [attribute = field] = field.split('.');
    return localisedAttributes.includes(attribute) && !isRelation(attribute);
  });
  return { uid, fields, localised };
}

async function bring(strapi: Core.Strapi, { code, name, description, permissions }: Role, subjects: readonly Subject[], consentRecord: Subject): Promise<void> {
  const service = services(strapi).get('admin::role');
  const existing = await service.findOne({ code });
  if (existing && (existing.name !== name || existing.description !== description)) {
    await service.update({ id: existing.id }, { name, description });
  }
  const role = existing ?? (await service.create({ code, name, description }));
  await service.assignPermissions(role.id, permissions(subjects, consentRecord));
}

/** Strapi's own roles would give rights that nobody decided on; they go unless somebody was given one. */
async function removeDefaults(strapi: Core.Strapi): Promise<void> {
  const service = services(strapi).get('admin::role');
  for (const code of ['strapi-editor', 'strapi-author']) {
    const role = await service.findOneWithUsersCount({ code });
    if (role?.usersCount === 0) await service.deleteByIds([role.id]);
  }
}

/** The roles of the people who work here, with the rights that code gives them, at every start. */
export const officerRoles: Registration = {
  register: registerConditions,
  async bootstrap(strapi) {
    const subjects = ownTypes(strapi).map((uid) => subjectOf(strapi, uid));
    const consentRecord = subjectOf(strapi, consentRecordUid);
    for (const role of roles) await bring(strapi, role, subjects, consentRecord);
    await removeDefaults(strapi);
  },
};
