import type { Money } from '../prices/money.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import { endOfName, type Item, stripped, type Typical, withNote, wordsOf } from './item.ts';
import { BREAK, HEADING, LEAD, LINK } from './offer-words.ts';
import { startOfRow } from './shared-price.ts';
import { isSize } from './variants.ts';

/** "preço base carreto 180" */
const BASE = /^(?:precos?|precios?|valor(?:es)?|prices?) (?:base|inicia(?:l|is|les)|fi[xj]os?)\s+/;
const MAX_OPENED = 9;
/** "kilo 24 kilo de azul 32": the first of them already has a price. */
const AGAIN = /(?<!\p{L})(\p{L}{3,})\s\d+\s\1(?!\p{L})/u;

/** The list that an item is in. */
interface List {
  /** Signs between its items. */
  signs: readonly string[];
  typical: Typical | undefined;
  /** The price is the only one of its sentence. */
  isOnly: boolean;
}

/** "Corte R$ 45", "x salada 18": the item whose name stands before the price. */
export function itemBefore(sheet: Sheet, floor: number, money: Money, { signs, typical, isOnly }: List): Item | undefined {
  const region = sheet.open.slice(floor, money.span.start);
  if (!/[\p{L}]/u.test(region)) return undefined;
  // Commas inside brackets and numbers separate nothing.
  const flat = region.replace(/\([^)]*\)/g, (inside) => 'x'.repeat(inside.length)).replace(/(?<=\d),(?=\d)/g, 'x');
  const body = flat.trimEnd().replace(/[,،;:|]+$/, (end) => 'x'.repeat(end.length));
  // "Tecido e lira (iniciante), R$ 180": a bracket of what has been read before.
  const after = region.slice(region.lastIndexOf(TAKEN) + 1);
  if (after.length < region.length && /^[^\p{L}\d(]*\([^()]*\)[\s,]*$/u.test(after)) return undefined;
  const packed = packBefore(sheet, floor, region, money);
  if (packed) return packed;
  let cut = Math.max(...signs.map((sign) => body.lastIndexOf(sign)));
  if (/\s\/\s/.test(body)) cut = Math.max(cut, body.lastIndexOf(' / ') + 1);
  if (cut >= 0 && !/[\p{L}]/u.test(flat.slice(cut + 1))) return undefined;
  const row = startOfRow(sheet, floor, flat, money, isOnly);
  const described = row === undefined && isDescribed(sheet, floor, flat, cut);
  if (described) cut = -1;
  if (row !== undefined) cut = row - 1;
  const to = endOfName(sheet, floor, floor + stripped(region).length, money.span.start);
  let from = floor + cut + 1;
  from += lastSubject(sheet.text.slice(from, money.span.start));
  from += LEAD.exec(sheet.open.slice(from, to))?.[0].length ?? 0;
  if (from >= to) return undefined;
  while (from < to && /\s/.test(sheet.text[from] as string)) from++;
  if (/^و[\u0600-\u06ff]{3,}/.test(sheet.text.slice(from)) && cut >= 0) from++;
  if (!described && row === undefined) {
    from = afterPlace(sheet, from, to);
    const labelled = from;
    from = afterLabel(sheet, from, to);
    const isLabelled = from > labelled;
    const based = BASE.exec(sheet.open.slice(from, to))?.[0].length ?? 0;
    from += based;
    // Text after a comma or its own label is no talk: it is complete.
    const opened = sheet.open.slice(from, to);
    const isElliptic = cut >= 0 && /^del?\s/.test(opened) && ARTICLE_BEFORE.test(sheet.folded.slice(floor, from));
    const isOpened =
      isElliptic ||
      ((based > 0 || cut >= 0 || isLabelled || opensList(sheet, labelled, money)) &&
        sheet.language !== 'ar' &&
        wordsOf(opened).length <= MAX_OPENED &&
        !AGAIN.test(opened));
    from = afterTalk(sheet, from, to, isOpened ? undefined : typical);
  }
  const extra =
    /(?:\+|(?<!\p{L})(?:adds?|suman?|somam?))\s*$/u.test(sheet.open.slice(from, money.span.start)) ||
    ON_TOP.test(sheet.text.slice(money.measure ?? money.span.end)) ||
    ADDED.test(sheet.folded.slice(money.span.start, money.span.end));
  return withNote(sheet, from, to, { price: money, extra });
}

/** "Cada piso por escalera $35.000 más": on top of another price. */
const ON_TOP = /^\s(?:m[aá]s|(?:a )?mais|more|extra|on top)(?=\s*(?:[,.;)\n]|$))/iu;

