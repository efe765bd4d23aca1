import { fold } from '../../fold.ts';
import { isFirstName } from '../../learned/kinds.ts';
import { isCommon } from '../../name/capitals.ts';
import type { Span } from '../../sentences.ts';
import { moneyIn } from '../prices/money.ts';
import { type Sheet, trimmed } from '../sheet.ts';
import { roleSpan } from './person-role.ts';
import { isHouse, NAME, ROLE_WORDS } from './person-terms.ts';
import { enroll, isFree, namesBusiness, properName, type Roster } from './roster.ts';

const firstWord = (name: string): string => name.split(' ')[0] ?? '';

/** "eu sou a Kênia trancista há 12 anos": words after the name are the role; a verb is not. */
const HAS_ROLE = new RegExp(
  `^,? (?:a |o )?(?:${ROLE_WORDS}|trancista|tatuador\\p{L}?|\\p{L}+(?:ista|eir[oa]|dor[a]?|log[oa]))(?!\\p{L})`,
  'u',
);
const SELF = new RegExp(
  `(?:[Mm]eu nome (?:é|e)|[Mm]e chamo|[Ee]u sou (?:o|a)|(?<=^|[.!?\\n]\\s?)(?:Aqui (?:é|e) (?:o|a)|Sou (?:o|a))|[Dd]on[oa]:|[Pp]ropriet[aá]ri[oa]:|[Rr]espons[aá]vel:)\\s(${NAME})`,
  'gu',
);
/** "Falar com Sérgio", "ask for Mags at the desk": with no number beside it. */
const ASKED_FOR = new RegExp(
  `(?:(?<!: )[Ff]al(?:ar?|em?|e) (?:com|c\\/?|con|with)(?: (?:o|a))?|[Aa]sk for|[Tt]rat(?:ar?|e) com(?: (?:o|a))?|[Pp]regunt(?:ar?|e|en) por|[Pp]ergunt(?:ar?|e) (?:por|pel[oa]))\\s(${NAME})`,
  'gu',
);

/** "Meu nome é Zuleica", "Dono: Genésio". */
export const enrollSelf = (roster: Roster): void => enrollBy(roster, SELF);

export const enrollAskedFor = (roster: Roster): void => enrollBy(roster, ASKED_FOR);

function enrollBy(roster: Roster, pattern: RegExp): void {
  const { sheet } = roster;
  for (const { index, 0: said, 1: name = '' } of sheet.text.matchAll(pattern)) {
    const end = index + said.length;
    const span = { start: end - name.length, end };
    if (isSelf(sheet, name, span) && !isRecorded(sheet, span)) enroll(roster, { span, isBare: !HAS_ROLE.test(sheet.folded.slice(end)) });
  }
}

const isRecorded = ({ facts }: Sheet, { start }: Span): boolean =>
  facts.some(({ norm, source }) => norm.kind === 'person' && source.span?.[0] === start);

function isSelf({ facts, folded }: Sheet, name: string, { start, end }: Span): boolean {
  const isBusiness = facts.some(({ norm, source: { span } }) => norm.kind === 'name' && span && span[0] < end && span[1] > start);
  const isPerson = isFirstName(fold(firstWord(name))) || name.includes(' ') || /^(?:[.,;\n]|\s*$)/.test(folded.slice(end));
  return isPerson && !isBusiness && !isCommon(firstWord(name));
}

const NAMED = new RegExp(
  `(?<![\\p{L}])(${NAME})(?:\\s*(?:,|[-–—:(])\\s*|\\s(?:is|é|es)\\s)(?:(?:a|o|an|the|our|nossa|nosso|el|la|una?|uma?|nuestr[ao]|head|lead|senior|especialista)\\s)*((?:${ROLE_WORDS})(?:[^.,;:\\n()]{0,60})?)`,
  'gu',
);
const OF_THE_NEXT = new RegExp(`^(?:${ROLE_WORDS})\\s?:?\\s(?=\\p{Lu}\\p{Ll})(?!(?:CR|CA|OA)\\p{Lu})`, 'iu');

/** "Ruan Teles, carnavalesco": the role after the name. */
export function enrollBeforeRole(roster: Roster): void {
  const { sheet } = roster;
  for (const { index, 0: said, 1: name = '', 2: role = '' } of sheet.text.matchAll(NAMED)) {
    if (!name.includes(' ') || isCommon(firstWord(name))) continue;
    const end = index + said.length;
    const roleAt = end - role.length;
    // "carnavalesco Ruan Teles, intérprete Pita do Cavaco": the post of the next one.
    if (OF_THE_NEXT.test(sheet.text.slice(roleAt, roleAt + 80))) continue;
    enroll(roster, { span: { start: index, end: index + name.length }, role: roleSpan(sheet, roleAt, end) });
  }
}

const BRACKETED = /(?<![\p{L}])(\p{Lu}[\p{L}'’-]+(?:\s(?:d[aeo]s?\s)?\p{Lu}[\p{L}'’-]+){1,3})\s\([\p{Ll}]/gu;

/** "Ann Byrne (physiotherapist) and Tom Reilly (sports massage)": names with brackets, two or more in a sentence. */
export function enrollBracketed(roster: Roster): void {
  const { sheet } = roster;
  for (const sentence of sheet.sentences) {
    const pairs = [...sheet.text.slice(sentence.start, sentence.end).matchAll(BRACKETED)].filter(
      ({ 1: name = '' }) => !isCommon(firstWord(name)) && !isHouse(fold(name)),
    );
    if (pairs.length < 2 || moneyIn(sheet, sentence.start, sentence.end).length > 0) continue;
    for (const { index, 1: name = '' } of pairs) {
      const start = sentence.start + index;
      enroll(roster, { span: { start, end: start + name.length } });
    }
  }
}

const ROLED = new RegExp(
  `(?<![\\p{L}])((?:${ROLE_WORDS})(?: respons[aá]ve(?:l|is)| titular| chefe| t[eé]cnic[oa])?)(?:\\s*:)?\\s+(?:(?:is|é|es)\\s)?(?:(?:a|o|la|el|our)\\s)?(${NAME})`,
  'giu',
);

/** "Carnavalesco Ruan Teles": the role before the name. */
export function enrollAfterRole(roster: Roster): void {
  const { sheet } = roster;
  for (const { index, 0: said, 1: post = '', 2: words = '' } of sheet.text.matchAll(ROLED)) {
    const start = index + said.length - words.length;
    const name = properName(sheet, start, words);
    if (!name.includes(' ') || isCommon(firstWord(name))) continue;
    // "Clínica médica Vida Plena" is the business.
    if (namesBusiness(sheet, start)) continue;
    enroll(roster, { span: { start, end: start + name.length }, role: trimmed(sheet.text, index, index + post.length) });
  }
}

const NAME_AND_FIELD = /^(\p{Lu}[\p{L}'’-]+(?: (?:d[aeo]s? |del? )?\p{Lu}[\p{L}'’-]+){1,3}), (\p{Ll}[\p{L} ]{3,40})[.]?$/u;

/** "Tom Reed, physiotherapist. Sarah Cole, sports massage.": after one staff member, the next is named the same way. */
export function enrollLikeTheFirst(roster: Roster): void {
  const { sheet, people } = roster;
  if (people.length === 0) return;
  for (const sentence of sheet.sentences) {
    const name = NAME_AND_FIELD.exec(sheet.text.slice(sentence.start, sentence.end))?.[1];
    if (!name || isHouse(fold(name)) || isCommon(firstWord(name)) || !isFree(sheet, sentence)) continue;
    enroll(roster, { span: { start: sentence.start, end: sentence.start + name.length } });
  }
}
