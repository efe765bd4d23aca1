import { decimalOf } from './facts/amounts.ts';
import { fold, literal } from './fold.ts';
import type { Cut } from './injection.ts';

const NUMBER = '\\d(?:[\\d.,:]*\\d)?(?:h\\d{0,2})?(?:\\s?(?:mil|k)(?!\\p{L}))?';
const SIGN = '(?:r\\$|us\\$|u\\$s|s/|[$€£]|(?:usd|clp|ars|mxn|cop)(?=\\s?\\d))\\s?';
const AMOUNT = `(?:${SIGN})?${NUMBER}(?:\\s?(?:-|a|as|to|ate|hasta)\\s?(?:${SIGN})?${NUMBER})?(?:\\s?€)?`;
const MAIL = '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+';
const DAY =
  '(?:(?:na|no|nas|nos|aos?|as|el|los|on) )?(?:segunda|terca|quarta|quinta|sexta|sabado|domingo|lunes|martes|miercoles|jueves|viernes|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)(?:-feira)?(?!\\p{L})';
const LIMIT =
  '(?:(?:ate|acima de|abaixo de|a partir de|mais de|menos de|mas de|hasta|desde|over|under|up to|at least|more than|less than) )?';
const GAP = '[\\s,.;:()…!–—-]+';
/** Apologies before a corrected value. */
const SORRY =
  "(?:desculp\\p{L}*|perdao|perdon\\p{L}*|sorry|ops|oops|errei|me enganei|me equivoque|minto|corrijo|corrigindo|digo|quer dizer|quero dizer|mejor dicho|quise decir|i mean|correction|correcao|correccion|my mistake|my bad|scratch that|make that|wait|actually|na verdade|en realidad|or rather|no,? it'?s|nao,? e|no,? es|nao,? sao|no,? son)";
/** Words for a value that has changed. */
const CHANGED =
  '(?:agora|ahora|now|subiu|subio|baixou|bajo|aumentou|aumento|mudou|cambio|passou|paso|went|gone|dropped|moved|changed|raised)';
const FILL =
  "(?:ah|ay|ai|ih|ojo|no|nao|que|wait|ya|ja|it'?s|its|is|es|e|eh|son|sao|now|ahora|agora|hoje|hoy|today|de|at|to|a|para|pra|por|foi|ess[ae]|es[ae]|est[ae]|isso|that|this|bajo|subio|baixou|subiu|aumentou|aumento|mudou|passou|paso|cambio|went|gone|up|down|moved|changed|dropped|raised|just|mas|pero|but|y|and|custam?|cuestan?|sai|sale|fica|queda|should be|has|was|been|so|the|o|el|la|actually|i)";
/** Limit on filler words in a row, which keeps the patterns bounded. */
const FEW = '{0,6}';
const FILLS = `(?:${FILL}${GAP})${FEW}`;
/** Excludes amounts that continue as a telephone number, and counts of other things. */
const ENDS = '(?![\\d.,:]*\\d|[ -]\\d{3}|\\s?[%x])';
const TAIL = '(?<tail>(?: (?!(?:e|y|and) )[\\p{L}²³]+){0,6}?)';

