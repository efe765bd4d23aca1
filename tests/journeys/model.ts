import { expect } from '@playwright/test';
import type { Question } from '#composer/model/question.ts';
import { record } from '../../local/model/record.ts';
import { recordingKey } from '../../local/model/recording-key.ts';
import { findRecording, RECORDINGS as KEPT } from '../../local/model/recordings.ts';
import { MODEL, RECORDINGS } from './place.ts';

/** Has the model of this run answer a question with words that are told here. */
export const answerWith = <T>(question: Question<T>, value: T): void =>
  void record(question, {}, value as Record<string, unknown>, { model: 'journey', dir: RECORDINGS });

/** Has it answer a question as a model once answered that very one. */
export function answerAsKept(question: Question<unknown>): void {
  const kept = findRecording(KEPT, recordingKey(question.system, question.user));
  if (!kept) throw new Error(`No answer is kept for this question of ${question.promptId}:\n${question.user}`);
  record(question, kept.input, kept.answer, { model: kept.model, date: kept.date, dir: RECORDINGS });
}

const control = (method: 'POST' | 'DELETE', fault?: object): Promise<Response> =>
  fetch(`${MODEL}/_control`, { method, headers: { 'content-type': 'application/json' }, ...(fault && { body: JSON.stringify(fault) }) });

/** Lets something go wrong with the next requests to the model, a hundred of them. */
export async function hinder(fault: { mode: string; tokensPerSecond?: number; delayMs?: number }): Promise<void> {
  expect((await control('POST', { times: 100, ...fault })).ok).toBe(true);
}

/** From now on nothing goes wrong. */
export async function unhinder(): Promise<void> {
  await control('DELETE');
}
