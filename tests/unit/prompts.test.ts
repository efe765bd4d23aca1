import { afterEach, expect, test } from 'vitest';
import { defaultVersion, PROMPT_NAMES, PROMPTS, promptOf } from '#composer/model/prompts.ts';
import { STEPS } from '#composer/model/question.ts';
import { assertPortable } from '#platform/ai/assert-portable.ts';
import { aiVariables } from '#platform/ai/settings.ts';
import { limitsOf } from '#platform/ai/steps.ts';
import { promptDigest } from '../eval/prompt-digest.ts';
import { questionsOf } from './questions.ts';

const versions = PROMPT_NAMES.flatMap((name) => Object.keys(PROMPTS[name]).map((version) => [name, version] as const));

/** Of the text of each version. A text that is to change becomes a version of its own, with a line here: its number is how calls and answers are told apart. */
const DIGESTS: Readonly<Record<string, string>> = {
  'understand@1': '7e4a4da3d6091995',
  'outline@1': '6b6ca2f1020e446b',
  'section@1': 'bc719379dd18c07e',
  'critic@1': '31ef65bcd18fe857',
  'rewrite@1': '5ae8bf8464af6f0f',
  'rewrite-plan@1': '1888f81b88b30237',
  'describe@1': '79b83636f17bc17f',
  'translate@1': 'cf5cfbea2d986ebd',
};

test('the text of every version is as it was when it got its number', () => {
  expect(Object.fromEntries(versions.map(([name, version]) => [version, promptDigest(name, version)]))).toEqual(DIGESTS);
});

test('every version is named after its prompt, and asks under its own name', () => {
  for (const [name, version] of versions) {
    expect(version).toMatch(new RegExp(`^${name}@\\d+$`));
    const asked = questionsOf(name, version);
    expect(asked.length, version).toBeGreaterThan(0);
    for (const { promptId, step } of asked) {
      expect(promptId).toBe(version);
      expect(STEPS).toContain(step);
    }
  }
});

test('every server of the chain takes the schema of every question', () => {
  for (const [name, version] of versions)
    for (const { schema } of questionsOf(name, version)) expect(() => assertPortable(schema), version).not.toThrow();
});

test('every step has limits of its own and a variable for another model', () => {
  for (const step of STEPS) {
    expect(limitsOf(step), step).not.toBe(limitsOf('another'));
    expect(aiVariables).toHaveProperty(`AI_MODEL_${step.toUpperCase()}`);
  }
});

afterEach(() => {
  delete PROMPTS.critic['critic@9'];
});

test('a version that is chosen asks; the default where none is, or one that is not there', () => {
  PROMPTS.critic['critic@9'] = (locale) => `Another text in ${locale}`;
  expect(defaultVersion('critic')).toBe('critic@1');
  expect(questionsOf('critic', 'critic@9')[0]).toMatchObject({ promptId: 'critic@9', system: 'Another text in pt-BR' });
  expect(promptOf('critic', { section: 'critic@9' }).id).toBe('critic@1');
  for (const gone of ['critic@3', 'constructor', '']) expect(promptOf('critic', { critic: gone }).id).toBe('critic@1');
});
