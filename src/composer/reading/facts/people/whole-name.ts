import { fold } from '../../fold.ts';
import type { Span } from '../../sentences.ts';
import { hasWords, type Item, LINKED_AT_END } from '../items/item.ts';
import { HEADING } from '../items/offer-words.ts';
import { type Sheet, TAKEN, take, trimmed } from '../sheet.ts';

/** Lower-case articles and pronouns of the speaker: no name begins with them. */
const LEADS =
  /^(?:(?:an?|the|uma?|una?|o|os|as|el|la|los|las|nosotros|nosotras|n[oó]s|we|i|eu|yo|ou|or|u|e|y|and|(?:pre[çc]o|precio|price|valor) (?:base|inicial|fi[xj]o))\s+)+/u;
/** "La Abuela", "The Dairy": a capitalised article before a capital is part of the name. */
const OWN_ARTICLE = /(?<=^|[\s,;:(•])(?:L[ao]s?|El|The|O|Os|A|As)\s$/u;
/** "La primera consulta es de 40 minutos y": a description of a thing after its name. */
const DESCRIPTION =
  /\s(?:é|es|is|are|são(?=\s(?:de|por|em|d[ao]s|cerca|uns|umas|\d))|son|dura|duran|duram|lasts?|takes?|tem|tiene|sai|sale|runs?|começa|empieza|starts?)(?:\s(?:de|por|for|about|uns|unos))?\s(.+)$/u;
const DURATION = /^(?:(?:half )?an hour|uma hora|una hora|\d{1,3} ?(?:min\p{L}*|h|hs|hours?|horas?))/u;
const ON_TOP = /[\s,]+(?:mais|m[aá]s|plus)$/u;
const TOWARDS = /^(?:pra|para|pro|hacia|a|to|até|hasta)\s\p{Lu}/u;
const MAX_WORDS = 7;
const UP_TO = /^(?:up to|ate|hasta)$/;

/** The item with its full name, without introductory words: a fragment is no name. Undefined where no name is left. */
export function wholeName(sheet: Sheet, item: Item, sentence: Span): Item | undefined {
  const several = unnamedPlans(sheet, item, sentence);
  if (several) return several;
  const inside = underHeading(sheet, outOfBracket(sheet, item));
  const led = towards(sheet, inside, sentence) ?? besideTown(sheet, inside) ?? withArticle(sheet, withoutLead(sheet, inside));
  const named = beforeBracket(sheet, lastOfRow(sheet, withoutTop(sheet, withoutDescription(sheet, led))));
  const words = sheet.folded.slice(named.name.start, named.name.end);
  if (!UP_TO.test(words)) return hasWords(words) || item.name.end - item.name.start <= 2 ? named : undefined;
  // "$8/mo for up to five": the number is the name.
  const number = /^\s[\p{L}\d]+/u.exec(sheet.text.slice(named.name.end, sentence.end))?.[0].length;
  return number ? { ...named, name: { start: named.name.start, end: named.name.end + number } } : undefined;
}

const said = ({ text }: Sheet, { start, end }: Span): string => text.slice(start, end);

/** "três planos (grátis, R$ 19 e R$ 39 por mês)": plans only counted stay one line, with all their amounts. */
function unnamedPlans(sheet: Sheet, item: Item, sentence: Span): Item | undefined {
  const { price } = item;
  const plans = price ? COUNTED_PLANS.exec(sheet.text.slice(sentence.start, price.span.start)) : null;
  if (!price || !plans?.[1]) return undefined;
  const start = sentence.start + plans.index;
  const free = plans[2] ? start + plans[0].lastIndexOf(plans[2]) : price.span.start;
  return { ...item, name: { start, end: start + plans[1].length }, price: { ...price, span: { start: free, end: price.span.end } } };
}
const COUNTED_PLANS =
  /(?<!\p{L})((?:dois|duas|tr[eê]s|quatro|dos|cuatro|two|three|four|[2-5]) (?:planos?|planes|plans|tiers|assinaturas|suscripciones))\s*[(:,–-]\s*(?:((?:gr[aá]tis|gratuito|free)(?:\s(?:e|y|and)|,))\s)?$/iu;

/** "Hacerse socio (cuota de 30 €": the name is inside the bracket closed by its price. */
function outOfBracket(sheet: Sheet, item: Item): Item {
  const words = said(sheet, item.name);
  const open = words.lastIndexOf('(');
  if (open < 0 || words.includes(')')) return item;
  const end = item.name.start + open + 1 + words.slice(open + 1).replace(LINKED_AT_END, '').length;
  const name = trimmed(sheet.text, item.name.start + open + 1, end);
  return name.end > name.start ? { ...item, name } : item;
}

/** "quarto casal (2 pess., 18 m²) diária 220": words in and after the bracket are details of the name. */
function beforeBracket(sheet: Sheet, item: Item): Item {
  const [, name = '', inside, rest] = BRACKETED.exec(said(sheet, item.name)) ?? [];
  if (!inside || item.note) return item;
  const { start, end } = item.name;
  take(sheet, start + name.length, end);
  return { ...item, name: { start, end: start + name.length }, note: rest ? `${inside}, ${rest}` : inside };
}
const BRACKETED = /^([^()]*[^()\s])\s*\(([^()]{2,60})\)(?:\s+([^()]{1,30}))?$/u;

/** "caturra y un geisha que sale a $85.000": the clause belongs only to the last one. */
function lastOfRow(sheet: Sheet, item: Item): Item {
  const { start, end } = item.name;
  const isOfOne = /^\s(?:que|which|that)\s/.test(sheet.folded.slice(end, item.price?.span.start ?? end));
  const joint = isOfOne ? / (?:y|e|and) (?:una?|uma?|an?) /.exec(sheet.folded.slice(start, end)) : null;
  return joint ? { ...item, name: { start: start + joint.index + joint[0].length, end } } : item;
}

function withoutLead(sheet: Sheet, item: Item): Item {
  const length = LEADS.exec(said(sheet, item.name))?.[0].length ?? 0;
  const start = item.name.start + length;
  return length > 0 && hasWords(sheet.folded.slice(start, item.name.end)) ? { ...item, name: { start, end: item.name.end } } : item;
}

/** "merch – shirt $25": a heading is no name; the words after the dash are. */
function underHeading(sheet: Sheet, item: Item): Item {
  const words = fold(said(sheet, item.name));
  const at = item.note ? sheet.text.indexOf(item.note, item.name.end) : -1;
  if (!item.note || at < 0 || at - item.name.end > 4 || at > (item.price?.span.start ?? 0) || HEADING.exec(words)?.[0] !== words)
    return item;
  const { note, ...rest } = item;
  take(sheet, item.name.start, item.name.end);
  return { ...rest, name: { start: at, end: at + note.length } };
}

function withArticle(sheet: Sheet, item: Item): Item {
  const { start, end } = item.name;
  const article = /^\p{Lu}\p{Ll}/u.test(said(sheet, item.name)) ? OWN_ARTICLE.exec(sheet.text.slice(0, start))?.[0] : undefined;
  return article && !sheet.open.slice(start - article.length, start).includes(TAKEN)
    ? { ...item, name: { start: start - article.length, end } }
    : item;
}

/** "pra Curitiba ou Floripa a partir de 1600": several destinations are one route. */
function towards(sheet: Sheet, item: Item, sentence: Span): Item | undefined {
  const { start, end } = item.name;
  const before = sheet.text.slice(sentence.start, start);
  const cut = Math.max(...[',', ';', ':', '.', '(', '\n'].map((sign) => before.lastIndexOf(sign))) + 1;
  const name = trimmed(sheet.text, sentence.start + cut, end);
  const words = said(sheet, name);
  const isWay = TOWARDS.test(words) && words.split(/\s+/).length <= MAX_WORDS && !/\d/.test(words);
  return isWay ? { ...item, name } : undefined;
}

/** "Itajaí e Camboriú R$ 12": the town before the "and" has the same price. */
function besideTown(sheet: Sheet, item: Item): Item | undefined {
  const { start, end } = item.name;
  if (!/^(?:e|y|and|ou|o|or|u)\s/.test(sheet.folded.slice(start, end))) return undefined;
  const town = sheet.facts.find(({ norm, source: { span } }) => norm.kind === 'place' && span?.[1] === start - 1)?.source.span;
  return town ? { ...item, name: { start: town[0], end } } : undefined;
}

function withoutDescription(sheet: Sheet, item: Item): Item {
  const words = said(sheet, item.name);
  const found = DESCRIPTION.exec(words);
  if (!found || found.index < 3) return item;
  const time = DURATION.exec(found[1] ?? '')?.[0];
  const name = { start: item.name.start, end: item.name.start + found.index };
  return { ...item, name, ...(time && !item.note ? { note: time } : {}) };
}

/** "montagem mais R$ 80" is paid on top. */
function withoutTop(sheet: Sheet, item: Item): Item {
  const top = ON_TOP.exec(said(sheet, item.name));
  if (item.note && ON_TOP.test(` ${item.note}`)) {
    const { note: _, ...rest } = item;
    return { ...rest, extra: true };
  }
  return top && top.index > 0 ? { ...item, name: { start: item.name.start, end: item.name.start + top.index }, extra: true } : item;
}
