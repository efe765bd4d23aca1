import { expect, test } from 'vitest';
import { tradeInName } from './out-of-the-name.ts';

const inName = (text: string, language = 'pt') => tradeInName({ text, language }, [0, text.length])?.value ?? null;

test.each([
  ['Paula Brandão Fonoaudiologia Infantil', 'Fonoaudiologia Infantil'],
  ['VERDEVIDA Farmácia de Manipulação', 'Farmácia de Manipulação'],
  ['Passo Leve Podologia', 'Podologia'],
  ['Topografia Norte', 'Topografia'],
])('a name tells its trade: %s', (name, trade) => expect(inName(name)).toBe(trade));

test.each(['Casa da Maria', 'Rosa Valeria', 'Mudanza de Aires', 'Rancho Boa Viagem'])('%s tells none', (name) =>
  expect(inName(name)).toBeNull(),
);
