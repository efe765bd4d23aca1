import { expect, test } from 'vitest';
import type { Brief, Corrections } from './brief.ts';
import { compose } from './compose.ts';
import { correct } from './correct.ts';
import { Corrections as Schema } from './corrections.ts';
import { read } from './read.ts';

const PROMPT =
  'Oi, tenho uma padaria em Olinda, a Pão da Vila. Pão francês R$ 0,90, bolo de rolo R$ 35,00. Minha massa descansa 18 horas. Queria fundo escuro. Fiado só pros conhecidos kkk';
const brief = read(PROMPT) as Brief;
const after = (corrections: Corrections) => correct(brief, corrections);
const textsOf = ({ facts }: Brief, kind: string) => facts.filter(({ norm }) => norm.kind === kind).map(({ text }) => text);
function site(corrections: Corrections): string {
  const composed = compose({ prompt: PROMPT, corrections });
  if (composed.outcome === 'refuse') throw new Error(composed.message);
  return JSON.stringify([composed.document.strings, composed.document.facts]);
}

test('nothing corrected is the brief as it was read', () => {
  expect(after({})).toEqual(brief);
});

test('what the business is called, is, and where it is are the owner’s to say', () => {
  const corrected = after({ name: 'Ferro Bravo', trade: 'oficina mecânica', place: 'Recife' });
  expect([textsOf(corrected, 'name'), textsOf(corrected, 'place')]).toEqual([['Ferro Bravo'], ['Recife']]);
  expect(corrected.business).toMatchObject({ name: { value: 'Ferro Bravo', span: null }, trade: { value: 'oficina mecânica' } });
  expect(corrected.industry.archetype).not.toBe(brief.industry.archetype);
  expect(textsOf(after({ name: null, place: null }), 'name')).toEqual([]);
});

test.each([
  ['Faço doces finos para casamento em Petrolina. O nome que ponho nas caixinhas é Açúcar de Rio. Bem-casado R$ 6.', 'ponho nas caixinhas'],
  ["I braid knotless and cornrows in Leeds. The name is No Tears, lower case, because I don't pull. Knotless £110.", 'lower case'],
])('a ticked line stands on the site though other words of the page say part of it: %s', (prompt, words) => {
  const { clauses } = read(prompt) as Brief;
  const { span } = clauses.find(({ text }) => text.includes(words))!;
  const composed = compose({ prompt, corrections: { lines: [{ at: span[0], publish: true }] } });
  expect(composed.outcome === 'site' && JSON.stringify([composed.document.strings, composed.document.facts])).toContain(words);
});

test('a line is on the site when it is ticked, and only then', () => {
  const at = (words: string) => brief.clauses.find(({ text }) => text.includes(words))!.span[0];
  expect(site({})).toContain('descansa 18 horas');
  expect(site({ lines: [{ at: at('descansa'), publish: false }] })).not.toContain('descansa 18 horas');
  expect(textsOf(brief, 'statement').join()).not.toContain('Fiado');
  expect(textsOf(after({ lines: [{ at: at('Fiado'), publish: true }] }), 'statement').join()).toContain('Fiado');
});

test('hours that are corrected do not come back in the words of the message', () => {
  const prompt =
    'Padoca da Lina em Campinas. Abre de segunda a sábado das 6 da manhã as 8 da noite. Pão francês 1, sonho 7. zap 19 99888-1212';
  const asRead = read(prompt) as Brief;
  const { id } = asRead.facts.find(({ norm }) => norm.kind === 'hours')!;
  const lines = asRead.clauses.map(({ span, fate }) => ({ at: span[0], publish: fate === 'used' }));
  const composed = compose({ prompt, corrections: { facts: [{ id, text: 'segunda a sábado 7h às 19h' }], lines } });
  const said = composed.outcome === 'refuse' ? '' : JSON.stringify(composed.document.strings);
  expect(said).not.toContain('6 da manhã');
});

