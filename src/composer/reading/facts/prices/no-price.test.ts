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
  [
    'Pesqueiro em Atibaia. Lago 1 - pesque e pague: pacu R$ 29,90 o kg. Lago 2 - pesca esportiva (pesque e solte): R$ 90,00 o dia.',
    ['29.90', '90.00'],
  ],
  ['Camping in Wales. Field 1 - tents: £12 a night. Field 2 - vans (with power): £18 a night', ['12', '18']],
  ['Escola de circo em Campinas\nGRADE 2026\nTerça, 18h30 Tecido\n1x semana R$ 165, 2x semana R$ 270', ['165', '270']],
  ['Restauro de santo em São João del-Rei. Menino Jesus repintado R$ 680. Policromia e douramento, folha 22k. Ouro 18k.', ['680']],
])('an age, a room and a way are no money: %s', (prompt, amounts) => expect(amountsIn(prompt)).toEqual(amounts));

test.each([
  ['Feira da Lu em Bauru: bolo tá a 40, suco a 8, tenho coxinha a 6. O pastel fica a 10.', ['40', '8', '6', '10']],
  ['Fisio Ana em Lages. Sessão 120, avaliação 150. A sessão fica a 90 no plano.', ['120', '150', '90']],
  ['Old Forge, Skye. Rooms are £90, the attic was 80 but now 70.', ['90', '70']],
  ['Sítio em Ibiúna. Diária 800, casamento 2000, pacote completo 3.500.', ['800', '2000', '3500']],
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

test.each([
  [
    'Desentupidora em São Gonçalo, DESENTOPE JÁ. Olha to de saco cheio de site que parece golpe, com preço falso de 49 reais. Eu cobro visita 80 reais.',
    ['80'],
  ],
  [
    "Blocked drains in Leeds, Clearway Drains. I'm sick of cowboys advertising £29 call-outs and then charging 300. My call-out is £60, toilet unblock £90.",
    ['60', '90'],
  ],
  [
    'Cerrajero en Rosario, Llaves Raúl. Estoy harto de las páginas truchas con precio de 2000 pesos que después te cobran el triple. Apertura 25 mil, cilindro 30 mil.',
    ['25000', '30000'],
  ],
  ['Chega de picareta, aqui a visita é 50 reais e o conserto 120 reais. Assistência Vale, Blumenau', ['50', '120']],
  ['Cansado de dor nas costas, massagem 120 reais e drenagem 150. Espaço Lótus', ['120', '150']],
])('what others ask for is no price of ours: %s', (prompt, amounts) => expect(amountsIn(prompt)).toEqual(amounts));

test.each([
  [
    'Oficina do Fole\n- afinação completa 120 baixos: 1.400 reais\n- afinação 80 baixos: R$ 1.100\n- troca de fole: R$ 900',
    ['1400', '1100', '900'],
  ],
  ['Taller Lucho. Encordado 21 cuerdas - 450 pesos, ajuste 12 clavijas: 300 pesos, púa 20 pesos', ['450', '300', '20']],
  ['Reed shop in Cork. Full tuning 96 basses: €900. Reed €20. Strap €35', ['900', '20', '35']],
  ['Salão da Bia. Corte: 40 sobrancelhas: 30 unhas: 25', ['40', '30', '25']],
])('how many before a price is none: %s', (prompt, amounts) => expect(amountsIn(prompt)).toEqual(amounts));
