import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Question } from '#composer/model/question.ts';
import { env } from '#platform/env.ts';
import { record } from '../../local/model/record.ts';
import { type LocalModel, startModel } from '../../local/model/server.ts';

export interface TestModel extends LocalModel {
  /** From now on the question has this answer. */
  answers<T>(question: Question<T>, answer: T): void;
  /** Configures the model, one that makes up meaningless answers, or none at all. */
  turn(on: boolean | 'echo'): void;
}

/** A local model without delays, with answers of the test's own. It stays configured until it is turned off or closed. */
export async function openModel(): Promise<TestModel> {
  const recordings = mkdtempSync(path.join(tmpdir(), 'recordings-'));
  const model = await startModel({ port: 0, recordings, pace: { firstTokenMs: 0, tokensPerSecond: 100_000 } });
  const turn: TestModel['turn'] = (on) => {
    const named = { VLLM_BASE_URL: model.url, VLLM_MODEL: on === 'echo' ? 'echo' : 'recorded-answers' };
    Object.assign(env(), on ? named : { VLLM_BASE_URL: undefined });
  };
  turn(true);
  return {
    ...model,
    turn,
    answers: (question, answer) => {
      record(question, {}, answer as Record<string, unknown>, { model: 'test', dir: recordings });
    },
    close: async () => {
      turn(false);
      await model.close();
      rmSync(recordings, { recursive: true, force: true });
    },
  };
}
