import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PLAN_FACTORS, RATE_RULES, type RateRule } from './rate-rules.ts';

const SOURCES = path.resolve(import.meta.dirname, '..');

test('every rule guards some door', () => {
  const files = globSync('{app,edge,modules,platform}/**/*.{ts,tsx}', { cwd: SOURCES }).filter(
    (file) => !file.endsWith('.test.ts') && !file.endsWith('rate-rules.ts'),
  );
  const text = files.map((file) => readFileSync(path.join(SOURCES, file), 'utf8')).join('\n');
  const idle = Object.keys(RATE_RULES).filter((name) => !text.includes(`'${name}'`) && !text.includes(`RATE_RULES.${name}`));
  expect(idle).toEqual([]);
});

test('what guards a door or costs money is refused when nobody can count', () => {
  const closed: RateRule[] = [
    'sign_in',
    'sign_up',
    'send_code',
    'recover_password',
    'confirm_code',
    'create_api_key',
    'generate',
    'publish',
    'import',
    'export',
    'add_photo',
    'checkout',
    'api_write',
  ];
  for (const name of closed) expect([name, RATE_RULES[name].fail]).toEqual([name, 'closed']);
});

test('a larger plan never asks less often', () => {
  const factors = ['free', 'basic', 'pro', 'enterprise'].map((plan) => PLAN_FACTORS[plan]!);
  expect(factors).toEqual([...factors].sort((a, b) => a - b));
  expect(factors[0]).toBe(1);
});
