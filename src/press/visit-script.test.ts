import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { VISIT_PATH, VISIT_SCRIPT, VISIT_SCRIPT_HASH, withVisitScript } from './visit-script.ts';

test('the script is small, keeps nothing, and stands before the end of a page by the hash that its policy names', () => {
  // As it travels, within a page.
  expect(brotliCompressSync(VISIT_SCRIPT).length).toBeLessThanOrEqual(1024);
  expect(() => new Function(VISIT_SCRIPT)).not.toThrow();
  expect(VISIT_SCRIPT).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB|crypto|userAgent|referrer/);
  // The server of published sites answers at this very path.
  expect(VISIT_PATH).toBe('/.well-known/vitals');
  const html = Buffer.from(withVisitScript(Buffer.from('<body><p>a</body> é'))).toString();
  const [, inside] = /^<body><p>a<script>(.*)<\/script><\/body> é$/.exec(html)!;
  expect(`sha256-${createHash('sha256').update(inside!).digest('base64')}`).toBe(VISIT_SCRIPT_HASH);
});
