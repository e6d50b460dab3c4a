import type { Labels } from '../labels';
import { evidence, upkeep } from '../shared';

/** A place: services and events share it, so one edit mends all. */
export const location: Labels = {
  mainField: 'name',
  columns: ['name', 'postcode', 'reviewBy', 'updatedAt'],
  rows: [
    ['name'],
    ['addressLine1', 'addressLine2'],
    ['town', 'postcode'],
    ['latitude', 'longitude'],
    ['accessNotes'],
    ...evidence.rows,
    ...upkeep.rows,
  ],
  fields: {
    name: { label: 'Name', help: 'As it stands over the door.', placeholder: 'Guildhall 2' },
    addressLine1: { label: 'Address, first line', placeholder: 'Guildhall, High Street' },
    addressLine2: { label: 'Address, second line' },
    town: { label: 'Town', placeholder: 'Kingston upon Thames' },
    postcode: { label: 'Postcode', placeholder: 'KT1 1EU' },
    latitude: { label: 'Latitude', help: 'In degrees. On most map sites: right-click the place and copy the first number.', placeholder: '51.4085' },
    longitude: { label: 'Longitude', help: 'In degrees, the second number: near Kingston it begins with -0.', placeholder: '-0.3064' },
    accessNotes: { label: 'Getting there and getting in', help: 'Buses, steps, lift, toilets, which door, somewhere for a pram.' },
    ...evidence.fields,
    ...upkeep.fields,
  },
};
