import path from 'node:path';
import { environment } from './lib/environment';
import { keepStatements } from './lib/kept-statements';

/** As much of better-sqlite3's connection as is set up here. */
interface SqliteConnection {
  pragma(statement: string): unknown;
  prepare(statement: string): unknown;
}

/** Readers do not wait for a writer, and a second process (a command) waits for its turn instead of failing. */
function prepare(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 10000');
  // what is deleted is overwritten: a withdrawn story must not be found in the file
  connection.pragma('secure_delete = ON');
  keepStatements(connection);
  done(null, connection);
}

/** What a failing statement was about to write is personal, and the failure is logged: its text alone, without the values. */
const compileSqlOnError = false;

export default () => {
  const { databaseUrl, dataDir } = environment();
  if (databaseUrl) {
    return { connection: { client: 'postgres', compileSqlOnError, connection: { connectionString: databaseUrl }, pool: { min: 0, max: 10 } } };
  }
  return {
    connection: {
      client: 'sqlite',
      compileSqlOnError,
      connection: { filename: path.join(dataDir, 'cms.sqlite') },
      pool: { afterCreate: prepare },
      useNullAsDefault: true,
    },
  };
};
