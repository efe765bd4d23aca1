import type { Span } from '../../sentences.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import { AMOUNT_IN_WORDS, decimalOf, SCALE } from './amounts.ts';
import { CHARGED, CLOCK_BEFORE, COUNTED, COUNTS_BEFORE, NO_LIST, ORDERS } from './figure-words.ts';
import { LOWEST_AT_END, limitAt, measureAt, periodAt } from './price-words.ts';

/** Min chance of a price for a number supported only by a list. */
const PRICE = 0.8;
/** Min chance of a price even where the words beside the number make it a count. */
const SURELY = 0.97;
/** Below this chance it is no price. */
const NO_PRICE = 0.03;

/** A number without a sign of money, classified by its own words. */
interface Figure extends Span {
  value: number;
  /** `count`: counts, dates or numbers something. `told`: the words beside it make it a price. `open`: only a list could decide. */
  role: 'count' | 'told' | 'open';
  /** Weak evidence for a price: a verb with other meanings needs another price for support. */
  weak: boolean;
}

const WHOLE = '\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{2})?|\\d{1,6}(?:[.,]\\d{2})?';
/** "de 20 a 60", "entre 900 y 3 mil": never two years or two hours. */
const RANGE =
  '\\d{1,3} mil (?:a|ate|hasta) \\d{1,3}(?= mil)|de \\d{1,3} (?:a|ate|hasta) \\d{1,3}(?= mil)|(?:de|from|entre|between|من|بين) (?:(?!19|20)\\d{2,5}|\\d{1,3}[.,]\\d{3})(?: mil)? (?:a|to|ate|hasta|e|y|and|حتا|حتي|لين|الي|ل|و) ?(?!\\d{1,2}:)\\d(?:[\\d.,]*\\d)?';
/** "wash 40 / 55": prices side by side, a column each; "zíper 25 a 35". */
const PAIR =
  '\\d{1,6}(?:[.,]\\d{2})?(?: \\/ \\d{1,6}(?:[.,]\\d{2})?)?(?: \\/ (?:(?:a partir de|from|desde) )?\\d{1,6}(?:[.,]\\d{2})?)(?=\\s*(?:[,.;)\\n]|$))|\\d{1,3}[.,]\\d{3} (?:a|to|ate|hasta) \\d{1,3}[.,]\\d{3}(?![\\d.,:]\\d|\\d)|\\d{2,5} (?:a|to|ate|hasta) \\d{2,5}(?![\\d.,:]\\d|\\d)';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\d,/:#ºª°$€£-]|\\S@|(?<!\\p{L} )\\+|(?<!\\.)\\.|(?<![\\p{L}\\d])[*x] ?)(?:(?:${RANGE}|${PAIR}|\\d{2,4} ?- ?\\d{2,4}(?![\\d/])|${WHOLE})(?:\\s?${SCALE})?(?![\\p{L}\\d%ºª°+]|[.,:/-]\\d|\\s?%)|${AMOUNT_IN_WORDS})`,
  'gu',
);
const SIDE_BY_SIDE = /^(\S+)( (?:\/|a|to|ate|hasta) )(\S+)$/;
/** Max ratio between the ends of a range. */
const MAX_TIMES = 30;
/** "55 / 70 / 95" */
const COLUMNS = /^\S+ \/ \S+ \//;
const MORE_THAN = /(?:اكثر من|mais de|mas de|more than|over)\s$/;
const YEAR = /^(?:19|20)\d{2}$/;
/** "sábado 4500, domingo 3200, semana 2000": after other amounts of a list a year-like number is the next amount. */
const GOES_ON = /\p{L} \d{3,5}, (?:(?!desde|since|em|en|in|ano|year|from)\p{L}+ ){1,4}$/u;
/** "It is from 1891", "data de 1923": the year a thing was made; a round number may be its price. */
const MADE = /^(?:1[5-9]|20)\d[1-9]$/;
const MADE_BEFORE =
  /(?<!\p{L})(?:(?:it|is|are|was|were|it's|that's|dates?|dating|built|made|e|es|era|sao|son|datam?|datan?|construid[ao]s?|feit[ao]s?|hech[ao]s?) (?:back )?(?:from|to|in|de|em|en|do ano de|del ano)|circa) $/u;
