export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022', experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^\\.\\./(action|workflow)-v1\\.0\\.min\\.json$': '<rootDir>/test/harness/schemas/$1.ts',
  },
  // The slowest single test takes some seconds on a machine that does nothing else; CI's does.
  testTimeout: 30_000,
  // Whole runs of dist mostly wait, for the network or for a clock, so no core is kept back.
  maxWorkers: '100%',
  coverageProvider: 'v8',
  collectCoverageFrom: [
    'src/**/*.ts',
    // The shell and its wiring run in the shipped dist, in a process of its own: the scenarios look at what it did.
    '!src/index.ts',
    '!src/{shell,run}/**',
    '!src/modes/*/run.ts',
    '!src/modes/*/run/**',
    // Types alone: v8 counts them as lines that were never run.
    '!src/ports.ts',
    '!src/**/{ports,result,types,candidate,registration,request,settings,file,metric}.ts',
  ],
  coverageThreshold: {
    './src/manifest/': { lines: 93, branches: 86 },
    './src/markdown/': { lines: 98, branches: 90 },
    './src/metrics/': { lines: 95, branches: 92 },
    './src/modes/register/': { lines: 93, branches: 87 },
  },
}
