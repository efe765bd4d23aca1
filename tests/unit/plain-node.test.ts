import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

test('the functions of the app, and what makes the demo, load without Next to bundle them', async () => {
  const load = ['./inngest/all.ts', './local/demo/seed-demo.ts'].map((file) => `await import('${file}');`).join('');
  const run = promisify(execFile)(
    process.execPath,
    ['--conditions=react-server', '--import', './src/cli/resolve-next.ts', '--input-type=module', '--eval', `${load} process.exit();`],
    { cwd: ROOT },
  );
  await expect(run).resolves.toMatchObject({ stdout: '' });
});
