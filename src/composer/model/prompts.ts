import { critic1 } from './critic/critic-1.ts';
import { describe1 } from './describe/describe-1.ts';
import { outline1 } from './outline/outline-1.ts';
import { rewrite1 } from './rewrite/rewrite-1.ts';
import { rewritePlan1 } from './rewrite/rewrite-plan-1.ts';
import { section1 } from './section/section-1.ts';
import { translate1 } from './translate/translate-1.ts';
import { understand1 } from './understand/understand-1.ts';

/** Inputs of each question's system prompt. */
interface PromptInput {
  understand: [];
  outline: [locale: string];
  section: [locale: string];
  critic: [locale: string];
  rewrite: [into: string];
  'rewrite-plan': [reader: string];
  describe: [locale: string];
  translate: [from: string, to: string];
}
export type PromptName = keyof PromptInput;

/**
 * Every version of every prompt in use, the default first. Texts are not changed in place: calls, answers and scores are stored by
 * version. A new one is a file beside the old one and a line here; `AI_PROMPT_SHARES` gives it a share of the work.
 */
export const PROMPTS: { readonly [N in PromptName]: Record<string, (...input: PromptInput[N]) => string> } = {
  understand: { 'understand@1': understand1 },
  outline: { 'outline@1': outline1 },
  section: { 'section@1': section1 },
  critic: { 'critic@1': critic1 },
  rewrite: { 'rewrite@1': rewrite1 },
  'rewrite-plan': { 'rewrite-plan@1': rewritePlan1 },
  describe: { 'describe@1': describe1 },
  translate: { 'translate@1': translate1 },
};
export const PROMPT_NAMES = Object.keys(PROMPTS) as PromptName[];

/** Prompt versions for one piece of work, by prompt; a missing or removed version falls back to the default. */
export type PromptVersions = Readonly<Partial<Record<PromptName, string>>>;

/** The version used when no other is chosen. */
export const defaultVersion = (name: PromptName): string => Object.keys(PROMPTS[name])[0]!;

/** The chosen version of a prompt, with its text. */
export function promptOf<N extends PromptName>(
  name: N,
  versions: PromptVersions = {},
): { id: string; system: (...input: PromptInput[N]) => string } {
  const chosen = versions[name] ?? '';
  const id = Object.hasOwn(PROMPTS[name], chosen) ? chosen : defaultVersion(name);
  return { id, system: PROMPTS[name][id]! };
}
