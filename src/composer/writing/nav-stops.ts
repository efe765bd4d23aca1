import { fold } from '#composer/reading/fold.ts';
import type { Kind, PageType } from '#site/schema.ts';
import type { Acts } from './actions.ts';
import { headerLayout } from './frame.ts';
import type { Setting } from './setting.ts';
import { type Sketch, word } from './sketch.ts';

const NAV_WORTHY: Kind[] = [
  'donate',
  'lineup',
  'case-study',
  'menu',
  'products',
  'features',
  'agenda',
  'pricing',
  'team',
  'story',
  'map',
  'hours',
  'faq',
  'gallery',
  'contact-form',
  'event-info',
  'steps',
];
const MAX_NAV = 6;
/** A menu that the owner had has as many stops as there is room for. */
const MAX_OWN = 8;
const WITHOUT_SERVICES: PageType[] = ['cause', 'event', 'saas'];
/** Max letters in a laptop's header; the gap before a stop counts as some. */
const HEADER_LETTERS = 108;
const NAV_GAP = 2.7;

/** Letters left for the menu beside the name, the button and the languages; a centred name halves them. */
function navRoom(setting: Setting, acts: Acts): number {
  const name = setting.name.length * 1.35;
  // Openings of old sites have no button beside the menu.
  if (setting.brief.outline) return HEADER_LETTERS - name;
  const end = acts.primary.label.text.length + 9 + (setting.brief.locales.length ? 9 * (setting.brief.locales.length + 1) : 0);
  if (headerLayout(setting) === 'centered') return (HEADER_LETTERS - name) / 2;
  return HEADER_LETTERS - name - end;
}

const STEM = 5;
/** Whether a longer name says the shorter one in other words around it. */
const isWithin = (short: string, own: string): boolean => short.length < own.length && fold(own).includes(fold(short).slice(0, STEM));

/** Names the stops of the header's menu: fact-led sections first, no name twice. @param given stops that the owner's own menu had. @param pages names of pages, which stand in the menu too. */
export function nameStops(
  setting: Setting,
  acts: Acts,
  sections: Sketch[],
  given: ReadonlyMap<Sketch, string> = new Map(),
  pages: readonly string[] = [],
): void {
  const { nav } = setting.words;
  const most = setting.brief.outline ? MAX_OWN : MAX_NAV;
  const wanted = [...sections].filter(
    (section) =>
      given.has(section) ||
      // A cause or an event has no "services" in its menu.
      (!(section.kind === 'features' && !section.nav && WITHOUT_SERVICES.includes(setting.brief.pageType)) &&
        NAV_WORTHY.includes(section.kind) &&
        section.alias !== 'files' &&
        // Words of an old site without a short heading of their own are no stop.
        !(setting.brief.outline && !section.nav && (section.kind === 'story' || section.slots.title?.by === 'fact')) &&
        !(section.kind === 'team' && section.items.length < 2)),
  );
  const rank = (section: Sketch) => (given.has(section) ? -1 : NAV_WORTHY.indexOf(section.kind));
  const ranked = wanted.sort((a, b) => rank(a) - rank(b)).slice(0, most - 1);
  const chosen = new Set(ranked);
  const last = sections.find((section) => section.kind === 'contact-form');
  if (last) chosen.add(last);
  const names = new Set<string>(pages);
  const lastName = (last && given.get(last)) ?? nav['contact-form'];
  const room = navRoom(setting, acts) - (last ? lastName.length + NAV_GAP : 0);
  let letters = 0;
  const shortOf = ({ kind }: Sketch) => nav[kind as keyof typeof nav];
  const ownOf = (section: Sketch) => given.get(section) ?? section.nav?.text ?? shortOf(section) ?? '';
  const isFull = [...chosen].reduce((sum, section) => sum + (section === last ? 0 : ownOf(section).length + NAV_GAP), 0) > room;
  for (const section of sections) if (!chosen.has(section)) section.nav = undefined;
  // Stops of a menu that the owner had come first.
  for (const section of given.size > 0 ? [...new Set([...ranked, ...sections])] : sections) {
    if (!chosen.has(section)) continue;
    const short = shortOf(section);
    // "Tabela de preços" as "Preços", where the menu has no room for all.
    const isShort = isFull && short !== undefined && isWithin(short, ownOf(section)) && !names.has(short);
    const name = isShort ? short : ownOf(section);
    const needs = (name?.length ?? 0) + NAV_GAP;
    if (!name || names.has(name) || (letters + needs > room && section !== last)) section.nav = undefined;
    else {
      if (section !== last) letters += needs;
      names.add(name);
      section.nav = { ...word(name), key: `nav.${section.alias}` };
    }
  }
}
