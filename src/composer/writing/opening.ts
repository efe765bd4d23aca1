import type { PlainCopy } from '#composer/copy/plain-shape.ts';
import { type Acts, goTo } from './actions.ts';
import { hasSubject } from './art-choice.ts';
import { enumerated } from './enumerated.ts';
import { isJob } from './extra-sections.ts';
import { type Headline, headlineFor } from './headline.ts';
import { asSentence, asTitle, capitalise, fill, type Slots } from './language.ts';
import { isOpen } from './place-sections.ts';
import type { Setting } from './setting.ts';
import { ids, type Sketch, sketch, word } from './sketch.ts';
import { dangles, INTRODUCES, refuses, sinceYear } from './told.ts';

const LAYOUTS: Partial<Record<string, [string, ...string[]]>> = {
  restaurant: ['split-art', 'mosaic-bleed', 'info-first', 'cover'],
  law: ['statement', 'split-art', 'cover'],
  clinic: ['split-art', 'info-first', 'mosaic-bleed'],
  saas: ['product-ui', 'split-art'],
  portfolio: ['statement', 'mosaic-bleed', 'split-art'],
  blog: ['statement', 'split-art', 'cover'],
  event: ['mosaic-bleed', 'cover', 'split-art'],
  catalogue: ['split-art', 'mosaic-bleed', 'cover'],
  cause: ['cover', 'split-art', 'mosaic-bleed'],
};
const USUAL: [string, ...string[]] = ['split-art', 'mosaic-bleed', 'cover'];
/** A trade that is not known has no picture of its own: type says it. */
const UNKNOWN: [string, ...string[]] = ['statement', 'info-first'];

const LEAD_MOST = 190;
/** A row of names is a list, and has a section. */
const isRow = (text: string): boolean => (enumerated(text)?.length ?? 0) > 2;
const plainly = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Sentences that are told of one thing, one job, one episode: they stand with it. */
function isOfOne({ shelf }: Setting, text: string): boolean {
  const low = text.toLowerCase();
  return isJob(text) || shelf.by('offer').some((offer) => low.startsWith(offer.text.toLowerCase()));
}

/** The owner's sentence that says who they are, if it is short enough to be read first. */
function ownIntroduction(setting: Setting, headline: Headline): string | undefined {
  if (!setting.isFirst) return undefined;
  const { shelf, placed, calling } = setting;
  const stem = calling ? plainly(calling).split(/\s+/)[0]?.slice(0, 6) : undefined;
  const found = shelf
    .said('since', 'story', 'service', 'audience', 'other')
    .filter(({ id, text }) => !headline.facts.includes(id) && !placed.has(id) && text.length >= 24 && text.length <= LEAD_MOST)
    .filter(({ text }) => !dangles(text) && !refuses(text) && !isRow(text) && !isOfOne(setting, text))
    .find(({ text }) => INTRODUCES.test(text) || (stem !== undefined && plainly(text).slice(0, 60).includes(stem)));
  if (!found) return undefined;
  placed.add(found.id);
  // What the headline says already is not said again under it.
  return isSaid(found.text, headline.text) ? undefined : asSentence(found.text);
}

/** Whether a sentence has hardly a word that another has not. */
function isSaid(text: string, other: string): boolean {
  const known = plainly(other);
  const words = plainly(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => !known.includes(word)).length <= (words.length > 3 ? 1 : 0);
}

/** "Retífica Pasqualini, em Catanduva": what follows a name goes on in its sentence. */
export function introduction({ introduces, comma }: PlainCopy, slots: Slots, who?: string): string | undefined {
  const frame = introduces.find((text) => fill(text, slots) !== null);
  if (!frame) return who ? `${who}.` : undefined;
  return asSentence((who ? fill(`{who}${comma}${frame}`, { ...slots, who }) : fill(frame, slots)) ?? '');
}

/** Name, trade, place and year, as far as the headline does not say them. */
function composedIntroduction(setting: Setting, { says }: Headline): string | undefined {
  const { slots, plain, name, named, calling } = setting;
  const year = says.year ? undefined : sinceYear(setting)?.year;
  const saysTrade = says.trade || (calling !== undefined && plainly(name).includes(plainly(calling)) && (says.name || named));
  const open = { ...slots, year, trade: saysTrade ? undefined : slots.trade, 'in-city': says.place ? undefined : slots['in-city'] };
  return introduction(plain, open, named && !says.name ? name : undefined);
}

