import type { Span } from '../../sentences.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import { isHouse, NAME } from './person-terms.ts';

export interface Person {
  span: Span;
  role?: Span;
  /** Named without words on what they do. */
  isBare?: boolean;
}

/** The people found so far in a message. */
export interface Roster {
  sheet: Sheet;
  people: Person[];
}

/** "A dona Marta falou muito bem da gente": a person praising the business is not its staff. */
const SPEAKS_OF =
  /^[^.;!?\n]{0,40}?(?<!\p{L})(?:falou|falaram|escreveu|wrote|escribio|disse|elogiou|elogia|recomend\p{L}+|indicou|adorou|gostou|amou|ficou (?:feliz|satisfeit\p{L})|e cliente|comprou|said|says|loved|loves|recommend\p{L}*|praised|is a (?:client|customer)|dijo|dice|hablo|recomend\p{L}+|quedo (?:feliz|content\p{L})|es client\p{L})(?!\p{L})/u;

/** "Um hóspede, o Sr. Hélio, escreveu": a customer. */
const GUEST =
  /(?<!\p{L})(?:hospedes?|clientes?|pacientes?|alun[oa]s?|moradora?|customers?|clients?|guests?|patients?|huesped(?:es)?|depoimento)(?: d[aeo])?[,:]? (?:[oa] |el |la |the )?$/u;

/** Puts a person on the roster, unless the words are somebody else's: the business's, a customer's, a school's. */
export function enroll({ sheet, people }: Roster, { span: whole, role, isBare = false }: Person): void {
  const { text, folded } = sheet;
  const name = properName(sheet, whole.start, text.slice(whole.start, whole.end), true);
  const span = { start: whole.start, end: whole.start + name.length };
  if (name.split(' ').length < 2 && name.length < whole.end - whole.start) return;
  const isNamesake = namesBusiness(sheet, span.start);
  // "Ateliê Linha Fina, costureira" is the business.
  if (isNamesake && isHouse(folded.slice(span.start, span.end))) return;
  if (isCustomer(sheet, span) || endsInSchool(text.slice(span.start, span.end))) return;
  const known = people.find((other) => overlaps(span, other.span));
  if (known && role && known.span.start === span.start) known.role ??= role;
  if (!known && (isNamesake || isFree(sheet, span))) people.push(role ? { span, role } : { span, isBare });
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

export const isFree = ({ open }: Sheet, { start, end }: Span): boolean => !open.slice(start, end).includes(TAKEN);

/** The name of the business starts here too. */
export const namesBusiness = ({ facts }: Sheet, start: number): boolean =>
  facts.some(({ norm, source }) => norm.kind === 'name' && source.span?.[0] === start);

const isCustomer = ({ folded }: Sheet, { start, end }: Span): boolean =>
  SPEAKS_OF.test(folded.slice(end, end + 60)) || GUEST.test(folded.slice(Math.max(0, start - 24), start));

/** "Administração UFES": a degree and its school. */
const endsInSchool = (name: string): boolean => /\p{Ll}.*\s\p{Lu}{3,}$/u.test(name);

/** The free capitalised words at the start of a match that ignored case. */
export function properName(sheet: Sheet, start: number, found: string, whole = false): string {
  // If the business is named after this person, ignore the words taken by that name.
  const own = sheet.facts.find(({ norm, source }) => norm.kind === 'name' && source.span?.[0] === start)?.source.span?.[1] ?? start;
  const taken = sheet.open.slice(own, start + found.length).indexOf(TAKEN);
  const free = taken < 0 ? found : found.slice(0, own - start + taken);
  if (whole) return free.trimEnd();
  return new RegExp(`^${NAME}`, 'u').exec(free.trimEnd())?.[0] ?? '';
}
