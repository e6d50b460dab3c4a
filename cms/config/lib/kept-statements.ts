/** As much of better-sqlite3's connection as compiles statements. */
interface Compiling {
  prepare(sql: string): unknown;
}

/** How many are kept; beyond that the one goes that was not used for the longest time. */
const most = 300;
const repeated = /^\s*(select|insert|update|delete|with|begin|commit)\b/i;
/** Names of their own, each used once. */
const once = /^\s*(savepoint|release)\b/i;

/**
 * Compiles each statement once for a connection. Strapi asks the same questions over and over, and to compile one takes
 * longer than to answer it. Whatever may change tables (or undo such a change) has all of them compiled anew: a compiled
 * statement goes on giving the columns that it began with.
 */
export function keepStatements(connection: Compiling): void {
  const compile = connection.prepare.bind(connection);
  const kept = new Map<string, unknown>();
  connection.prepare = (sql) => {
    if (!repeated.test(sql)) {
      if (!once.test(sql)) kept.clear();
      return compile(sql);
    }
    const statement = kept.get(sql) ?? compile(sql);
    // the newest stands last
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
}
