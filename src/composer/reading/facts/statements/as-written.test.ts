import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

function readPrices(prompt: string): { told: string[]; items: string[] } {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return {
    told: brief.facts.flatMap(({ norm, text }) => (norm.kind === 'statement' && norm.topic === 'price' ? [text] : [])),
    items: brief.facts.flatMap(({ norm, text }) => (norm.kind === 'offer' && norm.price ? [text] : [])),
  };
}

test('an amount for any thing is told in its sentence', () => {
  const { told, items } = readPrices(
    'Aluguel de caçambas em Sorocaba, Caçamba Já. Caçamba de 3 m³ R$ 280. No Carnaval é R$ 390 qualquer tamanho, mínimo 3 diárias. WhatsApp 15 99811-2200.',
  );
  expect(told).toEqual(['No Carnaval é R$ 390 qualquer tamanho, mínimo 3 diárias']);
  expect(items).not.toContain('qualquer tamanho');
});

test('a sentence about one amount without a thing stays a sentence, and the list beside it a list', () => {
  const { told, items } = readPrices(
    'Estúdio de pilates Eixo, em Santos.\nAula avulsa R$ 70\nPacote de 10 aulas R$ 590\nAtendemos com hora marcada, remarcar custa R$ 30.\nWhatsApp 13 99700-1122',
  );
  expect(told).toEqual(['Atendemos com hora marcada, remarcar custa R$ 30']);
  expect(items).toEqual(expect.arrayContaining(['Aula avulsa']));
  expect(items).not.toContain('remarcar');
});

test('a bare size is an item of the thing before it', () => {
  const { items } = readPrices(
    'Olive oil from our farm near Gisborne, Rua Grove. Frantoio - 250ml $16, 500ml $28, 1L $48. Call 06 555 0190.',
  );
  expect(items).toEqual(['Frantoio', 'Frantoio 500ml', 'Frantoio 1L']);
});

test('the contacts at the end of the sentence are no part of it', () => {
  const { told } = readPrices(
    'Feira de antiguidades do Bixiga, em São Paulo. Barracas: aluguel R$ 90 por domingo, R$ 50 para quem é do bairro, bixigafeira@exemplo.com.br',
  );
  expect(told.join()).not.toContain('@');
});

test('what the owner can spend is no price', () => {
  const { told, items } = readPrices(
    'Sou marceneiro em Joinville, Marcenaria Ipê. Banco R$ 240, mesa R$ 900. Meu orçamento até 1.200 pelo site.',
  );
  expect([...told, ...items].join()).not.toMatch(/1\.200|orçamento/i);
});

test('rows by day are items, each with its price', () => {
  const { told, items } = readPrices(
    'Pista de Baile Chispa - salón de fiestas - Maipú\nlun a jue $210.000\nvie a dom $330.000\nhora extra $25.000\nwsp 261 555-0199',
  );
  expect(told).toEqual([]);
  expect(items).toEqual(expect.arrayContaining(['lun a jue', 'vie a dom']));
});
