import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultVersion, PROMPTS } from '#composer/model/prompts.ts';
import { understandQuestion } from '#composer/model/understand/understand-question.ts';

/** What a model answered, kept with the question it was asked. */
export interface Recording {
  prompt: string;
  key: string;
  model: string;
  date: string;
  input: { prompt: string };
  answer: unknown;
}

/** What the local model server answers too, and the answers to messages of the sealed half, which nobody opens. */
const FOLDERS = [join(import.meta.dirname, '../../local/model/recordings'), join(import.meta.dirname, 'prompts/sealed/answers')];

export const DEFAULT_READER = defaultVersion('understand');
export const READERS = Object.keys(PROMPTS.understand);

export const keyOf = ({ system, user }: { system: string; user: string }): string =>
  createHash('sha256')
    .update(JSON.stringify([system, user]))
    .digest('hex');

/** The key of today's question for an input: another prompt or another way to clear a message gives another. */
export const keyToday = ({ prompt }: Recording['input'], version = DEFAULT_READER): string =>
  keyOf(understandQuestion(prompt, { understand: version }));

/** What was answered to a version of the prompt that reads. */
export const readRecordings = (version = DEFAULT_READER): { file: string; recording: Recording }[] =>
  FOLDERS.map((folder) => join(folder, version))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => ({ file, recording: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recording })),
    );

/** Kept answers by the key of their question. */
export const answersByKey = (version = DEFAULT_READER): Map<string, unknown> =>
  new Map(readRecordings(version).map(({ recording: { key, answer } }) => [key, answer]));
