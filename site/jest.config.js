const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '\\.tsx?$': ['@swc/jest', {
      jsc: { target: 'es2024', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, experimental: { keepImportAttributes: true } },
      module: { type: 'es6' },
    }],
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
};

/** Native ECMAScript modules, as in production: run with `node --experimental-vm-modules`. */
export default {
  // milliseconds; a machine that does other work too is slow, not wrong
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'site',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,tests}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'islands',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.tsx'],
      setupFilesAfterEnv: ['<rootDir>/tests/islands.setup.ts'],
    },
  ],
};
