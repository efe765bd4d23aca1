import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Environment, readEnvironment } from './env.ts';

const complete = {
  DATABASE_URL: 'postgres://app_server:x@127.0.0.1:54322/postgres',
  NEXT_PUBLIC_SUPABASE_URL: 'http://127.0.0.1:54321/',
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_0123456789',
  SUPABASE_SECRET_KEY: 'sb_secret_0123456789abcdef',
  APP_URL: 'http://localhost:3000',
  SITES_URL: 'http://localhost:3001',
  PREVIEWS_URL: 'http://preview.localhost:3000',
  APP_SECRET: 'x'.repeat(32),
};

test('a complete environment is read and addresses lose their last slash', () => {
  expect(readEnvironment(complete).NEXT_PUBLIC_SUPABASE_URL).toBe('http://127.0.0.1:54321');
});

test('every wrong variable gets one line that names it', () => {
  const { DATABASE_URL: _, ...rest } = complete;
  const read = () => readEnvironment({ ...rest, APP_URL: 'localhost', APP_SECRET: 'short' });
  expect(read).toThrow(/DATABASE_URL is missing/);
  expect(read).toThrow(/APP_URL must be an http/);
  expect(read).toThrow(/APP_SECRET must have at least/);
});

test('who sells in production says who they are; a stand-in for Stripe sells nothing', () => {
  const keys = {
    ...complete,
    NODE_ENV: 'production',
    STRIPE_SECRET_KEY: 'sk_live_12345678',
    STRIPE_WEBHOOK_SECRET: 'whsec_0123456789abcdef',
  };
  for (const name of ['COMPANY_NAME', 'COMPANY_TAX_ID', 'COMPANY_ADDRESS', 'CONTACT_EMAIL', 'PRIVACY_EMAIL'])
    expect(() => readEnvironment(keys)).toThrow(new RegExp(`${name} is missing`));
  expect(readEnvironment({ ...keys, STRIPE_BASE_URL: 'http://127.0.0.1:1' }).COMPANY_NAME).toBeUndefined();
  expect(readEnvironment({ ...keys, NODE_ENV: 'test' }).COMPANY_NAME).toBeUndefined();
  const said = {
    COMPANY_NAME: 'Padaria de Sites Ltda.',
    COMPANY_TAX_ID: '12.ABC.345/01DE-35',
    COMPANY_ADDRESS: 'Rua Girassol, 212, São Paulo',
    CONTACT_EMAIL: 'oi@example.com',
    PRIVACY_EMAIL: 'dados@example.com',
  };
  expect(readEnvironment({ ...keys, ...said })).toMatchObject(said);
  expect(() => readEnvironment({ ...keys, ...said, COMPANY_TAX_ID: '123' })).toThrow(/COMPANY_TAX_ID must be a CNPJ/);
});

test('without Stripe nothing is sold; its key and the secret of its webhook go together', () => {
  expect(readEnvironment(complete).STRIPE_SECRET_KEY).toBeUndefined();
  expect(() => readEnvironment({ ...complete, STRIPE_SECRET_KEY: 'sk_test_12345678' })).toThrow(
    /STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET go together/,
  );
});

test('language models are off without their variables; what does not fit together is named', () => {
  expect(readEnvironment(complete)).toMatchObject({ AI_CHAIN: ['vllm', 'openai', 'anthropic', 'google'], MODEL_DEMO: false });
  expect(readEnvironment({ ...complete, MODEL_DEMO: '1' }).MODEL_DEMO).toBe(true);
  expect(() => readEnvironment({ ...complete, VLLM_BASE_URL: 'http://127.0.0.1:1/v1' })).toThrow(
    /VLLM_BASE_URL and VLLM_MODEL go together/,
  );
  expect(() => readEnvironment({ ...complete, AI_MODEL_REWRITE: 'openai:x' })).toThrow(/AI_MODEL_REWRITE names openai/);
});

test('keys of receipts are read with their ids, and a wrong one is refused without a byte of it', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const signs = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const verifies = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).toString('base64');
  const read = (RELEASE_RECEIPT_KEYS: string) => readEnvironment({ ...complete, RELEASE_RECEIPT_KEYS }).RELEASE_RECEIPT_KEYS;
  expect(readEnvironment(complete).RELEASE_RECEIPT_KEYS).toEqual([]);
  expect(read(`2026b=${signs},2026a=${verifies}`).map(({ id }) => id)).toEqual(['2026b', '2026a']);
  for (const wrong of ['2026a=AAAA', signs, `2026a=${verifies}`, `2026a=${signs},2026a=${verifies}`]) {
    expect(() => read(wrong)).toThrow(/RELEASE_RECEIPT_KEYS must be like/);
    expect(() => read(wrong)).not.toThrow(new RegExp(signs.slice(0, 20)));
  }
});

/** Set by our own commands, or described by their pattern in the README. */
const SET_BY_US = /^(NODE_ENV|EMBEDDED_BACKEND|RESEND_BASE_URL|RATE_LIMIT_SCALE|LOCAL_WEB_\w+|AI_MODEL_\w+)$/;

test('the README and the example describe each variable, and the pooler as a hosted project has it', () => {
  const [readme, example] = ['README.md', '.env.example'].map((file) => readFileSync(file, 'utf8')) as [string, string];
  const described = Object.keys(Environment.shape).filter((name) => !SET_BY_US.test(name));
  expect(described.length).toBeGreaterThan(50);
  expect(described.filter((name) => !new RegExp(`^(# )?${name}=`, 'm').test(example))).toEqual([]);
  expect(described.filter((name) => !new RegExp(`^\\|.*\`${name}\`.*\\|`, 'm').test(readme))).toEqual([]);
  const addressOf = (name: string) => new URL(new RegExp(`^(?:# )?${name}=(.*)`, 'm').exec(example)![1]!);
  // Transaction mode for the app; LISTEN needs session mode.
  for (const [name, port] of [
    ['DATABASE_URL', '6543'],
    ['DATABASE_SESSION_URL', '5432'],
  ] as const)
    expect([addressOf(name).username, addressOf(name).port]).toEqual(['app_server.PROJECT', port]);
});

test('the two keys of Turnstile go together, and without them it is off', () => {
  expect(readEnvironment(complete).TURNSTILE_SITE_KEY).toBeUndefined();
  expect(() => readEnvironment({ ...complete, TURNSTILE_SITE_KEY: '1x' })).toThrow(
    /TURNSTILE_SITE_KEY and TURNSTILE_SECRET_KEY go together/,
  );
});

test('a browser on another machine goes with the address of its proxy, and over TLS unless it is in our network', () => {
  const proxy = { MEASURING_PROXY_ADDRESS: '203.0.113.10' };
  const remote = { ...complete, MEASURING_BROWSER: 'wss://browser.example/devtools' };
  expect(readEnvironment({ ...remote, ...proxy })).toMatchObject(proxy);
  expect(() => readEnvironment(remote)).toThrow(/MEASURING_PROXY_ADDRESS goes together/);
  expect(() => readEnvironment({ ...complete, MEASURING_BROWSER: '/usr/bin/chromium', ...proxy })).toThrow(/goes together/);
  const open = { ...complete, ...proxy, MEASURING_BROWSER: 'ws://browser.internal:9222/' };
  expect(() => readEnvironment(open)).toThrow(/MEASURING_BROWSER must be a wss/);
  expect(readEnvironment({ ...open, MEASURING_BROWSER_NETWORK: 'private' })).toMatchObject({ MEASURING_BROWSER_NETWORK: 'private' });
});
