import { critic1 } from './critic/critic-1.ts';
import { describe1 } from './describe/describe-1.ts';
import { outline1 } from './outline/outline-1.ts';
import { rewrite1 } from './rewrite/rewrite-1.ts';
import { rewritePlan1 } from './rewrite/rewrite-plan-1.ts';
import { section1 } from './section/section-1.ts';
import { translate1 } from './translate/translate-1.ts';
import { understand1 } from './understand/understand-1.ts';

/** What the system prompt of each question depends on. */
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
 * Every version of every prompt that may be asked, the default first. Texts are not changed in place: calls, answers and scores are
 * kept by version. A new one is a file beside the old one and a line here; a share of the work goes to it by `AI_PROMPT_SHARES`.
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

/** The versions that ask for one piece of work, by prompt; where none is named, or one that is gone, the default asks. */
export type PromptVersions = Readonly<Partial<Record<PromptName, string>>>;

/** The version that asks where no other is chosen. */
export const defaultVersion = (name: PromptName): string => Object.keys(PROMPTS[name])[0]!;

/** The version of a prompt that is to ask, with its text. */
export function promptOf<N extends PromptName>(
  name: N,
  versions: PromptVersions = {},
): { id: string; system: (...input: PromptInput[N]) => string } {
  const chosen = versions[name] ?? '';
  const id = Object.hasOwn(PROMPTS[name], chosen) ? chosen : defaultVersion(name);
  return { id, system: PROMPTS[name][id]! };
}
