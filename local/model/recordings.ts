import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { fileKey } from './recording-key.ts';

export const RECORDINGS = path.join(import.meta.dirname, 'recordings');

/** A recorded answer. `key` is that of the question; `model` wrote the answer. */
export const Recording = z.strictObject({
  prompt: z.string().regex(/^[a-z][a-z-]*@\d+$/),
  key: z.string().regex(/^[0-9a-f]{64}$/),
  model: z.string().min(1),
  date: z.iso.date(),
  input: z.record(z.string(), z.unknown()),
  answer: z.record(z.string(), z.unknown()),
});
export type Recording = z.infer<typeof Recording>;

export const recordingFile = (dir: string, prompt: string, key: string): string => path.join(dir, prompt, `${fileKey(key)}.json`);

/** Reads the disk every time: recordings are added while the server runs. */
export function findRecording(dir: string, key: string): Recording | null {
  const prompts = existsSync(dir) ? readdirSync(dir) : [];
  for (const prompt of prompts) {
    const file = recordingFile(dir, prompt, key);
    if (!existsSync(file)) continue;
    const recording = Recording.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (recording.key === key) return recording;
  }
  return null;
}
