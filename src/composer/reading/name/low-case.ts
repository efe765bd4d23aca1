import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { isTown } from '../gazetteer.ts';
import { isFirstName, isFrequent, isLastName } from '../learned/kinds.ts';
import type { Span } from '../sentences.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isTownAt, STOP, segmentsOf } from './candidates.ts';
import { markedName } from './low-case-marked.ts';
import { capitalised, endsInTown, LINK, wordsOf } from './low-case-words.ts';

const CONFIDENCE = 0.6;
const MAX_READ = 600;
const MAX_WORDS = 5;
const STEM = 4;
/** Share of capitals under which nothing can be told from them. */
const FEW_CAPITALS = 0.03;

/** Words of a sentence, a price or a place: in no name. */
const SPOKEN =
  /^(?:r|rs|reais|pila|conto|quid|bucks|pesos|usd|eur|euros?|hs?|am|pm|segunda|terca|quarta|quinta|sexta|sabado|domingo|seg|ter|qua|qui|sex|sab|dom|lunes|martes|miercoles|jueves|viernes|monday|friday|saturday|sunday|delivery|entrega|entregas?|entregamos|entrego|envios?|gratis|orcamento|presupuesto|promocao|call|out|whats\S*|zap|fone|tel\S*|cel\S*|falar|fala|com|ask|ring|text|rua|av|avenida|calle|br|km|sala|loja|fica|bairro|zona|centro|\d.*)$/;
const TITLED = /(?<!\p{L})((?:dra?|doutora?|psic|nutri|prof|profa)\.? (\p{L}{3,}) (\p{L}{3,})(?: (\p{L}{3,}))?)(?!\p{L})/gu;
/** "sou o seu dirceu das panelas". */
const NICKNAMED =
  /(?<!\p{L})(?:sou|aqui e|aqui eh) (?:o |a )((?:seu|dona|tia|tio|mestre|ze|toninho) (?:\p{L}{3,} )?d[aeo]s? \p{L}{3,})(?=\s*[,.;\n]|$)/u;
const BEHIND_BIZ =
  /(?<!\p{L})(?:(?:my|our) (?:\p{L}+ ){1,3}(?:biz|business|company|shop|store)(?: is| called)?,? |(?:minha|meu|nossa|mi|nuestra) (?:empresa|negocio) de \p{L}+ (?!d[aeo]s? |e |para |pra ))/u;
const ALL_HOURS = / (?:24 ?(?:h|hs|hrs|horas)|express|delivery) /u;
const WHERE = /^(?:,? (?:em|en|in|at|near|na|no|br|rod|rua|av|calle) |\s?[,.;:(\n]|\s?[–—-]\s|\s?$)/u;

/** True for a message where capitals tell nothing. */
export function isLowCase({ text, language }: Sheet): boolean {
  const letters = text.slice(0, MAX_READ).replace(/\P{L}/gu, '');
  return language !== 'ar' && letters.replace(/\P{Lu}/gu, '').length <= Math.max(1, letters.length * FEW_CAPITALS);
}

/** The name in a message without capitals: beside its trade, between marks, by a title or before the phone; null when nothing there says so. */
export function lowCaseName(sheet: Sheet): Found | null {
  const { text, folded } = sheet;
  if (!isLowCase(sheet)) return null;
  const span =
    ofKin(sheet) ??
    behindBusiness(sheet) ??
    behindHours(sheet) ??
    ofBrothers(sheet) ??
    inAnotherTongue(sheet) ??
    beforePhone(sheet) ??
    markedName(sheet);
  if (span && /\p{Lu}/u.test(text.slice(span.start, span.end))) return null;
  if (span) return { value: capitalised(text.slice(span.start, span.end)), span: [span.start, span.end], confidence: CONFIDENCE };
  const known = NICKNAMED.exec(folded.slice(0, MAX_READ));
  if (known?.[1])
    return {
      value: capitalised(known[1]),
      span: [known.index + known[0].length - known[1].length, known.index + known[0].length],
      confidence: CONFIDENCE,
    };
  // With two of them neither is the house.
  const [titled, second] = folded.slice(0, MAX_READ).matchAll(TITLED);
  if (!titled || second || !isFirstName(titled[2] as string)) return null;
  const isPart = (word: string | undefined): boolean =>
    word !== undefined && !STOP.test(word) && (isLastName(word) || isFirstName(word) || !isFrequent(word, sheet.language));
  if (!isPart(titled[3])) return null;
  const whole = titled[1] as string;
  const end = titled.index + (isPart(titled[4]) ? whole : whole.slice(0, whole.length - (titled[4] ? titled[4].length + 1 : 0))).length;
  return { value: capitalised(text.slice(titled.index, end)), span: [titled.index, end], confidence: CONFIDENCE };
}

const isKin = (one: string, other: string): boolean =>
  one.length >= STEM && other.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM);

