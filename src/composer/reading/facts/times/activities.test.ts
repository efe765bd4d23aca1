import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';

const facts = (message: string) => (read(message) as Brief).facts;
const held = (message: string): string[] =>
  facts(message).flatMap(({ norm, text }) => (norm.kind === 'class' ? [[text, norm.when, norm.who].filter(Boolean).join(' | ')] : []));
const hours = (message: string) => facts(message).filter(({ norm }) => norm.kind === 'hours');

test.each([
  [
    'Asociación El Progreso, Murcia.\nActividades:\n- Gimnasia para mayores, lunes y miércoles 10:00-11:00, 12 € al mes\n- Refuerzo escolar, de lunes a jueves 16:30 a 18:00, gratis para socios\n- Coro, viernes 19:30\n- Banco de alimentos: segundo sábado del mes, de 10 a 13',
    [
      'Gimnasia para mayores | lunes y miércoles 10:00-11:00 | 12 € al mes',
      'Refuerzo escolar | lunes a jueves 16:30 a 18:00 | gratis para socios',
      'Coro | viernes 19:30',
      'Banco de alimentos | segundo sábado del mes, de 10 a 13',
    ],
  ],
  [
    'Associação do Bosque, em Lins.\nAtividades:\n- Ginástica para idosos, segunda e quarta 10h às 11h\n- Oficina de memória, terça 17h, grátis\n- Coral, sexta 19h30',
    ['Ginástica para idosos | segunda e quarta 10h às 11h', 'Oficina de memória | terça 17h | grátis', 'Coral | sexta 19h30'],
  ],
  [
    "Residents' club in Leeds.\nActivities:\n- Gym for seniors, Monday and Wednesday 10-11am, £12 a month\n- Homework club, Monday to Thursday 4.30pm to 6pm\n- Choir, Friday 7.30pm",
    [
      'Gym for seniors | Monday and Wednesday 10-11am | £12 a month',
      'Homework club | Monday to Thursday 4.30pm to 6pm',
      'Choir | Friday 7.30pm',
    ],
  ],
])('a list of what happens keeps each line whole, and opens no house: %s', (message, lines) => {
  expect(held(message)).toEqual(lines);
  expect(hours(message)).toEqual([]);
});

test.each([
  'Padaria Lua em Lins.\nCentro: seg a sex 8h às 18h\nGleba: todos os dias 9h às 20h',
  'Escritório Luz em Lins.\nSecretaria: segunda a sexta 8h às 17h\nTesouraria: segunda a quinta 9h às 12h',
])('the hours of a house are no programme: %s', (message) => {
  expect(held(message)).toEqual([]);
  expect(hours(message).length).toBeGreaterThan(0);
});

test('hours under the name of two days are of both', () => {
  expect(
    held(
      'Estúdio Compasso, dança, Londrina.\nGrade\nSegunda e quarta\n17h00 Ballet infantil (4 a 7 anos) – Profª Lívia\n19h30 Forró iniciante\nTerça e quinta\n9h00 Dança sênior\n20h00 Bolero',
    ),
  ).toEqual([
    'Ballet infantil | Segunda e quarta 17h00 | 4 a 7 anos, Profª Lívia',
    'Forró iniciante | Segunda e quarta 19h30',
    'Dança sênior | Terça e quinta 9h00',
    'Bolero | Terça e quinta 20h00',
  ]);
});

test('a day within the days of a feast is no day of every week', () => {
  const [feast, ...others] = facts(
    'Asociación de Vecinos El Progreso, Murcia. Las fiestas son del 14 al 17 de agosto, este año toca la Orquesta Maravilla y hay paella gigante el domingo.',
  ).flatMap(({ norm, text }) => (norm.kind === 'class' ? [[text, norm.when]] : []));
  expect(feast).toEqual(['fiestas', 'del 14 al 17 de agosto']);
  expect(others).toEqual([]);
});