test('facts are reworded, taken off and added', () => {
  const offer = brief.facts.find(({ text }) => text === 'bolo de rolo')!;
  const reworded = after({ facts: [{ id: offer.id, text: 'Bolo de rolo inteiro' }] });
  expect(textsOf(reworded, 'offer')).toContain('Bolo de rolo inteiro');
  expect(textsOf(after({ facts: [{ id: offer.id, text: null }] }), 'offer')).not.toContain('bolo de rolo');
  const price = brief.facts.find(({ text }) => text === 'R$ 35,00')!;
  const dearer = after({ facts: [{ id: price.id, text: 'R$ 38,00' }] }).facts.find(({ id }) => id === price.id);
  expect(dearer).toMatchObject({ text: 'R$ 38,00', norm: { kind: 'price', amount: '38.00' } });
  const added = after({
    added: [
      { kind: 'phone', text: '(81) 95555-0177' },
      { kind: 'offer', text: 'Sonho R$ 6,00' },
      { kind: 'hours', text: 'segunda a sábado das 6h às 20h' },
    ],
  });
  expect([textsOf(added, 'phone').length, textsOf(added, 'hours').length]).toEqual([1, 1]);
  expect(textsOf(added, 'offer')).toContain('Sonho');
});

test('another phone is another number to call; one that cannot be read changes nothing', () => {
  const phoned = read(`${PROMPT}. WhatsApp (81) 95555-0177`) as Brief;
  const { id } = phoned.facts.find(({ norm }) => norm.kind === 'phone')!;
  const phoneAfter = (text: string) => correct(phoned, { facts: [{ id, text }] }).facts.find(({ norm }) => norm.kind === 'phone');
  expect(phoneAfter('(81) 95555-0188')).toMatchObject({ id, text: '(81) 95555-0188', norm: { e164: '+5581955550188' } });
  expect(phoneAfter('depois eu digo')).toEqual(phoned.facts.find((fact) => fact.id === id));
});

test('a price comes to the thing that had none', () => {
  const bare = {
    ...brief,
    facts: brief.facts.map((fact) => (fact.text === 'bolo de rolo' ? { ...fact, norm: { kind: 'offer' as const } } : fact)),
  };
  const offer = bare.facts.find(({ text }) => text === 'bolo de rolo')!;
  const corrected = correct(bare, { added: [{ kind: 'price', text: 'R$ 38,00', of: offer.id }] });
  const { norm } = corrected.facts.find(({ id }) => id === offer.id)!;
  expect(norm).toMatchObject({ kind: 'offer', price: expect.any(String) });
  expect(corrected.facts.find(({ id }) => 'price' in norm && id === norm.price)?.text).toBe('R$ 38,00');
});

const BARE = 'Doces da Lia, doceria em Olinda.\nBolo de pote 12 cada\nBrigadeiro 25 cada\nTorta US$ 80\nWhatsApp (81) 99876-5432';

test.each([
  ['Brigadeiro', '30 cada', '30', 'BRL'],
  ['Brigadeiro', '30', '30', 'BRL'],
  ['Brigadeiro', 'a partir de 30', '30', 'BRL'],
  ['Brigadeiro', 'R$ 1.030,50', '1030.50', 'BRL'],
  ['Brigadeiro', 'US$ 30', '30', 'USD'],
  ['Brigadeiro', '30 euros', '30', 'EUR'],
  ['Torta', '90', '90', 'USD'],
  ['Torta', '90 o quilo', '90', 'USD'],
  ['Torta', 'R$ 90', '90', 'BRL'],
])('%s for %s costs %s %s: a price without a currency keeps that of the item', (name, text, amount, currency) => {
  const told = read(BARE) as Brief;
  const { norm } = told.facts.find((fact) => fact.text === name)!;
  const id = 'price' in norm ? norm.price! : '';
  const corrected = correct(told, { facts: [{ id, text }] }).facts.find((fact) => fact.id === id);
  expect(corrected).toMatchObject({ text, norm: { kind: 'price', amount, currency } });
});

