import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { madeUpAnswer } from './made-up-answer.ts';
import { record } from './record.ts';
import { recordingKey } from './recording-key.ts';
import { findRecording } from './recordings.ts';
import { countTokens, tokensOf } from './tokens.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'recordings-'));
afterAll(() => rmSync(dir, { recursive: true }));

test('tokens join to the text again, whatever it holds', () => {
  for (const text of [
    '',
    'Pão de queijo às 7h30, R$ 1.234,56!',
    '{"a":[1,"ção"],"b":null}\n\n\tfim',
    '👩‍🍳🥐 e\u0301 ﬁ ن\u064e日本語',
    'x'.repeat(1000),
  ])
    expect(tokensOf(text).join('')).toBe(text);
});

test('they are about as many as the encoding gives', () => {
  // Counted with gpt-tokenizer's o200k_base: 35 and 68.
  expect(countTokens('Rua das Flores, 1234 - (11) 98765-4321, R$ 1.234,56, 18h às 22h30')).toBe(35);
  const kinds = ['Pão de queijo', 'Coxinha de frango com catupiry', 'Sonho de creme'].map((name) => ({ name, kind: 'salty' }));
  const menu = { title: 'Saindo do forno agora', note: 'Encomendas até as 18h do dia anterior.', items: kinds };
  expect(countTokens(JSON.stringify(menu))).toBeGreaterThan(68 * 0.8);
});

test('a recording is found by its words, has the same bytes each time, and no other key finds it', () => {
  const question = { promptId: 'rewrite@1', system: 'Você escreve.', user: 'Padaria' };
  const write = () => record(question, { name: 'Padaria' }, { title: 'Pão' }, { model: 'by hand', date: '2026-11-23', dir });
  const file = write();
  const bytes = readFileSync(file, 'utf8');
  expect(write()).toBe(file);
  expect(readFileSync(file, 'utf8')).toBe(bytes);
  const key = recordingKey(question.system, question.user);
  expect(path.relative(dir, file)).toBe(`rewrite@1/${key.slice(0, 16)}.json`);
  expect(findRecording(dir, key)?.answer).toEqual({ title: 'Pão' });
  expect(findRecording(dir, recordingKey(question.system, 'padaria'))).toBeNull();
  expect(findRecording(dir, `${key.slice(0, 16)}${'0'.repeat(48)}`)).toBeNull();
  expect(() => record({ ...question, promptId: '../x' }, {}, {}, { model: 'm', dir })).toThrow();
});

test('a made-up answer is an instance of the schema and keeps to its bounds', () => {
  const schema = {
    type: 'object',
    properties: {
      title: { type: 'string', maxLength: 5 },
      kind: { enum: ['b', 'a'], type: 'string' },
      note: { anyOf: [{ type: 'string', minLength: 40 }, { type: 'null' }] },
      rows: { type: 'array', minItems: 2, items: { type: 'object', properties: { n: { type: 'integer', minimum: 3 } } } },
    },
  };
  const answer = JSON.parse(madeUpAnswer('Padaria Girassol', schema, 100));
  expect(answer).toMatchObject({ title: 'Padar', kind: 'b', rows: [{ n: 3 }, { n: 3 }] });
  expect(answer.note.length).toBeGreaterThanOrEqual(40);
  expect(countTokens(madeUpAnswer('um dois três', null, 64))).toBe(64);
});
