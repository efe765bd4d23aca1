import { expect, it } from 'vitest';
import { mended } from './mended.ts';
import { spelled } from './spelled.ts';

it.each([
  ['No alquilo ni', 'No alquilo ni vendo trajes!!', 'No alquilo ni vendo trajes'],
  ['We do not lend tools or', 'We do not lend tools or ladders, please say so.', 'We do not lend tools or ladders'],
  ['solo que estamos cerca de la plaza', 'No la pongas, solo que estamos cerca de la plaza', 'estamos cerca de la plaza'],
  ['Lavamos tapetes.', 'Lavamos tapetes.', 'Lavamos tapetes.'],
  ['Aceito troca com', 'Aceito troca com', undefined],
])('"%s" of "%s" is shown as %j', (text, prompt, shown) => {
  const at = prompt.indexOf(text);
  expect(mended(text, [at, at + text.length], prompt)).toBe(shown);
});

it.each([
  ['atendo das 9 as 18', 'atendo das 9 às 18'],
  ['sinal q n devolvo', 'sinal q não devolvo'],
  ['anel c pedra', 'anel com pedra'],
  ['a partir d 12 anos', 'a partir de 12 anos'],
  ['soro de vitamina c puro', 'soro de vitamina c puro'],
])('"%s" is written "%s"', (typed, written) => expect(spelled(typed, 'pt')).toBe(written));
