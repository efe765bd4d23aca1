import type { RejectionReason } from './written.ts';

/** Bidi overrides, tags, private use and control characters: none that a person types into a sentence. */
const FOREIGN_CHARACTERS = /(?!\n)\p{Cc}|[\p{Co}\u061c\u202a-\u202e\u2066-\u2069\ufff0-\uffff]|[\u{e0000}-\u{e007f}]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const EMOJI = /\p{Extended_Pictographic}/u;
const MARKUP = /<[a-z/!?]|&(?:#|[a-z]+;)|\]\s*\(|!\[|`|^\s*(?:#{1,6}\s|>|\|)|javascript:|data:\S+[;,]|https?:|www\./imu;

/**
 * Normalizes a model's text for the document: one line (paragraphs only in a body), no marks but emphasis in bodies, no enclosing quotes.
 * @returns the text, or the reason for rejecting it.
 */
export function plainMarks(raw: string, isBody: boolean): { text: string } | { reason: RejectionReason } {
  const whole = raw
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\u2028|\u2029/g, '\n')
    .replace(/\t|\u00a0/g, ' ');
  if (FOREIGN_CHARACTERS.test(whole) || whole.includes('\ufffd')) return { reason: 'characters' };
  const visible = whole.replace(INVISIBLE, '').trim();
  if (EMOJI.test(visible.replace(/[©®™]/gu, ''))) return { reason: 'characters' };
  if (MARKUP.test(visible)) return { reason: 'markup' };
  if (!isBody) {
    const line = visible
      .replace(/\*\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    return { text: unquoted(line) };
  }
  const paragraphs = visible
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .replace(/\s*\n\s*/g, ' ')
        .replace(/ {2,}/g, ' ')
        .replace(/^[-*•]\s+/, '')
        .trim(),
    )
    .filter(Boolean);
  const text = paragraphs.join('\n\n');
  return { text: (text.match(/\*\*/g)?.length ?? 0) % 2 === 0 ? text : text.replaceAll('**', '') };
}

const unquoted = (line: string): string => /^["“«](?<inside>[^"“”«»]+)["”»]$/u.exec(line)?.groups?.inside?.trim() ?? line;
