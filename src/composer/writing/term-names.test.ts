import { expect, test } from 'vitest';
import type { FactOf } from '#site/schema.ts';
import { termOf } from './term-names.ts';

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
