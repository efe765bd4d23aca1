import type { Fact, FactOf } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import { CURRENCY_OF } from '../prices/currencies.ts';
import { record, type Sheet, sentenceAt } from '../sheet.ts';
import { tellCondition } from './conditions.ts';
import { MEASURE, thingBefore } from './measured.ts';

type Offer = FactOf<'offer'>;

/** Two things together: "corte 35 barba 25 os dois 50". */
const BOTH = /^(?:(?:os|as|los|las) )?(?:dois|duas|dos|both|ambos|ambas)$|^(?:the lot|os tres|los tres)$/u;
/** "(cabelo longo 55)": another sort of the thing, with its price. */
const SORT_PRICED = /^(\p{L}[\p{L} ]{2,24}?) (?:r\$ ?|[$€£] ?)?(\d{2,4}(?:[.,]\d{2})?)$/u;
/** Names that say only for whom, when or how: the label before them says what. */
const BARE =
  /^(?:adult[oa]s?|criancas?|estudantes?|idos[oa]s?|alunos?|soci[oa]s?|casal|familia|nin[oa]s?|estudiantes?|jubilad[oa]s?|alumn[oa]s?|pareja|students?|children|kids|members?|non-members|baixa(?: temporada)?|alta(?: temporada)?|low season|high season|temporada (?:baja|alta)|virtual|presencial|online|avuls[oa]s?|pp|p|m|g|gg|pequen[oa]|medi[oa]|grande|small|medium|large|chic[oa]|median[oa])$/u;
/** "Otter – sleeps 4, weekend £640, week £985": names that say only for how long; the thing stands first on their line. */
const LASTING =
  /^(?:(?:an? |per |por |la |el |o |a |um |uma |un |una |half |full |whole |long |meio |meia |medio |media )?(?:week|weekend|weekday|midweek|night|day|month|season|hour|semana|fim de semana|final de semana|fin de semana|finde|dia|noite|noche|mes|temporada|diaria|hora|mensal|semanal|mensual))$/u;
const LABEL = /(?:^|[.;\n]\s*|,\s)(?:(?:tabela|precos?|valor(?:es)?|prices?|precios?|lista) (?:d[aeo]s? )?)?(\p{L}[\p{L} ]{2,30}):\s*$/u;
const HEADED =
  /(?:^|\n)[ \t]*(?:(?:tabela|precos?|valor(?:es)?|price list|prices?|precios?|lista)(?: (?:d[aeo]s?|del?|of|for))?[ \t]+)?(\p{L}[\p{L} ]{2,30}):?[ \t]*\n[ \t]*(?:[-•*–][ \t]*)?$/u;
const GENERAL =
  /^(?:valor(?:es)?|precos?|precios?|prices?|rates?|tarifas?|tabela|servicos?|services?|servicios?|cardapio|menu|produtos?|horarios?|quanto custa|preco)$/u;
/** The heading of a list before its first item: "sabores mussarela 42". */
const HEADING_LEAD = /^(?:sabores|flavou?rs|sabor|cardapio|menu|tamanhos|precos|tabela)\s(?=\p{L}{3})/u;
const MIN_LIST = 3;

const isOffer = (fact: Fact): fact is Fact & Offer => fact.norm.kind === 'offer';
const startOf = ({ source: { span } }: Pick<Fact, 'source'>): number => span?.[0] ?? 0;
const endOf = ({ source: { span } }: Pick<Fact, 'source'>): number => span?.[1] ?? 0;

/** Gives names that are only a size, a customer or a season the thing they are of, after all items have been read. */
export function completeNames(sheet: Sheet): void {
  const offers = sheet.facts.filter(isOffer).sort((a, b) => startOf(a) - startOf(b));
  let label: { text: string; start: number; sentence: number } | undefined;
  for (const [n, offer] of offers.entries()) {
    const name = fold(offer.text);
    const last = offers[n - 1];
    const own = sentenceAt(sheet, startOf(offer)).start;
    if (offer.norm.price && offers.length >= MIN_LIST && HEADING_LEAD.test(name)) {
      offer.text = offer.text.slice(HEADING_LEAD.exec(name)?.[0].length);
      continue;
    }
    if (offer.norm.price && tellCondition(sheet, offer, offers.slice(0, n))) continue;
    if (last && offer.norm.price && tellCount(sheet, offer, last)) continue;
    if (last && LASTING.test(name) && tellThingOfLine(sheet, offer, last)) continue;
    if (BOTH.test(name) && offer.norm.price && last) {
      tellBoth(sheet, offer, offers.slice(Math.max(0, n - 2), n));
      continue;
    }
    readSort(sheet, offer);
    // Under a heading of its own a measure is named by that.
    const isMeasure = MEASURE.test(name) && !isHeaded(sheet, offer);
    if (!BARE.test(name) && !isMeasure) {
      if (!last || sentenceAt(sheet, startOf(last)).start !== own) label = undefined;
      continue;
    }
    const found = labelBefore(sheet, startOf(offer), offer.norm.group) ?? (isMeasure ? thingBefore(sheet, startOf(offer)) : undefined);
    if (found) label = { ...found, sentence: own };
    if (!label || (label.sentence !== own && !found && !isNextLine(sheet, last, offer))) continue;
    offer.text = `${label.text} ${offer.text}`;
    if (offer.source.span) offer.source.span = [label.start, offer.source.span[1]];
    if (offer.norm.group && fold(offer.norm.group) === fold(label.text)) delete offer.norm.group;
  }
}

