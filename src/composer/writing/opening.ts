import type { PlainCopy, TermName } from '#composer/copy/plain-shape.ts';
import { type Acts, goTo } from './actions.ts';
import { enumerated, labelOfRow, pairOf } from './enumerated.ts';
import { type Headline, headlineFor } from './headline.ts';
import { DOES } from './introduced.ts';
import { jobsUnderLabel } from './jobs.ts';
import { asSentence, capitalise, fill, placeForms, type Slots } from './language.ts';
import type { Setting } from './setting.ts';
import { type Sketch, sketch, word } from './sketch.ts';
import { stepsOf } from './steps.ts';
import { termOf } from './terms.ts';
import { INTRODUCES, isJob, opens, sinceYear } from './told.ts';

const LEAD_LEAST = 24;
/** What is longer is a story, and has a section. */
const ADDED_MOST = 120;
const LEAD_MOST = 190;
/** What is done, for whom and where may be read first; conditions of it may not. */
const DEEDS = new Set<TermName | undefined>([undefined, 'areas', 'audience', 'urgent']);
/** A row of names is a list, and has a section. */
const isRow = (text: string): boolean =>
  (enumerated(text)?.length ?? 0) > 2 || pairOf(text) !== undefined || labelOfRow(text) !== undefined || stepsOf(text) !== undefined;
const plainly = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Sentences that are told of one thing, one job, one episode: they stand with it. */
function isOfOne({ shelf, brief }: Setting, text: string): boolean {
  const low = text.toLowerCase();
  return (
    isJob(text) ||
    jobsUnderLabel(brief, shelf).some((job) => job.text === text) ||
    shelf.by('offer').some((offer) => low.startsWith(offer.text.toLowerCase()))
  );
}

/** How far the words reach by which owners begin. */
const BEGINNING = 160;

/** The owner's sentence that says who they are, if it is short enough to be read first. */
function ownIntroduction(setting: Setting, headline: Headline): string | undefined {
  if (!setting.isFirst) return undefined;
  const { shelf, placed, calling } = setting;
  const stem = calling ? plainly(calling).split(/\s+/)[0]?.slice(0, 6) : undefined;
  const introduces = (text: string) => INTRODUCES.test(text) && (stem === undefined || plainly(text).slice(0, 60).includes(stem));
  const begins = (text: string) => stem !== undefined && plainly(text).startsWith(stem);
  const found = shelf
    .by('statement')
    .filter(({ norm, text }) => ['since', 'story', 'service', 'audience', 'other'].includes(norm.topic) || introduces(text))
    .filter(({ id, text }) => !headline.facts.includes(id) && !placed.has(id) && text.length >= LEAD_LEAST && text.length <= LEAD_MOST)
    .filter(({ text }) => opens(text) && (!isRow(text) || begins(text) || DOES.test(text)) && !isOfOne(setting, text))
    .filter(({ text }) => /\p{L}{3}.*\p{L}{3}/u.test(text));
  // Where the trade is not known, what is said first is nearest to it.
  const introducing =
    found.find(({ text }) => INTRODUCES.test(text) || (stem !== undefined && plainly(text).slice(0, 60).includes(stem))) ??
    found.find((fact) => DOES.test(fact.text) && DEEDS.has(termOf(fact)));
  const chosen = calling ? introducing : (found.find(({ source }) => (source.span?.[0] ?? Infinity) < BEGINNING) ?? introducing);
  if (!chosen) return undefined;
  placed.add(chosen.id);
  // What the headline says already is not said again under it.
  return isSaid(chosen.text, headline.text) ? undefined : asSentence(afterHeadline(chosen.text, headline));
}

