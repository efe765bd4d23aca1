import type { Signature } from '#site/concepts/signature.ts';
import type { SiteDocument } from '#site/schema.ts';
import type { Brief, Corrections, Notice, Refusal } from './brief.ts';
import { correct } from './correct.ts';
import { readAnswer } from './model/understand/read-answer.ts';
import { Understood } from './model/understand/understood.ts';
import { read } from './read.ts';
import { write } from './write.ts';
import { starterNotice } from './writing/blog.ts';
import { unmetNotices } from './writing/unmet-wishes.ts';
import { untranslatedNotice } from './writing/untranslated.ts';

export interface Composed {
  outcome: 'site';
  document: SiteDocument;
  brief: Brief;
}

interface Words {
  prompt: string;
  locale?: string;
  /** What the owner corrected of what was read. */
  corrections?: Corrections | undefined;
  /** A model's answer to the question of these words; what is not one is not regarded. */
  answer?: unknown;
}

/** What is understood of the owner's words, with what they corrected, or a polite no. The same with the same answer. */
export function understand({ prompt, locale, corrections, answer }: Words): Brief | Refusal {
  const told = answer === undefined || answer === null ? undefined : Understood.safeParse(answer);
  const understood = told?.success ? readAnswer(prompt, told.data, { locale }) : read(prompt, { locale });
  return 'outcome' in understood || !corrections ? understood : correct(understood, corrections);
}

/**
 * The whole site for what was understood. Deterministic by brief, seed and neighbours; well under a second.
 * @param neighbors what the latest sites of the same neighbourhood look like: this one will differ.
 */
export function composeSite(brief: Brief, seed: number, neighbors: readonly Signature[] = []): Composed {
  const document = write(brief, seed, neighbors);
  return { outcome: 'site', document, brief: { ...brief, notices: [...brief.notices, ...noticesOf(brief, document)] } };
}

/** From the owner's words to a whole site, or to a polite no. */
export function compose({ seed = 0, ...words }: Words & { seed?: number }): Composed | Refusal {
  const brief = understand(words);
  return 'outcome' in brief ? brief : composeSite(brief, seed);
}

/** Words that wait for a translation, wishes that are open and posts that we wrote are the owner's to see to: they are told. */
function noticesOf(brief: Brief, document: SiteDocument): Notice[] {
  const language = untranslatedNotice(brief);
  const hasPosts = Object.values(document.pages).some((page) => page.type === 'post');
  return [
    ...(language ? [language] : []),
    ...unmetNotices(brief, document),
    ...(hasPosts ? [{ code: 'starter-posts' as const, text: starterNotice(brief.prompt, brief.locale, brief.industry) }] : []),
  ];
}
