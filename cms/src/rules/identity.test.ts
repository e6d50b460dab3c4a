import { copiedComponents, uuidFaults, withComponentUuids } from './identity';
import type { Model } from './model';

const schedule: Model = { attributes: { uuid: { type: 'string' }, day: { type: 'string' } } };
const phone: Model = { attributes: { number: { type: 'string' } } };
const model: Model = { attributes: { schedules: { type: 'component', component: 'service.schedule' }, phones: { type: 'component', component: 'shared.phone' } } };
const models = (name: string): Model => (name === 'service.schedule' ? schedule : phone);
const counter = (): (() => string) => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};
const uuid = 'b3f0a1de-8f33-4c69-9f3e-0a8a6f1f2c11';

test('an identifier may come with a new entry, and never changes', () => {
  expect(uuidFaults(undefined, undefined)).toEqual([]);
  expect(uuidFaults(uuid, null)).toEqual([]);
  expect(uuidFaults(uuid, uuid)).toEqual([]);
  expect(uuidFaults('', uuid)).toEqual([]);
  expect(uuidFaults('x', null)).toHaveLength(1);
  expect(uuidFaults('x', uuid)).toHaveLength(1);
});

test('new opening times get an identifier, stored ones keep theirs, doubles get another', () => {
  const sent = { schedules: [{ day: 'monday' }, { id: 3, day: 'tuesday' }, { uuid }, { uuid }, { id: 4, uuid: null }], phones: [{ number: '1' }] };
  expect(withComponentUuids(model, sent, models, counter())).toEqual({
    schedules: [{ day: 'monday', uuid: 'new-1' }, { id: 3, day: 'tuesday' }, { uuid }, { uuid: 'new-2' }, { id: 4, uuid: 'new-3' }],
    phones: [{ number: '1' }],
  });
});

test('a copy has opening times of its own', () => {
  expect(copiedComponents(model, { schedules: [{ id: 1, uuid, day: 'monday' }], phones: [{ id: 2 }] }, models, counter())).toEqual({
    schedules: [{ uuid: 'new-1', day: 'monday' }],
  });
});
