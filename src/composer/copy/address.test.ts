import { expect, test } from 'vitest';
import { addressed } from './address.ts';
import { tuteo } from './es/tuteo/index.ts';
import { copyIn } from './index.ts';

const es = copyIn('es');
const forms = tuteo();

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
const slots = (text: string) => [...text.matchAll(/\{\w+\}|\[\[|\]\]/g)].map(String).sort();

test('with tú and with vos nobody is called usted', () => {
  for (const address of ['tu', 'vos'] as const) {
    const left = textsOf(addressed(es, 'es', address)).filter((text) => /\busted\b/i.test(text));
    expect(left, address).toEqual([]);
  }
});

test('each form belongs to a text of the copy and keeps its places for facts', () => {
  const known = new Set(textsOf(es));
  expect([...forms.keys()].filter((text) => !known.has(text))).toEqual([]);
  for (const [usted, said] of forms) for (const form of said) expect(slots(form), form).toEqual(slots(usted));
});

test('tú and vos differ where verbs do', () => {
  const differ = [...forms.values()].filter(([tu, vos]) => tu !== vos).length;
  expect(differ / forms.size).toBeGreaterThan(0.5);
  expect(addressed(es, 'es', 'usted')).toBe(es);
  expect(addressed(es, 'pt', 'tu')).toBe(es);
});
