import path from 'node:path';
import { environment } from './lib/environment';

export default () => {
  const { databaseUrl, dataDir } = environment();
  if (databaseUrl) {
    return { connection: { client: 'postgres', connection: { connectionString: databaseUrl }, pool: { min: 0, max: 10 } } };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.join(dataDir, 'cms.sqlite') },
      useNullAsDefault: true,
    },
  };
};
