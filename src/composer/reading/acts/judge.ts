import type { Act } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import type { ActChances } from '../learned/tags.ts';
import { ASSERTS } from '../lexicon/assertions.ts';
import { EMPHASISES, tellsLimit, tellsYesAndNo } from './limits.ts';
import { type Piece, piecesOf } from './pieces.ts';

const ACTS = ['fact', 'wish', 'aside', 'instruction'] as const;
/** Below this no act is sure enough to be named. */
const SURE = 0.58;
const MAX_WORDS = 28;
/** Of a stretch that was not tagged, being too far down, nothing is known. */
const UNKNOWN: ActChances = [0.25, 0.25, 0.25, 0.25];

/** Pieces that belong together, and the act they do. `solid` is the least chance of a fact that any of them has. */
export interface Judged {
  start: number;
  end: number;
  sentence: number;
  act: Act;
  confidence: number;
  solid: number;
}

/** The chance of a fact that a refusal has: what a house does not do, its customers have to know. */
const LIMIT = 0.995;
/** From this chance on what stands beside a refusal in its sentence is told with it. */
const BESIDE_LIMIT = 0.85;
const ENDS_ON_CONTACT = /(?:\d{3,}|@\S+)\W*$/;
/** The chance of a wish that an order to whoever makes the site has. */
const ORDER = 0.97;
const MADE_FOR =
  '(?:list|say|mention|put|show|promise|use|include|write|publish|make|add|translate|invent|call (?:me|us|it)|pong\\w+|dig(?:a|as|an)|publi(?:que|ques|quen|car|queis)|us(?:es|en)|muestr\\w+|mencion(?:a|e|es|en|em|ar)|traduzc\\w+|traduz(?:a|ir)|coloqu\\w+|coloc(?:a|ar)|bot(?:a|e|em|ar)|poe|por|ponha\\w*|fal(?:a|e|em)|mostr(?:a|e|em|ar)|escrev(?:a|am|er)|escrib(?:a|as|an|ir)|invent(?:e|em|en|es|ar)|promet(?:a|am|as|an|er)|cit(?:a|e|em|ar)|divulg(?:a|ar|ue|uem)|copi(?:a|e|em|es|en|ar))';
/** "Don't list which schools …", "no pongas que …", "judo club website needed": said of the site, whatever it speaks of. */
const ORDERS = [
  EMPHASISES,
  new RegExp(
    `^(?:(?:and|but|y|pero|e|mas|also|please|por favor)[ ,]+)*(?:do not|don'?t|dont|never|no|nao|nunca) (?:me |nos |lo |la |se )?${MADE_FOR}(?!\\p{L})`,
    'u',
  ),
  // "Que huela a madera", "deixa o número da Aline pra depois": how it should be, and what is still to come.
  /^(?:y |e |and |mas |pero )*que (?:huela|parezca|parezcan|se vea|se sienta|transmita|sea (?:algo |una? )?(?:bonit|lind|alegr|sobri|elegant|modern|simpl)|pareca|tenha cara|tenga cara|lembre|passe (?:confianca|calma))\p{L}*(?!\p{L})/u,
  /^(?:mas |pero |e |y )?deix[ae]\p{L}* .{2,60} (?:pra|para|pro) depois(?!\p{L})/u,
  /(?<!\p{L})(?:web ?site|web ?page|(?<!on |off )site|pagina(?: web)?|sitio(?: web)?|home ?page)s? (?:is |was )?(?:needed|wanted|required|urgente?|please|pls|por favor|porfa)(?!\p{L})/u,
];
const isOrder = (said: string): boolean => {
  const folded = fold(said.trim());
  return ORDERS.some((sign) => sign.test(folded));
};

