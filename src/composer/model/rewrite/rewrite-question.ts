import { z } from 'zod';
import type { SiteDocument } from '#site/schema.ts';
import { type PromptVersions, promptOf } from '../prompts.ts';
import type { Question } from '../question.ts';
import { countTokens } from './count-tokens.ts';
import { masked, type References, referencesOf } from './references.ts';
import type { RewriteRequest, RewriteWish } from './request.ts';
import { type TargetText, targetTexts } from './target-texts.ts';

export const RewriteAnswer = z.object({
  question: z.string().max(400).nullable().describe('Null, or one question of at most 120 characters where the wish cannot be understood'),
  texts: z.array(z.object({ n: z.int().min(1).max(400), text: z.string().max(24_000) })).max(400),
});
export type RewriteAnswer = z.infer<typeof RewriteAnswer>;

/** Tokens of the JSON around each text, and around them all. */
const AROUND_TEXT = 12;
const AROUND_ANSWER = 24;
/** Tokens of the chat template; and of the schema, which some providers count as input. */
const AROUND_QUESTION = 8;
const SCHEMA = 130;
const FOLLOW_UP = 40;

/** Max and usual length of an answer, as a factor of the text's. */
const GROWTH: Readonly<Record<RewriteWish['kind'], { most: number; usual: number }>> = {
  rewrite: { most: 1.5, usual: 1.05 },
  shorter: { most: 1.1, usual: 0.65 },
  formal: { most: 1.5, usual: 1.1 },
  warmer: { most: 1.5, usual: 1.1 },
  spelling: { most: 1.2, usual: 1 },
  translate: { most: 1.8, usual: 1.1 },
  own: { most: 2, usual: 1.2 },
};

export interface AskedRewrite {
  question: Question<RewriteAnswer>;
  texts: readonly TargetText[];
  references: References;
  /** In tokens: `max` is a hard limit, `usual` is the typical cost of such a rewriting. */
  quote: { max: number; usual: number };
}

/**
 * Question that rewrites a target, with its quote. Null when the target has no text that a model may write.
 * The same document and request give the same question.
 */
export function rewriteQuestion(document: SiteDocument, request: RewriteRequest, versions?: PromptVersions): AskedRewrite | null {
  const { target, wish, locale } = request;
  if (target.of === 'page') return null;
  const texts = targetTexts(document, target, locale, request.sparesOwner);
  if (texts.length === 0) return null;
  const references = referencesOf(document, target, texts);
  const into = wish.kind === 'translate' ? wish.to : locale;
  const prompt = promptOf('rewrite', versions);
  const system = prompt.system(into);
  const user = userPrompt(document, { texts, references, wish, into });
  const written = texts.reduce((sum, { text }) => sum + countTokens(masked(text, references)), 0);
  const extra = wish.kind === 'own' ? countTokens(wish.words) : 0;
  const around = AROUND_ANSWER + texts.length * AROUND_TEXT;
  const maxOutputTokens = Math.ceil(written * GROWTH[wish.kind].most) + around + FOLLOW_UP + 2 * extra;
  const input = countTokens(system) + countTokens(user) + AROUND_QUESTION;
  return {
    question: { step: 'rewrite', promptId: prompt.id, system, user, schema: RewriteAnswer, maxOutputTokens },
    texts,
    references,
    quote: {
      max: Math.ceil(input * 1.1) + SCHEMA + maxOutputTokens,
      usual: input + Math.ceil(written * GROWTH[wish.kind].usual) + around + extra,
    },
  };
}

const WISHES: Readonly<Record<Exclude<RewriteWish['kind'], 'own' | 'translate'>, string>> = {
  rewrite: 'Write each text anew: clearer, more concrete, same meaning, about the same length.',
  shorter: 'Make each text shorter by about a third. Keep what only this business could say; drop what anyone could.',
  formal: 'Make each text more formal: courteous, no slang, no exclamation marks. Same meaning, about the same length.',
  warmer: 'Make each text warmer: closer to how the owner would say it to a neighbour. No superlatives. Same meaning.',
  spelling: 'Correct spelling, accents, agreement and punctuation. Change nothing else.',
};

interface Asking {
  texts: readonly TargetText[];
  references: References;
  wish: RewriteWish;
  into: string;
}

function userPrompt(document: SiteDocument, { texts, references, wish, into }: Asking): string {
  const facts = references.facts.map(({ name, fact }) => `${name} ${fact.norm.kind}: ${oneLine(fact.text).slice(0, 300)}`);
  const links = references.links.map(({ name, source }) => `${name} link: ${/\[([^[\]]*)\]/.exec(source)?.[1] ?? ''}`);
  const lines = texts.map(
    ({ role, text, maxLength }, at) => `${at + 1}. (${role}, at most ${maxLength} characters)\n${fenced(masked(text, references))}`,
  );
  return [
    `Business: ${document.site.business}, ${document.site.industry}`,
    block('FACTS', [...facts, ...links].join('\n') || 'none'),
    block('TEXTS', lines.join('\n')),
    block('WISH', wishText(wish, into)),
  ].join('\n\n');
}

const wishText = (wish: RewriteWish, into: string): string =>
  wish.kind === 'own'
    ? `In the owner's words; what they state here is true:\n${fenced(wish.words)}`
    : wish.kind === 'translate'
      ? `Translate each text into ${into}. Keep names as they are.`
      : WISHES[wish.kind];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Prevents user text from closing its block. */
const fenced = (text: string): string => text.replace(/<(\/?)(facts|texts|wish|plan)/gi, '‹$1$2');
const block = (name: string, text: string): string => `<${name}>\n${text}\n</${name}>`;