const compile = (...parts: string[]): RegExp => new RegExp(parts.join(''), 'u');
/** Groups: the earlier value, the separator, the later value. */
const TAKEN_BACK: readonly RegExp[] = [
  compile(
    `(?<![\\p{L}\\d$€£.,/]|[$€£/] )(?<old>${LIMIT}${AMOUNT})${TAIL}(?<mark>${GAP}${FILLS}${SORRY}${GAP}(?:(?:${SORRY}|${FILL})${GAP})${FEW})(?<later>${LIMIT}${AMOUNT})${ENDS}`,
  ),
  compile(
    `(?<![\\p{L}\\d])(?<old>${DAY})(?<tail>)(?<mark>${GAP}${FILLS}${SORRY}${GAP}(?:(?:${SORRY}|${FILL})${GAP})${FEW}?)(?<later>${DAY})`,
  ),
  compile(`(?<![\\w@.])(?<old>${MAIL})(?<tail>)(?<mark>${GAP}${FILLS}${SORRY}${GAP}(?:(?:${SORRY}|${FILL})${GAP})${FEW})(?<later>${MAIL})`),
  // "era 9500 ahora 10200", "was £4, now £4.50"
  compile(
    `(?<!\\p{L})(?<old>(?:era|eram|eran|was|were|used to be|antes|estava|estaba|custava|costaba)(?: (?:de|a|por|em|en|at))? ${AMOUNT})${TAIL}(?<mark>${GAP}${FILLS}(?:${CHANGED}|hoje|hoy|today)${GAP}${FILLS})(?<later>${AMOUNT})${ENDS}`,
  ),
  // "USD 61.000 — ojo, bajó, ahora USD 57.500", "R$ 40, agora R$ 45"; "de R$ 497 agora R$ 297" keeps both.
  compile(
    `(?<![\\p{L}\\d$€£.,/]|[$€£/] |(?<!\\p{L})(?:de|from) )(?<old>${AMOUNT})(?<tail>)(?<mark>\\s*[,(…–—-]${GAP.slice(0, -1)}*${FILLS}${CHANGED}${GAP}${FILLS})(?<later>${AMOUNT})${ENDS}`,
  ),
];

const FIGURE = new RegExp(NUMBER, 'u');
const amountIn = (written: string): number => Number(decimalOf(FIGURE.exec(written)?.[0] ?? '0'));
const YEAR = /(?<![\d.,])(?:19|20)\d{2}$/;
const MAX_TIMES = 3;
/** True when both are of one kind: two years apart, or a year and a count, are separate values. */
function isSameKind(old: string, later: string): boolean {
  if (!/\d/.test(old)) return true;
  const [a, b] = [amountIn(old), amountIn(later)];
  return !YEAR.test(old) && a !== b && Math.max(a, b) <= Math.min(a, b) * MAX_TIMES;
}

interface Settled {
  text: string;
  /** Position of the later value, and the removed text. */
  cut: Cut;
}

/** Replaces the earlier value with the later one in place: "$22 a head — sorry $24 now" is "$24 a head". */
function settledOnce(text: string): Settled | undefined {
  const folded = fold(text);
  for (const pattern of TAKEN_BACK) {
    for (let from = 0; from < folded.length; ) {
      const match = pattern.exec(folded.slice(from));
      const { old = '', tail = '', mark = '', later = '' } = match?.groups ?? {};
      if (!match) break;
      const start = from + match.index;
      from = start + Math.max(1, old.length);
      const isSure = SURE.test(mark);
      if (!isSure && !isSameKind(old, later)) continue;
      const at = start + old.length + tail.length + mark.length;
      const end = at + later.length;
      const now = /^\s(?:now|agora|ahora|hoje|hoy|mesmo)(?!\p{L})/u.exec(folded.slice(end))?.[0].length ?? 0;
      const closes = mark.includes('(') && !mark.includes(')') && text[end + now] === ')' ? 1 : 0;
      const isOwn = /^\s*(?:[,.;:)!?\n–—]|$)/.test(folded.slice(end + now + closes));
      const sign = new RegExp(`^(?:${SIGN})`, 'u').exec(old)?.[0].length ?? 0;
      const kept = sign > 0 && !/^\D/.test(later) ? text.slice(start, start + sign) : '';
      const said = text.slice(start + old.length, start + old.length + tail.length);
      return {
        text: text.slice(0, start) + kept + text.slice(at, end) + (isOwn ? said : '') + text.slice(end + now + closes),
        cut: { at: start, text: text.slice(start + kept.length, at).trim(), act: 'aside' },
      };
    }
  }
  return undefined;
}
const SURE = compile(`(?<!\\p{L})${SORRY}(?!\\p{L})`);

