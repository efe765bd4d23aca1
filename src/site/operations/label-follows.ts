import { wordsOf } from '../render/words.ts';
import type { Action, Link, SiteDocument } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';

type Way = Exclude<Link['to'], 'page' | 'url'>;

/** Words by which a button's label says how one gets in touch. */
const SAYS: Readonly<Record<Way, (locale: Locale) => RegExp>> = {
  whatsapp: (locale) => anyOf('whats(?:app)?', 'zap', wordsOf(locale).whatsapp),
  tel: (locale) => anyOf(wordsOf(locale).call, 'ligar', 'llamar', 'call'),
  mail: (locale) => anyOf('e-?mail', 'correo', wordsOf(locale).email),
  map: (locale) => anyOf(wordsOf(locale).directions, wordsOf(locale).openMap),
};
const anyOf = (...words: string[]) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');

const labelOf = (way: Way, locale: Locale): string => {
  const { whatsapp, call, email, directions } = wordsOf(locale);
  return { whatsapp, tel: call, mail: email, map: directions }[way];
};

const isWay = (to: Link['to']): to is Way => to !== 'page' && to !== 'url';

/**
 * The label, by locale, of a button that now leads another way than the one its composed label says: "Chamar no WhatsApp" that calls.
 * Undefined where the label is its owner's or says no way.
 */
export function labelFollowing(doc: SiteDocument, { label, link: was }: Action, { to }: Link): ReadonlyMap<Locale, string> | undefined {
  if (was.to === to || !isWay(was.to) || !isWay(to) || doc.stringMeta[label]?.by === 'owner') return undefined;
  const said = doc.strings[doc.site.defaultLocale]?.[label] ?? '';
  if (!SAYS[was.to](doc.site.defaultLocale).test(said)) return undefined;
  const locales = Object.keys(doc.strings).filter((locale) => Object.hasOwn(doc.strings[locale]!, label));
  return new Map(locales.map((locale) => [locale, labelOf(to, locale)]));
}
