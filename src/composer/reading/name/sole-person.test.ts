import { expect, it } from 'vitest';
import { understand } from '#composer/compose.ts';

const nameOf = (prompt: string): string | undefined => {
  const brief = understand({ prompt });
  return 'outcome' in brief ? undefined : brief.business.name?.value;
};

it.each([
  ['Owen here. I sharpen knives for restaurants in Leeds, £4 a blade. Plain please', 'Owen'],
  ['fletes con Ramiro, Posadas y Encarnación, +54 376 455-0101', 'Ramiro'],
  ['oi boa noite, então eu sou o Valdemir eu faço resgate de abelha em Ibiúna, visita 80 reais', 'Valdemir'],
  ['saite pra conserto de panela de presao, dona Lurde, varzea grande, de 2ª a 6ª ate 5 da tarde', 'Dona Lurde'],
  ["okay so i'm dale hostetter i shear small flocks in knox county ohio and sheep are twelve dollars a head", 'Dale Hostetter'],
  ['hi im maria lopez i do nails at home in laredo texas gel is 40 text me 956 555 0133', 'Maria Lopez'],
  ['Jess, mobile dog grooming from my van, Tauranga. Nail trims $20.', 'Jess'],
])('the only person of a message, who does its work: %s', (prompt, name) => expect(nameOf(prompt)).toBe(name));

it.each([
  'I clean windows in Bath and nearby. Ask for Trevor, 07700 900456. £15 a house',
  'Somos un taller de herrería en Lugo. Preguntar por Ramón 600 555 010',
  'Chaveiro 24h em Recife. Sou o Beto, 81 99999-0000. Não coloca meu nome',
  "hi i'm jack russell breeder in york. pups £800. 01904 555 012",
  'Sou a Jaque, faço doces em Bauru, 14 99999-1212. Minha marca é segredo ainda',
])('no name from somebody who is only to be reached, or wants none: %s', (prompt) => expect(nameOf(prompt)).toBeUndefined());

it.each([
  ['faz um saite pra mim afiação do Tião, alicate 8 reais, rua do Mercado 40 em Patrocínio', 'Afiação do Tião'],
  ['oxe quero um site pro acarajé de Nininha, no Rio Vermelho, de quarta a domingo', 'Acarajé de Nininha'],
])('the name over the door, in an order: %s', (prompt, name) => expect(nameOf(prompt)?.toLowerCase()).toBe(name.toLowerCase()));
