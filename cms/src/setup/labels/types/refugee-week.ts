import type { Labels } from '../labels';
import { evidence, markdown, upkeep } from '../shared';

/** One year's Refugee Week: stories and events point to it. */
export const refugeeWeek: Labels = {
  mainField: 'theme',
  sort: { by: 'year', order: 'DESC' },
  columns: ['theme', 'year', 'startDate', 'endDate'],
  rows: [['year', 'startDate', 'endDate'], ['theme'], ['introduction'], ...evidence.rows, ...upkeep.rows],
  fields: {
    year: { label: 'Year', help: 'Also the last part of the page’s address. One edition a year.', placeholder: '2026' },
    startDate: { label: 'First day', help: 'The Monday of the week of World Refugee Day, 20 June.' },
    endDate: { label: 'Last day' },
    theme: { label: 'Theme of the year', help: 'As the national Refugee Week gave it.' },
    introduction: { label: 'Introduction', help: `What the borough did, or will do. ${markdown}` },
    ...evidence.fields,
    ...upkeep.fields,
  },
};
