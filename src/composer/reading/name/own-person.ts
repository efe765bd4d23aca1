import type { Found } from '#composer/brief.ts';
import { registeredIn } from '../facts/people/registered-people.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import type { Span } from '../sentences.ts';

const I_AM =
  /(?:^|[^\p{L}])(?:sou|soy|i'?m|i am|me chamo|me llamo|my name is|meu nome e|mi nombre es|aqui e|quem fala e|habla|this is|انا|اسمي)\s+(?:(?:a|o|the|el|la)\s+)?(?:(?:dra?|prof|profa|lic|eng|arq)\.?\s+)?$/u;
const TITLE = /(?<!\p{L})(?:Dr[aªº]?|Lic|Profa?|Eng|Arq|Ing|Psic|Nut|Pr|Mestre|Mestra|Chef)\.?\s$/u;
/** Words of a person working alone. */
const ALONE =
  /(?<!\p{L})(?:sou|soy|i'?m|i am|atendo|trabalho|faco|dou|atiendo|trabajo|hago|doy|i (?:do|make|teach|work|offer|see)|انا)(?!\p{L})/u;
/** A business with possible colleagues. */
const SEVERAL =
  /(?<!\p{L})(?:somos|nossa equipe|nuestro equipo|our team|we are|we're|clinica|escritorio|consultorio|despacho|bufete|gabinete|estudio juridico|clinic|practice|law firm|نحن)(?!\p{L})/u;
/** The workplace, not the person. */
const AT_THE_OFFICE =
  /(?:consultorio|escritorio|clinica|estudio|despacho) (?:na|no|em|en|at|in) |(?:nao|no) (?:tenho|temos|tengo|tenemos) (?:uma? |una? )?(?:consultorio|escritorio|clinica|estudio|despacho)/gu;
/** Min chance of a person from the chain. */
const LIKELY = 0.4;
const CONFIDENCE = 0.6;

/**
 * "Renata Bittencourt, CRP 06/98765", "Sou eletricista, Marcelo Rocha, atendo …": the only person mentioned, if nothing else can be the
 * name.
 */
export function presentedPerson(sheet: Sheet): Found | null {
  const person = onlyPerson(sheet);
  if (!person) return null;
  const { start, end } = person;
  const isOne =
    isMailed(sheet, start, end) ||
    isPresented(sheet, start, end) ||
    (isRegistered(sheet, start, end) && !SEVERAL.test(sheet.folded.replace(AT_THE_OFFICE, '')));
  return isOne ? { value: sheet.text.slice(start, end), span: [start, end], confidence: CONFIDENCE } : null;
}

/** "Marta Vilhena. marta@vilhenacooks.example": a person whose mail and host both contain their name is the business. */
const isMailed = ({ facts, folded }: Sheet, start: number, end: number): boolean => {
  const words = folded.slice(start, end).match(/\p{L}{3,}/gu) ?? [];
  return (
    words.length > 1 &&
    facts.some(({ norm, text }) => norm.kind === 'email' && [words[0]!, words.at(-1)!].every((word) => fold(text).includes(word)))
  );
};

/** The only person with a full name from the chain, or with a registration right after it. */
function onlyPerson(sheet: Sheet): Span | undefined {
  const { tags, text, folded } = sheet;
  const people = tags.likeliest('P').filter(({ start, end, chance }) => chance >= LIKELY && text.slice(start, end).includes(' '));
  const distinct = new Set(people.map(({ start, end }) => folded.slice(start, end)));
  const [registered, ...more] = distinct.size === 1 ? [] : registeredIn(sheet);
  return distinct.size === 1 ? people[0] : more.length === 0 ? registered : undefined;
}

/** "Sou advogada em Londrina, Dra. Helena Kuster": a person working alone under their full name is the business. */
export function ownPerson(sheet: Sheet): Found | null {
  const { text, folded } = sheet;
  const person = onlyPerson(sheet);
  if (!person) return null;
  const { start, end } = person;
  const before = folded.slice(Math.max(0, start - 40), start);
  const title = TITLE.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const opens = start - title.length === 0 && /^\s*(?:[,–—|\n-]|$)/.test(text.slice(end, end + 3));
  const isTitled = title !== '' || TITLE.test(`${text.slice(start, end).split(' ')[0]} `);
  if (!I_AM.test(before) && (SEVERAL.test(folded.replace(AT_THE_OFFICE, '')) || (!opens && !(isTitled && ALONE.test(folded))))) return null;
  const from = start - title.length;
  const value = text.slice(from, end);
  return /\p{L}{2,}.*\s\p{L}{2,}/u.test(fold(value)) ? { value, span: [from, end], confidence: CONFIDENCE } : null;
}

/** "Renata Bittencourt, CRP 06/98765", at the start or after the trade and the town: identified by the registration. */
const isRegistered = ({ facts, sentences, folded }: Sheet, start: number, end: number): boolean =>
  sentences.some((sentence) => start >= sentence.start && start < sentence.end && INTRODUCED.test(folded.slice(sentence.start, start))) &&
  facts.some(({ norm, source: { span } }) => norm.kind === 'registry' && span && span[0] >= end && span[0] - end <= APPOSITION);
const APPOSITION = 3;
/** Max: a trade and a town. */
const INTRODUCED = /^(?:[^,.;:]{3,50},\s|(?:dra?|prof|profa|psic|nut)\.?\s)?$/u;

/** "Sou eletricista autônomo, Marcelo Rocha, atendo …": between commas, in the sentence with their trade. */
function isPresented({ text, folded, sentences }: Sheet, start: number, end: number): boolean {
  const sentence = sentences.find((span) => start >= span.start && start < span.end);
  if (!sentence || !/^\s*[,.;–—\n-]/.test(text.slice(end, end + 2))) return false;
  return /^(?:(?:oi+|ola|hola|hi|hello)[,!]? )?(?:eu |yo )?(?:sou|soy|i am|i'm) (?:(?!\b(?:d[aeo]|del)\b)[^,.;]){3,40}, $/.test(
    folded.slice(sentence.start, start),
  );
}
