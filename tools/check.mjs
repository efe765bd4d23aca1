// Static checks: types, style, import rules, words, unused code. `npm run check`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Each with the command that mends what it finds, if there is one. */
const commands = [
  // Excludes the types that a build leaves in .next: they may belong to deleted routes.
  ['types', 'tsc', ['--noEmit', '--project', 'tsconfig.check.json']],
  ['style', 'biome', ['ci', '--colors=off', '--reporter=summary', '.'], formatted],
  ['rules', 'node', ['tools/rules/run.ts']],
  ['words', 'node', ['tools/words/run.ts']],
  ['unused', 'knip', ['--no-progress']],
];

/** The summary says how many, and not what to type. */
function formatted() {
  const args = ['ci', '--colors=off', '--reporter=json', '--max-diagnostics=200', '.'];
  const { stdout } = spawnSync('node_modules/.bin/biome', args, { encoding: 'utf8' });
  const files = new Set(JSON.parse(stdout).diagnostics.map(({ location }) => location.path));
  return `npx biome check --write ${[...files].join(' ')}`;
}

/** The end of a command: what it found wrong, if anything, and its seconds. */
async function run([name, command, args, cure]) {
  const started = Date.now();
  const child = spawn(`node_modules/.bin/${command}`, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [status, ...said] = await Promise.all([once(child, 'close').then(([code]) => code), text(child.stdout), text(child.stderr)]);
  return { name, cure, problem: status === 0 ? '' : said.join('') || `ended with ${status}`, seconds: (Date.now() - started) / 1000 };
}

let failed = 0;
// Beside each other: types alone take half of the time, on one core.
for (const { name, cure, problem, seconds } of await Promise.all(commands.map(run))) {
  if (problem) failed++;
  console.log(`${problem ? 'failed' : 'ok    '}  ${name} (${seconds.toFixed(1)} s)`);
  if (problem) console.log(problem.trim().split('\n').slice(0, 80).join('\n'));
  if (problem && cure) console.log(cure());
}
process.exit(failed ? 1 : 0);
