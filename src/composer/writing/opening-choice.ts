import type { Brief } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import { type Concept, fitOf, isNeed, openingContentOf } from '#site/concepts/concept.ts';
import type { OpeningContent } from '#site/concepts/coverage.ts';
import { concepts } from '#site/concepts/index.ts';
import { materialOf } from '#site/concepts/material.ts';
import { type ColorSetting, SETTINGS } from '#site/concepts/settings.ts';
import { areTwins, type Signature, signatureOf } from '#site/concepts/signature.ts';
import { applyManner } from '#site/manners/apply-manner.ts';
import { MANNERS } from '#site/manners/manner.ts';
import { indexSite, type SiteIndex } from '#site/render/site-index.ts';
import type { MannerName, Oklch, Pairing, Section, SiteDocument, Theme, Tone } from '#site/schema.ts';
import { isBlank } from './blank.ts';
import { MOOD_PALETTES } from './data/looks.ts';
import { hash } from './hash.ts';
import { groundsIn, meantSettings, namedColors } from './named-colors.ts';
import { type Nature, natureOf } from './nature.ts';
import { suitsOf } from './opening-suits.ts';
import { treatmentOf } from './photo-treatment.ts';
import { isNear, moodPairings } from './theme-choice.ts';

/** Smaller differences in fit are a matter of taste: the site's seed decides, so that neighbours differ. */
const TASTE = 0.22;
/** Number of best-fitting concepts that "another look" cycles through. */
const LOOKS = 5;
/** An opening so far behind the best one is a look for this business only where there are few. */
const FAR = 0.45;
const FEW = 3;

const GRAVE = new Set(['legal', 'health', 'finance']);
const MOURNING = /funer|crematori|cemeter|hospice|mortuar/;
/** Things that mourners need, over folded text: a business that sells or tends them does not shout, whatever else it does. */
const MOURNED =
  /\b(?:funebres?|funerari[oa]s?|funerals?|velorios?|luto|wreaths?|tumulos?|jazigos?|lapides?|tumbas?|graves?|headstones?|mourning)\b/;

/** Allowed intensity of a site's colours: 0 for mourning, 1 for most, 2 for a party. */
function loudnessOf(brief: Brief): number {
  const { industry, wishes } = brief;
  if (MOURNING.test(industry.id) || wishes.moods.some((mood) => ['sober', 'calm', 'minimal', 'luxury', 'elegant'].includes(mood))) return 0;
  if (natureOf(brief) === 'mourning') return 0;
  if (MOURNED.test(fold(brief.prompt))) return 1;
  if (wishes.moods.some((mood) => ['bold', 'playful'].includes(mood))) return 2;
  if (GRAVE.has(industry.archetype)) return industry.archetype === 'health' ? 1 : 0;
  return ['food', 'event', 'creative', 'retail'].includes(industry.archetype) ? 2 : 1;
}

interface Draw {
  /** A whole number by label, the same for the same prompt; the next seed adds one. */
  turn(label: string): number;
}

const drawFrom = (brief: Brief, seed: number): Draw => {
  const root = hash(`${brief.prompt}\n${brief.locale}`).toString(36);
  return { turn: (label) => (hash(`${root}/opening/${label}`) % 9973) + seed };
};
const pick = <T>({ turn }: Draw, label: string, list: readonly [T, ...T[]]): T => list[turn(label) % list.length] ?? list[0];

/** An opening that the page of an old site would say again is chosen where there is no other. */
const REPEATED = 2;

/** Prices without a word about each, a field for each, leave the first view of an old site empty. */
const BARE = 0.3;
const isBare = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && 'hasDescriptions' in content && content.hasDescriptions === false;

/** Things with pictures stay below with them, and of a list that an opening shows in part all stays. */
function repeats({ outline }: Brief, document: SiteDocument, { shown }: OpeningContent): boolean {
  if (!outline || shown.length === 0) return false;
  const lists = new Set(shown.map(({ item }) => item.section));
  const pictured = outline.parts.flatMap((part) => (part.is === 'items' && part.pictured ? part.facts.map(({ of }) => of) : []));
  const isPictured = shown.some(({ item }) => item.facts.some((id) => pictured.includes(id)));
  const isPriced = (id: string) => {
    const norm = document.facts[id]?.norm;
    return norm !== undefined && 'price' in norm && norm.price !== undefined;
  };
  const isLeft = Object.values(document.items).some(
    (item) => lists.has(item.section) && item.facts.some(isPriced) && !shown.some((one) => one.item.id === item.id),
  );
  return isPictured || isLeft;
}

