/** @type {import('jest').Config} */
const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.[cm]?[jt]sx?$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } } }] },
  // packages that are modules of the new kind (Markdown, shared-types) are read as of the old
  transformIgnorePatterns: [],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{src,config}/**/*.test.{ts,tsx}'] },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/lib/global-setup.ts',
      globalTeardown: '<rootDir>/tests/lib/global-teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/lib/timeout.ts'],
    },
  ],
};
