import { describe, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';
import { tellsLimit, tellsYesAndNo } from './limits.ts';

describe('what a house does not do, have or allow is told to its customers', () => {
  const language = (said: string): string => (/ã|ç|ê|õ/.test(said) ? 'pt' : 'other');
  test.each([
    'plantão não temos',
    'moto e trator eu não lavo',
    'não sou arquiteta nem engenheira',
    'NÃO SOU contadora',
    'Tapicería no hacemos.',
    'no tenemos estacionamiento',
    'envíos no hay',
    "tree work we don't do",
    'No cats or reptiles.',
    'NOT a vet, so no prescriptions',
    'Taxa do cartório fica por fora',
    'IVA aparte',
    'vira-lata não entra',
    'minimum three nights in August',
    'martes solo con cita',
  ])('%s', (said) => expect(tellsLimit(said, language(said))).toBe(true));

  test.each([
    'não quero foto de mulher sorrindo',
    'não temos site ainda',
    'no tengo instagram',
    "we don't have a logo",
    'No gradients, no robots',
    "I don't do computers",
    'não sou bom de texto',
    'não aceito desculpa',
    'vocês não atendem sábado?',
    'mostra o que tem no pátio também, não só o preço',
  ])('not so what is said beside it: %s', (said) => expect(tellsLimit(said, language(said))).toBe(false));

  test('what there is and what there is not; of colours it is a wish', () => {
    expect(tellsYesAndNo('Criança sim, cachorro não.')).toBe(true);
    expect(tellsYesAndNo('azul sim, rosa não')).toBe(false);
  });
});

const pageOf = (prompt: string): string => {
  const made = compose({ prompt });
  if (made.outcome !== 'site') throw new Error('refused');
  return Object.values(made.document.facts)
    .map(({ text }) => text)
    .join('\n');
};

test.each([
  [
    'Lava-jato Água Clara em Assis. lavagem simples 40, completa 70. Caminhão eu não lavo, favor deixar claro. cores azuis',
    'Caminhão eu não lavo',
    'favor',
  ],
  ['Clínica veterinária Bigode, Franca. consulta 120, vacina 80. Plantão não temos. Av. Brasil 200.', 'Plantão não temos', 'nada'],
  [
    'Upholsterer in Truro, Buttons & Webbing. Chairs from £180, sofas from £600. Leather we don’t do. No drama on the site please.',
    'Leather we don’t do',
    'drama',
  ],
])('a refusal stands on the page, what was asked for it does not: %s', (prompt, told, kept) => {
  const page = pageOf(prompt);
  expect(page).toContain(told);
  expect(page).not.toContain(kept);
});

test('in the middle of a rant nothing tells of the house', () => {
  const rant =
    'A ver, el anterior me cobró 400 euros y me dejó una página que ponía "su texto". Mis vecinos pensaban que vendía textos. Menudo sinvergüenza. Y luego desapareció con la clave.\nCerrajería Montalvo, Jaén. Copia de llave 3 €, apertura 60 €. Tel 953 555 014.';
  const brief = read(rant);
  if ('outcome' in brief) throw new Error('refused');
  expect(brief.facts.map(({ text }) => text).join(' ')).not.toContain('vecinos');
});