/** "im a plumber in leeds, pauls plumbing, …", "meu lava jato, lava jato do pelé, …": between marks, and of the trade said before it. */
function ofKin(sheet: Sheet): Span | undefined {
  return segmentsOf(sheet.text.slice(0, MAX_READ)).find(({ start, end }, n) => {
    if (n === 0) return false;
    const words = wordsOf(sheet.folded.slice(start, end).replace(/^\d{1,4} (?=\p{L}{3,} \p{L})/u, ''));
    if (!isShort(words) || namesTrade(words.join(' '), sheet.language) || isTown(words.join(' '), sheet.country)) return false;
    const before = wordsOf(sheet.folded.slice(0, start).replace(/[^\p{L} ]/gu, ' '));
    // "meu lava jato, lava jato do pelé": the trade again, and whose it is.
    const link = words.findIndex((word) => /^d[ao]s?$|^del$/.test(word));
    const trade = words.slice(0, Math.max(0, link)).join(' ');
    if (link > 0 && words.length === link + 2 && namesTrade(trade, sheet.language) && before.join(' ').includes(trade)) return true;
    const own = words.filter((word) => !LINK.test(word));
    const kin = own.filter((word) =>
      before.some((other) => isKin(word, other) && (namesTrade(other, sheet.language) || namesTrade(word, sheet.language))),
    );
    const [first = ''] = own;
    const isNamed = kin.includes(first) ? own.some(isFirstName) : !isFrequent(first, sheet.language) || isFirstName(first);
    return kin.length > 0 && isNamed && own.length > kin.length && own.length <= MAX_OWN;
  });
}
const MAX_OWN = 4;

const isShort = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length <= MAX_WORDS &&
  !LINK.test(words.at(-1) ?? '') &&
  !words.some((word) => SPOKEN.test(word) || (STOP.test(word) && !LINK.test(word)));

