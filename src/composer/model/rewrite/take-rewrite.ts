import { languageOf } from '#composer/reading/locale.ts';
import type { Finding } from '#site/grounding/finding.ts';
import { ungrounded } from '#site/grounding/ungrounded.ts';
import type { SiteDocument } from '#site/schema.ts';
import { type Block, type Inline, parseBody, parseInline, plainText } from '#site/strings.ts';
import { speaksOfItself } from '../writing/stale-words.ts';
import { CANARY } from './canary.ts';
import { unmasked } from './references.ts';
import type { RewriteRequest } from './request.ts';
import { type RewriteAnswer, rewriteQuestion } from './rewrite-question.ts';
import type { TargetText } from './target-texts.ts';

/** One text before and after. */
export interface RewriteChange {
  key: string;
  locale: string;
  /** Null when the language has no text for the key yet. */
  before: string | null;
  after: string;
}

export type RewriteRejection =
  | 'unknown-text'
  | 'echo'
  | 'marks'
  | 'reference'
  | 'fact-lost'
  | 'empty'
  | 'too-long'
  | 'language'
  | 'ungrounded'
  | 'speaks-of-itself'
  | 'not-shorter';

export interface TakenRewrite {
  changes: RewriteChange[];
  rejected: { n: number; reason: RewriteRejection }[];
  /** Follow-up question when the wish was unclear. */
  question: string | null;
}

const MAX_QUESTION = 120;
/** Min letters for detecting the language of a text. */
const TELLING_LETTERS = 40;
const SURE = 2;

/**
 * Validates a model's answer as a proposal. Every text is checked against the document that the question was made of:
 * it belongs to the target, keeps its facts and links, has no marks but ours, claims nothing that nobody stated.
 */
export function takeRewrite(document: SiteDocument, request: RewriteRequest, answer: RewriteAnswer): TakenRewrite {
  const asked = rewriteQuestion(document, request);
  if (!asked) return { changes: [], rejected: [], question: null };
  const { wish, locale } = request;
  const into = wish.kind === 'translate' ? wish.to : locale;
  const material = [...asked.texts.map(({ text }) => text), wish.kind === 'own' ? wish.words : ''].join('\n');
  const taken: TakenRewrite = { changes: [], rejected: [], question: followUp(answer.question) };
  const seen = new Set<number>();
  for (const { n, text: raw } of answer.texts) {
    const target = asked.texts[n - 1];
    if (!target || seen.has(n)) {
      taken.rejected.push({ n, reason: 'unknown-text' });
      continue;
    }
    seen.add(n);
    const stored = raw.includes(CANARY) ? null : unmasked(cleaned(raw, target.long), asked.references);
    if (stored === null) {
      taken.rejected.push({ n, reason: raw.includes(CANARY) ? 'echo' : 'reference' });
      continue;
    }
    const after = fitted(stored, target);
    const before = document.strings[into]?.[target.key] ?? null;
    if (after === before || after === target.text) continue;
    const reason = after === null ? 'too-long' : faultOf(document, { after, target, material, into, wish: wish.kind });
    if (reason) taken.rejected.push({ n, reason });
    else taken.changes.push({ key: target.key, locale: into, before, after: after! });
  }
  return taken;
}

/** Without invisible characters and bidi overrides; one line unless paragraphs are allowed. */
function cleaned(text: string, long: boolean): string {
  const seen = text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(/[^\P{Cc}\n]|[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, ' ');
  return long
    ? seen
        .replace(/[ \t]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : seen.replace(/\s+/g, ' ').trim();
}

/** Cut at the end of a sentence when it is too long; null when there is none to cut at. */
function fitted(text: string, { maxLength }: TargetText): string | null {
  if (text.length <= maxLength) return text;
  const ends = [...text.slice(0, maxLength).matchAll(/[.!?؟…](?=\s|$)/gu)].map(({ index }) => index + 1);
  const end = ends.at(-1);
  return end !== undefined && end > maxLength / 2 ? text.slice(0, end) : null;
}

interface Checked {
  after: string;
  target: TargetText;
  material: string;
  into: string;
  wish: RewriteRequest['wish']['kind'];
}

function faultOf(document: SiteDocument, { after, target, material, into, wish }: Checked): RewriteRejection | null {
  if (after === '') return 'empty';
  if (hasForeignMarks(after, target)) return 'marks';
  for (const mark of new Set(target.text.match(REFERENCE) ?? [])) if (!after.includes(mark)) return 'fact-lost';
  const [old, words] = [wordsOf(target.text, document), wordsOf(after, document)];
  if (!words.trim()) return 'empty';
  if (wish === 'shorter' && words.length > old.length) return 'not-shorter';
  if (isOtherLanguage(after, target, into, wish)) return 'language';
  if (speaksOfItself(words) && !speaksOfItself(old)) return 'speaks-of-itself';
  const unsaid = ungrounded(after, document, { material, locale: into });
  return unsaid.some(({ kind }) => wish !== 'translate' || FIGURES.has(kind)) ? 'ungrounded' : null;
}

/** Kinds written alike in every language; names and claims are worded differently in a translation than in their source. */
const FIGURES: ReadonlySet<Finding['kind']> = new Set(['number', 'price', 'phone', 'email', 'url', 'clock']);
const REFERENCE = /\{\{fa_[0-9a-z]{8}\}\}|!?\[[^[\]]*\]\([^()\s]*\)/g;
const wordsOf = (text: string, document: SiteDocument): string => plainText(parseInline(text), document);

/** Whether a text has marks beyond emphasis that are not in the text it replaces. */
function hasForeignMarks(after: string, { text, long }: TargetText): boolean {
  const bare = (one: string) => one.replace(REFERENCE, ' ');
  if (/<[a-z/!?]|&(?:#\d|[a-z]+;)|(?:javascript|data|vbscript):|https?:|www\.|\]\(|`/i.test(bare(after))) return true;
  const kinds = (one: string) => new Set(long ? parseBody(one).map(kindOf) : []);
  const had = kinds(text);
  if ([...kinds(after)].some((kind) => kind !== 'paragraph' && !had.has(kind))) return true;
  const links = (nodes: readonly Inline[]): string[] =>
    nodes.flatMap((node) => (node.t === 'link' ? [node.href] : 'children' in node ? links(node.children) : []));
  const known = new Set(links(parseInline(text)));
  return links(parseInline(after)).some((href) => !known.has(href));
}

const kindOf = (block: Block): string => (block.t === 'list' ? `list-${block.ordered}` : block.t);

function isOtherLanguage(after: string, { text }: TargetText, into: string, wish: RewriteRequest['wish']['kind']): boolean {
  const bare = after.replace(REFERENCE, ' ');
  if ((bare.match(/\p{L}/gu)?.length ?? 0) < TELLING_LETTERS) return false;
  const found = languageOf(bare);
  if (found.language === into.split('-')[0] || found.score < SURE) return false;
  // A text in another language before may stay so: a quotation, a name.
  return wish === 'translate' || languageOf(text.replace(REFERENCE, ' ')).language !== found.language;
}

/** One short question in plain words, or null. */
function followUp(question: string | null): string | null {
  const words = question && !question.includes(CANARY) ? cleaned(question, false).replace(/[<>`{}[\]]/g, '') : '';
  return words && words.length <= MAX_QUESTION ? words : null;
}
