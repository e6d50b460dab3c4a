export default ({ env }: any) => ({ host: '127.0.0.1', port: env.int('CMS_PORT', 1337), app: { keys: ['a','b'] } });
