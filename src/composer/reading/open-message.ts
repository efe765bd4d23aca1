import type { Notice, Refusal } from '../brief.ts';
import { withoutCorrections } from './corrections/without-corrections.ts';
import { countryOf } from './country.ts';
import { apartFromOrders } from './dictation/apart-from-orders.ts';
import { asLines } from './dictation/as-lines.ts';
import { punctuated } from './dictation/punctuated.ts';
import { withSpokenMarks } from './dictation/spoken-marks.ts';
import { inFigures } from './dictation/spoken-numbers.ts';
import { takeSensitive } from './facts/contacts/sensitive.ts';
import { newSheet, type Sheet } from './facts/sheet.ts';
import { abuseIn } from './guard.ts';
import { type Cut, withoutInstructions } from './injection.ts';
import { languageNames } from './language-names.ts';
import { languageWish } from './language-wish.ts';
import { languageOf, WRITTEN } from './locale.ts';
import { fill, messageIn } from './messages/messages.ts';
import { normalise, withTildes } from './normalise.ts';
import { withoutOrderedClaims } from './ordered-claims.ts';
import { refusal } from './refusals.ts';
import { type Respelt, respelt } from './spelling/respelt.ts';
import { familyOfEmoji } from './trade/family.ts';
import { withoutTranslations } from './translations.ts';

export interface ReadOptions {
  /** Locale of the owner's interface: breaks ties when the prompt's own language is unsupported or unclear. */
  locale?: string;
  /** The message's language from another source; used if it is a supported one. */
  language?: string;
  /** The business's country from another source, ISO 3166. */
  country?: string;
  /** Part of the ids of facts, so that two sites from one prompt do not share them. */
  seed?: number;
  /** Words in small letters, of names, that keep their spelling. */
  kept?: ReadonlySet<string>;
  /** The business's name, where the message is known to have it. */
  named?: string;
}

/** A message that may become a site, before any extraction. */
export interface Opened {
  sheet: Sheet;
  /** The site's locale. */
  locale: string;
  /** Removed orders to a machine and corrected values, which are not on the sheet. */
  cuts: Cut[];
  notices: Notice[];
  spelling: Respelt;
}

/** Checks a message for abuse and removes text that must not be read: orders to a machine, people's secrets. */
export function openMessage(prompt: string, options: ReadOptions = {}): Opened | Refusal {
  const raw = typeof prompt === 'string' ? prompt : '';
  const normal = normalise(raw);
  const { language, locale, notices } = localeOf(normal.text, options);
  const honest = withoutOrderedClaims(normal.text);
  const abuse = (honest.claims.length > 0 ? undefined : abuseIn(raw.slice(0, 40_000).normalize('NFKC'))) ?? abuseIn(honest.text);
  if (abuse) return refusal(abuse, locale);

  const spelling = respelt(withTildes(honest.text), language, options.kept);
  const figures = withSpokenMarks(inFigures(spelling.text, language), language);
  const marked = asLines(punctuated(figures, language));
  const cleared = withoutInstructions(apartFromOrders(marked));
  const corrected = withoutCorrections(cleared.text);
  const { text, cuts: translated } = withoutTranslations(corrected.text, language);
  const settled = [...corrected.cuts, ...translated];
  const { cuts } = cleared;
  const message = messageIn(locale);
  const say = (code: Notice['code'], words: string) => notices.push({ code, text: words });
  if (normal.shortened) say('prompt-shortened', message.shortened);
  if (normal.markup) say('markup-left-out', message.markup);
  for (const claim of honest.claims) say('claim-left-out', fill(message.claim, { claim, reason: message.claimReasons.health }));
  if (cuts.length > 0) say('instructions-left-out', message.instructions);

  if (!/\p{L}{2,}/u.test(text) && !familyOfEmoji(text)) return refusal('empty', locale);

  const sheet = newSheet(text, language, options.country ?? countryOf(text, language), options.seed);
  if (marked !== figures) sheet.unmarked = withoutCorrections(withoutInstructions(figures).text).text;
  if (takeSensitive(sheet)) say('sensitive-left-out', message.sensitive);
  return { sheet, locale, cuts: [...cuts, ...settled], notices, spelling };
}

/** The prompt's language and the site's locale; they differ by wish, or when the language is unsupported. */
function localeOf(text: string, options: ReadOptions): { language: string; locale: string; notices: Notice[] } {
  const own = WRITTEN[(options.locale ?? '').slice(0, 2)];
  const found = languageOf(text);
  const told = WRITTEN[options.language ?? ''] && isWrittenAs(options.language ?? '', text) ? options.language : undefined;
  const language = told ?? (found.score === 0 && own ? own.slice(0, 2) : found.language);
  const wish = languageWish(text);
  const wished = wish?.instead ? wish.languages[0] : language;
  const several = wish && !wish.instead && !wish.languages.includes(language) ? language : undefined;
  const wanted = several ?? (wish && !wish.instead && wish.languages.includes(language) ? language : wished) ?? language;
  const locale = WRITTEN[wanted];
  const unwritten = wish && !wish.instead ? wish.languages.filter((one) => !WRITTEN[one]) : [];
  if (locale) return { language, locale, notices: unwritten.map((one) => fallbackNotice(one, locale)) };
  const fallback = WRITTEN[language] ?? own ?? (language === 'ca' || language === 'gl' ? 'es' : 'en');
  return { language, locale: fallback, notices: [fallbackNotice(wanted, fallback)] };
}

/** An Arabic page cannot show Arabic in Latin letters. */
const isWrittenAs = (language: string, text: string): boolean => (language === 'ar') === /\p{Script=Arabic}/u.test(text);

const fallbackNotice = (language: string, locale: string): Notice => ({
  code: 'language-fallback',
  text: fill(messageIn(locale).fallback, { language: languageNames(language, locale) }),
});
