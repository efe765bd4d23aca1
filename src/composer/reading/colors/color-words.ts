import type { Oklch } from '#site/schema.ts';
import type { NamedColor } from '../lexicon/colors.ts';
import type { Span } from '../sentences.ts';
import {
  A_NET,
  AFTER_ANY,
  AFTER_COLOUR,
  BEFORE_ANY,
  BEFORE_COLOUR,
  COMPARED_AFTER,
  COMPARED_BEFORE,
  describes,
  IS_OUR_COLOUR,
  LIKENED,
  OF_A_THING,
  PAIR,
  WISHED_ON,
} from './beside-colors.ts';
import { ANY, colorNamed, ENGLISH, mayNameColor, misspelt, SHADE, shaded } from './color-names.ts';
import { isRefusedBy, isTakenBack } from './refused-colors.ts';

/** Words followed by a colour, even when the colour word has other meanings. */
export const CUE =
  /(?<!\p{L})(?:cor|cores|colou?rs?|colou?red|color|colores|colorido|paleta|palette|tom|tons|tones?|tono|tonos|fundo|background|fondo|detalhes?(?: em)?|accents?|acentos?|detalles en|branding|shades? of|alwan|al?lou?n)(?!\p{L})|(?:ال)?الوان|ا?ل?لون|خلفيه|درجات/u;

