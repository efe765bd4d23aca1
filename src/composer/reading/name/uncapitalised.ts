import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { agree, type Choice } from '../likeliest.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { isTownAt } from './candidates.ts';

const CONFIDENCE = 0.6;
/** Min total chance of the stretch and its slightly longer or shorter variants; other stretches in that place have a tenth of it. */
const ENOUGH = 0.3;
const MAX_WORDS = 5;
const LINK = / (?:em|in|en|no|na|at|near) /u;
const WHERE = /(?:^| )(?:zona|bairro|barrio|centro|setor|jardim|vila|colonia|side|downtown)(?!\p{L})/u;
const SIGN = /^\s?(?:[,.;:(\n]|[-–—]\s|$)/u;

/** "pizzaria bella pizza em cuiaba": opens a message without capitals, with its trade, up to the town or the next punctuation mark. */
export function uncapitalisedName(sheet: Sheet, choices: readonly Choice[]): Found | null {
  const { text, folded, language, sentences } = sheet;
  const first = sentences[0];
  // "quesería trashumante": of two words alone the second may be an adjective.
  if (!first || /\p{Lu}/u.test(text.slice(first.start, first.end)) || text.trim().split(/\s+/).length <= 3) return null;
  const found = choices.find(({ span: [start, end] }) => {
    const said = folded.slice(start, end);
    const words = said.split(' ');
    const lead = folded.slice(first.start, start).trim();
    if (words.length > MAX_WORDS || /\d/.test(said) || LINK.test(said) || WHERE.test(said) || namesTrade(said, language)) return false;
    if (lead === '' ? words.length < 2 || !words.some((word) => namesTrade(word, language)) : !namesTrade(lead, language)) return false;
    const after = text.slice(end, end + 40);
    const link = LINK.exec(after);
    return SIGN.test(after) || isTownAt(sheet, end + (link?.index === 0 ? link[0].length : 1), first.end);
  });
  if (!found) return null;
  const share = choices.reduce((sum, choice) => sum + (agree(found.value, choice.value) ? choice.share : 0), 0);
  return share >= ENOUGH ? { value: found.value, span: found.span, confidence: CONFIDENCE } : null;
}
