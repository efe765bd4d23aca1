import { expect, test } from 'vitest';
import { withoutCorrections } from './without-corrections.ts';

test.each([
  ['tobogã 210... não, agora é 320, cama 150', 'tobogã 320, cama 150'],
  ['castillo 30, tobogan 45... no, ahora 52, cama 20', 'castillo 30, tobogan 52, cama 20'],
  ['brigadeiro 2, opa, 2,50 agora, beijinho 3', 'brigadeiro 2,50, beijinho 3'],
  ['bolo 80... ah não, 90, torta 50', 'bolo 90, torta 50'],
  ['Barbearia. corte 30, não, desculpa, é 35, barba 20', 'Barbearia. corte 35, barba 20'],
  ['scone was £4, now £4.50, tea £2', 'scone £4.50, tea £2'],
  ['asado era 9500 ahora 10200, vino 3000', 'asado 10200, vino 3000'],
  ['lancha usada USD 30.000 — ojo, bajó, ahora USD 27.500', 'lancha usada USD 27.500'],
  ['sala 40m², R$ 210.000 — não, perdão, essa baixou para 198.000', 'sala 40m², R$ 198.000'],
  ['buffet $18 a head — sorry $21 now, kids free', 'buffet $21 a head, kids free'],
  ["flat white £3 wait, it's £3.20", 'flat white £3.20'],
  ['tortilla $30 (ahora 34), pan $12', 'tortilla $34, pan $12'],
  ['gato só na terça, digo, na sexta', 'gato só na sexta'],
  ['choir on Monday, I mean Wednesday at 7', 'choir Wednesday at 7'],
  ['escribir a hola@cafe.example, perdón, hola@cafeto.example', 'escribir a hola@cafeto.example'],
  ['van até 8 anos de uso — quer dizer, acima de 8 anos', 'van acima de 8 anos'],
  ['torta 60\nnão, perdão, é 65\na torta agora é 65 o kg\nmas o bolo continua igual\npão 12', 'torta 65\n\npão 12'],
  ['bonarda 8.800, tannat 9.000. ah perdón el tannat ya lo aumenté, es 9.900. envíos no', 'bonarda 8.800, tannat 9.900. envíos no'],
  ['1. Bote $ 900.000\n2. Muelle $ 100.000 al mes... mejor no pongas esa\n3. Remo $ 9.000', '1. Bote $ 900.000\n3. Remo $ 9.000'],
  ['torta holandesa 120, aliás não, agora tá 135. Brigadeiro cento 90, ou melhor, 95', 'torta holandesa 135. Brigadeiro cento 95'],
  ['Puesta a punto 50, o mejor 60. Cadena 12 €', 'Puesta a punto 60. Cadena 12 €'],
  ["It's £30 a day, sorry no, £35 since we replaced the blades", "It's £35 a day since we replaced the blades"],
  ['Cut is £25, no, £28. Beard trim £12', 'Cut is £28. Beard trim £12'],
  ['visita 80 não, 90 reais', 'visita 90 reais'],
  ['R$ 4,80 o km, não, esse era o diesel velho, agora 5,60 o km rodado', 'R$ 5,60 o km rodado'],
  ['jabalí 390, eran 360 pero subió la resina. Corzo 290', 'jabalí 390. Corzo 290'],
  ['fazemos SP, MG, PR e MS... MS não, tirei MS esse ano. Saída 700', 'fazemos SP, MG, PR. Saída 700'],
  ['Falar com Edilson, ops, Edilson saiu, fala com a Marta 14 99672-0935', 'fala com a Marta 14 99672-0935'],
  ['Não faço clonagem, isso é crime, pode escrever. Conversa sem custo', 'Não faço clonagem, isso é crime. Conversa sem custo'],
  ['ventilador 120 (era 110), tomada 40', 'ventilador 120, tomada 40'],
  ['Monthly £30 (used to be £25). Day pass £8', 'Monthly £30. Day pass £8'],
  ['Loja em Lins, Rua do Sol não, é Rua da Lua 40, centro', 'Loja em Lins, Rua da Lua 40, centro'],
  ['Taller en Lugo, calle Mayor no, calle Nueva 8', 'Taller en Lugo, calle Nueva 8'],
  ['ensaio de terça não, quarta às 20h', 'ensaio de quarta às 20h'],
  ["Cafe not on Mill Lane, it's 4 Mill Road, Ely", 'Cafe 4 Mill Road, Ely'],
])('the last value stands where the first one did: %s', (told, settled) => expect(withoutCorrections(told).text).toBe(settled));