/** "€4 extra per pen per night" */
const ADDED = /\d ?(?:€|reais|pesos|euros?)?\s(?:extras?|on top)(?!\p{L})/u;

/** "…, la de día completo con almuerzo 160": another sort of the thing before it, however many words. */
const ARTICLE_BEFORE = /(?:^|[\s,])(?:las?|los|el|[ao]s?)\s$/u;

/** "Apertura de puerta sin llave echada 70 €, …": a sentence that begins with the first name of its list. */
const opensList = ({ sentences, text }: Sheet, at: number, { span }: Money): boolean =>
  /\p{Lu}/u.test(text[at] ?? '') && /[,;]/.test(text[span.end] ?? '') && sentences.some(({ start }) => start === at);

/** "pacote 5 dias de pesca tudo incluso menos o aéreo 6900": what the package includes is no part of its name. */
function packBefore(sheet: Sheet, floor: number, region: string, money: Money): Item | undefined {
  const found = PACK.exec(region);
  const [, name = '', note = ''] = found ?? [];
  if (!found || region.slice(found.index).includes('\ue000')) return undefined;
  const start = floor + found.index + found[0].indexOf(name);
  const at = sheet.text.slice(0, start + name.length).length + found[0].slice(found[0].indexOf(name) + name.length).indexOf(note);
  return { name: { start, end: start + name.length }, price: money, extra: false, note: sheet.text.slice(at, at + note.length) };
}
const PACK =
  /(?:^|[,;:.\n]\s?|\s)((?:pacote|paquete|package|combo|plano) (?:de )?\d{1,3} \p{L}{3,}(?: (?:de|of) \p{L}{3,})?),?\s((?:tudo (?:incluso|incluido)|todo incluido|all[ -]inclusive|everything included|com tudo|con todo)[^,;.:\d\n]{0,40}?)\s*[-–:=]?\s*$/u;

/** Start of the thing in "… e um pedaço de BH ali no Barreiro a saída é 150": talk without commas ends at the subject of the price. */
function lastSubject(said: string): number {
  const found = LAST_SUBJECT.exec(said);
  const before = said.slice(0, found?.index ?? 0).trim();
  if (!found || before.split(/\s+/).length < 5 || /[,;:()\n]/.test(before) || JOINS.test(before)) return 0;
  return found.index + 1;
}
const LAST_SUBJECT =
  /\s(?:a|o|as|os|el|la|los|las|the)\s\p{L}{3,}(?:\s(?:de|do|da|del|of)\s\p{L}{3,}|\s(?:mensal|trimestral|semestral|anual|mensual|avuls[oa]|b[aá]sic[oa]|complet[oa]|simples))?\s(?:é|es|is|custa|cuesta|costs?|sai(?: a| por)?|sale(?: a| en)?|fica(?: em| por)?)\s(?:só |uns |unos |about |r\$ ?|[$£€])?$/iu;
const JOINS =
  /(?<!\p{L})(?:com|de|d[aeo]s?|em|n[ao]s?|para|pra|por|e|ou|con|del|en|y|o|with|of|for|in|on|at|and|or|to|que|não|no|\p{L}{2,}[aei]r)$/iu;

/** "Visita guiada sábado às 10h, 60 reais por pessoa": the time between a thing and its price is no opening hours. */
export function timedBefore(sheet: Sheet, floor: number, money: Money): Item | undefined {
  const said = TIMED_NAME.exec(sheet.open.slice(floor, money.span.start));
  const name = said?.[2];
  if (!said || !name || wordsOf(name).length > MAX_OPENED || name.search(BREAK) >= 0) return undefined;
  const start = floor + (said[1]?.length ?? 0);
  const end = start + name.length;
  const when = sheet.facts.find(
    ({ norm, source: { span } }) => norm.kind === 'hours' && span && span[0] >= end && span[1] <= money.span.start,
  );
  if (when?.norm.kind !== 'hours' || Object.keys(when.norm.days).length > 0) return undefined;
  sheet.facts = sheet.facts.filter(({ id }) => id !== when.id);
  const to = Math.max(money.measure ?? 0, money.span.end);
  return { name: { start, end }, price: { ...money, span: { ...money.span, end: to } }, extra: false, note: when.text };
}
const TIMED_NAME = /^(\s*)(\p{L}[^,.;:\n\ue000]{2,40}?)\s*\ue000+\s*,\s*$/u;

