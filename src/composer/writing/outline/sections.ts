import type { Outlined } from '#composer/outline.ts';
import { fold } from '#composer/reading/fold.ts';
import { type Kind, shapeOf } from '#site/schema.ts';
import type { Acts } from '../actions.ts';
import { TELLS_WHEN } from '../hour-exceptions.ts';
import { asSentence, asTitle } from '../language.ts';
import { nameStops } from '../nav-stops.ts';
import { opening, speakFirst } from '../opening.ts';
import { contact, hasBranches, hours, map } from '../place-sections.ts';
import type { Setting } from '../setting.ts';
import { type PageSketch, type Sketch, sketch, word } from '../sketch.ts';
import { linkFiles } from './files.ts';
import { languagePage } from './language-page.ts';
import { dividedAsBefore } from './own-pages.ts';
import { headedByMenu, joinedLists, TO_CONTACTS, WHERE, withoutGone } from './parts.ts';
import { outlinePosts } from './posts.ts';
import { leadWith, proseOf } from './prose.ts';
import { SectionMaker } from './section-maker.ts';

/** "Almoço: Segunda a sábado, 11h às 15h". */
const TIMED = /^\p{L}[\p{L} ]{2,20}:.*\b\d{1,2}(?:h\d{0,2}|:\d{2}| ?[ap]m)\b/iu;

const NEXT: Partial<Record<Kind, 'seeMenu' | 'seePrices' | 'seeProducts' | 'seeServices'>> = {
  menu: 'seeMenu',
  products: 'seeProducts',
  pricing: 'seePrices',
  comparison: 'seePrices',
  features: 'seeServices',
};

const MIN_NEXT = 4;

/** The home page of an outline: its first line, its parts in their order, then how to find and reach the business. */
export function outlineSections(
  setting: Setting,
  acts: Acts,
  outline: Outlined,
): { sections: Sketch[]; pages: PageSketch[]; above: Sketch[] } {
  const maker = new SectionMaker(setting);
  for (const part of joinedLists(headedByMenu(outline)).map((one) => withoutGone(setting, one))) if (part) maker.add(part);
  const { reaching, leading, sections: body } = maker;
  const noted = outline.hours ?? [];
  const isApart = !hasBranches(setting) && (setting.variant % 2 === 0 || noted.length > 0 || !setting.shelf.first('address'));
  const place = [map(setting, !isApart), isApart ? hours(setting) : undefined];
  const close = contact(setting, acts, []);
  const table = place.find((section) => section?.kind === 'hours');
  const isSitting = (text: string) => (table !== undefined && TIMED.test(text)) || isOfHours(text);
  if (table && noted.length > 0) table.slots.note = word(noted.map(asSentence).join(' '), 'fact');
  // Without room for all of them beside the address, the others stand with the contacts.
  const ways = [outline.ways ?? [], leading].flatMap((words) => (place[0] && words.length > 0 && leadWith(place[0], words) ? [] : words));
  const others = [...(table ? [] : noted), ...reaching, ...ways, ...(outline.beside ?? [])];
  const inWords = table ?? hoursInWords(setting, others.filter(isSitting));
  const said = [
    [table, table ? others.filter(isSitting) : []],
    [close, others.filter((text) => !inWords || !isSitting(text))],
  ] as const;
  const details = said.flatMap(([section, words], at) =>
    words.length > 0 && !(section && leadWith(section, words))
      ? [{ ...proseOf(words.map(asSentence).join('\n\n')), alias: `details-${at + 1}` }]
      : [],
  );
  const first = outline.headline ? { slots: openingOf(outline) } : ledBy(speakFirst(setting), outline.lead, setting);
  if (outline.headline) setting.speak.use(outline.headline);
  const files = linkFiles(setting, body, outline);
  const { home, pages: own } = dividedAsBefore(setting, acts, body, maker.sources, outline);
  const list = home.find(({ kind, items }) => NEXT[kind] && items.length >= MIN_NEXT);
  const label = list && NEXT[list.kind];
  const hero = opening(first, acts, list && label ? { label: setting.words.act[label], alias: list.alias } : undefined);
  const { latest, pages: posts } = outlinePosts(setting, outline);
  const pages = [...own, ...languagePage(setting, acts, outline), ...posts];
  const all = [
    ...home,
    ...(files ? [files] : []),
    ...(latest ? [latest] : []),
    ...details,
    ...place,
    ...(inWords === table ? [] : [inWords]),
    close,
  ].filter((section) => section !== undefined);
  const named = pages.filter(({ nav }) => nav === 'primary').map(({ label: { text } }) => text);
  nameStops(setting, acts, all, stopsOf(outline, maker.sources, place[0], close), named);
  return { above: [], sections: [hero, ...all], pages };
}

