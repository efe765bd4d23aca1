import { pagesOf, sectionsOf } from '../../outline.ts';
import type { Fact, FactOf } from '../../schema/facts.ts';
import type { StringKey } from '../../schema/ids.ts';
import { plainTextOf } from '../../strings.ts';
import type { Material } from '../material.ts';

/** The basics of nearly every business: who, what, where and the number to call. */
export interface Basics {
  /** The headline of the home page and the text below it. */
  title: string;
  say: string;
  /** The town, where neither of them names it. */
  place: Fact | undefined;
  phone: (FactOf<'phone'> & Fact) | undefined;
}

/** Letters of the longest sentence that fits one line of a picture. */
const MAX_SHORT_LETTERS = 52;

export function basicsOf(material: Material): Basics {
  const { doc, locale } = material;
  const [home] = pagesOf(doc);
  const hero = home && sectionsOf(doc, home.id).find(({ kind, hidden }) => kind === 'hero' && !hidden);
  const read = (key: StringKey | undefined) => (key ? plainTextOf(doc, key, locale).trim() : '');
  const title = read(hero?.slots.title);
  const say = read(hero?.slots.lead);
  const said = `${title} ${say}`.toLocaleLowerCase();
  // Further places are also served.
  const [town] = material.facts('place');
  const place = town && !said.includes(town.text.toLocaleLowerCase()) ? town : undefined;
  return { title, say, place, phone: material.facts('phone')[0] };
}

/** The same for a drawing beside the headline: its large text is the name, whatever the headline says. */
export function signOf(material: Material): Basics {
  const basics = basicsOf(material);
  return material.isNamed ? { ...basics, title: material.name.trim() } : basics;
}

/** Whether the text below the headline is short enough to be part of a picture. */
export const isShort = ({ say }: Basics): boolean => say.length > 0 && say.length <= MAX_SHORT_LETTERS;

/** Length of the longest word, in letters. */
export const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map((word) => [...word].length));

/** Whether every letter has a known width: joining scripts have none. */
export const isLatin = (text: string): boolean => !/[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\p{M}]/u.test(text);
