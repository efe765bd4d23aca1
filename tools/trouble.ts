// `npm run trouble -- 23 [part of a file's name…]`: all tests that use Stripe, one file at a time, with the faults of a real one.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const USES_STRIPE = /from '[^']*world\/(shop|stripe)\.ts'/;

const [seed = '', ...parts] = process.argv.slice(2);
if (!/^\d+$/.test(seed)) {
  process.stderr.write('npm run trouble -- SEED [part of a file’s name…]\n');
  process.exit(2);
}

const files = globSync(['{src,local,tests}/**/*.db.test.ts', 'tests/jobs/*.test.ts'], { cwd: ROOT })
  .filter((file) => USES_STRIPE.test(readFileSync(path.join(ROOT, file), 'utf8')))
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
  .sort();
let failed = 0;
for (const file of files) {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'db', '--silent=true', file],
    {
      ...{ cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28 },
      env: { ...process.env, NO_COLOR: '1', STRIPE_TROUBLE: seed },
    },
  );
  if (status !== 0) failed++;
  console.log(`${status === 0 ? '✓' : '✗'} ${file} (${Math.round((Date.now() - began) / 1000)} s)`);
  if (status !== 0) console.log([stdout, stderr].flatMap((said) => said.split('\n').slice(-80)).join('\n'));
}
console.log(`STRIPE_TROUBLE=${seed}: ${files.length - failed} of ${files.length} files pass`);
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0;
