import { withLabels, type ViewConfiguration } from './configuration';
import type { Labels } from './labels';

const current: ViewConfiguration = {
  settings: { bulkable: true, pageSize: 10, mainField: 'uuid', defaultSortBy: 'uuid', defaultSortOrder: 'ASC' },
  metadatas: {
    title: { edit: { label: 'title', visible: true, editable: true }, list: { label: 'title', sortable: true } },
    topic: { edit: { label: 'topic', mainField: 'uuid' }, list: { label: 'topic' } },
    uuid: { edit: { label: 'uuid', editable: true }, list: { label: 'uuid' } },
    updatedAt: { edit: { label: 'updatedAt' }, list: { label: 'updatedAt' } },
  },
  layouts: { list: ['id'], edit: [[{ name: 'uuid', size: 12 }]] },
};

const labels: Labels = {
  mainField: 'title',
  sort: { by: 'date', order: 'DESC' },
  columns: ['title', 'topic'],
  rows: [['title', 'topic']],
  fields: {
    title: { label: 'Title', help: 'In a few words.', placeholder: 'See a doctor' },
    topic: { label: 'Topic' },
    uuid: { label: 'Permanent number', readOnly: true },
  },
};

describe('withLabels', () => {
  const changed = withLabels(current, labels, { topic: 'name' });

  it('puts our words at each field and keeps the rest of what is known of it', () => {
    expect(changed.metadatas['title']).toEqual({
      edit: { label: 'Title', description: 'In a few words.', placeholder: 'See a doctor', visible: true, editable: true },
      list: { label: 'Title', sortable: true },
    });
    expect(changed.metadatas['updatedAt']).toBe(current.metadatas['updatedAt']);
  });

  it('locks what the system keeps', () => {
    expect(changed.metadatas['uuid']?.edit).toMatchObject({ editable: false });
  });

  it('names the entries at the other end of a relation', () => {
    expect(changed.metadatas['topic']?.edit).toMatchObject({ mainField: 'name' });
  });

  it('lays out rows of twelve columns, and the list', () => {
    expect(changed.layouts).toEqual({ list: ['title', 'topic'], edit: [[{ name: 'title', size: 6 }, { name: 'topic', size: 6 }]] });
  });

  it('sets name, order and length of the list, and keeps other settings', () => {
    expect(changed.settings).toEqual({ bulkable: true, pageSize: 20, mainField: 'title', defaultSortBy: 'date', defaultSortOrder: 'DESC' });
  });

  it('leaves list settings of components alone', () => {
    const { columns: _columns, sort: _sort, ...component } = labels;
    expect(withLabels(current, component, {})).toMatchObject({ settings: { pageSize: 10, defaultSortBy: 'title' }, layouts: { list: ['id'] } });
  });
});
