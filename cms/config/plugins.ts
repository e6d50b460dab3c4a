import { fewQuestions, limits, queriesOnly } from '../src/graphql/limits';
import { environment } from './lib/environment';

/** Largest file that may be uploaded, in bytes: a film of a few minutes. */
export const uploadMaxSize = 200 * 1024 * 1024;

export default () => {
  const { mailFrom } = environment();
  return {
    graphql: {
      config: {
        endpoint: '/graphql',
        shadowCRUD: true,
        defaultLimit: 25,
        maxLimit: 100,
        depthLimit: limits.depth,
        landingPage: false,
        generateArtifacts: false,
        apolloServer: {
          introspection: false,
          allowBatchedHttpRequests: false,
          includeStacktraceInErrorResponses: false,
          cors: false,
          parseOptions: { maxTokens: limits.tokens },
          validationRules: [queriesOnly, fewQuestions],
        },
      },
    },
    upload: { config: { sizeLimit: uploadMaxSize } },
    email: { config: { settings: { defaultFrom: mailFrom, defaultReplyTo: mailFrom } } },
  };
};
