import { DAY } from '#site/hours/days.ts';
import type { FactNorm } from '#site/schema.ts';

type Price = Extract<FactNorm, { kind: 'price' }>;

const PER: readonly (readonly [NonNullable<Price['per']>, string])[] = [
  [
    'month',
    '(?:per |/ ?)user(?: ?/ ?| per | a )mo(?:nth)?\\b|por usuario ?(?:/ ?mes|al mes|por mes)\\b|/ ?mo(?:nth)?\\b|/ ?m[eê]s\\b|por mes\\b|ao mes\\b|al mes\\b|mes\\b|a month\\b|month\\b|per month\\b|p/m\\b|pcm\\b|mensa(?:l|is)\\b|mensual(?:es)?\\b|monthly\\b|/ ?mensual|شهريا|في الشهر|بالشهر',
  ],
  ['year', '/ ?(?:yr|year|ano|año|anual)\\b|por an[o]\\b|ao ano\\b|al ano\\b|a year\\b|per year\\b|annually\\b|yearly\\b|سنويا|في السنه'],
  [
    'week',
    '/ ?(?:wk|week|semana)\\b|semana\\b(?! (?:santa|que|de|do|da))|por semana\\b|a la semana\\b|a week\\b|per week\\b|weekly\\b|اسبوعيا',
  ],
  [
    'night',
    '/ ?(?:noite|night|noche)\\b|por noite\\b|a noite\\b|a night\\b|per night\\b|la noche\\b|por noche\\b|noche\\b|night\\b|diaria\\b|a diaria(?: com [\\p{L} ]{2,20}(?=[,.;\\n]|$))?(?![\\p{L}])|لليله|بالليله|الليله',
  ],
  ['day', '/ ?(?:dia|day)\\b|dia\\b(?= ?(?:[,.;\\n]|$))|por dia\\b|ao dia\\b|al dia\\b|a day\\b|per day\\b|لليوم|يوميا'],
  [
    'hour',
    '/ ?(?:h|hr|hora|hour)\\b|por h?ora\\b|a h?ora\\b|la hora\\b|an? hours?\\b|a hr\\b|hr\\b|hour\\b|per h(?:ou)?r\\b|hourly\\b|للساعه|بالساعه|الساعه',
  ],
  [
    'person',
    '/ ?(?:pessoa|person|persona|pp|pax)\\b|por pessoa\\b|por persona\\b|per person\\b|a head\\b|per head\\b|p\\.p\\.|pp\\b|por cabeza\\b|por cabeca\\b|a cabeca\\b|cada pessoa\\b|each person\\b|للشخص|للفرد|عالشخص',
  ],
  [
    'kg',
    '/ ?kg\\b|kg\\b|quilo\\b|o kg\\b|o quilo\\b|o kilo\\b|el kilo\\b|por kilo\\b|por kg\\b|a kilo\\b|per kg\\b|per kilo\\b|للكيلو|الكيلو',
  ],
  ['class', '/ ?(?:aula|class|clase)\\b|por aula\\b|por clase\\b|a class\\b|per class\\b|cada aula\\b|la clase\\b|للحصه|الحصه'],
  [
    'unit',
    '/ ?(?:un|unid(?:ade)?|unidad|unit|each|ea)\\b|cada(?: um| uma| una| uno)?\\b(?! \\d)|c/u\\b|cd\\b|a unidade\\b|la unidad\\b|each\\b|apiece\\b|للقطعه|للحبه|القطعه|الحبه',
  ],
];
const PERIODS = PER.map(([per, words]) => [per, new RegExp(`^\\s?(?:${words})`, 'u')] as const);

/** Units of sale. */
const MEASURES =
  'par|pair|dozen|duzia|docena|[cs]ento|ciento|milheir[oi]|milhero|millar|metro(?: quadrado| cuadrado| lineal| linear)?|m2|m²|met(?:er|re)|mts?|foot|ft|yard|km|kms?|mile|tonelada|ton|saco|sack|bag|caixa|caja|box|crate|pote|jar|bottle|garrafa|botella|litro|lit(?:er|re)|lata|peca|pieza|piece|cabeca|head|corda|bunch|loaf|load|bin|unidade?|unid|hectare|hectarea|ha|acre|folha|hoja|lauda|pagina|page|word|palavra|palabra|ponto|prato|plato|plate|fatia|slice|porcao|porcion|dose|vaga|placa|bandeja|tray|kit|bolsa|carrada|carga|viagem|viaje|trip|ride|corrida|visita|visit|sessao|sesion|session|sessions|encontro|consulta|lesson|term|semestre|trimestre|turno|turn|shift|crianca|nino|child|kid|adulto|adult|pupil|student|aluno|alumno|mesa|table|quarto|habitacion|room|game|jogo|set|lote|arroba|fardo|rolo|roll|window|door|tooth|dente|foto|photo|print|episodio|episode|lap|volta';
