import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';

const factsOf = (message: string, kind: 'address' | 'hours') =>
  (read(message) as Brief).facts.flatMap(({ norm, text }) => (norm.kind === kind ? [text] : []));

test.each([
  [
    'Somos Feria La Ronda. Estamos en la Plaza de la Intendencia jueves y viernes de 19 a 23.30 y sábados de 18 a 24.',
    ['Plaza de la Intendencia'],
    ['jueves y viernes de 19 a 23.30 y sábados de 18 a 24'],
  ],
  [
    'Feirinha da Vila, artesanato em Goiânia. Praça do Sol, quinta e sexta das 17h às 22h.',
    ['Praça do Sol'],
    ['quinta e sexta das 17h às 22h'],
  ],
  [
    'Rueda Loca Bicis, Pasco 1460, Rosario, barrio República de la Sexta. Lunes a viernes de 9 a 13.',
    ['Pasco 1460, Rosario, barrio República de la Sexta'],
    ['Lunes a viernes de 9 a 13'],
  ],
  ['Duds laundry, Leeds. Find us at 14 Chapel Lane, Mon to Fri 8am-6pm.', ['14 Chapel Lane'], ['Mon to Fri 8am-6pm']],
  ['Dull Moments sharpening. Find us: Lewisburg Farmers Market, Saturdays 8am–1pm', ['Lewisburg Farmers Market'], ['Saturdays 8am–1pm']],
  ['Barbearia Dom, Rua Domingos Ferreira 120, Recife. Corte 40.', ['Rua Domingos Ferreira 120, Recife'], []],
])('an address ends before its days and times: %s', (message, addresses, hours) => {
  expect(factsOf(message, 'address')).toEqual(addresses);
  expect(factsOf(message, 'hours')).toEqual(hours);
});

test.each([
  ['Garrow boatyard. Labour £48. The Slip, West Street, Polruan PL23 1PJ. Do come.', ['The Slip, West Street, Polruan PL23 1PJ']],
  ["We're Fenwick Bikes, 2 Canal Walk, Stroud GL5 3QE. Service £55.", ['2 Canal Walk, Stroud GL5 3QE']],
  ['Slow Water Boats. Locks Lane Wharf, Hillmorton CV21 4PP. Diesel £2.', ['Locks Lane Wharf, Hillmorton CV21 4PP']],
  [
    'School of dance. Address: 2nd floor, 31 Kutchery Road, Mylapore, Chennai 600004. Phone 98405 55012.',
    ['2nd floor, 31 Kutchery Road, Mylapore, Chennai 600004'],
  ],
  [
    'Cabalgatas La Mula en Salento, Quindío. Vereda Palestina, finca El Ensueño, a 2 km del parque.',
    ['Vereda Palestina, finca El Ensueño, a 2 km del parque'],
  ],
  ['Queijaria do Zé, em Serro. Ficamos na Rua das Flores. Queijo R$ 60.', ['Rua das Flores']],
  ['Guincho Pantaneiro, Aquidauana. Saída 180 na cidade, na estrada 4,50 o km rodado.', []],
])('an address is whole: %s', (message, addresses) => expect(factsOf(message, 'address')).toEqual(addresses));

test.each([
  ['Malote Já, entregas no Rio. Rua da Quitanda, 47, 5º andar Laranja, que é a cor da nossa jaqueta.', ['Rua da Quitanda, 47, 5º andar']],
  ['Kiln & Co, pottery. 12 Station Road, Leeds green is our colour', ['12 Station Road, Leeds']],
  ['Malote Já, entregas no Rio. Rua da Quitanda, 47, 5º andar, Centro. A cor é azul.', ['Rua da Quitanda, 47, 5º andar, Centro']],
])('a colour behind an address is no part of it: %s', (message, addresses) => expect(factsOf(message, 'address')).toEqual(addresses));
