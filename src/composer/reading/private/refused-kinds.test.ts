import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { refusedKinds } from './refused-values.ts';

const briefOf = (prompt: string) => {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error('refused');
  return made.brief;
};
const askedOf = (prompt: string) => briefOf(prompt).notices.find(({ code }) => code === 'missing-facts')?.text ?? '';

test.each([
  ['Ateliê da Rita, costura em Bauru. Barra de calça 25. Rua Araújo 310. O endereço não põe, é minha casa.', 'address', /endereço/],
  ['Unhas da Bia em Natal. Pé e mão 50. Não quero endereço no site.', 'address', /endereço/],
  ["Bluebell Bakes in Leeds, bakery. I bake at 14 Mill Lane. Please don't put my address on the site, it's my home.", 'address', /address/],
  ['Peluquería Pili en Sevilla. Corte 8 €. La dirección de mi casa no la pongas.', 'address', /dirección/],
  ['Mercearia do Beto em Exu. Abre das 6 às 22 todo dia. O horário não coloca, muda muito.', 'hours', /horário/],
  ['Farm shop in Brecon. Eggs £3. No, please do not list the opening hours.', 'hours', /hours/],
  ['Barbearia do Zé em Sobral, corte 35. Prefiro não mostrar o telefone.', 'phone', /telefone|WhatsApp|contato/i],
] as const)('%s: what is refused is not missing', (prompt, kind, asked) => {
  expect(refusedKinds(briefOf(prompt))).toContain(kind);
  expect(askedOf(prompt)).not.toMatch(asked);
});

test.each([
  'Não divulga o telefone da minha esposa. Detailing em Cascavel, Polimento 450.',
  'Não divulgamos o endereço dos clientes. Chaveiro em Bauru.',
  'O endereço do site antigo não põe mais. Pizzaria em Natal.',
  'Padaria em Natal. Pão 3 reais. Não esquece de colocar o endereço.',
  "Bakery in Leeds. Don't put the phone number too big.",
  'Chaveiro Leão, Natal. O fixo nem precisa aparecer.',
])('%s: nothing of the business is refused', (prompt) => {
  expect([...refusedKinds(briefOf(prompt))]).toEqual([]);
});
