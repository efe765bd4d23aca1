import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PLAN_KEYS } from '../plan-keys.ts';
import { MemoryRates } from './rate-memory.ts';
import { PLAN_FACTORS, RATE_RULES, type RateRule } from './rate-rules.ts';

const SOURCES = path.resolve(import.meta.dirname, '../..');

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
    'password_from_address',
    'password_from_device',
    'password_from_strangers',
    'code_from_address',
    'code_from_device',
    'code_from_asker',
    'code_from_strangers',
    'mail_to',
    'mail_from_device',
    // Only somebody who knows the password gets this far, and six digits must not be guessable from a thousand addresses.
    'second_factor',
    'recovery_code',
    'confirm_factor',
    'prove',
    'prove_by_mail',
    'create_api_key',
    'ask_model',
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
  const factors = PLAN_KEYS.map((plan) => PLAN_FACTORS[plan]!);
  expect(factors).toEqual([...factors].sort((a, b) => a - b));
  expect(factors[0]).toBe(1);
});

test('only what sends mail or asks for another proof instead counts a target by itself', () => {
  const alone = Object.entries(RATE_RULES)
    .filter(([, { limits }]) => limits.some(({ per }) => per === 'target'))
    .map(([name]) => name);
  // Rules whose target alone is counted. A site that others measured has a cached result, a mail from the desk is sent by staff, work proved is of one browser, and an invitation is mailed only by members who
  // may invite. For the rest the target is a device, a session, one mailed code after a correct password, or the authority, of which each
  // client has a share: nobody else can use those up.
  expect(alone).toEqual([
    'password_from_device',
    'password_from_strangers',
    'code_from_device',
    'code_from_asker',
    'code_from_strangers',
    'mail_to',
    'mail_from_device',
    'second_factor',
    'recovery_code',
    'confirm_factor',
    'prove',
    'prove_by_mail',
    'desk_mail',
    'invite',
    'acme_order',
    'analyze_proof',
    'analyze_host',
    'keep_report',
    'form_post',
  ]);
});

const GUESSES = ['password_from_address', 'password_from_device', 'code_from_address', 'code_from_device', 'prove'] as const;

test.each(GUESSES)('whoever goes on guessing waits longer each time: %s', (name) => {
  const rates = new MemoryRates();
  let now = 1_763_000_000_000;
  let guesses = 0;
  const waits: number[] = [];
  for (const end = now + 86_400_000; now < end; ) {
    const refused = RATE_RULES[name].limits
      .map(({ limit, window }) => rates.take(String(window), limit, window, now))
      .find(({ allowed }) => !allowed);
    if (refused) waits.push(refused.retryAt - now);
    else guesses++;
    now = Math.max(refused?.retryAt ?? 0, now + 1000);
  }
  expect(waits[0]).toBeLessThanOrEqual(120_000);
  expect(Math.max(...waits)).toBeGreaterThan(3_600_000);
  expect(guesses).toBeLessThanOrEqual(80);
});
