import type { Brief, Clause } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import { JESTS, TALKS } from '#composer/reading/lexicon/evidence.ts';
import type { Fact } from '#site/schema.ts';
import { mintId } from './hash.ts';
import { capitalise } from './language.ts';
import { speaksToUs } from './said-to-us.ts';

/** Min confidence for a clause about the business. */
const SURE = 0.85;
/** "Call (937) 555-0126, don't text.": how customers are to call is no order to us. */
const SURE_OF_CALLS = 0.6;
const LIKELY = 0.5;
const UNLIKELY = 0.35;
const CALLS =
  /(?<!\p{L})(?:texts?|calls?|ring|whats\p{L}*|zap|[áa]udios?|lig(?:ar|ue|uem)|llam\p{L}+|mensag\p{L}+|mensajes?|messages?)(?!\p{L})/iu;
/** Things that customers bring or ask for: a refusal of one is said to them. */
const OF_CUSTOMERS =
  /(?<!\p{L})(?:walk-?ins?|che(?:que|ck)s?|cards?|cart[ãa]o|cart[õo]es|tarjetas?|fiado|pets?|dogs?|cats?|gatos?|cachorros?|perros?|kids|children|crian[çc]as|ni[ñn]os|smok\p{L}+|parties|festas?|fiestas?|(?:bank |federal |public )?holidays?|feriados?|festivos?|sundays?|domingos?|weekends?|turno|cita|agendamento)(?!\p{L})/iu;
