import { expect, test } from 'vitest';
import type { Fact } from '#site/schema.ts';
import { newSheet } from '../sheet.ts';
import { readPartsWithPorts } from './parts-with-ports.ts';

function partsOf(text: string, chance = 1): string[] {
  const sheet = newSheet(text, 'pt', 'BR');
  const held: Fact = {
    id: 'fa_00000000',
    text,
    norm: { kind: 'statement', topic: 'other' },
    source: { from: 'prompt', span: [0, text.length] },
    must: false,
    status: 'given',
  };
  readPartsWithPorts(sheet, [held], () => chance);
  return sheet.facts.map(({ text: shown }) => shown);
}

test('a part of a line that waits is published where it holds a date, a time or a sum', () => {
  expect(partsOf('minha cunhada ajuda, as inscrições vão até 10 de maio, ela é ótima')).toEqual(['as inscrições vão até 10 de maio']);
  expect(partsOf('faço com calma, fica pronto em 15 dias')).toEqual(['fica pronto em 15 dias']);
});

test('not where it is talk, a joke or no fact', () => {
  expect(partsOf('meu sobrinho quer 15 dias kkk')).toEqual([]);
  expect(partsOf('sem pressa, fica pronto em 15 dias', 0.4)).toEqual([]);
});
