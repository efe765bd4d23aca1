import type { Mood, Wishes } from '../../brief.ts';
import { colorsIn } from '../../reading/colors/colors.ts';
import languageNames from '../../reading/lexicon/language-names.json' with { type: 'json' };
import type { ByLanguage } from '../../reading/lexicon/shape.ts';
import { WRITTEN } from '../../reading/locale.ts';
import type { Span } from '../../reading/sentences.ts';
import type { Reader } from './reader.ts';

const LANGUAGE_NAMES: ByLanguage = languageNames;
const MAX_MOODS = 5;
const SOBER: readonly Mood[] = ['sober', 'minimal'];
const LOUD: readonly Mood[] = ['bold', 'playful'];

/** The wishes found by our rules, with those of a model: colours are still parsed by us, in the words that it points at. */
export function refineWishes({ answer, quotes, sheet }: Reader, worded: Wishes): Wishes {
  const { wishes: stated } = answer;
  const spans = (avoid: boolean): Span[] =>
    stated.colors
      .slice(0, 20)
      .filter((color) => color.avoid === avoid)
      .flatMap(({ quote }) => quotes.all(quote).slice(0, 1))
      .sort((a, b) => a.start - b.start);
  const named = (list: readonly Span[]) =>
    colorsIn({ text: sheet.text, folded: sheet.folded, sentences: list, isTaken: () => false, isWished: () => true, quoted: true });
  const wanted = spans(false);
  const [asked, refused] = [named(wanted), named(spans(true))];
  const quoted = asked.colors.filter(({ words }) => wanted.some(({ start, end }) => sheet.text.slice(start, end).includes(words)));
  // "Opp. the ice cream place … burnt orange & cream": when our rules found them all, the owner's order is kept.
  const order = quoted.map(({ words }) => worded.colors.findIndex((other) => other.words === words));
  const shown = order.includes(-1) ? quoted : quoted.toSorted((a, b) => order[quoted.indexOf(a)]! - order[quoted.indexOf(b)]!);
  const digits = worded.colors.filter(({ exact }) => exact);
  const colors = digits.length > 0 || shown.length === 0 ? worded.colors : shown;
  const avoided = [...(worded.avoided ?? []), ...refused.colors.filter(({ exact }) => !exact)].filter(
    ({ words }, n, all) => all.findIndex((other) => other.words === words) === n,
  );
  const rejects = [...new Set([...worded.rejects, ...stated.rejects])];
  const pages = stated.pages ?? worded.pages;
  const polarity = worded.polarity ?? stated.ground ?? undefined;
  const contact = stated.contact ?? worded.contact;
  const goal = stated.goal ?? worded.goal;
  return {
    ...worded,
    moods: stated.moods.length > 0 ? agreeing(stated.moods) : worded.moods,
    colors: colors.filter(({ words }) => !refused.colors.some((other) => other.words === words)),
    ...(avoided.length > 0 ? { avoided: avoided.slice(0, 4) } : {}),
    ...(polarity ? { polarity } : {}),
    ...(pages ? { pages } : {}),
    showPrices: worded.showPrices && !stated.hidePrices,
    wants: [...new Set([...worded.wants, ...stated.wants])].filter((kind) => !rejects.includes(kind)),
    rejects,
    ...(contact ? { contact } : {}),
    ...(goal ? { goal } : {}),
  };
}

function agreeing(stated: readonly Mood[]): Mood[] {
  const moods: Mood[] = [];
  for (const mood of stated) {
    const against = SOBER.includes(mood) ? LOUD : LOUD.includes(mood) ? SOBER : [];
    if (!moods.includes(mood) && !moods.some((one) => against.includes(one))) moods.push(mood);
  }
  return moods.slice(0, MAX_MOODS);
}

/** Languages of the site that the message requests. */
export const wishedLanguages = ({ answer, sheet }: Reader): string[] =>
  answer.wishes.languages
    .slice(0, 20)
    .map((language) => language.slice(0, 2).toLowerCase())
    .filter((language) => {
      const names = LANGUAGE_NAMES[language]?.join('|');
      return Object.hasOwn(WRITTEN, language) && names !== undefined && new RegExp(`(?<![a-z])(?:${names})(?![a-z])`).test(sheet.folded);
    });