/** "ah perdón, el malbec ya lo aumenté, es 10.500", "o bolo agora é 45 o kg": a listed thing with a new price. */
const ANEW = compile(
  `(?<=^|[.,;!\\n]\\s*)(?<said>(?:(?:${SORRY}|${FILL})${GAP})${FEW}(?:o|a|os|as|el|la|los|las|the) (?<name>\\p{L}[\\p{L}\\d ]{1,24}?)[,]? `,
  '(?:(?:y|j)a (?:(?:lo|la|los|las|o|a) )?(?:aument|sub|baj|baix|cambi|mud)\\p{L}+|agora|ahora|now|went up|has gone up|subiu|subio|baixou|bajo|aumentou|aumento)',
  `(?:[\\s,]+(?:e|es|is|it's|sao|son|a|to|pra|para|por|sai|sale|custa|cuesta|fica|queda|agora|ahora|now))${FEW}[\\s,]+`,
  `(?<later>(?:${SIGN})?${NUMBER})${ENDS}(?: (?:o|el|la|a|por|per|each|cada) \\p{L}{1,8})?(?:,? (?:que )?(?:esqueci|me esqueci|me olvide|olvide|i forgot) (?:de |to )?\\p{L}+(?: (?:isso|ai|eso|it|that))?)?)(?=\\s*(?:[.,;!\\n]|$))`,
);
/** "mas o kit continua igual" */
const SAME =
  /^[\s,.;]*(?:(?:mas|pero|but|e|y|and) )?(?:(?:o|a|os|as|el|la|los|las|the) )?\p{L}+ (?:queda|quedan|continua|continuam|segue|sigue|fica|stays?|remains?) (?:igual|iguais|iguales|o mesmo|lo mismo|the same)(?=[\s]*(?:[.,;!\n]|$))/u;

const LEADER = '(?:[^\\d\\n,;.]{0,14}?|\\s?[.…]{2,}\\s?)';
const JOINS = /^(?:d[aeo]s?|del?|of|the|o|a|el|la)$/u;
/** The last price told of a thing; words may stand between those of its name ("piscina de 2m" is "Piscina de bolinhas 2m"). */
function lastPriced(before: string, name: string): RegExpExecArray | undefined {
  const words = name.split(/\s+/).filter((part) => part && !JOINS.test(part));
  if (words.length === 0) return undefined;
  const named = words.map(literal).join('[^\\d\\n,;.]{1,20}?');
  return [...before.matchAll(new RegExp(`(?<!\\p{L})${named}(?:s|es)?(?![\\p{L}\\d])${LEADER}(?<!\\d)((?:${SIGN})?${NUMBER})`, 'gu'))].at(
    -1,
  );
}

function repriced(text: string): Settled | undefined {
  const folded = fold(text);
  const match = ANEW.exec(folded);
  const { said, name, later } = match?.groups ?? {};
  if (!match || !said || !name || !later) return undefined;
  const earlier = lastPriced(folded.slice(0, match.index), name);
  if (!earlier?.[1]) return undefined;
  const at = earlier.index + earlier[0].length - earlier[1].length;
  const where = match.index + said.lastIndexOf(later);
  const end = match.index + said.length;
  const gone = end + (SAME.exec(folded.slice(end))?.[0].length ?? 0);
  const sign = /^\d/.test(later) ? (new RegExp(`^${SIGN}`, 'u').exec(earlier[1])?.[0].length ?? 0) : 0;
  const head = text.slice(0, at) + text.slice(at, at + sign) + text.slice(where, where + later.length);
  const middle = text.slice(at + earlier[1].length, match.index);
  return {
    text: head + middle + text.slice(gone).replace(/[.!\n]\s*$/.test(middle) ? /^[\s]*[.,;](?=\s|$)[^\S\n]*/ : /^$/, ''),
    cut: { at: (head + middle).length, text: text.slice(match.index, gone), act: 'aside' },
  };
}

