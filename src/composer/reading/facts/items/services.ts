import { DAY } from '#site/hours/days.ts';
import { fold } from '../../fold.ts';
import { MOODS } from '../../lexicon/wishes.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN, take, trimmed } from '../sheet.ts';
import { topicOf } from '../statements/topics.ts';
import { HOUSE } from './mentions.ts';
import { isTalked } from './tagged-items.ts';
import { isBrought } from './things-brought.ts';

const CUE =
  /(?<![\p{L}])(?:(?:nossos |our |nuestros |meus |my |mis )?(?:servicos|services|servicios|especialidades|specialties|specialities|tratamentos|treatments|tratamientos|areas(?: de (?:atuacao|practica))?|practice areas|areas of practice|produtos|products|productos|cursos|courses|modalidades|atividades|activities|procedimentos|o que (?:eu |a gente |nos )?(?:faco|faz|fazemos)|what (?:i|we) do|lo que (?:hago|hacemos|ofrecemos)|خدماتنا|منتجاتنا|خدمات)\s*:|(?:oferecemos|ofereco|oferece|fazemos|faco|vendemos|vendo|vende|trabalhamos com|trabalho com|realizamos|consertamos|atuamos (?:em|com)|atuo (?:em|com)|ensinamos|produzimos|we (?:offer|do|sell|provide|make|serve|fix|repair|teach|build|specialise in|specialize in|cover|stock)|i (?:offer|do|sell|teach|make|provide)|offering|specialising in|specializing in|selling|ofrecemos|ofrezco|hacemos|hago|vendemos|trabajamos con|realizamos|reparamos|brindamos|damos|نقدم|نبيع|نوفر)\s+)/gu;
/** "…, and we take Delta": a new subject starts another statement. */
const NEXT_CLAUSE = /,?\s(?:and|e|y|but|mas|pero)\s(?:also |tambem |tambien )?(?:(?:we|i|they|a gente|nos|nosotros)\s|ac(?:eit|ept)[oa])/u;
const STOP_ITEM =
  /^(?:free|gratis|since|desde|um|uma|a|o|an?|the|todos?|todas?|muito|de tudo|it|them|you|us|que|what|everything|etc|site|pagina|website|de segunda|delivery|entrega\w*|clientes?|segunda|monday|lunes|sem|with|com|con|for|para|this|that|our|nossos?|so|only|your)\b/;
const OF_OFFICE = /^(?:\s(?:em|en|in|no)\s[^,.:;\n]{2,40})?\s*[,:]\s*([^.:;\n\ue000]{4,90}?)(?=,\s(?:em|in|en|no|na)\s|[.;\n]|$)/;

/** Services and products listed without a price: "oferecemos canal, implante e clareamento", "Services:" with lines. */
export function readServices(sheet: Sheet, professional: boolean): void {
  for (const match of sheet.open.matchAll(CUE)) {
    const at = match.index + match[0].length;
    const sentence = sheet.sentences.find((span) => match.index >= span.start && match.index < span.end);
    // "ajuda quem vende marmita", "no hago mascotas": others do that, or nobody.
    if (!sentence || /(?<!\p{L})(?:quem|quien(?:es)?|who|no|nao|n|nunca|jamais|never)\s$/u.test(sheet.folded.slice(0, match.index)))
      continue;
    const clause = sheet.open.slice(at, sentence.end).search(NEXT_CLAUSE);
    const stop = clause < 0 ? sentence.end : at + clause;
    const limit = beforePlace(sheet, at, Math.min(stop, nextTaken(sheet, at), nextPlace(sheet, at)));
    if (limit - at > 3) list(sheet, at, limit, match[0].trim().endsWith(':'));
    if (stop < sentence.end && sheet.open[limit - 1] === TAKEN) recordClause(sheet, stop, sentence.end);
    if (sentence.end - at <= 1 && match[0].trim().endsWith(':')) lines(sheet, sentence.end);
    // A label alone may also end its sentence: "Serviços:".
    else if (/:\s*$/.test(sheet.folded.slice(match.index, sentence.end))) lines(sheet, sentence.end);
  }
  bareList(sheet);
  if (!professional) return;
  for (const sentence of sheet.sentences) {
    const said = sheet.open.slice(sentence.start, sentence.end);
    if (
      said.split(/\s+/).length <= 9 &&
      /\blaw\b|\bdireito\b|\bderecho\b/.test(said) &&
      !/\b(?:we|quero|somos|is|are|need|site)\b/.test(said)
    )
      list(sheet, sentence.start, sentence.end, true);
  }
  const name = sheet.facts.find((fact) => fact.norm.kind === 'name');
  const end = name?.source.span?.[1];
  if (end === undefined) return;
  const areas = OF_OFFICE.exec(sheet.open.slice(end, end + 110));
  if (areas?.[1] && !/^(?:an?|uma?|una?|the|o|a|el|la)\s/.test(areas[1])) {
    const start = end + areas[0].indexOf(areas[1]);
    // "…, probate and elder law in Portland, Oregon": the town ends the list.
    const town = /\s(?:in|em|en|no|na)\s\p{Lu}/u.exec(sheet.text.slice(start, start + areas[1].length))?.index;
    list(sheet, start, start + (town ?? areas[1].length), true);
  }
}