/** "Pizza X: molho, queijo - R$ 40" keeps its list of ingredients. */
function isDescribed(sheet: Sheet, floor: number, flat: string, cut: number): boolean {
  const colon = flat.lastIndexOf(':', flat.trimEnd().length - 2);
  const dash = flat.search(/\s[–—-]\s/);
  const whole =
    (dash > 0 && cut > dash) || (colon > 0 && cut > colon && /[-–]\s*$/.test(flat) && !HEADING.test(flat.slice(0, colon).trim()));
  return whole && floor === lineStart(sheet, floor);
}

/** "… em Recife corte R$ 40": the place ends before the offer begins; "Sala no Cambuí 84 m² R$ 890.000" is one name with its size. */
function afterPlace(sheet: Sheet, from: number, to: number): number {
  let at = from;
  for (const { norm, source } of sheet.facts)
    if (norm.kind === 'place' && source.span && source.span[0] >= from && source.span[1] < to && isLocated(sheet, from, source.span[0]))
      at = Math.max(at, source.span[1]);
  const rest = sheet.open.slice(at, to);
  if (at === from || !/\p{L}/u.test(rest) || (/^\s\d/.test(rest) && isSize(rest.trim()))) return from;
  while (at < to && /[\s,]/.test(sheet.text[at] as string)) at++;
  return at;
}

/** Not the place in "Centro x Itaúna I e II 8,00". */
const isLocated = ({ folded }: Sheet, from: number, at: number): boolean => !/\p{L} x $/u.test(folded.slice(from, at));

function afterLabel(sheet: Sheet, from: number, to: number): number {
  const label = /^[^:]{1,40}:(?!\d)\s*/.exec(sheet.open.slice(from, to));
  if (!label || !/[\p{L}]/u.test(sheet.open.slice(from + label[0].length, to))) return from;
  const at = from + label[0].length;
  return at + (/^[^:,]{1,24}:\s+(?=\p{L})/u.exec(sheet.open.slice(at, to))?.[0].length ?? 0);
}

/** In a run-on message the name begins after the last verb of the talk before it, or has the length of the other names of the list. */
function afterTalk(sheet: Sheet, from: number, to: number, typical: Typical | undefined): number {
  let at = from;
  const region = sheet.open.slice(from, to);
  const clause = OF_A_CASE.exec(region)?.[1];
  if (clause && clause.search(BREAK) < 0 && wordsOf(region).length <= MAX_OPENED) return from;
  // A bracket before the price is no talk: "street (só sábado)".
  for (const match of region.replace(/\([^()]*\)\s*$/, (inside) => 'x'.repeat(inside.length)).matchAll(BREAK)) {
    const next = from + match.index + match[0].length;
    if (/\p{L}{2}/u.test(sheet.open.slice(next, to))) at = next;
  }
  const found = [...sheet.open.slice(at, to).matchAll(/[\p{L}\p{N}][^\s,;]*/gu)];
  if (!typical || found.length <= typical.length + 2 || /[()]/.test(sheet.open.slice(at, to))) return at;
  const head = found.findLast(({ 0: word }) => typical.heads.includes(word) && word.length < 12);
  let first = head ? found.indexOf(head) : found.length - typical.length;
  // "Cartão de visita 100 unidades": a size belongs to the words before it.
  if (isSize(sheet.open.slice(at + (found[first]?.index ?? 0), to)) && found.length <= MAX_OPENED) return at;
  const behind = afterArticle(found, first);
  if (behind !== undefined) return at + (found[behind]?.index ?? 0);
  while (first > 0 && (LINK.test(found[first]?.[0] ?? '') || LINK.test(found[first - 1]?.[0] ?? ''))) first--;
  return at + (found[first]?.index ?? 0);
}

/** "evaluation before you buy a used piano": the case that a thing is for belongs to its name. */
const OF_A_CASE =
  /^(\p{L}+(?: \p{L}+){0,3}) (?:(?:for )?(?:before|after|when|while|if|once|until|people who|those who)|antes (?:que|de(?: que)?)|depois (?:que|de)|despues (?:que|de(?: que)?)|(?:para )?(?:quando|cuando|quem|quien)) \p{L}/u;

/** "visse a afinação completa de uma 80 baixos": a long name begins behind its article. */
function afterArticle(found: readonly RegExpExecArray[], first: number): number | undefined {
  const at = found.findLastIndex(
    ({ 0: word }, n) => n < first && /^(?:[ao]s?|el|l[ao]s?|the)$/.test(word) && !LINK.test(found[n - 1]?.[0] ?? ''),
  );
  return at >= 0 && found.length - at <= MAX_OPENED ? at + 1 : undefined;
}

const lineStart = (sheet: Sheet, at: number): number => sheet.text.lastIndexOf('\n', at - 1) + 1;
