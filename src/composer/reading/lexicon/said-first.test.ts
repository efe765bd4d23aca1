import { expect, it } from 'vitest';
import { withoutSaidFirst } from './said-first.ts';

it.each([
  ['mano é o seguinte eu tenho oficina de popa', 'eu tenho oficina de popa'],
  ['oxe bote aí: conserto guarda-chuva na hora', 'conserto guarda-chuva na hora'],
  ['égua maninho então vamos lá a gente bate açaí', 'a gente bate açaí'],
  ['oxe bote aí', ''],
  ['right so we build dry stone walls', 'we build dry stone walls'],
  ['Bueno mirá, arreglo bicicletas', 'arreglo bicicletas'],
  ['4) HORÁRIO: segunda a sexta 7h às 17h', 'segunda a sexta 7h às 17h'],
  ['2. Where: base in Leeds', 'base in Leeds'],
  // Words of the sentence itself.
  ['Cara limpa em 10 minutos', 'Cara limpa em 10 minutos'],
  ['Right at the harbour since 1990', 'Right at the harbour since 1990'],
  ['Look after dogs and cats', 'Look after dogs and cats'],
  ['Gente que cuida', 'Gente que cuida'],
])('what is said before a sentence is left out of it: %s', (said, left) => expect(withoutSaidFirst(said)).toBe(left));