/** "Saturday 10.30", "4.30 – 5.30 pm": a time with its dot. */
const DOTTED_TIME = /^(?:[01]?\d|2[0-4])\.(?:00|15|30|45)$/;
const NEAR_DAY = /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun|seg|ter|qua|qui|sex|sab|dom|lun|mar|mie|jue|vie)\p{L}*[^.\n]{0,24}$/u;
const HALF_OF_DAY = /^\s?(?:[-–]\s?\d{1,2}(?:[.:]\d{2})?\s?)?(?:[ap]\.?m\b|h\b|hs\b)/;
/** "10 to 5", "9 too 7", "8 as 6": two hours. */
const UP_TO = /^\s?(?:-|a|as|to|too|till?|until|ate(?: as)?|hasta(?: las)?|حتي|الي|ل)\s?\d{1,2}(?![\d.,])/u;
const HOUR_BEFORE = new RegExp(`(?:^|[^\\p{L}\\d])(?:${CLOCK_BEFORE})\\s?$`, 'u');
const COUNT_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${COUNTS_BEFORE})\\s*[.:]?\\s?$`, 'u');
const ORDER_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${ORDERS})\\s$`, 'u');
/** "casa 200", "studio 90": a house number, or a price of the service there. */
const HOUSED_BEFORE = /(?<![\p{L}])(?:casa|studio|turma|grupo|group|team|kit|room|sala|shop|flat|loja|modelo|model)\s$/u;
const PACK_BEFORE =
  /(?<![\p{L}])(?:combo|pack|pacote|paquete|box|caixa|caja|bandeja|cesta|orden|porcion|porcao|family pack|combinado|barca|kit)\s$/u;
const PRICE_BEHIND_BRACKET = /^[^()]{0,12}\)\s*[-–:=.]*\s*(?:\p{Sc}|r\$|us\$|s\/)?\s?\d/u;
const COUNT_AFTER = new RegExp(`^\\s?(?:(?:or|ou|o|u) \\d{1,3}\\s?)?(?:${COUNTED})(?![\\p{L}])`, 'u');
/** A number with decimals counts nothing; it may still measure. */
const UNIT_AFTER =
  /^\s?(?:m|cm|mm|m2|kg|g|l|ml|km|h|hs|hrs?|am|pm|min|met(?:ro|re|er)s?|litros?)(?![\p{L}])|^\s?x(?=\s?(?:(?:de|of|sem|con|without|por)\s)?(?:r\$\s?)?\d|\s?[.,;)]|$)/u;
const FALLING = /^(\d{2,4}) ?- ?(\d{2,4})$/;
const INSTALMENTS = /^\sem (?:ate )?\d{1,2} ?x(?![\p{L}])/u;
const INSTALMENTS_BEFORE = /(?<![\p{L}\d])\d{1,2} ?x (?:iguais |sem juros )?de $/u;
const CHARGED_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${CHARGED.sure})\\s*:?\\s$`, 'u');
const SAID_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${CHARGED.weak})\\s$`, 'u');
const CLOSES =
  /^\s*(?:[.,;)|\n]|$|\ue000|(?:e|y|and|or|ou|mas|but|pero|no|na|nos|nas|com|con|with|para|pra|for|if|se|si|in|on|so|only|mais|plus|cada|each|per|por|a|o|as|os|el|la|los|las|the)\s|\(|-\s)/u;
/** A name of one to seven words, with a possible separator from the price before it. */
const NAME =
  /^\s*(?:[,;/|•،؛]\s*|\.\s(?=\p{L})|\n+\s*[-•*]?\s*|[-–]\s+)?(?:(?:\p{L}|\d+ ?\p{L})[^.!?:;,،؛\n@]*|\p{L}[^.!?;\n@]{1,60}[:=-])\s*[-–:=.…]*\s*$/u;
/** "280 baixa temporada, 420": the condition of the price before it. */
const TERM = /^\s\p{L}[^.!?:;,،؛\n@\d]{2,24}[,،;]\s*(?:(?:e|y|and|ou|or|o)\s)?$/u;
const TERMED = /^\s\p{L}[^.!?:;,،؛\n@\d]{2,24}(?=[,،;])/u;
const NAMED = /\p{L}[\p{L}\d)"'’]*(?:\s\d{1,4})?[\s:–.=/+-]*$/u;
const SEPARATED = /[,;/|•،؛\n]/;

const words = (text: string): number =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

