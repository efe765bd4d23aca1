import type { Act } from '#composer/brief.ts';
import { PURE } from '../colors/color-names.ts';
import { asksToTell } from '../dictation/apart-from-orders.ts';
import { isSpoken } from '../dictation/run-on.ts';
import { promises } from '../dictation/told-to-visitors.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import type { ActChances } from '../learned/tags.ts';
import { ASSERTS } from '../lexicon/assertions.ts';
import { EMPHASISES, tellsForbidden, tellsLimit, tellsNeeds, tellsYesAndNo } from './limits.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { tellsPlainly } from './plainly.ts';
import { tellsTerm } from './terms.ts';

const ACTS = ['fact', 'wish', 'aside', 'instruction'] as const;
/** Min score for naming an act. */
const SURE = 0.5;
const MAX_WORDS = 28;
/** Words of a thought in speech without marks, which stands by itself. */
const OWN_WORDS = 4;
/** Chances of an untagged stretch (too far down the text). */
const UNKNOWN: ActChances = [0.25, 0.25, 0.25, 0.25];

/** Pieces that belong together and their act. `solid` is the lowest chance of a fact among them. */
export interface ClauseReading {
  start: number;
  end: number;
  sentence: number;
  act: Act;
  confidence: number;
  solid: number;
}

