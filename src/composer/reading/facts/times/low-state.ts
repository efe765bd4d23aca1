import { countriesOfState } from '../../gazetteer.ts';
import type { Sheet } from '../sheet.ts';

/** Words that look like two-letter states: "in Portland, me and my brother", "em Niterói, me chamo …". */
const LOW_WORDS = /^(?:me|in|or|oh|hi|ok|ma|pa|al|de|la|id|co|se|ac|es|to|so|as|os|em|no|na|do|da|eu|os|um|yo|tu|mi|su|un|el|lo)$/;
/** A state in small letters is one of the business's country; where it could be another word, only before punctuation. */
export const isLowState = ({ country, text }: Sheet, at: number, code: string): boolean =>
  /^[a-z]{2}$/.test(code) &&
  countriesOfState(code.toUpperCase()).includes(country) &&
  (!LOW_WORDS.test(code) || /^\s?(?:[,.;:)\n\d]|$)/.test(text.slice(at + code.length)));
