import { expect, test } from 'vitest';
import type { TermName } from '#composer/copy/plain-shape.ts';
import type { FactOf } from '#site/schema.ts';
import { isAbout, termOf } from './term-names.ts';

type Topic = FactOf<'statement'>['norm']['topic'];
const said = (text: string, topic: Topic): FactOf<'statement'> => ({
  id: 'fa_00000001',
  text,
  norm: { kind: 'statement', topic },
  source: { from: 'prompt', span: [0, text.length] },
  must: true,
  status: 'given',
});

test.each<[string, Topic, string]>([
  ['Turmas de até 8 pessoas', 'capacity', 'capacity'],
  ['The barn sleeps 12', 'capacity', 'capacity'],
  ['16 vagas por turma', 'capacity', 'capacity'],
  ['Entregamos no centro, taxa R$ 6, outros bairros R$ 10', 'delivery', 'delivery'],
])('%s is a term', (text, topic, name) => expect(termOf(said(text, topic))).toBe(name));

test.each<[string, Topic]>([
  ['Somos 22 pessoas surdas e ouvintes que cantam em Libras', 'capacity'],
  ['Limite de 100 kg por passageiro', 'capacity'],
  ['Entregamos projeto a 45 reais o m², tijolo de adobe R$ 2,80 a unidade', 'delivery'],
])('%s needs no label of ours', (text, topic) => expect(termOf(said(text, topic))).toBeUndefined());

test.each<[string, Topic, TermName]>([
  ['Prazo de 8 dias úteis', 'other', 'lead-time'],
  ['Segunda a sexta das 8 às 18, sábado até 13h', 'other', 'times'],
  ['Entregamos em Estância e Aracaju toda sexta', 'delivery', 'delivery'],
])('%s is about its term', (text, topic, name) => expect(isAbout(name, said(text, topic))).toBe(true));

test.each<[string, Topic, TermName]>([
  ['A Montevideo voy un viernes por mes, el próximo es el 14', 'other', 'times'],
  ['Todo cliente recebe uma foto, fica pronto em 3 dias', 'other', 'lead-time'],
])('%s is about more', (text, topic, name) => expect(isAbout(name, said(text, topic))).toBe(false));

test.each<[string]>([['A sexta baia virou quarto do tratador'], ['Nossa segunda sala virou estúdio'], ['A gente para de 4 em 4 horas']])(
  '%s is no time',
  (text) => expect(termOf(said(text, 'other'))).toBeUndefined(),
);
