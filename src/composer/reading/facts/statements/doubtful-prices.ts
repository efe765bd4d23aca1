import type { FactOf } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import { SPEAKS_OF_OTHERS } from '../../lexicon/others.ts';
import { isOfCurrency } from '../prices/money.ts';
import { type Sheet, sentenceAt } from '../sheet.ts';

type Offer = FactOf<'offer'>;

/** "It", "isso", "eso": what is meant stands elsewhere. */
export const POINTS =
  /^(?:it|them|that|this|one|isso|isto|el[ae]s?|eso|esto|lo|ai|dai|la|ahi|alli|there|then|entao|entonces|(?:nome|nombre|name)(?: .*)?)$/u;
/** "R$ 360, R$ 450": other columns of a table; "6 sai 65", "com dez sai": the beginning or the whole of another price. */
const OF_ANOTHER =
  /^[^\p{L}]*\p{Sc}[^\p{L}]*$|(?<!\p{L})(?:r\$|us\$)\s?\d[\d.,]*(?:,\s*(?:r\$|us\$)\s?\d[\d.,]*)+$|(?<!\p{L})(?:sai|sale|fica|custa|cuesta|costs)(?: (?:por|a|for))?$|^\d+ (?:sai|sale|fica)(?: (?:por|a))? \d[\d.,]*$/u;
/** "R$ 450", "20 euros" with nothing that makes it another kind of sum. */
const SUM = /(?<![\p{L}\d])(?:r\$|us\$|[$€£])\s?\d[\d.,]*|(?<![\p{L}\d.,])\d[\d.,]* ?(?:€|£|reais|euros)(?!\p{L})/gu;
/** Sums that are limits, fees or parts of a price, which a note or a sentence of its own tells. */
const BESIDE =
  /(?:x|x de|vezes de|acima d[aeo]|a partir d[aeo]|desde|from|mais de|mas de|over|above|under|ate|hasta|up to|minimo(?: d[aeo])?|minimum|sinal(?: d[aeo])?|deposit\p{L}*(?: of)?|fianza(?: de)?|caucao(?: d[aeo])?|taxa(?: d[aeo])?|frete|envio|entrega|delivery|de|antes|era|was|then|depois|luego|despues|off|economi\p{L}+|save|desconto(?: d[aeo])?)\s*$/u;

const priceOf = ({ facts }: Sheet, { norm }: Offer) => facts.find(({ id }) => id === norm.price);

const things = ({ facts }: Sheet): Offer[] => facts.filter((fact): fact is Offer => fact.norm.kind === 'offer');

/** Sums between the price of an offer and the next thing that no fact has: "cadela até 10 kg R$ 450, acima de 10 kg R$ 600". */
function hasSumBehind(sheet: Sheet, offer: Offer): boolean {
  const price = priceOf(sheet, offer)?.source.span;
  if (!price || !offer.source.span) return false;
  const sentence = sentenceAt(sheet, price[0]);
  const at = Math.max(price[1], offer.source.span[1]);
  const next = things(sheet).flatMap((other) => {
    const starts = [other.source.span?.[0], priceOf(sheet, other)?.source.span?.[0]].filter((start) => start !== undefined);
    const start = Math.min(...starts);
    return other !== offer && Math.max(...starts) >= at ? [Math.max(start, at)] : [];
  });
  const to = Math.min(sentence.end, ...next);
  const said = sheet.folded.slice(at, to);
  if (ANOTHER.test(said)) return true;
  return [...said.matchAll(SUM)].some(({ index, 0: sum }) => {
    if (BESIDE.test(said.slice(0, index)) || offer.norm.note?.includes(sheet.text.slice(at + index, at + index + sum.length))) return false;
    return !sheet.facts.some(({ source: { span } }) => span && span[0] <= at + index && span[1] >= at + index + sum.length);
  });
}

/**
 * Numbers before the price that no thing has: "lo cozamos a 12 la masa lista a 22", "rams are 24 llamas 45"; and the number of a thing or
 * a year in place of its price.
 */