/** Concepts that fit the site's material, best first. */
function ranked(document: SiteDocument, brief: Brief, { turn }: Draw): Concept[] {
  const material = materialOf(indexSite(document), document.site.defaultLocale);
  const suits = suitsOf(material, brief);
  const able = concepts
    .flatMap((concept) => {
      const content = concept.content(material);
      if (isNeed(content)) return [];
      const chance = ((turn(`concept/${concept.name}`) % 9973) / 9973) * TASTE;
      const repeated = repeats(brief, document, openingContentOf(concept, content)) ? REPEATED : 0;
      const bare = brief.outline && concept.name === 'price-fields' && isBare(content) ? BARE : 0;
      return [{ concept, score: fitOf(concept, content, material) + suits(concept) + chance - repeated - bare }];
    })
    .sort((one, other) => other.score - one.score);
  const best = able[0]?.score ?? 0;
  const suited = able.filter(({ score }, at) => Number.isFinite(score) && (at < FEW || score > best - FAR));
  return (suited.length > 0 ? suited : able).map(({ concept }) => concept);
}

/** Trades of body care, children and crafts: a dark page only on request. */
const GENTLE = new Set(['beauty', 'health', 'education', 'creative', 'cause', 'neutral']);
const isBlack = ({ l, c }: Oklch) => l < 0.35 && c < 0.05;

/** Whether a dark page would conflict with the trade or the owner's words. */
function prefersLight({ industry, wishes }: Brief): boolean {
  if ((wishes.avoided ?? []).some(({ value }) => isBlack(value)) || wishes.polarity === 'light') return true;
  return (
    wishes.polarity === undefined &&
    (GENTLE.has(industry.archetype) || wishes.moods.some((mood) => ['calm', 'warm', 'family'].includes(mood)))
  );
}

const isDarkGround = ({ brand, polarity }: ColorSetting) => polarity === 'dark' || brand.l < 0.34;

/** Work with engines, pipes, steel and rubble, by the owner's own noun. */
const HEAVY =
  /\b(?:retifica|motor|oficina|mecanic|auto ?eletric|funilari|lanternag|solda|serralh|torn(?:o\b|ear)|usinag|caldeir|borrach|guincho|caminh|trator|entulho|cacamba|fossa|desentup|encanad|hidraulic|andaime|ferragen|ferro|aco\b|sucata|taller|soldadur|herrer|gasfit|plomer|grua|tractor|welding|welder|engine|garage|tyre|tire shop|plumb|septic|skip hire|scaffold|scrap|towing|drain)/;
/** Letters of a message whose beginning tells the work where no trade was read. */
const FIRST_WORDS = 80;
const isHeavy = ({ industry, business, prompt }: Brief): boolean =>
  industry.archetype === 'home-services' || HEAVY.test(fold(business.trade?.value ?? business.name?.value ?? prompt.slice(0, FIRST_WORDS)));

/** Trades of beauty, sweets, flowers, weddings and stages; elsewhere nobody expects pink who did not ask for it. */
const ROSY_NATURES: ReadonlySet<Nature> = new Set<Nature>(['beauty', 'food', 'event', 'art']);
const ROSY = /flor|wedding|gift|baby|toy|cloth|fashion|lingerie|jewel|dance|ballet|craft/;
const isRosy = (brief: Brief): boolean => ROSY_NATURES.has(natureOf(brief)) || ROSY.test(brief.industry.id);

/** Colours that shout; beside mourning they do so however they were drawn. */
const isShouting = ({ brand, accent }: ColorSetting) => brand.c > 0.13 || accent.c > 0.17;
/** Pinks and plums. */
const isPink = ({ l, c, h }: Oklch) => c >= 0.04 && (h > 300 || (l > 0.6 && (h > 290 || h < 22)));

/** Typefaces of fashion plates and wedding cards. */
export const FINE: ReadonlySet<Pairing> = new Set<Pairing>([
  ...(['bodoni-instrument', 'cormorant-figtree', 'playfair-work-sans', 'gloock-instrument', 'limelight-outfit'] as const),
  ...(['caslon-source-serif', 'instrument-serif', 'marcellus-figtree', 'cinzel-albert', 'yeseva-albert', 'abril-hanken'] as const),
]);

/** Typefaces of sweets, playgrounds and fairs, which no doctor, lawyer or undertaker uses. */
export const CANDY: ReadonlySet<Pairing> = new Set<Pairing>([
  ...(['bagel-figtree', 'shrikhand-sofia', 'alfa-slab', 'bowlby-work-sans', 'caprasimo-dm-sans'] as const),
  ...(['grandstander-nunito', 'lilita-nunito', 'limelight-outfit', 'lalezar'] as const),
]);
const GRAVE_NATURES: ReadonlySet<Nature> = new Set<Nature>(['health', 'law', 'mourning', 'faith']);

