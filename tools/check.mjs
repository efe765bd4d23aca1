// Static checks: types, style, import rules, words, unused code. `npm run check`.
import { spawnSync } from 'node:child_process';

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

let failed = 0;
for (const [name, command, args, cure] of commands) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${command}`, args, { encoding: 'utf8' });
  const problem = status === 0 ? '' : `${stdout}${stderr}`;
  if (problem) failed++;
  console.log(`${problem ? 'failed' : 'ok    '}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (problem) console.log(problem.trim().split('\n').slice(0, 80).join('\n'));
  if (problem && cure) console.log(cure());
}
process.exit(failed ? 1 : 0);