function isAmongFigures(sheet: Sheet, offer: Offer, priced: readonly Offer[]): boolean {
  const price = priceOf(sheet, offer);
  const [at, name] = [price?.source.span?.[0], offer.source.span?.[0]];
  if (at === undefined || name === undefined || !price) return false;
  if (YEAR.test(fold(price.text)) && /(?<!\p{L})(?:de|del|em|en|in|since|desde|from)\s$/u.test(sheet.folded.slice(0, at))) return true;
  if (name > at || offer.text !== sheet.text.slice(name, offer.source.span?.[1])) return false;
  const ends = priced.flatMap((other) => priceOf(sheet, other)?.source.span?.[1] ?? []).filter((end) => end <= name);
  const from = Math.max(sentenceAt(sheet, at).start, ...ends);
  const open = sheet.facts.reduce(
    (said, { norm, source: { span } }) =>
      norm.kind !== 'statement' && span && span[0] >= from && span[1] <= name ? said.replace(sheet.folded.slice(...span), '') : said,
    sheet.folded.slice(from, name),
  );
  return UNREAD.test(open) || (/^\d/.test(offer.text) && /(?<!\p{L})(?:are|is|son|es|sao|e)\s$/u.test(sheet.folded.slice(from, name)));
}
const YEAR = /^(?:r\$ ?)?(?:19|20)\d{2}$/u;
/** A number told as a price, and behind it words that are no measure. */
const UNREAD =
  /(?<!\p{L})(?:a|por|son|sao|e|es|is|are|at|for|sai|sale|fica|queda|pra|cuesta|custa) \d{1,4}(?![\d.,:/%hx°º]|\s?(?:[ap]m|h|hs|hrs?|horas?|hours?|min\p{L}*|dias?|days?|anos?|years?|meses|months|semanas?|weeks?|km|m|metros?|cm|kg|quilos?|kilos?|g|gramas|pessoas?|personas?|people|vezes|veces|times|cabecas?|cabezas?|vacas|de|of|a|ate|hasta|to)(?!\p{L}))\s+\p{L}/u;

