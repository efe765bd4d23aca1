import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const amountsIn = (prompt: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief.facts.flatMap(({ norm }) => (norm.kind === 'price' ? [norm.amount] : []));
};

test.each([
  ['Little Seals Swim School in Oranmore. Minnows €165, adults €180. I was terrified of water until I was 26.', ['165', '180']],
  ['Aluguel de sítio em Ibiúna. Diária 800, final de semana 1.500. Piscina de 12, cabem 40, churrasqueira pra 60.', ['800', '1500']],
  ['Costurera Nora en Rosario. Dobladillo $3.000, cierre $5.000. Coso desde los 17, ya tengo 63 y sigo.', ['3000', '5000']],
  ['Barbearia do Neto, Olinda. corte 35, barba 25. Aprendi com meu pai aos 14. Fica a 200 da praça', ['35', '25']],
  ['Karate Dojo in Swansea. Kids £30, adults £40. Our oldest student is 74, youngest is 4.', ['30', '40']],
])('an age, a room and a way are no money: %s', (prompt, amounts) => expect(amountsIn(prompt)).toEqual(amounts));

test.each([
  ['Feira da Lu em Bauru: bolo tá a 40, suco a 8, tenho coxinha a 6. O pastel fica a 10.', ['40', '8', '6', '10']],
  ['Fisio Ana em Lages. Sessão 120, avaliação 150. A sessão fica a 90 no plano.', ['120', '150', '90']],
  ['Old Forge, Skye. Rooms are £90, the attic was 80 but now 70.', ['90', '70']],
])('the same words beside a price leave it one: %s', (prompt, amounts) => expect(amountsIn(prompt)).toEqual(amounts));

test.each([
  ['Digitação da Bia em Santos. Cobro R$ 5 por 1.000 caracteres, revisão R$ 8 por 1.000 caracteres.', ['5', '8']],
  ['Lena Word, translator in Bath. £12 per 1,000 words, proofreading £7 per 1,000 words.', ['12', '7']],
  ['Imprenta Sol, Quito. Volantes $45 por 1.000 unidades, tarjetas $20 por 500 unidades.', ['45', '20']],
])('how much a price buys is none: %s', (prompt, amounts) => expect(amountsIn(prompt)).toEqual(amounts));

test.each([
  ['mariachi Los Gavilanes, hora 4,800 pesos, serenata 5 canciones 2,500, tel 377 555 0143', ['4800', '2500']],
  ['Tamu Beekeepers in Kitui, Kenya. Beeswax KSh 900 per kilo. We are 43 women.', ['900']],
  ['Sanfonas do Biu: a afinação completa de uma 80 baixos é 650 reais, fole novo 1200', ['650', '1200']],
  ['Cabalgatas La Mula, Salento. Bosque de palmas $70.000. Registro Nacional de Turismo 98431.', ['70000']],
  ['tortilleria La Luz en calle jacarandas mz 14 lt 6 ecatepec, masa 15, totopos 20', ['15', '20']],
  ['Brindes Mil: canecas 25, chaveiros 8, kit festa 10 copos 450.', ['25', '8', '450']],
])('what is counted beside a price is none: %s', (prompt, amounts) => expect(amountsIn(prompt)).toEqual(amounts));
