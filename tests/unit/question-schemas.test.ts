import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { STEPS } from '#composer/model/question.ts';
import { assertPortable } from '#platform/ai/assert-portable.ts';
import { aiVariables } from '#platform/ai/settings.ts';
import { limitsOf } from '#platform/ai/steps.ts';
import { QUESTION_SCHEMAS } from './question-schemas.ts';

const QUESTIONS = path.resolve(import.meta.dirname, '../../src/composer/model');

/** Every `name@1` that stands quoted in the folder of the questions. */
function namedQuestions(): string[] {
  const files = readdirSync(QUESTIONS, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file));
  const texts = files.map((file) => readFileSync(path.join(QUESTIONS, file), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/'([a-z][a-z-]*@\d+)'/g)].map(([, name]) => name!)))];
}

test('every question is listed with its schema', () => {
  expect(Object.keys(QUESTION_SCHEMAS).sort()).toEqual(namedQuestions().sort());
});

test('every server of the chain takes the schema of every question', () => {
  for (const [name, schemas] of Object.entries(QUESTION_SCHEMAS))
    for (const schema of schemas) expect(() => assertPortable(schema), name).not.toThrow();
});

test('every step has limits of its own and a variable for another model', () => {
  for (const step of STEPS) {
    expect(limitsOf(step), step).not.toBe(limitsOf('another'));
    expect(aiVariables).toHaveProperty(`AI_MODEL_${step.toUpperCase()}`);
  }
});
