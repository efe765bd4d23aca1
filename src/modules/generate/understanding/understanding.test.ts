import { describe, expect, it } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { Corrections } from '#composer/corrections.ts';
import { read } from '#composer/read.ts';
import { amend } from './amend.ts';
import { correctionsOfFields } from './corrections-of-fields.ts';
import { linesSaying } from './own-lines.ts';
import { spellingOf } from './spelling.ts';
import { understandingOf } from './understanding.ts';
import { listWishes, withoutWish } from './wish-list.ts';

const NEIDE =
  'Oi, sou a Neide, tenho uma padaria em Olinda, a Padaria da Neide. Broa de fubá R$ 7, rosca rainha R$ 24. Abro de segunda a sábado das 6h às 20h. Zap (81) 99812-4407. Minha massa descansa 18 horas. Queria algo rústico e fundo escuro. Vendo fiado só pros conhecidos kkk';

function briefOf(prompt: string): Brief {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief;
}
const understood = (prompt: string) => understandingOf(briefOf(prompt));

describe('what was understood', () => {
  it('keeps the town beside its district', () => {
    const placeOf = (prompt: string) => understood(prompt).place?.value;
    expect(placeOf('Padaria da Marli no Cambuí em Campinas. Sonho R$ 6, bolo de fubá R$ 28.')).toBe('Cambuí, Campinas');
    expect(placeOf('Tenho uma padaria em Boa Viagem, Recife. Broa R$ 7')).toBe('Boa Viagem, Recife');
    expect(placeOf(NEIDE)).toBe('Olinda');
  });

  it('shows a shouted name and a town in small letters as the site will have them', () => {
    const { name, place } = understood('sou a Cidoca da MARMITA DA CIDOCA em vitoria, marmita P 15 reais. zap 27 98263 5514');
    expect([name?.value, place?.value]).toEqual(['Marmita da Cidoca', 'Vitória']);
  });

  it('asks nobody whether to publish what no tick may', () => {
    const law = understood('Escritório de advocacia Prado & Lima em Curitiba, OAB/PR 12.345. Inventário. Consulta R$ 200.');
    expect(law.pricesBarred).toBe(true);
    expect(listWishes(law.wishes)).toEqual([]);
    expect(law.lines.map(({ text }) => text).join(' ')).not.toContain('200');
    expect(law.marks.filter(({ text }) => text.includes('200')).map(({ kind }) => kind)).not.toContain('doubt');
    for (const prompt of [
      'Bolos da Marta em Lins. Bolo R$ 60. Meu CPF é 123.456.789-09 pra nota.',
      'Bolos da Marta em Lins. Bolo R$ 60. CPF nº 12345678909.',
    ])
      expect(
        understood(prompt)
          .lines.map(({ text }) => text)
          .join(' '),
      ).not.toMatch(/CPF/);
    const shop = understood('Bolos da Marta em Lins. Bolo R$ 60. Sem mostrar preços no site.');
    expect(shop.pricesBarred).toBe(false);
    expect(listWishes(shop.wishes)).toContainEqual({ of: 'showPrices', value: 'hidden' });
  });

  it('marks every word of the owner once, in order', () => {
    for (const prompt of [NEIDE, 'oi', 'padaria', `${NEIDE}\n\n${NEIDE}`]) {
      const brief = briefOf(prompt);
      expect(
        understandingOf(brief)
          .marks.map(({ text }) => text)
          .join(''),
      ).toBe(brief.prompt);
    }
  });

  it('leads each mark to a part that is on the screen', () => {
    const read = understood(NEIDE);
    const parts = [
      ...['name', 'trade', 'place', 'wishes'],
      ...[...read.addresses, ...read.contacts, ...read.hours, ...read.others, ...read.offers].map(({ id }) => id),
      ...read.lines.map(({ at }) => `line-${at}`),
    ];
    const led = read.marks.flatMap(({ to }) => to ?? []);
    expect(led.length).toBeGreaterThan(8);
    expect(led.filter((to) => !parts.includes(to))).toEqual([]);
  });

  it('tells facts, her words, wishes and doubts apart', () => {
    const { marks } = understood(NEIDE);
    const kindOf = (words: string) => marks.find(({ text }) => text.includes(words))?.kind;
    expect(['Padaria da Neide', '99812-4407', 'R$ 24', 'descansa 18', 'rústico', 'fiado', 'Oi'].map(kindOf)).toEqual([
      'fact',
      'fact',
      'fact',
      'words',
      'wish',
      'doubt',
      'plain',
    ]);
  });

  it('pairs what is sold with its price, and leaves a missing one open', () => {
    const { offers } = understood('Padaria da Neide. Vendemos broa R$ 7 e rosca R$ 24.');
    expect(offers.map(({ name, price }) => [name, price?.text])).toEqual([
      ['broa', 'R$ 7'],
      ['rosca', 'R$ 24'],
    ]);
    const brief = briefOf('Padaria da Neide. Broa R$ 7.');
    const bare = brief.facts.map((fact) => (fact.norm.kind === 'offer' ? { ...fact, norm: { kind: 'offer' as const } } : fact));
    expect(understandingOf({ ...brief, facts: bare }).offers).toEqual([{ id: expect.any(String), name: 'Broa', price: null }]);
  });

  it('ticks what is sure, and says why the rest waits', () => {
    const { lines, counts } = understood(NEIDE);
    expect(lines.filter(({ publish }) => publish).map(({ text }) => text)).toContainEqual(
      expect.stringContaining('Minha massa descansa 18 horas'),
    );
    expect(lines.filter(({ publish }) => !publish)).toMatchObject([{ text: 'Vendo fiado só pros conhecidos kkk', doubt: 'joke' }]);
    expect(counts.doubts).toBe(1);
  });

  it('asks where almost nothing was stated, and does not offer the trade itself as an answer', () => {
    expect(understood('oi')).toMatchObject({ isThin: true, name: null, trade: null, place: null, lines: [] });
    expect(understood('padaria')).toMatchObject({ isThin: true, trade: { value: 'padaria' }, lines: [] });
    expect(understood(NEIDE).isThin).toBe(false);
  });
});