const COUNTED =
  'animal|animais|animales|cabecas|h|hrs?|hours?|horas?|pessoas?|personas?|people|dias?|days?|nights?|noites?|noches?|kg|pcs|pecas|unidades|km';
const NOUN = '[\\p{L}²³]{1,16}';
const END =
  '(?=\\s*(?:[.,;:)\\n|·•]|$|-\\s|\\s-|\\be\\b|\\by\\b|\\band\\b|\\bor\\b|\\bbut\\b|\\bmas\\b|\\bpero\\b|\\bcom\\b|\\bcon\\b|\\bwith\\b|\\bfor\\b|\\bpara\\b|\\bna?o?s?\\b|\\bin\\b|\\ue000))';
const TAXES = '(?:vat|iva|(?:as )?tax(?:es|as?)?(?![\\p{L}])|gst|hst|igv|itbis|tva|impostos?|impuestos?)';
/** Unambiguous conditions of a price, anywhere after the amount. */
const AFTER = new RegExp(
  `^(?:${[
    `[,]?\\s(?:minimo|minimum|min\\.?)(?: de| of)? \\d+(?:[.,]\\d+)*(?:\\s?(?:(?:${MEASURES}|${COUNTED})s?|(?!(?:e|y|and|ou|or|o|no|na|em|en|in|com|con|with|para|for)(?![\\p{L}]))${NOUN}(?=\\s*(?:[.,;:)\\n]|$)))(?![\\p{L}]))?(?![\\p{L}])`,
    `[,(]?\\s?(?:\\+\\s?|(?:plus|mais|mas|ex\\.?|excl?\\.?|inc\\.?|incl\\.?|including|excluding|sin|sem|con|com|no|before)\\s)${TAXES}(?: inclu\\w+)?\\)?`,
    `\\s[,(]?\\s?${TAXES} (?:incl\\w*|exclu\\w*|aparte|extra)\\)?`,
    '\\s(?:mais|mas|plus) (?:(?:a|o|as|os|la|el|las|los|the) )?(?:tasas?|taxas?|fees?|materia(?:l|is|les)|frete|envio|pecas|piezas|parts)(?![\\p{L}])',
    ',\\s(?:tasas|taxas|fees|materiales?|iva|envio|frete) (?:aparte|a parte|extra|not included|no incluid\\w+|nao inclus\\w+)',
    '\\s(?:from|desde|des de|a partir)(?=\\s*(?:[,.;)\\n]|$))',
    '\\s?\\+(?=\\s*(?:[,.;)\\n]|$))',
    '\\s(?:onw[ao]rds?|upwards|and up|& up|up(?=[.,;\\n]|$)|or more|em diante|pra cima|para cima|en adelante|para arriba|a partir de(?=\\s(?!(?:r\\$|[$€£])?\\s?\\d))|minimo|minimum|min\\b\\.?)(?![\\p{L}])',
    '\\s(?:فما فوق|واكثر|وطالع)',
    '\\s(?:one[ -](?:time|off)(?: only| payment| fee)?|once only|(?:de )?pago unico|(?:por )?un[ai]ca? vez|pagamento unico|taxa unica|una sola vez|uma vez so|uma so vez)(?![\\p{L}])',
    '\\s(?:extra|a mais|aparte|por fora|مش داخل بالسعر|غير شامل\\S*|no pix|a vista|no dinheiro|em dinheiro|en efectivo|al contado|cash)(?![\\p{L}])',
    '\\s(?:o |por |al? |the |per )?(?:km|quilometro|kilometro|mile) (?:rodado|recorrido|driven)(?![\\p{L}])',
    '\\s?(?:m[2²]|metro)(?![\\p{L}\\d])',
    `\\s(?:(?:(?:o|a|el|la|un|una|um|uma|an?|per|por|cada|each|al) |(?:x|p/) ?)(?:sq(?:uare)?\\.? )?(?:${MEASURES}))(?![\\p{L}])`,
    '\\s(?:de|for|of|por) (?:\\d{1,3} ?(?:min\\w*|h|horas?|hours?|hrs?)|an hour|half an hour|uma hora|una hora)(?![\\p{L}])',
    '[,]?\\s(?:em|en) (?:ate |hasta )?\\d{1,2} ?(?:x|vezes|cuotas|parcelas)(?: sem juros| sin interes)?(?![\\p{L}])',
    `[,]?\\s(?:up to|ate|hasta) \\d{1,3} ${NOUN}(?![\\p{L}²³])(?!\\s(?:r\\$ ?|[$€£] ?)?\\d)`,
    '[,]?\\s(?:acima de|over|mais de|mas de) \\d{1,3} (?:anos|years|kg|pessoas|personas|people)(?![\\p{L}])',
    '\\s(?:para|pra) (?:ate )?\\d{1,4} (?:pessoas|convidados|criancas|lugares|alunos)(?![\\p{L}])',
    '\\sfor (?:half an?|an?|one|two|three|\\d+) (?:hours?|days?|weeks?|months?|nights?|sessions?|min\\w*)',
    '\\s(?:medio dia|meio dia|meia diaria|dia (?:todo|inteiro|completo|entero)|(?:full|all) day|media jornada|half day|half-day|ida e volta|ida y vuelta|round trip|one way)(?![\\p{L}])',
    '\\s(?:cada|every|every extra|each) \\d{1,4} ?(?:min\\w*|h|horas?|km|dias?|pecas|unidades|metros|miles|gal|)(?![\\p{L}])',
    '(?:\\s?/|\\s(?:per|a))\\s?(?:sq\\.?|square)\\s?(?:ft|feet|foot|m|met(?:re|er)s?|yards?|yd)(?![\\p{L}])(?: installed)?',
    `(?:\\s?p/ ?|/)(?:\\d{1,3} ?)?(?!\\d)${NOUN}(?![\\p{L}])(?<!x \\p{L})`,
    // "R$ 280 de domingo a quinta", "790 sex sab dom"
    `\\s(?:(?:d[aeo]s?|as?|aos?|n[ao]s?|on|en|el|los) )?${DAY}(?:(?: ?(?:-|,|/|a|e|y|and|to|ao) ?| )${DAY})*(?=\\s*(?:[,.;)\\n/]|$|(?:e|y|and) (?:por )?(?:r\\$|[$€£])? ?\\d))`,
    '\\s(?:com|con|with) \\d{1,3} (?:dias?|meses|mes|anos?|days?|months?|years?|horas?|hours?) de? ?(?:garantia|warranty|guarantee)(?![\\p{L}])',
    '\\s(?:beyond|outside|fora d[aeo]|alem d[aeo]|apos|depois de|a mas de) (?:os |the )?\\d{1,3} ?(?:kms?|miles?|quilometros|horas?|hours?|min\\w*)(?![\\p{L}])',
    '\\s(?:for|por|no|na|en|el) (?:the |el |o |a )?(?:weekend|week|fim de semana|fin de semana|finde)(?![\\p{L}])',
    '\\s(?:ja )?(?:com|con|with) (?:a|o|as|os|el|la|the) \\p{L}{3,16}(?=\\s*(?:[.,;)\\n]|$))',
    '\\s(?:el|la|los|las|o|a|os|as|the) \\d{1,4} ?(?:g|gr|kg|ml|l|cm|m|unidades|un|pcs)(?![\\p{L}])',
    '\\s(?:لل|عال)[\\u0621-\\u064a]{2,}',
    '\\s(?:للـ?|ل) ?(?:كل )?(?:متر|طن|ليتر|لتر|كرتونه|صفحه)[\\u0621-\\u064a]*',
  ].join('|')})`,
  'u',
);
const NOT_PER =
  'favor|isso|isto|exemplo|ejemplo|eso|esto|email|e-mail|telefone|telefono|whats\\w*|zap|el|la|los|las|um|uma|o|os|as|un|una|pix|mim|mi|que|enquanto|ahora|week|cento';