/** Faces of a typewriter: a manner of ours that no old site asks for. */
const TYPED: ReadonlySet<Pairing> = new Set<Pairing>(['courier-newsreader']);

const EVERY = [...new Set(Object.values(SETTINGS).flat())];

/** The concept's own colours, unless the owner named some: palettes of the wished mood first, if it has any. */
function colorFor(brief: Brief, concept: Concept, theme: Theme, draw: Draw): Theme['color'] {
  const { wishes } = brief;
  const { avoided = [], polarity, moods } = wishes;
  if (namedColors(wishes).length > 0) return theme.color;
  const loudness = loudnessOf(brief);
  const isGentle = prefersLight(brief);
  const isUnrosy = isHeavy(brief) || !isRosy(brief);
  const isMourned = MOURNED.test(fold(brief.prompt));
  const meant = meantSettings(wishes);
  const felt = moods.map((mood) => MOOD_PALETTES[mood]?.[0]).find((fits) => fits !== undefined);
  const isAllowed = (setting: ColorSetting) =>
    (polarity === undefined || setting.polarity === polarity) &&
    !(isMourned && isShouting(setting)) &&
    !avoided.some(({ value }) => isNear(setting.brand, value) || isNear(setting.accent, value));
  const fits = (setting: ColorSetting) =>
    isAllowed(setting) &&
    !(isGentle && isDarkGround(setting)) &&
    !(polarity !== 'dark' && setting.polarity === 'dark' && setting.brand.c < 0.03) &&
    !(isUnrosy && (isPink(setting.brand) || isPink(setting.accent))) &&
    setting.loud <= loudness &&
    (loudness < 2 || setting.loud > 0);
  const own = [...new Set(concept.matters.flatMap((matter) => SETTINGS[matter]))];
  const open = meant
    ? [own, EVERY].map((all) => all.filter((one) => isAllowed(one) && meant(one))).find((all) => all.length > 0)
    : own.filter(fits);
  const said = felt && open?.filter(felt);
  const [first, ...rest] = (said?.length ? said : open) ?? [];
  if (!first) return theme.color;
  const { brand, accent, neutral, polarity: ground } = pick(draw, 'color', [first, ...rest]);
  return { brand, accent, neutral, polarity: ground };
}

/** Whether the owner said no more than who they are and how to reach them. */
function isThin(site: SiteIndex): boolean {
  const material = materialOf(site, site.doc.site.defaultLocale);
  return material.offers.length === 0 && material.facts('statement').length < 2;
}

/** Openings that are words on one ground. */
const WORDS_ONLY: ReadonlySet<string> = new Set([
  'name-wide',
  'quiet-sentence',
  'phone-poster',
  'one-numeral',
  'name-multiplied',
  'services-index',
]);
const BRIGHT: ReadonlySet<Tone> = new Set<Tone>(['vivid', 'accent', 'strong', 'brand']);

/** Grounds of the concept that suit the site: nearest to the owner's first colour, if one was named. */
function tonesFor(brief: Brief, { name, tones }: Concept, theme: Theme, isThin: boolean): readonly [Tone, ...Tone[]] {
  const [named] = namedColors(brief.wishes);
  const { polarity } = brief.wishes;
  // A page that awaits its owner's facts stays calm.
  const [pale, ...paler] = isBlank(brief) && polarity !== 'dark' ? tones.filter((tone) => tone === 'plain' || tone === 'tint') : [];
  if (pale && !named) return [pale, ...paler];
  if (named) return groundsIn(named.value, theme, tones, polarity === 'auto' ? undefined : polarity);
  const suits: (tone: Tone) => boolean =
    theme.color.polarity === 'dark'
      ? (tone) => DARK_TONES.has(tone) || (tone === 'inverse' && polarity !== 'dark')
      : (tone) => !prefersLight(brief) || tone !== 'inverse';
  // Little to read, or a name on black that nobody asked for: colour is what there is to see.
  const isBare = (isThin && loudnessOf(brief) > 0) || (theme.color.polarity === 'dark' && WORDS_ONLY.has(name));
  const bright = isBare && polarity !== 'dark' ? tones.filter((tone) => BRIGHT.has(tone)) : [];
  const [first, ...rest] = bright.length > 0 ? bright : tones.filter(suits);
  return first ? [first, ...rest] : tones;
}

