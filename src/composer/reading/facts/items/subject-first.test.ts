import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

/** Items as "name · note · price". */
function itemsOf(prompt: string): string[] {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts.flatMap(({ text, norm }) =>
    norm.kind === 'offer' ? [[text, norm.note, brief.facts.find(({ id }) => id === norm.price)?.text].filter(Boolean).join(' · ')] : [],
  );
}

test.each([
  [
    'Fonda Doña Meche en Cholula. Tinga de res, orden chica $65 / grande $110. Agua de jamaica, vaso $18, jarra $55. Tel 222 555 0144',
    [
      'Tinga de res · orden chica · $65',
      'Tinga de res · orden grande · $110',
      'Agua de jamaica · vaso · $18',
      'Agua de jamaica · jarra · $55',
    ],
  ],
  [
    'Padaria Lua em Ilhéus. Pão de queijo, unidade R$ 4, meia dúzia R$ 20. Cuca, faço na hora, R$ 16. Zap 73 98811-0000',
    ['Pão de queijo · unidade · R$ 4', 'Pão de queijo · meia dúzia · R$ 20', 'Cuca · faço na hora · R$ 16'],
  ],
  ['Smokehouse in Craster. Kippers, pair £6, box £28. Call 01665 555 012', ['Kippers · pair · £6', 'Kippers · box · £28']],
])('a portion belongs to the thing that opens its sentence: %s', (prompt, items) => expect(itemsOf(prompt)).toEqual(items));

test.each([
  // Things of their own, behind a place or a heading.
  ['Salão em Bauru. Cabelo, corte R$ 40, escova R$ 50. Tel 14 3222-1010', ['corte · R$ 40', 'escova · R$ 50']],
  ['Bar do Juca, Santos. Em Santos, chope R$ 9, caipirinha R$ 18. Tel 13 3222-1010', ['chope · R$ 9', 'caipirinha · R$ 18']],
  ['Garden centre in Hexham. Compost £6, gravel £5, bark £7. Call 01434 555 010', ['Compost · £6', 'gravel · £5', 'bark · £7']],
])('other names keep theirs: %s', (prompt, items) => expect(itemsOf(prompt)).toEqual(items));

test.each([
  [
    'Ruta Alta, Cusco. La ruta corta cuesta 80 soles por persona, la de día entero con almuerzo de quinua y trucha 150 soles. Tel 984 555 010',
    'ruta de día entero con almuerzo de quinua y trucha · 150 soles',
  ],
  ['Floors by Ida, Leeds. Sanding and oiling £30 a metre, waxing £12 a metre. Call 0113 555 010', 'Sanding and oiling · £30 a metre'],
  [
    'Passeio de barco em Paraty. Passeio curto R$ 60, o longo com almoço na ilha R$ 140. Zap 24 99888-1010',
    'Passeio longo com almoço na ilha · R$ 140',
  ],
])('no item begins in the middle of its phrase: %s', (prompt, item) => expect(itemsOf(prompt)).toContain(item));

test.each([
  [
    'Afiador em Canela. Até 10 km não cobro, passou disso é 3 reais o km, viu. Faca R$ 12, tesoura R$ 20. Zap 54 99888-1010',
    'passou disso',
  ],
  ['Piper in Oban. £200 for a wedding, £50 more past Fort William. Call 01631 555 010', 'more past'],
  [
    'Ferrador em Lages. Ferrar R$ 200. O certo é a cada 40 dias, 45 no máximo. A próxima turma é 18 e 19 de abril. Zap 49 99888-1010',
    'certo',
  ],
])('words that point back, count days or add name nothing: %s', (prompt, words) =>
  expect(itemsOf(prompt).filter((item) => item.includes(words))).toEqual([]),
);

test.each([
  [
    'Marmitaria da Nega, Lins.\nFeijoada (só sábado) - P 22 / M 28 / G 35\nCarne do sol com aipim: meia 32, inteira 58\nSuco natural (copo) 7, jarra 18',
    [
      'Feijoada P',
      'Feijoada M',
      'Feijoada G',
      'Carne do sol com aipim meia',
      'Carne do sol com aipim inteira',
      'Suco natural',
      'Suco natural jarra',
    ],
  ],
  ['Panadería Luna, Rosario.\nPizza muzzarella: chica 5000, grande 9000', ['Pizza muzzarella chica', 'Pizza muzzarella grande']],
  ['Slow Water Narrowboats, Rugby.\nHeron – 62 ft, sleeps 6, weekend £720, week £1,140', ['Heron', 'Heron week']],
  ['Bar do Zé, Lins.\nBebidas: suco 7, refri 6', ['suco', 'refri']],
])('a size alone is of the thing that its line is about: %s', (message, names) => {
  expect(itemsOf(message).map((item) => item.split(' · ')[0])).toEqual(names);
});