describe('a correction', () => {
  const read = understood(NEIDE);
  it('takes the lines along that say it as it was', () => {
    const read = understood('A Padaria da Neide faz broa em Olinda desde 1999.');
    const lines = linesSaying(read, 'name');
    expect(lines.map((at) => read.lines.find((line) => line.at === at)?.text)).toEqual([expect.stringContaining('Padaria da Neide')]);
    expect(amend({}, { to: 'name', text: 'Forno da Lurdes', lines })).toEqual({
      name: 'Forno da Lurdes',
      lines: [{ at: lines[0], publish: false }],
    });
  });

  it('is forgotten where it puts back what was read', () => {
    const [offer] = read.offers;
    const price = { to: 'price', of: offer!.id, id: offer!.price!.id, was: offer!.price!.text } as const;
    const dearer = amend({}, { ...price, text: 'R$ 9' });
    expect(dearer).toEqual({ facts: [{ id: offer!.price!.id, text: 'R$ 9' }] });
    expect(amend(dearer, { ...price, text: price.was })).toEqual({ facts: [] });
  });

  it('gives a thing without a price one, once', () => {
    const price = { to: 'price', of: 'fa_1234567a', id: null, was: '' } as const;
    const twice = amend(amend({}, { ...price, text: 'R$ 5' }), { ...price, text: 'R$ 6' });
    expect(twice).toEqual({ added: [{ kind: 'price', text: 'R$ 6', of: 'fa_1234567a' }] });
    expect(amend(twice, { ...price, text: '' })).toEqual({ added: [] });
  });

  it('takes off a name, a line, a wish and an added thing', () => {
    const ticked = read.lines.find(({ publish }) => publish)!;
    let corrections = amend({}, { to: 'name', text: '', lines: [] });
    corrections = amend(corrections, { to: 'line', at: ticked.at, publish: false });
    corrections = amend(amend(corrections, { to: 'add', kind: 'offer', text: 'Sonho R$ 6' }), { to: 'added', index: 0, text: '' });
    const dark = listWishes(read.wishes).find(({ of }) => of === 'polarity')!;
    corrections = amend(corrections, { to: 'wishes', wishes: withoutWish(read.wishes, dark) });
    expect(corrections).toEqual({ name: null, lines: [{ at: ticked.at, publish: false }], added: [], wishes: { polarity: 'auto' } });
    expect(listWishes({ ...read.wishes, ...corrections.wishes })).not.toContainEqual(dark);
  });

  it('passes the door, which takes no more than it names', () => {
    const corrections = amend(amend({}, { to: 'name', text: 'Neide', lines: [] }), {
      to: 'add',
      kind: 'hours',
      text: 'todo dia das 6h às 20h',
    });
    expect(Corrections.parse(corrections)).toEqual(corrections);
    expect(Corrections.safeParse({ ...corrections, prompt: 'x' }).success).toBe(false);
    expect(Corrections.safeParse({ name: 'x'.repeat(201) }).success).toBe(false);
    expect(Corrections.safeParse({ wishes: { moods: ['angry'] } }).success).toBe(false);
  });

  it('is read from the fields of a plain form, where only what differs counts', () => {
    const [offer] = read.offers;
    const ticked = read.lines.find(({ publish }) => publish)!;
    const fields = {
      name: read.name!.value,
      trade: 'confeitaria',
      place: '',
      [offer!.id]: offer!.name,
      [`price-${offer!.id}`]: 'R$ 8',
      [`line-${ticked.at}`]: 'off',
      'add-offer': 'Sonho R$ 6',
      'wish-0': 'off',
    };
    const corrections = correctionsOfFields(read, fields);
    expect(corrections).toEqual({
      trade: 'confeitaria',
      place: null,
      facts: [{ id: offer!.price!.id, text: 'R$ 8' }],
      lines: [{ at: ticked.at, publish: false }],
      added: [{ kind: 'offer', text: 'Sonho R$ 6' }],
      wishes: expect.any(Object),
    });
    expect(correctionsOfFields(read, {})).toEqual({});
  });
});