/** The free figures of the whole prompt, without those next to money signs. */
function figuresOf(sheet: Sheet, signed: readonly Span[]): Figure[] {
  const isSigned = new Uint8Array(sheet.open.length);
  for (const { start, end } of signed) isSigned.fill(1, start, end);
  const figures: Figure[] = [];
  const weekly = WEEKLY.test(sheet.folded);
  for (const { start, end } of [...sheet.open.matchAll(FIGURE)].flatMap(apart)) {
    const written = sheet.open.slice(start, end);
    if (isSigned[start] || isSigned[end - 1]) continue;
    const line = Math.max(0, sheet.open.lastIndexOf('\n', start - 1) + 1, start - 60);
    const before = unfolded(sheet.text.slice(0, start), sheet.open.slice(line, start));
    const after = sheet.open.slice(end, end + 60);
    // "cerveja 600 a 12 reais": a falling pair is a measure and its price, never a range.
    const falls = Number(FALLS_TO.exec(after)?.[1] ?? Number.POSITIVE_INFINITY) < Number(decimalOf(written));
    const role = falls ? COUNT : TIMES_A_WEEK.test(before) && weekly ? OPEN : roleOf(written, before, after);
    // "1. caixa escura 2. sem água 3. …": the numbers of an enumeration.
    if (isOrdinal(sheet, line, start, end)) continue;
    // "Detran-PI 0147": no price begins with a zero.
    if (/^0\d+$/.test(written)) continue;
    // The price chain decides when the words beside a number do not.
    if (MADE.test(written) && MADE_BEFORE.test(before)) continue;
    const isUnsure = !falls && (role.role === 'open' || YEAR.test(written) || isOfMeasure(written, after));
    const chance = (isUnsure || (!falls && CLOSES.test(after))) && role !== OPEN ? sheet.tags.inside('M', start, end) : undefined;
    const decided = chance === undefined || (!isUnsure && chance < SURELY) ? role : decide(role, chance, isRepeated(before, after));
    figures.push({ start, end, value: Number(decimalOf(written)), ...decided });
  }
  return figures;
}
function isOrdinal({ folded }: Sheet, line: number, start: number, end: number): boolean {
  const number = Number(folded.slice(start, end));
  if (!(number >= 1 && number <= 20) || !/^[.)]\s+\p{L}/u.test(folded.slice(end, end + 4))) return false;
  return number === 1 || new RegExp(`(?<![\\p{L}\\d.,])${number - 1}[.)]\\s`, 'u').test(folded.slice(line, start));
}
/** "é 25" is a price, "e 25" another number; "uñas 8" are nails, "unas 8" about as many. */
const unfolded = (text: string, before: string): string =>
  /\sé\s$/iu.test(text.slice(-3)) ? `${before.slice(0, -1)}h ` : /uñas\s$/iu.test(text.slice(-5)) ? `${before.slice(0, -5)}unhas ` : before;

/** Not "1800 por 5 horas": a duration paid for. */
const FALLS_TO = /^ (?:a|por) (\d{1,5})(?![\d.,:]| ?(?:h|hs|hrs|horas?|min|minutos|dias?|noites?|noches?|pessoas?|personas?)(?!\p{L}))/u;
/** Open whatever the chain's chance. */
const OPEN = { role: 'open', weak: false } as const;
const COUNT = { role: 'count', weak: false } as const;
/** "2x 380" beside "1x por semana" means twice a week, elsewhere two instalments. */
const TIMES_A_WEEK = /(?<![\p{L}\d])[1-7] ?x\s$/u;
const WEEKLY = /(?<!\d)1 ?x(?!\p{L})|\dx? (?:(?:por|na|a|per|al|a la|vezes|veces|times) )*(?:semana|sem|week)(?!\p{L})/u;
/** "69,90 kg": cents weigh nothing, and surfaces have prices as often as sizes. */
const isOfMeasure = (written: string, after: string): boolean =>
  /[.,]\d{2}$/.test(written) ? /^\s?(?:kg|l|litro)(?!\p{L})/u.test(after) : /^\s?(?:m2|m²|metro)(?!\p{L})/u.test(after);
