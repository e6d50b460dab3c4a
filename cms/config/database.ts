import path from 'node:path';
export default ({ env }: any) => ({ connection: { client: 'sqlite', connection: { filename: path.join(env('DATA_DIR'), 'cms.sqlite') }, useNullAsDefault: true } });
