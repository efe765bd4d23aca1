import type { Span } from '../../sentences.ts';
import type { Sheet } from '../sheet.ts';
import { type Item, LINKED_AT_END } from './item.ts';

/** Words for sizes and sorts, kind by kind; the size before an item is of the same kind. */
const KINDS: readonly RegExp[] = [
  /(?:pp|p|m|g|gg|xg|s|l|xl|sm|md|med|lg|[a-e](?: ?\+ ?[a-e])?|a[b-e])/,
  /(?:mini|pequen[oa]s?|medi[oa]s?|median[oa]s?|grandes?|gigantes?|famili[ao]r?|chic[oa]s?|small|medium|large|regular|big)/,
  /(?:mei[oa]|metade|inteir[oa]|medi[oa]|enter[oa]|half|whole|full)/,
  /(?:simples|dupl[oa]|tripl[oa]|simple|doble|triple|single|double|individual)/,
  /(?:(?:fem[ei]nin|masculin|adult)[oa]s?|infanti(?:l|s|les)|unis?sex|(?:wom[ae]n|m[ae]n|kid|child|adult)'?s?|mujer|hombre|dama|caballero|nin[oa]s?)/,
  /(?:kitnets?|quitinetes?|monoambientes?|(?:\d|um|uma|dois|duas|two|dos|tres|three) (?:quartos?|dormitorios?|ambientes|habitaciones|bedrooms?|rooms?)|sobrados?|apto|apartamentos?|departamentos?)/,
  /(?:(?:curt|cort|larg|lon[cg]|medi)[oa]s?|short|long)/,
  /(?:manha|tarde|noite|manana|noche|morning|afternoon|evening)/,
  /(?:gat[oa]s?|cachorr[oa]s?|cao|caes|cadelas?|felin[oa]s?|canin[oa]s?|perr[oa]s?)(?: (?:macho|femea|hembra))?/,
  /(?:machos?|femeas?|hembras?)/,
  /(?:carros?|motos?|caminhonetes?|caminhoes|caminhao|suvs?|hatch|sedans?|pick-?ups?|camionetas?|autos?)(?: (?:pequen[oa]|grande))?/,
  /(?:casal|solteiro|queen|king)/,
  /(?:online|presencial|a domicilio|em domicilio|na loja|em casa)/,
  /(?:individual|(?:em |no |in a )?(?:dupla|grupo|trio|group)|particular|privad[oa]|private)/,
  /(?:nov[oa]s?|usad[oa]s?|new|used|nuev[oa]s?|seminov[oa]s?)/,
  /(?:simples|complet[oa]s?|basic[oa]?|full|premium|express)/,
  /(?:mensa(?:l|is)|bimestra(?:l|is)|trimestra(?:l|is)|semestra(?:l|is)|anua(?:l|is)|mensual|trimestral|semestral|anual)/,
  /(?:[1-7] ?x(?: (?:por |na |a |al |a la )?(?:semana|sem|week))?|livre|ilimitad[oa]|unlimited)/,
  /x ?\d{1,3}/,
  /\d+(?:[.,]\d+)? ?(?:ml|l|lts?|litros?)/,
  /\d+(?:[.,]\d+)? ?(?:g|gr|kg|kilos?|quilos?)/,
  /\d+(?:[.,]\d+)? ?m[²2]/,
  /\d+ ?(?:min|mins|minutos|minutes|h|horas?|hours?|hrs?)/,
];
const COUNTED = /(?:(?:ate|up to|hasta) )?(?:\d+ ?|(?:dois|duas|tres|quatro|cinco|seis) )(\p{L}{2,4})\p{L}*/u;
/** A part of what was named before: never the whole of it. */
const HALF = /^(?!\p{L}+ (?:y|e|and|a|&) (?:mei|medi|half))(?:mei|medi|metade|half)/u;
const kindsOf = (forms: readonly RegExp[], said: string): number[] => forms.flatMap((form, kind) => (form.test(said) ? [kind] : []));
const at = (kind: RegExp): RegExp => new RegExp(`(?:^|\\s)(?:(?:ate|up to|hasta) )?${kind.source}$`, 'u');
/** "grande com 12 itens": a size with its contents. */
const alone = (kind: RegExp): RegExp => new RegExp(`^${kind.source}(?: (?:com|con|with) \\d{1,3} \\p{L}{3,})?$`, 'u');
const TAILS = KINDS.map(at);
const WHOLE = KINDS.map(alone);
const [COUNT_TAIL, COUNT_WHOLE] = [at(COUNTED), alone(COUNTED)];

/** True when the words are only a size or a sort. */
export const isSize = (said: string): boolean => COUNT_WHOLE.test(said) || WHOLE.some((whole) => whole.test(said));

/** The start of the size or the sort at the end of a name: "lavagem simples | carro pequeno". */
export const sizeAtEnd = (name: string): number | undefined =>
  TAILS.flatMap((tail) => tail.exec(name)?.index ?? [])
    .sort((a, b) => a - b)
    .find((index) => index > 1);

const DOZEN = /^(?:(?:la|a|por|per|the|half a|half|media|meia) )?(?:docenas?|dozen|duzia)$/;

const UP_TO = /[\s,:–-]*(?:\s(?:ate|hasta|up to))*[\s,:–-]*$/;
const ARTICLE = /^(?:an?|the|um|uma|un|una|o|os|as|el|la|los|las)$/;
/** Sizes before the thing: "full plot", "media pierna"; never a letter. */
const LEADING = KINDS.slice(1).map((kind) => new RegExp(`^${kind.source}\\s(?=\\p{L})`, 'u'));
const MAX_LED = 3;
/** "longo com parada no mangue": a sort with what comes with it. */
const WITH_MORE = /(?<=\p{L})\s(?:com|con|with|sem|sin|without)\s\p{L}.*$/u;
/** "Pacote de 8 dias no mês", "12 dias": the count is inside the name. */
const COUNT_WITHIN = new RegExp(`^(\\p{L}[\\p{L} ]*?\\s)(${COUNTED.source})(\\s\\p{L}[\\p{L} ]*)$`, 'u');

interface Head {
  start: number;
  end: number;
  kinds: readonly number[];
  unit?: string;
  /** The words after the size: "plot" of "half plot", "no mês" of "12 dias no mês". */
  tail?: Span;
}

/** Completes bare sizes with their thing: after "Quentinha P" comes "Quentinha M", after "sessão 30 min" "sessão 60 min". */
export function withHeads(sheet: Sheet, items: readonly Item[]): Item[] {
  const said = ({ name }: Item): string => sheet.folded.slice(name.start, name.end);
  let head: Head | undefined;
  let owner: Span | undefined;
  return items.map((item, n) => {
    const name = said(item);
    const beside = withBeside(sheet, item, items[n - 1]);
    if (beside) return beside;
    owner = ownerOf(sheet, item.name, items[n - 1]?.name, owner);
    if (owner) return { ...item, head: owner };
    const kinds = kindsOf(WHOLE, name.replace(WITH_MORE, ''));
    const unit = COUNT_WHOLE.exec(name)?.[1];
    const last = items[n - 1];
    if (head && (kinds.some((kind) => head?.kinds.includes(kind)) || (unit !== undefined && unit === head.unit)))
      return {
        ...item,
        ...(head.end > head.start ? { head: { start: head.start, end: head.end } } : {}),
        ...(head.tail ? { tail: head.tail } : {}),
      };
    // "porção de batata 32, meia 20": the full size needs no word.
    const line = inLine(sheet, items, n);
    if (line) return { ...item, head: line };
    if (!head && HALF.test(name) && last && !isSize(said(last))) return { ...item, head: last.name };
    const whole = last && nounOf(sheet, name, last.name);
    if (whole) return { ...item, tail: whole };
    // "empanadas 1300 c/u docena 14000": a dozen of the thing named before.
    if (last && !head && DOZEN.test(name) && !DOZEN.test(said(last))) return { ...item, head: last.name };
    head = headOf(item.name.start, name, sheet.language === 'en');
    return item;
  });
}

/** "Basic service £45, full £85": the other sort of the same noun. */
function nounOf(sheet: Sheet, name: string, last: Span): Span | undefined {
  if (sheet.language !== 'en' || !/^(?:full|basic|standard|premium|deluxe|complete|express|mini)$/.test(name)) return undefined;
  const noun = /^(?:full|basic|standard|premium|deluxe|complete|express|mini) (\p{L}{3,}(?: \p{L}{3,})?)$/u.exec(
    sheet.folded.slice(last.start, last.end),
  )?.[1];
  return noun ? { start: last.end - noun.length, end: last.end } : undefined;
}

/** "zíper calça 30 vestido 45 jaqueta 60" on a line, where other lines have one item with one price: the whole line is about one thing. */
function inLine(sheet: Sheet, items: readonly Item[], n: number): Span | undefined {
  const [first] = items;
  const item = items[n];
  if (!first || !item || n === 0 || !first.price || !isRunOn(sheet, items, n)) return undefined;
  const ofSorts = items.length === 2 && [first, item].every(({ name }) => SORT.test(sheet.folded.slice(name.start, name.end)));
  if (!ofSorts && !hasSingleLines(sheet, first.name)) return undefined;
  const words = [...sheet.folded.slice(first.name.start, first.name.end).matchAll(/\S+/g)];
  const own = words.length - (/^(?:\d+|uma?|dois|duas|tres)$/.test(words.at(-2)?.[0] ?? '') ? 2 : 1);
  const size = sheet.folded.slice(item.name.start, item.name.end).split(' ').length;
  if (own < 1 || size > words.length - own || !/\p{L}{3}/u.test(words[own - 1]?.[0] ?? '')) return undefined;
  return { start: first.name.start, end: first.name.start + (words[own - 1]?.index ?? 0) + (words[own - 1]?.[0].length ?? 0) };
}

/** "Pélvica avaliação 200 sessão 150" */
const SORT = /(?:^|\s)(?:avaliacao|sessao|retorno|consulta|avulsa|mensal|pacote|visita)$/u;

/** Only a space between each price and the next name. */
const isRunOn = ({ text }: Sheet, items: readonly Item[], n: number): boolean =>
  items.slice(1, n + 1).every((item, at) => {
    const price = items[at]?.price;
    return price !== undefined && /^\s$/.test(text.slice(price.span.end, item.name.start));
  });

const SINGLES = 2;
function hasSingleLines(sheet: Sheet, name: Span): boolean {
  const own = sheet.sentences.find(({ start, end }) => name.start >= start && name.start < end);
  const singles = sheet.sentences.filter(
    (one) => one !== own && /^[^\d,]{3,40}[\s:=-]\d{2,5}(?:,\d{2})?(?: reais)?\W*$/.test(sheet.folded.slice(one.start, one.end)),
  );
  return singles.length >= SINGLES;
}

/** "Cone £2.80 with flake £3.30", "acarajé sem camarão 14 com camarão 18": the same thing with an extra. */
function withBeside({ folded, text }: Sheet, item: Item, last: Item | undefined): Item | undefined {
  if (!last?.price || !item.price) return undefined;
  const led = WITH.exec(folded.slice(last.price.span.end, item.price.span.start));
  const said = led?.[1];
  if (!led || !said || item.name.start < last.price.span.end || item.note) return undefined;
  const start = last.price.span.end + led[0].indexOf(said);
  const of = last.head ?? last.name;
  const cut = /\s(?:com|con|with|sem|sin|without)\s/u.exec(folded.slice(of.start, of.end))?.index;
  const head = { start: of.start, end: cut ? of.start + cut : of.end };
  const end = start + text.slice(start, item.price.span.start).replace(LINKED_AT_END, '').length;
  return { ...item, head, name: { start, end } };
}
const WITH = /^,?\s((?:com|con|with|sem|sin|without)\s(?:\p{L}|\d{1,2}\s\p{L})[^,.;:\n()\d]{1,30}?)[\s:=–-]*$/u;

const OF = /^(?:d[aeo]s?|del|para|pra|of|for) (?=\p{L})/u;

/** "castração de gata 280 e de gato 200": a continuation with "de" is the same thing for another customer. */
function ownerOf(sheet: Sheet, name: Span, last: Span | undefined, owner: Span | undefined): Span | undefined {
  const led = OF.exec(sheet.folded.slice(name.start, name.end))?.[0];
  if (!led || !last) return undefined;
  const before = sheet.folded.slice(last.start, last.end);
  // "bolo no pote 12, o de morango 14"
  if (/(?:^|[\s,])(?:o|a|os|as|el|la|los|las)\s$/u.test(sheet.folded.slice(0, name.start)) && !before.includes(' de '))
    return withoutSort(last, before);
  if (before.startsWith(led)) return owner;
  const at = before.indexOf(` ${led}`);
  return at > 0 ? { start: last.start, end: last.start + at } : undefined;
}

/** "ruta corta …, la de día entero": of the thing, without its other sort. */
function withoutSort(last: Span, name: string): Span {
  // "envelhecida no bálsamo 2 anos …, a de umburana"
  const measured = /^\p{L}+(?: \p{L}+)?(?= (?:no|na|em|en|con|com|in|with) .*\d)/u.exec(name)?.[0].length;
  if (measured) return { start: last.start, end: last.start + measured };
  const sort = TAILS.map((tail) => tail.exec(name)?.index ?? 0).find((index) => index > 2);
  return sort ? { start: last.start, end: last.start + sort } : last;
}

function headOf(start: number, name: string, isEnglish: boolean): Head | undefined {
  const leading = kindsOf(LEADING, name);
  const first = LEADING[leading[0] ?? -1]?.exec(name)?.[0].length ?? 0;
  if (first > 0 && name.split(' ').length <= MAX_LED && !/^(?:por|na|ao?|al|per|de) /.test(name.slice(first))) {
    const [thing, kinds] = [{ start: start + first, end: start + name.length }, leading.map((kind) => kind + 1)];
    // "media pierna", then "pierna entera".
    return isEnglish ? { start, end: start, kinds, tail: thing } : { ...thing, kinds };
  }
  const within = COUNT_WITHIN.exec(name);
  if (within) {
    const [, before = '', , unit = '', after = ''] = within;
    const tail = { start: start + name.length - after.trimStart().length, end: start + name.length };
    return { start, end: start + before.trimEnd().length, kinds: [], unit, tail };
  }
  const kinds = kindsOf(TAILS, name);
  const counted = COUNT_TAIL.exec(name);
  const tail = TAILS[kinds[0] ?? -1]?.exec(name) ?? counted;
  const head = tail ? name.slice(0, tail.index).replace(UP_TO, '').replace(ARTICLE, '') : '';
  return /\p{L}{2}/u.test(head) ? { start, end: start + head.length, kinds, ...(counted?.[1] ? { unit: counted[1] } : {}) } : undefined;
}