/** "carne 8 frango 7 queijo 9": a name on both sides, each with a number. */
const isRepeated = (before: string, after: string): boolean =>
  /(?:^|[\n:;,.]|\d)\s*(?:(?:\p{L}{2,}|[pmgsl])\s){1,4}$/u.test(before) &&
  /^(?:\s(?:(?:\p{L}{2,}|[pmgsl])\s){1,4}\d|\s*[,;.\n]|\s*$)/u.test(after);

/** A falling pair and two hours are two numbers, not one stretch of prices. */
function apart({ index: start, 0: written }: RegExpExecArray): Span[] {
  const [, low = '', joint = '', high = ''] = SIDE_BY_SIDE.exec(written) ?? [];
  const rises = Number(decimalOf(high)) > Math.max(24, Number(decimalOf(low)));
  if (!high || joint === ' / ' || (rises && Number(decimalOf(high)) <= MAX_TIMES * Number(decimalOf(low))))
    return [{ start, end: start + written.length }];
  const second = start + low.length + joint.length;
  return [
    { start, end: start + low.length },
    { start: second, end: start + written.length },
  ];
}

function decide(role: Pick<Figure, 'role' | 'weak'>, chance: number, repeated: boolean): Pick<Figure, 'role' | 'weak'> {
  if (chance >= PRICE) return { role: 'told', weak: false };
  return chance < NO_PRICE && !repeated ? { role: 'count', weak: false } : role;
}

const WEIGHED_BEFORE = /(?<![\d.,])\d{1,3} ?(?:kg|g|gr|l|ml|litros?)\s$/u;
const WEIGHED_AFTER =
  /^\s(?:(?:\d{1,3} ?)?(?:kg|g|l|ml|litros?|toneladas?|saco|caixa|balde|galao)\s(?:r\$ ?)?\d|(?:a )?(?:tonelada|saco|caixa|balde|galao)\s(?:r\$ ?)?\d)/u;
const MADE_OF = /(?<!\p{L})(?:inox|aco|aluminio|liga|nbr|astm|sae|ref\.?)\s$/u;
const isDecimalOf = (written: string): boolean => /[.,]/.test(written);
const COMING_BEFORE =
  /(?<!\p{L})(?:si|se|if|cuando|quando|when)\s(?:\p{L}+\s){0,2}(?:vienen|vem|vierem|forem|sao|son|sean|somos|come|are)\s$/u;
const IS_BEFORE = /(?<!\p{L})(?:es|e|is|sao|son|h)\s$/u;
const CLOCK_NEAR = /\d{1,2}:\d{2}(?!\d)|\d ?[ap]m(?!\p{L})|\d{1,2}h\d{0,2}(?!\p{L})/u;
const DID_BEFORE = /(?<!\p{L})(?!(?:cobr|vend|ped|alug|deix|faz|pag|negoci|parcel|ofere[cz])\p{L}+\s$)\p{L}{3,}(?:amos|emos|imos)\s$/u;
const OF_PAPER = /^\d{1,6} ?- ?(?:19|20)\d{2}$/;
const PAPER_BEFORE =
  /(?<!\p{L})(?:inscric\p{L}+|registro|registration|matricula|licenc\p{L}+|licen[cs]e|licencia|alvara|processo|protocolo|permit|reg\.?|n[ºo]\.?)\s$/u;
/** "repertório anos 60 a hoje" */
const DECADE = /(?<!\p{L})(?:anos|decadas?(?: de)?)\s$/u;
/** "plus size até o 54", "do 36 ao 46": sizes of clothes and shoes. */
const WORN_BEFORE =
  /(?<!\p{L})(?:sizes?|tamanhos?|tam\.?|tallas?|talles?|numeracao|numeros?|manequi(?:m|ns))(?:\s(?:d[eo]l?|desde|ate|ao?|o|up|to|hasta|from|la|el|al|e|y|\d{2}))*\s$/u;
/** Amounts paid per visit. */
const SEEN_BEFORE = /(?<!\p{L})(?:consulta|visita|mensalidade|diaria|avulsa|sessao)\s$/u;
const FOR_WHOM =
  /^\s(?:adult[oa]s?|criancas?|infantil|nin[oa]s?|child(?:ren)?|kids?|alun[oa]s?|alumn[oa]s?|estudantes?|students?|soci[oa]s?|members?|idos[oa]s?|seniors?)(?=\s*(?:[,;.\n/]|$))/u;
