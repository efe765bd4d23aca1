import { decimalOf } from './amounts.ts';
import { CLOSES, COLUMNS, type FigureRole, SIDE_BY_SIDE, YEAR } from './figure.ts';
import { CHARGED, CLOCK_BEFORE, COUNTED, COUNTS_BEFORE, ORDERS } from './figure-words.ts';
import { LOWEST_AT_END, measureAt, periodAt } from './price-words.ts';

const MORE_THAN = /(?:اكثر من|mais de|mas de|more than|over)\s$/;
/** "sábado 4500, domingo 3200, semana 2000": after other amounts of a list a year-like number is the next amount. */
const GOES_ON = /\p{L} \d{3,5}, (?:(?!desde|since|em|en|in|ano|year|from)\p{L}+ ){1,4}$/u;
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
const WEIGHED_BEFORE = /(?<![\d.,])\d{1,3} ?(?:kg|g|gr|l|ml|litros?)\s$/u;
const WEIGHED_AFTER =
  /^\s(?:(?:\d{1,3} ?)?(?:kg|g|l|ml|litros?|toneladas?|saco|caixa|balde|galao)\s(?:r\$ ?)?\d|(?:a )?(?:tonelada|saco|caixa|balde|galao)\s(?:r\$ ?)?\d)/u;
const MADE_OF = /(?<!\p{L})(?:inox|aco|aluminio|liga|nbr|astm|sae|ref\.?)\s$/u;
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
/** "package is 180 guests are 8": the next thing with its price follows. */
const BEGINS_NEXT = /^\s\p{L}{3,}s (?:are|sao|son|custam|cuestan) \d/u;
const COUNTS_WHAT = /^\s\p{L}{3,}s(?!\p{L})/u;

const OF_A_MONTH =
  /^ (?:de |of )(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|enero|febrero|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})/u;

const AGED_BEFORE =
  /(?<!\p{L})(?:(?:i|he|she|we|they) (?:was|were|turned)|(?:quando|desde que|ate que) (?:eu )?(?:tinha|fiz|completei)|(?:cuando|desde que|hasta que) (?:yo )?(?:tenia|cumpli)|aprend[ií] \p{L}+ \p{L}+ a los|aged?)\s$/u;

const HELD_BEFORE =
  /(?<!\p{L})(?:bombeiros?|prefeitura|municipio|fire (?:service|marshal|dep\p{L}+)) (?:liber\p{L}+|permit\p{L}*|autoriz\p{L}*|allow(?:s|ed)?)\s$|(?<!\p{L})(?:cab(?:e|em|en)|comporta|lotacao(?: maxima)?(?: de)?|aforo(?: de)?|holds|seats)\s$/u;

/** "uma 80 baixos é 650", "afinação 120 baixos: 1.400": so many of what has its price behind. */
const COUNTED_THEN_PRICED =
  /^\s\p{L}{3,}s(?:\s\p{L}+)?(?:\s?[:=]|\s[–—-]|\s(?:e|h|es|is|are|sao|son|custam?|cuestan?|sa[ei](?:em|m)?|salen?|ficam?|valen?m?|costs?))\s?(?:(?:r\$|\p{Sc})\s?)?\d/u;
/** "serenata 5 canciones 2,500": a part of its sentence with one thing, how many of it, and a far greater price. */
const PART_OF_LIST = /(?:^|[,;:.\n])\s*\p{L}[^,;:.\d\n]*\s$/u;
const FAR_GREATER = /^\s\p{L}{3,}s(?:\s\p{L}+)?\s(?:(?:r\$|\p{Sc})\s?)?(\d[\d.,]*\d)(?=\s*(?:[,;.\n]|$))/u;
const FAR = 15;
/** "we are 43 women", "there are 6 of us" */
const WE_ARE = /(?<!\p{L})(?:we|you|they|there|those|who) (?:are|were|have been)(?: (?:only|about|now|just|already))?\s$/u;

