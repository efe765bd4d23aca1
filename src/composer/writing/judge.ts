import type { Brief } from '#composer/brief.ts';
import { type Kind, shapeOf, type Theme } from '#site/schema.ts';
import { ownLinks } from './own-links.ts';
import { pagePenalty } from './rhythm.ts';
import { speaksToUs } from './said-to-us.ts';
import type { Setting } from './setting.ts';
import type { ActionSketch, PageSketch, Sketch, Words } from './sketch.ts';

/** A whole site before it is a document, as input of the judge. */
export interface Candidate {
  setting: Setting;
  theme: Theme;
  pages: PageSketch[];
}

const textsOf = (section: Sketch): Words[] =>
  [section, ...section.items].flatMap(({ slots }) => Object.values(slots).filter((words) => words !== undefined));
const isStated = (section: Sketch): boolean =>
  section.facts.length > 0 || textsOf(section).some(({ by }) => by === 'fact') || section.items.some(({ facts }) => facts?.length);
/** Placeholders for the owner's photos claim nothing. */
const isFrame = ({ items }: Sketch): boolean => items.length > 0 && items.every(({ slots }) => Object.keys(slots).length === 0);

const CODE = /<\/?(?:script|iframe|img|style)|javascript:|ignore (?:all )?(?:previous|above)|desconsidere|system prompt|\{\{(?!fa_)/i;

/** The parts of a section that the judge needs, before it is in a document or after. */
export interface SectionToJudge {
  kind: Kind;
  /** `at`: location for the report of a fault. */
  texts: readonly { at: string; text: string; by?: string | undefined }[];
  buttons: readonly { at: string; text: string; leadsAstray: boolean }[];
  at: string;
  /** True when it contains words of the owner. */
  isStated: boolean;
  hasUnasked: boolean;
}

/** Reasons not to show a section; empty when there are none. */
export function faultsOf({ kind, texts, buttons, at, isStated, hasUnasked }: SectionToJudge): string[] {
  const found: string[] = [];
  for (const { at: where, text, by } of texts) {
    if (CODE.test(text)) found.push(`${where}: not the owner's words: ${text}`);
    if (by === 'fact' && speaksToUs(text)) found.push(`${where}: speaks to us: ${text}`);
  }
  for (const { at: where, text, leadsAstray } of buttons) {
    if (leadsAstray) found.push(`${where}: one thing's link on the whole page`);
    if (text.length > 40 || speaksToUs(text)) found.push(`${where}: a button of many words`);
  }
  if (shapeOf(kind).needsFacts && !isStated) found.push(`${at}: nobody told this`);
  if (kind === 'faq' && hasUnasked) found.push(`${at}: a question that nobody asked`);
  return found;
}

/** Content-related reasons not to show a site; empty when there are none. */
export function rejections({ setting, theme, pages }: Candidate): string[] {
  const owned = new Set(
    [...ownLinks(setting).keys()].flatMap((id) => {
      const norm = setting.shelf.get(id)?.norm;
      return norm?.kind === 'url' ? [norm.href] : [];
    }),
  );
  const leadsAstray = ({ target }: ActionSketch) => target.to === 'url' && owned.has(target.href);
  const found = pages
    .filter(({ type }) => type !== 'legal' && type !== 'not-found')
    .flatMap(({ name, type, sections }) =>
      sections.flatMap((section) => {
        const at = `${name}/${section.alias}`;
        return faultsOf({
          kind: section.kind,
          at,
          texts: type === 'post' ? [] : textsOf(section).map(({ text, by }) => ({ at, text, by })),
          buttons: section.actions.map((action) => ({
            at,
            text: action.label.text,
            leadsAstray: section.kind !== 'product-detail' && leadsAstray(action),
          })),
          isStated: isStated(section) || isFrame(section),
          hasUnasked: section.items.some(({ facts, slots }) => !facts?.length && slots.title?.by !== 'fact'),
        });
      }),
    );
  return missesColour(setting.brief, theme) ? [...found, 'the colour that was wished is not there'] : found;
}

/** Whether the theme misses a requested colour: one given as a hex value is exact; one given in words keeps its hue. */
function missesColour({ wishes }: Brief, { color }: Theme): boolean {
  const [wish] = wishes.colors;
  if (!wish) return false;
  if (wish.exact) return ![color.brandExact, color.accentExact].includes(wish.exact) && wishes.colors.length === 1;
  if (wish.value.c < 0.05 || wish.value.l > 0.84) return false;
  const apart = (hue: number) => Math.min(Math.abs(hue - wish.value.h), 360 - Math.abs(hue - wish.value.h));
  return apart(color.brand.h) > 40 && (color.accent === undefined || apart(color.accent.h) > 40);
}

/** Quality score of a site without rejections; higher is better. */
export function scoreOf({ setting, pages }: Candidate): number {
  const home = pages.find(({ type }) => type === 'home');
  if (!home) return 0;
  const { sections } = home;
  const hero = sections.find(({ kind }) => kind === 'hero');
  const title = hero?.slots.title?.text ?? '';
  let score = 20 - pagePenalty(sections);
  // Short enough to take in at once, and more than a word.
  score += title.length >= 8 && title.length <= 48 ? 2 : title.length > 64 ? -3 : 0;
  // A year tells one house from another; a name does so better.
  if (/\d/.test(title) && !setting.named) score += 1;
  const whole = `${title} ${hero?.slots.lead?.text ?? ''} ${hero?.slots.kicker?.text ?? ''}`.toLowerCase();
  const trade = setting.calling?.toLowerCase().split(/\s+/)[0]?.slice(0, 6);
  if (trade && whole.includes(trade)) score += 3;
  if (setting.place && whole.includes(setting.place.toLowerCase())) score += 2;
  // Much material needs many sections, and little needs few.
  const body = sections.filter(({ kind }) => !['header', 'hero', 'footer', 'quick-contact', 'announcement'].includes(kind));
  const thin = body.filter(
    ({ kind, items, slots }) =>
      !['contact-form', 'cta', 'map', 'hours', 'event-info'].includes(kind) && items.length < 2 && (slots.body?.text.length ?? 0) < 90,
  );
  return score - 2 * thin.length;
}
