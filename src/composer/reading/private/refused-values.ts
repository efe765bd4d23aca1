import type { Fact, FactNorm } from '#site/schema.ts';
import { fold } from '../fold.ts';
import { KEPT_KINDS, type KeptKind, ORDERS_AHEAD, ORDERS_BEHIND } from '../lexicon/keep-off.ts';
import { type Span, sentencesOf } from '../sentences.ts';

/** A request not to show values of a kind. */
interface Order extends Span {
  kind: KeptKind;
  /** The noun as it was said: "telefones", "endereço". */
  noun: Span;
  /** Words beside the noun that tell which: "da minha casa", "of my sister". */
  which: string;
}

/** A value with its place in the message. */
interface Value extends Span {
  kind: KeptKind;
  norm?: FactNorm;
}

type Message = { prompt: string; locale: string; facts: readonly Fact[]; held: readonly Fact[] };

const KINDS = Object.entries(KEPT_KINDS).map(([kind, nouns]) => ({
  kind: kind as KeptKind,
  noun: new RegExp(`(?<!\\p{L})(?:${nouns})(?!\\p{L})`, 'gu'),
}));

/**
 * The words of a message that its owner asks not to show, found by the kind of the thing: the order may stand before its value or behind
 * it, in the same sentence, or pages later.
 */
export function refusedValues(message: Message, withheld: readonly Span[] = []): Span[] {
  const folded = fold(message.prompt);
  const values = valuesOf(message);
  const orders = ordersIn(folded, values).filter((order) => !isNoInPortuguese(message, folded, order));
  if (orders.length === 0) return [];
  const sentences = sentencesOf(message.prompt);
  const hidden = orders.flatMap((order) => {
    if (isKeptAlready(order, { folded, sentences, withheld })) return [];
    const meant = meantBy(order, { folded, sentences, values: values.filter(({ kind }) => kind === order.kind) });
    return meant.length > 0 ? [...meant.map((value) => withItsWords(folded, value, values)), orderWithReason(folded, order, values)] : [];
  });
  return hidden.filter((span, n) => !hidden.some((other, at) => at < n && other.start <= span.start && other.end >= span.end));
}

/** The kinds of thing that a message asks not to show, told in it or not; that of others, or of an old site, is another matter. */
export function refusedKinds(message: Message): Set<KeptKind> {
  const folded = fold(message.prompt);
  const orders = ordersIn(folded, valuesOf(message)).filter((order) => !isNoInPortuguese(message, folded, order));
  const own = orders.filter(
    ({ which, noun }) => (!which || OWN_PLACE.test(which)) && !ONE_OF_KIND.test(folded.slice(noun.start, noun.end)),
  );
  return new Set(own.map(({ kind }) => kind));
}
/** "da minha casa", "of the shop": a place of the business's own. */
const OWN_PLACE =
  /(?<!\p{L})(?:casa|home|house|onde|donde|where|loja|shop|store|salao|consultorio|atelie|atelier|oficina|tienda|taller|local|estudio|studio|office|negocio|business|empresa|trabalho|work|trabajo)(?!\p{L})/u;
/** A telephone of several. */
const ONE_OF_KIND = /^(?:(?:telefone )?fixo|fijo|landline)/;

const isNoInPortuguese = ({ locale }: Message, folded: string, { start }: Span): boolean =>
  locale.startsWith('pt') && folded.startsWith('no ', start);

const valuesOf = ({ prompt, facts, held }: Message): Value[] => {
  const read = [...facts, ...held].flatMap(({ norm, source: { span } }): Value[] =>
    span && norm.kind in KEPT_KINDS ? [{ kind: norm.kind as KeptKind, norm, start: span[0], end: span[1] }] : [],
  );
  const speakers = [...prompt.matchAll(SPEAKER)].map(({ index, 0: said, groups }): Value => {
    const end = index + said.length;
    return { kind: 'person', start: end - (groups?.name?.length ?? 0), end };
  });
  return [...read.filter((value) => !speakers.some(({ start, end }) => value.start < end && value.end > start)), ...speakers].sort(
    (a, b) => a.start - b.start,
  );
};
/** The one who speaks, by name. */
const SPEAKER =
  /(?<!\p{L})(?:[Ss]ou(?: [oa])?|[Mm]e chamo|[Mm]eu nome [ée]|I am|I['’]m|[Mm]y name['’]?s|[Mm]y name is|[Ss]oy|[Mm]e llamo|[Mm]i nombre es|[Ii]t['’]s just me,?) \(?(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:d[aeo]s? )?\p{Lu}\p{Ll}[\p{L}'’-]*)*)/gu;