const DASHED_BEFORE =
  /\p{L}[^\n]*\s[–—-]\s(?:(?:o |por |el |per )?(?:kg|kilo|quilo|litro|cento|duzia|docena|dozen|unidade?|un|par|metro)\s)?$/u;
const PACK_OF_BEFORE = /(?<!\p{L})(?:pacote|paquete|package|combo|kit|plano|plan) (?:de |of |con |com )?\d{1,3} \p{L}{3,}\s$/u;
/** "portuguesa 49 4 queijos 52": the next name begins with a figure. */
const FIGURE_IN_NAME =
  /^\s[2-9] (?!(?:un|horas?|fatias|pedacos|pessoas|pecas|dias|meses|anos)(?!\p{L}))\p{L}{3,}s(?: \p{L}+)? (?:r\$ ?)?\d/u;
const NAMED_BY_FIGURE = /^\s\p{L}{3,}s(?: \p{L}+)? (?:r\$ ?)?\d/u;
/** "el almuerzo es aparte 28 mil" */
const SCALED_BEFORE = /(?<!\p{L})(?:a|aparte|por|es|e|vale|cuesta|custa|sai)\s$/u;
/** One thing and its price, nothing more. */
const GOES_TO_LAST = /^\s\p{L}{3,}(?<!s)\s\d{2,5}(?=\s*(?:[.,;\n]|$))/u;
function roleOf(written: string, before: string, after: string): Pick<Figure, 'role' | 'weak'> {
  const value = Number(decimalOf(written));
  const inWords = !/\d/.test(written);
  const count = { role: 'count', weak: false } as const;
  // "açaí 500 22": of two numbers the last is the price.
  if (value < 10 && /\d\s$/.test(before) && NAMED_BY_FIGURE.test(after)) return count;
  const namesNext = value >= 10 && FIGURE_IN_NAME.test(after);
  if (/^[^\S\n]\d/.test(after) && !namesNext && !/^\s[1-7] ?x\s/.test(after)) return count;
  // "inox 304", "4417 no final": a material, and digits of a telephone.
  // "si vienen 15 o más", "antes 7:30, la buena es 8": people, and an hour beside another.
  if (value <= 200 && COMING_BEFORE.test(before)) return count;
  if (value <= 24 && !isDecimalOf(written) && IS_BEFORE.test(before) && CLOCK_NEAR.test(before)) return count;
  // "já encaminhamos 112 pra lares": what we did so many times.
  if (DID_BEFORE.test(before)) return count;
  // "185 mil ou entrada 60 + 36x"
  if (/(?<!\p{L})(?:entrada|sinal|enganche)\s(?:de\s)?$/u.test(before) && /^\s?(?:\+|e|mais|y)\s?\d{1,3}\s?x/u.test(after)) return count;
  // "inscrição 381-2021": the number of a paper.
  if (OF_PAPER.test(written) || (/-/.test(written) && PAPER_BEFORE.test(before))) return count;
  if (DECADE.test(before) && /^[2-9]0$/.test(written)) return count;
  if (value <= 70 && WORN_BEFORE.test(before)) return count;
  if (MADE_OF.test(before) || /^\s(?:no|ao) final(?!\p{L})/u.test(after)) return count;
  // "avaliação 200 sessão 150"
  if (value >= 20 && GOES_TO_LAST.test(after) && /\p{L}{4}\s$/u.test(before)) return { role: 'open', weak: false };
  // "pula pula 3,05 = 160": a size and its price.
  if (/^[^\S\n]?m?[^\S\n]?=[^\S\n]?(?:r\$ ?)?\d/.test(after)) return count;
  // "cerveja 600 a 12 reais": a range never falls from its lowest price to its highest.
  const highest = /^\sa (?:r\$ ?)?(\d[\d.,]*)/.exec(after)?.[1];
  if (highest && value > Number(decimalOf(highest))) return count;
  // "5 kg 18 20 kg 55 tonelada 900": a weight, its price, and the next one.
  if (WEIGHED_BEFORE.test(before) && WEIGHED_AFTER.test(after)) return { role: 'told', weak: true };
  const isDecimal = /[.,]\d{2}$/.test(written);
  // "mensalidade 70 adulto, 40 criança": the customer of the price.
  if (value >= 5 && (CHARGED_BEFORE.test(before) || SEEN_BEFORE.test(before)) && FOR_WHOM.test(after)) return { role: 'told', weak: false };
  // "8 for £5"
  if (value <= 20 && /^ (?:for|por) (?:\p{Sc}|\p{L}{1,2}\$)?\s?\d/u.test(after)) return count;
  // "volantes 1.000 por $110.000"
  if (/^ (?:for|por) (?:\p{Sc}|\p{L}{1,2}\$)\s?\d/u.test(after)) return count;
  if (
    ((isDecimal ? UNIT_AFTER : COUNT_AFTER).test(after) &&
      (!/^\s[mgl]\s\d/.test(after) || isWeight(value, after)) &&
      !BEGINS_NEXT.test(after) &&
      !(value >= 60 && /^\s?mes(?!\p{L})/u.test(after))) ||
    (YEAR.test(written) && !CHARGED_BEFORE.test(before) && !GOES_ON.test(before)) ||
    value === 0 ||
    value > 1e8
  )
    return count;
  // "mel de aroeira 500g — 38,00 (na safra)", "cera bruta — kg 60,00", "pacote 3 dias 4500"
  if ((isDecimal && DASHED_BEFORE.test(before)) || (value >= 20 && CLOSES.test(after) && PACK_OF_BEFORE.test(before)))
    return { role: 'told', weak: false };
  if (value <= 24 && (UP_TO.test(after) || HOUR_BEFORE.test(before) || HALF_OF_DAY.test(after))) return count;
  if (DOTTED_TIME.test(written) && (NEAR_DAY.test(before) || HALF_OF_DAY.test(after))) return count;
  if (/\([^)]*$/.test(before) && (/^\s?\p{L}/u.test(after) || PRICE_BEHIND_BRACKET.test(after))) return count;
  const [, low, high] = FALLING.exec(written) ?? [];
  if (low && high && Number(low) >= Number(high)) return count;
  const period = periodAt(after);
  const isMeasured = period ? value >= (['week', 'day', 'month', 'year'].includes(period.per) ? 15 : 2) : measureAt(after) > 0;
  // "Começa em 20 de maio": a day.
  const isLowest = LOWEST_AT_END.test(before) && value >= 10 && !(value <= 31 && /^\s(?:de|of) \p{L}/u.test(after));
  const told = { role: 'told', weak: false } as const;
  // "plastic chairs @15"
  if (/\s@ ?$/.test(before)) return told;
  if (/^0\d/.test(written) || MORE_THAN.test(before) || (inWords && value < 20)) return count;
  // "desde 88" may be a year.
  if (/^[5-9]\d$/.test(written) && /(?:desde|since)\s$/.test(before) && !isMeasured) return { role: 'open', weak: false };
  if (
    isLowest &&
    (isMeasured || /[.,]\d{3}/.test(written) || CLOSES.test(after) || !/^\s\p{L}+s(?![\p{L}]|(?: \p{L}+){0,3} \d)/u.test(after))
  )
    return told;
  if (INSTALMENTS_BEFORE.test(before)) return told;
  if (INSTALMENTS.test(after) && value >= 20 && !COUNT_BEFORE.test(before)) return told;
  if (CHARGED_BEFORE.test(before)) return told;
  // "consulta 450 particular", "visita 80 abate no serviço"
  if (value >= 30 && SEEN_BEFORE.test(before) && !COUNTS_WHAT.test(after)) return told;
  if (SIDE_BY_SIDE.test(written) || COLUMNS.test(written)) return { role: 'open', weak: false };
  const isRange = /^\D+\d/.test(written);
  const isScaled = /\d\s?(?:mil|k|lakh|million|millones|الف|الاف)$/.test(written);
  if (isScaled && value >= 1000 && value <= 5e5 && SCALED_BEFORE.test(before) && CLOSES.test(after)) return { role: 'told', weak: true };
  const isHoused = (isDecimal || value >= 10) && HOUSED_BEFORE.test(before) && CLOSES.test(after);
  if (
    (!isRange && !isScaled && !isHoused && !(period && value >= 15) && COUNT_BEFORE.test(before)) ||
    (value <= 31 && ORDER_BEFORE.test(before)) ||
    (PACK_BEFORE.test(before) && /^\s\p{L}{3,}/u.test(after))
  )
    return count;
  if (isMeasured && /[\p{L}),]\s*[:–-]?\s*$/u.test(before)) return told;
  if (inWords) return CLOSES.test(after) ? { role: 'open', weak: true } : count;
  if (
    isRange ||
    (SAID_BEFORE.test(before) && (CLOSES.test(after) || (value >= 20 && (!COUNTS_WHAT.test(after) || BEGINS_NEXT.test(after)))))
  )
    return { role: 'told', weak: true };
  return { role: 'open', weak: false };
}