test.each([
  ['Tortas del Sur, pastelería en Santiago de Chile. Fono +56 9 8765 4321. Torta de lúcuma, alfajor.', 'CLP', '9.500 cada una'],
  ['Tortas del Sur, pastelería en Santiago de Chile. Fono +56 9 8765 4321. Torta de lúcuma, alfajor.', 'CLP', '$9.500'],
  ['Crumb & Co, a bakery in Leeds. Call 0113 496 0000. Rye loaf £4, oat loaf £5.', 'GBP', '9 each'],
  ['Doces da Lia, doceria em Olinda. Brigadeiro 3, bolo de pote 12. WhatsApp (81) 99876-5432', 'BRL', '9 cada'],
])('%s: what had no price gets one in %s', (prompt, currency, text) => {
  const { facts, ...told } = read(prompt) as Brief;
  const { id } = facts.find(({ norm }) => norm.kind === 'offer')!;
  const bare = { ...told, facts: facts.map((fact) => (fact.id === id ? { ...fact, norm: { kind: 'offer' as const } } : fact)) };
  const corrected = correct(bare, { added: [{ kind: 'price', of: id, text }] });
  const { norm } = corrected.facts.find((fact) => fact.id === id)!;
  expect(corrected.facts.find((fact) => 'price' in norm && fact.id === norm.price)).toMatchObject({ text, norm: { currency } });
});

test.each(['a partir de 50 por pessoa, fds 70', '50 no pix, 55 no cartão', '50 (fds 70)', '50 a 70', 'sob consulta'])(
  'no word of a price is lost: %s',
  (text) => {
    const told = read(BARE) as Brief;
    const { id, norm } = told.facts.find((fact) => fact.text === 'Brigadeiro')!;
    const bare = { ...told, facts: told.facts.map((fact) => (fact.id === id ? { ...fact, norm: { kind: 'offer' as const } } : fact)) };
    const ways = [
      correct(bare, { added: [{ kind: 'price', of: id, text }] }),
      correct(told, { facts: [{ id: ('price' in norm && norm.price) || '', text }] }),
    ];
    for (const corrected of ways) {
      const item = corrected.facts.find((fact) => fact.id === id)!.norm;
      const price = 'price' in item ? corrected.facts.find((fact) => fact.id === item.price)?.text : undefined;
      expect(price ?? ('instead' in item ? item.instead : undefined)).toBe(text);
    }
    expect(textsOf(ways[1]!, 'price')).not.toContain('25 cada');
    const anew = correct(told, { added: [{ kind: 'offer', text: `Rodízio: ${text}` }] });
    const said = JSON.stringify(anew.facts.map((fact) => [fact.text, fact.norm]));
    expect(said).toContain('Rodízio');
    expect(said).toContain(text);
    expect(textsOf(anew, 'offer')).toHaveLength(4);
  },
);

test('an item that is taken off goes with its price, as read, as corrected and as added', () => {
  const told = read(BARE) as Brief;
  const offer = told.facts.find(({ text }) => text === 'Brigadeiro')!;
  const price = 'price' in offer.norm ? offer.norm.price! : '';
  const off = { id: offer.id, text: null };
  for (const corrections of [
    { facts: [off] },
    { facts: [{ id: price, text: '37 cada' }, off] },
    { facts: [off, { id: price, text: '37 cada' }] },
    { facts: [off], added: [{ kind: 'price' as const, of: offer.id, text: '37 cada' }] },
  ]) {
    const corrected = correct(told, corrections);
    expect(textsOf(corrected, 'offer')).toEqual(['Bolo de pote', 'Torta']);
    expect(textsOf(corrected, 'price')).toEqual(['12 cada', 'US$ 80']);
    const composed = compose({ prompt: BARE, corrections });
    const said = composed.outcome === 'refuse' ? '' : JSON.stringify([composed.document.strings, composed.document.facts]);
    expect(said).toContain('Bolo de pote');
    expect(said).not.toMatch(/Brigadeiro|25 cada|37 cada/);
  }
  const prose = 'Doces da Lia, doceria em Olinda. O brigadeiro de pistache custa R$ 12. A torta de limão sai por R$ 80.';
  const { id } = (read(prose) as Brief).facts.find(({ text }) => /brigadeiro/i.test(text))!;
  const composed = compose({ prompt: prose, corrections: { facts: [{ id, text: null }] } });
  const said = composed.outcome === 'refuse' ? '' : JSON.stringify([composed.document.strings, composed.document.facts]);
  expect(said).toContain('80');
  expect(said).not.toMatch(/R\$.12/);
});