/** Every stretch of the prompt with its act. */
export function judge({ text, language, tags }: Pick<Sheet, 'text' | 'language' | 'tags'>): Judged[] {
  const judged: (Judged & { words: number; brackets: boolean; limit: boolean })[] = [];
  const pieces = piecesOf(text, language);
  const paired = pairedIn(text, pieces);
  let ordered = -1;
  for (const { start, end, sentence, inBrackets: brackets } of pieces) {
    const said = text.slice(start, end);
    // "Don't list which schools | my learners come from": up to the next sign the order goes on.
    const isOrdered =
      isOrder(said) || (ordered > 0 && /^[^.!?…]\s+$/.test(text.slice(ordered - 1, start)) && !text.slice(ordered, start).includes('\n'));
    ordered = isOrdered ? end : -1;
    const before = judged.at(-1);
    // "The last one drew clowns, we are no clowns": what is said back to others is no rule of the house.
    const isAnswer = before?.sentence === sentence && before.act === 'aside' && /[,–—-]\s*$/.test(text.slice(before.start, start));
    const limit = !isOrdered && !isAnswer && (paired.has(sentence) || tellsLimit(said, language));
    const chances =
      limit || ASSERTS.test(fold(said.trim()))
        ? ([LIMIT, ...UNKNOWN.slice(1)] as const)
        : isOrdered
          ? ([1 - ORDER, ORDER, 0, 0] as const)
          : (tags.acts(start, end) ?? UNKNOWN);
    const best = Math.max(...chances);
    const act: Act = best < SURE ? 'unclear' : (ACTS[chances.indexOf(best)] as Act);
    const words = text.slice(start, end).split(/\s+/).length;
    const last = before;
    // "… teaches in a school | and don't say which": what the order is about waits for its owner.
    if (isOrdered && last?.sentence === sentence && last.act === 'fact' && /^(?:and|y|e|but|pero|mas)\s/i.test(said)) last.solid = 0;
    if (
      last?.sentence === sentence &&
      last.act === act &&
      last.words + words <= MAX_WORDS &&
      (last.limit === limit ||
        (Math.min(last.solid, chances[0]) >= BESIDE_LIMIT && !ENDS_ON_CONTACT.test(text.slice(last.start, last.end)))) &&
      !(last.brackets && !brackets)
    ) {
      const isVouched = last.limit !== limit;
      last.end = end;
      last.confidence = Math.min(last.confidence, best);
      last.solid = isVouched ? LIMIT : Math.min(last.solid, chances[0]);
      last.limit ||= limit;
      last.words += words;
    } else judged.push({ start, end, sentence, act, confidence: best, solid: chances[0], words, brackets, limit });
  }
  return settleTalk(
    text,
    judged.map(({ start, end, sentence, act, confidence, solid }) => ({ start, end, sentence, act, confidence, solid })),
  );
}

/** The sentences that say of things which are there and which are not. */
function pairedIn(text: string, pieces: readonly Piece[]): Set<number> {
  const spans = new Map<number, [number, number]>();
  for (const { sentence, start, end } of pieces) spans.set(sentence, [spans.get(sentence)?.[0] ?? start, end]);
  return new Set([...spans].filter(([, [start, end]]) => tellsYesAndNo(text.slice(start, end))).map(([sentence]) => sentence));
}

/** A paragraph of which so much is talk is talk; what else is in it goes on with it. */
const TALK_SHARE = 0.6;
const SURELY_TALK = 0.85;
const MIN_TALK = 3;
/** An amount, an address of mail, a year, a day: what such a clause tells is told, whatever stands around it. */
const HARD = /\d|@|[\p{Ll},] \p{Lu}\p{Ll}/u;

/** "My customers thought it was a joke shop": in the middle of a rant nothing tells of the house. */
function settleTalk(text: string, judged: readonly Judged[]): Judged[] {
  const paragraphs = new Map<number, Judged[]>();
  let at = 0;
  for (const [n, clause] of judged.entries()) {
    if (n > 0 && text.slice(judged[n - 1]!.end, clause.start).includes('\n')) at++;
    paragraphs.set(at, [...(paragraphs.get(at) ?? []), clause]);
  }
  const lengthOf = (clauses: readonly Judged[]) => clauses.reduce((sum, { start, end }) => sum + end - start, 0);
  return [...paragraphs.values()].flatMap((clauses) => {
    const talk = clauses.filter(({ act, confidence }) => act === 'aside' && confidence >= SURELY_TALK);
    const isTalk = talk.length >= MIN_TALK && lengthOf(talk) >= TALK_SHARE * lengthOf(clauses);
    if (!isTalk) return clauses;
    return clauses.map((clause) =>
      (clause.act === 'fact' || clause.act === 'unclear') && !HARD.test(text.slice(clause.start, clause.end))
        ? { ...clause, act: 'aside' as const, solid: 0 }
        : clause,
    );
  });
}
