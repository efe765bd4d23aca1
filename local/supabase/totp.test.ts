import { expect, test } from 'vitest';
import { newTotpSecret, totpCode, totpMatches } from './totp.ts';

// The secret and times of RFC 6238, appendix B (its codes have eight digits: ours are the last six).
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const CODES: [number, string][] = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
];

test.each(CODES)('at second %i the code is that of the standard', (second, code) => {
  expect(totpCode(SECRET, new Date(second * 1000))).toBe(code);
});

test('a code is accepted one step early or late, and no further', () => {
  const at = (second: number) => totpMatches(SECRET, '081804', new Date(second * 1000));
  expect([-60, -30, 0, 30, 60].map((offset) => at(1_111_111_109 + offset))).toEqual([false, true, true, true, false]);
});

test('what is no code is refused', () => {
  for (const code of ['', '1', 'abcdef', '0818040', '٠٨١٨٠٤'])
    expect(totpMatches(SECRET, code, new Date(1_111_111_109_000)), code).toBe(false);
});

test('secrets are long and differ', () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(newTotpSecret());
});
