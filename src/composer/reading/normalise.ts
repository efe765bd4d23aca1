import { stripMarkup } from './markup.ts';

/** Max length of a prompt, in UTF-16 units; the rest is ignored. */
export const MAX_PROMPT_LENGTH = 20_000;

// Bidi controls, zero-width and soft-hyphen characters, and the tag block that hides text from the eye.
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ue000]|[\u{e0000}-\u{e007f}]/gu;
// Joiners are kept where scripts or emoji need them.
const STRAY_JOINER = /(?<![\u0600-\u06ff\u0900-\u0dff]|\ufe0f|\p{Extended_Pictographic})[\u200c\u200d]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** "criaçao", "promoçoes": after a cedilla Portuguese has no other ending. */
const CEDILLA = /(?<=\p{L})([çÇ])(ao|AO|oes|OES)(?!\p{L})/gu;
const TILDE: Readonly<Record<string, string>> = { ao: 'ão', AO: 'ÃO', oes: 'ões', OES: 'ÕES' };

/** A text with the tilde that was left out. */
export const withTildes = (text: string): string => text.replace(CEDILLA, (_, letter: string, end: string) => letter + (TILDE[end] ?? end));

export interface Normalised {
  text: string;
  shortened: boolean;
  markup: boolean;
}

/** Cleans a prompt: NFC, at most {@link MAX_PROMPT_LENGTH} units, no markup, no characters that hide or reorder text; lines stay. */
export function normalise(raw: string): Normalised {
  const shortened = raw.length > MAX_PROMPT_LENGTH;
  const visible = raw
    .slice(0, MAX_PROMPT_LENGTH)
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .normalize('NFC');
  const { text, markup } = stripMarkup(visible);
  return {
    text: text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    shortened,
    markup,
  };
}
