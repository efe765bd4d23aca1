import { DAILY, DAY } from '#site/hours/days.ts';
import type { Fact } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import type { Span } from '../../sentences.ts';
import { type Sheet, take } from '../sheet.ts';

const PRICED_NEXT = /^\s*(?:(?:only|just|so|solo|apenas)\s)?[,:–-]?\s*(?:s\/|r\$?|[$€£])\s?\d/u;
const DATED = /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/u;

/** "Niños sábado 10 a 11:30 S/ 20", "dinner on Fridays", "retirada sábado 18/10 das 9 às 17": times of a thing, not opening hours. */
const isOfThing = ({ folded }: Sheet, { norm, text, source: { span } }: Fact): boolean => {
  if (norm.kind !== 'hours' || !span) return false;
  const isDateless = Object.keys(norm.days).length === 0;
  return PRICED_NEXT.test(folded.slice(span[1], span[1] + 20)) || (isDateless && DATED.test(text));
};

/** Words of what has a time without being open then: meals of a house, arrivals, departures, calls for volunteers, age limits. */
const HAS_TIMES =
  /(?<!\p{L})(?:cafe da manha|desayunos?|breakfast|check-?\s?(?:in|out)|chegada|llegada|arrivals?|saidas?|salidas?|partidas?|departures?|embarques?|entradas?(?= (?:das? |de |from |a las )?\d)|onibus|autobus|buses|traslados?|voluntari\p{L}+|volunteers?|precisamos de|necesitamos|menor(?:es)? de \d+|under-?\d+|ordenha|turma d[ae] (?:manha|tarde|noite)|turmas? (?:\p{L}+ )?(?:e|sao)|(?:pao|pan|bread)(?: \p{L}+)? (?:sai|sale|comes)|(?:tour|passeio|paseo|trilha|visita guiada|visita de \p{L}+|visiting|visitas(?=:? (?:(?:tod[oa]s|aos|los|n?as|diari\p{L}+|de|das?|daily|entre)(?!\p{L})|\d|segunda|terca|quarta|quinta|sexta|sabado|domingo|lunes|martes|miercoles|jueves|viernes))|roteiro|diaria|escolinha|ensen(?:o|amos)|ensin(?:o|amos)|teach|juventude|recital|recitale|practice|practise|off-?peak|treino)s?)(?!\p{L})/gu;
/** "Tamanhos do 14 ao 22", "ages 7 to 12": a range of sizes or ages. */
const RANGES =
  /(?<!\p{L})(?:tamanhos?|numera[cs]ao|numeros?|calcad[oa]s?|tallas?|talles?|sizes?|idades?|edades?|ages?|aged|de|dos?|from)\s(?:d[eo]l? |from |entre )?\d{1,2} (?:a|ao|to|-|e|y|al) \d{1,2}(?= (?:anos|years|meses|months)| *[.,;)\n]|$)/gu;
const SIZED = /^(?:tamanh|numer|calcad|tall|siz|idad|edad|age)|(?:anos|years|meses|months)$/u;
const SOME_TIME = new RegExp(
  `(?:(?:${DAILY}|${DAY}(?:(?:,| a| ate| e| y| and| to|-) ?${DAY})*),? )?(?:(?:as|das|a las|de las|de|at|from|depois das|apos as|after) )?\\d{1,2}(?:h\\d{0,2}|[:.]\\d{2})?(?!\\d)(?:\\s?(?:-|–|as|a|ate(?: as)?|to|till?|until|e(?: (?:as|das|a))?|y(?: a)?(?: las)?|,(?: a las| as)?)\\s?(?:las )?\\d{1,2}(?:h\\d{0,2}|[:.]\\d{2})?(?!\\d))*`,
  'gu',
);
const SOME_DAY = new RegExp(`(?<!\\p{L})${DAY}(?:(?:,| a| e| y| and| to|-) ?${DAY})*(?!\\p{L})(?![^\\n]{0,12}\\d)`, 'gu');
const REACH = 60;
/** A house that serves breakfast may be open then. */
const MEAL = /cafe|desayuno|breakfast/;
/** "Aberto das 8h às 18h, visitas das 10h às 12h" */
const VISITS = /^visit/;
const NEAR = 30;
const TURN = /^turma/;
/** Teaching all week long is being open. */
const TEACHES = /^(?:ens|teach)/;
const FAR = 150;