/** "Visitas de terça a sexta, sempre com hora marcada": says when somebody is there. */
const isOfHours = (text: string): boolean => TELLS_WHEN.test(fold(text)) && THERE.test(fold(text));
const THERE =
  /(?<!\p{L})(?:abr(?:e|em|imos)|abert\p{L}+|fech\p{L}+|ficamos|visitas?|atend\p{L}+|recep\p{L}+|hora marcada|open\p{L}*|closed?|visits?|abiert\p{L}+|cerra\p{L}+)(?!\p{L})/u;

/** Sentences about hours, where no table says them, under a heading of their own. */
function hoursInWords(setting: Setting, sentences: readonly string[]): Sketch | undefined {
  const head = sentences.length > 0 ? setting.speak.pick('hours', setting.heads('hours')) : undefined;
  if (!head) return undefined;
  const section = sketch('story', 'hours-in-words', head);
  section.slots.body = word(sentences.map(asSentence).join(' '), 'fact');
  section.layouts = ['letter'];
  section.solid = true;
  return section;
}

/** Stops of the old menu: each leads to the section that is headed so, else to the first of its page; that of the contacts to the end. */
function stopsOf(
  { menu = [], form }: Outlined,
  sources: ReadonlyMap<Sketch, string>,
  place: Sketch | undefined,
  close: Sketch | undefined,
) {
  const stops = new Map<Sketch, string>();
  for (const { label, url } of menu) {
    const open = [...sources].filter(([section]) => !stops.has(section));
    const own = open.filter(([, source]) => source === url);
    const isHeaded = ([{ slots }]: (typeof open)[number]) => fold(slots.title?.text ?? '') === fold(label);
    const headed = (own.find(isHeaded) ?? open.find(isHeaded))?.[0];
    const reached = WHERE.test(label) ? (place ?? close) : TO_CONTACTS.test(label) ? close : undefined;
    const section = headed ?? reached ?? own[0]?.[0] ?? (url === form?.page ? close : undefined);
    if (section && !stops.has(section)) stops.set(section, label);
  }
  return stops;
}

const openingOf = ({ headline = '', lead }: Outlined): Sketch['slots'] => ({
  title: word(asTitle(headline), 'fact'),
  ...(lead && { lead: word(asSentence(lead), 'fact') }),
});

/** The owner's first sentences below the name, with the trade and the town where they leave both out. */
function ledBy({ slots }: Pick<Sketch, 'slots'>, lead: string | undefined, { calling, whereabouts }: Setting): Pick<Sketch, 'slots'> {
  if (!lead) return { slots };
  const said = lead.toLowerCase();
  const named = [calling, ...(whereabouts?.split(/,\s*/) ?? [])].filter((part) => part !== undefined);
  const isPlaced = slots.lead === undefined || named.some((part) => said.includes(part.toLowerCase()));
  const all = isPlaced ? lead : `${slots.lead!.text} ${lead}`;
  return { slots: { ...slots, lead: word(asSentence(all.length <= shapeOf('hero').slots.lead! ? all : lead), 'fact') } };
}
