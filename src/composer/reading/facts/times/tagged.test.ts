import { expect, test } from 'vitest';
import { read } from '../../../read.ts';

const told = (prompt: string, kind: string): string[] => {
  const found = read(prompt);
  if ('outcome' in found) return [];
  return found.facts
    .filter(({ norm }) => norm.kind === kind)
    .map(({ text, norm }) => {
      const price = 'price' in norm && found.facts.find(({ id }) => id === norm.price)?.text;
      return price ? `${text} ${price}` : norm.kind === 'class' ? `${text}, ${norm.when}` : text;
    });
};

test.each([
  ['Laboratório São Lucas.\nHemograma\n28\nBeta hcg\n30\nTSH\n34\nRua Castro Alves 88', ['Hemograma 28', 'Beta hcg 30', 'TSH 34']],
  ['bar na Ilha, cerveja 600 a 12 reais, torresmo 25', ['cerveja 12 reais', 'torresmo 25']],
])('items: %s', (prompt, items) => expect(told(prompt, 'offer')).toEqual(items));

test.each([
  [
    'academia de jiu jitsu em Betim. adulto: segunda, quarta e sexta 19h30. crianças: terça e quinta 18h.',
    ['adulto, segunda, quarta e sexta 19h30', 'crianças, terça e quinta 18h'],
  ],
  [
    'ateliê Barro Bom, cursos: torno iniciante quarta 14h-17h, modelagem manual sábado 9h-12h',
    ['torno iniciante, quarta 14h-17h', 'modelagem manual, sábado 9h-12h'],
  ],
])('classes: %s', (prompt, classes) => expect(told(prompt, 'class')).toEqual(classes));

test.each([
  ['Dog grooming in Swansea. mon to thur 9 till 4, fri mornings only.', ['mon to thur 9 till 4', 'fri mornings']],
  ['Parrilla Don Tito. viernes a domingo desde mediodía.', ['viernes a domingo desde mediodía']],
  ['Transportadora Rota Sul. Saídas segundas e quintas às 20h.', []],
])('hours: %s', (prompt, hours) => expect(told(prompt, 'hours')).toEqual(hours));

test('all days but those that are named', () => {
  const found = read('banca de ervas em Belém, abro todo dia menos segunda das 5 as 13');
  const hours = 'outcome' in found ? undefined : found.facts.find(({ norm }) => norm.kind === 'hours')?.norm;
  expect(hours?.kind === 'hours' && Object.keys(hours.days)).toEqual(['tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
});

test.each([
  ['Puesto de jugos en el mercado San Camilo, Arequipa, puesto 14. Jugo surtido 8 soles', /mercado San Camilo, Arequipa, puesto 14/],
  ['محل زهور في عمان، شارع مكة بجانب بنك الإسكان. باقة صغيرة 10 دنانير', /^شارع مكة بجانب بنك الإسكان$/],
])('addresses: %s', (prompt, address) => expect(told(prompt, 'address')[0]).toMatch(address));

test('a class "6-8pm" begins in the evening', () => {
  const understood = read('Pottery studio in Leeds called Mud & Fire. Wheel classes Tue and Thu 6-8pm £32.');
  if ('outcome' in understood) throw new Error(understood.message);
  const norms = understood.facts.flatMap(({ norm }) => (norm.kind === 'class' ? [norm] : []));
  expect(norms).toMatchObject([{ days: ['tue', 'thu'], start: '18:00', end: '20:00' }]);
});
