import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ENVIRONMENT } from '../../tests/world/environment.ts';

test('the server of published sites starts without Next, as it is started', () => {
  const module = path.join(import.meta.dirname, 'open-delivery.ts');
  const script = `await import(${JSON.stringify(module)}); console.log('started')`;
  const said = execFileSync(process.execPath, ['--conditions=react-server', '--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, ...ENVIRONMENT, NODE_OPTIONS: '' },
  });
  expect(said).toContain('started');
});
