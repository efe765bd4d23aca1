import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const factsOf = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts;
};
const rowsOf = (prompt: string) => {
  const facts = factsOf(prompt);
  return facts.flatMap(({ text, norm }) =>
    norm.kind === 'offer' ? [[text, norm.note, facts.find(({ id }) => id === norm.price)?.text].filter(Boolean).join(' · ')] : [],
  );
};

test.each([
  [
    'Marmoraria em Mogi das Cruzes\nGranito Cinza Corumbá (Polido): R$ 190,00\nGranito Preto São Gabriel (Polido): R$ 480,00\nSoleira: R$ 75,00',
    ['Granito Cinza Corumbá · Polido · R$ 190,00', 'Granito Preto São Gabriel · Polido · R$ 480,00', 'Soleira · R$ 75,00'],
  ],
  [
    'Cookies Forninho, Pinheiros, São Paulo.\n- Churros (Doce de leite, açúcar e canela): R$ 14,00\n- Red Velvet (cream cheese e chocolate branco): R$ 15,00',
    ['Churros · Doce de leite, açúcar e canela · R$ 14,00', 'Red Velvet · cream cheese e chocolate branco · R$ 15,00'],
  ],
  [
    'Peluquería canina Trufa en Valencia.\nBaño (Pequeño, hasta 10 kg): 22 €\nBaño (Grande, más de 25 kg): 35 €',
    ['Baño · Pequeño, hasta 10 kg · 22 €', 'Baño · Grande, más de 25 kg · 35 €'],
  ],
  [
    'Salon in Leeds\nCut (wash, cut and blow dry): £38\nColour (roots, six weeks): £62',
    ['Cut · wash, cut and blow dry · £38', 'Colour · roots, six weeks · £62'],
  ],
  [
    'Fotógrafa em Belém.\n• Ensaio gestante — 1h30, 25 fotos — R$ 690\n• Newborn — em casa, até 3h — R$ 850',
    ['Ensaio gestante · 1h30, 25 fotos · R$ 690', 'Newborn · em casa, até 3h · R$ 850'],
  ],
  [
    'Banho e tosa em Maringá, zona 7.\n\nTabela banho:\nP (até 8kg) 45\nM (8 a 18kg) 60\nG (18 a 35kg) 85',
    ['banho P · até 8kg · 45', 'banho M · 8 a 18kg · 60', 'banho G · 18 a 35kg · 85'],
  ],
])('a line has one thing, its detail and its price: %s', (prompt, rows) => {
  expect(rowsOf(prompt)).toEqual(rows);
  expect(factsOf(prompt).filter(({ text, norm }) => norm.kind === 'statement' && /[£€$]/.test(text))).toEqual([]);
});

test('a fee and a label are no things for sale', () => {
  const rows = rowsOf(
    'Pizzaria Brasa em Santos.\nCalabresa (cebola e azeitona): R$ 49,00\nMarguerita (manjericão): R$ 52,00\nTaxa de entrega: R$ 7,00',
  );
  expect(rows).toHaveLength(2);
});

test('a fax is no telephone, and one number for both is', () => {
  const phones = (prompt: string) => factsOf(prompt).flatMap(({ norm, text }) => (norm.kind === 'phone' ? [text] : []));
  expect(phones('Marmoraria em Mogi. Telefone (11) 4723-1010. Fax: (11) 4723-1011')).toEqual(['(11) 4723-1010']);
  expect(phones('Escritório em Mogi. Tel/fax: (11) 4723-1012')).toEqual(['(11) 4723-1012']);
  expect(phones('Plumber in Leeds. Phone 0113 496 0100, fax 0113 496 0101')).toEqual(['0113 496 0100']);
});
