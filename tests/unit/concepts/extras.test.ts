import { expect, test } from 'vitest';
import { materialFor } from './composed.ts';

test('a price that is added carries its sign where an opening is fitted to it', () => {
  const { offers } = materialFor(
    'Lavanderia Lavô em Goiânia. Tênis comum R$ 35. Bota R$ 70. Chuteira R$ 30. Reclareamento da sola + R$ 40.',
  );
  expect(offers.map(({ price }) => price)).toEqual(['R$ 35', 'R$ 70', 'R$ 30', '+ R$ 40']);
});
