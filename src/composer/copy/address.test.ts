import { expect, test } from 'vitest';
import { addressed } from './address.ts';
import { blog } from './es/blog.ts';
import { es } from './es/index.ts';
import { TUTEO } from './es/tuteo/index.ts';

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
const slots = (text: string) => [...text.matchAll(/\{\w+\}|\[\[|\]\]/g)].map(String).sort();

test('with tú and with vos nobody is called usted', () => {
  for (const address of ['tu', 'vos'] as const) {
    const left = [es, blog].flatMap((copy) => textsOf(addressed(copy, 'es', address))).filter((text) => /\busted\b/i.test(text));
    expect(left, address).toEqual([]);
  }
});

test('each form belongs to a text of the copy and keeps its places for facts', () => {
  const known = new Set([es, blog].flatMap(textsOf));
  expect([...TUTEO.keys()].filter((text) => !known.has(text))).toEqual([]);
  for (const [usted, forms] of TUTEO) for (const form of forms) expect(slots(form), form).toEqual(slots(usted));
});

test('tú and vos differ where verbs do', () => {
  const differ = [...TUTEO.values()].filter(([tu, vos]) => tu !== vos).length;
  expect(differ / TUTEO.size).toBeGreaterThan(0.5);
  expect(addressed(es, 'es', 'usted')).toBe(es);
  expect(addressed(es, 'pt', 'tu')).toBe(es);
});