/** Measures when a name stands before the amount, items when none does: "$10 per signature". */
const OPEN = new RegExp(
  `^\\s?(?:${[
    `(?:per|por|cada|pela|pelo) (?!(?:${NOT_PER})(?![\\p{L}]))(?:half |full |medio |media |\\d{1,3}(?:[.,]\\d{3})* ?(?:mil )?)?${NOUN}(?![\\p{L}])`,
    `an? (?:half |full )?(?!(?:lot|bit|few|nice|good|great|day's)\\b)${NOUN}(?![\\p{L}])${END}`,
    `(?:for|pra|para) (?:${NOUN} )?${NOUN}(?=\\s*(?:[.,;:)\\n|·•]|$| and ))`,
    `x ${NOUN}${END}`,
    `(?:with|com|con|inc\\.?|incl\\.?|including|incluindo|incluye|inclui|sem|sin|without|plus|for the|na|no|en|under|over|after|delivered|no) (?:${NOUN} ){0,2}${NOUN}(?=\\s*(?:[.,;:)\\n|·•]|$))`,
    `(?:o|a|el|la) (?!(?:rest[oa]?|restante|demais|demas|mesm[oa]|mism[oa]|outr[oa]|otr[oa])(?!\\p{L}))${NOUN}(?: (?:de|da|do|com|con|del|${NOUN})(?: \\d{1,4}(?: ?(?:g|kg|ml|l|cm|m))?| ${NOUN})?){0,2}(?=\\s*(?:[.,;)\\n]|$))`,
  ].join('|')})`,
  'u',
);

const LOWEST =
  '(?:comeca(?:m|ndo)?|empiezan?|empezando|arrancan?|inician?|iniciando|parten?) (?:em|en|de|desde|a partir de|com)|a ?part?ir d[eio]?s?|a ?part?ir|desde(?: los| las| el)?|des de|starting (?:at|from)|starts? (?:at|from)|from|frm|as low as|upwards of|ab|(?:و?ال?اسعار )?(?:كيبدا|تبدا|يبدا|بتبدا|بتبلش) من|بدءا من|ابتداء من|من';
const AROUND =
  'about|around|approx\\.?|roughly|circa|cerca de|aprox\\.?|aproximadamente|em torno de|mais ou menos|em media|unos|uns|mas o menos|alrededor de|minimo(?: de)?|no minimo|minimum|start around|starts around|حوالي|تقريبا';
const BEFORE = new RegExp(`(?<![\\p{L}])(?:(${LOWEST})|${AROUND})\\s*(?:just\\s|only\\s|so\\s|solo\\s)?$`, 'u');

/** Words that mark a price as the lowest one, at the end of a text. */
export const LOWEST_AT_END = new RegExp(`(?<![\\p{L}])(?:${LOWEST})\\s(?:os |as |los |las |the )?$`, 'u');

/** The measure of a price at the start of `text` and its length. */
export function periodAt(text: string): { per: NonNullable<Price['per']>; length: number } | undefined {
  for (const [per, words] of PERIODS) {
    const match = words.exec(text);
    if (match) return { per, length: match[0].length };
  }
  return undefined;
}

/** Length of qualifiers at the start of `text`: "onwards", ", + VAT", "up to 3 anglers". */
export function qualifierAt(text: string): { length: number; from: boolean } {
  let length = 0;
  let from = false;
  for (let n = 0; n < 3; n++) {
    const said = AFTER.exec(text.slice(length))?.[0];
    if (!said) break;
    length += said.length;
    from ||= /(?:from|onw[ao]rds?|up|more|diante|cima|adelante|arriba|partir(?: de)?|desde|des de|upwards|فوق|اكثر|وطالع|\+)$/.test(
      said.trim(),
    );
  }
  return { length, from };
}

/** Length of a measure that counts only after a name before the amount: "a page", "por letra", "o caminhão". */
export const measureAt = (text: string): number => OPEN.exec(text)?.[0].length ?? 0;

/** Length of any price conditions at the start of `text`. */
export function limitAt(text: string): number {
  const period = periodAt(text)?.length ?? 0;
  const qualifier = period + qualifierAt(text.slice(period)).length;
  return qualifier > 0 ? qualifier : measureAt(text);
}

/** "a partir de", "about" at the end of `text`: its start, and whether it marks the price as the lowest. */
export function beforePrice(text: string): { index: number; from: boolean } | undefined {
  const match = BEFORE.exec(text);
  return match ? { index: match.index, from: match[1] !== undefined } : undefined;
}