/** Chance of a fact for a refusal: customers have to know what the business does not do. */
const LIMIT = 0.995;
/** Min chance of a fact for a clause beside a refusal in the same sentence to be published with it. */
const BESIDE_LIMIT = 0.85;
const BESIDE_RULE = 0.97;
const ENDS_ON_CONTACT = /(?:\d{3,}|@\S+)\W*$/;
/** Chance of a wish for an order to whoever makes the site. */
const ORDER = 0.97;
/** A part of a sentence with a rule that is surely no fact by itself is none beside it. */
const SURELY_OTHER = 0.4;
/** A plain sentence about the business is one unless it is surely talk by itself. */
const SURELY_ASIDE = 0.7;
/** Above it a wish stays one, also where the owner asks us to tell it. */
const SURELY_WISH = 0.985;
const UNSAID =
  /^(?:mas |pero |but |e |y |and )*(?:nao|nem|n|no|ni|do not|don['’]?t|dont|never) (?:precisa |e preciso |hace falta |need to |quero |quiero |pode |want to )?(?:fal|diz|dig|dec|mencion|say|tell|put|pon|por|bot|coloc|coloqu|escrev|escrib|write|mention|show|most|muest)\p{L}*/u;
const MADE_FOR =
  '(?:list|say|mention|put|show|promise|use|include|write|publish|make|add|translate|invent|call (?:me|us|it)|pong\\w+|dig(?:a|as|an)|publi(?:que|ques|quen|car|queis)|us(?:es|en)|muestr\\w+|mencion(?:a|e|es|en|em|ar)|traduzc\\w+|traduz(?:a|ir)|coloqu\\w+|coloc(?:a|ar)|bot(?:a|e|em|ar)|poe|por|ponha\\w*|fal(?:a|e|em)|mostr(?:a|e|em|ar)|escrev(?:a|am|er)|escrib(?:a|as|an|ir)|invent(?:e|em|en|es|ar)|promet(?:a|am|as|an|er)|cit(?:a|e|em|ar)|divulg(?:a|ar|ue|uem)|copi(?:a|e|em|es|en|ar))';
/** "Don't list which schools …", "no pongas que …", "judo club website needed": about the site, whatever the topic. */
const ORDERS = [
  EMPHASISES,
  new RegExp(
    `^(?:(?:and|but|y|pero|e|mas|also|please|por favor)[ ,]+)*(?:do not|don'?t|dont|never|no|nao|nunca) (?:me |nos |lo |la |se )?${MADE_FOR}(?!\\p{L})`,
    'u',
  ),
  // "Que huela a madera", "deixa o número da Aline pra depois": the wished-for style, and things still to come.
  /^(?:y |e |and |mas |pero )*que (?:huela|parezca|parezcan|se vea|se sienta|transmita|sea (?:algo |una? )?(?:bonit|lind|alegr|sobri|elegant|modern|simpl)|pareca|tenha cara|tenga cara|lembre|passe (?:confianca|calma))\p{L}*(?!\p{L})/u,
  /^(?:mas |pero |e |y )?deix[ae]\p{L}* .{2,60} (?:pra|para|pro) depois(?!\p{L})/u,
  /(?<!\p{L})(?:web ?site|web ?page|(?<!on |off )site|pagina(?: web)?|sitio(?: web)?|home ?page)s? (?:is |was )?(?:needed|wanted|required|urgente?|please|pls|por favor|porfa)(?!\p{L})/u,
];
/** "Só não pode rosa", "anything but pink": about the look. */
const NO_COLOUR = new RegExp(
  `^(?:(?:e|mas|so|pero|solo|only|just|but|y|and|please|por favor) )*(?:nao (?:pode|quero|use|ponha|bota)(?: ser| ter)?|no (?:puede|quiero|uses?|pongan?)(?: ser)?|not|no|nada de|menos|(?:anything|any colou?r) but|(?:cualquiera|cualquier color|qualquer (?:cor|uma|coisa)) menos)(?: (?:o|el|the|de))? ${PURE}(?: (?:nem|ni|nor|e|y|and|ou|or|o) ${PURE})*\\W*$`,
  'u',
);
const isOrder = (said: string): boolean => {
  const folded = fold(said.trim());
  return NO_COLOUR.test(folded) || ORDERS.some((sign) => sign.test(folded));
};

/** Every stretch of the prompt with its act. */
export function judge({ text, language, tags }: Pick<Sheet, 'text' | 'language' | 'tags'>): ClauseReading[] {
  const judged: (ClauseReading & { words: number; brackets: boolean; limit: boolean })[] = [];
  const pieces = piecesOf(text, language);
  const inAll = (tells: (said: string) => boolean) => sentencesIn(text, pieces, tells);
  const [forbidding, ruled] = [inAll(tellsForbidden), inAll(tellsTerm)];
  const paired = new Set([...inAll(tellsPair), ...forbidding]);
  const { asking, insisted } = askedIn(text, pieces);
  const spoken = isSpoken(text);
  let ordered = -1;
  for (const { start, end, sentence, inBrackets: brackets } of pieces) {
    const said = text.slice(start, end);
    // "Don't list which schools | my learners come from": the order goes on up to the next punctuation mark.
    const isOrdered =
      (isOrder(said) && !forbidding.has(sentence)) || (asking.has(sentence) && isBareOrder(said)) || goesOn(text, ordered, start);
    ordered = isOrdered ? end : -1;
    const last = judged.at(-1);
    // "The last one drew clowns, we are no clowns": a reply to others is no rule of the business.
    const isAnswer = last?.sentence === sentence && last.act === 'aside' && /[,–—-]\s*$/.test(text.slice(last.start, start));
    const tagged = tags.acts(start, end) ?? UNKNOWN;
    const isOfRule = ruled.has(sentence) && Math.max(...tagged.slice(1)) < SURELY_OTHER;
    const isRule = tellsTerm(said) || isOfRule;
    const isPlain = tellsPlainly(said) && (tagged[1] ?? 0) < SURELY_OTHER && (tagged[2] ?? 0) < SURELY_ASIDE;
    // "… Please say so.": the owner has asked for it.
    const isAskedFor = insisted.has(sentence) && !UNSAID.test(fold(said.trim())) && Math.max(tagged[1] ?? 0, tagged[3] ?? 0) < SURELY_WISH;
    const limit = !isOrdered && !isAnswer && (paired.has(sentence) || tellsLimit(said, language) || isRule || isPlain || isAskedFor);
    const chances =
      limit || ASSERTS.test(fold(said.trim()))
        ? ([LIMIT, ...UNKNOWN.slice(1)] as const)
        : isOrdered
          ? ([1 - ORDER, ORDER, 0, 0] as const)
          : tagged;
    const best = Math.max(...chances);
    const act: Act = best < SURE ? 'unclear' : (ACTS[chances.indexOf(best)] as Act);
    const words = text.slice(start, end).split(/\s+/).length;
    // "… teaches in a school | and don't say which": the subject of an order waits for the owner.
    if (isOrdered && last?.sentence === sentence && last.act === 'fact' && /^(?:and|y|e|but|pero|mas)\s/i.test(said)) last.solid = 0;
    if (
      last?.sentence === sentence &&
      last.act === act &&
      last.words + words <= MAX_WORDS &&
      (last.limit === limit ||
        (Math.min(last.solid, chances[0]) >= (isRule ? BESIDE_RULE : BESIDE_LIMIT) &&
          !ENDS_ON_CONTACT.test(text.slice(last.start, last.end)))) &&
      !(last.brackets && !brackets) &&
      !(spoken && last.words >= OWN_WORDS && words >= OWN_WORDS && /^\s+$/.test(text.slice(last.end, start)))
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

/** True where nothing but a space, and no end of a line, parts an order from the next piece. */
const goesOn = (text: string, ordered: number, start: number): boolean =>
  ordered > 0 && /^[^.!?…]\s+$/.test(text.slice(ordered - 1, start)) && !text.slice(ordered, start).includes('\n');

/** "Es importante.", "Isso sim pode.": nothing else is in it. */
const isBareOrder = (said: string): boolean => said.length <= MAX_BARE && /^(?:es|e|isso|eso|si|é)(?!\p{L})/iu.test(said);
const MAX_BARE = 24;

/** The sentences that only ask us to tell the one before, and those, without the ones that promise. */
function askedIn(text: string, pieces: readonly Piece[]): { asking: ReadonlySet<number>; insisted: ReadonlySet<number> } {
  const asking = sentencesIn(text, pieces, asksToTell);
  const promising = sentencesIn(text, pieces, promises);
  return { asking, insisted: new Set([...asking].map((sentence) => sentence - 1).filter((n) => !promising.has(n))) };
}

/** Sentences that contrast things available with things not available or ask visitors for what is needed. */
const tellsPair = (said: string): boolean => tellsYesAndNo(said) || tellsNeeds(said);

/** The sentences of which something is true, by their numbers. */
function sentencesIn(text: string, pieces: readonly Piece[], isTrue: (said: string) => boolean): Set<number> {
  const spans = new Map<number, [number, number]>();
  for (const { sentence, start, end } of pieces) spans.set(sentence, [spans.get(sentence)?.[0] ?? start, end]);
  return new Set([...spans].filter(([, [start, end]]) => isTrue(text.slice(start, end))).map(([sentence]) => sentence));
}

/** Min share of talk at which a paragraph counts as talk; the rest of it follows. */
const TALK_SHARE = 0.6;
const SURELY_TALK = 0.85;
const MIN_TALK = 3;
/** An amount, a mail address, a year, a day: a clause with one is a fact whatever stands around it. */
const HARD = /\d|@|[\p{Ll},] \p{Lu}\p{Ll}/u;

/** "My customers thought it was a joke shop": nothing in the middle of a rant describes the business. */
function settleTalk(text: string, judged: readonly ClauseReading[]): ClauseReading[] {
  const paragraphs = new Map<number, ClauseReading[]>();
  let at = 0;
  for (const [n, clause] of judged.entries()) {
    if (n > 0 && text.slice(judged[n - 1]!.end, clause.start).includes('\n')) at++;
    paragraphs.set(at, [...(paragraphs.get(at) ?? []), clause]);
  }
  const lengthOf = (clauses: readonly ClauseReading[]) => clauses.reduce((sum, { start, end }) => sum + end - start, 0);
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
