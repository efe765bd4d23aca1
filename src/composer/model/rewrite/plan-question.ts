import { z } from 'zod';
import { sectionsOf } from '#site/outline.ts';
import type { SectionId, SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { type PromptVersions, promptOf } from '../prompts.ts';
import type { Question } from '../question.ts';
import { CANARY } from './canary.ts';
import { countTokens } from './count-tokens.ts';
import { MAX_CHANGE, MAX_SECTIONS } from './plan-limits.ts';
import type { RewriteWish } from './request.ts';
import { targetTexts } from './target-texts.ts';

const PlanAnswer = z.object({
  question: z.string().max(400).nullable().describe('Null, or one question of at most 120 characters where the wish cannot be understood'),
  sections: z.array(z.object({ n: z.int().min(1).max(60), change: z.string().max(400) })).max(60),
});
export type PlanAnswer = z.infer<typeof PlanAnswer>;

const AROUND = 8;
const SCHEMA = 130;
const PER_SECTION = 52;

export interface PlannedSection {
  section: SectionId;
  /** The proposed change, in the owner's language. */
  change: string;
}

interface PlanRequest {
  page: string;
  wish: RewriteWish;
  locale: string;
  /** The owner's language, in which the plan is written. */
  reader: string;
}

const plannable = (document: SiteDocument, { page, locale }: PlanRequest) =>
  sectionsOf(document, page).filter(
    ({ id, hidden }) => !hidden && targetTexts(document, { of: 'section', section: id }, locale).length > 0,
  );

/** Question that plans the rewriting of a page: the sections to change and the change in each, before any is written. */
export function planQuestion(
  document: SiteDocument,
  request: PlanRequest,
  versions?: PromptVersions,
): { question: Question<PlanAnswer>; quote: { max: number; usual: number } } | null {
  const sections = plannable(document, request);
  if (sections.length === 0) return null;
  const { wish, reader, locale } = request;
  const prompt = promptOf('rewrite-plan', versions);
  const system = prompt.system(reader);
  const lines = sections.map((section, at) => {
    const [first] = targetTexts(document, { of: 'section', section: section.id }, locale);
    return `${at + 1}. ${section.kind}: ${first ? plainTextOf(document, first.key, locale).replace(/\s+/g, ' ').slice(0, 160) : ''}`;
  });
  const words = wish.kind === 'own' ? wish.words : wish.kind === 'translate' ? `translate into ${wish.to}` : wish.kind;
  const user = `<SECTIONS>\n${lines.join('\n')}\n</SECTIONS>\n\n<WISH>\n${words.replace(/<(\/?)(sections|wish)/gi, '‹$1$2')}\n</WISH>`;
  const maxOutputTokens = 60 + Math.min(MAX_SECTIONS, sections.length) * PER_SECTION;
  const input = countTokens(system) + countTokens(user) + AROUND;
  return {
    question: { step: 'rewrite', promptId: prompt.id, system, user, schema: PlanAnswer, maxOutputTokens },
    quote: { max: Math.ceil(input * 1.1) + SCHEMA + maxOutputTokens, usual: input + Math.ceil(maxOutputTokens / 2) },
  };
}

/** The sections in a plan, in page order, deduped. */
export function takePlan(
  document: SiteDocument,
  request: PlanRequest,
  answer: PlanAnswer,
): { plan: PlannedSection[]; question: string | null } {
  const sections = plannable(document, request);
  const words = new Map<number, string>();
  for (const { n, change } of answer.sections) {
    const plain = plainWords(change);
    if (plain && !words.has(n)) words.set(n, plain.length > MAX_CHANGE ? `${plain.slice(0, MAX_CHANGE - 1).trimEnd()}…` : plain);
  }
  const plan = sections.flatMap(({ id }, at) => (words.has(at + 1) ? [{ section: id, change: words.get(at + 1)! }] : []));
  const question = answer.question ? plainWords(answer.question) : '';
  return { plan: plan.slice(0, MAX_SECTIONS), question: question && question.length <= 120 ? question : null };
}

const plainWords = (text: string): string =>
  text.includes(CANARY)
    ? ''
    : text
        .toWellFormed()
        .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069<>`{}[\]]/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