/** A number as it is written, with the words beside it. */
interface Written {
  written: string;
  before: string;
  after: string;
  value: number;
  inWords: boolean;
  /** With cents. */
  isDecimal: boolean;
  isRange: boolean;
  /** In thousands, or more. */
  isScaled: boolean;
  period: ReturnType<typeof periodAt>;
  /** For a period or a measure. */
  isMeasured: boolean;
}

const COUNT: FigureRole = { role: 'count', weak: false };
const TOLD: FigureRole = { role: 'told', weak: false };
const HINTED: FigureRole = { role: 'told', weak: true };
const OPEN: FigureRole = { role: 'open', weak: false };

const LONG_PERIODS: readonly string[] = ['week', 'day', 'month', 'year'];

/** The role that the words beside a number give it. */
export function roleOf(written: string, before: string, after: string): FigureRole {
  const value = Number(decimalOf(written));
  const period = periodAt(after);
  const figure: Written = {
    written,
    before,
    after,
    value,
    inWords: !/\d/.test(written),
    isDecimal: /[.,]\d{2}$/.test(written),
    isRange: /^\D+\d/.test(written),
    isScaled: /\d\s?(?:mil|k|lakh|million|millones|الف|الاف)$/.test(written),
    period,
    isMeasured: period ? value >= (LONG_PERIODS.includes(period.per) ? 15 : 2) : measureAt(after) > 0,
  };
  return RULES.find(([, applies]) => applies(figure))?.[0] ?? OPEN;
}