test('a wish is dismissed', () => {
  expect(brief.wishes.polarity).toBe('dark');
  expect(after({ wishes: { polarity: 'auto' } }).wishes.polarity).toBe('auto');
});

test('only what the form knows', () => {
  const given: Corrections = { name: 'Tito', family: 'unknown', wishes: { pages: 'many' } };
  expect(Schema.parse(given)).toEqual(given);
  expect(Schema.safeParse({ ...given, more: 1 }).success).toBe(false);
  expect(Schema.safeParse({ name: 'x'.repeat(300) }).success).toBe(false);
});

test('the family follows a trade that is corrected, and nothing a family does not cover', () => {
  expect(after({ trade: 'barbearia' }).industry.id).toBe('barbershop');
  expect(after({ trade: 'afinador de sinos' }).industry.id).toBe('neutral');
});

test('a value that is only spelled another way stays in its sentence; another value does not', () => {
  const told = read(
    'Padaria Sol em Olinda. O bolo de fuba da Padaria Sol leva cobertura feita na hora por duas irmãs. Bolo de fuba R$ 30.',
  ) as Brief;
  const sentenceIn = (corrections: Corrections) =>
    correct(told, corrections)
      .facts.filter(({ norm }) => norm.kind === 'statement')
      .map(({ text }) => text)
      .join(' ');
  const { id } = told.facts.find(({ text }) => /^bolo de fuba$/i.test(text))!;
  expect(sentenceIn({})).toContain('fuba');
  expect(sentenceIn({ facts: [{ id, text: 'Bolo de fubá' }] })).toContain('olo de fubá da Padaria Sol leva cobertura');
  expect(sentenceIn({ name: 'Padaria Sól' })).toContain('da Padaria Sól leva');
  expect(sentenceIn({ name: 'Padaria Lua' })).not.toContain('Lua leva');
});

test.each([
  ['barbearia do Zeca em sobral, corte 35 barba 25 os dois 50', 'os dois', 'Corte + barba', undefined],
  ['Barber in Leeds. Cut £15, beard £10, both £22.', 'both', 'Cut & beard', undefined],
  ['barbearia do Zeca em sobral, corte 35 barba 25 os dois 50', 'os dois', 'Combo', 'corte e barba'],
])('a note does not say again what the corrected name of its item says: %s', (prompt, was, now, note) => {
  const read1 = read(prompt) as Brief;
  const { id, norm } = read1.facts.find(({ text }) => text.toLowerCase() === was)!;
  expect(norm).toHaveProperty('note');
  const anew = correct(read1, { facts: [{ id, text: now }] }).facts.find((fact) => fact.id === id)!;
  expect(anew.text).toBe(now);
  expect(anew.norm.kind === 'offer' && anew.norm.note).toBe(note);
});

test.each([
  ['Lava jato do Beto em Lins. Lavagem simples 40 o carro pequeno, polimento 200', 'Lavagem simples carro pequeno'],
  ['Lava jato do Beto em Lins. Lavagem simples 40 reais (carros pequenos), polimento 200', 'Lavagem simples carro pequeno'],
  ['Lava jato do Beto em Lins. Lavagem simples carro pequeno 40 por dentro e por fora. Polimento 200', 'Lavagem por dentro e por fora'],
])('a site says once what the new name of an item took up: %s', (prompt, text) => {
  const { id } = (read(prompt) as Brief).facts.find(({ norm }) => norm.kind === 'offer')!;
  const composed = compose({ prompt, corrections: { facts: [{ id, text }] } });
  if (composed.outcome === 'refuse') throw new Error(composed.message);
  const { facts, items, strings, site: own } = composed.document;
  const item = Object.values(items).find((one) => one.facts.includes(id))!;
  const said = [
    ...item.facts.map((fact) => facts[fact]!.text),
    ...Object.values(item.slots).map((key) => strings[own.defaultLocale]![key!]!.replace(/\{\{\w+\}\}/g, '')),
  ];
  expect(said.join(' ').match(/pequenos?|por dentro/g)?.length ?? 0).toBe(/pequeno|por dentro/.test(text) ? 1 : 0);
});
