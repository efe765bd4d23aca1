import { fold } from '../fold.ts';
import { compile, type Settled, SORRY } from './words.ts';

const WEEKDAY =
  '(?:segundas?|tercas?|quartas?|quintas?|sextas?|sabados?|domingos?|lunes|martes|miercoles|jueves|viernes|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)(?:-feira)?(?!\\p{L})';
const CLOCK =
  '(?:\\d{1,2}(?:(?::|h|\\.)\\d{2}|h|hs| ?(?:am|pm))?(?![\\d.,:]*\\d)|meio[- ]dia|meia[- ]noite|noon|midday|midnight|mediodia|medianoche)';
const AT = '(?:as|a|at|a las|das|de|from)';
const TO = '(?:a|as|ate|ate as|to|till|until|-|–|ao|hasta|hasta las|a las)';
const DAY_AND_TIME = `(?:(?:n[ao]s?|aos?|as|el|los|on|toda|todo|every|cada) )*${WEEKDAY}(?: (?:${AT} )?${CLOCK}(?: ${TO} ${CLOCK})?(?: da (?:manha|tarde|noite))?)?`;
const MONTH = '(?:jan|fev|feb|mar|abr|apr|mai|may|jun|jul|ago|aug|set|sep|out|oct|nov|dez|dec|dic|ene)(?:\\p{L}{0,9})';
const DATE = `(?:(?:on )?${WEEKDAY},? )?(?:(?:dia|el|on|the) )?\\d{1,2}(?:st|nd|rd|th|º)?(?: (?:de |of )?${MONTH}|/\\d{1,2}(?:/\\d{2,4})?)(?!\\p{L}|\\d)`;
const DAYS = `(?:(?:de|from) )?${WEEKDAY} ?(?:${TO}|al|through|thru) ?${WEEKDAY}`;
const DAY_LIST = `(?:${WEEKDAY}(?:, | ?/ ?))*${WEEKDAY} (?:y|e|and|&) (?:(?:los|nas?|on) )?`;
const RANGE = `(?:(?:das|de|from|between|entre) )?${CLOCK} ${TO} ${CLOCK}`;
const STREET =
  '(?:(?:rua|av\\.?|avenida|travessa|alameda|praca|estrada|calle|avda\\.?|pasaje|carrera) [\\p{L}\\d][\\p{L}\\d .]{0,40}? ?,? ?\\d{1,5}|\\d{1,4} [\\p{L} ]{3,24} (?:street|road|lane|avenue|st|rd))(?!\\d)';

const PAUSE = '[\\s,.;:()…!–—-]*[,.;:…–—-][\\s,.;:()…!–—-]*';
const NOT = '(?:nao|no|nope|ah nao|ops|oops)';
/** "… quinta é a novena, …": why the earlier value falls. */
const WHY = `(?:(?:a |o |na |no |the |el )?(?:que )?\\k<head>(?:st|nd|rd|th)?(?:-feira)? (?:nao|no|(?:e|eh|is|was|es|era|cai) [^,.;\\n]{3,40})[\\s,.;:…–—-]+|(?:(?:los|las|as|nas?|nos|on) )?${WEEKDAY} (?:cierro|cerramos|cerrado|fecho|fechamos|fechado|no abro|no abrimos|nao abro|nao abrimos|descanso|(?:i['’]?m |we['’]?re )?closed)[\\s,.;:…–—-]+|(?:that['’]?s|that is|esse e|ese es|essa e|esa es) (?:an?|the|um|uma|un|una|el|la|o|a) [^,.;\\n]{3,30}[\\s,.;:…–—-]+)?`;
const NOW =
  "(?:(?:agora|ahora|now|mudou|it is|it['’]?s|e|eh|es|is|na verdade|actually|well|bueno|ponle|pon|poner|poe|bota|mejor|melhor|que sea|make it|so|just|that['’]?s)[\\s,]+)*";
const MARK = `(?<mark>${PAUSE}(?:(?:${NOT}[\\s,.;:…–—-]+)?(?:${SORRY}[\\s,.;:…–—-]+)+|${NOT}[,.;:…–—-][\\s]*|${NOT} (?=\\k<head>))${WHY}${NOW}|${PAUSE}(?:well,? actually|bueno,? (?:ponle|mejor|que sea|pon)|mejor dicho)[\\s,]+)`;
/** Ranges of hours need no pause: "de doze ao meio dia não de doze às quatro". */
const MARK_OF_RANGE = `(?<mark>${PAUSE}(?:${NOT}[\\s,]+)?(?:${SORRY}[\\s,]+)*${NOW}|\\s(?:nao|no),?\\s)`;

const LASTS =
  '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|ten|twelve|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|dez|un|una|dos|cuatro|siete|ocho|diez)';
const UNIT = '(?<head>weeks?|days?|months?|hours?|semanas?|dias?|meses|horas?)(?!\\p{L})';
/** "adulto mudou esse mês, agora é": a new hour may be led up to. */
const MARK_OF_CLOCK = `(?<mark>${PAUSE}(?:(?:ah|oh|ay),? )?(?:${NOT}[\\s,.…–—-]+|${SORRY}[\\s,.…–—-]+)+[^.;:\\n\\d]{0,50}?(?:agora|ahora|now)(?: (?:e|eh|es|is|it['’]?s|at|as|a las|sera|fica))* )`;
/** "actually with the backlog tell them": a new time may be led up to. */
const MARK_OF_LASTS = `(?<mark>${PAUSE}(?:(?:${SORRY}|${NOT})[\\s,]+)+[^.;:\\n\\d]{0,50}?)`;

