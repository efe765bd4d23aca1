import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { namesTrade } from './lexicon.ts';

/** "Plumber in Tampa FL.", "soy peluquera en Lima": the opening words, before the place. */
const FIRST =
  /^(?:(?:hi|hello|hey|hola|buenas|buen dia|oi|ola)[\s,.!]+)?(?:(?:i'?m|i am|we'?re|we are|soy|somos|sou)\s+)?(?:an?\s|una?\s|uma?\s)?(\p{L}[\p{L}' -]{3,40}?)\s(?:in|en|em)\s\p{L}/u;
const MAX_WORDS = 4;
const CONFIDENCE = 0.8;

/** The trade at the start of a message, if the list of trades has all of its words. */
export function tradeSaidFirst({ folded, text, language }: Sheet): Found | undefined {
  const [said = '', phrase = ''] = FIRST.exec(folded) ?? [];
  if (!phrase || phrase.split(/\s+/).length > MAX_WORDS || !namesTrade(phrase, language)) return undefined;
  const start = said.lastIndexOf(phrase);
  return { value: text.slice(start, start + phrase.length), span: [start, start + phrase.length], confidence: CONFIDENCE };
}