/** Hides such times from the readers of opening hours; gives what was hidden. */
export function setAsideTimes(sheet: Sheet): Span[] {
  const hidden = sheet.sentences.flatMap((sentence): Span[] => {
    const open = sheet.open.slice(sentence.start, sentence.end);
    const spansOf = (matches: Iterable<RegExpExecArray>): Span[] =>
      [...matches].map(({ index, 0: said }) => ({ start: sentence.start + index, end: sentence.start + index + said.length }));
    const days = spansOf(open.matchAll(SOME_DAY));
    if (days.length > 0 && days.every((day) => isOfPerson(sheet, day))) return days;
    const sizes = spansOf(
      [...open.matchAll(RANGES)].filter(
        ({ index, 0: said }) => SIZED.test(said) || SIZED.test(/^ \p{L}+/u.exec(open.slice(index + said.length))?.[0] ?? ''),
      ),
    );
    const times = spansOf(open.matchAll(SOME_TIME));
    const told = times.filter(
      ({ start, end }) => !REACHES.test(sheet.open.slice(start, end)) && TELLS_THING.test(sheet.open.slice(end, end + 40)),
    );
    const things = [...open.matchAll(HAS_TIMES)].flatMap(({ index, 0: thing }) => {
      const at = sentence.start + index;
      const reach = MEAL.test(thing) ? NEAR : TURN.test(thing) ? FAR : REACH;
      return times.filter(
        ({ start, end }) =>
          start >= at &&
          start - at < reach &&
          !OPENED.test(sheet.open.slice(VISITS.test(thing) ? at : sentence.start, start)) &&
          !(TEACHES.test(thing) && REACHES.test(sheet.open.slice(start, end))),
      );
    });
    const priced = OPENED.test(open)
      ? []
      : times.filter(({ start, end }) => isOfPriced(open, start - sentence.start, end - sentence.start));
    return [...sizes, ...told, ...things, ...priced];
  });
  for (const { start, end } of hidden) take(sheet, start, end);
  return hidden;
}
/**
 * "Workshop £38 a head, Saturdays 10 to 12.30", "fim de semana (sexta 18h até domingo 18h) R$ 2.400": when a thing with a price is to be had.
 * Days from one to another behind a list of prices are the week of the house.
 */
function isOfPriced(open: string, start: number, end: number): boolean {
  const said = open.slice(start, end);
  const isInBracket = /\([^()]*$/u.test(open.slice(0, start)) && PRICED_BEHIND.test(open.slice(end));
  return (
    NAMES_DAY.test(open.slice(Math.max(0, start - MAX_DAY), end)) &&
    (isInBracket || (PRICED_BEFORE.test(open.slice(0, start)) && !REACHES.test(said)))
  );
}
const NAMES_DAY = new RegExp(`(?<!\\p{L})${DAY}`, 'u');
const PRICED_BEHIND = /^[^()]{0,30}\)\s*[-–:]?\s*(?:r\$|us\$|[$€£])\s?\d/u;
const MAX_DAY = 18;
const PRICED_BEFORE = new RegExp(
  `(?:(?:r\\$|us\\$|[$€£])\\s?\\d[\\d.,]*|\\d (?:reais|euros|pesos))(?: (?:a|an|per|por|each|cada) \\p{L}+)?,?\\s(?:(?:only|so|solo|on|los|aos|nos) )?(?:${DAY}s? (?:(?:only|at|as|das|a las|from) )?)?$`,
  'u',
);