/** The words that keep a value off already: with the order, they hold its figures or its name. */
const isKeptAlready = (order: Order, { folded, sentences, withheld }: Omit<Field, 'values'> & { withheld: readonly Span[] }): boolean => {
  const sentence = sentences.find(({ start, end }) => order.start >= start && order.start < end) ?? order;
  return withheld.some(
    ({ start, end }) => start < sentence.end && end > sentence.start && (order.kind === 'person' || /\d|@/.test(folded.slice(start, end))),
  );
};

function ordersIn(folded: string, values: readonly Value[]): Order[] {
  const ahead = ORDERS_AHEAD.flatMap((pattern) => [...folded.matchAll(pattern)]).flatMap(({ index, 0: said, groups }) => {
    const end = index + said.length;
    const at = index + said.lastIndexOf(`${groups?.noun}${groups?.more ?? ''}`);
    const nouns = nounsIn(folded, at, at + `${groups?.noun}${groups?.more ?? ''}`.length);
    const which = WHICH.exec(folded.slice(end))?.[0].length ?? 0;
    return nouns.map((noun) => ({ ...noun, start: index, end: end + which }));
  });
  const behind = ORDERS_BEHIND.flatMap((pattern) => [...folded.matchAll(pattern)]).flatMap(({ index, 0: said }) => {
    const from = Math.max(index - REACH, lastStop(folded, index));
    const noun = nounsIn(folded, from, index).at(-1);
    return noun && isSubject(folded, noun.noun.end, index, values) ? [{ ...noun, start: noun.noun.start, end: index + said.length }] : [];
  });
  return [...ahead, ...behind]
    .filter(({ kind, start, end }) => kind === 'address' || !GIVEN_LATER.test(folded.slice(start, end)))
    .map((order) => ({ ...order, which: WHICH.exec(folded.slice(order.noun.end))?.[0] ?? '' }));
}
/** "o endereço só passo depois": a price is told so too, and is no secret. */
const GIVEN_LATER =
  /(?<!\p{L})(?:so|only|solo) (?:\p{L}+ ){0,3}?(?:passo|mando|envio|dou|informo|passamos|mandamos|give|share|send|tell|paso|doy|digo)(?!\p{L})/u;
/** Letters between a noun and an order about it. */
const REACH = 110;
const WHICH = /^ (?:d[aeo]s?|del?(?: la| los| mi)?|of|for)(?: (?:the|my|our|meu|minha|mi|la|el|o|a))? [\p{L} ]{3,24}/u;

const nounsIn = (folded: string, from: number, to: number): Pick<Order, 'kind' | 'noun'>[] =>
  KINDS.flatMap(({ kind, noun }) =>
    [...folded.slice(from, to).matchAll(noun)].map(({ index, 0: said }) => ({
      kind,
      noun: { start: from + index, end: from + index + said.length },
    })),
  )
    .filter(
      ({ noun }, _, all) =>
        !all.some(
          (other) =>
            other.noun !== noun &&
            other.noun.start <= noun.start &&
            other.noun.end >= noun.end &&
            other.noun.end - other.noun.start > noun.end - noun.start,
        ),
    )
    .sort((a, b) => a.noun.start - b.noun.start);

