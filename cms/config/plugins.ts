export default () => ({
  graphql: { config: { endpoint: '/graphql', shadowCRUD: true, defaultLimit: 25, maxLimit: 100 } },
});
