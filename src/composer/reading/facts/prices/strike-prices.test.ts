import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const pricesIn = (prompt: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief.facts.flatMap(({ norm }) => (norm.kind === 'price' ? [norm.amount] : []));
};

test.each([
  [
    'Festa da Lu em Contagem.\nTobogã 5m R$ 320\nCama elástica R$ 130\nO tobogã no panfleto tá 290 mas já subiu, é 320 mesmo.',
    ['320', '130'],
  ],
  ["Bouncy Bob hire in Leeds. Slide £60, castle £80. The old flyer says the slide is £50 but it went up, it's £60 now.", ['60', '80']],
  [
    'Inflables Luna en Rosario. Tobogán $ 60.000, castillo $ 45.000. En el folleto el tobogán está $ 52.000 pero ya subió, es $ 60.000.',
    ['60000', '45000'],
  ],
  [
    'Dull Moments sharpening.\n🌱 Pruners .... $10\n🌱 Lawn mower blade .... $12\n🪓 Axe .... $14\nThe flyer says lawn mower blade $12 but gas went up so make it $13.',
    ['10', '13', '14'],
  ],
])('%s', (prompt, amounts) => expect([...new Set(pricesIn(prompt))].sort()).toEqual([...amounts].sort()));
