import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNDERSTAND_PROMPT_ID } from '#composer/model/understand/prompt.ts';
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
const FOLDERS = [
  join(import.meta.dirname, '../../local/model/recordings', UNDERSTAND_PROMPT_ID),
  join(import.meta.dirname, 'prompts/sealed/answers', UNDERSTAND_PROMPT_ID),
];

export const keyOf = ({ system, user }: { system: string; user: string }): string =>
  createHash('sha256')
    .update(JSON.stringify([system, user]))
    .digest('hex');

/** The key of today's question for an input: another prompt or another way to clear a message gives another. */
export const keyToday = ({ prompt }: Recording['input']): string => keyOf(understandQuestion(prompt));

export const readRecordings = (): { file: string; recording: Recording }[] =>
  FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => ({ file, recording: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recording })),
  );

/** Kept answers by the key of their question. */
export const answersByKey = (): Map<string, unknown> => new Map(readRecordings().map(({ recording: { key, answer } }) => [key, answer]));
