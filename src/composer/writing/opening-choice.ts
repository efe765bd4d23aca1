import type { Brief } from '#composer/brief.ts';
import { type Concept, fitOf, isNeed } from '#site/concepts/concept.ts';
import { concepts } from '#site/concepts/index.ts';
import { materialOf } from '#site/concepts/material.ts';
import { type ColorSetting, SETTINGS } from '#site/concepts/settings.ts';
import { areTwins, type Signature, signatureOf } from '#site/concepts/signature.ts';
import { MANNERS } from '#site/manners/manner.ts';
import { wearManner } from '#site/manners/wear.ts';
import { indexSite } from '#site/render/site-index.ts';
import type { MannerName, Oklch, Pairing, Section, SiteDocument, Theme } from '#site/schema.ts';
import { hash } from './hash.ts';
import { treatmentOf } from './photo-treatment.ts';
import { moodPairings } from './theme-choice.ts';

/** Differences in fit below this are a matter of taste: the site's own chance decides, so that neighbours differ. */
const TASTE = 0.22;
/** Of the concepts that fit, as many are turned through by another look. */
const LOOKS = 5;

const GRAVE = new Set(['legal', 'health', 'finance']);
const MOURNING = /funer|crematori|cemeter|hospice|mortuar/;

/** How loud a site's colours may be: 0 for mourning, 1 for most, 2 for a party. */
function loudnessOf({ industry, wishes }: Brief): number {
  if (MOURNING.test(industry.id) || wishes.moods.some((mood) => ['sober', 'calm', 'minimal', 'luxury', 'elegant'].includes(mood))) return 0;
  if (wishes.moods.some((mood) => ['bold', 'playful'].includes(mood))) return 2;
  if (GRAVE.has(industry.archetype)) return industry.archetype === 'health' ? 1 : 0;
  return ['food', 'event', 'creative', 'retail'].includes(industry.archetype) ? 2 : 1;
}

interface Draw {
  /** A whole number by label, the same for the same prompt; the next seed moves one on. */
  turn(label: string): number;
}

const drawFrom = (brief: Brief, seed: number): Draw => {
  const root = hash(`${brief.prompt}\n${brief.locale}`).toString(36);
  return { turn: (label) => (hash(`${root}/opening/${label}`) % 9973) + seed };
};
const pick = <T>({ turn }: Draw, label: string, list: readonly [T, ...T[]]): T => list[turn(label) % list.length] ?? list[0];

/** The concepts that the site's material fits, the best first. */
function ranked(document: SiteDocument, { turn }: Draw): Concept[] {
  const material = materialOf(indexSite(document), document.site.defaultLocale);
  return concepts
    .flatMap((concept) => {
      const content = concept.content(material);
      if (isNeed(content)) return [];
      const chance = ((turn(`concept/${concept.name}`) % 9973) / 9973) * TASTE;
      return [{ concept, score: fitOf(concept, content, material) + chance }];
    })
    .sort((one, other) => other.score - one.score)
    .map(({ concept }) => concept);
}

const apart = (one: Oklch, other: Oklch) => {
  const turn = Math.abs(one.h - other.h);
  return Math.min(turn, 360 - turn) + Math.abs(one.l - other.l) * 120;
};

/** Trades of bodies, children and hands: nobody asked for a dark room there. */
const GENTLE = new Set(['beauty', 'health', 'education', 'creative', 'cause', 'neutral']);
const isBlack = ({ l, c }: Oklch) => l < 0.35 && c < 0.05;

/** Whether a dark page would be against the owner's trade or words. */
function prefersLight({ industry, wishes }: Brief): boolean {
  if ((wishes.avoided ?? []).some(({ value }) => isBlack(value)) || wishes.polarity === 'light') return true;
  return (
    wishes.polarity === undefined &&
    (GENTLE.has(industry.archetype) || wishes.moods.some((mood) => ['calm', 'warm', 'family'].includes(mood)))
  );
}

const isDarkGround = ({ brand, polarity }: ColorSetting) => polarity === 'dark' || brand.l < 0.34;

/** The concept's own colours, unless the owner wished for some. */
function colorFor(brief: Brief, concept: Concept, theme: Theme, draw: Draw): Theme['color'] {
  const { colors, avoided, polarity } = brief.wishes;
  if (colors.length > 0) return theme.color;
  const loudness = loudnessOf(brief);
  const matters = concept.matters.flatMap((matter) => SETTINGS[matter]);
  const isGentle = prefersLight(brief);
  const fits = (setting: ColorSetting) =>
    !(isGentle && isDarkGround(setting)) &&
    setting.loud <= loudness &&
    (loudness < 2 || setting.loud > 0) &&
    (polarity === undefined || setting.polarity === polarity) &&
    !(avoided ?? []).some(({ value }) => apart(value, setting.brand) < 30 || apart(value, setting.accent) < 30);
  const open = [...new Set(matters)].filter(fits);
  const [first, ...rest] = open;
  if (!first) return theme.color;
  const { brand, accent, neutral, polarity: own } = pick(draw, 'color', [first, ...rest]);
  return { brand, accent, neutral, polarity: own };
}

function pairingFor(brief: Brief, concept: Concept, theme: Theme, draw: Draw): Pairing {
  if (/^(?:ar|fa|ur)/.test(brief.locale)) return theme.type.pairing;
  const wished = moodPairings(brief);
  const [first, ...rest] = concept.pairings.filter((pairing) => wished?.includes(pairing));
  if (first) return pick(draw, 'pairing', [first, ...rest]);
  return wished ? theme.type.pairing : pick(draw, `pairing/${concept.name}`, concept.pairings);
}

/** How the page goes on: in a hand that belongs to its opening, and quietly where the trade or the owner is quiet. */
function mannerFor(brief: Brief, { name, manners }: Concept, draw: Draw): MannerName {
  const [first, ...rest] = loudnessOf(brief) > 0 ? manners : manners.filter((manner) => !MANNERS[manner].loud);
  return first ? pick(draw, `manner/${name}`, [first, ...rest]) : pick(draw, `manner/${name}`, manners);
}

/** Draws of colour, face and arrangement that are tried before two neighbours may look alike. */
const TRIES = 24;

/**
 * Gives a written site the opening that only this business could have: of the concepts that its facts fill, one of the best, with
 * faces, colours and a place for its name that suit it, unlike the sites of its neighbours. The next seed takes the next concept.
 * @param neighbors signatures of the latest sites of its trade and town.
 */
export function chooseOpening(document: SiteDocument, brief: Brief, seed: number, neighbors: readonly Signature[] = []): SiteDocument {
  const order = ranked(document, drawFrom(brief, 0)).slice(0, LOOKS);
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
  const isDark = color.polarity === 'dark';
  const quiet = concept.tones.filter((tone) => tone === 'plain' || tone === 'tint' || tone === 'inverse');
  const bright = concept.tones.filter((tone) => tone !== 'inverse');
  const [tone, ...tones] = isDark && quiet.length > 0 ? quiet : prefersLight(brief) && bright.length > 0 ? bright : concept.tones;
  const chosen = pick(draw, `tone/${concept.name}`, [tone ?? concept.tones[0], ...tones]);
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
  return wearManner(opened, mannerFor(brief, concept, draw));
}
