import { withoutInstructions } from '../../reading/injection.ts';
import { normalise } from '../../reading/normalise.ts';
import { type PromptVersions, promptOf } from '../prompts.ts';
import type { Question } from '../question.ts';
import { Understood } from './understood.ts';

/** Enough for a message of max length, quoted clause by clause, and its facts. */
const MAX_OUTPUT_TOKENS = 8000;

/**
 * Question for the content of an owner's message. The message is in a block that it cannot close: it has no angle brackets, and the
 * spans cut by {@link withoutInstructions} are not in it.
 * The same message gives the same question whatever the locale of the interface, which breaks ties afterwards.
 */
export function understandQuestion(prompt: string, versions?: PromptVersions): Question<Understood> {
  const { id, system } = promptOf('understand', versions);
  const { text } = withoutInstructions(normalise(prompt).text);
  return {
    step: 'understand',
    promptId: id,
    system: system(),
    user: `The owner's screen is in an unknown language.\n<message>\n${fenced(text)}\n</message>`,
    schema: Understood,
    maxOutputTokens: MAX_OUTPUT_TOKENS,
  };
}

const fenced = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›');
