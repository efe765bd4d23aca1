import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';

const siteOf = (prompt: string) => {
  const composed = compose({ prompt });
  if (composed.outcome !== 'site') throw new Error('no site');
  const { strings, pages, sections } = composed.document;
  const own = Object.values(strings)[0] ?? {};
  return {
    pages: Object.values(pages).map(({ label }) => own[label] ?? ''),
    stops: Object.values(sections).flatMap(({ nav }) => (nav ? [own[nav] ?? ''] : [])),
    words: Object.values(own).join('\n'),
  };
};
const COURSES = 'Batismo R$ 390, Open Water R$ 2.150, Avançado R$ 1.480.';

test('pages after "uma" are as much asked for as those after "página"', () => {
  const dive = siteOf(
    `Fundo Azul, escola de mergulho, Caravelas. ${COURSES} Uma página de cursos separada e uma de contato. (73) 99931-2206`,
  );
  expect(dive.pages).toContain('Cursos');
  const cats = siteOf(
    'Hotel Bigode, gatos, Joinville. Diária R$ 75. Não aceitamos cachorro. Exigimos vacina em dia, não recebemos gato sem teste de FIV. Uma página de regras, uma de preços. 47 98866-1420',
  );
  expect(cats.pages).toContain('Regras');
});

test('a page for each of several is the list of them, under its usual name, or none', () => {
  const school = siteOf(
    `Compasso Livre, escola de dança, Lins. Professores: Marina Couto (ballet), Davi Lemos (salão), Jana Pires (sapateado). Queria uma página pra cada professor. 14 3522-0000`,
  );
  expect(school.pages.join()).not.toMatch(/cada/i);
  expect(school.pages).toContain('Equipe');
  const inn = siteOf(
    'Pousada das Garças, Bonito. Quarto standard R$ 280, quarto família R$ 390, chalé R$ 520. Uma página de cada quarto por favor. 67 99233-1414',
  );
  expect(inn.pages.join()).not.toMatch(/cada|favor/i);
});

test('the menu has no name twice', () => {
  const { pages, stops } = siteOf(
    'Compasso Livre, escola de dança, Juiz de Fora. Mensalidade: 1 aula por semana R$ 130, 2 aulas por semana R$ 210, passe livre R$ 290. Matrícula R$ 50 (isenta em janeiro e julho). Professores: Marina Couto (ballet), Davi Lemos (salão). Queria uma página pra cada professor. 32 98844-1212',
  );
  expect(stops.filter((stop) => stop && pages.includes(stop))).toEqual([]);
});

test('a colour that must not be is no rule of the house', () => {
  expect(siteOf('Hotel Bigode, gatos, Joinville. Diária R$ 75. Pensei em lilás, vocês decidem, só não pode rosa.').words).not.toMatch(
    /rosa/,
  );
});

test('where it was learned is no list of services', () => {
  const { words } = siteOf(
    'Renata Okabe, psicóloga em Campinas. Atendo adultos e casais. USP 2010, especialização em TCC pelo HC, acupuntura pela EBRAMEC. 19 98123-4567',
  );
  expect(words.split('\n')).not.toContain('USP 2010');
});
