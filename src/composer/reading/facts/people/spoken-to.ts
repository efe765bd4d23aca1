import type { Fact, FactOf } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import { findRegion, isTown } from '../../gazetteer.ts';
import { isFrequent } from '../../learned/kinds.ts';
import { isCommon } from '../../name/capitals.ts';
import { isGivenName } from '../../name/given-names.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN, take } from '../sheet.ts';
import { isHouse } from './person-terms.ts';

/** The people whom an owner names beside a telephone number. */
interface SpokenTo {
  phone: FactOf<'phone'>;
  /** The names, as one label reads: "Dwight or Marlene". */
  names: Span;
  /** From the words that send there to the names' end. */
  said: Span;
  /** In a sentence that says more: it stays as it is. */
  isPartOfSentence?: boolean;
}

const TITLE = '(?:(?:[Dd]ona|[Ss]eu|[Dd]on|[Dd]oñ?a|[Tt]ia|[Tt]io|[Mm]estr[ea]|[Ss]ra?\\.?|[Dd]ra?\\.?|[Mm]rs?\\.?|[Mm]s\\.?) )?';
const WORD = "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)";
const ONE = `${TITLE}${WORD}(?: (?:d[aeo]s? |del? )?${WORD}){0,3}`;
const AND = '(?:,? (?:ou|or|o|u|e|y|and|&)(?: com| con)?(?: [oa]| el| la)? | ?/ ?)';
const NAMES = new RegExp(`^${ONE}(?:${AND}${ONE})?(?![\\p{L}'’])`, 'u');
/** Without capitals only names that are known as such. */
const LOW_NAME = new RegExp(`^${TITLE}(\\p{Ll}{3,})(?!\\p{L})`, 'u');

/** "fala com o", "text", "pregunta por", "reserva com a": words that send somebody to a person, up to the name. */
const SENDS =
  /(?<!\p{L})(?:(?:(?:fal|trat|combin|convers)(?:o|a|e|ar|em|amos)(?: direto)?|contat\p{L}|contacto|(?:reserv|marc|agend|encomend|pedid|orcament|turn|inscri|matricul|cit)\p{L}*|com|direto) (?:com|c\/)|(?:habl|trat|comunic|reserv|pedid|turn|cit|contact|inscri)\p{L}* con|con|com|contat[oa]s?:?|contacto:?|contact:?|procur(?:ar?|e|em)(?: por| pel[oa])?|cham(?:ar?|e|em)|lig(?:ar?|ue|uem) (?:para|pra|pro)|ask (?:for|to speak to)|asking for|(?:speak|talk) (?:to|with)|call|text|ring|phone|message|pregunt(?:ar?|e|en|a|ando) (?:por|pel[oa]|al?)|(?:llam|habl)(?:ar?|e|en)(?:le)? al?|habl(?:en|an)le al?|escrib(?:ir|e|a|an)(?:le)? al?|(?:bookings?|orders?|enquiries|inquiries)(?: to| with|:)|avis(?:a|e|ar|en) al?) (?:(?:o|a|la|el|os|as) )?/gu;
