import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { qrCodeSvg } from './qr-code.ts';

const modules = (svg: string): number => Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) - 8;
const print = (text: string): string => createHash('sha256').update(qrCodeSvg(text)).digest('hex').slice(0, 16);

test('codes are those that a reader (zbar) decoded: one block, several blocks, long lengths', () => {
  expect(['hello', 'a'.repeat(100), 'x'.repeat(300)].map(print)).toEqual(['ecc559ed8314402f', '572747b5293f88c4', '66c88b23798f0387']);
});

test('the smallest version that fits is taken', () => {
  const versions = [17, 18, 230, 231, 858].map((length) => (modules(qrCodeSvg('x'.repeat(length))) - 17) / 4);
  expect(versions).toEqual([1, 2, 9, 10, 20]);
});

test('what does not fit is refused', () => {
  expect(() => qrCodeSvg('x'.repeat(859))).toThrow('too long');
});