/** Only words that belong to the noun, the value itself, and pleading stand between the noun and its order. */
function isSubject(folded: string, from: number, to: number, values: readonly Value[]): boolean {
  const between = values.reduce(
    (said, { start, end }) =>
      start >= from && end <= to ? said.slice(0, start - from) + '\0'.repeat(end - start) + said.slice(end - from) : said,
    folded.slice(from, to),
  );
  const parts = between.replaceAll('\0', '').split(/[,:;(–—]/u);
  const words = (said: string) => said.match(/[\p{L}'’]+/gu)?.length ?? 0;
  return words(parts[0] ?? '') <= MAX_OWN_WORDS && parts.slice(1).every((part) => words(part.replace(PLEADING, '')) === 0);
}
const MAX_OWN_WORDS = 7;
const PLEADING =
  /(?<!\p{L})(?:mas|but|pero|so que|e|and|y|por favor|please|pelo amor de deus|por dios|for the love of god|(?:o|el|the|a|la|that|this|esse|ess[ea]|est[ea]|es[ea])|isso|eso|that|one|eu|i|yo|it|ele|prefiro|prefiero|prefer|que|d|i'd|rather|melhor|mejor|pode|pfv|tambem|tambien|also)(?!\p{L})/gu;

/** Start of the sentence with a position; an abbreviation's full stop is none. */
function lastStop(folded: string, at: number): number {
  const stops = [...folded.slice(0, at).matchAll(/[.;!?](?=\s)(?<!(?<!\p{L})(?:r|av|rod|al|tv|st|rd|tel|n|no|dr|dra)\.)|\n/gu)];
  return (stops.at(-1)?.index ?? -1) + 1;
}

interface Field {
  folded: string;
  sentences: readonly Span[];
  values: readonly Value[];
}

/** The values that an order is about: those it names, the nearest ones, or all of the kind. */
function meantBy(order: Order, { folded, sentences, values }: Field): readonly Value[] {
  const able = values.filter((value) => isOfNoun(folded, order, value) && !isShownInstead(folded, order, value));
  const inside = able.filter(({ start, end }) => start >= order.start && end <= order.end);
  if (inside.length > 0) return inside;
  const noun = folded.slice(order.noun.start, order.noun.end);
  if (order.kind === 'person') return personsMeant(order, folded, able);
  if (isPlural(noun) || TOTAL.test(folded.slice(order.start, order.end + 12))) return able;
  const at = sentences.findIndex(({ start, end }) => order.start >= start && order.start < end);
  const inSentence = (n: number) => able.filter(({ start }) => sentences[n] && start >= sentences[n].start && start < sentences[n].end);
  const own = inSentence(at);
  const named = able.filter((value) => sharesWord(order.which, clauseText(folded, value)));
  if (order.which && named.length > 0) return named;
  const labelled = able.filter((value) => clauseText(folded, value).includes(noun));
  if (order.kind === 'phone' && labelled.length === 1) return labelled;
  if (order.kind === 'price') return order.which ? [] : own.slice(0, 1).length > 0 ? nearest(order, own) : able;
  if (own.length > 0) return nearest(order, own);
  const beside = [inSentence(at - 1), inSentence(at + 1)].find((all) => all.length > 0);
  if (beside) return nearest(order, beside);
  // "o endereço da minha casa": not that of the shop, told elsewhere.
  if (HOME.test(order.which)) return able.filter((value) => !SHOP.test(clauseText(folded, value)));
  return order.kind === 'phone' && able.length > 1 ? [] : able;
}
const isPlural = (noun: string): boolean => /s$/.test(noun) && !/^(?:address|hours|whats|opening times)/.test(noun);
const TOTAL = /(?<!\p{L})(?:nenhum\p{L}*|ningun\p{L}*|any|at all|tod[oa]s|all)(?!\p{L})/u;
const HOME = /(?<!\p{L})(?:casa|home|house|onde|donde|where)(?!\p{L})/u;
const SHOP =
  /(?<!\p{L})(?:loja|shop|store|salao|consultorio|atelie|atelier|oficina|tienda|taller|local|restaurante|padaria|clinica|estudio|studio|office)(?!\p{L})/u;
const LANDLINE = /^(?:telefone )?fixo|^fijo|^landline/;
const ON_WHATSAPP = /^(?:whats|zap|wpp)/;

/** Of several telephones, the ones a noun may mean: "o fixo", "meu whats", "telefone" beside a WhatsApp. */
function isOfNoun(folded: string, { noun }: Order, { norm, start }: Value): boolean {
  if (norm?.kind !== 'phone') return true;
  const said = folded.slice(noun.start, noun.end);
  if (ON_WHATSAPP.test(said)) return norm.whatsapp;
  if (LANDLINE.test(said)) return !norm.whatsapp;
  return !norm.whatsapp || /^numero|number/.test(said) || Math.abs(start - noun.end) < MAX_BESIDE;
}
const MAX_BESIDE = 16;

/** "não põe o da casa, põe o da loja, Rua …": the value behind an order to show it. */
const isShownInstead = (folded: string, order: Span, { start }: Span): boolean =>
  start >= order.end && SHOWN_INSTEAD.test(folded.slice(order.end, start)) && !/[.!?\n]\s/.test(folded.slice(order.end, start));
const SHOWN_INSTEAD =
  /(?<!\p{L})(?<!(?:nao|no|not|don['’]?t) )(?:(?:so|only|solo|just|apenas) )?(?:poe|bota|coloca|usa|use|put|show|pon|pongan?|deixa)(?!\p{L})|(?<!\p{L})(?:so|only|solo|just|apenas|somente) (?:o|the|el|a|la|my|meu|mi)(?!\p{L})/u;

function nearest(order: Span, all: readonly Value[]): Value[] {
  const far = ({ start, end }: Value) => (end <= order.start ? order.start - end : Math.max(0, start - order.end) + AHEAD);
  return [...all].sort((a, b) => far(a) - far(b)).slice(0, 1);
}
/** Of two values that are as far, the one before the order. */
const AHEAD = 12;

/** "meu nome" is the one who speaks; "o nome dela", "the name of my partner" is the nearest person. */
function personsMeant(order: Order, folded: string, able: readonly Value[]): readonly Value[] {
  const before = folded.slice(Math.max(0, order.noun.start - 6), order.noun.start);
  if (/(?<!\p{L})(?:meu|my|mi) $/u.test(before)) return able.filter(({ norm }) => !norm);
  return order.which || /(?<!\p{L})(?:dela|dele|her|his|su|d[ao]s?) ?$/u.test(before) ? nearest(order, able) : [];
}

const sharesWord = (which: string, said: string): boolean =>
  (which.match(/\p{L}{4,}/gu) ?? []).filter((word) => !LIGHT.has(word)).some((word) => said.includes(word.slice(0, 6)));
const LIGHT = new Set(['minha', 'nossa', 'site', 'pagina', 'website', 'page', 'internet', 'porque', 'favor', 'because']);

const CLAUSE = /[,;:()]|[.!?](?=\s)|\n| (?:e|y|and|mas|but|pero) /gu;
const clauseAt = (folded: string, { start, end }: Span): Span => {
  const before = [...folded.slice(0, start).matchAll(CLAUSE)].at(-1);
  const after = folded.slice(end).search(new RegExp(CLAUSE, 'u'));
  return { start: before ? before.index + before[0].length : 0, end: after < 0 ? folded.length : end + after };
};
const clauseText = (folded: string, value: Span): string => {
  const { start, end } = clauseAt(folded, value);
  return folded.slice(start, end);
};

/** Words that lead to a place, or to a number, and say nothing without it. */
const LEAD =
  /(?:(?:que |and |e |y )?(?:(?:eu|a gente|i|we|it|yo|o|el|the|meu|my|mi|nosso|our) )?(?:(?:e|eh|is|es|fica|ficamos|moro|moramos|estamos|estou|atendo|live|lives|am|are|based|estoy|vivo|queda|esta|work|trabalho|trabajo|i['’]?m|we['’]?re|it['’]?s|that['’]?s) )?(?:(?:mesmo|aqui|here|out of|at|in|on|from|na|no|em|en|da|de|do|desde|to) ?)*(?:(?:minha|mi|my|nossa) (?:casa|home|house|garage|garagem)(?: mesmo| misma)?,? ?)?(?:(?:at|in|on|na|no|en) ?)?)$/u;
const FEW_WORDS = 3;

/** A value with the words that only lead to it; all of its clause where little else is said there. A price stands alone. */
function withItsWords(folded: string, value: Value, values: readonly Value[]): Span {
  if (value.kind === 'price') return value;
  const clause = clauseAt(folded, value);
  const lead = LEAD.exec(folded.slice(clause.start, value.start))?.[0].length ?? 0;
  const rest = `${folded.slice(clause.start, value.start - lead)} ${folded.slice(value.end, clause.end)}`;
  const holdsOther = values.some((other) => other !== value && other.start < clause.end && other.end > clause.start);
  const isAll = value.kind !== 'address' || (rest.match(/[\p{L}\d]+/gu)?.length ?? 0) <= FEW_WORDS;
  return isAll && !holdsOther ? clause : { start: value.start - lead, end: value.end };
}

/** The order, with its pleading before it and its reason behind it. */
function orderWithReason(folded: string, order: Order, values: readonly Value[]): Span {
  const clause = clauseAt(folded, order);
  const held = values.filter(({ end }) => end <= order.start).at(-1)?.end ?? 0;
  const from = [held, clause.start].find((at) => at > 0 && isPlea(folded.slice(at, order.start))) ?? order.start;
  const tail = /^[^.;,!?\n()]*/u.exec(folded.slice(order.end))?.[0] ?? '';
  const isReason = REASON.test(tail);
  return { start: from, end: isReason ? order.end + tail.length : Math.max(order.end, clause.end) };
}
const isPlea = (said: string): boolean => !/[.;!?\n]/u.test(said) && (said.match(/\p{L}+/gu)?.length ?? 0) <= MAX_PLEA;
const MAX_PLEA = 6;
const REASON = /^(?: (?:no|on|en|n[ao]) [\p{L} ]{0,20}?)? ?(?:porque|pq|pois|que|because|cause|cos|since|ya que|ja que|por)(?!\p{L})/u;
