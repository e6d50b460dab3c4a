export default ({ env }: any) => ({ auth: { secret: 'x' }, apiToken: { salt: 'x' }, transfer: { token: { salt: 'x' } }, secrets: {encryptionKey:'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'} });