/** True where the group stands on a line of its own, not as in "Raw honey: 1 lb". */
function isHeaded({ text }: Sheet, offer: Offer): boolean {
  const { group } = offer.norm;
  const at = group ? text.lastIndexOf(group, startOf(offer)) : -1;
  return group !== undefined && at >= 0 && /^[^\S\n]*:?[^\S\n]*\n/u.test(text.slice(at + group.length));
}

const isNextLine = (sheet: Sheet, last: Fact | undefined, offer: Fact): boolean =>
  last !== undefined && /^[^\n]*\n[^\n]*$/u.test(sheet.text.slice(endOf(last), Math.max(endOf(last), startOf(offer))));

/** The label in the offer's own sentence, or the heading of its list. */
function labelBefore({ text, folded, facts }: Sheet, at: number, group: string | undefined): { text: string; start: number } | undefined {
  if (group && !GENERAL.test(fold(group))) {
    const start = text.lastIndexOf(group, at);
    if (start >= 0) return { text: group, start };
  }
  const before = folded.slice(0, at).replace(/(?:r\$|[$€£]|(?<=:\s))\s?[\d.,]*\s*$/u, '');
  const found = LABEL.exec(before) ?? HEADED.exec(before);
  if (!found?.[1] || GENERAL.test(found[1].trim())) return undefined;
  const start = found.index + found[0].indexOf(found[1]);
  // "Marmita da Cida: P 18": the business itself.
  const isName = facts.some(({ norm, source: { span } }) => norm.kind === 'name' && span && span[0] <= start && span[1] > start);
  if (isName) return undefined;
  return { text: text.slice(start, start + found[1].length).trim(), start };
}

const SOME =
  /^(?:dois|duas|dos|two|tres|three|quatro|cuatro|four|cinco|five|seis|six|sete|siete|seven|oito|ocho|eight|dez|diez|ten|\d{1,2})$/u;
const ONE = /(?:^|[^\p{L}\d])(?:um|uma|un|una|an?|one|1|cada) $/u;
/** "Uma hora de festa 280, duas 450", "un burro 180, los tres 420": so many of the thing before; true when told. */
function tellCount({ text, folded }: Sheet, offer: Offer, last: Offer): boolean {
  const [, one = '', noun = '', rest = ''] = /^((?:um|uma|un|una|an?|one|1) )?(\p{L}+)(.*)$/iu.exec(last.text) ?? [];
  if (!SOME.test(fold(offer.text)) || !(one || ONE.test(folded.slice(0, startOf(last)))) || !/[aeiou]$/iu.test(noun)) return false;
  const article = /(?:^|[^\p{L}])((?:os|as|los|las|all) )$/u.exec(folded.slice(0, startOf(offer)))?.[1]?.length ?? 0;
  const start = startOf(offer) - article;
  offer.text = `${text.slice(start, endOf(offer))} ${noun}s${article > 0 ? '' : rest}`;
  offer.source.span = [startOf(last), endOf(offer)];
  return true;
}

/** True when the thing has been told: that of the offer before it, which begins their line or sentence and says for how long itself. */
function tellThingOfLine(sheet: Sheet, offer: Offer, last: Offer): boolean {
  const { text } = sheet;
  const price = sheet.facts.find(({ id }) => id === last.norm.price);
  const at = price?.source.span?.[1];
  if (price?.norm.kind !== 'price' || at === undefined || (!last.norm.note && !price.norm.per)) return false;
  const line = text.lastIndexOf('\n', startOf(last)) + 1;
  const isFirst =
    startOf(last) === sentenceAt(sheet, startOf(last)).start || /(?:^|:)[ \t]*(?:[-•*–][ \t]*)?$/u.test(text.slice(line, startOf(last)));
  if (!isFirst || !/^[^\n.;]{0,24}$/u.test(text.slice(at, startOf(offer)))) return false;
  offer.norm.note = [offer.text, offer.norm.note].filter(Boolean).join(', ');
  offer.text = last.text;
  offer.source.span = [startOf(last), endOf(offer)];
  return true;
}

function tellBoth(sheet: Sheet, offer: Offer, two: readonly Offer[]): void {
  const [start, end] = offer.source.span ?? [0, 0];
  const article = /(?:os|as|los|las)\s$/u.exec(sheet.folded.slice(0, start))?.[0].length ?? 0;
  offer.text = sheet.text.slice(start - article, end);
  offer.source.span = [start - article, end];
  const joint = { pt: 'e', es: 'y', en: 'and' }[sheet.language] ?? '+';
  if (two.length === 2 && !offer.norm.note) offer.norm.note = two.map(({ text }) => text).join(` ${joint} `);
}

function readSort(sheet: Sheet, offer: Offer): void {
  const { note, price } = offer.norm;
  const sort = note && price ? SORT_PRICED.exec(fold(note)) : null;
  const at = note ? sheet.text.indexOf(note, endOf(offer)) : -1;
  const [, named = '', amount = ''] = sort ?? [];
  if (!note || !sort || at < 0 || COUNTS.test(named)) return;
  delete offer.norm.note;
  const priced = sheet.facts.find(({ id }) => id === price);
  const currency = priced?.norm.kind === 'price' ? priced.norm.currency : (CURRENCY_OF[sheet.country] ?? 'USD');
  const from = at + note.length - amount.length;
  const id = record(sheet, from, from + amount.length, { kind: 'price', amount: amount.replace(',', '.'), currency });
  record(sheet, startOf(offer), at + named.length, { kind: 'offer', price: id }, { text: `${offer.text} ${note.slice(0, named.length)}` });
}
const COUNTS =
  /(?<!\p{L})(?:ate|up to|hasta|serve|rende|de|com|with|con|para|for|max|minimo|pacotes?|packs?|kits?|combos?|caixas?|turmas?|niveis|nivel)$/u;
