import { expect, test } from 'vitest';
import { isHours, readCustomerFacts } from './customer-facts.ts';
import { readPage } from './read-page.ts';

test.each([
  'Segunda a sábado, das 6h30 às 19h30',
  'todos os dias 8h da manhã às 18h',
  'Lunes a viernes 9:00 - 18:00',
  'Sat 9am - 1pm',
  'Domingo: fechado',
  'De segunda a sexta, das oito da manhã às sete da noite.',
  'Open Wednesday through Sunday, ten to six.',
  'Das oito e meia ao meio-dia, de segunda a sexta',
])('a line of opening hours: %s', (line) => expect(isHours(line)).toBe(true));

test.each([
  'Fazemos o levain todos os dias, com farinha do moinho Cotrijui e 24 horas de fermentação.',
  'Massa de 12 horas de descanso, feita todos os dias',
  'Pão fresco todos os dias',
  'Aberto à comunidade, não precisa saber ler partitura. Ensaios às quintas, 19h30.',
  'Martes y sábado a las once, con Nico.',
  'Todmorden, Thursdays, nine till one.',
])('a line of something else: %s', (line) => expect(isHours(line)).toBe(false));

test('a town in the structured data is no address', () => {
  const page = (address: object) =>
    readPage(`<script type="application/ld+json">${JSON.stringify({ '@type': 'Bakery', address })}</script>`, 'https://padaria.example/');
  const town = { '@type': 'PostalAddress', addressLocality: 'Betim' };
  expect(readCustomerFacts([page(town)])).toMatchObject({ address: null, town: true });
  expect(readCustomerFacts([page({ ...town, streetAddress: 'Rua Xingu, 120' })])).toMatchObject({ address: '' });
});