/** Another true sentence, where the first ones leave room and little else tells of the house. */
function addTo(setting: Setting, lead: string | undefined, headline: Headline): string | undefined {
  if (!setting.isFirst) return lead;
  const { shelf, placed } = setting;
  const left = shelf
    .said('service', 'story', 'audience', 'other')
    .filter(
      ({ id, text }) =>
        !placed.has(id) &&
        !headline.facts.includes(id) &&
        text.length >= 20 &&
        !dangles(text) &&
        !refuses(text) &&
        !isRow(text) &&
        !isOfOne(setting, text),
    );
  const [next] = left.filter(({ text }) => !isSaid(text, `${headline.text} ${lead ?? ''}`));
  if (!next || left.length > 2 || (lead?.length ?? 0) + next.text.length > LEAD_MOST) return lead;
  placed.add(next.id);
  return [lead, asSentence(next.text)].filter(Boolean).join(' ');
}

/** The words of the opening; every fact that they tell has its place then. */
export function speakFirst(setting: Setting): Pick<Sketch, 'slots'> {
  const headline = headlineFor(setting);
  for (const id of headline.facts) setting.placed.add(id);
  setting.speak.use(headline.text);
  const slots: Sketch['slots'] = { title: word(headline.text, headline.by) };
  if (headline.says.name && setting.named) slots.title = word(headline.text, 'fact', 'site.name');
  const own = ownIntroduction(setting, headline);
  const composed = own ? undefined : composedIntroduction(setting, headline);
  // A town alone is no sentence: it stands over the headline.
  const isShort = composed !== undefined && composed.length < 24;
  if (isShort) slots.kicker = word(asTitle(composed));
  const first = own ?? (isShort || (composed && isSaid(composed, headline.text)) ? undefined : composed);
  const lead = addTo(setting, first, headline);
  if (lead) slots.lead = word(lead, own ? 'fact' : 'composer');
  const said = plainly(`${headline.text} ${lead ?? ''}`);
  const { calling, whereabouts } = setting;
  const line = [
    calling && !said.includes(plainly(calling)) ? capitalise(calling) : undefined,
    whereabouts && !said.includes(plainly(whereabouts)) ? whereabouts : undefined,
  ];
  if (!slots.kicker && line.some(Boolean)) slots.kicker = word(line.filter(Boolean).join(' · '));
  return { slots };
}

export function opening(setting: Setting, { slots }: Pick<Sketch, 'slots'>, acts: Acts, next?: { label: string; alias: string }): Sketch {
  const { brief, shelf, words } = setting;
  const section = sketch('hero', 'hero');
  section.slots = slots;
  section.actions = [acts.primary];
  if (next) section.actions.push(goTo(next.label, next.alias));
  else if (acts.direct) section.actions.push(acts.direct);

  const hours = shelf.first('hours');
  const here = ids(shelf.first('address'), hours && isOpen(hours) ? hours : undefined, shelf.callable);
  const trial = shelf.said('trial').filter((fact) => fact.text.length <= 90 && !setting.placed.has(fact.id));
  section.facts =
    brief.pageType === 'saas'
      ? ids(...trial.slice(0, 1))
      : brief.pageType === 'event'
        ? ids(...shelf.by('date').slice(0, 1), shelf.first('address'))
        : brief.wishes.contact === 'phone'
          ? ids(shelf.callable)
          : [];
  for (const id of section.facts) if (trial.some((fact) => fact.id === id)) setting.placed.add(id);
  const unknown = brief.pageType !== 'saas' && !hasSubject(setting);
  const [first, ...rest] = unknown ? UNKNOWN : (LAYOUTS[brief.pageType] ?? USUAL);
  const possible = [first, ...rest].filter((layout) => layout !== 'info-first' || here.length >= 2);
  section.layouts = [setting.choose('hero/layout', possible as [string, ...string[]])];
  if (section.layouts[0] === 'info-first') section.facts = here;
  const wide = section.layouts[0] === 'cover' || section.layouts[0] === 'mosaic-bleed';
  if (section.layouts[0] !== 'statement' && !unknown)
    section.media = {
      size: wide ? [1600, 900] : [1200, 1200],
      style: brief.pageType === 'saas' ? 'interface' : undefined,
      ...(brief.pageType === 'saas' ? { alt: word(words.note.illustration) } : {}),
    };
  section.solid = true;
  return section;
}

/** The first section of a page that is not the home page. */
export function pageHead(alias: string, title: string, lead: string | undefined, acts: Acts): Sketch {
  const section = sketch('hero', alias, { title, lead: lead ? asSentence(lead) : undefined });
  section.actions = [acts.primary];
  section.layouts = ['statement'];
  section.solid = true;
  return section;
}
