import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

const publishedIn = (prompt: string): string => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  return JSON.stringify(composed.document);
};

test.each([
  [
    'Quill Bee Repairs in Hexham. Evenings after 6 because I teach at the academy, Sundays all day. Radio £30. Call 01434 555 012. Do not put the academy thing on there.',
    /academy/i,
    /Sundays/,
  ],
  [
    'Conserto rádio antigo em Sete Lagoas, 60 reais. Fone 31 99771-2030. Só de noite porque trabalho no cartório de dia. Não fala dessa parte do cartório.',
    /cart[óo]rio/i,
    /r[áa]dio/i,
  ],
  [
    'Grupo Passo a Passo, em Lages. Sou a Nilza, mãe do Artur de 9 anos, e coordeno o grupo. Encontro toda quarta 19h. Fone 49 3222-1010. Não põe foto nem nome do meu filho.',
    /Artur/,
    /Nilza|Passo a Passo/,
  ],
  [
    'Larder Swap, Deal. Open Saturday 10 to 1. Email hello@larderswap.example. No phone, and please do not use mine (07700 900431), it is for you.',
    /900431/,
    /larderswap/,
  ],
  ['Ballet Luz, Itu. Estreia dia 3 de maio. Aula 90 reais. Fone 11 4022-1010. O enredo não pode vazar.', /vazar|enredo/i, /Aula/],
])('%s', (prompt, silent, told) => {
  expect(publishedIn(prompt)).not.toMatch(silent);
  expect(publishedIn(prompt)).toMatch(told);
});

test('a matter that nobody wants silent is told', () =>
  expect(publishedIn('Oficina do Beto, Itu. Não bota foto de carro velho. Conserto carro a álcool, 90 reais. 11 4022-1010')).toMatch(
    /álcool/,
  ));
