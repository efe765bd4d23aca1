import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';

const brief = (message: string): Brief => read(message) as Brief;
const told = (message: string, ...kinds: string[]) =>
  brief(message).facts.flatMap(({ norm, text }) => (kinds.includes(norm.kind) ? [text] : []));

const CATS =
  '🐾 Gato Limpo | banho & tosa SÓ de gatos\n📍 em domicílio • Zona Norte de Porto Alegre\n👩🏽 Jéssica Prates, 9 anos só com felinos\n⏰ ter a sáb 9h–18h\n💬 (51) 98144-2070\n⬇️ tabela nos destaques';

test('a pin tells how and where, each by itself', () => {
  expect(told(CATS, 'place')).toEqual(['Zona Norte de Porto Alegre']);
  expect(told(CATS, 'statement')).toContain('em domicílio');
  expect(
    told('🍰 Dulce Mía | tortas artesanales\n📍 Córdoba Capital - Nueva Córdoba\n👇 Menú acá\ntorta 18.000', 'place', 'statement'),
  ).toEqual(expect.arrayContaining(['Córdoba Capital - Nueva Córdoba']));
});

test('a person is drawn before a name, a balloon before a number to write to', () => {
  expect(told(CATS, 'person')).toEqual(['Jéssica Prates']);
  expect(told('💈 Barbearia Navalha\n📌 Av. Brasil, 1020 - Centro, Londrina\n👨‍🦱 Diego e Rafa\ncorte 40 barba 30', 'person')).toEqual([
    'Diego',
    'Rafa',
  ]);
  expect(told('🐶 Paws & Bubbles — mobile dog grooming\n👩 Jess, 12 yrs experience\nFull groom from $75', 'person')).toEqual(['Jess']);
  expect(brief(CATS).facts.find(({ norm }) => norm.kind === 'phone')?.norm).toMatchObject({ whatsapp: true });
});

test.each([
  ['💈 Barbearia Navalha\n🕒 Ter-Sáb 9h-20h\ncorte 40 barba 30', 'Barbearia Navalha'],
  ['Studio Bella Unhas 💅\n✨ alongamento em gel\n📲 41 99812-3344\nalongamento 120', 'Studio Bella Unhas'],
])('no picture is of the name: %s', (message, name) => expect(brief(message).business.name?.value).toBe(name));

test('a row of a bio is told without its picture and its dots', () => {
  const made = compose({
    prompt: `${CATS}\n✂️ tosa higiênica • banho a seco • corte de unhas`,
  });
  const page = JSON.stringify('document' in made ? made.document : {});
  expect(page).toContain('"Tosa higiênica"');
  expect(page).toContain('"Corte de unhas"');
  expect(page).not.toMatch(/✂️|•/u);
});
