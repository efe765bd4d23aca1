import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

function nameOf(message: string): string | undefined {
  const brief = read(message);
  return 'outcome' in brief ? undefined : brief.business.name?.value;
}

test.each([
  [
    'A empresa ainda nem tem nome, estava pensando em Zelo ou em Memória Cuidada, podem usar Memória Cuidada. Sou o Adilson, faço jazigo e limpeza de túmulo em Curitiba. Whats 41 99755-1212',
    'Memória Cuidada',
  ],
  [
    'Quero um site pro meu petshop. O nome que meu filho inventou é Focinho Gelado, e pegou. Banho a partir de 50 reais, tosa 40. Rua Paraná 88, Curitiba. 41 3322-1100',
    'Focinho Gelado',
  ],
  [
    "I restore old sash windows in Hebden Bridge, West Yorkshire. I'm Colin Ashworth, joiner. You can just put Ashworth Sash Windows. Overhaul from £450 a window. 01422 555 018.",
    'Ashworth Sash Windows',
  ],
  ['sou guia de pesca chamo Gilmar, pode pôr assim Gilmar da Piraíba. Saio de Luiz Alves. Um dia 1.200', 'Gilmar da Piraíba'],
  [
    'O ateliê é Socorro Babados mas tem gente que conhece por Ateliê da Socorro. Faço vestido de quadrilha em Campina Grande',
    'Socorro Babados',
  ],
  ['We thatch roofs in Devon. Firm is Westcott & Daughter because Jess came in with me. Crediton, Devon.', 'Westcott & Daughter'],
  [
    'yo tengo trajineras en Xochimilco y ahora somos mi hermano Chucho y yo, se llaman Trajineras La Lupita porque así se llamaba mi mamá. 600 la hora',
    'Trajineras La Lupita',
  ],
  [
    "We're the Little Bass Lake Volunteer Fire Department in Wisconsin and need one page for our fish fry. Adults $16.",
    'Little Bass Lake Volunteer Fire Department',
  ],
  [
    'sou o 2º secretário da Sociedade Recreativa Bolão Nove de Julho, de Pomerode/SC. Mensalidade R$ 75.',
    'Sociedade Recreativa Bolão Nove de Julho',
  ],
  [
    'Meu nome é Cleonice, moro em Guaraqueçaba e crio abelha sem ferrão. Meliponário Dona Cleo. Mel de jataí 45 o pote.',
    'Meliponário Dona Cleo',
  ],
  ['We run a food bank in Workington, open Tuesdays. The Full Cupboard also takes donations of tins.', 'The Full Cupboard'],
])('the house in the words of its owner: %s', (message, name) => expect(nameOf(message)).toBe(name));

test.each([
  ['Faço rede de pesca à mão em Laguna. Minha neta disse bota o teu nome. Então é Tarrafas da Ondina. Rede 480', 'Tarrafas da Ondina'],
  ["I used to go by Tilt Doctor, since 2019 it's Second Ball Pinball Repair. House calls near Dayton, $95", 'Second Ball Pinball Repair'],
  ['Hago soga fina: bozales y riendas. Tapalqué. 2283 41-5527. Firma: Talabartería Etchegaray', 'Talabartería Etchegaray'],
  ['We are A & J Pallister Grave Care. Tidy and plant, £35 a visit', 'A & J Pallister Grave Care'],
])('settled in so many words: %s', (message, name) => expect(nameOf(message)).toBe(name));

test.each([
  // Others' houses and things that are told in the same words.
  ['Faço unha em gel em Betim, indico a da Dona Nair que todo mundo conhece. Mão 35', 'Dona Nair'],
  ['Tenho uma loja de ração em Garça. Escola Técnica. Saco 90', 'Escola Técnica'],
  ['Conserto celular em Feira. Meu cachorro se chama Rex porque late. Tela 120', 'Rex'],
  ["I fix boats in Hull. We're from the North East and we come to you. Service £80", 'North East'],
  ['Conserto rádio em Itu. Então é Domingo de Manhã. Hora 90', 'Domingo de Manhã'],
  ["We fix roofs. We're Open Every Day. Since 2019 it's Easter Monday too", 'Open Every Day'],
])('and not another: %s', (message, wrong) => expect(nameOf(message)).not.toBe(wrong));

test('the rest of a time is no name', () =>
  expect(
    nameOf('I run Little Seals Swim School. Minnows €165.\nThu 7.30pm Nervous Adults, 8.15pm Improver Adults\nText 085 555 0139.'),
  ).toBe('Little Seals Swim School'));

test.each([
  'Faço marmita em Betim, marmita 18 reais. Podem usar Verde Limão e letra grande. 31 99111-2020',
  'Conserto sanfona em Exu. O nome da minha filha é Ana Beatriz. Afinação 80 reais. 87 99111-2020',
])('what may be used or is a daughter’s is no name of the house: %s', (prompt) => expect(nameOf(prompt)).toBeUndefined());
