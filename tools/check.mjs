// Static checks: types, style, import rules, unused code. `npm run check`.
import { spawnSync } from 'node:child_process';

const commands = [
  // Excludes the types that a build leaves in .next: they may belong to deleted routes.
  ['types', 'tsc', ['--noEmit', '--project', 'tsconfig.check.json']],
  ['style', 'biome', ['ci', '--reporter=summary', '.']],
  ['rules', 'node', ['tools/rules/run.ts']],
  ['unused', 'knip', ['--no-progress']],
];

let failed = 0;
for (const [name, command, args] of commands) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${command}`, args, { encoding: 'utf8' });
  const problem = status === 0 ? '' : `${stdout}${stderr}`;
  if (problem) failed++;
  console.log(`${problem ? 'failed' : 'ok    '}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (problem) console.log(problem.trim().split('\n').slice(0, 80).join('\n'));
}
process.exit(failed ? 1 : 0);
