import type { ClauseReading } from '../../acts/judge.ts';
import { tellsLimit, tellsYesAndNo } from '../../acts/limits.ts';
import { tellsPrice } from '../../bars-prices.ts';
import { languageOf } from '../../locale.ts';
import { isAnothersAt } from '../../name/announced.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { NARROW, partAbout } from './occasions-stated.ts';
import { cleaned, DECLARES } from './statement-extent.ts';
import { type Topic, topicOf } from './topics.ts';

/**
 * The owner's own words about the business, clause by clause; the publishing step decides which go live. A clause on a known topic must be
 * shown; others may be.
 */
export function readStatements(sheet: Sheet, clauses: readonly ClauseReading[]): void {
  for (const [n, clause] of clauses.entries()) {
    if (clause.act !== 'fact' && clause.act !== 'unclear') continue;
    if (isOfTable(sheet, clause) || isOfTalk(sheet, clause, clauses[n - 1], clauses[n + 1])) continue;
    readClause(sheet, clause);
    readParts(sheet, clause);
    readRest(sheet, clause);
  }
}

/** A row of a table, with all its cells taken. */
const isOfTable = ({ open, text }: Sheet, { start, end }: Span): boolean =>
  text.slice(start, end).includes('|') && /^[\ue000|\s]+$/u.test(open.slice(start, end));

const SO = /^\P{L}*(?:asi que|por eso|por lo que|entao|por isso|so|therefore|hence)\s/u;

/** A bracket in a joke belongs to the joke; "older people come too, so nothing fancy" is the reason of a wish. */
function isOfTalk(
  { text, folded }: Sheet,
  clause: ClauseReading,
  before: ClauseReading | undefined,
  after: ClauseReading | undefined,
): boolean {
  const said = folded.slice(clause.start, clause.end);
  const lead = before?.sentence === clause.sentence && before.act === 'aside' ? text.slice(before.start, clause.start) : '';
  const isAside = lead.lastIndexOf('(') > lead.lastIndexOf(')');
  if (isAside) return true;
  if (/\d/.test(said) || topicOf(said)) return false;
  const isReason =
    after?.sentence === clause.sentence &&
    (after.act === 'wish' || after.act === 'instruction') &&
    SO.test(folded.slice(after.start, after.end));
  return isReason;
}

const MAX_STATEMENTS = 60;
const ORDERED_BEFORE = /(?:site(?:zinho)?|saite|sait|website|websight|web|webpage|page|pagina(?:zinha)?|paginita|pajina|landing|sitio)\s+$/;

function readClause(sheet: Sheet, clause: Span): void {
  const span = cleaned(sheet, clause.start, clause.end);
  if (!span || sheet.facts.filter((fact) => fact.norm.kind === 'statement').length >= MAX_STATEMENTS) return;
  const folded = sheet.folded.slice(span.start, span.end);
  const open = sheet.open.slice(span.start, span.end);
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = open.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (NAMES_SELF.test(open) || CORRECTED.test(folded) || OF_DIGITS.test(folded) || isOfAnother(sheet, span.start, folded)) return;
  const topic = isTerm(folded, sheet.language) ? 'policy' : topicOf(folded);
  // "um site | pra minha oficina": the words after the order are the name and the trade.
  if (/^(?:pra|para|pro|p|d[ao]|for|of|del|de (?:la|mi))\s/.test(folded) && ORDERED_BEFORE.test(sheet.folded.slice(0, span.start))) {
    const subject = SUBJECT.exec(folded);
    if (subject)
      record(sheet, span.start + subject.index + subject[0].length - (subject[1]?.length ?? 0), span.end, {
        kind: 'statement',
        topic: 'story',
      });
    return;
  }
  if (introduces(sheet, span, folded) || isTongue(folded) || onlyNames(sheet, span, folded)) return;
  if (words.length < 2 || left.length < 2 || (words.length === 2 && words.some((word) => SPEAKERS.test(word)))) return;
  // A clause made mostly of other facts is already covered.
  if (
    left.length < words.length * 0.55 &&
    !(topic === 'delivery' && left.length >= 3) &&
    !((topic === 'since' || topic === 'capacity') && left.length >= 6)
  )
    return;
  if (/[:؛]$/.test(folded) || isPlaceAlone(sheet, span)) return;
  // "O WhatsApp é (31) …, sou eu mesma que respondo": the number has a fact of its own.
  if (
    (!topic || topic === 'other') &&
    /^(?:o |a |my |our |meu |nosso |mi |nuestro |el )?(?:whats\w*|zap|tel\w*|fone|celular|phone|number|numero|e-?mail|correo|insta\w*)\b/.test(
      folded,
    ) &&
    open.includes(TAKEN)
  )
    return;
  // A run of several prices is split into its parts.
  const prices = sheet.facts.filter(
    ({ norm, source }) => norm.kind === 'price' && (source.span?.[0] ?? -1) >= span.start && (source.span?.[1] ?? 0) <= span.end,
  );
  if (prices.length > 1 && topic === 'capacity') return;
  const part = (topic && NARROW.includes(topic) && open.includes(TAKEN) && partAbout(sheet, span, topic)) || span;
  record(sheet, part.start, part.end, { kind: 'statement', topic: topic ?? 'other' }, { must: Boolean(topic) || tellsPrice(folded) });
}

