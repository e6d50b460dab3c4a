import { keepStatements } from './kept-statements';

interface Statement {
  all(...values: readonly unknown[]): unknown[];
  run(...values: readonly unknown[]): unknown;
}
interface Connection {
  prepare(sql: string): Statement;
  close(): void;
}

const Database = jest.requireActual<new (file: string) => Connection>('better-sqlite3');

let connection: Connection;
beforeEach(() => {
  connection = new Database(':memory:');
  keepStatements(connection);
  connection.prepare('create table guides (id integer primary key, title text)').run();
  connection.prepare('insert into guides (title) values (?)').run('Health');
});
afterEach(() => { connection.close(); });

const guides = 'select * from guides order by id';

test('compiles what is asked again once, and gives each answer anew', () => {
  const question = connection.prepare(guides);
  expect(question.all()).toEqual([{ id: 1, title: 'Health' }]);
  connection.prepare('insert into guides (title) values (?)').run('Work');
  expect(connection.prepare(guides)).toBe(question);
  expect(question.all()).toEqual([{ id: 1, title: 'Health' }, { id: 2, title: 'Work' }]);
});

test.each([
  ['gained a column', ['alter table guides add column slug text'], [{ id: 1, title: 'Health', slug: null }]],
  ['lost a column', ['alter table guides drop column title'], [{ id: 1 }]],
  ['gained one in a transaction that was undone', ['begin', 'alter table guides add column slug text', guides, 'rollback'], [{ id: 1, title: 'Health' }]],
])('knows that a table %s', (_, statements, answer) => {
  connection.prepare(guides).all();
  for (const sql of statements) {
    if (sql === guides) connection.prepare(sql).all();
    else connection.prepare(sql).run();
  }
  expect(connection.prepare(guides).all()).toEqual(answer);
});

test('keeps no more than it may', () => {
  const first = connection.prepare(guides);
  for (let id = 0; id < 400; id += 1) connection.prepare(`select * from guides where id = ${id}`);
  expect(connection.prepare(guides)).not.toBe(first);
  expect(connection.prepare(guides).all()).toHaveLength(1);
});