const AT_PLACE = /^(?:em|en|in|no|na|nos|nas)$/;
/** "Conserto de relógio, 30 anos" under "Conserto de relógio em Canela" goes on where the headline ends. */
function afterHeadline(text: string, { text: headline, by }: Headline): string {
  if (by !== 'composer') return text;
  const heard = plainly(headline).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  let same = 0;
  let at = 0;
  while (same < words.length && at < heard.length) {
    const said = plainly(words[same]![0]);
    // "Clube de tiro Joinville, …" under "Clube de tiro em Joinville".
    if (said !== heard[at] && AT_PLACE.test(heard[at]!)) at++;
    if (said !== heard[at]) break;
    same++;
    at++;
  }
  const next = words[same]?.index;
  // "… e on-line": what is joined on cannot begin.
  if (
    same < 2 ||
    next === undefined ||
    /^(?:e|y|and|ou|or|o)\s/u.test(text.slice(next)) ||
    (at < heard.length && !/[,;:.–—-]\s*$/u.test(text.slice(0, next)))
  )
    return text;
  // "Sinop MT, pulverização de soja": the state belongs to the town.
  const rest = text.slice(next).replace(/^\p{Lu}{2}\s*[,;:.–—-]\s*/u, '');
  return rest.length >= 12 ? capitalise(rest) : text;
}

/** Whether a sentence has hardly a word that another has not. */
export function isSaid(text: string, other: string): boolean {
  const known = plainly(other);
  const words = plainly(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => !known.includes(word)).length <= (words.length > 2 ? 1 : 0);
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
      ({ id, text, ...fact }) =>
        !placed.has(id) &&
        !headline.facts.includes(id) &&
        opens(text) &&
        !isRow(text) &&
        !isOfOne(setting, text) &&
        !termOf({ id, text, ...fact }),
    );
  const [next] = left.filter(({ text }) => text.length <= ADDED_MOST && !isSaid(text, `${headline.text} ${lead ?? ''}`));
  if (!next || left.length > 2 || (lead?.length ?? 0) + next.text.length > LEAD_MOST) return lead;
  placed.add(next.id);
  return [lead, asSentence(next.text)].filter(Boolean).join(' ');
}

/** "Odontologia, duas unidades" with its town: the trade that a sentence begins with is not said before it as well. */
function withPlace(lead: string, calling: string, { where, inWhere }: { where: string; inWhere: string }): string | undefined {
  const rest = lead.slice(calling.length);
  if (plainly(lead.slice(0, calling.length)) !== plainly(calling) || /^[\p{L}\p{N}-]/u.test(rest)) return undefined;
  return /^\s*(?:[,.;:]|$)/u.test(rest) ? `${lead.slice(0, calling.length)} ${inWhere}${rest}` : `${lead} ${asSentence(where)}`;
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
  // A town alone is no sentence, and goes with the trade.
  const isShort = composed !== undefined && composed.length < 24;
  const first = own ?? (isShort || (composed && isSaid(composed, headline.text)) ? undefined : composed);
  const lead = addTo(setting, first, headline);
  const said = plainly(`${headline.text} ${lead ?? ''}`);
  const { calling, whereabouts } = setting;
  const where = whereabouts && !whereabouts.split(/,\s*/).some((part) => said.includes(plainly(part))) ? whereabouts : undefined;
  const inWhere = where && placeForms(setting.brief.locale.split('-')[0] ?? 'en', where, setting.brief.prompt).in;
  // "Em Contagem." says nothing by itself: a place goes with the trade, and stands alone behind what is told.
  const isUntold = calling !== undefined && (!said.includes(plainly(calling)) || (where !== undefined && !headline.says.trade));
  const placedLead = isUntold && lead && calling && where && inWhere ? withPlace(lead, calling, { where, inWhere }) : undefined;
  const opener = isUntold && !placedLead ? asSentence([calling, inWhere].filter(Boolean).join(' ')) : undefined;
  const all = placedLead ?? [opener, lead, !opener && lead && where ? asSentence(where) : undefined].filter(Boolean).join(' ');
  if (all) slots.lead = word(all, own || (lead && !first) ? 'fact' : 'composer');
  return { slots };
}

export function opening({ slots }: Pick<Sketch, 'slots'>, acts: Acts, next?: { label: string; alias: string }): Sketch {
  const section = sketch('hero', 'hero');
  section.slots = slots;
  section.actions = [acts.primary];
  if (next) section.actions.push(goTo(next.label, next.alias));
  else if (acts.direct) section.actions.push(acts.direct);

  section.layouts = ['statement'];
  section.media = { size: [1600, 900] };
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