/** "500 g 7,50": a weight and its price; in "m 30 g 40" the letters are sizes, and prices rise with them. */
const isWeight = (value: number, after: string): boolean =>
  value >= 50 && value > Number(decimalOf(/^\s(?:g|ml)\s(\d[\d.,]*)/.exec(after)?.[1] ?? `${value}`));

/** "package is 180 guests are 8": the next thing with its price follows. */
const BEGINS_NEXT = /^\s\p{L}{3,}s (?:are|sao|son|custam|cuestan) \d/u;
const COUNTS_WHAT = /^\s\p{L}{3,}s(?!\p{L})/u;

const known = new WeakMap<Sheet, { read: number; spans: Span[] }>();

/**
 * Prices without a sign: those supported by their own words, those that continue a list with prices ("rede solteiro 75 reais rede casal
 * 120"), and those of a list of three or more names with a figure each ("x salada 18 x tudo 27 batata 20"). A list is read as a whole, and
 * again only when readers other than that of the offers have taken words.
 */
export function bareAmounts(sheet: Sheet, signedIn: (open: string) => Span[]): readonly Span[] {
  const read = sheet.facts.filter(({ norm }) => norm.kind !== 'offer' && norm.kind !== 'price').length;
  const before = known.get(sheet);
  if (before?.read === read) return before.spans;
  const spans = pricesOf(sheet, signedIn(sheet.open));
  known.set(sheet, { read, spans });
  return spans;
}

