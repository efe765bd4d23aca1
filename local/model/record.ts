import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordingKey } from './recording-key.ts';
import { RECORDINGS, Recording, recordingFile } from './recordings.ts';

export type RecordOptions = {
  /** Name of the model that wrote the answer. */
  model: string;
  /** `2026-11-23`; default: today. */
  date?: string;
  dir?: string;
};

/** Records an answer for the local model to give to this question. The same arguments give the same bytes. Returns the file. */
export function record(
  question: { promptId: string; system: string; user: string; image?: { mediaType: string; base64: string } },
  input: Record<string, unknown>,
  answer: Record<string, unknown>,
  { model, date = new Date().toISOString().slice(0, 10), dir = RECORDINGS }: RecordOptions,
): string {
  const { image } = question;
  const key = recordingKey(question.system, question.user, image ? [`data:${image.mediaType};base64,${image.base64}`] : []);
  const recording = Recording.parse({ prompt: question.promptId, key, model, date, input, answer });
  const file = recordingFile(dir, question.promptId, key);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(recording, null, 2)}\n`);
  return file;
}