test.each([
  'mesas 12, crianças não, 20 lugares no quintal',
  'aliás, temos 30 mesas e 12 vagas',
  'Atendo Lins, Bauru e Garça. Garça não tem estacionamento',
  'Falar com Ana, Ana atende até as 18h',
  'pode escrever pro nosso e-mail',
  'Armação R$ 89 (antes R$ 120)',
  'De R$ 497, agora R$ 297 à vista',
  'fundada em 1998, agora com 3 lojas',
  'corte 30, escova 45. Desculpa a demora. Hidratação 60.',
  'Mon 9-5, Tue 10-4, no pets sorry',
  'corte 40. Desculpa, o zap é 11 98888-1234',
  'consulta 120, ahora sin convenio',
  'Na rua do Sol não paramos, é na praça',
  'not far from the High Street, but easy to find',
])('what is no correction stays: %s', (told) => expect(withoutCorrections(told)).toEqual({ text: told, cuts: [] }));

test.each([
  [
    'Nieve $55\nChocolate con alacrán confitado $90\nTejate $35\nAviso. El alacrán no lo ponga, ya no me lo traen.',
    'Nieve $55\nTejate $35\nAviso. ',
  ],
  ['balão 90\ncarrossel ..... 200,00\npalco 300\no carrossel quebrou tira da lista', 'balão 90\npalco 300\n'],
  ['Lesson £40. Bike hire £20 a day. Actually scratch the hire, too much work. Lessons only.', 'Lesson £40.  Lessons only.'],
  ['Corte 40. Barba 30. Também faço luzes 180... não, luzes eu parei, esquece. Aberto sábado', 'Corte 40. Barba 30.  Aberto sábado'],
  [
    'picolé 7\ncobertura de melado +2\ncasquinha +4\nah e não precisa por o preço da cobertura não',
    'picolé 7\ncobertura de melado\ncasquinha +4\nah e',
  ],
  ['pia 180 vaso 220 fossa 650 pensando bem não põe o preço do vaso não', 'pia 180, vaso, fossa 650'],
  ['bolas 2m ... 170,00, torre 90. a bolas 2m agora é 190 esqueci de mudar.', 'bolas 2m ... 190, torre 90. '],
])('what a later order takes off is gone, with the order: %s', (told, left) => expect(withoutCorrections(told).text).toBe(left));

test.each(['Corte 40. Esquece o estresse. Barba 30', 'forget the rest, our stew is £9', 'a luz acabou e a fila acabou, corte 40'])(
  'nothing told before is taken off: %s',
  (told) => expect(withoutCorrections(told).text).toBe(told),
);

test('what was taken back is kept for the owner alone, and takes no long', () => {
  const { cuts } = withoutCorrections('corte R$ 40, agora R$ 45');
  expect(cuts).toEqual([{ at: 6, text: 'R$ 40, agora', act: 'aside' }]);
  const long = [
    'corte 30, digo, 35 e barba 20 perdão mas agora '.repeat(400),
    `corte 30 ${'wait actually no it is '.repeat(900)}`,
    `corte 30 ${"no, it’s no, it's now ".repeat(900)}`,
    '9 '.repeat(9000),
    `o ${'bolo agora é '.repeat(1500)}`,
  ];
  const start = performance.now();
  for (const one of long) withoutCorrections(one);
  expect(performance.now() - start).toBeLessThan(2000);
});