/** "…, sobre a história do norte do Paraná": what a podcast or a blog is about. */
const SUBJECT = /, (?:sobre|about|acerca de) (\p{L}[^,]{8,})$/u;

/** "Meu nome é Zuleica", "Dono: Genésio": the person has a fact of their own. */
const NAMES_SELF = /^(?:(?:e|eu) )?(?:meu nome e|me chamo|sou [oa]|aqui e [oa]|don[oa]:|responsavel:|proprietari[oa]:)\s*\ue000+\W*$/u;

/** "Ih o da Paty é 5526 no final": a correction of a number. */
const OF_DIGITS = /\d (?:no|ao) final(?!\p{L})/u;

/** "bairro São José, Aracaju": the location has a fact of its own. */
function isPlaceAlone({ facts, folded }: Sheet, { start, end }: Span): boolean {
  const places = facts.flatMap(({ norm, source: { span } }) =>
    norm.kind === 'place' && span && span[0] >= start && span[1] <= end ? [span] : [],
  );
  const rest = places.reduceRight(
    (text, [from, to]) => text.slice(0, from - start) + ' '.repeat(to - from) + text.slice(to - start),
    folded.slice(start, end),
  );
  return (
    places.length > 0 &&
    (rest.match(/\p{L}+/gu) ?? []).every((word) => /^(?:bairro|setor|centro|jardim|vila|em|no|na|de|do|da|[a-z]{2})$/.test(word))
  );
}

/** "Trabalho eu, meu irmão e mais dois": only speakers before the comma, no content yet. */
const SPEAKERS = /^(?:eu|nos|el[ea]s?|yo|nosotr[oa]s|i|we|me|us)$/;

/** "Se llama Don Eusebio y …": continues about a person mentioned before. */
const CALLED = /^(?:(?:ele|ela|el|ella|he|she|it) )?(?:se (?:chama|llama)|is called) /u;

const isOfAnother = (sheet: Sheet, start: number, folded: string): boolean => {
  const called = CALLED.exec(folded);
  return called !== null && isAnothersAt(sheet, start + called[0].length);
};

/** "Tenho um canil não, um hotel": a retraction is meant for us only. */
const CORRECTED =
  /(?<!\p{L})(?:uma?|una?|an?) (?:\p{L}+ ){1,3}(?:nao|no|not|digo|quer dizer|quero dizer|i mean|o sea|perdon|desculpa|sorry)[,.]? (?:uma?|una?|an?) /u;

const LOOSE: readonly (Topic | undefined)[] = [undefined, 'service', 'audience', 'story', 'other'];

/** A refusal or lack is a condition, whatever its topic. */
const isTerm = (folded: string, language: string): boolean =>
  LOOSE.includes(topicOf(folded)) && (tellsLimit(folded, language) || tellsYesAndNo(folded));

/** "A gente tem uma pousada em Congonhas, que chama Pousada Quintal": it contains nothing but the name, the trade and the town. */
const introduces = (sheet: Sheet, span: Span, folded: string): boolean =>
  /\b(?:chama|chamad[ao]|se llama|llamad[ao]|called|named|nome e|name is|nombre es)\b|اسمه|اسمها/.test(folded) &&
  folded.split(/\s+/).length <= 22 &&
  !/\b(?:18|19|20)\d{2}\b/.test(folded) &&
  sheet.facts.some(
    ({ norm, source }) => norm.kind === 'name' && (source.span?.[0] ?? -1) >= span.start && (source.span?.[1] ?? 0) <= span.end,
  );

/** "bilingual english and spanish": languages of the site, not a service. */
const TONGUE =
  /\b(?:bilingual|bilingue|english|spanish|portuguese|arabic|ingles|espanhol|espanol|portugues|arabe|french|frances|site|website|idiomas?|languages?|versao|version|e|and|y|in|em|en|also|tambem|both|two|dois|dos|only|so|solo|please)\b/g;

const isTongue = (folded: string): boolean =>
  /\b(?:bilingual|bilingue|english|spanish|portuguese|arabic|ingles|espanhol|espanol|portugues|arabe)\b/.test(folded) &&
  !/[\p{L}]/u.test(folded.replace(TONGUE, ''));