/** The first rule that applies decides. */
const RULES: readonly (readonly [FigureRole, (figure: Written) => boolean])[] = [
  // "until I was 26", "cuando tenía 40": somebody's age.
  [COUNT, ({ before }) => AGED_BEFORE.test(before)],
  [COUNT, ({ before }) => WE_ARE.test(before)],
  [
    COUNT,
    ({ isDecimal, before, after }) =>
      !isDecimal &&
      COUNTED_THEN_PRICED.test(after) &&
      !/[:=]\s?$/.test(before) &&
      !CHARGED_BEFORE.test(before) &&
      !SAID_BEFORE.test(before),
  ],
  [COUNT, countsOnePart],
  // "o bombeiro liberou 130", "the hall holds 80": so many people.
  [COUNT, ({ before }) => HELD_BEFORE.test(before)],
  // "de 12 a 19 de julho": days of a month.
  [COUNT, ({ after }) => OF_A_MONTH.test(after)],
  // "80,00 c/ 3 músicas": what goes with it.
  [COUNT, ({ before, after }) => /(?<!\p{L})[cs]\/ ?$/u.test(before) && COUNTS_WHAT.test(after)],
  // "açaí 500 22": of two numbers the last is the price.
  [COUNT, ({ value, before, after }) => value < 10 && /\d\s(?:\/\s)?$/.test(before) && NAMED_BY_FIGURE.test(after)],
  [COUNT, ({ value, after }) => /^[^\S\n]\d/.test(after) && !(value >= 10 && FIGURE_IN_NAME.test(after)) && !/^\s[1-7] ?x\s/.test(after)],
  // "si vienen 15 o más": people.
  [COUNT, ({ value, before }) => value <= 200 && COMING_BEFORE.test(before)],
  // "antes 7:30, la buena es 8": an hour beside another.
  [COUNT, ({ value, written, before }) => value <= 24 && !/[.,]/.test(written) && IS_BEFORE.test(before) && CLOCK_NEAR.test(before)],
  // "já encaminhamos 112 pra lares": what we did so many times.
  [COUNT, ({ before }) => DID_BEFORE.test(before)],
  // "185 mil ou entrada 60 + 36x"
  [
    COUNT,
    ({ before, after }) =>
      /(?<!\p{L})(?:entrada|sinal|enganche)\s(?:de\s)?$/u.test(before) && /^\s?(?:\+|e|mais|y)\s?\d{1,3}\s?x/u.test(after),
  ],
  // "inscrição 381-2021": the number of a paper.
  [COUNT, ({ written, before }) => OF_PAPER.test(written) || (/-/.test(written) && PAPER_BEFORE.test(before))],
  [COUNT, ({ written, before }) => DECADE.test(before) && /^[2-9]0$/.test(written)],
  [COUNT, ({ value, before }) => value <= 70 && WORN_BEFORE.test(before)],
  // "inox 304", "4417 no final": a material, and digits of a telephone.
  [COUNT, ({ before, after }) => MADE_OF.test(before) || /^\s(?:no|ao) final(?!\p{L})/u.test(after)],
  // "avaliação 200 sessão 150"
  [OPEN, ({ value, before, after }) => value >= 20 && GOES_TO_LAST.test(after) && /\p{L}{4}\s$/u.test(before)],
  // "pula pula 3,05 = 160": a size and its price.
  [COUNT, ({ after }) => /^[^\S\n]?m?[^\S\n]?=[^\S\n]?(?:r\$ ?)?\d/.test(after)],
  [COUNT, ({ value, after }) => falls(value, after)],
  // "5 kg 18 20 kg 55 tonelada 900": a weight, its price, and the next one.
  [HINTED, ({ before, after }) => WEIGHED_BEFORE.test(before) && WEIGHED_AFTER.test(after)],
  // "mensalidade 70 adulto, 40 criança": the customer of the price.
  [TOLD, ({ value, before, after }) => value >= 5 && (CHARGED_BEFORE.test(before) || SEEN_BEFORE.test(before)) && FOR_WHOM.test(after)],
  // "8 for £5"
  [COUNT, ({ value, after }) => value <= 20 && /^ (?:for|por) (?:\p{Sc}|\p{L}{1,2}\$)?\s?\d/u.test(after)],
  // "volantes 1.000 por $110.000"
  [COUNT, ({ after }) => /^ (?:for|por) (?:\p{Sc}|\p{L}{1,2}\$)\s?\d/u.test(after)],
  [COUNT, countsWhatFollows],
  [COUNT, ({ written, before }) => YEAR.test(written) && !CHARGED_BEFORE.test(before) && !GOES_ON.test(before)],
  [COUNT, ({ value }) => value === 0 || value > 1e8],
  // "mel de aroeira 500g — 38,00 (na safra)", "cera bruta — kg 60,00"
  [TOLD, ({ isDecimal, before }) => isDecimal && DASHED_BEFORE.test(before)],
  // "pacote 3 dias 4500"
  [TOLD, ({ value, before, after }) => value >= 20 && CLOSES.test(after) && PACK_OF_BEFORE.test(before)],
  [COUNT, ({ value, before, after }) => value <= 24 && (UP_TO.test(after) || HOUR_BEFORE.test(before) || HALF_OF_DAY.test(after))],
  [COUNT, ({ written, before, after }) => DOTTED_TIME.test(written) && (NEAR_DAY.test(before) || HALF_OF_DAY.test(after))],
  [COUNT, ({ before, after }) => /\([^)]*$/.test(before) && (/^\s?\p{L}/u.test(after) || PRICE_BEHIND_BRACKET.test(after))],
  [COUNT, ({ written }) => isFalling(written)],
  // "plastic chairs @15"
  [TOLD, ({ before }) => /\s@ ?$/.test(before)],
  [COUNT, ({ written, value, inWords, before }) => /^0\d/.test(written) || MORE_THAN.test(before) || (inWords && value < 20)],
  // "desde 88" may be a year.
  [OPEN, ({ written, before, isMeasured }) => /^[5-9]\d$/.test(written) && /(?:desde|since)\s$/.test(before) && !isMeasured],
  [TOLD, isLowest],
  [TOLD, ({ before }) => INSTALMENTS_BEFORE.test(before)],
  [TOLD, ({ value, before, after }) => INSTALMENTS.test(after) && value >= 20 && !COUNT_BEFORE.test(before)],
  [TOLD, ({ before }) => CHARGED_BEFORE.test(before)],
  // "consulta 450 particular", "visita 80 abate no serviço"
  [TOLD, ({ value, before, after }) => value >= 30 && SEEN_BEFORE.test(before) && !COUNTS_WHAT.test(after)],
  [OPEN, ({ written }) => SIDE_BY_SIDE.test(written) || COLUMNS.test(written)],
  [
    HINTED,
    ({ isScaled, value, before, after }) => isScaled && value >= 1000 && value <= 5e5 && SCALED_BEFORE.test(before) && CLOSES.test(after),
  ],
  [COUNT, isCountedBefore],
  [TOLD, ({ isMeasured, before }) => isMeasured && /[\p{L}),]\s*[:–-]?\s*$/u.test(before)],
  [{ role: 'open', weak: true }, ({ inWords, after }) => inWords && CLOSES.test(after)],
  [COUNT, ({ inWords }) => inWords],
  [HINTED, ({ isRange }) => isRange],
  [HINTED, isSaid],
];

