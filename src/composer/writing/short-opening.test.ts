import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

/** The headline and the sentence under it. */
function openingOf(prompt: string): (string | undefined)[] {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('refused');
  const { sections, strings, site } = composed.document;
  const hero = Object.values(sections).find(({ kind }) => kind === 'hero');
  return [hero?.slots.title, hero?.slots.lead].map((id) => strings[site.defaultLocale]?.[id ?? '']);
}

test.each([
  ['conserto panela de pressão e liquidificador em Caruaru', 'Conserto de panela de pressão e liquidificador em Caruaru'],
  ['afilo cuchillos y tijeras en Tandil', 'Afilado de cuchillos y tijeras en Tandil'],
  ['Chimney sweep biz in Galway', 'Chimney sweep in Galway'],
])('a headline of a short message: %s', (prompt, headline) => expect(openingOf(prompt)[0]).toBe(headline));

test.each([
  ['Mergulhador limpo casco de veleiro e lancha em Angra, solto hélice presa', 'Mergulhador em Angra', /^Limpo casco/],
  ['Plomero destapo caños y cloacas en Quilmes', 'Plomero en Quilmes', /^Destapo caños/],
])('what they do goes on from who they are: %s', (prompt, headline, lead) => {
  const [title, under] = openingOf(prompt);
  expect(title).toBe(headline);
  expect(under).toMatch(lead);
});

test('a work is said once, by its noun or by its verb', () =>
  expect(openingOf('conserto sombrinha e guarda-chuva na hora, Seu Biu, box 114 do mercado')[1]).toBe(
    'Conserto sombrinha e guarda-chuva na hora, box 114 do mercado.',
  ));

test('how they pass by is no line about the business', () => {
  const said = openingOf(
    'afio alicate de cutícula, faca e tesoura, passo de moto no bairro Rochdale em Osasco toda terça. zap 11 97714-2038 Seu Dirceu',
  );
  expect(said.join(' ')).toMatch(/Afiação de alicate de cutícula, faca e tesoura/);
  expect(said.join(' ')).not.toMatch(/passo de moto/i);
});
