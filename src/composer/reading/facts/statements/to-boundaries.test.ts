import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const toldBy = (prompt: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts.filter(({ norm }) => norm.kind === 'statement').map(({ text }) => text);
};

test.each([
  [
    'Somos a Cooperativa Maré Boa, de Indiaroba. Em 2017 ganhamos um prêmio do estado, tem a placa na parede. Doce R$ 18. Zap 79 99888-1010',
    'Em 2017 ganhamos um prêmio do estado, tem a placa na parede.',
  ],
  [
    'Bike repairs in Totnes, Spoke & Crank. Puncture £8, full service £65, and we collect from the station if you ring the day before. Call 01803 555 012',
    'we collect from the station if you ring the day before.',
  ],
  [
    'Sapataria do Zeca em Areia. Sola R$ 45, salto R$ 20, e eu olho o sapato na hora sem cobrar nada. Zap 83 98877-1111',
    'eu olho o sapato na hora sem cobrar nada.',
  ],
])('a piece is a sentence or a clause that stands alone: %s', (prompt, words) => expect(toldBy(prompt)).toContain(words));

test.each([
  // Politeness stays outside.
  ['Cottage in Appledore. Check-in 2pm, check-out 11am, no pets sorry. Call 01237 555 010', /sorry/],
])('and takes nothing that is not its own: %s', (prompt, words) => expect(toldBy(prompt).join(' | ')).not.toMatch(words));
