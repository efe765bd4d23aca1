import { type ArtKind, subjectsFor } from '#site/art.ts';
import type { Asset, Theme } from '#site/schema.ts';
import { ART_STYLES, BESIDE, SIGNS, type Styles } from './data/art-styles.ts';
import { DRINKS, THINGS_SAID } from './data/things-said.ts';
import { WANT_ORDER, WANTS, type Want } from './data/wants.ts';
import { hash } from './hash.ts';
import type { Setting } from './setting.ts';
import type { ArtSketch, Words } from './sketch.ts';

type Drawn = Extract<Asset['source'], { from: 'art' }>;

/** How the site's pictures are drawn. Type as a picture is for scripts that a mirrored page does not turn around. */
export function chooseArtStyle(setting: Setting): Styles[number] {
  const { industry, locale } = setting.brief;
  const all = ART_STYLES[industry.id] ?? ART_STYLES[industry.archetype] ?? ART_STYLES.neutral!;
  const possible = /^(ar|fa|he|ur)/.test(locale) ? all.filter((style) => style !== 'letter') : all;
  return setting.choose('art', possible as unknown as Styles);
}

const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ة', 'ه');

/** Things named in a text, the first named first. */
function named(text: string): string[] {
  const folded = fold(text);
  return THINGS_SAID.filter(([said]) => said.test(folded))
    .sort(([a], [b]) => folded.search(a) - folded.search(b))
    .map(([, thing]) => thing)
    .slice(0, 4);
}

/** Page types and families whose subject is what the owner says it is; a dentist's is known. */
const OPEN_PAGES = new Set(['blog', 'landing', 'catalogue', 'cause', 'event', 'portfolio']);
const OPEN_FAMILIES = new Set(['food', 'retail', 'education', 'event', 'cause', 'neutral']);
/** How much of the prompt tells what it is about; the rest are details. */
const OPENING = 280;

/** What the site is about, as far as it can be drawn: what the name says, then what is sold, then how the prompt begins. */
function thingsSaid({ shelf, brief }: Setting): string[] {
  if (!OPEN_PAGES.has(brief.pageType) && !OPEN_FAMILIES.has(brief.industry.archetype)) return [];
  const texts = [shelf.by('name'), shelf.by('offer')].map((facts) => facts.map(({ text }) => text).join(' ; '));
  // Elsewhere the first sentences tell of the town and the language as well, which are not the subject.
  const opening = OPEN_PAGES.has(brief.pageType) || brief.industry.archetype === 'food' ? brief.prompt.slice(0, OPENING) : '';
  return [...new Set([...texts, opening].flatMap(named))].slice(0, 5);
}

/** Whether a text names a thing that can be drawn: a card shows that or nothing. */
export const namesThing = (text: string): boolean => named(text).length > 0;

/** Trades of many kinds of work: no thing stands for all of them. */
const MANIFOLD = new Set(
  (
    'neutral artisan shop market association event conference festival school tutoring consulting agency it-services online-course app saas ' +
    'event-planning event-venue coworking church ngo financial-services insurance notary farm gallery writer portfolio blog appliance-repair'
  ).split(' '),
);

/** Whether a picture of the site would show what it is about: its known trade, or a thing that its owner names. */
export const hasSubject = (setting: Setting): boolean =>
  setting.brief.business.family !== 'unknown' && (!MANIFOLD.has(setting.brief.industry.id) || thingsSaid(setting).length > 0);

/** Whether a thing may be shown: no drinks where readers would mind them, or where children and patients are. */
function suits({ brief }: Setting, said: readonly string[]) {
  const dry = /^(ar|fa|ur)/.test(brief.locale) || ['health', 'education', 'cause', 'legal'].includes(brief.industry.archetype);
  return (thing: string): boolean => !dry || said.includes(thing) || !DRINKS.includes(thing);
}

/** The pictures that a site already has: the next one must not look like them. */
const drawn = new WeakMap<Setting, Map<string, Drawn>>();

/** Turns a row so that it begins at a place. */
const from = <T>(row: readonly T[], start: number): T[] => {
  const at = start % Math.max(1, row.length);
  return [...row.slice(at), ...row.slice(0, at)];
};

/** The step that leads through a whole row before it meets a thing again, the longest of the short ones. */
const stepThrough = (length: number) => [3, 2].find((step) => length % step !== 0) ?? 1;