/** A sentence of its own after the list. */
function recordClause(sheet: Sheet, start: number, end: number): void {
  const joint = /^,?\s(?:and|e|y|but|mas|pero)\s/.exec(sheet.folded.slice(start, end))?.[0].length ?? 0;
  const span = trimmed(sheet.text, start + joint, end);
  if (sheet.open.slice(span.start, span.end).includes(TAKEN)) return;
  const topic = topicOf(sheet.folded.slice(span.start, span.end)) ?? 'other';
  record(sheet, span.start, span.end, { kind: 'statement', topic }, { must: false });
}

const NO_SERVICE =
  /\b(?:cores?|colou?rs?|colores|preto|branco|azul|verde|vermelho|rosa|laranja|dourado|roxo|cinza|black|white|blue|green|red|gold|navy|beige|negro|blanco|rojo|azules|gris|estilo|style|look|vibe|fotos?|photos?|site|website|pagina|newsletter|blog|faq|galeria|gallery|mapa|map|formulario|form|contat\w*|contact\w*|whatsapp|instagram|facebook|moderno|modern|clean|bonito|simples|simple|nonsense|please|obrigad\w+|thanks|gracias|english|portuguese|spanish|em|in|en|no|na|sem|without|sin|nao|not|com|with|con|segunda|sabado|domingo|pix|cartao|cash|dinheiro|wifi|wi-?fi|estacionamento|parking|entrega|delivery)\b|الوان|لون/;

/** "Editorial illustration, book covers, murals.": a sentence that is nothing but three or more short service names. */
function bareList(sheet: Sheet): void {
  const creative = sheet.facts.some((fact) => fact.norm.kind === 'offer' && !(fact.norm.group && !fact.norm.price));
  if (creative) return;
  for (const whole of sheet.sentences) {
    // "Construímos casas, reformas e galpões": the verb is the business's, the objects are its services.
    const verb = DONE.exec(sheet.open.slice(whole.start, whole.end))?.[0].length ?? 0;
    const sentence = { start: whole.start + verb, end: whole.end };
    const said = sheet.open.slice(sentence.start, sentence.end).replace(/[.!]$/, '');
    if (TAKES.test(said) || isBrought(sheet, whole)) continue;
    const items = said.split(/\s*[,،;•]\s*(?:(?:e|y|and|و)\s+)?|\s(?:e|y|and|&)\s(?![^.;:!?\n]*[,،])|\s+و(?=[\u0600-\u06ff])/);
    if (items.length < 3 || items.length > 12 || said.includes(TAKEN) || isOfTheSite(said, items) || /[\d?:@]/.test(said)) continue;
    if (
      items.some(
        (item) =>
          REFUSED.test(item) ||
          item.length < 3 ||
          item.split(/\s+/).length > 4 ||
          STOP_ITEM.test(item) ||
          IS_MOOD.test(item) ||
          HOUSE.test(item),
      )
    )
      continue;
    if (
      sheet.facts.some(({ norm, source: { span } }) => norm.kind !== 'place' && span && span[0] < sentence.end && span[1] > sentence.start)
    )
      continue;
    list(
      sheet,
      sentence.start,
      sentence.start + said.length,
      true,
      items.every((item) => item.split(/\s+/).length <= 2),
    );
    return;
  }
}
const DONE =
  /^(?:(?:nos |nosotros |eu |yo |we |i )?(?:construimos|construo|executamos|executo|desenvolvemos|desenvolvo|fabricamos|fabrico|instalamos|instalo|produzimos|produzo|diseñamos|disenamos|diseno|fabricamos|construyo|build|make|install|design)\s)/;
