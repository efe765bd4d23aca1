import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

/** "name: price (note)" of each priced offer. */
const rowsOf = (prompt: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  const { facts } = brief;
  return facts.flatMap(({ text, norm }) => {
    if (norm.kind !== 'offer' || !norm.price) return [];
    const price = facts.find(({ id }) => id === norm.price)?.text;
    return `${text}: ${price}${norm.note ? ` (${norm.note})` : ''}`;
  });
};

test('in a line of a list each price has the words behind it', () => {
  expect(
    rowsOf(
      'Pousada Vale Verde em Brotas.\n• 4 quartos na casa (casal) – R$ 290 a diária durante a semana / R$ 380 sexta, sábado e feriado\n• Cama extra R$ 90',
    ),
  ).toEqual([
    '4 quartos na casa: R$ 290 a diária (casal, durante a semana)',
    '4 quartos na casa: R$ 380 (sexta, sábado e feriado)',
    'Cama extra: R$ 90',
  ]);
  expect(
    rowsOf('Blue Heron Kayaks in Astoria.\n- Single kayak: $25 for two hours / $60 the whole day, life vest included\n- Wetsuit $10'),
  ).toEqual(['Single kayak: $25 (for two hours)', 'Single kayak: $60 (the whole day, life vest included)', 'Wetsuit: $10']);
  expect(
    rowsOf('Cabañas El Arrayán, Pucón.\n- Cabaña para 6: $80.000 temporada baja y $120.000 en temporada alta, sin mascotas\n- Leña $4.000'),
  ).toEqual(['Cabaña para 6: $80.000 (temporada baja)', 'Cabaña para 6: $120.000 (en temporada alta, sin mascotas)', 'Leña: $4.000']);
});

test('how long a thing is may stand between it and its prices', () => {
  expect(
    rowsOf('Trips in Hull\n- Seal Creek, 2.5 hours, £38 adults / £24 under 14s\n- Sunset Bay, 2 hours, £42 (adults only, May to August)'),
  ).toEqual([
    'Seal Creek: £38 (2.5 hours, adults)',
    'Seal Creek: £24 (under 14s)',
    'Sunset Bay: £42 (2 hours, (adults only, May to August))',
  ]);
  expect(rowsOf('Passeios em Paraty\n- Ilha do Mel, 2 horas, R$ 90 adulto / R$ 50 criança\n- Praia do Sono, 3 horas, R$ 120')).toEqual([
    'Ilha do Mel: R$ 90 (2 horas, adulto)',
    'Ilha do Mel: R$ 50 (criança)',
    'Praia do Sono: R$ 120 (3 horas)',
  ]);
});

test('two prices that nothing tells apart stand together', () => {
  expect(rowsOf('Pousada Vale Verde em Brotas.\n• 2 chalés com lareira (até 4 pessoas) – R$ 460 / R$ 590\n• Cama extra R$ 90')).toContain(
    '2 chalés com lareira: R$ 460 / R$ 590 (até 4 pessoas)',
  );
});

test('a name before each price makes a row of each', () => {
  expect(rowsOf('Paddle Shack in Bend.\n- Stand up paddle: small $20, large $30\n- Wetsuit $10')).toEqual([
    'Stand up paddle small: $20',
    'Stand up paddle large: $30',
    'Wetsuit: $10',
  ]);
});
