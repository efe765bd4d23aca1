import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const toldBy = (prompt: string): string => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts
    .filter(({ norm }) => norm.kind === 'statement')
    .map(({ text }) => text)
    .join(' | ');
};

test.each([
  [
    'Lira do Vale, banda de Prados. Damos aula gratuita de clarinete e trompete para crianças a partir de 8 anos, o instrumento a gente empresta.',
    'o instrumento a gente empresta',
  ],
  [
    'Escola Trilhas em Anápolis. As matrículas abrem em 3 de novembro e visitas são às quartas, 9h, com agendamento pelo (62) 3318-4500.',
    'visitas são às quartas',
  ],
  ['Talabartería en Areco. Demora de 20 a 30 días según el trabajo, se seña el 40%.', 'según el trabajo'],
  ['Vendo xarope de guaco em Diamantina, 25 reais. Temos 3 bancas na feira do mercado velho aos sábados.', 'mercado velho'],
])('a clause of which parts were read is whole: %s', (prompt, words) => expect(toldBy(prompt)).toContain(words));

test.each([
  // Shown by its parts.
  ['Padaria em Itu. O xarope é 25, a pomada 18, o chá 10 o pacote.', 'O xarope'],
  ['Padaria em Itu. Telefone (11) 4022-1010', 'Telefone'],
  // Corrected while it was said, and told to us.
  ['Padaria em Itu. Abrimos quinta não, sexta das 8 às 12 na rua Sete, 40', 'quinta não'],
  ['Padaria em Itu. Pão 20 reais. A senha do wifi é 1234, isso não põe', '1234'],
])('no clause is repeated that lost nothing or is not to be shown: %s', (prompt, words) => expect(toldBy(prompt)).not.toContain(words));
