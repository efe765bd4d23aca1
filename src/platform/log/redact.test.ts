import { expect, test } from 'vitest';
import { redact } from './redact.ts';

test.each([
  ['Key (email)=(dona@padaria.com.br) already exists.', 'Key (email)=([value]) already exists.'],
  ['no account for Dona.Lurdes+site@example.com today', 'no account for [email] today'],
  ['josé@pão.com.br', '[email]'],
  ['GET https://x.test/auth/callback?token_hash=abc&type=email failed', 'GET https://x.test/auth/callback?[query] failed'],
  ['Authorization: Bearer abc.def', 'Authorization: [hidden]'],
  ['sent with Bearer abc123 yesterday', 'sent with Bearer [token] yesterday'],
  ['cookie: pm-session=base64-abc; other=1', 'cookie: [hidden]'],
  ['{"password":"pão quente às seis"}', '{"password":[hidden]}'],
  ['eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIx.c2ln', '[token]'],
  ['sk_test_51Habcdefgh and sb_secret_abcdefghij', '[key] and [key]'],
  ['postgres://app_server:s3cret@db.test:6543/postgres', 'postgres://[secret]@db.test:6543/postgres'],
  [`http://preview.localhost:3000/${'a'.repeat(60)}.${'b'.repeat(43)}/index.html`, 'http://preview.localhost:3000/[token]/index.html'],
  ['Failed query: insert into "drafts" values ($1)\nparams: O que a dona escreveu,2', 'Failed query: insert into "drafts" values ($1)'],
  [
    'Error: Failed query: select $1\nparams: segredo,\noutra linha\n    at run (/srv/db.ts:1:2)',
    'Error: Failed query: select $1\n    at run (/srv/db.ts:1:2)',
  ],
])('%j becomes %j', (text, expected) => {
  expect(redact(text)).toBe(expected);
});

test.each([
  '    at Object.<anonymous> (/srv/node_modules/@sentry/core/build/index.js:12:3)',
  'site 018f0000-0000-7000-8000-000000000001 of release 4f1c has 12 files',
  'Cannot read properties of undefined (reading "id")',
])('%j stays as it is', (text) => {
  expect(redact(text)).toBe(text);
});

test.each(['x', 'x.', '-a', '@', 'eyJ', '?a=', 'a@a.'])('a hostile text of any length (%j) is cut, and read in no time', (part) => {
  const began = performance.now();
  expect(redact(part.repeat(1_000_000)).length).toBeLessThan(20_000);
  // A pattern with catastrophic backtracking over a million characters would take hours.
  expect(performance.now() - began).toBeLessThan(10_000);
});
