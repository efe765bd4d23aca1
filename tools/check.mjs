// Static checks: types, style, import rules, unused code. `npm run check`.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const commands = [
  // Excludes the types that a build leaves in .next: they may belong to deleted routes.
  ['types', 'tsc', ['--noEmit', '--project', 'tsconfig.check.json']],
  ['style', 'biome', ['ci', '--reporter=summary', '.']],
  [
    'imports',
    'node',
    [
      '--import',
      './tools/cruise-jsx.mjs',
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err-long',
      'src',
      'inngest',
    ],
  ],
  ['unused', 'knip', ['--no-progress']],
];

let failed = 0;
for (const [name, command, args] of commands) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${command}`, args, { encoding: 'utf8' });
  let problem = status === 0 ? '' : `${stdout}${stderr}`;
  if (name === 'imports' && status === 0) {
    // A cruiser that cannot parse reports success over nothing: check the number of modules.
    const read = Number(/(\d+) modules/.exec(stdout)?.[1] ?? 0);
    const expected = globSync('{src,inngest}/**/*.{ts,tsx}').length;
    if (read < expected) problem = `dependency-cruiser read ${read} modules of ${expected} files`;
  }
  if (problem) failed++;
  console.log(`${problem ? 'failed' : 'ok    '}  ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (problem) console.log(problem.trim().split('\n').slice(0, 80).join('\n'));
}
process.exit(failed ? 1 : 0);