/** "lavagem 90 reais a simples e 160 com polimento", "alicate 12 mas de 10 pra cima sai a 10 cada" */
const ANOTHER =
  /^[^,.;\n\d]{0,24}\s(?:e|y|and)\s\d{2,5}\s(?:com|con|with|se|si|if|para|pra)\s|^,? (?:mas|pero|but|e|y|and|ou|or) (?:de|a partir de|acima de|mais de|mas de|from|over|if) \d{1,4}\s[^,.;\n\d]{0,30}(?:sai|sale|fica|queda|e|es|is|it['’]s|son|sao|are|por|a) (?:a |por |for |at )?\d{1,5}(?: (?:reais|euros))? (?:cada|cada um[ao]?|each|c\/u|apiece|la unidad|a unidade)(?!\p{L})/u;

/** "El kilo de 300, 16 la caja": a number before the price that no part of the thing has. */
function hasFigureBefore(sheet: Sheet, offer: Offer): boolean {
  const price = priceOf(sheet, offer)?.source.span;
  const span = offer.source.span;
  if (!price || !span || span[0] < price[0]) return false;
  const before = sheet.folded.slice(sentenceAt(sheet, price[0]).start, price[0]);
  return /(?:^|\s)(?:[ao]|el|la|the)? ?(?:de|of) \d[\d.,]* (?:e |es |is |por |a )?$/u.test(before);
}

/** "Tengo un camión 608": a bare number, where the other prices of the message have their currency. */
function isBare(sheet: Sheet, offer: Offer): boolean {
  const price = priceOf(sheet, offer);
  if (price?.norm.kind !== 'price' || !price.source.span || price.norm.per || isOfCurrency(fold(price.text))) return false;
  if (/[.,]\d|desde|from|a partir/u.test(fold(price.text))) return false;
  const { start, end } = sentenceAt(sheet, price.source.span[0]);
  const isRow = /[:\t|]|\.{3}|\s[–—-]\s/u.test(sheet.text.slice(start, end));
  const isSaidAsPrice = price.norm.amount === '0' || SAYS_PRICE.test(sheet.folded.slice(start, price.source.span[0]));
  if (isRow || isSaidAsPrice || (offer.source.span?.[0] ?? start) < start) return false;
  const signed = [...sheet.folded.matchAll(SUM)];
  const isHere = signed.some(({ index }) => index >= start && index < end);
  const others = sheet.facts.filter(({ norm, id }) => norm.kind === 'price' && norm.amount !== '0' && id !== price.id);
  const bare = others.filter(({ text }) => !isOfCurrency(fold(text)));
  return signed.length >= MIN_SIGNED && !isHere && bare.length * 2 < signed.length;
}
/** A verb or a sign of a price right before the amount. */
const SAYS_PRICE =
  /(?:(?<!\p{L})(?:e|es|is|sao|son|are|custa|cuesta|costs?|sai|sale|fica|vale|paga[mn]?|pays?|cobr\p{L}+|charge|por|for|a|agora|ahora|now|mais|mas|plus|extra)|[+=])\s*$/u;
const MIN_SIGNED = 2;

/** "* período de 4 horas, hora extra 25%, monitor + R$ 80": terms below a list, which has no such sign of its own. */
function isFootnote(sheet: Sheet, offer: Offer, priced: readonly Offer[]): boolean {
  const isStarred = (one: Offer): boolean => {
    const at = priceOf(sheet, one)?.source.span?.[0] ?? 0;
    return /^\s*\*\s*\p{L}/u.test(sheet.text.slice(sheet.text.lastIndexOf('\n', at - 1) + 1));
  };
  return isStarred(offer) && priced.length > 1 && priced.every((other) => other === offer || !isStarred(other));
}

/** "If you've got ten or more 15": a case, and no thing. */
function isCase({ folded }: Sheet, { source: { span } }: Offer): boolean {
  return (
    span !== undefined &&
    /(?<!\p{L})(?:if (?:you|it|they)(?:['’](?:ve|re|s))?(?: (?:have|got|are|is|has))?|se (?:for(?:em)?|tiver(?:em)?)|si (?:son|tien\p{L}+|tenes|hay))\s$/u.test(
      folded.slice(0, span[0]),
    )
  );
}

/** "End of tenancy studio 150 one bed 180": in the name of a thing with a bare price stands a number that may be another's. */
const HOLDS_FIGURE =
  /\p{L}{3,} \d{2,4} (?!\p{L}+s(?!\p{L})|(?:em|in|x|e|y|and|a|ate|hasta|to|de|of|mil|h|hs|hrs?|horas?|hours?|min\p{L}*|dias?|days?|anos?|years?|meses|months|semanas?|weeks?|km|m|ml|lts?|litros?|metros?|cm|mm|kg|quilos?|kilos?|g|gramas?|pol|polegadas|pulgadas|inch|graus|fotos?|photos?|aulas?|sesiones|sessoes|pecas|piezas|unidades?|paginas?|pages?|cortes|pessoas?|personas?|people|fios|volts?|cc|hp|gb|mb|polegadas?)(?!\p{L}))\p{L}{3}/u;
function holdsFigure(sheet: Sheet, { text, norm }: Offer): boolean {
  const price = sheet.facts.find(({ id }) => id === norm.price);
  return price !== undefined && !isOfCurrency(fold(price.text)) && HOLDS_FIGURE.test(fold(text));
}

/** Whether it is uncertain that a price is the one of its thing: the owner's sentence is shown in its place. */
export const isDoubtful = (sheet: Sheet, offer: Offer, priced: readonly Offer[]): boolean =>
  POINTS.test(fold(offer.text).trim()) ||
  (offer.norm.note !== undefined && OF_ANOTHER.test(fold(offer.norm.note).trim())) ||
  isFootnote(sheet, offer, priced) ||
  isCase(sheet, offer) ||
  hasFigureBefore(sheet, offer) ||
  isAmongFigures(sheet, offer, priced) ||
  isBare(sheet, offer) ||
  holdsFigure(sheet, offer) ||
  hasSumBehind(sheet, offer);

/** Whether the price is told as one that others charge. */
export function isOthersPrice(sheet: Sheet, offer: Offer): boolean {
  const price = priceOf(sheet, offer)?.source.span;
  if (!price) return false;
  const { start, end } = sentenceAt(sheet, price[0]);
  return SPEAKS_OF_OTHERS.test(sheet.folded.slice(start, end));
}
