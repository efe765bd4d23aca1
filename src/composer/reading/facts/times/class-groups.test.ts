import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { compose } from '#composer/compose.ts';
import { read } from '#composer/read.ts';

const SWIM =
  'Little Seals Swim School, Galway.\n\nOranmore (Claregate Hotel, Main Street, water 31 degrees)\nMon 3.30pm Minnows (3–4 yrs), 4.15pm Seals\nWed 10.00am Baby & Me\n\nAthenry (Community Pool, Raheen Road, water 29 degrees)\nTue 4.00pm Seals\nThu 7.30pm Nervous Adults, 8.15pm Improver Adults\n\nAutumn term starts Monday 8 September. Text 085 555 0139.';
const facts = (message: string) => (read(message) as Brief).facts;
const lessons = (message: string) =>
  facts(message).flatMap(({ norm, text }) => (norm.kind === 'class' ? [`${text} @ ${norm.group ?? ''}`] : []));

test('a lesson knows the place that it stands under', () => {
  expect(lessons(SWIM)).toEqual([
    'Minnows @ Oranmore',
    'Seals @ Oranmore',
    'Baby & Me @ Oranmore',
    'Seals @ Athenry',
    'Nervous Adults @ Athenry',
    'Improver Adults @ Athenry',
  ]);
  expect(facts(SWIM).flatMap(({ norm, text }) => (norm.kind === 'address' ? [text] : []))).toEqual([
    'Claregate Hotel, Main Street',
    'Community Pool, Raheen Road',
  ]);
});

test.each([
  [
    'Escola de Dança Passo Leve\n\nUnidade Centro (Rua Bahia, 120)\nSeg 18h Ballet infantil, 19h Jazz\n\nUnidade Pampulha (Av. Portugal, 3000)\nTer 17h Ballet baby, 18h Jazz\n\nAulas começam segunda 3 de fevereiro.',
    ['Ballet infantil @ Unidade Centro', 'Jazz @ Unidade Centro', 'Ballet baby @ Unidade Pampulha', 'Jazz @ Unidade Pampulha'],
  ],
  [
    'Yoga con Marta. Clases:\nCentro Cívico, calle Mayor 12\nLunes 18:00 Hatha, 19:30 Vinyasa\nPolideportivo Norte, avenida del Parque 4\nMartes 10:00 Suave\nEl curso empieza el lunes 8 de septiembre.',
    ['Hatha @ Centro Cívico', 'Vinyasa @ Centro Cívico', 'Suave @ Polideportivo Norte'],
  ],
  ['Karate Ripon. Classes:\nMon 5pm Tigers, 5.45pm Juniors\nWed 5.30pm Juniors', ['Tigers @ ', 'Juniors @ ', 'Juniors @ ']],
])('%s', (message, found) => expect(lessons(message)).toEqual(found));

test('lines of a course, its days and its hours behind a dash are a timetable', () =>
  expect(
    lessons(
      'La Gubia, cursos de carpintería en Montevideo.\nHorarios:\nInicial – lunes y miércoles 18:30 a 20:30 (con Ana Inés)\nMuebles – martes y jueves 19:00 a 21:30\nTalla – viernes 17:00 a 19:30',
    ),
  ).toEqual(['Inicial @ ', 'Muebles @ ', 'Talla @ ']));

test('a week in several places says where each lesson is', () => {
  const made = compose({ prompt: SWIM });
  const page = JSON.stringify('document' in made ? made.document : {});
  expect(page).toContain('3–4 yrs · Oranmore');
  expect(page).not.toMatch(/"layout":"timetable/u);
});

test('a heading on the line of its lessons is where they are', () =>
  expect(
    lessons(
      'Academia Passo Certo, duas unidades em Curitiba:\nÁgua Verde: forró seg e qua 19h–20h, samba ter e qui 20h–21h\nPortão: forró ter e qui 19h–20h, zouk sábado 15h',
    ),
  ).toEqual(['forró @ Água Verde', 'samba @ Água Verde', 'forró @ Portão', 'zouk @ Portão']));