/**
 * Leftover text with a number: "2pm ceremony at St Mary's Church", "£55 per hour". Shown in the owner's words rather than lost: the whole
 * sentence if none of it was taken, else its complete parts between commas.
 */
function readRest(sheet: Sheet, sentence: Span): void {
  const whole = trimmed(sheet.text, sentence.start, sentence.end);
  const open = sheet.open.slice(whole.start, whole.end);
  const within = sheet.facts.filter(({ source: { span } }) => span && span[0] < whole.end && span[1] > whole.start);
  // A name or a town taken from it leaves its meaning intact.
  if (
    !open.includes(TAKEN) ||
    (within.length > 0 && within.every(({ norm }) => norm.kind === 'name' || norm.kind === 'place') && open.indexOf(TAKEN) > 12)
  ) {
    if (stands(sheet, whole)) record(sheet, whole.start, sentence.end, { kind: 'statement', topic: 'other' });
    return;
  }
  // "Volunteers Saturdays 9am-noon at 800 Light St": a time and a place make sense only together.
  const over = sheet.facts.filter(({ source: { span } }) => span && span[0] < whole.end && span[1] > whole.start);
  if (
    /\d ?(?:am|pm|h\d{0,2})\b|\d:\d{2}/.test(open) &&
    over.every(({ norm }) => ['address', 'place', 'date'].includes(norm.kind)) &&
    stands(sheet, whole)
  ) {
    record(sheet, whole.start, sentence.end, { kind: 'statement', topic: 'other' });
    return;
  }
  let from = sentence.start;
  for (let i = sentence.start; i <= sentence.end; i++) {
    const sign = sheet.text[i] ?? '';
    if (i < sentence.end && !/[,،;؛\n]/.test(sign)) continue;
    if (sign === ',' && /\d/.test(sheet.text[i - 1] ?? '') && /\d/.test(sheet.text[i + 1] ?? '')) continue;
    const part = trimmed(sheet.text, from, i);
    from = i + 1;
    if (!sheet.open.slice(part.start, part.end).includes(TAKEN) && stands(sheet, part))
      record(sheet, part.start, part.end, { kind: 'statement', topic: 'other' });
  }
}

const LANDMARK =
  /\b(?:ao lado d|em frente a|proximo a|next to|opposite|across from|frente a|al lado de|a una cuadra|esquina con|entre calles|perto d[ao])\b|بجانب|مقابل|بجوار|بالقرب من|خلف/;

function stands(sheet: Sheet, { start, end }: Span): boolean {
  const folded = sheet.folded.slice(start, end);
  const words = folded.match(/[\p{L}]+/gu) ?? [];
  return (
    (/\d/.test(folded) || LANDMARK.test(folded)) &&
    words.length >= 1 &&
    words.join('').length >= 3 &&
    folded.split(/\s+/).length >= 2 &&
    folded.split(/\s+/).length <= 40 &&
    /^[\p{L}\d$£€(]/u.test(folded) &&
    !OF_DIGITS.test(folded) &&
    !/#[\da-f]{3,6}\b|^(?:and|e|y|or|ou|com|with|con|to|a|as|at|ate|until|hasta|de|do|da|for|por|para)\s|[:؛?؟]$/.test(folded) &&
    sheet.facts.filter((fact) => fact.norm.kind === 'statement').length < MAX_STATEMENTS
  );
}

/** "Escola de inglês Bright Kids, Niterói." adds nothing to the name and the trade. */
const onlyNames = (sheet: Sheet, span: Span, folded: string): boolean =>
  !/\d/.test(folded) &&
  folded.split(/\s+/).length <= 9 &&
  !DECLARES.test(folded) &&
  sheet.facts.some(
    ({ norm, source }) => norm.kind === 'name' && (source.span?.[0] ?? -1) >= span.start && (source.span?.[1] ?? 0) <= span.end,
  );

/** The rest of a topic in a sentence with other parts taken ("Conchas $20, envíos a domicilio"). */
function readParts(sheet: Sheet, sentence: Span): void {
  if (!sheet.open.slice(sentence.start, sentence.end).includes(TAKEN)) return;
  for (const topic of [...NARROW, 'included' as const, 'served' as const]) {
    const part = partAbout(sheet, sentence, topic);
    const known =
      part &&
      sheet.facts.some(({ norm, source: { span } }) => norm.kind === 'statement' && span && span[0] < part.end && part.start < span[1]);
    if (part && !known)
      record(sheet, part.start, part.end, { kind: 'statement', topic: topic === 'included' || topic === 'served' ? 'service' : topic });
  }
}

/** True when a statement is written in a language; short ones get the benefit of the doubt. */
export function isIn(text: string, language: string): boolean {
  const found = languageOf(text);
  return found.score < 2 || found.language === language;
}