/** "… mejor no pongas esa", "… ops essa vendi ontem tira": the whole line is withdrawn. */
const WITHDRAWN =
  /(?<!\p{L})(?:no (?:pongas?|pongan|publiques?|incluyas?) (?:es[ae]|est[ae])|nao (?:poe|ponha|coloca|coloque|bota|inclui) (?:ess[ae]|est[ae])|(?:tira|tire|saca|quita|quiten) (?:ess?[ae]|est[ae])|ess[ae] (?:(?:ja )?vendi\p{L}*|ja foi)[^\n.]{0,20}|(?:do ?n[o'’]?t|do not) (?:put|list|include|show) th(?:at|is) one|(?:leave|take|skip|scrap) th(?:at|is) one(?: (?:out|off|down))?)(?!\p{L})/u;

function withdrawn(text: string): Settled | undefined {
  const folded = fold(text);
  const match = WITHDRAWN.exec(folded);
  if (!match) return undefined;
  const start = folded.lastIndexOf('\n', match.index) + 1;
  const line = folded.indexOf('\n', match.index);
  const end = line < 0 ? text.length : line;
  // A line of a list with its number or price; a paragraph holds more than the one thing.
  if (!/\d/.test(folded.slice(start, match.index)) || end - start > 180 || (start === 0 && end === text.length)) return undefined;
  return { text: text.slice(0, start) + text.slice(end + 1), cut: { at: start, text: text.slice(start, end), act: 'aside' } };
}

const THE = '(?:o|a|os|as|el|la|los|las|the|my|our) ';
const THING = '(?<name>\\p{L}[\\p{L}\\d]*(?: \\p{L}[\\p{L}\\d]*){0,3}?)';
const OFF_THE_LIST =
  '(?: (?:d[ao]|del?|de la|off|from|out of)(?: the)? (?:lista|list|tabela|tabla|cardapio|carta|menu|site|sitio|pagina|page)| (?:fora|off|out))';
const DROP = '(?:tir[ae]m?|remov[ae]m?|exclu[ia]m?|apagu?[ae]m?|quit[ae]n?|saqu?[ae]n?|take|remove|delete)';
const NOT_SET =
  "(?:(?:nao|no|do ?n[o'’]?t|don['’]t) (?:poe|por|ponha|ponham|bota|bote|coloca|coloque|coloquem|mostra|mostre|pongas?|pongan|muestres|put|show|list)(?: nao)?)";
/** "o air game quebrou tira da lista", "scratch the rental", "pintura eu parei, esquece": a thing told before is no longer offered. */
const NO_LONGER: readonly RegExp[] = [
  compile(
    `(?<!\\p{L})(?:ah,? )?${THE}${THING}(?: (?:quebrou|estragou|pifou|acabou|saiu|se rompio|se acabo|broke|is broken|is gone|sold out))?[,;]?(?: (?:entao|so|por favor|pode|please|y|e))* ${DROP}(?: (?:ele|ela|isso|it))?${OFF_THE_LIST}`,
  ),
  compile(`(?<!\\p{L})(?:ah,? |actually,? |na verdade,? )*${DROP} ${THE}${THING}${OFF_THE_LIST}`),
  compile(`(?<!\\p{L})(?:actually,? )?(?:scratch|scrap|drop|forget) ${THE}${THING}(?=\\s*(?:[,.;!\\n]|$))`),
  compile(
    `(?<!\\p{L})(?:(?:nao|no),? )?(?:${THE})?${THING} (?:(?:eu|yo|ja|ya|i) )*(?:parei|nao faco mais|nao fazemos mais|ya no hago|ya no hacemos|deje de hacer)[,.;]* (?:esquece|esqueca|tira|olvidalo|olvidelo|forget it|nao (?:poe|coloca|bota)|no (?:lo )?pongas?)`,
  ),
];
/** "pensando bem não põe o preço do vaso": only its price goes. */
const PRICE_OFF = compile(
  `(?<!\\p{L})(?:(?:pensando bem|pensandolo bien|on second thought|na verdade|actually|mejor|melhor),? )?(?:${NOT_SET}|${DROP}) (?:${THE})?(?:preco|valor|precio|price) (?:d[aeo]s?|del?|de la|of|for)(?: the| la)? ${THING}(?: (?:nao|no))?(?: (?:porque|pq|pois|because) (?:depende|varia|it depends|it varies)(?: (?:muito|mucho|bastante))?)?(?:,? o resto pode (?:por|botar|colocar|deixar))?(?=\\s|[,.;!\\n]|$)`,
);
const STOP = /\n|[;!?](?=\s)|\.(?=\s+\D)/u;

/** Removes a thing, or its price, that a later order takes off the page by name; the order goes with it. */
function takenOff(text: string): Settled | undefined {
  const folded = fold(text);
  for (const pattern of [...NO_LONGER, PRICE_OFF]) {
    const match = pattern.exec(folded);
    const name = match?.groups?.name;
    if (!match || !name) continue;
    const before = folded.slice(0, match.index);
    const priced = lastPriced(before, name) ?? lastPriced(before, `${name} ${wordAfter(before, name)}`);
    if (!priced) continue;
    const isPrice = pattern === PRICE_OFF;
    const endOf = (from: number): number => {
      const at = isPrice ? -1 : folded.slice(from).search(STOP);
      if (at < 0) return isPrice ? from : folded.length;
      return from + at + (/^(?:[.;!?…]+|\n)/u.exec(folded.slice(from + at))?.[0].length ?? 0);
    };
    const start = isPrice ? priced.index : priced.index - (before.slice(0, priced.index).split(STOP).at(-1) ?? '').length;
    const stop = Math.min(match.index, endOf(priced.index + priced[0].length));
    const end = endOf(match.index + match[0].length);
    const isRunOn = isPrice && /^\s+\p{L}/u.test(text.slice(stop));
    const kept =
      (isRunOn ? `${text.slice(0, start).trimEnd()},` : text.slice(0, start)) +
      (isPrice ? text.slice(stop, match.index).trimEnd() : text.slice(stop, match.index));
    const rest = isPrice && /^\s+\p{L}/u.test(text.slice(end)) ? `,${text.slice(end)}` : text.slice(end);
    return { text: kept + rest, cut: { at: kept.length, text: text.slice(match.index, end), act: 'aside' } };
  }
  return undefined;
}
/** The words that complete a thing's name where it was first told: "pintura de barriga", "rental alone". */
const wordAfter = (before: string, name: string): string =>
  new RegExp(`(?<!\\p{L})${literal(name)} ((?:d[aeo]s? |del? |of )?\\p{L}+) `, 'u').exec(before)?.[1] ?? '';

const STREET = '(?:rua|av\\.?|avenida|travessa|alameda|praca|estrada|calle|avda\\.?|pasaje|plaza|camino|carrera)';
/** "Rua das Flores não, é Rua do Sol 12", "terça não, quarta", "not Mill Lane, it's Mill Road". */
const NOT_THIS: readonly RegExp[] = [
  compile(
    `(?<!\\p{L})(?<old>${STREET} [^,.;:\\n]{2,40}? (?:nao|no)[,!.]{1,3} (?:(?:agora|ahora|na verdade|en realidad|ja) )?(?:(?:e|eh|es|fica|mudou pra|queda en) )?(?:n?[ao] |en |la )?)(?=${STREET} )`,
  ),
  compile(`(?<!\\p{L})(?<old>${DAY} (?:nao|no)[,!]{1,2} (?:(?:e|eh|es) )?)(?=${DAY})`),
  compile(
    "(?<!\\p{L})(?<old>not (?!far|near|just|only)(?:on |at |in )?[\\p{L}' ]{3,24} (?:street|road|lane|avenue|st|rd),? (?:but|it['’]?s|now)(?: on| at| in)? )(?=\\d|\\p{L}+)",
  ),
];

function notThis(text: string): Settled | undefined {
  const folded = fold(text);
  for (const pattern of NOT_THIS) {
    const match = pattern.exec(folded);
    const old = match?.groups?.old;
    if (!match || !old) continue;
    const end = match.index + old.length;
    return {
      text: text.slice(0, match.index) + text.slice(end),
      cut: { at: match.index, text: text.slice(match.index, end).trim(), act: 'aside' },
    };
  }
  return undefined;
}

/** Max corrections in one message. */
const MAX_CORRECTIONS = 16;

/** The message with each corrected value replaced by the last one, in place; the words of the correction are removed. */
export function withoutCorrections(text: string): { text: string; cuts: Cut[] } {
  const cuts: Cut[] = [];
  let read = text;
  for (let n = 0; n < MAX_CORRECTIONS; n++) {
    const next = settledOnce(read) ?? repriced(read) ?? withdrawn(read) ?? takenOff(read) ?? notThis(read);
    if (!next) break;
    const shift = read.length - next.text.length;
    for (const cut of cuts) if (cut.at > next.cut.at) cut.at = Math.max(next.cut.at, cut.at - shift);
    cuts.push(next.cut);
    read = next.text;
  }
  return { text: read, cuts };
}
