import type { Money } from '../prices/money.ts';
import { type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { type Item, isSold, wordsOf } from './item.ts';
import { BREAK, TALK_BEHIND } from './offer-words.ts';

/** "R$ 45 o corte", "£4.50 flat white", "$18 for a drop-in". */
export function itemAfter(sheet: Sheet, money: Money, ceiling: number, last: boolean): Item | undefined {
  const region = sheet.open.slice(money.span.end, ceiling);
  const lead = /^[\s/]*(?:(?:for|para|pelo|pela|por|o|a|os|as|el|la|the|an?|per|each|uma?|una?|de|لل|ل)\s+)*/.exec(region)?.[0].length ?? 0;
  const rest = region.slice(lead);
  const stop = rest.search(/[,;.\n•|()،]|\s\/(?:\s|$)|\s(?:e|y|and|ou|or|com|with|mas|but|pero)\s|\ue000|\s[-–]\s/);
  const talk = rest.search(BREAK);
  const text = stop < 0 ? rest : rest.slice(0, stop);
  if (!last && stop < 0 && talk < 0 && wordsOf(text).length > 3) return undefined;
  const start = money.span.end + lead;
  const name = trimmed(sheet.text, start, start + (talk > 0 ? text.slice(0, talk) : text).length);
  const said = sheet.folded.slice(name.start, name.end);
  if (
    said.length < 3 ||
    !isSold(sheet, name, 6) ||
    talk === 0 ||
    /^[cw]\/\s/.test(said) ||
    /^(?:e|y|and|com|con|with|off|de desconto|on|to|ao|aos|pro|pra|levo|leva|no|in|em|ate|until|up|if|se|when|rest[oa]?|demais|demas)\b/.test(
      said,
    )
  )
    return undefined;
  return { name, price: money, extra: false };
}
/** "£5 a bin", "€2 an hour": without a name beside it, a price belongs to its measure. */
function itemOfMeasure(sheet: Sheet, money: Money, ceiling: number): Item | undefined {
  const end = money.measure && money.measure <= ceiling ? money.measure : money.span.end;
  // "R$ 320 com material e café": extras included in the price are not the item.
  if (/\s(?:com|con|with|incl\p{L}*)\s/u.test(sheet.folded.slice(money.span.start, end))) return undefined;
  const noun =
    /(?:^|\s|\/)(?:(?:for|de|an?|per|por|cada|each|o|a|el|la) )?((?:(?<=(?:for|de) )\d{1,3} ?|an )?\p{L}{2,}(?: \p{L}{3,})?)[.,]?$/u.exec(
      sheet.folded.slice(money.span.start, end),
    );
  if (!noun?.[1] || noun.index === 0) return undefined;
  const start = money.span.start + noun.index + noun[0].lastIndexOf(noun[1]);
  return { name: { start, end: start + noun[1].length }, price: { ...money, span: { ...money.span, end } }, extra: false };
}

/** A bracket or a dashed remark that follows the price: "R$ 40 (serve 2)". */
export function noteAfter(sheet: Sheet, at: number, ceiling: number): { text: string; end: number } | undefined {
  const match = /^\s*(?:\(([^()]{2,160})\)|[–—-]\s+([^\n\ue000]{3,160}?)\s*$)/.exec(sheet.text.slice(at, ceiling));
  const text = (match?.[1] ?? match?.[2])?.trim();
  return match && text && !sheet.open.slice(at, at + match[0].length).includes(TAKEN) ? { text, end: at + match[0].length } : undefined;
}

/** After the price comes its name, or only its unit. */
export function unnamed(sheet: Sheet, money: Money, ceiling: number, last: boolean, isListed: boolean): Item | undefined {
  const counted = money.measure || money.norm.per || FOR_TIME.test(sheet.folded.slice(money.span.start, money.span.end));
  if (counted) return purposeOf(sheet, money, ceiling) ?? itemOfMeasure(sheet, money, ceiling);
  // In a list with names first, the next name belongs to the next price.
  return isListed && !last ? undefined : itemAfter(sheet, money, ceiling, last);
}
/** "$40 for 30 minutes", "£5 a bin" */
const FOR_TIME = /\s(?:(?:for|por|de) (?:an?|una?|uma?|half an|\d{1,3}) ?|(?:an?|per|por|cada|each|o|a|el|la) )\p{L}+$/u;

/** "R$ 85 por hectare na aplicação de fungicida", "£95 a seat for rush": the service, after the measure. */
function purposeOf(sheet: Sheet, money: Money, ceiling: number): Item | undefined {
  const ends = money.measure && money.measure <= ceiling ? [money.span.end, money.measure] : [money.span.end];
  for (const from of ends) {
    const led = /^\s(?:for|na|no|nas|nos|para|pra|pela|pelo|en|in|de|da|do) (?:the |a |o |la |el )?(?=\p{L})/u.exec(
      sheet.open.slice(from, ceiling),
    )?.[0];
    const at = from + (led?.length ?? 0);
    const said = led && /^[^,.;\n\ue000()]{3,40}?(?=[,.;\n()]|\s(?:e|y|and|mais|plus)\s|$)/u.exec(sheet.open.slice(at, ceiling))?.[0];
    const name = said && said.split(' ').length <= 5 && trimmed(sheet.text, at, at + said.length);
    if (name && isSold(sheet, name, 5)) return { name, price: { ...money, span: { ...money.span, end: from } }, extra: false };
  }
  return undefined;
}

/** "Kit de 6 placas R$ 14.900 instalado, …": the few words between a price and the end of its part are its condition, whatever they are. */
export function termAfter(sheet: Sheet, at: number, ceiling: number, last: boolean): { text: string; end: number } | undefined {
  const rest = sheet.open.slice(at, ceiling);
  const limit = ((last ? CONTENTS.exec(rest) : null) ?? (sheet.language === 'es' ? PLUS.exec(rest) : null) ?? LIMITS.exec(rest))?.[1];
  if (limit) return { text: sheet.text.slice(at + 1, at + 1 + limit.length), end: at + 1 + limit.length };
  const part = /^\s(\p{L}[^,;.:\n•|()\d\ue000]{2,40}?)(\s*[,;.\n•|]|\s*$)/u.exec(sheet.open.slice(at, ceiling));
  const said = part?.[1];
  if (!part || !said || (!part[2]?.trim() && !part[2]?.includes('\n') && !last)) return undefined;
  if (said.split(' ').length > 4 || said.search(BREAK) >= 0 || NO_TERM.test(said) || TALK_BEHIND.test(said)) return undefined;
  return { text: sheet.text.slice(at + 1, at + 1 + said.length), end: at + 1 + said.length };
}
/**
 * "38 serve 2", "visita 500 que se bonifica", "£3,480 excluding the council or crematorium fees": surely a condition of this price, however
 * many words.
 */
const LIMITS =
  /^\s((?:(?:serves?|sirven?|rende|rinde|da pra|da para|feeds) (?:ate |hasta |up to )?\d{1,3}(?: (?:pessoas?|personas?|people))?|que (?:se )?(?:bonific|descuent|descont|abat|devuelv|reembols)\p{L}*(?: [^,;.:\n•|()\ue000]{2,40})?|(?:c\/|w\/|(?:com|con|with|sem|sin|without)(?=\s(?:ate |hasta |up to )?\d))\s?(?:ate |hasta |up to )?(?:\d{1,3} )?\p{L}[^,;.:\n•|()\d\ue000]{2,40}?|(?:excluding|not including|excluindo|excluyendo|sin incluir|sem incluir|segun|dependendo|depending on|conforme) [^,;.:\n•|()\d\ue000]{3,60}?|(?:within|inside|dentro de|en menos de|em ate) \d{1,3} (?:hours?|days?|weeks?|months?|horas?|dias?|semanas?|meses)))(?=\s*(?:[,;.\n•|]|$))/u;
/** "com 20 fotos tratadas, álbum e pendrive": the whole list that ends the sentence. */
const CONTENTS =
  /^,?\s((?:com|con|with) (?=\d)[^,;.:\n()\ue000]{3,40}(?:, [^,;.:\n()\d\ue000]{2,30}){0,5},? (?:e|y|and) [^,;.:\n()\d\ue000]{2,30})(?=\s*(?:[.;\n]|$))/u;
/** "$6.000 más la cámara": paid for besides. */
const PLUS =
  /^\s(mas (?:el|la|los|las|lo|un|una|iva|repuestos?|materiales|envio|flete|viaje)(?!\p{L})[^,;.:\n()\d\ue000]{0,40}?)(?=\s*(?:[,;.\n]|$))/u;
const NO_TERM =
  /^(?:e|y|and|or|ou|o|mas|but|pero|also|tambem|tambien|rua|av|calle|fotos?|whats\w*|insta(?:gram)?|obrigad\w+|gracias|thanks)(?![\p{L}])/u;
