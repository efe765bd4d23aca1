import type { Brief } from '#composer/brief.ts';
import { copyFor } from '#composer/copy/index.ts';
import type { HeadName, PlainCopy } from '#composer/copy/plain-shape.ts';
import type { Block, InterfaceCopy, MoreCopy, TradeCopy } from '#composer/copy/shape.ts';
import type { Choices } from './choices.ts';
import { HOUSE_WORDS } from './data/house-words.ts';
import { hash } from './hash.ts';
import { asTitle, midSentence, placeForms, type Slots, spelledFor } from './language.ts';
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
  plain: PlainCopy;
  trade: TradeCopy;
  /** What the business is: in the owner's words, else its family's noun; absent when neither is known. */
  calling?: string;
  /** Headings for a section, none of which claims anything. */
  heads(name: HeadName): Block[];
  slots: Slots;
  speak: Speaker;
  choices: Choices;
  /** Which of the site's possible structures this is: headline, order, layouts. The look does not follow it. */
  variant: number;
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

function placeOf(shelf: Shelf, { business }: Brief): { place?: string; whereabouts?: string } {
  const told = [shelf.first('place')?.norm, shelf.first('address')?.norm];
  const city = told.map((norm) => norm?.city).find(Boolean);
  const district = told.map((norm) => norm?.district).find(Boolean);
  const place = city ?? district ?? shelf.first('place')?.text ?? business.place?.value;
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

/** Words of one who orders a site: no trade is called so. */
const ASKS =
  /(?<!\p{L})(?:quero|queria|preciso|quiero|necesito|i want|i need|need|want|web ?sites?|sites?|p[aá]gina|landing|أريد|اريد|عايز|ابي|نبي|بدي|موقع|موقعًا|موقعا)(?!\p{L})/iu;

/** The owner's own noun phrase in their language; in a further one the family's noun, where it has one. */
function callingOf(brief: Brief, isFirst: boolean, category: string): string | undefined {
  const told = isFirst ? brief.business.trade?.value.trim() : undefined;
  if (told && told.length <= 70 && !ASKS.test(told)) return midSentence(told);
  return brief.business.family === 'unknown' || brief.industry.id === 'neutral' ? undefined : category;
}

interface Turn {
  seed: number;
  /** The site's default locale: its further languages share its chances, so that their records are the same. */
  first: string;
  choices: Choices;
  variant: number;
}

export function createSetting(brief: Brief, { seed, first, choices, variant }: Turn): Setting {
  const { interface: words, more, plain, trade: found } = copyFor(brief.locale, brief.industry, brief.wishes.address);
  const spelling = brief.locale === 'es' || brief.locale === 'en' ? `${brief.locale}-${brief.country}` : brief.locale;
  const category = houseWord(brief) ?? found.category;
  const trade = { ...found, category: { ...category, one: spelledFor(spelling, category.one) } };
  const isFirst = first === brief.locale;
  const calling = callingOf(brief, isFirst, trade.category.one);
  const root = hash(`${brief.prompt}\n${first}`).toString(36);
  const turn = (label: string) => (hash(`${root}/${label}`) % 9973) + seed;
  const shelf = createShelf(brief);
  const { place, whereabouts } = placeOf(shelf, brief);
  const given = brief.business.name?.value ?? shelf.first('name')?.text;
  const where = place ? placeForms(brief.locale.split('-')[0] ?? 'en', place) : {};
  const slots: Slots = { name: given, city: place, 'in-city': where.in, 'of-city': where.of, trade: calling };
  // A place alone is nobody's name: "Garanhuns" over a page would be the town's.
  const title = calling ? asTitle([calling, where.in].filter(Boolean).join(' ')) : '';
  return {
    brief,
    isFirst,
    choices,
    seed,
    variant,
    root: `${root}/${seed}`,
    turn,
    choose: (label, list) => list[turn(label) % list.length] ?? list[0],
    shelf,
    words,
    more,
    plain,
    trade,
    calling,
    slots,
    heads: (name) => plain.heads[name].map((title) => ({ title })),
    speak: createSpeaker(slots, spelling, turn, choices),
    name: given ?? (title || plain.untitled),
    named: given !== undefined,
    placed: new Set(),
    place,
    whereabouts,
  };
}