/** "cerveja 600 a 12 reais": a range never falls from its lowest price to its highest. */
function falls(value: number, after: string): boolean {
  const highest = /^\sa (?:r\$ ?)?(\d[\d.,]*)/.exec(after)?.[1];
  return Boolean(highest) && value > Number(decimalOf(highest ?? ''));
}

function isFalling(written: string): boolean {
  const [, low, high] = FALLING.exec(written) ?? [];
  return Boolean(low && high) && Number(low) >= Number(high);
}

function countsOnePart({ value, isDecimal, before, after }: Written): boolean {
  const price = FAR_GREATER.exec(after)?.[1];
  return !isDecimal && price !== undefined && PART_OF_LIST.test(before) && Number(decimalOf(price)) >= value * FAR;
}

/** "8 fatias", "3 kg": the words after the number say what it counts. */
function countsWhatFollows({ value, isDecimal, after }: Written): boolean {
  return (
    (isDecimal ? UNIT_AFTER : COUNT_AFTER).test(after) &&
    (!/^\s[mgl]\s\d/.test(after) || isWeight(value, after)) &&
    !BEGINS_NEXT.test(after) &&
    !(value >= 60 && /^\s?mes(?!\p{L})/u.test(after))
  );
}

/** "500 g 7,50": a weight and its price; in "m 30 g 40" the letters are sizes, and prices rise with them. */
const isWeight = (value: number, after: string): boolean =>
  value >= 50 && value > Number(decimalOf(/^\s(?:g|ml)\s(\d[\d.,]*)/.exec(after)?.[1] ?? `${value}`));

/** "a partir de 80"; "Começa em 20 de maio" is a day. */
function isLowest({ written, value, before, after, isMeasured }: Written): boolean {
  return (
    LOWEST_AT_END.test(before) &&
    value >= 10 &&
    !(value <= 31 && /^\s(?:de|of) \p{L}/u.test(after)) &&
    (isMeasured || /[.,]\d{3}/.test(written) || CLOSES.test(after) || !/^\s\p{L}+s(?![\p{L}]|(?: \p{L}+){0,3} \d)/u.test(after))
  );
}

/** "turma de 12", "1º a 5º": the words before the number say what it counts. */
function isCountedBefore({ value, before, after, isDecimal, isRange, isScaled, period }: Written): boolean {
  const isHoused = (isDecimal || value >= 10) && HOUSED_BEFORE.test(before) && CLOSES.test(after);
  const isPriced = isRange || isScaled || isHoused || (period && value >= 15);
  return (
    (!isPriced && COUNT_BEFORE.test(before)) ||
    (value <= 31 && ORDER_BEFORE.test(before)) ||
    (PACK_BEFORE.test(before) && /^\s\p{L}{3,}/u.test(after))
  );
}

/** "sai 40": a verb that mostly says a price. */
function isSaid({ value, before, after }: Written): boolean {
  return SAID_BEFORE.test(before) && (CLOSES.test(after) || (value >= 20 && (!COUNTS_WHAT.test(after) || BEGINS_NEXT.test(after))));
}
