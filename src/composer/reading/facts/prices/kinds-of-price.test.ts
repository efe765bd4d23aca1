import { describe, expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';

const understood = (prompt: string): Brief => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(`refused: ${brief.message}`);
  return brief;
};

const offers = (prompt: string): string[] => {
  const { facts } = understood(prompt);
  return facts.flatMap(({ norm, text }) => {
    if (norm.kind !== 'offer') return [];
    const price = facts.find(({ id }) => id === norm.price)?.text;
    return [`${text}${price ? ` = ${price}` : ''}${norm.note ? ` (${norm.note})` : ''}`];
  });
};

describe('prices as owners write them', () => {
  test.each([
    [
      'Curso online Bordado Livre. 40 aulas gravadas. de R$ 297 por R$ 147 ou 12x de R$ 14,90. Garantia de 7 dias.',
      ['Curso online Bordado Livre = R$ 147 (de R$ 297 · 12x de R$ 14,90)'],
    ],
    [
      'marmita LEVE E PRONTO em Osasco. kit 14 por 252, kit 21 de 378 por 349 (promo até fim do mês).',
      ['kit 14 = 252', 'kit 21 = 349 (de R$ 378 · promo até fim do mês)'],
    ],
    [
      'Pousada Canto da Serra em Gonçalves MG. Diária casal 490/560, família 690/890 (semana/fim de semana). 35 99111-2020',
      ['Diária casal = 490 (semana)', 'Diária casal = 560 (fim de semana)', 'família = 690 (semana)', 'família = 890 (fim de semana)'],
    ],
    ['Chalés Vale Verde em Urubici. Diária: casal R$ 490, família R$ 690/890.', ['Diária casal = R$ 490', 'Diária família = R$ 690/890']],
    [
      'Ana Prado Fotografia em Joinville. Ensaio newborn R$ 890: 20 fotos, 2 cenários e pendrive. Ensaio gestante R$ 490 (10 fotos digitais).',
      ['Ensaio newborn = R$ 890 (20 fotos, 2 cenários e pendrive)', 'Ensaio gestante = R$ 490 (10 fotos digitais)'],
    ],
    [
      'Pizzaria Forno Alto, Osasco. Calabresa 45, Mussarela 42, Portuguesa 48. Entrega grátis no Centro. Outros bairros R$ 7.',
      ['Calabresa = 45', 'Mussarela = 42', 'Portuguesa = 48'],
    ],
  ])('%s', (prompt, wanted) => expect(offers(prompt)).toEqual(wanted));

  test('a date of two figures is no price', () => {
    expect(offers('Curso Libras do Zero. Próxima turma 04/08, inscrição até 01/08.')).toEqual([]);
  });
});

describe('sentences that list no goods', () => {
  test('things that people bring stay in their sentence', () => {
    const brief = understood('Cozinha solidária Panela Cheia em Grajaú. Aceitamos arroz, feijão, óleo, legume.');
    expect(brief.facts.map(({ norm, text }) => `${norm.kind}: ${text}`)).toContain('statement: Aceitamos arroz, feijão, óleo, legume.');
  });
  test('what a charity needs is a fact, and sand for cats no colour', () => {
    const brief = understood('ONG Patas do Bem, Niterói. Precisamos de ração, areia e lar temporário. Pix: doe@patas.org.br');
    expect(brief.facts.some(({ text }) => text.startsWith('Precisamos de ração, areia e lar temporário'))).toBe(true);
    expect(brief.wishes.colors).toEqual([]);
    expect(brief.business.family).toBe('ngo');
  });
  test('the person to ask for is a person', () => {
    const brief = understood('Piloto de drone em Sinop MT. Hectare a partir de 65. Fala c Rodrigo Stefanello 66 99655 0912');
    expect(brief.facts.find(({ norm }) => norm.kind === 'person')?.text).toBe('Rodrigo Stefanello');
  });
  test('a professora with the name of a town is no place', () => {
    expect(understood('Curso online Bordado Livre com a professora Helena. 40 aulas.').business.place).toBeNull();
  });
});

test('a town that is only served does not stand under the street of the shop', () => {
  const composed = compose({ prompt: 'Dedetizadora Mata Tudo, Rua Amazonas 310. Atendemos em Betim e Contagem. 31 3333-0000' });
  if (composed.outcome !== 'site') throw new Error('refused');
  const [opening] = Object.values(composed.document.sections).filter(({ kind }) => kind === 'hero');
  expect(JSON.stringify(opening)).not.toContain('Betim');
});

test('a link to a checkout is the main action', () => {
  const composed = compose({
    prompt: 'Mentoria Vender Bem. De R$ 1.997 por R$ 997 ou 12x de R$ 99,70. Link: https://pay.kiwify.com.br/abc123',
  });
  if (composed.outcome !== 'site') throw new Error('refused');
  expect(JSON.stringify(composed.document.sections)).toContain('"href":"https://pay.kiwify.com.br/abc123"');
});