function pricesOf(sheet: Sheet, signed: readonly Span[]): Span[] {
  const figures = figuresOf(sheet, signed);
  // With leading signs ("US$ 45"), a figure among words belongs to the name: "Montaña 7 Colores".
  const leads = signed.some(({ start, end }) => /^\D/.test(sheet.folded.slice(start, end)) && /\d$/.test(sheet.folded.slice(start, end)));
  const said = figures.filter(({ role }) => role === 'told');
  const isPriced = signed.length > 0 || said.length > 1 || said.some(({ weak }) => !weak);
  const told = figures.filter(({ role, weak }) => role === 'told' && (!weak || isPriced));
  const prices = new Set<Span>([...signed, ...told]);
  for (const run of runsOf(sheet, figures, prices)) {
    const listed = run.filter((span) => !prices.has(span)) as Figure[];
    const isHinted = listed.some(({ role }) => role === 'told');
    const anchored = listed.length < run.length;
    const whole = listed.filter((figure) => fits(sheet, figure, leads && anchored, anchored));
    const isParted = whole.every(({ end }) => SEPARATED.test(sheet.open.slice(end, end + 3)) || end >= sheet.open.length - 1);
    const isDecimal = whole.every(({ start, end }) => /[.,]\d{2}$/.test(sheet.folded.slice(start, end)));
    const inFigures = whole.filter(({ role, weak }) => role === 'told' || !weak);
    if (
      anchored ||
      inFigures.length >= 3 ||
      (whole.length === 2 && (isHinted || isDecimal || isParted || isParallel(sheet, whole) || whole.every(isRound)))
    )
      for (const figure of whole) prices.add(figure);
  }
  if (prices.size >= LIST)
    for (const figure of figures)
      if (
        ((figure.role === 'open' || (prices.size >= LONG_LIST && figure.value >= 20)) && isLine(sheet, figure)) ||
        isOfRow(sheet, figure, prices)
      )
        prices.add(figure);
  for (const span of signed) prices.delete(span);
  return [...prices].sort((a, b) => a.start - b.start);
}

const LIST = 2;
const LONG_LIST = 4;
/** "favo 35.": a sentence that is a name and a figure, in a message of prices. */
function isLine({ folded, sentences }: Sheet, { start, end }: Figure): boolean {
  const own = sentences.find((one) => start >= one.start && end <= one.end);
  return own !== undefined && /^\p{L}[^\d,:;]{2,30}\s$/u.test(folded.slice(own.start, start)) && /^\W*$/.test(folded.slice(end, own.end));
}

