import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTown } from '../gazetteer.ts';
import { KINDS_BEFORE, KINDS_BEHIND } from '../lexicon/kinds-in-names.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { CAPITALS } from './capitals.ts';
import { isOnlyKind } from './only-kind.ts';

const CONFIDENCE = 0.85;
const FIRST = new RegExp(`^\\s*(${CAPITALS})(?:,| em| en| in| near|\\.|\\n)`, 'u');
/** The words in which somebody says who they are. */
const PRESENTED =
  /(?<!\p{L})(?:(?:meu nome|mi nombre|my name)(?: (?:é|eh|es|is)|['’]s)|me (?:chamo|llamo)|(?:eu )?(?:sou|soy) (?:[oa]|el|la)?|i am|i['’]m|aqui (?:é|eh) (?:[oa])?)\s*$/iu;

/** "Hill Yoga, Leeds, £12. My name is Priya Nair": a message that begins with a house of its kind, before the person who writes. */
export function houseBeforePerson(sheet: Sheet, person: Found | null): Found | null {
  const [whole = '', value = ''] = FIRST.exec(sheet.text) ?? [];
  const words = value.split(' ').map(fold);
  const isKind = (word = '') => KINDS_BEFORE.has(word) || KINDS_BEHIND.has(word) || namesTrade(word, sheet.language);
  const isHouse = words.length > 1 && words.length < 6 && isKind(sheet.language === 'en' ? words.at(-1) : words[0]);
  if (!person?.span || !isHouse || namesTrade(fold(value), sheet.language) || isTown(value, sheet.country)) return null;
  const [start] = person.span;
  if (start <= whole.length || !PRESENTED.test(sheet.text.slice(Math.max(0, start - 24), start))) return null;
  const at = sheet.text.indexOf(value);
  const house: Found = { value, span: [at, at + value.length], confidence: CONFIDENCE, stated: true };
  return isOnlyKind(sheet, house) ? null : house;
}