/** Things first, then icons, so that the owner may draw the same picture in another manner. A picture begins with what none has begun with. */
function objectsFor(setting: Setting, style: ArtKind, others: readonly Drawn[]): string[] {
  const { id, archetype } = setting.brief.industry;
  const said = thingsSaid(setting);
  const things = [...new Set([...said, ...subjectsFor('still', id, archetype)])].filter(suits(setting, said));
  const icons = subjectsFor('line', id, archetype);
  // Another look leads with the other of the two things that the trade is known by.
  const lead = setting.turn('art/subject') % Math.min(2, said.length || 2, things.length);
  // One thing alone in a picture has to say the trade by itself: only those that are named first can.
  const ordered = [things[lead]!, ...things.filter((_, i) => i !== lead)].slice(0, style === 'riso' ? 5 : undefined);
  const nth = others.length;
  const walk = Array.from(ordered, (_, k) => ((nth + k) * stepThrough(ordered.length)) % ordered.length);
  const led = new Set(others.map(({ objects }) => objects[0]));
  const start = walk.find((at) => !led.has(ordered[at])) ?? walk[0] ?? 0;
  const row = from(ordered, start).slice(0, 7);
  return [...row, ...from(icons, nth + lead).filter((icon) => !row.includes(icon))].slice(0, 11);
}

/** One thing for a card: what its title names, else the next of the trade's own. */
function objectFor(setting: Setting, label: string, title: string | undefined): string[] {
  const facts = new Map(setting.brief.facts.map((fact) => [fact.id, fact.text]));
  const said = named((title ?? '').replace(/\{\{(\w+)\}\}/g, (_, id: string) => facts.get(id) ?? ''))[0];
  if (said) return [said];
  const { id, archetype } = setting.brief.industry;
  // A thing whose name cannot be drawn shows what the house is about rather than another of its trade's goods.
  const about = thingsSaid(setting);
  const all = about.length > 0 ? about : subjectsFor('still', id, archetype);
  const nth = Number(label.match(/\.i(\d+)$/)?.[1] ?? 1) - 1;
  const one = all[nth % all.length];
  return one ? [one] : [];
}

/**
 * The source of a drawn picture; the same label in the same site draws the same picture. A site's pictures take its style and the
 * one beside it in turn, each in a composition that the style has not shown yet, each led by another thing.
 */
export function drawFor(setting: Setting, themeStyle: Theme['art']['style'], label: string, art: ArtSketch, title?: Words): Drawn {
  const known = drawn.get(setting) ?? new Map<string, Drawn>();
  drawn.set(setting, known);
  const before = known.get(label);
  if (before) return before;
  const isCard = art.objects?.length === 1 && art.objects[0] === '';
  const others = [...known.entries()].filter(([other]) => !/\.i\d+$/.test(other) || !isCard).map(([, one]) => one);
  const nth = others.length;
  const lead = themeStyle === 'none' || themeStyle === 'pattern' ? 'line' : themeStyle;
  const style = art.style ?? (nth % 2 ? BESIDE[lead] : lead);
  const shown = others.filter((one) => one.style === style).length;
  const variant = isCard ? (setting.turn('art/card') % 2) * 3 : (setting.turn(`art/${style}`) + shown) & 3;
  const seed = ((hash(`${setting.root}/${label}`) & ~3) | variant) >>> 0;
  const objects = isCard ? objectFor(setting, label, title?.text) : art.objects?.length ? art.objects : objectsFor(setting, style, others);
  const source: Drawn = { from: 'art', style, seed, objects: style === 'interface' ? [] : objects };
  known.set(label, source);
  return source;
}

const WANTED: Readonly<Record<string, Want>> = { hero: 'first', story: 'story', map: 'place', features: 'work', menu: 'work' };

/** What a photo in a picture's place should show; none where the page itself says it, as under a product's name. */
export function wantFor({ brief }: Setting, label: string): Words | undefined {
  if (label.startsWith('not-found') || label.startsWith('products')) return undefined;
  const language = WANTS[brief.locale.split('-')[0] ?? ''] ?? WANTS.en!;
  const row = language[brief.industry.archetype] ?? language.neutral!;
  const nth = Number(label.match(/\.i(\d+)$/)?.[1] ?? 0);
  const at = nth ? (nth - 1) % row.length : WANT_ORDER.indexOf(WANTED[label] ?? 'work');
  const text = row[at];
  return text ? { text, key: `want.${WANT_ORDER[at]}` } : undefined;
}

/** The sign of the trade for every other drawn letter, so that the page shows it and its own initial. */
export function signFor(setting: Setting, source: Drawn): Words | undefined {
  const { id, archetype } = setting.brief.industry;
  const text = SIGNS[id] ?? SIGNS[archetype];
  return text && source.style === 'letter' && (source.seed & 1) === 0 ? { text, key: 'art.sign' } : undefined;
}
