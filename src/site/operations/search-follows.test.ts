import { expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import { apply, invert } from '../changes/apply.ts';
import { checkDocument } from '../integrity/integrity.ts';
import type { SiteDocument } from '../schema/document.ts';
import type { FactNorm } from '../schema/facts.ts';
import { changesOf, type InputOf, type OperationName } from './index.ts';

const locale = 'pt-BR';
const sample = sampleDocument({ kinds: ['header', 'hero', 'menu', 'map', 'cta', 'footer'], items: 2 });
const home = Object.values(sample.pages).find(({ type }) => type === 'home')!;
const done = <N extends OperationName>(doc: SiteDocument, name: N, input: InputOf<N>) => {
  const changes = changesOf(doc, name, input);
  const next = apply(doc, changes);
  expect(checkDocument(next)).toEqual([]);
  expect(apply(next, invert(changes))).toEqual(doc);
  return next;
};
const FACTS: [text: string, norm: FactNorm][] = [
  ['Olinda', { kind: 'place', city: 'Olinda' }],
  ['(81) 95555-0177', { kind: 'phone', e164: '+5581955550177', whatsapp: true, call: true }],
  ['Pão', { kind: 'offer' }],
  ['Pão de queijo', { kind: 'offer' }],
  ['terça a domingo, das 7h às 19h', { kind: 'hours', days: {} }],
];
const TITLE = 'Padaria Nova Olinda · padaria em Olinda';
const DESCRIPTION = 'Padaria em Olinda. Pão, pão de queijo. Terça a domingo, das 7h às 19h. Contato: (81) 95555-0177.';
const at = (n: number) => `fa_0000000${n}`;

function made(edited?: 'owner'): SiteDocument {
  const facts = FACTS.map(([text, norm], n) => [
    at(n),
    { id: at(n), text, norm, source: { from: 'owner' as const }, must: false, status: 'confirmed' as const },
  ]);
  const { title, description } = home.seo;
  const texts = { [title]: TITLE, [description]: DESCRIPTION, [sample.site.name]: 'Padaria Nova Olinda' };
  return {
    ...sample,
    facts: { ...sample.facts, ...Object.fromEntries(facts) },
    strings: { ...sample.strings, [locale]: { ...sample.strings[locale], ...texts } },
    stringMeta: { ...sample.stringMeta, ...(edited && { [title]: { by: edited }, [description]: { by: edited } }) },
  };
}
const seoOf = ({ strings }: SiteDocument) => [strings[locale]![home.seo.title], strings[locale]![home.seo.description]];

it('follows the town, the number and the hours, and leaves the town in the name', () => {
  const moved = done(made(), 'set-fact', { fact: at(0), text: 'Recife' });
  expect(seoOf(moved)).toEqual(['Padaria Nova Olinda · padaria em Recife', DESCRIPTION.replace('Olinda', 'Recife')]);
  const called = done(moved, 'set-fact', { fact: at(1), text: '(81) 3333-0100' });
  expect(seoOf(called)[1]).toContain('Contato: (81) 3333-0100.');
  expect(seoOf(done(called, 'set-fact', { fact: at(4), text: 'todo dia, das 6h às 20h' }))[1]).toContain('. Todo dia, das 6h às 20h.');
});

it('follows the town of a place that says more', () => {
  const [whole] = [{ ...made(), facts: { ...made().facts, [at(0)]: { ...made().facts[at(0)]!, text: 'Carmo, Olinda - PE' } } }];
  expect(seoOf(done(whole, 'set-fact', { fact: at(0), text: 'Boa Viagem, Recife - PE' }))[0]).toBe(
    'Padaria Nova Olinda · padaria em Recife',
  );
});

it('leaves the same word inside what another fact says', () => {
  expect(seoOf(done(made(), 'set-fact', { fact: at(2), text: 'Bolo' }))[1]).toContain('Bolo, pão de queijo.');
});

it('leaves what its owner wrote', () => {
  expect(seoOf(done(made('owner'), 'set-fact', { fact: at(0), text: 'Recife' }))).toEqual([TITLE, DESCRIPTION]);
});
