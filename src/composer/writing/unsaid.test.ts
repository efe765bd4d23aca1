import { expect, test } from 'vitest';
import { withoutNumber, withoutSaid } from './unsaid.ts';

test.each([
  [
    'Galway & surrounds, €70 a flue, cert given for insurance.',
    'Chimney sweep in Galway & surrounds.',
    '€70 a flue, cert given for insurance.',
  ],
  [
    'Afio alicate de cutícula, faca e tesoura, passo de moto toda terça.',
    'Afiação de alicate de cutícula, faca e tesoura em Rochdale.',
    'Passo de moto toda terça.',
  ],
  ['Jess, mobile dog grooming from my van, Tauranga.', 'Mobile dog grooming in Tauranga', 'Jess, mobile dog grooming from my van.'],
  [
    'Conserto sombrinha na hora, box 114, 81 98713-4420, só pix.',
    'Conserto de sombrinha 81 98713-4420',
    'Conserto sombrinha na hora, box 114, só pix.',
  ],
  ['Piano tuner in Leeds.', 'Piano tuner in Leeds', ''],
])('"%s" after "%s"', (text, known, left) => expect(withoutSaid(text, known)).toBe(left));

test.each([
  ['Eu crio abelha sem ferrão, jataí, uruçu-amarela e mandaçaia.', 'Meliponário Pingo de Jataí em Santa Teresa'],
  ['Atendo Ibiúna, Piedade, Votorantim e Sorocaba.', 'Resgate de abelha em Ibiúna'],
  ['Otley, Ilkley and Leeds.', 'Piano tuner in Otley'],
  ['Fica em La Paloma, Rocha.', 'Camping en Rocha'],
  ['3 generaciones, desde 1968, cuando el abuelo arrancó.', 'Tornería en Santa Fe, desde 1968.'],
])('"%s" stays as it is after "%s"', (text, known) => expect(withoutSaid(text, known)).toBe(text));

test('a number that the contacts have is not said above them', () => {
  const numbers = ['38 99106-3372'];
  expect(withoutNumber('Tem que marcar antes com a Lucimar no 38 99106-3372.', numbers)).toBe('Tem que marcar antes com a Lucimar.');
  expect(withoutNumber('Casi todo lo vemos por whats al 38 99106-3372.', numbers)).toMatch(/3372/);
  expect(withoutNumber('Plantão pelo 38 99999-1111.', numbers)).toBe('Plantão pelo 38 99999-1111.');
});
