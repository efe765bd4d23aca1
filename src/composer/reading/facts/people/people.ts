import type { Fact } from '#site/schema.ts';
import { drawnPeople } from '../../drawn-labels.ts';
import { fold } from '../../fold.ts';
import { record, type Sheet, sentenceAt, take } from '../sheet.ts';
import { enrollAfterRole, enrollAskedFor, enrollBeforeRole, enrollBracketed, enrollLikeTheFirst, enrollSelf } from './named-people.ts';
import { linesOfPeople } from './people-lines.ts';
import { beforeRegistry, roleSpan } from './person-role.ts';
import { COMPANIES, registeredIn, tieOwnRegistry } from './registered-people.ts';
import { enroll, type Person, type Roster } from './roster.ts';
import { readSpokenTo } from './spoken-to.ts';
import { enrollSeveral, enrollTeams } from './teams.ts';
import { enrollColleagues, enrollLowerCase, enrollTitled } from './titled-people.ts';

/** Members of the staff with their role and registration. Roles stay with the name beside them. */
export function readPeople(sheet: Sheet): void {
  const roster = staffOf(sheet);
  readSpokenTo(
    sheet,
    roster.people.map(({ span }) => span),
  );
  enrollAskedFor(roster);
  const people = roster.people.sort((a, b) => a.span.start - b.span.start);
  for (const [n, person] of people.entries()) recordPerson(sheet, person, people[n + 1]?.span.start ?? sheet.text.length);
  tieOwnRegistry(sheet);
  withoutSurnames(sheet);
}

/** Surer ways of naming come first: of two overlapping names the first stays. */
function staffOf(sheet: Sheet): Roster {
  const roster: Roster = { sheet, people: [] };
  for (const person of linesOfPeople(sheet)) enroll(roster, person);
  for (const person of drawnPeople(sheet.text)) enroll(roster, person);
  enrollTitled(roster);
  enrollColleagues(roster);
  enrollLowerCase(roster);
  for (const span of registeredIn(sheet)) enroll(roster, { span });
  enrollSelf(roster);
  enrollBeforeRole(roster);
  enrollBracketed(roster);
  enrollAfterRole(roster);
  enrollLikeTheFirst(roster);
  enrollTeams(roster);
  enrollSeveral(roster);
  return roster;
}

/** `next` is where the next person starts. */
function recordPerson(sheet: Sheet, person: Person, next: number): void {
  const { start, end } = person.span;
  const { text } = sheet;
  const limit = Math.min(sentenceAt(sheet, start).end, next);
  const registry = registryOf(sheet, end, next);
  const [registryStart, registryEnd] = registry?.source.span ?? [limit, end];
  const after = registry && !text.slice(end, registryStart).includes('\n') ? registryEnd : end;
  const isRegistered = after > end;
  const role =
    person.role ??
    (isRegistered ? beforeRegistry(sheet, end, registryStart) : undefined) ??
    (person.isBare ? undefined : roleSpan(sheet, after, limit));
  const field = person.role && isRegistered ? roleSpan(sheet, after, limit) : undefined;
  const words = [role, field].flatMap((one) => (one ? [text.slice(one.start, one.end).trim()] : [])).join(', ');
  if (field) take(sheet, field.start, field.end);
  record(
    sheet,
    start,
    end,
    { kind: 'person', ...(words ? { role: words } : {}), ...(registry ? { registry: registry.id } : {}) },
    shownName(text.slice(start, end)),
  );
  if (role) take(sheet, Math.min(role.start, end), role.end);
}

const REGISTRY_REACH = 40;
/** The professional registration that follows a name. */
const registryOf = ({ facts, text }: Sheet, end: number, next: number): Fact | undefined =>
  facts.find(({ norm, source }) => {
    const at = source.span?.[0] ?? -1;
    return (
      norm.kind === 'registry' &&
      !COMPANIES.includes(norm.scheme) &&
      at >= end &&
      at - end < REGISTRY_REACH &&
      !/\d/.test(text.slice(end, at)) &&
      at < next
    );
  });

/** A name in small letters is shown with capitals. */
function shownName(written: string): { text?: string } {
  if (/^\p{Lu}/u.test(written)) return {};
  return { text: /\p{Lu}/u.test(written) ? written.charAt(0).toLocaleUpperCase() + written.slice(1) : titled(written) };
}

/** A lower-case name in title case. */
const titled = (text: string): string =>
  text.replace(/(?<![\p{L}])(?!(?:d[aeo]s?|del?|la|van|von)(?![\p{L}]))\p{Ll}/gu, (letter) => letter.toLocaleUpperCase());

/** "Please do not list surnames except Aoife & Tom": the first names alone. */
const FIRST_NAMES_ONLY =
  /(?<!\p{L})(?:(?:do not|don['’]?t|no|without|nao|sem|sin|never|nunca)(?: \p{L}+){0,3} (?:surnames?|last names?|family names?|sobrenomes?|apellidos?)|(?:so|apenas|somente|only|solo|just)(?: \p{L}+){0,2} (?:first names?|primeiros? nomes?|primer nombre|nombres de pila))(?: (?:except|but|apart from|other than|exceto|menos|salvo|excepto)(?: for| of| d[aeo]s?)? ([^.;\n]{2,60}))?/u;

function withoutSurnames(sheet: Sheet): void {
  const order = FIRST_NAMES_ONLY.exec(sheet.folded);
  if (!order) return;
  const excepted = (order[1] ?? '').split(/[^\p{L}]+/u);
  for (const fact of sheet.facts) {
    const first = fact.text.split(' ')[0] as string;
    if (fact.norm.kind === 'person' && !excepted.includes(fold(first)) && fact.text.includes(' ') && !/\.$/.test(first)) fact.text = first;
  }
}
