import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const tradeOf = (prompt: string): string | null | undefined => {
  const brief = read(prompt);
  return 'outcome' in brief ? undefined : (brief.business.trade?.value ?? null);
};

test.each([
  [
    'Amolo alicate de manicure, tesoura de cabeleireiro e máquina de tosa de petshop aqui em Uberlândia. Alicate R$ 12, tesoura R$ 30. O pessoal me conhece como Tião da Pedra. Zap 34 99123-4455.',
    'Amolo alicate de manicure, tesoura de cabeleireiro e máquina de tosa de petshop',
  ],
  [
    'Conserta panela de pressão, troca cabo, borracha e válvula, aqui no Jardim Brasil em Uberaba. Borracha 15, válvula 12. Zap 34 99100-2020.',
    'Conserta panela de pressão',
  ],
  [
    'Hi, I rent out bouncy castles and chairs around Nenagh, County Tipperary. The business is called Hop & Holler. Castle €120 a day. 087 555 1212.',
    'rent out bouncy castles',
  ],
  [
    'Se llama "El Camaleón", pintamos casas y locales en Rosario. Pintura interior desde 4.500 el metro, exterior 6.000. 341 555 0199.',
    'pintamos casas',
  ],
])('a thing that is worked on is no trade, and the work is one: %s', (prompt, trade) => expect(tradeOf(prompt)).toBe(trade));

test.each([
  [
    'Hi there, the name is Tidewrack and it is a two person upholstery workshop: Moira does the chairs and sofas, Fergus does boat cushions. Kirkcudbright. Dining seat from £45, armchair from £480. hello@tidewrack.example',
    'upholstery workshop',
  ],
  [
    'Soy Lourdes Iriarte, matrona. Doy clases de preparación al parto, masaje para bebés y asesoría de lactancia en Pamplona, y el centro se llama Nueve Lunas. Curso de 8 sesiones 160 €. 948 555 021.',
    'matrona',
  ],
  [
    'Tengo una grúa, me dicen El Cojo, El Cojo Grúas. Auxilio las 24 horas en Posadas y Garupá. Enganche 25.000 pesos. Llamar al 376 455-1212.',
    'Grúas',
  ],
])('who they are comes before a part of what is done: %s', (prompt, trade) => expect(tradeOf(prompt)).toBe(trade));

test.each([
  ['Site da Padaria Sol da Serra, em Tiradentes, Minas Gerais. Quero páginas de cardápio, sobre e contato.', 'bakery'],
  ['Página da Barbearia do Neto, em Olinda. Corte 35.', 'barbershop'],
])('"da" before a house is no verb: %s', (prompt, family) => {
  const brief = read(prompt);
  expect('outcome' in brief ? undefined : brief.industry.id).toBe(family);
});
