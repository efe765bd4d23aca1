import type { PlainCopy } from '#composer/copy/plain-shape.ts';
import type { Kind } from '#site/schema.ts';
import { hasClasses } from './agenda-sections.ts';
import { asSentence, asTitle, fill, midSentence, rowOf } from './language.ts';
import { introduction, isSaid } from './lead.ts';
import type { Setting } from './setting.ts';
import type { Sketch } from './sketch.ts';
import { LISTS } from './told.ts';

const TITLE = [30, 60] as const;
/** Hours of a word or two are no sentence. */
const MIN_HOURS = 9;
const DESCRIPTION = [90, 160] as const;
/** Min and max characters: a privacy page's description says nothing about the business, so its whole sentence may be longer. */
const LEGAL = [110, 160] as const;

/** Cut at a word boundary, with an ellipsis when shortened. */
function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 20)).replace(/[\s,;:·–—-]+$/u, '')}…`;
}

const within = (text: string, [least, most]: readonly [number, number]) => text.length >= least && text.length <= most;
const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** "ONG Patas do Bem, ONG em Curitiba": a name that contains its trade is not followed by it. */
function echoes({ name, named, calling }: Setting, candidate: string): boolean {
  if (!named || !calling || !candidate.includes('{name}') || !candidate.includes('{trade}')) return false;
  const own = fold(name).split(/[^\p{L}\p{N}]+/u);
  return fold(calling)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 3 && own.includes(word));
}

const PART: Partial<Record<Kind, keyof PlainCopy['parts']>> = {
  menu: 'menu',
  products: 'products',
  features: 'services',
  team: 'team',
  hours: 'hours',
  map: 'address',
  faq: 'faq',
  'contact-form': 'contact',
  'case-study': 'cases',
  'event-info': 'dates',
};

/** Names of the home page's parts other than contacts, for use inside a sentence. */
function partsOf(setting: Setting, sections: readonly Sketch[]): string[] {
  const { parts } = setting.plain;
  const found = sections.flatMap(({ kind, alias, layouts, layout }) => {
    if (kind === 'features' && alias !== 'features') return [];
    if (kind === 'pricing') return [(layout ?? layouts?.[0]) === 'tiers' ? parts.plans : parts.prices];
    if (kind === 'agenda') return [alias !== 'agenda' ? parts.dates : hasClasses(setting) ? parts.agenda : parts.times];
    const part = kind === 'contact-form' ? undefined : PART[kind];
    return part ? [parts[part]] : [];
  });
  return [...new Set(found)];
}

/** Title candidates: name, trade and place; parts of the page only when the trade is unknown. */
function saidTitles(setting: Setting, parts: readonly string[]): string[] {
  const { plain, slots, name, named } = setting;
  if (!named) return [name];
  const frames = plain.seo.title.filter((frame) => frame.includes('{name}') && !echoes(setting, frame));
  const shown = parts.length === 1 ? [...parts, plain.parts.contact] : parts;
  const lists = shown.length > 1 ? [rowOf(plain, shown.slice(0, 2)), rowOf(plain, shown.slice(0, 3))] : [];
  const stated = frames.filter((frame) => !frame.includes('{list}')).flatMap((frame) => fill(frame, slots) ?? []);
  const listed = frames
    .filter((frame) => frame.includes('{list}'))
    .flatMap((frame) => lists.flatMap((list) => fill(frame, { ...slots, list }) ?? []));
  const more = stated.length > 0 ? listed.filter((title) => within(title, TITLE)) : listed;
  return [...stated.filter((title) => within(title, TITLE)), ...more, ...stated];
}

/** The form of a company at the end of its name, which no sign over a door has: "Ltda.", "S.A. de C.V.", "LLC". */
const LEGAL_FORM =
  /,?\s+(?:ltda\.?|eireli|epp|s\.?a\.? de c\.?v\.?|s\.? ?de r\.?l\.?(?: de c\.?v\.?)?|s\.r\.l\.|s\.l\.|llc|inc\.|ltd\.?)$/iu;

function titleOf(stated: Setting, parts: readonly string[], page?: string): string {
  const name = stated.name.replace(LEGAL_FORM, '');
  const setting = name === stated.name ? stated : { ...stated, name, slots: { ...stated.slots, name } };
  const said = saidTitles(setting, parts);
  const all = page ? [`${page} · ${name}`, ...said.map((title) => `${page} · ${title}`)] : [...said, name];
  const most = [...all].filter((title) => title.length <= TITLE[1]).sort((a, b) => b.length - a.length)[0];
  return (
    all.find((title) => within(title, TITLE)) ?? clip((page ? most : all.find((title) => title.length <= TITLE[1])) ?? all[0]!, TITLE[1])
  );
}

/** Sentences for the description, most informative first: identity and place, offers, hours and contacts. */
function sentences(setting: Setting, parts: readonly string[], lead: string | undefined): string[] {
  const { shelf, plain, name, named, isFirst, brief, slots, calling } = setting;
  const isNamedSo = named && calling !== undefined && fold(name).includes(fold(calling));
  const who = introduction(plain, isNamedSo ? { ...slots, trade: undefined } : slots, named ? name : undefined);
  const offers = [
    ...shelf.stated('plan'),
    ...shelf.stated('offer').filter(({ norm }) => !norm.extra && !norm.free),
    ...shelf.stated('class'),
  ];
  const sold = [...new Map(offers.map((offer) => [fold(offer.text), offer])).values()].slice(0, 5).map(({ text, norm }) => {
    const price = norm.price && brief.wishes.showPrices ? shelf.get(norm.price)?.text : undefined;
    return [midSentence(text.trim()), price].filter(Boolean).join(' ');
  });
  const reach = [
    shelf.stated('phone').find(({ norm }) => norm.call) ?? shelf.stated('phone')[0] ?? shelf.stated('email')[0],
    shelf.stated('address')[0],
  ].flatMap((fact) => fact?.text ?? []);
  const hasName = lead !== undefined && named && fold(lead).includes(fold(name));
  // Identity and place are not repeated: the page's own first sentence is better than ours.
  const words = fold([calling, slots.city].join(' ')).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const saysAll = lead !== undefined && (hasName || !named) && words.every((word) => fold(lead).includes(word.slice(0, 6)));
  const [opener = '', ...more] = (lead ?? '').split(/(?<=[.!?؟…])\s+/u);
  // "Pet shop em Sobral, desde 1999." continues after the name.
  const goesOn = named && !hasName && calling !== undefined && !isNamedSo && fold(opener).startsWith(fold(calling));
  const bare = !named && (calling === undefined || brief.pageType === 'blog') ? (name === plain.untitled ? undefined : `${name}.`) : who;
  const first = saysAll ? '' : goesOn ? `${name}${plain.comma}${calling.charAt(0)}${opener.slice(1)}` : (bare ?? '');
  const stated = [...(goesOn && !saysAll ? [] : [opener]), ...more].filter(
    (sentence) => sentence && !isSaid(sentence.replace(LISTS, ''), first),
  );
  return [
    ...(first ? [first] : []),
    ...stated.map(asSentence),
    ...(isFirst && sold.length > 1 ? [asSentence(asTitle(rowOf(plain, sold)))] : []),
    ...(isFirst
      ? shelf
          .stated('hours')
          .slice(0, 1)
          .filter(({ text }) => text.length > MIN_HOURS)
          .map(({ text }) => asSentence(text))
      : []),
    ...[rowOf({ ...plain, and: plain.comma }, reach), reach[0]].flatMap((list) => (list ? (fill(plain.seo.reach, { list }) ?? []) : [])),
    ...(parts.length > 1 ? [asSentence(fill(plain.seo.onPage, { list: rowOf(plain, [...parts, plain.parts.contact]) }) ?? '')] : []),
  ];
}

/** Joins sentences until the description is long enough, none cut in the middle. */
function descriptionOf(setting: Setting, parts: readonly string[], lead: string | undefined, page?: string): string {
  let text = page ? `${page} · ${setting.name}.` : '';
  for (const sentence of sentences(setting, parts, lead)) {
    if (text.length >= DESCRIPTION[0] || !sentence || fold(text).includes(fold(sentence).slice(0, -1))) continue;
    const longer = text ? `${text} ${sentence}` : sentence;
    if (longer.length <= DESCRIPTION[1]) text = longer;
  }
  return clip(text || setting.name, DESCRIPTION[1]);
}

/** Title and description of the home page. */
export function seoFor(setting: Setting, sections: readonly Sketch[]): { title: string; description: string } {
  const parts = partsOf(setting, sections);
  return { title: titleOf(setting, parts), description: descriptionOf(setting, parts, sections[0]?.slots.lead?.text) };
}

/** Title and description of a further page. */
export const pageSeo = (setting: Setting, page: { title: string; lead?: string }): { title: string; description: string } => ({
  title: titleOf(setting, [], page.title),
  description: descriptionOf(setting, [], page.lead, page.title),
});

/** Title and description of the privacy page: its content is the same everywhere, so whole sentences are used. */
export function legalSeo(setting: Setting): { title: string; description: string } {
  const said = setting.more.legalSeo.flatMap((text) => setting.speak.say(text) ?? []);
  const title = titleOf(setting, [], setting.words.legal.title);
  return { title, description: said.find((text) => within(text, LEGAL)) ?? clip(said.at(-1) ?? title, DESCRIPTION[1]) };
}
