import type { Signature } from '#site/concepts/signature.ts';
import { withCents } from '#site/operations/price.ts';
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
  /** The owner's corrections of the brief. */
  corrections?: Corrections | undefined;
  /** A model's answer to the question about this prompt; an invalid one is ignored. */
  answer?: unknown;
}

/** Parses the owner's words and applies their corrections, or refuses. Deterministic for the same answer. */
export function understand({ prompt, locale, corrections, answer }: Words): Brief | Refusal {
  const stated = answer === undefined || answer === null ? undefined : Understood.safeParse(answer);
  const understood = stated?.success ? readAnswer(prompt, stated.data, { locale }) : read(prompt, { locale });
  return 'outcome' in understood || !corrections ? understood : correct(understood, corrections);
}

/**
 * The whole site for a brief. Deterministic by brief, seed and neighbours; well under a second.
 * @param neighbors signatures of the latest sites of the same neighbourhood: this one will differ.
 */
export function composeSite(brief: Brief, seed: number, neighbors: readonly Signature[] = []): Composed {
  const document = write(inMoney(brief), seed, neighbors);
  return { outcome: 'site', document, brief: { ...brief, notices: [...brief.notices, ...noticesOf(brief, document)] } };
}

/** A brief whose prices are written as money is: "R$ 45,5" costs R$ 45,50. */
const inMoney = (brief: Brief): Brief => ({
  ...brief,
  facts: brief.facts.map((fact) => (fact.norm.kind === 'price' ? { ...fact, text: withCents(fact.text, fact.norm.currency) } : fact)),
});

/** From the owner's words to a whole site, or to a refusal. */
export function compose({ seed = 0, ...words }: Words & { seed?: number }): Composed | Refusal {
  const brief = understand(words);
  return 'outcome' in brief ? brief : composeSite(brief, seed);
}

/** Adds notices about texts to translate, unmet wishes and posts that we wrote: they need the owner. */
function noticesOf(brief: Brief, document: SiteDocument): Notice[] {
  const language = untranslatedNotice(brief);
  const hasDrafts = Object.values(document.pages).some(({ post }) => post?.draft);
  return [
    ...(language ? [language] : []),
    ...unmetNotices(brief, document),
    ...(hasDrafts ? [{ code: 'starter-posts' as const, text: starterNotice(brief.prompt, brief.locale, brief.industry) }] : []),
  ];
}
