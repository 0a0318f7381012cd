// ESM throughout: see docs/decisions. Files ending .test.ts; titles are sentences.
const transform = {
  '^.+\\.tsx?$': ['@swc/jest', {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2023',
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'es6' },
  }],
}
const common = { testEnvironment: 'node', extensionsToTreatAsEsm: ['.ts', '.tsx'], transform, modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'] }

export default {
  // Modules of a file that has run are not all given back: a worker that has grown so large is begun anew.
  workerIdleMemoryLimit: '1GB',
  projects: [
    // Needs nothing but node.
    { ...common, displayName: 'pure', testMatch: ['<rootDir>/test/{domain,metrics,proof,reports,text,workflows-pure,web-pure}/**/*.test.{ts,tsx}', '<rootDir>/test/*.test.ts'] },
    // Needs PostgreSQL and, for some, the real Temporal dev server: set up once for the whole run.
    {
      ...common,
      displayName: 'real',
      testMatch: ['<rootDir>/test/{store,engine,services,activities,workflows,replay,api,web,stories,config}/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
    },
  ],
  testTimeout: 60_000,
}
