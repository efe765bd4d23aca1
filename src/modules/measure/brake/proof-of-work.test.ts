import { expect, test } from 'vitest';
import { isProof, proveWork } from './proof-of-work.ts';

const NOW = 1_795_000_000_000;

test('work is for one address, for some minutes, and cannot be guessed', async () => {
  const proof = await proveWork('padaria.example', NOW);
  expect(await isProof(proof, 'padaria.example', NOW + 60_000)).toBe(true);
  expect(await isProof(proof, 'outra.example', NOW)).toBe(false);
  expect(await isProof(proof, 'padaria.example', NOW + 601_000)).toBe(false);
  expect(
    await isProof(
      proof.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
      'padaria.example',
      NOW,
    ),
  ).toBe(false);
  for (const junk of ['', 'x', `${NOW}.`, `${NOW}.-1`, `${NOW}.1.2`, `1.${'9'.repeat(40)}`])
    expect(await isProof(junk, 'padaria.example', NOW)).toBe(false);
});