const FROM = '(?<![\\p{L}\\d])';
const AGAIN: readonly RegExp[] = [
  // "de segunda a sexta, quer dizer, segunda a sábado": all of the range.
  compile(`${FROM}(?<old>(?<head>${DAYS}))(?<tail>)${MARK}(?<later>${DAYS})`),
  // "de lunes a viernes de 15 a 20, perdón, los lunes no, de martes a viernes": the days alone, whose hours stay.
  compile(
    `${FROM}(?<old>(?<head>${DAYS}))(?<tail>,? ${RANGE}h?)(?<mark>${PAUSE}${SORRY}[\\s,.;:…–—-]+(?:[^.;:\\n\\d]{3,40}?[,;] ?)?)(?<later>${DAYS})(?!,? (?:(?:das|de|from|as) )?\\d)`,
  ),
  // "martes y jueves… no, los jueves ensayo, entonces martes y viernes": all of the list.
  compile(
    `${FROM}(?<old>${DAY_LIST}(?<head>${WEEKDAY}))(?<tail>)(?<mark>${PAUSE}(?:${NOT}|${SORRY})[\\s,.…–—-]+(?:[^.;:\\n\\d]{3,50}[,;–—-] ?)?(?:(?:entonces|entao|so|agora|ahora|now|then|e|es|it['’]?s)[\\s,]+)*)(?<later>${DAY_LIST}${WEEKDAY})`,
  ),
  compile(
    `${FROM}(?<old>(?:(?:n[ao]s?|aos?|as|el|los|on|toda|todo|every|cada) )*(?<head>${WEEKDAY})(?: (?:${AT} )?${CLOCK}(?: ${TO} ${CLOCK})?(?: da (?:manha|tarde|noite))?)?)(?<tail>(?: (?:(?:a|por|de) la (?:manana|tarde|noche)|(?:de|a|pela) (?:manha|tarde|noite)|mornings?|afternoons?|evenings?))?)${MARK}(?<later>${DAY_AND_TIME})`,
  ),
  compile(
    `${FROM}(?<old>(?:(?:dia|el|on|the) )?(?<head>\\d{1,2})(?:st|nd|rd|th|º)?(?: (?:de |of )?${MONTH}|/\\d{1,2}(?:/\\d{2,4})?))(?<tail>(?: [\\p{L}'’]+){0,6}?)${MARK}(?<later>${DATE}|\\d{1,2}(?![\\d:h%]|[.,]\\d))`,
  ),
  compile(`(?<=(?:as|at|a las|das|from) )(?<old>(?<head>${CLOCK}))(?<tail>)${MARK_OF_CLOCK}(?<later>${CLOCK})`),
  compile(`${FROM}(?<old>${LASTS} ${UNIT})(?<tail>)${MARK_OF_LASTS}(?<later>${LASTS} \\k<head>)`),
  compile(`${FROM}(?<old>${RANGE})(?<tail>)${MARK_OF_RANGE}(?<later>${RANGE})(?!\\d)`),
  compile(`${FROM}(?<old>(?<head>${STREET}))(?<tail>)${MARK}(?<later>${STREET})`),
];
/** "…, mudou por causa do barulho", "the 11th is Easter", "que luego no duermo": what follows only explains. */
const EXPLAINS =
  /^,? (?:(?:mudou|mudamos|trocamos|cambio|cambiamos|changed|moved)(?!\p{L})|(?:que |porque |pq |because |since )?(?:the |a |o |el )?(?<day>\d{1,2}|\p{L}+)(?:st|nd|rd|th)? (?:is|was|e|es|era|cai)(?= )|que luego )[^.;,\n]*/u;
const MAX_PAUSE = 24;

/** Days, dates, hours and addresses that are said again in place of the first: "na quinta… não, quinta é a novena, na sexta as 9" is "na sexta as 9". */
export function saidAgain(text: string): Settled | undefined {
  const folded = fold(text);
  for (const pattern of AGAIN) {
    const match = pattern.exec(folded);
    const { old = '', tail = '', mark = '', later = '', head = '' } = match?.groups ?? {};
    if (!match || fold(old) === later || (!head && !isCorrection(mark))) continue;
    const at = match.index + old.length + tail.length + mark.length;
    const end = at + later.length;
    const why = EXPLAINS.exec(folded.slice(end));
    const isWhy = why !== null && (why.groups?.day === undefined || old.includes(why.groups.day));
    const every = /^(?:toda|todo|every|cada) /.exec(old)?.[0] ?? '';
    const kept = every && !later.startsWith(every) ? text.slice(match.index, match.index + every.length) : '';
    // "20 de enero, bueno ponle 18": the month of the first.
    const month = /^\d{1,2}$/.test(later)
      ? text.slice(match.index + (/^(?:\p{L}+ )?\d{1,2}(?:st|nd|rd|th|º)?/u.exec(old)?.[0].length ?? 0), match.index + old.length)
      : '';
    const said = text.slice(match.index + old.length, match.index + old.length + tail.length);
    const stop = end + (isWhy ? why[0].length : 0);
    return {
      text: text.slice(0, match.index) + kept + text.slice(at, end) + month + said + text.slice(stop),
      cut: { at: match.index, text: text.slice(match.index, at).trim(), act: 'aside' },
    };
  }
  return undefined;
}

/** A pause alone joins two ranges; "não", "digo" or "actually" between them corrects the first. */
const CORRECTS = compile(`(?<!\\p{L})(?:nao|no|${SORRY})(?!\\p{L})`);
const isCorrection = (mark: string): boolean => mark.length < MAX_PAUSE && CORRECTS.test(mark);
