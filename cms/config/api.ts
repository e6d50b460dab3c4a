/** Limits of the REST interface; the snapshot asks over GraphQL, whose limits stand in `plugins.ts`. */
export default {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true },
};
