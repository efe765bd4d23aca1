import { describe, expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';

const briefOf = (prompt: string): Brief => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief;
};
const publishedIn = (prompt: string): string => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  return JSON.stringify(composed.document);
};

describe('an order not to publish covers the words before it', () => {
  test.each([
    ['Doceria Mel e Cravo, Pelotas. Bolo de pote 12, brigadeiro 3. Meu sócio é o Rubens Tadeu, não põe isso no site.', /Rubens/],
    ['Panadería La Espiga en Mérida. Concha 14 pesos. La harina la trae mi cuñado Efrén, eso no lo pongan.', /Efr[eé]n/],
    ["Brindle & Bo, dog groomer in Leeds. Full groom £42. I used to work for Pampered Paws, don't mention that please.", /Pampered/],
    ['Imobiliária rural em Bonito. Sítio do Lago, 12 ha, R$ 480 mil. O dono é o Dr. Osmar Prates, isso é sigiloso.', /Osmar/],
    ['Advocacia Lins e Prado, Natal. Inventário, divórcio. A antiga sócia Dra. Olga Reis não pode constar em lugar nenhum.', /Olga/],
    [
      'Crematório em Uberaba. Coletiva 290. A clínica do dr. Evaristo ganha comissão, isso também não põe de jeito nenhum.',
      /Evaristo|comiss/,
    ],
    ['Peluquería en Lima. Corte 20 soles. El local lo presta mi cuñado Raúl, eso tampoco lo pongan de ninguna manera.', /Raúl/],
    ['Taller Bagliani, Rosario. Estamos en Ricchieri 283. No pongas la dirección de la casa de Lucía (Salta 3310).', /Salta|3310/],
    ['Hill Bees, Austin. Wall cut-out $650. Leave the house address off, 418 Sawyer Bend, folks show up with bees.', /Sawyer|418/],
    ['Oficina do Léo em Natal. Troca de óleo R$ 90. Deixa o endereço da minha casa de fora, Rua do Sol 12.', /Rua do Sol/],
    ['Mergulho Azul, Caravelas. Batismo R$ 390. O CNPJ mando só pra emitir nota, não publiquem: 11.482.903/0001-55.', /11\.482/],
    ['Hotel Bigode, gatos, Joinville. O endereço não ponho no site por segurança (é a minha casa, rua Piratuba 1190).', /Piratuba/],
    ['Panadería Luna en Rosario. La dirección no la pongo en internet por seguridad (Salta 1234). Tel 341 555 0101', /Salta/],
    ["Moon Bakery, Leeds. The address I don't put online (14 Mill Lane), people get it when they order.", /Mill Lane|when they order/],
    [
      'Hotel Bigode, gatos, Joinville. Diária R$ 75. A câmera fica em bigode-cam.example, depois vejo se dá pra botar, por enquanto não.',
      /bigode-cam/,
    ],
  ])('%s', (prompt, secret) => expect(publishedIn(prompt)).not.toMatch(secret));

  test('the rest of the message stays', () => {
    const said = publishedIn('Doceria Mel e Cravo, Pelotas. Bolo de pote 12, brigadeiro 3. Meu sócio é o Rubens, não põe isso no site.');
    expect(said).toContain('Bolo de pote');
    expect(said).toContain('rigadeiro');
  });
  test('an order with an object of its own covers nothing else', () => {
    const { facts } = briefOf('Guincho do Ari em Betim. Saída 150 reais. Atendo Betim e Contagem, e não põe meu endereço. 31 98877-1204');
    expect(facts.some(({ text }) => text.includes('Contagem'))).toBe(true);
    expect(facts.some(({ norm }) => norm.kind === 'phone')).toBe(true);
  });
});

describe("the owner's own costs are no prices", () => {
  test.each([
    ['Geleias da Serra, Gramado. Geleia de uva 22,00, geleia de figo 24,00, o vidro me custa 4,10', /4,10/],
    ['Velas Luma, Santos. Vela de soja 38, vela de canela 42. O aluguel tá 1.700 e subindo.', /1\.?700/],
    ['Jabones Luna en Puebla. Jabón de avena 60 pesos, jabón de rosas 70 pesos, la caja me sale 9 pesos.', /\b9\b/],
    ['Hopper Candles, Bath. Soy candle £18, reed diffuser £24. Each jar costs me £2.40 so dont go lower.', /2\.40/],
    ['Tienda Nido en Rosario. Remera 9000, buzo 15000, mi margen es del 35% nada más.', /35 ?%/],
  ])('%s', (prompt, cost) => expect(publishedIn(prompt)).not.toMatch(cost));
});

describe("the house's own debtors are nobody's news", () => {
  test.each([
    ['Academia Corpo e Ar em Bagé. Mensal 110. Temos 4 alunos inadimplentes, e a matrícula é paga na entrada.', /inadimplente/],
    ['Guardería Nube en Lugo. Media jornada 180 €. Tenemos dos padres morosos. Abrimos de 8 a 15.', /morosos/],
    ['Music school in Hull. Piano £22. We have three parents who owe us since June. Lessons on Saturdays.', /owe/],
  ])('%s', (prompt, secret) => expect(publishedIn(prompt)).not.toMatch(secret));

  test('a house that collects debts says so', () =>
    expect(publishedIn('Cobrança Certa, em Lages. Recuperamos crédito de clientes inadimplentes. Tel 49 3222-1010')).toMatch(
      /inadimplentes/,
    ));
});
