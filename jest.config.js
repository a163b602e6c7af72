// Tests in lanes; test/README.md says what is in which. LANE=units, dist or judges takes one; without it `npx jest PATH` finds the
// lane of a path by itself. LANE=all takes units and dist with all their counts, from a seed that it prints.
const { LANE } = process.env

/** Whole runs of the action, in processes of their own: on a build that is made before the first of them. */
const RUNS_THE_ACTION = ['scenarios', 'shell', 'harness', 'demo']

const MINUTE = 60_000

const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transformIgnorePatterns: ['/node_modules/.*(?<!\\.css)$'],
  transform: {
    '\\.css$': '<rootDir>/test/lanes/as-text.mjs', // as the build's loader does
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
}

const ofTheAction = `<rootDir>/test/(${RUNS_THE_ACTION.join('|')})/`
const lanes = {
  units: {
    ...common,
    displayName: 'units',
    testMatch: ['<rootDir>/test/**/*.test.ts'],
    testPathIgnorePatterns: ['/node_modules/', ofTheAction],
  },
  dist: {
    ...common,
    displayName: 'dist',
    testMatch: RUNS_THE_ACTION.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
    globalSetup: '<rootDir>/test/lanes/build-action.mjs',
  },
  judges: {
    ...common,
    displayName: 'judges',
    testMatch: ['<rootDir>/test/judges/**/*.judge.ts'],
    globalSetup: '<rootDir>/test/lanes/build-action.mjs',
  },
}

if (LANE === 'all') {
  process.env.RUNS ??= '1'
  process.env.SEED ??= String(Math.floor(Math.random() * 2 ** 31))
  console.error(`SEED=${process.env.SEED} npm run test:all replays this run`)
}

export default {
  projects: LANE === undefined || LANE === 'all' ? [lanes.units, lanes.dist] : [lanes[LANE]],
  // No test is judged by the clock: this ends what hangs, on a machine far slower than those of CI, too.
  testTimeout: (Number(process.env.RUNS ?? 0) >= 1 ? 30 : 10) * MINUTE,
  // Whole runs of the action mostly wait, for the network or for a clock, so no core is kept back.
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
    './src/evidence/': { lines: 95, branches: 92 },
    './src/markdown/': { lines: 98, branches: 90 },
    './src/metrics/': { lines: 95, branches: 92 },
    './src/modes/register/': { lines: 93, branches: 87 },
  },
}