/** Words of a wish about the look; a pure colour in such a sentence belongs to the wish. */
const LOOKS =
  /(?<!\p{L})(?:gosto de|gostamos|quero|queria|qria|gostaria|adoro|i (?:want|like|love)|we (?:want|like|love)|would like|we['’]d like|me gusta\w*|quiero|quisiera|visual|look|estilo|style|tema|theme|marca|identidade|identidad|design|diseno|logo|predomin\w+|use|usar?|feel|vibe|minimal\w*|elegante|elegant|letras|sobri\w+|pode ser|site|saite|website|pagina|make it|please|pls|por favor|(?:que|q) (?:no |nao )?pare[cs][cs]?a|bot(?:ao|on)|button|zorar|zorrar|3ayez|3ayza|bedi|bddi|bghit|abi|fotos?|textos?|animaci\w+|afiches?|plaquinha|cartaz|mas bien|match (?:it|that|the)|something like that|combin[ae]r?|so maybe)(?!\p{L})|تصميم|اريد|ابغي|ابغا|بدي|بدنا|طابع|زر|موقع/u;

/** Things with a colour of their own, whatever the word before: "azul céu" is the sky's. */
const COMPOUND =
  /(?<!\p{L})(?:menta|musgo|oliva|ceu|cielo|petroleo|noite|noche|cereja|cereza|vinho|vino|tijolo|ladrillo|limao|limon|salvia|coral|salmao|pastel|areia|arena|زيتي)(?!\p{L})/u;

/** Colours that modify another colour: "اخضر زيتي" is one. */
const SHADE_OF = /^\s(?:ال)?(?:زيتي|بترولي|كحلي|سماوي|فستقي|نعناعي|خردلي|زمردي|نيلي)ه?$/;

/** Arabic writes "and", "in" and "the" as one word with what follows. */
const JOINED_TO = '(?<joined>و?(?:[بكعف]?ال|لل|[بلك])?)';
const NAMED = new RegExp(
  `(?<![\\p{L}@-])(?<before>(?:${SHADE})\\s)?${JOINED_TO}(?<name>${ANY})(?![\\p{L}]|[\\w.-]*@)(?<after>\\s(?:do |da |de |del )?(?:(?:${SHADE})|(?:ال)?(?:${ANY}))(?![\\p{L}]))?`,
  'gu',
);

/** Without the particles that Arabic joins to a word: its article stays. */
const ownWords = (words: string, lead: string): string =>
  /[\u0600-\u06ff]$/u.test(lead) ? `${/[ال]ل$/u.test(lead) ? 'ال' : ''}${words.slice(lead.length)}` : words;

/** Reach of a colour cue, in characters. */
const NEAR_CUE = 45;

/** Extra reach for a word that is also a thing, in characters. */
const REACH = 30;
const EVERY_CUE = new RegExp(CUE.source, 'gu');

export interface Found {
  at: number;
  words: string;
  value: Oklch;
  exact?: string;
  refused: boolean;
  /** True near words about the look, outside short sentences that may be about anything. */
  isAsked: boolean;
}

/** A message in which colours are looked for. */
export interface Words {
  text: string;
  folded: string;
  /** Stretches that hold no wish: names of dishes, of the business. */
  isTaken(at: number): boolean;
  /** Stretches that hold nothing else. */
  isWished(at: number): boolean;
}

interface Sentence extends Words {
  start: number;
  end: number;
  said: string;
  isShort: boolean;
  cue: RegExpExecArray | null;
  /** Positions of all cues. */
  cues: readonly number[];
  /** It is about the look, or so short that it may be. */
  speaks: boolean;
}

export function wordsIn(words: Words, { start, end }: Span): Found[] {
  const said = words.folded.slice(start, end);
  const cue = CUE.exec(said);
  if (!cue && !mayNameColor(said)) return [];
  const isShort = (said.match(/[\p{L}]+/gu)?.length ?? 0) <= 5;
  const cues = cue ? [...said.matchAll(EVERY_CUE)].map(({ index }) => index) : [];
  const speaks = cue !== null || LOOKS.test(said) || isShort || PAIR.test(said);
  const sentence: Sentence = { ...words, start, end, said, isShort, cue, cues, speaks };
  const found = namedIn(sentence);
  return cue || found.length > 0 ? [...found, ...misspeltIn(sentence, found)] : found;
}

function namedIn(sentence: Sentence): Found[] {
  const { said } = sentence;
  const found: Found[] = [];
  NAMED.lastIndex = 0;
  for (let match = NAMED.exec(said); match; match = NAMED.exec(said)) {
    const named = namedAt(sentence, match);
    if (!named) continue;
    NAMED.lastIndex = named.end;
    if (isColor(sentence, named)) found.push(foundOf(sentence, named, found.at(-1)));
  }
  return found;
}

/** A colour with the words that shade it. */
interface Named {
  name: string;
  entry: NamedColor;
  value: Oklch;
  at: number;
  end: number;
  /** Shades before and after the name. */
  before: string;
  joined: string;
  after: string;
  tail: string;
  /** Words of the sentence before and behind it, and behind its name alone. */
  lead: string;
  rest: string;
  next: string;
}

function namedAt({ said }: Sentence, match: RegExpExecArray): Named | undefined {
  const { name = '', before = '', joined = '', after = '' } = match.groups ?? {};
  const entry = colorNamed(name);
  if (!entry) return undefined;
  const beside = colorNamed(after.trim().replace(/^(?:do|da|de|del) /, ''));
  // "Straw gold", "rojo cereza": the thing is a shade of the colour; in "rojo verde" each is a colour.
  const tail = beside && !entry.thing && !SHADE_OF.test(after) && (!beside.thing || ENGLISH.test(name)) ? '' : after;
  const isShade = beside && tail && !(beside.thing && !entry.thing && !COMPOUND.test(tail));
  const at = match.index;
  const behind = at + match[0].length - after.length;
  const end = behind + tail.length;
  return {
    ...{ name, entry, at, end, before, joined, after, tail },
    value: isShade ? beside.value : entry.value,
    lead: said.slice(0, at),
    rest: said.slice(end),
    next: said.slice(behind),
  };
}

/** Words beside a colour that make it one of the site. */
const ourWords = ({ lead, rest }: Named): boolean =>
  [IS_OUR_COLOUR, WISHED_ON, COMPARED_AFTER].some((sign) => sign.test(rest)) || COMPARED_BEFORE.test(lead);

const isBesideColor = ({ lead, rest }: Named, isWished: boolean): boolean =>
  AFTER_COLOUR.test(lead) || BEFORE_COLOUR.test(rest) || (isWished && (AFTER_ANY.test(lead) || BEFORE_ANY.test(rest)));

function isColor(sentence: Sentence, named: Named): boolean {
  const { name, entry, lead, at, before, after, next } = named;
  if (entry.thing && LIKENED.test(lead)) return false;
  if (OF_A_THING.test(lead) || (name === 'red' && A_NET.test(lead))) return false;
  const { isShort, start, cue, cues } = sentence;
  const isOurs = ourWords(named);
  const isWished = sentence.isWished(start + at);
  const isBeside = isBesideColor(named, isWished);
  const isFree = sentence.speaks && (!sentence.isTaken(start + at) || (isShort && isBeside));
  if (!isOurs && !isWished && !isFree) return false;
  const isThing = entry.thing || name === 'rosas';
  const isAsked = cues.some((from) => at >= from - REACH && at <= from + NEAR_CUE + REACH);
  if (isThing && !isAsked && !isBeside && !isOurs && !(isWished && (after !== '' || before !== '' || isShort))) return false;
  return Boolean(cue) || !describes(lead, name, next);
}

function foundOf(sentence: Sentence, named: Named, last: Found | undefined): Found {
  const { text, folded, said, start, cue } = sentence;
  const { name, at, end, before, joined, tail, lead, rest } = named;
  const isOfLook = cue !== null || LOOKS.test(said);
  return {
    at: start + at,
    words: ownWords(text.slice(start + at, start + end), before + joined),
    value: shaded(named.value, `${before} ${tail}`),
    isAsked: isOfLook || ourWords(named) || isBesideColor(named, sentence.isWished(start + at)),
    refused: isTakenBack(folded, name) || isRefusedBy(lead, rest) || goesOnRefused(last, start, lead),
  };
}

/** Near a colour cue, or beside a colour. */
function misspeltIn({ text, said, start, cue }: Sentence, found: readonly Found[]): Found[] {
  const from = cue?.index ?? 0;
  // To the end of the word in which the reach ends: half of "criança" is near "cian".
  const rest = said.slice(from);
  const region = cue ? rest.slice(0, NEAR_CUE) + (/^\p{L}*/u.exec(rest.slice(NEAR_CUE))?.[0] ?? '') : rest;
  const more: Found[] = [];
  for (const { 0: word, index } of region.matchAll(/[a-z]{5,}/g)) {
    const at = from + index;
    const isBeside = () => BEFORE_COLOUR.test(said.slice(at + word.length)) || AFTER_COLOUR.test(said.slice(0, at));
    if (!cue && !isBeside()) continue;
    if (found.some((one) => start + at >= one.at && start + at < one.at + one.words.length)) continue;
    const entry = misspelt(word);
    if (!entry || colorNamed(word)) continue;
    more.push({
      at: start + at,
      words: text.slice(start + at, start + at + word.length),
      value: entry.value,
      refused: false,
      isAsked: true,
    });
  }
  return more;
}

/** "Sem rosa bebê e azul bebê": a refusal covers the colours joined to it. */
const goesOnRefused = (last: Found | undefined, start: number, lead: string): boolean =>
  last?.refused === true &&
  /^\s?(?:,?\s(?:e|ou|nem|y|o|ni|and|or|nor)\s(?:de\s|com\s|con\s|the\s|any\s)?|\/)\s?$/.test(
    lead.slice(last.at + last.words.length - start),
  );
