import { moneyIn } from '../../reading/facts/prices/money.ts';
import { TAKEN, trimmed } from '../../reading/facts/sheet.ts';
import { startOfStatement } from '../../reading/facts/statements/statement-extent.ts';
import { fold } from '../../reading/fold.ts';
import { freeQuote, isFree, MAX_LISTED, overlaps, type Reader, spanOf, words, wordsOf, write } from './reader.ts';

/** People, quotes of customers, questions, and the owner's statements. */
export function recordWords(reader: Reader): void {
  recordPeople(reader);
  recordReviews(reader);
  recordQuestions(reader);
  recordStatements(reader);
}

const MAX_NAME = 80;
const MAX_ROLE = 120;

function recordPeople(reader: Reader): void {
  const { sheet, answer } = reader;
  for (const person of answer.people.slice(0, MAX_LISTED)) {
    const span = freeQuote(reader, person.name);
    if (!span || span.end - span.start > MAX_NAME || !/\p{L}{2}/u.test(words(reader, span)) || isStated(reader, span, 'person')) continue;
    const role = wordsOf(reader, person.role, span.end);
    const papers = reader.quotes.all(person.registry);
    const registry = sheet.facts.find((fact) => {
      const at = spanOf(fact);
      return fact.norm.kind === 'registry' && at !== undefined && papers.some((one) => overlaps(one, at));
    });
    const number = registry?.id ?? recordRegistry(reader, person.registry, span.end);
    write(
      reader,
      span,
      { kind: 'person', ...(role && role.length <= MAX_ROLE ? { role } : {}), ...(number ? { registry: number } : {}) },
      { text: words(reader, span).trim() },
    );
  }
}

/** A registry that our grammar does not cover: its initials and its number. */
function recordRegistry(reader: Reader, quote: string | null, near: number): string | undefined {
  const span = freeQuote(reader, quote, near);
  const [, scheme, value] = /^(\p{L}[\p{L}. ]{1,48}?)[\s.:nNºo°#/-]*(\d[\w./-]{2,30})$/u.exec(span ? words(reader, span).trim() : '') ?? [];
  if (!span || !scheme || !value || reader.sheet.open.slice(span.start, span.end).includes(TAKEN)) return undefined;
  return write(reader, span, { kind: 'registry', scheme: scheme.trim(), value });
}

function recordReviews(reader: Reader): void {
  for (const review of reader.answer.reviews.slice(0, MAX_LISTED)) {
    const span = freeQuote(reader, review.quote);
    if (!span || isStated(reader, span, 'quote')) continue;
    const by = wordsOf(reader, review.by, span.end);
    write(reader, span, { kind: 'quote', ...(by && by.length <= MAX_NAME ? { by } : {}) });
  }
}

const YES = /^(?:yes|sim|si|نعم)$/;
const NO = /^(?:no|nao|لا)$/;

function recordQuestions(reader: Reader): void {
  for (const { question, answer } of reader.answer.questions.slice(0, MAX_LISTED)) {
    const span = freeQuote(reader, question);
    if (!span || !/\p{L}{2}/u.test(words(reader, span))) continue;
    // A question found by the grammar may span more of the sentence than the question itself.
    reader.sheet.facts = reader.sheet.facts.filter((fact) => {
      const at = spanOf(fact);
      return fact.norm.kind !== 'question' || at === undefined || !overlaps(at, span);
    });
    const said = wordsOf(reader, answer, span.end);
    const folded = said && fold(said).replace(/[.!\s]+$/, '');
    const short = folded && (YES.test(folded) ? 'yes' : NO.test(folded) ? 'no' : said);
    write(reader, span, { kind: 'question', ...(short ? { answer: short } : {}) });
  }
}

const isStated = ({ sheet }: Reader, span: { start: number; end: number }, kind: string): boolean =>
  sheet.facts.some((fact) => {
    const at = spanOf(fact);
    return fact.norm.kind === kind && at !== undefined && overlaps(at, span);
  });

const MAX_STATEMENTS = 60;
/** Min share of words outside other facts; below it a statement only repeats them. */
const MIN_OPEN = 0.45;
const MIN_WORDS = 2;

function recordStatements(reader: Reader): void {
  const { sheet } = reader;
  let count = 0;
  for (const { clause, ...span } of reader.located) {
    if (clause.act !== 'fact' || clause.topic === null || count >= MAX_STATEMENTS) continue;
    const { start, end } = trimmed(sheet.text, startOfStatement(sheet, span.start, span.end), span.end);
    const said = sheet.folded.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? [];
    const open = sheet.open.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (!isFree(reader, { start, end }) || said.length < MIN_WORDS || isStated(reader, { start, end }, 'question')) continue;
    const isStory = clause.topic !== 'other' && clause.topic !== 'service';
    if (open.length < said.length * MIN_OPEN && !(isStory && open.length >= 3 && moneyIn(sheet, start, end).length === 0)) continue;
    count++;
    write(reader, { start, end }, { kind: 'statement', topic: clause.topic }, { must: clause.topic !== 'other' });
  }
}