/** "6) Casa 2 dorm, pátio, 1.650, aceita pet": alone between commas of a marked line that has no other price. */
function isOfRow({ folded, sentences }: Sheet, { start, end, value }: Figure, prices: ReadonlySet<Span>): boolean {
  const own = sentences.find((one) => start >= one.start && end <= one.end);
  if (!own || value < 100 || YEAR.test(folded.slice(start, end)) || [...prices].some((one) => one.start >= own.start && one.end <= own.end))
    return false;
  const isMarked =
    ROW_MARK.test(folded.slice(own.start, start)) || ROW_MARK_BEFORE.test(folded.slice(Math.max(0, own.start - 6), own.start));
  return isMarked && /,\s$/.test(folded.slice(own.start, start)) && /^\s*(?:[,;.+\n]|$)/.test(folded.slice(end, own.end));
}
const ROW_MARK = /^\d{1,2}[.)]\s/;
const ROW_MARK_BEFORE = /(?:^|\n)\s*(?:\d{1,2}[.)]|[-•*])\s*$/;

const isRound = ({ value, role }: Figure): boolean => role === 'open' && value >= 15 && value % 5 === 0;

/** "plantão 12 horas 200 plantão noturno 220": both names begin alike. */
function isParallel(sheet: Sheet, [first, second]: readonly Figure[]): boolean {
  const head = first && second && /\p{L}{3,}/u.exec(sheet.open.slice(first.end, second.start))?.[0];
  return head !== undefined && sheet.open.slice(Math.max(0, (first?.start ?? 0) - 30), first?.start).includes(head);
}

function fits(sheet: Sheet, { start, end, value }: Figure, leads: boolean, anchored: boolean): boolean {
  const after = sheet.open.slice(end, end + 60);
  const hasDecimals = /[.,]\d{2}$/.test(sheet.folded.slice(start, end));
  if (/^\s(?:sai|saem|fica|ficam|por|custa|vale|sale|cuesta)\s\S*\d/.test(after)) return false;
  // "tubs small 3 large 4.50"
  const isSized = SIZED.test(sheet.open.slice(Math.max(0, start - 14), start)) && SIZE_NEXT.test(after);
  if (leads && !CLOSES.test(after) && !isSized) return false;
  return hasDecimals || value >= (anchored ? 2 : 4);
}

const SIZE = '(?:small|medium|large|regular|big|pequen[oa]|medi[oa]|grande|chic[oa]|median[oa])';
const SIZED = new RegExp(`(?<!\\p{L})${SIZE}\\s$`, 'u');
const SIZE_NEXT = new RegExp(`^\\s${SIZE}\\s(?:\\p{Sc}|r\\$ ?)?\\d`, 'u');

/** "moqueca 42 serve 2" */
const SERVES = /^\s(?:serves?|sirven?|rende|rinde) \d{1,2}(?: (?:pessoas?|personas?|people))?(?=\s)/u;
const BRACKETED = /^\s*\([^()\n]{1,60}\)/u;

/** Rows of numbers that may be one list: only a name between each two, and nothing that ends the list. */
function runsOf(sheet: Sheet, figures: readonly Figure[], prices: ReadonlySet<Span>): Span[][] {
  const members = [...figures.filter((figure) => figure.role !== 'count' && !prices.has(figure)), ...prices].sort(
    (a, b) => a.start - b.start,
  );
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (const span of members) {
    const last = run.at(-1);
    const from = last && last.end + Math.min(span.start - last.end, limitAt(sheet.open.slice(last.end, last.end + 60)));
    // "completo 980 (30 fotos), premium 1500": brackets belong to the price before.
    const between = from === undefined ? undefined : sheet.open.slice(from, span.start).replace(BRACKETED, '').replace(SERVES, '');
    const goesOn =
      between !== undefined &&
      between.length < 80 &&
      (NAME.test(between.replace(TERMED, '')) || TERM.test(between)) &&
      words(between) <= 9 &&
      !between.includes(TAKEN) &&
      !NO_LIST.test(between);
    if (!goesOn) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    const lead = sheet.open.slice(Math.max(0, span.start - 40), span.start);
    if (goesOn || prices.has(span) || (NAMED.test(lead) && !NO_LIST.test(lead.split(/\s+/).slice(-2).join(' ')))) run.push(span);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
