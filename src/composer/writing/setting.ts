import type { Brief } from '#composer/brief.ts';
import { copyFor } from '#composer/copy/index.ts';
import type { ArchetypeCopy, InterfaceCopy, MoreCopy, TradeCopy } from '#composer/copy/shape.ts';
import type { Choices } from './choices.ts';
import { HOUSE_WORDS } from './data/house-words.ts';
import { hash } from './hash.ts';
import { asTitle, slotsFor, spelledFor } from './language.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

/** Everything the builders of sections look at. */
export interface Setting {
  brief: Brief;
  /** Whether this is the language the owner wrote in: their own words can stand in its sentences. */
  isFirst: boolean;
  seed: number;
  /** Identity of this site: same prompt and seed, same root. */
  root: string;
  /** Chance by label; the next seed moves one on, so that "another look" never repeats the last one. */
  turn(label: string): number;
  choose<T>(label: string, list: readonly [T, ...T[]]): T;
  shelf: Shelf;
  words: InterfaceCopy;
  more: MoreCopy;
  trade: TradeCopy;
  family: TradeCopy;
  /** Texts of a section: the trade's own, then its archetype's, then the neutral ones. */
  copy<K extends keyof ArchetypeCopy>(name: K): ArchetypeCopy[K];
  speak: Speaker;
  choices: Choices;
  /** The business's name, or a working title. */
  name: string;
  named: boolean;
  /** City or district, as the owner wrote it. */
  place?: string;
  /** Facts that have their place; the others go to "good to know". */
  placed: Set<string>;
  /** District and city, for a line of its own. */
  whereabouts?: string;
}

function placeOf(shelf: Shelf): { place?: string; whereabouts?: string } {
  const told = [shelf.first('place')?.norm, shelf.first('address')?.norm];
  const city = told.map((norm) => norm?.city).find(Boolean);
  const district = told.map((norm) => norm?.district).find(Boolean);
  const place = city ?? district ?? shelf.first('place')?.text;
  const parts = [district, city].filter((part) => part !== undefined);
  const line = shelf.first('place')?.text;
  const asWritten = line && line.length <= 40 && line.split(/,\s*/).every((part) => /^\p{Lu}|^\p{Lo}/u.test(part)) ? line : undefined;
  const joined = parts.join(', ') || place;
  return { place, whereabouts: asWritten && (!joined || asWritten.length >= joined.length) ? asWritten : joined };
}

/** The owner's own word for their house, the first that they use, where their trade has several. */
function houseWord({ locale, industry, prompt }: Brief): TradeCopy['category'] | undefined {
  const words = HOUSE_WORDS[locale.split('-')[0] ?? '']?.[industry.id];
  if (!words) return undefined;
  const said = ` ${prompt
    .slice(0, 600)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const [first] = Object.entries(words)
    .map(([word, category]) => ({ category, at: said.indexOf(` ${word} `) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return first?.category;
}

/** `first` is the site's default locale: its further languages share its chances, so that their records are the same. */
export function createSetting(brief: Brief, seed: number, first: string, choices: Choices): Setting {
  const { interface: words, more, archetype, neutral, trade: found, family } = copyFor(brief.locale, brief.industry, brief.wishes.address);
  const spelling = brief.locale === 'es' || brief.locale === 'en' ? `${brief.locale}-${brief.country}` : brief.locale;
  const category = houseWord(brief) ?? found.category;
  const trade = { ...found, category: { ...category, one: spelledFor(spelling, category.one) } };
  const root = hash(`${brief.prompt}\n${first}`).toString(36);
  const turn = (label: string) => (hash(`${root}/${label}`) % 9973) + seed;
  const shelf = createShelf(brief);
  const { place, whereabouts } = placeOf(shelf);
  const given = shelf.first('name')?.text;
  const slots = slotsFor({ language: brief.locale.split('-')[0] ?? 'en', category: trade.category, name: given, place });
  return {
    brief,
    isFirst: first === brief.locale,
    choices,
    seed,
    root: `${root}/${seed}`,
    turn,
    choose: (label, list) => list[turn(label) % list.length] ?? list[0],
    shelf,
    words,
    more,
    trade,
    family,
    copy: (name) => {
      const own = trade.sections?.[name];
      const ofFamily = archetype[name];
      const lists = [own ?? [], ofFamily ?? [], neutral[name]] as unknown[][];
      // A trade or family that speaks for itself is heard first; the neutral words are for what it leaves unsaid.
      // Where another language has to say the same, any list may hold the words for it.
      return (choices.shared ? lists.flat() : own?.length ? own : ofFamily?.length ? ofFamily : lists.flat()) as ArchetypeCopy[typeof name];
    },
    speak: createSpeaker(slots, spelling, turn, choices),
    name: given ?? asTitle([trade.category.one, slots['in-city']].filter(Boolean).join(' ')),
    named: given !== undefined,
    placed: new Set(),
    place,
    whereabouts,
  };
}
