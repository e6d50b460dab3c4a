export default () => ({ graphql: { config: { endpoint: '/graphql', shadowCRUD: true } } });
