import type { PromptVersions } from '#composer/model/prompts.ts';
import { inChunks, openEntries } from '#composer/model/translate/chunks.ts';
import { translateQuestion } from '#composer/model/translate/question.ts';
import { estimateTokens } from '#modules/models/index.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { Entry } from '#site/translation/entries.ts';

/** Texts translated in one question, and the max tokens charged for them. */
export interface Portion {
  entries: Entry[];
  maxTokens: number;
  inputTokens: number;
}

/** Texts still to be translated, in portions; refused ones are left out. */
export function portionsOf(
  document: SiteDocument,
  to: string,
  keys?: readonly string[] | null,
  { refused = [], versions }: { refused?: readonly string[]; versions?: PromptVersions } = {},
): Portion[] {
  const done = new Set(refused);
  const open = openEntries(document, to, keys ?? undefined).filter(({ key }) => !done.has(key));
  return inChunks(open).map((entries) => {
    const question = translateQuestion(document, to, entries, versions);
    const { input } = estimateTokens(question);
    return { entries, inputTokens: input, maxTokens: input + question.maxOutputTokens };
  });
}
