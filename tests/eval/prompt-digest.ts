import { createHash } from 'node:crypto';
import { PROMPTS, type PromptName } from '#composer/model/prompts.ts';

const LANGUAGES = ['pt-BR', 'en', 'es', 'ar'];

/** Tells one text of a prompt from another, in the languages that it is written for. */
export function promptDigest(name: PromptName, version: string): string {
  const write = PROMPTS[name][version] as (...input: string[]) => string;
  const texts = LANGUAGES.map((language) => write(language, 'en'));
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}
