import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

test.each([
  ['Farmácia São Roque, Bauru. Seg a sex das 8h às 18h. Plantão 24h só por telefone: (14) 99700-1122.', 'Plantão 24h só por telefone'],
  ['Residencial Vovó Maria em Santos. Quarto R$ 6.500. Plantão 24h só por telefone 13 3222-1100.', 'Plantão 24h só por telefone'],
  ['Cerrajería Luz, Lugo. Apertura 70 €. Lunes a viernes de 9 a 20. Urgencias 24h: 600 111 222.', 'Urgencias 24h'],
])('when a number answers is told beside it: %s', (prompt, said) => {
  const made = compose({ prompt });
  expect(made.outcome === 'site' ? JSON.stringify(made.document.facts) : '').toContain(said);
});
