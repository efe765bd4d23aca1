// `npm test`: everything, on a clean clone too, and beside a running `npm start`. Quiet; the last line is the total.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, node, root } from './ensure.mjs';

const out = path.join(root, '.artifacts');
const inPackages = (file) => [node, path.join(root, 'node_modules', file)];
/** Journeys in which Chromium wants the machine: the speed of sites is measured there. */
const MEASURED = 'analyze\\.spec';
/** Journeys that are the same on any screen: those of the phone, which skips them, leave time for them. */
const SCREENLESS = '^ *desktop (crash|error-reports|headers|policies)\\.spec';
const count = { passed: 0, failed: 0, skipped: 0 };

ensureInstalled();
mkdirSync(out, { recursive: true });
// Some hundred processes and threads load the same sources: what Node compiled for one is there for the next.
process.env.NODE_COMPILE_CACHE = path.join(out, 'compiled');
rmSync(process.env.NODE_COMPILE_CACHE, { recursive: true, force: true });

await step('check', ['npm', 'run', '--silent', 'check']);
await tests('tests', '!hostile');
// After the others: its app is a whole one with its cloud, which would take memory from them while it waits.
await tests('attacks', 'hostile');
// Each `npm start` of the journeys builds the app first unless it is built; a failed build fails them. One alone leaves a core idle.
await Promise.all([
  journeys('desktop', 'first', ['--project', 'desktop', '--grep-invert', `${MEASURED}|${SCREENLESS}`]),
  journeys('phone', 'second', ['--grep', `^ *phone |${SCREENLESS}`, '--grep-invert', MEASURED]),
]);
await journeys('measured', 'first', ['--grep', MEASURED]);

if (count.skipped > 0) console.log(`(${count.skipped} skipped)`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;

/** Runs one command, shows its output only when it fails, and adds up what `counted` reads from its report. */
async function step(name, [command, ...args], env = {}, counted = null) {
  const began = Date.now();
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const status = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', resolve);
  });
  const result = counted ? attempt(counted) : { passed: status === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // Without a report the number of tests run is unknown.
  const ok = status === 0 && result.failed === 0 && (!counted || result.passed > 0);
  if (!ok && result.failed === 0) result.failed = 1;
  for (const key of Object.keys(count)) count[key] += result[key];
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${ok ? '✓' : '✗'} ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  for (const failed of result.names ?? []) console.log(`  ${failed}`);
  if (!ok) console.log(`${said.split('\n').slice(-150).join('\n')}\n`);
}

function tests(name, project) {
  for (const one of [name, 'second-tries']) rmSync(report(one), { force: true });
  return step(
    name,
    [
      ...inPackages('vitest/vitest.mjs'),
      'run',
      ...['--project', project, '--reporter=dot', '--reporter=json', '--reporter=./tests/setup/second-tries.ts'],
      `--outputFile.json=${report(name)}`,
    ],
    {},
    () => {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = read(name);
      // A file that cannot be loaded fails without a failed test in it.
      const broken = testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
      ).length;
      const names = testResults.flatMap(({ name: file, status, assertionResults }) => {
        const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
        return status === 'failed' ? [`${path.relative(root, file)} ${failed.join(' | ')}`] : [];
      });
      names.push(...read('second-tries').map((title) => `${title} (at the second try)`));
      return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests, names };
    },
  );
}

function journeys(part, cloud, choice) {
  const name = `journeys-${part}`;
  rmSync(report(name), { force: true });
  return step(
    `journeys, ${part}`,
    [
      ...inPackages('@playwright/test/cli.js'),
      'test',
      ...['--config', 'tests/journeys/playwright.config.ts', '--reporter=line,json', ...choice],
    ],
    { JOURNEYS_CLOUD: cloud, PLAYWRIGHT_JSON_OUTPUT_NAME: report(name) },
    () => {
      const { stats, suites } = read(name);
      const { expected, unexpected, flaky, skipped } = stats;
      const specs = ({ specs: own = [], suites: inner = [] }) => [...own, ...inner.flatMap(specs)];
      const names = suites
        .flatMap(specs)
        .flatMap(({ file, title, tests }) => tests.map((test) => ({ file, title, ...test })))
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(
          ({ file, title, projectName, status }) => `${file} ${projectName} ${title}${status === 'flaky' ? ' (at the second try)' : ''}`,
        );
      return { passed: expected + flaky, failed: unexpected, skipped, names };
    },
  );
}

function report(name) {
  return path.join(out, `${name}.json`);
}

function read(name) {
  return JSON.parse(readFileSync(report(name), 'utf8'));
}

function attempt(counted) {
  try {
    return counted();
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }; // the command ended before it wrote a report
  }
}
