import type { Brief, Corrections } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';
import { publishableWords } from '#composer/model/writing/owner-message.ts';
import { type UngroundedText, ungroundedTexts } from '#site/grounding/ungrounded-texts.ts';
import type { SiteDocument } from '#site/schema.ts';

/** The owner's message and their corrections of our reading. */
export interface OwnWords {
  prompt: string;
  corrections?: Corrections | undefined;
  answer?: unknown;
}

/** Texts that must not be published yet. The message is read only if the facts of the site do not support every text. */
export function findUngrounded(document: SiteDocument, words: OwnWords | null): UngroundedText[] {
  const found = ungroundedTexts(document);
  if (found.length === 0 || !words) return found;
  const brief = understand(words);
  return 'outcome' in brief ? found : ungroundedTexts(document, [publishableWords(brief), ...namedIn(brief)].join('\n'));
}

/** "Site pro meu lava rápido": a wish is not to be published, and the trade that it names is. */
const namedIn = ({ business: { name, trade, place } }: Brief): string[] => [name, trade, place].flatMap((found) => found?.value ?? []);
