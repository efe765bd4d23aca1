import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { namesTrade } from '../trade/lexicon.ts';

const QUOTED = /["“«]([^"”»“«\n]{2,38})["”»]/gu;
/** Things with a name of their own. */
const KIND =
  /(?<!\p{L})(?:blog|podcast|canal|channel|newsletter|revista|magazine|banda|band|app|aplicativo|aplicacion|plataforma|livro|libro|book|e-?book|curso|course|projeto|proyecto|project|festival|evento|event|feira|feria|coletivo|colectivo|collective|clube|club|marca|brand|peca|espetaculo|obra)(?:,? (?!com |con |with )\p{L}+){0,4}\s?[:,]?\s*$/u;
const MAX_TRADE_WORDS = 4;
const HEBREW = /^[\u0590-\u05ff]/u;
const CONFIDENCE = 0.7;

/** 'Blog de cocina "La olla lenta"', 'padaria “Pão da Vila”': text in quotes right after its kind; in Hebrew anything in quotes. */
export function quotedName({ text, folded, language }: Sheet): Found | null {
  for (const match of text.slice(0, 400).replace(/״/g, '"').matchAll(QUOTED)) {
    const [, value = ''] = match;
    const start = match.index + 1;
    const before = /[^.;!?\n"”»]*$/u.exec(folded.slice(0, match.index))?.[0].trimEnd() ?? '';
    if (!HEBREW.test(value) && !KIND.test(before) && !endsWithTrade(before, language)) continue;
    return { value, span: [start, start + value.length], confidence: CONFIDENCE };
  }
  return null;
}

function endsWithTrade(before: string, language: Sheet['language']): boolean {
  const words = before.replace(/[:,]$/, '').split(/\s+/).filter(Boolean);
  for (let count = 1; count <= Math.min(MAX_TRADE_WORDS, words.length); count++)
    if (namesTrade(words.slice(-count).join(' '), language)) return true;
  return false;
}
