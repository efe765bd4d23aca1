import type { Brief } from '#composer/brief.ts';
import type { Theme } from '#site/schema.ts';
import { ownLinks } from './own-links.ts';
import { strainOf } from './rhythm.ts';
import type { Setting } from './setting.ts';
import type { ActionSketch, PageSketch, Sketch, Words } from './sketch.ts';
import { speaksToUs } from './told.ts';

/** A whole site before it is a document, as far as it can be judged. */
export interface Candidate {
  setting: Setting;
  theme: Theme;
  pages: PageSketch[];
}

/** Kinds that say something of the business: without a fact they would be ours. */
const NEEDS_FACTS = new Set<Sketch['kind']>([
  'faq',
  'promise',
  'steps',
  'story',
  'testimonials',
  'stats',
  'features',
  'team',
  'case-study',
  'logos',
]);

const textsOf = (section: Sketch): Words[] =>
  [section, ...section.items].flatMap(({ slots }) => Object.values(slots).filter((words) => words !== undefined));
const isTold = (section: Sketch): boolean =>
  section.facts.length > 0 || textsOf(section).some(({ by }) => by === 'fact') || section.items.some(({ facts }) => facts?.length);
/** Placeholders for the owner's photos are nobody's claim. */
const isFrame = ({ items }: Sketch): boolean => items.length > 0 && items.every(({ slots }) => Object.keys(slots).length === 0);

const CODE = /<\/?(?:script|iframe|img|style)|javascript:|ignore (?:all )?(?:previous|above)|desconsidere|system prompt|\{\{(?!fa_)/i;

/** Why a site must not be shown, by what it means; empty when it may. */
export function rejections({ setting, theme, pages }: Candidate): string[] {
  const found: string[] = [];
  const owned = new Set(
    [...ownLinks(setting).keys()].flatMap((id) => {
      const norm = setting.shelf.get(id)?.norm;
      return norm?.kind === 'url' ? [norm.href] : [];
    }),
  );
  const leadsAstray = ({ target }: ActionSketch) => target.to === 'url' && owned.has(target.href);
  for (const { name, type, sections } of pages) {
    if (type === 'legal' || type === 'not-found') continue;
    for (const section of sections) {
      const where = `${name}/${section.alias}`;
      for (const { text, by } of type === 'post' ? [] : textsOf(section)) {
        if (CODE.test(text)) found.push(`${where}: not the owner's words: ${text}`);
        if (by === 'fact' && speaksToUs(text)) found.push(`${where}: speaks to us: ${text}`);
      }
      for (const action of section.actions) {
        if (leadsAstray(action) && section.kind !== 'product-detail') found.push(`${where}: one thing's link on the whole page`);
        if (action.label.text.length > 40 || speaksToUs(action.label.text)) found.push(`${where}: a button of many words`);
      }
      if (NEEDS_FACTS.has(section.kind) && !isTold(section) && !isFrame(section)) found.push(`${where}: nobody told this`);
      if (section.kind === 'faq' && section.items.some(({ facts, slots }) => !facts?.length && slots.title?.by !== 'fact'))
        found.push(`${where}: a question that nobody asked`);
    }
  }
  if (missesColour(setting.brief, theme)) found.push('the colour that was wished is not there');
  return found;
}

/** A colour given to the digit is kept to the digit; one given in words keeps its hue. */
function missesColour({ wishes }: Brief, { color }: Theme): boolean {
  const [wish] = wishes.colors;
  if (!wish) return false;
  if (wish.exact) return ![color.brandExact, color.accentExact].includes(wish.exact) && wishes.colors.length === 1;
  if (wish.value.c < 0.05 || wish.value.l > 0.84) return false;
  const apart = (hue: number) => Math.min(Math.abs(hue - wish.value.h), 360 - Math.abs(hue - wish.value.h));
  return apart(color.brand.h) > 40 && (color.accent === undefined || apart(color.accent.h) > 40);
}

/** How well a site that may be shown is made; more is better. */
export function scoreOf({ setting, pages }: Candidate): number {
  const home = pages.find(({ type }) => type === 'home');
  if (!home) return 0;
  const { sections } = home;
  const hero = sections.find(({ kind }) => kind === 'hero');
  const title = hero?.slots.title?.text ?? '';
  let score = 20 - strainOf(sections);
  // Read at once: neither a word nor a paragraph.
  score += title.length >= 8 && title.length <= 48 ? 2 : title.length > 64 ? -3 : 0;
  if (/\d/.test(title)) score += 1;
  const whole = `${title} ${hero?.slots.lead?.text ?? ''} ${hero?.slots.kicker?.text ?? ''}`.toLowerCase();
  const trade = setting.calling?.toLowerCase().split(/\s+/)[0]?.slice(0, 6);
  if (trade && whole.includes(trade)) score += 3;
  if (setting.place && whole.includes(setting.place.toLowerCase())) score += 2;
  // What is told at length is shown at length, and only that.
  const body = sections.filter(({ kind }) => !['header', 'hero', 'footer', 'quick-contact', 'announcement'].includes(kind));
  const thin = body.filter(
    ({ kind, items, slots }) =>
      !['contact-form', 'cta', 'map', 'hours', 'event-info'].includes(kind) && items.length < 2 && (slots.body?.text.length ?? 0) < 90,
  );
  return score - 2 * thin.length;
}