/** "Sábado das 9 às 11 é treino livre", "domingo às 15h a gente liga um rádio": what happens then, and no opening. */
const TELLS_THING =
  /^(?: ?(?:ao?|as|to|till|al?) (?:meio[- ]dia|noon|mediodia))?,? (?:(?:e|eh|sao|is|are|es|son) (?!(?:fechad|closed|cerrad|shut|so|only|solo|por|com|con|by|das?|de|from|abert|open|abiert|quando|when|cuando|noss|nuestr|our|\p{L}*(?:feira|abado|omingo|day)|um|dois|\d)\p{L}*)\p{L}{4}|dou|damos|faco|fazemos|hago|hacemos|doy|rola|acontece|hay|there['’]?s|we (?:run|do|hold|host|teach)|i (?:do|run|teach|give)|a gente (?!abre|atende|fecha|fica|funciona|esta|ta|trabalha))/u;
/** Days from one to another are no single occasion. */
const REACHES = new RegExp(`${DAY} (?:a|ate|to|-) ${DAY}|${DAILY}`, 'u');
const OPENED =
  /(?<!\p{L})(?:abr(?:e|imos|o)|abert[oa]s?|funcion\p{L}+|atend\p{L}+|open\p{L}*|abierto|atiend\p{L}+|horario de (?:atend|atenc)\p{L}+)(?!\p{L})/u;

/** Frees the words of such times for readers of items, terms and occasions. */
export function giveBackTimes(sheet: Sheet, hidden: readonly Span[]): void {
  for (const { start, end } of hidden) sheet.open = sheet.open.slice(0, start) + sheet.folded.slice(start, end) + sheet.open.slice(end);
  for (const fact of sheet.facts.filter((one) => isOfThing(sheet, one))) {
    const [start, end] = fact.source.span!;
    sheet.facts = sheet.facts.filter((one) => one !== fact);
    sheet.open = sheet.open.slice(0, start) + sheet.folded.slice(start, end) + sheet.open.slice(end);
  }
}

const OF_THE_HOUSE =
  /^(?:workshop|shop|store|office|studio|showroom|yard|garage|reception|loja|oficina|atelie|escritorio|recepcao|secretaria|atendimento|taller|tienda|oficinas?|despacho|local|recepcion|secretaria|atiendo|atendemos|atendo|atiende|atende|abro|abrimos|abre|trabajo|trabalho|i work|we work)$/u;

/** "Workshop Mon–Thurs 8–4.30": opening hours, no class. */
export function openHouses(sheet: Sheet): void {
  const classes = sheet.facts.filter(({ norm }) => norm.kind === 'class');
  const [only] = classes;
  if (classes.length !== 1 || only?.norm.kind !== 'class' || !OF_THE_HOUSE.test(fold(only.text))) return;
  const { days, start, end, when } = only.norm;
  const at = when ? sheet.text.indexOf(when, only.source.span?.[0] ?? 0) : -1;
  if (!days || !start || !end || !when || at < 0) return;
  only.text = when;
  only.source.span = [at, at + when.length];
  only.norm = { kind: 'hours', days: Object.fromEntries(days.map((day) => [day, [[start, end]]])) };
}

/** "Dr. Thiago, CRO-MG 41.907 – atende só terça e quinta", "2° y 4° viernes": one person's days, and days of a month. */
export const isOfPerson = (sheet: Sheet, { start, end }: Span): boolean => {
  const line = sheet.sentences.find((sentence) => sentence.start <= start && sentence.end >= end);
  const isRegistered = sheet.facts.some(
    ({ norm, source: { span } }) => norm.kind === 'registry' && span && line && span[0] >= line.start && span[1] <= start,
  );
  return (isRegistered && !/\d/.test(sheet.text.slice(start, end))) || /^[º°ª]/.test(sheet.text.slice(start, end));
};
