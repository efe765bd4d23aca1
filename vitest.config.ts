import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

const here = (file: string) => path.resolve(import.meta.dirname, file);

/** Pure functions over data. */
const PURE = [
  'src/{composer,export,messages,press,ruler,site,templates}/**/*.test.ts',
  'tests/eval/**/*.test.ts',
  'tests/unit/{concepts,photos,spelling}/**/*.test.ts',
];

/** Quality tests in which Chromium wants the machine. */
const MEASURED = ['tests/quality/{lab,lighthouse,remote-browser,ruler}.test.ts'];

export default defineConfig({
  resolve: {
    // Next's guard against server code in the browser has no meaning in a test.
    alias: { 'server-only': here('tests/setup/empty.ts') },
  },
  test: {
    // One more than cores: many wait for Postgres, a thread or a clock.
    maxWorkers: availableParallelism() + 1,
    // The reader has large patterns: compiled to bytecode first, as by default, they cost each process twice as much.
    execArgv: ['--no-regexp-tier-up'],
    // Node reads the package.json of a package for each file of it, and this one has 179 kB.
    server: { deps: { inline: ['drizzle-orm'] } },
    // On a busy machine a database or a browser now and then misses its moment; what passes at the second try is named.
    retry: 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          retry: 0,
          // Files share a process, so that what they import is read once.
          isolate: false,
          // Thousands of documents are composed here, also on machines that do other things.
          testTimeout: 60_000,
          include: PURE,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: ['src/**/*.test.{ts,tsx}', 'local/**/*.test.ts', 'inngest/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', ...PURE],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['{src,local,inngest,tests}/**/*.db.test.ts', 'tests/{rows,jobs}/**/*.test.ts'],
          globalSetup: [here('tests/setup/postgres.ts')],
          // Minutes are for machines that do other things; a test alone takes seconds.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'contracts',
          include: ['tests/{contracts,crash}/**/*.test.ts'],
          globalSetup: [here('tests/setup/postgres.ts')],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'quality',
          include: ['tests/quality/**/*.test.ts'],
          exclude: MEASURED,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'quality-measured',
          include: MEASURED,
          // By itself, one file at a time: the speed of pages is measured here.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'hostile',
          include: ['tests/hostile/**/*.test.ts'],
          globalSetup: [here('tests/hostile/start-app.ts')],
          // By itself, one file at a time: it measures how long others wait for the app while it is attacked.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