it('what is to stay off the site is said back, as a whole sentence', () => {
  const { withheld, asked, unmet } = understood(
    'Oi, conserto máquina de costura há 20 anos em Betim, atendo em casa. Troca de correia 40 reais, limpeza 60 reais. Não coloca no site que eu trabalho no domingo. WhatsApp (31) 99999-1111.',
  );
  expect(unmet).toEqual([]);
  expect([...withheld, ...asked].join(' ')).toContain('Não coloca no site que eu trabalho no domingo.');
  expect(understood('Padaria Sol em Olinda. Não abrimos na segunda. Bolo R$ 30.').withheld).toEqual([]);
  expect(understood('Padaria Sol em Olinda. Bolo R$ 30. A senha do portão é 4512, não põe no site.').withheld.join(' ')).toMatch(
    /não põe no site/i,
  );
});

it.each([
  ['Marcenaria do Tonho em Bauru, móveis sob medida. não põe meu endereço. Nada de foto de igreja. Obrigada!', 2],
  ["Hi there, Tom's Plumbing in Leeds. Please don't put my address on it. No stock photos. Cheers, thanks a lot", 2],
  ['Peluquería Ana en Sevilla. No pongas mi dirección. Nada de fotos de modelos. Muchas gracias, un saludo', 2],
])('an order that is obeyed is no wish that waits, and courtesy is none at all: %s', (prompt, orders) => {
  const { asked, unmet, withheld } = understood(prompt);
  expect([...unmet, ...asked]).toEqual([]);
  expect(withheld).toHaveLength(orders);
});

it('an order without its object is said back with its sentence', () => {
  const said = 'O número do Assis motorista, 88 99230-1174, é só pra você tirar dúvida, não publique.';
  expect(understood(`Expresso Poti, van entre Crateús e Fortaleza. ${said}`).withheld).toEqual([said]);
});

it('offers no line twice, and no heading', () => {
  const { lines } = understood(
    'Reforma de sofá do Beto em Luziânia. Martelinho 90, para choque 390, aceita seguro porto azul e bradesco auto. Lo que hacemos: cortinas y toldos.',
  );
  const texts = lines.map(({ text }) => text);
  expect(texts.filter((text) => texts.some((other) => other !== text && other.includes(text)))).toEqual([]);
  expect(new Set(texts).size).toBe(texts.length);
});

it('the owner’s sentences follow their spelling', () => {
  const known = understood('Padaria Sol em Olinda. Bolo de pupuinha R$ 30.');
  const offer = known.offers.find(({ name }) => /pupuinha/.test(name))!;
  const spell = spellingOf(known, { name: 'Padaria Sól', facts: [{ id: offer.id, text: 'Bolo de pupunha' }] });
  expect(spell('Na Padaria Sol o bolo de pupuinha acaba cedo.')).toBe('Na Padaria Sól o bolo de pupunha acaba cedo.');
});