function pairingFor(brief: Brief, concept: Concept, theme: Theme, draw: Draw): Pairing {
  if (/^(?:ar|fa|ur)/.test(brief.locale)) return theme.type.pairing;
  const wished = moodPairings(brief);
  const [first, ...rest] = concept.pairings.filter((pairing) => wished?.includes(pairing));
  if (first) return pick(draw, 'pairing', [first, ...rest]);
  if (wished) return theme.type.pairing;
  const isGrave = GRAVE_NATURES.has(natureOf(brief)) || brief.wishes.moods.some((mood) => mood === 'calm' || mood === 'sober');
  const suits = (pairing: Pairing) =>
    !(isHeavy(brief) && FINE.has(pairing)) && !(isGrave && CANDY.has(pairing)) && !(brief.outline && TYPED.has(pairing));
  const [suited, ...others] = concept.pairings.filter(suits);
  return pick(draw, `pairing/${concept.name}`, suited ? [suited, ...others] : concept.pairings);
}

/** The manner of the rest of the page: one that belongs to its opening, and a quiet one for a quiet trade or owner. */
function mannerFor(brief: Brief, { name, manners }: Concept, draw: Draw): MannerName {
  const [first, ...rest] = loudnessOf(brief) > 0 ? manners : manners.filter((manner) => !MANNERS[manner].loud);
  return first ? pick(draw, `manner/${name}`, [first, ...rest]) : pick(draw, `manner/${name}`, manners);
}

/** Tones that are dark on a dark page. */
const DARK_TONES: ReadonlySet<Tone> = new Set<Tone>(['plain', 'tint']);
/** Drawings with a large pale or coloured area on any ground. */
const LIT: ReadonlySet<string> = new Set(['day-strips', 'tear-off', 'crossword', 'label', 'thumb-index']);
/** The concept that consists of one sentence. */
const QUIET = 'quiet-sentence';
/** Max draws of colour, typeface and arrangement before two neighbours may look alike. */
const TRIES = 24;

/**
 * Gives a written site an opening that only this business could have: one of the best concepts that its facts fill, with
 * typefaces, colours and a position for its name, unlike the sites of its neighbours. The next seed takes the next concept.
 * @param neighbors signatures of the latest sites of its trade and town.
 */
export function chooseOpening(document: SiteDocument, brief: Brief, seed: number, neighbors: readonly Signature[] = []): SiteDocument {
  const all = ranked(document, brief, drawFrom(brief, 0));
  // Photos of an old site follow: they stand beside the owner's first words.
  const words = brief.outline?.photographed ? concepts.filter(({ name }) => name === QUIET) : [];
  const quiet = isBlank(brief) ? all.filter(({ name }) => name === QUIET) : [];
  const dark =
    brief.wishes.polarity === 'dark' ? all.filter(({ name, tones }) => !LIT.has(name) && tones.some((tone) => DARK_TONES.has(tone))) : [];
  const order = [...new Set([...words, ...([quiet, dark].find((some) => some.length > 0) ?? all)])].slice(0, LOOKS);
  let best: { made: SiteDocument; twins: number } | undefined;
  for (let attempt = 0; attempt < TRIES && best?.twins !== 0; attempt++) {
    const concept = order[(seed + Math.floor(attempt / 6)) % Math.max(1, order.length)];
    if (!concept) return document;
    const made = dress(document, brief, concept, drawFrom(brief, seed + attempt * 7));
    const own = signatureOf(made);
    const twins = own ? neighbors.filter((neighbor) => areTwins(own, neighbor)).length : 0;
    if (!best || twins < best.twins) best = { made, twins };
  }
  return best?.made ?? document;
}

/** The document with a concept as its opening, in one draw of colour, face, tone, header, manner and seed. */
function dress(document: SiteDocument, brief: Brief, concept: Concept, draw: Draw): SiteDocument {
  const site = indexSite(document);
  const home = site.home;
  const hero = home && site.sectionsOf(home.id).find(({ kind, hidden }) => kind === 'hero' && !hidden);
  if (!home || !hero) return document;
  const color = colorFor(brief, concept, document.theme, draw);
  const chosen = pick(draw, `tone/${concept.name}`, tonesFor(brief, concept, { ...document.theme, color }, isThin(site)));
  const header = site.frame('header', home.id);
  const changed: Section[] = [
    { ...hero, layout: concept.name, tone: chosen },
    ...(header ? [{ ...header, layout: pick(draw, 'header', concept.headers) }] : []),
  ];
  const { theme } = document;
  const photos = treatmentOf(brief, concept.name);
  const opened = {
    ...document,
    theme: {
      ...theme,
      color,
      type: { ...theme.type, pairing: pairingFor(brief, concept, theme, draw) },
      art: { ...theme.art, seed: draw.turn('art') * 7919, ...(photos ? { photos } : {}) },
    },
    sections: { ...document.sections, ...Object.fromEntries(changed.map((section) => [section.id, section])) },
  };
  return applyManner(opened, brief.outline && concept.name === QUIET ? 'ledger' : mannerFor(brief, concept, draw));
}
