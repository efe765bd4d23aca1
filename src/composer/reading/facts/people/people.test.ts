import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const peopleIn = (prompt: string): (string | undefined)[][] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  const textOf = (id: string | undefined) => brief.facts.find((fact) => fact.id === id)?.text;
  return brief.facts.flatMap(({ norm, text }) => (norm.kind === 'person' ? [[text, norm.role, textOf(norm.registry)]] : []));
};

test.each([
  // Officers, each with the post before the name.
  [
    'Bloco de rua em Olinda. presidente Dona Zefa, mestre de bateria Tião Couro, carnavalesca Rita Lemos, intérprete Bira do Sal',
    [
      ['Dona Zefa', 'presidente', undefined],
      ['Tião Couro', 'mestre de bateria', undefined],
      ['Rita Lemos', 'carnavalesca', undefined],
      ['Bira do Sal', 'intérprete', undefined],
    ],
  ],
  [
    'Somos el Coro Voces del Lago, de Osorno, directora Elena Vidal Mora, pianista Tomás Haro.',
    [
      ['Elena Vidal Mora', 'directora', undefined],
      ['Tomás Haro', 'pianista', undefined],
    ],
  ],
  [
    'Village band in Kendal. Chairman: Peter Sage, treasurer: Ann Byrne.',
    [
      ['Peter Sage', 'Chairman', undefined],
      ['Ann Byrne', 'treasurer', undefined],
    ],
  ],
  [
    'Cartório em Lins. Tabelião titular: Dr. Davi Prado Rosa. Substituta: Célia Maria Neves.',
    [
      ['Dr. Davi Prado Rosa', 'Tabelião titular', undefined],
      ['Célia Maria Neves', 'Substituta', undefined],
    ],
  ],
  // Two of a profession, each with title and registration.
  [
    'Drogaria em Belém. farmaceutica Dra Lia Pontes CRF-PA 874 e dr. Ivo Reis CRF-PA 1022. pix',
    [
      ['Dra Lia Pontes', 'farmaceutica', 'CRF-PA 874'],
      ['Dr. Ivo Reis', undefined, 'CRF-PA 1022'],
    ],
  ],
  [
    'Aparelhos auditivos em Jaú\n- fono: Lara Quintão CRFa 2-14.776 / Fono: Davi Amado CRFa 2-20.301',
    [
      ['Lara Quintão', 'fono', 'CRFa 2-14.776'],
      ['Davi Amado', 'Fono', 'CRFa 2-20.301'],
    ],
  ],
  // First names alone.
  [
    'Folk band in Galway. Line-up: Nora Keane (fiddle), Tim Ward (bass). Please don’t list surnames except Nora.',
    [
      ['Nora Keane', 'fiddle', undefined],
      ['Tim', 'bass', undefined],
    ],
  ],
  [
    'Creche em Itu. Professoras: Alice Ramos, Bia Nunes. Não publicar sobrenomes.',
    [
      ['Alice', undefined, undefined],
      ['Bia', undefined, undefined],
    ],
  ],
  [
    'Guardería en Jaén. Profesoras: Alba Ruiz, Inés Soto. No pongáis los apellidos.',
    [
      ['Alba', undefined, undefined],
      ['Inés', undefined, undefined],
    ],
  ],
])('the people in "%s"', (prompt, people) => {
  expect(peopleIn(prompt)).toEqual(people);
});

test('a fee to enrol is no registration', () => {
  const brief = read('Escola de solda em Itu. Matrícula 100 (desconta da mensalidade). Turma A R$ 890');
  if ('outcome' in brief) throw new Error(brief.message);
  expect(brief.facts.filter(({ norm }) => norm.kind === 'registry')).toEqual([]);
});

test.each([
  [
    'Sou psicóloga em Itu, Lara Pontes. Formação USP 2012, especialização HC 2015. Segunda 9h às 20h.',
    'Formação USP 2012, especialização HC 2015.',
  ],
  ['Psicóloga en Quito, Inés Vera. Maestría en FLACSO 2014. Citas 30 dólares.', 'Maestría en FLACSO 2014.'],
  ['Osteopath in Bath, Nora Keane. MSc Cardiff 2014. First visit £45.', 'MSc Cardiff 2014.'],
])('a degree with its year is told whole: "%s"', (prompt, degree) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  expect(brief.facts.filter(({ norm }) => norm.kind === 'statement').map(({ text }) => text)).toContain(degree);
});
