import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const businessOf = (prompt: string): (string | null)[] => {
  const brief = read(prompt);
  return 'outcome' in brief ? [] : [brief.business.trade?.value ?? null, brief.business.name?.value ?? null];
};

test.each([
  ['funerária pra bichinho de estimação', 'funerária pra bichinho de estimação'],
  ['ateliê de chapéu de palha', 'ateliê de chapéu de palha'],
  ['hotelzinho pra calopsita e papagaio', 'hotelzinho pra calopsita e papagaio'],
  ['guardería para perritos chiquitos', 'guardería para perritos chiquitos'],
  ['plomería y gas', 'plomería y gas'],
  ['boarding for parrots and cockatiels', 'boarding for parrots and cockatiels'],
  ['pet funeral home', 'pet funeral home'],
  ['roof thatcher biz in Dorset', 'roof thatcher'],
  ['poço artesiano Montes Claros', 'poço artesiano'],
])('a message that is a noun is its trade, and no name: %s', (prompt, trade) => expect(businessOf(prompt)).toEqual([trade, null]));

test.each([
  ['Mergulhador limpo casco de veleiro e lancha em Angra, solto hélice presa', 'Mergulhador'],
  ['tapeceiro reformo sofá e cadeira em Itajaí', 'tapeceiro'],
  ['Piano tuner covering Leeds and Ilkley, £75 a tuning', 'Piano tuner'],
  ['Gutter cleaner operating around Hull, £45', 'Gutter cleaner'],
  ['Plomero destapo caños y cloacas en Quilmes', 'Plomero'],
])('whoever works comes before what is worked on: %s', (prompt, trade) => expect(businessOf(prompt)[0]).toBe(trade));

test.each([
  ['afio alicate de cutícula, faca e tesoura, passo de moto na Vila Rica toda terça', 'afio alicate de cutícula, faca e tesoura'],
  ['lavo sofá, colchão e banco de carro em domicílio, Gravataí', 'lavo sofá, colchão e banco de carro em domicílio'],
  ['instalo ar condicionado split e faço manutenção', 'instalo ar condicionado split'],
  ['arreglo paraguas y sombrillas al momento, puesto 14 del mercado', 'arreglo paraguas y sombrillas al momento'],
  ['Buzo limpio cascos de barcos en Mar del Plata', 'limpio cascos de barcos'],
  ['se arreglan zapatos en Lima', 'se arreglan zapatos'],
  ['we mend leather bags and suitcases in Leeds', 'mend leather bags and suitcases'],
  ['we groom cats and small dogs in Cork', 'groom cats and small dogs'],
])('a work has all that it is done to: %s', (prompt, trade) => expect(businessOf(prompt)[0]).toBe(trade));

test.each(['oi bom dia', 'quero um site', 'troco ideia e faço site', 'chá de bebê da Alice'])('%s: no trade', (prompt) =>
  expect(businessOf(prompt)[0]).toBeNull(),
);

test.each([
  ['Padaria da Maria em Campinas', 'Padaria da Maria'],
  ['Casa de Bamba, samba todo sábado em Madureira', 'Casa de Bamba'],
  ['vidraçaria do Joca em Tupã', 'Vidraçaria do Joca'],
])('a name stays one: %s', (prompt, name) => expect(businessOf(prompt)[1]).toBe(name));
