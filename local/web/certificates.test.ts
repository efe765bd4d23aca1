import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { issueCertificate, makeAuthority } from './certificates.ts';

test('certificates are of their name, signed, in the shortest form, and end when they should', () => {
  const authority = makeAuthority();
  const signer = new X509Certificate(authority.cert);
  for (const [days, isOver] of [
    [90, false],
    [-30, true],
  ] as const) {
    const made = new X509Certificate(issueCertificate(authority, 'clara.example', days).cert);
    expect([made.checkHost('clara.example'), made.checkHost('outra.example')]).toEqual(['clara.example', undefined]);
    expect([made.verify(signer.publicKey), made.checkIssued(signer)]).toEqual([true, true]);
    expect(Date.parse(made.validTo) < Date.now()).toBe(isOver);
    // Browsers require the shortest encoding of a length.
    for (const length of lengthsIn(made.raw)) expect(length.shortest).toBe(true);
  }
});

function lengthsIn(bytes: Buffer, into: { shortest: boolean }[] = []): { shortest: boolean }[] {
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at]!;
    const first = bytes[at + 1]!;
    const extra = first < 128 ? 0 : first & 0x7f;
    const length = extra === 0 ? first : Number.parseInt(bytes.subarray(at + 2, at + 2 + extra).toString('hex'), 16);
    into.push({ shortest: extra === 0 || length >= (extra === 1 ? 128 : 256) });
    const start = at + 2 + extra;
    if (tag & 0x20) lengthsIn(bytes.subarray(start, start + length), into);
    at = start + length;
  }
  return into;
}
