import type { ClauseReading } from '../acts/judge.ts';
import { tellsForbidden } from '../acts/limits.ts';
import { type Sheet, take } from '../facts/sheet.ts';
import type { Span } from '../sentences.ts';
import { addressedToMakers } from './addressed-to-makers.ts';
import { contactsInConfidence } from './contacts-in-confidence.ts';
import { saidInPassing } from './in-passing.ts';
import { keptOff } from './kept-off.ts';
import { leftOut } from './left-out.ts';
import { namedIn, unpublished } from './never-shown.ts';
import { ownMoney } from './own-money.ts';
import { isPersonal, reasons } from './owners-life.ts';
import { privateSentences } from './secrets.ts';
import { unspoken } from './unspoken.ts';

/** Takes private text off the sheet before anything is read of it; its clauses become asides. */
export function keepPrivate(sheet: Sheet, judged: readonly ClauseReading[]): ClauseReading[] {
  // Values that are refused one by one: the rest of their clauses stays.
  const refused = sheet.withheld;
  const withheld = unpublished(sheet, judged);
  const unnamed = namedIn(sheet, withheld);
  const kept = [
    ...refused,
    ...[...privateSentences(sheet), ...withheld].map((span) => withReferent(sheet, span)),
    ...keptOff(sheet),
    ...leftOut(sheet),
    ...contactsInConfidence(sheet),
    ...reasons(sheet),
    ...ownMoney(sheet),
    ...addressedToMakers(sheet),
    ...saidInPassing(sheet),
    ...unspoken(sheet),
    ...judged.filter(({ start, end }) => unnamed.some((name) => sheet.text.slice(start, end).includes(name))),
  ].filter((span) => !isOfRule(sheet, span));
  sheet.withheld = [...kept, ...judged.filter((clause) => isPersonal(sheet, clause))];
  for (const { start, end } of kept) take(sheet, start, end);
  for (const clause of judged) if (isPersonal(sheet, clause)) take(sheet, clause.start, clause.end);
  return judged.flatMap((clause) =>
    isKept(
      kept.filter((span) => !refused.includes(span)),
      clause,
    ) || isPersonal(sheet, clause)
      ? [asAside(clause)]
      : splitAround(sheet.text, kept, clause),
  );
}

/** "NÃO COLOCAR: LIXO ORGÂNICO, GESSO": to be read by the customers, and nothing to keep back. */
const isOfRule = ({ text, sentences }: Sheet, span: Span): boolean =>
  sentences.some(({ start, end }) => start < span.end && end > span.start && tellsForbidden(text.slice(start, end)));

/** "O Ivo sai em março. Isso fica entre nós.": a short sentence of secrecy is about the one before it. */
function withReferent({ folded, sentences }: Sheet, { start, end }: Span): Span {
  const isAbout = REFERS.test(folded.slice(start, end));
  const before = isAbout ? sentences.findLast((sentence) => sentence.end <= start) : undefined;
  return { start: before?.start ?? start, end };
}
const REFERS =
  /^\P{L}*(?:(?:mas|pero|but|e|and|y) )?(?:(?:tudo |todo |all )?(?:isso|isto|eso|esto|this|that)|it|fica|que quede|queda)(?:['’]s)?(?: [\p{L}'’-]+){1,6}\P{L}*$/u;

const asAside = (clause: ClauseReading): ClauseReading => ({ ...clause, act: 'aside', confidence: 1, solid: 0 });

/** "Concerts: 6/12 City Hall, 9/12 a wedding (don't put this)": a clause with private words inside it becomes one clause for each side. */
function splitAround(text: string, kept: readonly Span[], clause: ClauseReading): ClauseReading[] {
  const inside = kept.find(({ start, end }) => start < clause.end && end > clause.start);
  if (!inside) return [clause];
  const start = Math.max(inside.start, clause.start);
  const end = Math.min(inside.end, clause.end);
  return [
    { ...clause, end: start },
    { ...asAside(clause), start, end },
    { ...clause, start: end },
  ]
    .filter((part) => /[\p{L}\d]/u.test(text.slice(part.start, part.end)))
    .flatMap((part) =>
      part.act === 'aside'
        ? [part]
        : splitAround(
            text,
            kept.filter((span) => span !== inside),
            part,
          ),
    );
}

/** True when little of a clause is left beside the private words. */
function isKept(kept: readonly Span[], clause: ClauseReading): boolean {
  const within = kept.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, clause.end) - Math.max(start, clause.start)), 0);
  return within * 2 > clause.end - clause.start;
}
