import { isRunOn } from '../../dictation/run-on.ts';
import type { Sheet } from '../sheet.ts';

/** Kinds kept once however often they were written; long prompts repeat themselves. */
const ONCE: readonly string[] = ['statement', 'address', 'phone', 'hours', 'email', 'handle', 'url'];
/** Drops a statement contained in a longer one, and a thing without its price when the same one has a price. */
export function dropRepeated(sheet: Sheet): void {
  const told = new Set<string>();
  sheet.facts = sheet.facts.filter(({ norm, text }) => {
    if (!ONCE.includes(norm.kind)) return true;
    const key = `${norm.kind} ${text.toLowerCase()}`;
    return !told.has(key) && told.add(key);
  });
  const priced = new Set(
    sheet.facts.flatMap(({ norm, text }) =>
      norm.kind === 'offer' && (norm.price ?? norm.note) ? [text, norm.note ?? text].map((words) => words.toLowerCase()) : [],
    ),
  );
  sheet.facts = sheet.facts.filter(
    ({ norm, text }) =>
      norm.kind !== 'offer' ||
      Boolean(norm.price ?? norm.note) ||
      norm.free ||
      !priced.has(text.toLowerCase().replace(/ (?:também|tambem|también)$/u, '')),
  );
  const statements = sheet.facts.filter(({ norm }) => norm.kind === 'statement');
  const sentences = statements.filter((fact) => !isRunOn(fact, sheet.text));
  // "Atendimento com hora marcada": as part of a sentence, not as hours.
  const isInSentence = (from: number, to: number): boolean =>
    sentences.some(({ source: { span } }) => span !== undefined && span[0] <= from && to <= span[1]);
  sheet.facts = sheet.facts.filter(
    ({ norm, text, source: { span } }) =>
      norm.kind !== 'hours' || Object.keys(norm.days).length > 0 || /\d/.test(text) || !span || !isInSentence(...span),
  );
  tellHoursOfOne(sheet);
  sheet.facts = sheet.facts.filter((fact) => {
    const span = fact.source.span;
    if (fact.norm.kind !== 'statement' || !span) return true;
    const whole = statements.find(
      ({ id, source }) => id !== fact.id && source.span && source.span[0] <= span[0] && source.span[1] >= span[1],
    );
    if (whole && fact.must) whole.must = true;
    return !whole;
  });
}

/** "Novias hasta las 10 de la noche con cita" beside the hours of the week applies to the named thing, not to the business. */
function tellHoursOfOne({ facts }: Sheet): void {
  if (!facts.some(({ norm }) => norm.kind === 'hours' && Object.keys(norm.days).length > 0)) return;
  for (const fact of facts)
    if (fact.norm.kind === 'hours' && Object.keys(fact.norm.days).length === 0 && NAMES_ONE.test(fact.text)) {
      fact.norm = { kind: 'statement', topic: 'policy' };
      fact.must = true;
    }
}
const NAMES_ONE =
  /^(?!(?:seg|ter|qua|qui|sex|s[aá]b|dom|lun|mar|mi[eé]|jue|vie|mon|tue|wed|thu|fri|sat|sun|hor[aá]rio|hours|open|abert|abiert|atend|atiend)\p{L}*)\p{L}{4,} (?:\p{L}+ ){1,3}\d.*\p{L}{4}/iu;
