import { COLOUR } from '../colors/color-names.ts';
import { languageOf } from '../locale.ts';
import type { Cue } from './cue-names.ts';
import { cuesOf } from './cues.ts';
import type { Piece } from './pieces.ts';

/** Features for the act of a piece, by name: count of each cue, and form. */
export type Signs = Readonly<Record<string, number>>;

const SHAPES: readonly (readonly [string, RegExp])[] = [
  [
    'sum',
    /(?:r\$|us\$|s\/|rs\.?|[$€£₹₦])\s?\d|\d\s?(?:[€£]|reais|real|conto|quid|bucks|pounds?|euros?|pesos|lucas|soles|درهم|دراهم|ريال\S*|دينار\S*|جنيه|ج(?!\p{L}))/u,
  ],
  ['amount', /\d+[.,]\d{2}(?!\d)/],
  ['phone', /(?:\d[\s().-]*){8,}/],
  ['address', /@|https?:|www\.|\.\w{2,}\/|\.(?:com|net|org|example|br|test)\b/],
  ['time', /\d{1,2}\s?(?:h\d{0,2}|am|pm|:\d{2})(?!\p{L})|\b\d{1,2} (?:a|as|to|till|ate) (?:as )?\d{1,2}\b/u],
  ['year', /(?<!\d)(?:18|19|20)\d{2}(?!\d)/],
  ['digit', /\d/],
  ['question', /[?؟]$/],
  ['exclaims', /!/],
  [
    'neverDesign',
    /(?<!\p{L})(?:sem|nada de|no|not?|nothing|without|sin|ni|nao quero|no quiero|don'?t want|dont want|بدون|دون|بلا|مش عايز|ما (?:ابي|بدي)) (?:\p{L}+ ){0,2}(?:fotos?|photos?|pictures?|banners?|pop|chat|music|musica|emoji|enfeite|frescura|cookie|stock|prices?|precos?|precios?|blog|cart|animac|animation|animacion|صور|اسعار)/u,
  ],
];

const words = (text: string): string[] => text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
const START = /^(?:e|mas|and|but|so|y|pero|ah|ai|oh|then|also|tambem|tambien|please|pls|por favor|porfa|eu|yo|ja|o|a|و)\s+/u;

/** The features of every piece, in order. `folded` is the folded prompt. */
export function signsOf(text: string, folded: string, pieces: readonly Piece[], language: string): Signs[] {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const shouts = upper > (text.match(/\p{Ll}/gu)?.length ?? 0);
  const tongues = new Map<number, string>();
  const all: Signs[] = [];
  for (const [n, piece] of pieces.entries()) {
    const said = folded.slice(piece.start, piece.end);
    const written = text.slice(piece.start, piece.end);
    if (!tongues.has(piece.sentence)) {
      const whole = pieces.filter(({ sentence }) => sentence === piece.sentence);
      const found = languageOf(text.slice(whole[0]?.start, whole.at(-1)?.end));
      tongues.set(piece.sentence, found.score >= 3 ? found.language : language);
    }
    const cues = cuesOf(tongues.get(piece.sentence) ?? language);
    const signs: Record<string, number> = { one: 1 };
    let start = said.replace(/^[^\p{L}\p{N}]+/u, '');
    for (let i = 0; i < 3; i++) start = start.replace(START, '');
    for (const cue of Object.keys(cues) as Cue[]) {
      const found = said.match(cues[cue])?.length ?? 0;
      if (found === 0) continue;
      signs[cue] = Math.min(found, 2);
      if (start.search(cues[cue]) === 0) signs[`${cue}First`] = 1;
    }
    for (const [name, shape] of SHAPES) if (shape.test(said)) signs[name] = 1;
    const count = words(said).length;
    if (new RegExp(COLOUR, 'u').test(said)) signs.colour = 1;
    if (count <= 2) signs.short = 1;
    if (count >= 9) signs.long = 1;
    if (!signs.verb && !signs.self && !signs.you && !signs.desire && !signs.buildFirst && !signs.business) signs.verbless = 1;
    if (/(?:^|\n)[\s*•–—-]*$/.test(text.slice(Math.max(0, piece.start - 4), piece.start))) signs.line = 1;
    if (piece.inBrackets) signs.brackets = 1;
    if (!shouts && /^\P{L}*\p{Lu}{2,}\P{Ll}*$/u.test(written) && written.length > 8) signs.shouts = 1;
    if (!shouts && /[\p{Ll}\d,] \p{Lu}\p{Ll}/u.test(written)) signs.names = 1;
    if (n === 0) signs.first = 1;
    if (n === 0 && /\p{Lu}\p{L}+ .*\p{Lu}/u.test(written) && !signs.greet) signs.firstNames = 1;
    if (n === pieces.length - 1) signs.last = 1;
    if (text[piece.end] === ':') signs.heads = 1;
    if (
      /^\W*\d{1,2}\/\d{1,2}(?:\/\d{2,4})?,? \d{1,2}:\d{2}/.test(said) ||
      (n > 0 && all[n - 1]?.chat && count <= 3 && text[piece.end] === ':')
    )
      signs.chat = 1;
    if (signs.kin && (signs.reported || signs.site)) signs.kinTalks = 1;
    if (signs.self && !signs.business && !signs.desire) signs.ownTalk = 1;
    if (signs.desire && (signs.site || signs.design || signs.look || signs.colour)) signs.wants = 1;
    if (signs.design && signs.look) signs.looks = 1;
    if (signs.digit && !signs.desire && !signs.buildFirst) signs.tells = 1;
    // "Quero várias páginas: início, equipe, contato": items listed after a wish are part of it.
    const before = pieces[n - 1]?.sentence === piece.sentence ? all[n - 1] : undefined;
    const asks = before && (before.lists || before.pages || before.desire || before.buildFirst || (before.heads && before.site));
    if (asks && signs.verbless && !signs.digit && !signs.names && count <= 5) signs.lists = 1;
    const talks = before && (before.kinTalks || before.ignorance || before.meta || before.goesOn || before.sites || before.thanks);
    if (talks && !signs.desire && !signs.buildFirst && !signs.digit && !signs.business) signs.goesOn = 1;
    all.push(signs);
  }
  return all;
}