/** "Two dogs max, no charge, no dogs on Heron": terms, and nothing that is done. */
const REFUSED = /^(?:nao|not?|sem|sin|without|nunca|never) |\smax$/u;
/** "Atendo Bradesco, SulAmérica e particular": accepted customers and payers are no services. */
const TAKES =
  /^(?:(?:nos |eu |yo |we |i )?(?:atend[oe]|atendemos|atiendo|aceit[oa]|aceitamos|acepto|aceptamos|(?:we |i )(?:accept|take))|convenios?|planos?|obras sociales)\s/;
/** "Eletrocardiograma, MAPA, Holter": one of four may share the name of a site feature. */
const isOfTheSite = (said: string, items: readonly string[]): boolean =>
  NO_SERVICE.test(items.length >= 4 ? said.replace(/(?<!\p{L})(?:mapa|map|galeria|gallery|blog)(?!\p{L})/u, '') : said);

const IS_MOOD = new RegExp(
  `^(?:${MOODS.map(([, words]) => words.source).join('|')})$|\\b(?:we|i|our|quero|sou|somos|soy|is|are|temos|fica|near|hi|hello|oi|ola|hola)\\b`,
);

const nextTaken = (sheet: Sheet, at: number): number => {
  const taken = sheet.open.indexOf(TAKEN, at);
  return taken < 0 ? sheet.text.length : taken;
};

const nextPlace = ({ facts, text }: Sheet, at: number): number =>
  Math.min(...facts.flatMap(({ norm, source: { span } }) => (norm.kind === 'place' && span && span[0] > at ? [span[0]] : [])), text.length);

/** "doces finos em Sorocaba": the word before the town is no part of the last item. */
const beforePlace = (sheet: Sheet, start: number, end: number): number =>
  start + sheet.folded.slice(start, end).replace(/(?:^|\s)(?:em|en|in|no|na|at|aqui em|aca en|here in)\s*$/, '').length;

const TIMED = new RegExp(`\\d ?(?:am|pm|h)\\b|\\d:\\d{2}|(?<![\\p{L}])${DAY}(?![\\p{L}]).*\\d`, 'u');

/** "…, também mechas": the joining word is no part of the name. */
function withoutAlso(sheet: Sheet, { start, end: last }: Span): Span {
  const end = last - (/\s(?:tambem|tambien|too|as well|etc\.?)$/.exec(sheet.folded.slice(start, last))?.[0].length ?? 0);
  const joins = /^(?:tambem|tambien|also|alem de|ademas de|ate|incluindo|incluyendo|including|plus)\s+/.exec(
    sheet.folded.slice(start, end),
  );
  return { start: start + (joins?.[0].length ?? 0), end };
}

