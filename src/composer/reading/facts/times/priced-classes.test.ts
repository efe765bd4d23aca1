import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';

const classesOf = (message: string) => {
  const { facts } = read(message) as Brief;
  return facts.flatMap(({ norm, text }) =>
    norm.kind === 'class' ? [[text, norm.who, facts.find(({ id }) => id === norm.price)?.text]] : [],
  );
};

test('a class keeps its level and its price by the month', () =>
  expect(
    classesOf(
      'Circo-Escola Lona Furada.\nAULAS\n- terças e quintas, 18h30 às 20h: Tecido e lira (iniciante), R$ 180 por mês\n- segundas e quartas, 19h às 20h30: Acrobacia de solo, R$ 160',
    ),
  ).toEqual([
    ['Tecido e lira', 'iniciante', 'R$ 180 por mês'],
    ['Acrobacia de solo', undefined, 'R$ 160'],
  ]));