/** "chaveiro 3 irmaos, …": the trade that opens the message, and whose it is by their number. */
function ofBrothers(sheet: Sheet): Span | undefined {
  const found = BROTHERS.exec(sheet.folded.slice(0, 120));
  const lead = found?.[1]?.trim().split(' ') ?? [];
  const from = lead.findIndex((_, n) => namesTrade(lead.slice(n).join(' '), sheet.language));
  if (!found || from < 0) return undefined;
  const end = found.index + found[0].length;
  return { start: end - [...lead.slice(from), found[2]].join(' ').length, end };
}
const BROTHERS =
  /(?<!\p{L})((?:\p{L}+ ){1,5})((?:\d|dois|duas|tres|quatro|dos|three|two) (?:irma[os]{1,2}|amig[oa]s|reis|coracoes|poderes|marias|hermanos|hermanas|brothers|sisters))(?=\s*[,.;(\n]| (?:em|en|in|no|na)(?!\p{L})|$)/u;

/** "nails by thayna", "frio express 24": between marks, with words that a trade borrows from English. */
function inAnotherTongue(sheet: Sheet): Span | undefined {
  if (sheet.language === 'en') return undefined;
  return segmentsOf(sheet.text.slice(0, MAX_READ)).find(({ start, end }) => {
    const said = sheet.folded.slice(start, end);
    const words = wordsOf(said);
    return (
      words.length > 1 &&
      words.length < MAX_WORDS &&
      BORROWED.test(said) &&
      !namesTrade(said, sheet.language) &&
      !words.some((word, n) => STOP.test(word) && !/^(?:by|\d+)$/.test(word) && n > 0)
    );
  });
}
const BORROWED =
  /^(?:\p{L}+ by \p{L}+|(?:\p{L}+ ){1,2}(?:express|center|point|house|store|lab|car|cars|tech|master|mix|prime|life|line|garage|burger|coffee|beauty|hair|nails|dog|clean|food|service|solutions|design|kids|club)(?: \d+)?)$/u;

/** "my lawn care biz green thumbs lawncare tampa fl": from the word for a business up to the town or a mark. */
function behindBusiness(sheet: Sheet): Span | undefined {
  const lead = BEHIND_BIZ.exec(sheet.folded.slice(0, MAX_READ));
  return lead ? upToPlace(sheet, lead.index + lead[0].length) : undefined;
}

/** "borracharia 24h estrela do sul br 040": between the hours that open the message and the place. */
function behindHours(sheet: Sheet): Span | undefined {
  const lead = ALL_HOURS.exec(sheet.folded.slice(0, 60));
  if (!lead || !namesTrade(sheet.folded.slice(0, lead.index).trim(), sheet.language)) return undefined;
  return upToPlace(sheet, lead.index + lead[0].length);
}

function upToPlace(sheet: Sheet, start: number): Span | undefined {
  const words = [...sheet.folded.slice(start, start + 60).matchAll(/\S+/g)].slice(0, MAX_WORDS + 1);
  for (const [n, word] of words.entries()) {
    const end = start + word.index + word[0].replace(/[,.;:]+$/, '').length;
    const isEnd = WHERE.test(sheet.folded.slice(end, end + 12)) || isTownAt(sheet, end + 1, sheet.text.length);
    const said = wordsOf(sheet.folded.slice(start, end));
    if (isEnd) return n > 0 && isShort(said) && !namesTrade(said.join(' '), sheet.language) ? { start, end } : undefined;
  }
  return undefined;
}

/** "… em goiania zé do frete 62 99112-3344": two to four words of a person or a trade between a mark or the town and the only phone. */
function beforePhone(sheet: Sheet): Span | undefined {
  const phones = sheet.facts.filter(({ norm }) => norm.kind === 'phone');
  const at = phones.length === 1 ? phones[0]?.source.span?.[0] : undefined;
  if (at === undefined) return undefined;
  const head = sheet.folded.slice(0, at).replace(/[\s(:+-]+$/u, '');
  const words = [...head.matchAll(/\S+/g)].slice(-MAX_OWN);
  for (const [n, word] of words.entries()) {
    const said = words.slice(n).map(([one]) => one);
    if (!isShort(said) || said.some((one) => /[,.;:!?]$/.test(one))) continue;
    const before = head.slice(0, word.index).trimEnd();
    const isOpen = /[,.;:!\n–—-]$/u.test(before) || endsInTown(sheet, before);
    const isOwn =
      isFirstName(said[0] as string) &&
      (namesTrade(said.at(-1) as string, sheet.language) || said.some((one) => namesTrade(one, sheet.language)));
    const isOwnersTrade =
      said.some((one) => namesTrade(one, sheet.language)) &&
      said.some((one) => sheet.folded.slice(0, word.index).includes(` ${one} `) && isFirstName(one));
    const isByLink = said.length === 3 && /^d[ao]s?$/.test(said[1] as string) && !isTown(said[2] as string, sheet.country);
    if (isOpen && (isOwn || isOwnersTrade || isByLink)) return { start: word.index, end: head.length };
  }
  return undefined;
}