/** "I live on site": somebody is there. */
const IS_THERE =
  /^(?:i|we|eu|a gente|yo|nosotros)?\s?(?:live|lives|moro|moramos|vivo|vivimos) (?:on|at|in|no|na|en|ac[áa]|aqu[íi]) ?(?:(?:the|el|la|o|a) )?(?:site|property|premises|mesmo|lugar|local|terreno|propiedad|place)(?!\p{L})|^there['’]?s (?:always )?(?:someone|somebody) (?:here|there)/iu;
const MIN_LETTERS = 8;
const MAX_LENGTH = 90;
const MIN_WORDS = 2;

/** A part of a clause: up to a comma, a semicolon or the end of a sentence. */
const PART = /[^,;.\n]+(?:[.,](?=\d)[^,;.\n]+)*/gu;
/** "Solo con agenda previa al 099 …": what leads to a number says nothing without it. */
const LEADS_TO_NUMBER =
  /[\s:–—-]*(?:(?<!\p{L})(?:pelo|pela|no|na|al|at|on|by|en|em|o|or|ou|tel\p{L}*|fone|phone|whats\p{L}*|wpp|zap|call|ring|ligue|llame)[\s:.]*)+$/iu;
/** "No texts please" is said to customers. */
const POLITELY = /[\s,]+(?:please|pls|por favor)$/iu;
/** Words that we are told as often as customers are: a call by video is no video for the site. */
const BY_VIDEO = /(?<!\p{L})(?:por|by|via) (?:video(?:llamada|conferencia|chamada| call)?s?)(?!\p{L})/gu;
const JOINT = /^(?:e|y|and|mas|but|pero|aí|então)\s+/iu;

/** A way of working, complete without a verb: "com hora marcada", "por vídeo para todo o Paraná", "by appointment". */
const WAY =
  /^(?:(?:s[óo]|somente|apenas|solo|s[óo]lo|[a-zú]+mente|only)\s\p{L}|(?:com|con|with|by|por|sob|bajo|sem|sin|without|a)\s(?:hora|agenda|cita|turno|reserva|appointment|booking|encomenda|encargo|v[íi]deo|videollamada|domic[ií]lio|orden|previ\p{L}+|prior|consulta|medida)(?!\p{L}))|(?<!\p{L})(?:only|by appointment)$/iu;
/** "Também faço …": more of what is done, unless it is a place where it is done too. */
const ALSO = /^(?:tamb[ée]m|tambi[ée]n|also)\s.{6}/iu;
/** Whether words say a way of working that needs no item beside them. */
export const isWay = (text: string): boolean => WAY.test(text.trim().replace(/[.!]+$/, ''));
/** "Don't text", "a Baleares y Canarias no": what is not done. */
const REFUSES = /^(?:n[ãa]o|no|nada de|nunca|never|don['’]?t|do not|we don['’]?t)\s\p{L}{3}|\s(?:n[ãa]o|no)$/iu;

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
const textsOf = ({ text, norm }: Fact): string[] => [
  text,
  ...Object.values(norm)
    .flat()
    .filter((value) => typeof value === 'string'),
];

const CONTACTS: readonly Fact['norm']['kind'][] = ['phone', 'email', 'handle', 'pix'];
const overlaps = ({ source }: Fact, from: number, to: number): boolean =>
  source.span !== undefined && source.span[0] < to && source.span[1] > from;

/** The words of a part as they can stand alone; undefined where a fact has them, or they need the words around them. */
function wholeOf(part: string, from: number, facts: readonly Fact[], known: ReadonlySet<string>): string | undefined {
  const ends = facts.flatMap(({ norm, source: { span } }) =>
    CONTACTS.includes(norm.kind) && span && span[0] > from && span[0] < from + part.length ? [span[0] - from] : [],
  );
  const said = ends.length > 0 ? part.slice(0, Math.min(...ends)).replace(LEADS_TO_NUMBER, '') : part;
  if (facts.some((fact) => fact.norm.kind !== 'place' && overlaps(fact, from, from + said.length))) return undefined;
  const text = said.trim().replace(JOINT, '').replace(POLITELY, '');
  const isComplete =
    isWay(text) ||
    REFUSES.test(text) ||
    IS_THERE.test(text) ||
    (ALSO.test(text) && !facts.some((fact) => overlaps(fact, from, from + said.length)));
  const isShort = text.length < MIN_LETTERS || text.length > MAX_LENGTH || text.split(/\s+/).length < MIN_WORDS;
  const folded = fold(text);
  if (
    !isComplete ||
    isShort ||
    /["“”()|:]/.test(text) ||
    TALKS.test(folded.replace(BY_VIDEO, '')) ||
    JESTS.test(folded) ||
    speaksToUs(text)
  )
    return undefined;
  return wordsIn(text).some((word) => !known.has(word)) ? text : undefined;
}

/** Min confidence of a clause for its words to be shown without asking: low for words that are plainly said to customers. */
function leastFor(text: string): number {
  if (IS_THERE.test(text)) return LIKELY;
  if (!REFUSES.test(text)) return SURE;
  return CALLS.test(text) ? UNLIKELY : OF_CUSTOMERS.test(text) ? SURE_OF_CALLS : SURE;
}

function restsOf({ span: [start, end], confidence }: Clause, { facts, prompt, business }: Brief): Fact[] {
  const inside = facts.filter((fact) => overlaps(fact, start, end));
  const held = [business.name, business.trade, business.place].map((found) => found?.value ?? '');
  const known = new Set([...inside.flatMap(textsOf), ...held].flatMap(wordsIn));
  return [...prompt.slice(start, end).matchAll(PART)].flatMap(({ 0: part, index }): Fact[] => {
    const text = wholeOf(part, start + index, inside, known);
    if (text === undefined || confidence < leastFor(text)) return [];
    const span: [number, number] = [start + index, start + index + part.length];
    const id = mintId('fa', `${span.join()}/${text}`);
    const norm = { kind: 'statement', topic: 'policy' } as const;
    return [{ id, text: capitalise(text), norm, source: { from: 'prompt', span }, must: true, status: 'given' }];
  });
}

/** A row of a table is read as plans or prices or not at all. */
const ROW = /\|/u;

/**
 * Adds what is left of a clause, where it reads as a whole: beside a number, hours or a price that are shown by themselves: "Call (937) 555-0126, don't
 * text.", "martes a sábados de 10 a 19, solo con agenda previa al 099 …".
 */
export function withRests(brief: Brief): Brief {
  const hidden = brief.corrected ?? [];
  const stated = brief.clauses.filter(
    ({ act, confidence, text, span }) =>
      (act === 'fact' || act === 'unclear') &&
      confidence >= UNLIKELY &&
      !ROW.test(text) &&
      !hidden.some(([from, to]) => from < span[1] && to > span[0]),
  );
  const lost = stated.flatMap((clause) => restsOf(clause, brief));
  return lost.length === 0 ? brief : { ...brief, facts: [...brief.facts, ...lost] };
}
