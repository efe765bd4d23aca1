import type { Brief } from '#composer/brief.ts';
import type { FactKind } from '#site/schema.ts';
import type { Setting } from './setting.ts';
import { type Sketch, sketch, word } from './sketch.ts';

/** Contacts and places do not describe the business itself. */
const OUTSIDE: ReadonlySet<FactKind> = new Set<FactKind>(['place', 'address', 'phone', 'email', 'handle', 'url', 'hours', 'color']);

/** Whether there is no fact to make a page of: "quero um site". */
export const isBlank = ({ business, facts, pageType }: Pick<Brief, 'business' | 'facts' | 'pageType'>): boolean =>
  pageType === 'business' &&
  business.name === null &&
  business.trade === null &&
  business.family === 'unknown' &&
  facts.every(({ norm }) => OUTSIDE.has(norm.kind));

/** A site without facts is quiet, unless its owner asked for something else. */
export function calmIfBlank(brief: Brief): Brief {
  if (!isBlank(brief) || brief.wishes.moods.length > 0) return brief;
  return { ...brief, wishes: { ...brief.wishes, moods: ['calm', 'minimal'] } };
}

/** One line for each missing fact: the page shows the owner what to add. */
export function stillToTell({ brief, plain, isFirst }: Setting): Sketch | undefined {
  if (!isFirst || !isBlank(brief)) return undefined;
  const has = (...kinds: FactKind[]) => brief.facts.some(({ norm }) => kinds.includes(norm.kind));
  const { heading, name, trade, place, reach } = plain.blank;
  const lines = [name, trade, ...(has('place', 'address') ? [] : [place]), ...(has('phone', 'email') ? [] : [reach])];
  const section = sketch('features', 'details', { title: heading });
  section.nav = word(heading);
  section.items = lines.map(([title, body]) => ({ slots: { title: word(title), body: word(body) } }));
  section.layouts = ['ledger'];
  section.solid = true;
  return section;
}