/** Only of a person, never of a house or a desk; "com" alone may be of anything. */
const OF_PEOPLE = /(?<=\S )(?:com|c\/|con)(?: (?:o|a|la|el))? $|(?:for|speak to|talk to|with|por|pel[oa]) (?:(?:o|a|la|el) )?$/u;
const WITH = /^(?:com|con) /u;
/** Words that may stand between a name and the number. */
const TO_NUMBER =
  /^(?:,(?: \p{L}{2,}){1,4}(?=,)|(?:,\s)?\ue000+| (?:mi|minha|meu|my) \p{L}+)*(?:\s*[,:;(–—-])?\s*(?:(?:on|at|no|na|nos|al|en el|pelo|por|by|through|whats\p{L}*|zap\p{L}*|wpp|wsp|wasap|cel\p{L}*|tel\p{L}*|fone|phone|mobile|numero|number|n[ºo°]?)\.?[\s:,]+){0,3}\(?$/u;
/** A desk, not a person. */
const DESK =
  /^(?:reception|office|head|front|shop|store|clinic|school|secretaria|recepcao|recepcion|central|loja|escritorio|oficina|tienda|administra\p{L}+|atendimento|atencion|bilheteria|box|house|home|mobile|land|day|night|emergenc\p{L}+|us|me|now|ja|jah|hoje|today|hoy|whats\p{L}*|zap|instagram|pix|nosotros|nos|mim|comigo|conmigo|quem|quien|que|this|the|our|my)(?!\p{L})/u;
const REACH = 90;

/** Labels each number with the people to speak to at it; where one alone is named for all numbers, and no staff, they are a fact of their own. */
export function readSpokenTo(sheet: Sheet, staff: readonly Span[]): void {
  const phones = phonesOf(sheet);
  const found = phones.flatMap((phone, n) => {
    const from = Math.max(phones[n - 1]?.source.span?.[1] ?? 0, spanOf(phone)[0] - REACH);
    const to = Math.min(phones[n + 1]?.source.span?.[0] ?? sheet.text.length, spanOf(phone)[1] + REACH);
    const one = namedBefore(sheet, from, phone) ?? namedAfter(sheet, to, phone);
    return one && !staff.some(({ start, end }) => start < one.names.end && end > one.names.start) ? [one] : [];
  });
  const named = ({ names }: SpokenTo) => sheet.text.slice(names.start, names.end);
  const [only, ...more] = found;
  const isLone = only && more.length === 0 && staff.length === 0 && areOne(sheet, phones) && !new RegExp(AND, 'u').test(named(only));
  for (const one of found) {
    if (one.isPartOfSentence && phones.length === 1) continue;
    if (!isLone) one.phone.norm.label = [capitalised(named(one)), one.phone.norm.label?.toLocaleLowerCase()].filter(Boolean).join(', ');
    if (!one.isPartOfSentence) take(sheet, one.said.start, one.said.end);
  }
  if (isLone && !only.isPartOfSentence)
    record(sheet, only.names.start, only.names.end, { kind: 'person' }, { text: capitalised(named(only)) });
}

/** "3333-4444 ou 9 8888-7777": numbers with nothing but a joint between them. */
const areOne = ({ folded }: Sheet, phones: readonly Fact[]): boolean =>
  phones.every(
    (phone, n) =>
      n === 0 || /^[\s,;/|()]*(?:e|ou|y|o|and|or)?[\s,;/|()]*$/u.test(folded.slice(spanOf(phones[n - 1] as Fact)[1], spanOf(phone)[0])),
  );

const spanOf = ({ source }: Fact): [number, number] => source.span ?? [0, 0];
const phonesOf = ({ facts }: Sheet): FactOf<'phone'>[] =>
  facts
    .filter((fact): fact is FactOf<'phone'> => fact.norm.kind === 'phone' && fact.source.span !== undefined)
    .sort((a, b) => spanOf(a)[0] - spanOf(b)[0]);

/** "dona cida" → "Dona Cida". */
const capitalised = (name: string): string =>
  /\p{Lu}/u.test(name.slice(1)) && /^\p{Lu}/u.test(name)
    ? name
    : name.replace(/(?<!\p{L})(?!(?:d[aeo]s?|del?|e|y|o|ou|or|and|com|con|[ao])(?!\p{L}))\p{Ll}/gu, (letter) => letter.toLocaleUpperCase());

/** "…, tem que marcar antes com a Lucimar no 38 …" is a condition, and tells the name itself. */
const isInClause = ({ text }: Sheet, at: number): boolean =>
  /\p{Ll}{3} $/u.test(text.slice(0, at)) && !/(?<!\p{L})(?:ou|or) $/u.test(text.slice(0, at));

type Cue = 'sure' | 'likely' | 'none';
const cueOf = (said: string): Cue => (WITH.test(said) ? 'none' : OF_PEOPLE.test(said) ? 'sure' : 'likely');

/** "Text Rangi on 021 …", "reserva com a Dona Lourdes (19) …", "ou com o Marcos (19) …", "Beto 54 …". */
function namedBefore(sheet: Sheet, from: number, phone: FactOf<'phone'>): SpokenTo | undefined {
  const [number] = spanOf(phone);
  const window = sheet.folded.slice(from, number);
  for (const { index, 0: cue } of [...window.matchAll(SENDS)].reverse()) {
    const names = namesAt(sheet, from + index + cue.length, number, cueOf(cue));
    if (names && TO_NUMBER.test(sheet.open.slice(names.end, number)))
      return {
        phone,
        names,
        said: { start: from + index, end: names.end },
        isPartOfSentence: WITH.test(cue) && isInClause(sheet, from + index),
      };
  }
  const bare = new RegExp(`(?:^|[.,;:!?\\n(/•-]\\s*|(?<!\\p{L})(?:ou|or|o|e|y|and) (?:[oa] |el |la )?)(${ONE})[\\s:,–(-]{1,3}$`, 'u');
  const name = bare.exec(sheet.text.slice(from, number))?.[1];
  const start = name === undefined ? -1 : sheet.text.lastIndexOf(name, number);
  const isKnown = name !== undefined && isGivenName(given(name)) && isPerson(sheet, start, start + name.length, 'none');
  return isKnown ? { phone, names: { start, end: start + name.length }, said: { start, end: start + name.length } } : undefined;
}

/** "34 9981 | pergunta pelo Sebastião", "| (Cida)", "| Wellington." */
function namedAfter(sheet: Sheet, to: number, phone: FactOf<'phone'>): SpokenTo | undefined {
  const [, end] = spanOf(phone);
  const window = sheet.folded.slice(end, to);
  const [first] = window.matchAll(SENDS);
  const lead = first ? window.slice(0, first.index) : '';
  if (first && /^[\s.,;()–—-]*(?:(?:e|y|and|so|es|is) )?$/.test(lead)) {
    const start = end + first.index;
    const names = namesAt(sheet, start + first[0].length, to, cueOf(first[0]));
    const isOfNext = names && /^\s*(?:[,:;(–-]|on|at|no|na|al)?\s*\(?$/u.test(sheet.folded.slice(names.end, to)) && to < sheet.text.length;
    if (names && !isOfNext) return { phone, names, said: { start, end: names.end } };
  }
  const [whole = '', lead2 = '', name = ''] =
    new RegExp(`^(\\s*[,(–—-]?\\s*)(${ONE})(?=\\s*(?:[).,;!\\n]|$))`, 'u').exec(sheet.text.slice(end, to)) ?? [];
  const start = end + lead2.length;
  return name && isGivenName(given(name)) && isPerson(sheet, start, end + whole.length, 'none')
    ? { phone, names: { start, end: start + name.length }, said: { start, end: start + name.length } }
    : undefined;
}

/** The names at a position, if they are a person's. */
function namesAt(sheet: Sheet, at: number, limit: number, cue: Cue): Span | undefined {
  const written = NAMES.exec(sheet.text.slice(at, limit))?.[0];
  const low = written ? null : LOW_NAME.exec(sheet.text.slice(at, limit));
  const isTitled = low !== null && / /.test(low[0]);
  const name = written ?? (low && (isTitled || isGivenName(fold(low[1] as string))) ? low[0] : undefined);
  return name !== undefined && isPerson(sheet, at, at + name.length, cue) ? { start: at, end: at + name.length } : undefined;
}

const given = (name: string): string => fold(name.replace(new RegExp(`^${TITLE}`, 'u'), '').split(' ')[0] as string);

/** Without a cue only a known name; behind one that is not only of people, no common word. */
function isPerson(sheet: Sheet, start: number, end: number, cue: Cue): boolean {
  const name = sheet.text.slice(start, end);
  const first = given(name);
  const isOwn = sheet.facts.some(({ norm, source: { span } }) => norm.kind === 'name' && span && span[0] < end && span[1] > start);
  if (isOwn || sheet.open.slice(start, end).includes(TAKEN) || DESK.test(first) || isCommon(first) || isHouse(fold(name))) return false;
  if (isGivenName(first)) return true;
  if (cue === 'none') return false;
  return (
    !isTown(name, sheet.country) &&
    !findRegion(name) &&
    !/^\p{Lu}{3,}/u.test(name) &&
    (cue === 'sure' || !isFrequent(first, sheet.language))
  );
}