/** Min two parts by commas or "and", each short: otherwise it is a sentence and stays one. `isBare`: the sentence is nothing else. */
function list(sheet: Sheet, start: number, end: number, labelled: boolean, isBare = false): void {
  const stop =
    /\s[-–]\s|\b(?:que|where|onde|donde|with|com|con|for|para|porque|because|em ate|starting|a partir|tudo|todos|all|since|desde|mas|but|pero)\b|\ue000/.exec(
      sheet.open.slice(start, end),
    );
  const limit = stop && !labelled ? start + stop.index : end;
  const items: { start: number; end: number }[] = [];
  const separator =
    /\s*(?:,|;|،|•|\||\/(?=\s)|\n)\s*(?:(?:e|y|and|&|or|ou)\s+|و(?=[\u0600-\u06ff]))?|\s+(?:e|y|and|&)\s+(?![^.;:!?\n]*[,،])|\s+و(?=[\u0600-\u06ff])/g;
  let from = start;
  separator.lastIndex = start;
  const until = sheet.folded.slice(0, limit);
  for (let match = separator.exec(until); match; match = separator.exec(until)) {
    // "instrumentos de sopro (sax, clarineta)": the contents of a bracket belong to the words before it.
    if (isInBracket(until.slice(from, match.index))) continue;
    items.push(withoutAlso(sheet, trimmed(sheet.text, from, match.index)));
    from = match.index + match[0].length;
  }
  if (from < limit) items.push(withoutAlso(sheet, trimmed(sheet.text, from, limit)));
  const [first] = items;
  const label = first && items.length >= 3 ? /^[^:]{3,40}:\s+/.exec(sheet.folded.slice(first.start, first.end))?.[0] : undefined;
  // "Consertamos instrumentos de sopro: sax, clarinete": the words before the colon name the whole row.
  if (first && label) items[0] = { start: first.start + label.length, end: first.end };
  // "Services: Sunday 9am and 11am" is a timetable.
  if (items.some((item) => TIMED.test(sheet.folded.slice(item.start, item.end)))) return;
  const free = items.filter((item) => !sheet.open.slice(item.start, item.end).includes(TAKEN));
  const named = free.filter((item) => {
    const text = fold(withoutBracket(sheet.text.slice(item.start, item.end)));
    return (
      text.length >= 3 &&
      text.split(/\s+/).length <= (labelled ? MAX_LABELLED : MAX_WORDS) &&
      !STOP_ITEM.test(text) &&
      !/\b(?:1[89]|20)\d{2}\b/.test(text) &&
      /[\p{L}]/u.test(text)
    );
  });
  const sure = isBare ? named : named.filter((item) => !isTalked(sheet, item));
  const areShort = named.every((item) => wordsIn(sheet, item) <= MAX_SHORT);
  // Two sure items confirm the last one, even with a town after it; a whole row of short names needs a third.
  const isWhole =
    named.every((item) => !SAYS.test(sheet.folded.slice(item.start, item.end))) &&
    named.length >= 3 &&
    named.length === items.length &&
    sure.length * 3 >= named.length;
  const isVouched = isWhole || (sure.length >= 2 && named.length - sure.length <= 1);
  const good = (areShort || labelled) && isVouched ? named : sure;
  if (good.length < 2 || good.length < free.length - 1) return;
  // "faço faxina em casas e apartamentos em Niterói" is a sentence, not a list.
  if (!labelled && good.some((item) => /\s(?:em|in|en|no|na|sou|we|at|is|are|e)\s/.test(sheet.folded.slice(item.start, item.end)))) return;
  for (const { start, end } of good) {
    const name = withoutBracket(sheet.text.slice(start, end));
    const note = sheet.text
      .slice(start + name.length, end)
      .trim()
      .slice(1, -1);
    record(sheet, start, start + name.length, { kind: 'offer', ...(note ? { note } : {}) });
  }
  take(sheet, start, limit);
}

/** "escritura pública (compra e venda, doação)" without its details. */
const withoutBracket = (item: string): string => item.replace(/(?<=[^\s(])\s*\([^()]*\)$/u, '');

const isInBracket = (said: string): boolean => said.lastIndexOf('(') > said.lastIndexOf(')');

/** Words outside any service name. */
const SAYS = /(?<!\p{L})(?:me|te|se|lo|le|luego|logo|que|eu|yo|tu|you|he|she|they|is|are|son|sao)(?!\p{L})/u;
const MAX_SHORT = 4;
/** Max words of a name, and of one in a row under a label. */
const MAX_WORDS = 5;
const MAX_LABELLED = 9;
const wordsIn = ({ text }: Sheet, { start, end }: Span): number => text.slice(start, end).split(/\s+/).length;

function lines(sheet: Sheet, after: number): void {
  let end = after;
  for (const next of sheet.sentences.filter((span) => span.start >= after)) {
    const gap = sheet.text.slice(end, next.start);
    const text = sheet.text.slice(next.start, next.end);
    if (
      !gap.includes('\n') ||
      /\n\s*\n/.test(gap.replace(/^[\s:]*\n/, '\n')) ||
      text.split(/\s+/).length > 7 ||
      /[.!?:]$/.test(text) ||
      sheet.open.slice(next.start, next.end).includes(TAKEN)
    )
      break;
    record(sheet, next.start, next.end, { kind: 'offer' });
    end = next.end;
  }
}
