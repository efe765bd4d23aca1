import type { Brief } from '#composer/brief.ts';
import type { PlainCopy, TermName } from '#composer/copy/plain-shape.ts';
import { workVerbs } from '#composer/reading/lexicon/work-verbs.ts';
import { type Acts, goTo } from './actions.ts';
import { enumerated, labelOfRow, pairOf } from './enumerated.ts';
import { type Headline, headlineFor } from './headline.ts';
import { DOES } from './introduced.ts';
import { jobsUnderLabel } from './jobs.ts';
import { asSentence, capitalise, fill, midSentence, placeForms, type Slots } from './language.ts';
import { isLong } from './passages.ts';
import type { Setting } from './setting.ts';
import { type Sketch, sketch, word } from './sketch.ts';
import { stepsOf } from './steps.ts';
import { termOf } from './term-names.ts';
import { INTRODUCES, isJob, opens, sinceYear } from './told.ts';

const MIN_LEAD = 24;
/** Max characters; a longer text is a story, and has a section. */
const MAX_ADDED = 120;
const MAX_LEAD = 190;
/** Terms about the work, its customers and its area may come first; conditions may not. */
const DEEDS = new Set<TermName | undefined>([undefined, 'areas', 'audience', 'urgent']);
/** A row of names is a list, and has a section. */
const isRow = (text: string): boolean =>
  (enumerated(text)?.length ?? 0) > 2 || pairOf(text) !== undefined || labelOfRow(text) !== undefined || stepsOf(text) !== undefined;
const plainly = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Sentences about one item, one project, one episode: they are shown with it. */
function isOfOne({ shelf, brief }: Setting, text: string): boolean {
  const low = text.toLowerCase();
  return (
    isJob(text) ||
    jobsUnderLabel(brief, shelf).some((job) => job.text === text) ||
    shelf.by('offer').some((offer) => low.startsWith(offer.text.toLowerCase()))
  );
}

/** Max offset in the prompt of an owner's first words. */
const BEGINNING = 160;
/** Share of a long message in which its owner says who they are. */
const FIRST_PART = 0.3;

/** The owner's sentence about who they are, if it is short enough to come first. */
function ownIntroduction(setting: Setting, headline: Headline): string | undefined {
  if (!setting.isFirst) return undefined;
  const { shelf, placed, calling } = setting;
  const stem = calling ? plainly(calling).split(/\s+/)[0]?.slice(0, 6) : undefined;
  const introduces = (text: string) => INTRODUCES.test(text) && (stem === undefined || plainly(text).slice(0, 60).includes(stem));
  const begins = (text: string) => stem !== undefined && plainly(text).startsWith(stem);
  const found = shelf
    .by('statement')
    .filter(({ source }) => !isLong(setting) || (source.span?.[0] ?? 0) < setting.brief.prompt.length * FIRST_PART)
    .filter(({ norm, text }) => ['since', 'story', 'service', 'audience', 'other'].includes(norm.topic) || introduces(text))
    .filter(({ id, text }) => !headline.facts.includes(id) && !placed.has(id) && text.length >= MIN_LEAD && text.length <= MAX_LEAD)
    .filter(({ text }) => opens(text) && (!isRow(text) || begins(text) || DOES.test(text)) && !isOfOne(setting, text))
    .filter(({ text }) => /\p{L}{3}.*\p{L}{3}/u.test(text));
  // When the trade is unknown, the first sentence is the best guess.
  const introducing =
    found.find(({ text }) => INTRODUCES.test(text) || (stem !== undefined && plainly(text).slice(0, 60).includes(stem))) ??
    found.find((fact) => DOES.test(fact.text) && DEEDS.has(termOf(fact)));
  const work = calling ? undefined : ownWork(setting);
  if (work) {
    for (const id of work.facts) placed.add(id);
    return asSentence(work.text);
  }
  const first = found.find(({ source, text }) => (source.span?.[0] ?? Infinity) < BEGINNING && !ASIDE_FROM_WORK.test(plainly(text)));
  const chosen = calling ? introducing : (first ?? introducing);
  if (!chosen) return undefined;
  placed.add(chosen.id);
  // A sentence that repeats the headline is dropped.
  return isSaid(chosen.text, headline.text) ? undefined : asSentence(afterHeadline(chosen.text, headline));
}

/** Conditions, refusals and what others call them do not say what is done. */
const ASIDE_FROM_WORK =
  /^(?:quien(?:es)?|quem|who|whoever|anyone|se|si|if|precisa|hace falta|nao|no|nunca|never|pido|pedimos|peco|we ask|[oa] pessoal me|me conocen|people (?:still )?call|cada|each)(?!\p{L})/u;
/** "Eu trabalho com poço, limpeza de poço e troca de bomba": the sentence that says what they do, whole. */
function ownWork({ shelf, brief, isFirst }: Setting): { text: string; facts: string[] } | undefined {
  if (!isFirst) return undefined;
  for (const { act, fate, confidence, span, text } of brief.clauses) {
    const said = text.trim().replace(GREETING, '');
    if (act !== 'fact' || fate !== 'used' || confidence < SURE_OF_WORK || !WORKS.test(plainly(said))) continue;
    if (said.length < MIN_LEAD || said.length > MAX_LEAD || AMOUNT.test(said)) continue;
    const within = shelf.by('statement').filter(({ source: { span: at } }) => at && at[0] >= span[0] && at[1] <= span[1]);
    return { text: withTowns(said, brief), facts: within.map(({ id }) => id) };
  }
  return undefined;
}
const GREETING = /^(?:oi+|ol[aá]|hola|bom dia|boa tarde|boa noite|buen[ao]s(?: d[ií]as| tardes| noches)?)[\s,!.]+/iu;
const SURE_OF_WORK = 0.85;
const WORKS =
  /^(?:(?:eu|yo|nos|nosotros|a gente|oi|aqui) )*(?:trabalh\p{L}+ com|trabaj\p{L}+ con|fazemos|faco|hacemos|hago|mex\p{L}+ com|lido com|lidamos com|somos especialistas em|cuid\p{L}+ d)(?!\p{L})/u;
const AMOUNT = /(?:R\$|[$€£]|\d (?:reais|pesos|euros|soles)(?!\p{L}))/iu;
/** Towns written in small letters, as they are named elsewhere on the page. */
const withTowns = (said: string, { facts }: Brief): string =>
  facts
    .flatMap(
      ({ norm, text }) => (norm.kind === 'place' ? text.match(/\p{Lu}[\p{L}'’-]+(?: (?:d[aeo]s? )?\p{Lu}[\p{L}'’-]+)*/gu) : null) ?? [],
    )
    .reduce((out, town) => out.replace(new RegExp(`(?<!\\p{L})${town}(?!\\p{L})`, 'giu'), town), said);

const DEED = new RegExp(`^(?:${workVerbs('pt')}|${workVerbs('es')}|faco|fazemos|hago|hacemos) `, 'u');
const AT_PLACE = /^(?:em|en|in|no|na|nos|nas)$/;
/** "Conserto de relógio, 30 anos" under "Conserto de relógio em Canela" continues after the headline's words. */
function afterHeadline(text: string, { text: headline, by }: Headline): string {
  if (by !== 'composer') return text;
  // "Mergulhador limpo casco de lancha" under "Mergulhador em Angra".
  const [, who = '', deed = ''] = /^(\p{L}+)[,]? (\p{L}+ .*)$/su.exec(text) ?? [];
  if (DEED.test(plainly(deed)) && plainly(headline).split(' ')[0] === plainly(who)) return capitalise(deed);
  const shownWords = plainly(headline).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  let same = 0;
  let at = 0;
  while (same < words.length && at < shownWords.length) {
    const said = plainly(words[same]![0]);
    // "Clube de tiro Joinville, …" under "Clube de tiro em Joinville".
    if (said !== shownWords[at] && AT_PLACE.test(shownWords[at]!)) at++;
    if (said !== shownWords[at]) break;
    same++;
    at++;
  }
  const next = words[same]?.index;
  // "… e on-line": a sentence cannot begin with a conjunction.
  if (
    same < 2 ||
    next === undefined ||
    /^(?:e|y|and|ou|or|o)\s/u.test(text.slice(next)) ||
    (at < shownWords.length && !/[,;:.–—-]\s*$/u.test(text.slice(0, next)))
  )
    return text;
  // "Sinop MT, pulverização de soja": the state belongs to the town.
  const rest = text.slice(next).replace(/^\p{Lu}{2}\s*[,;:.–—-]\s*/u, '');
  return rest.length >= 12 ? capitalise(rest) : text;
}

/** Whether hardly any word of a sentence is missing from another. */
export function isSaid(text: string, other: string): boolean {
  const known = plainly(other);
  const words = plainly(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.filter((word) => !known.includes(word)).length <= (words.length > 2 ? 1 : 0);
}

/** "Retífica Pasqualini, em Catanduva": a clause after a name continues its sentence. */
export function introduction({ introduces, comma }: PlainCopy, slots: Slots, who?: string): string | undefined {
  const frame = introduces.find((text) => fill(text, slots) !== null);
  if (!frame) return who ? `${who}.` : undefined;
  return asSentence((who ? fill(`{who}${comma}${frame}`, { ...slots, who }) : fill(frame, slots)) ?? '');
}

/** Name, trade, place and year, except those in the headline. */
function composedIntroduction(setting: Setting, { says }: Headline): string | undefined {
  const { slots, plain, name, named, calling } = setting;
  const year = says.year ? undefined : sinceYear(setting)?.year;
  const saysTrade = says.trade || (calling !== undefined && plainly(name).includes(plainly(calling)) && (says.name || named));
  const open = { ...slots, year, trade: saysTrade ? undefined : slots.trade, 'in-city': says.place ? undefined : slots['in-city'] };
  return introduction(plain, open, named && !says.name ? name : undefined);
}

/** Adds another true sentence, when the first ones leave room and little else describes the business. */
function addTo(setting: Setting, lead: string | undefined, headline: Headline): string | undefined {
  if (!setting.isFirst || isLong(setting)) return lead;
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
        (setting.calling !== undefined || !ASIDE_FROM_WORK.test(plainly(text))) &&
        !termOf({ id, text, ...fact }),
    );
  const [next] = left.filter(({ text }) => text.length <= MAX_ADDED && !isSaid(text, `${headline.text} ${lead ?? ''}`));
  if (!next || left.length > 2 || (lead?.length ?? 0) + next.text.length > MAX_LEAD) return lead;
  placed.add(next.id);
  return [lead, asSentence(next.text)].filter(Boolean).join(' ');
}

/** Adds the town to "Odontologia, duas unidades": a sentence that begins with the trade does not get it again. */
function withPlace(lead: string, calling: string, { where, inWhere }: { where: string; inWhere: string }): string | undefined {
  const rest = lead.slice(calling.length);
  if (plainly(lead.slice(0, calling.length)) !== plainly(calling) || /^[\p{L}\p{N}-]/u.test(rest)) return undefined;
  return /^\s*(?:[,.;:]|$)/u.test(rest) ? `${lead.slice(0, calling.length)} ${inWhere}${rest}` : `${lead} ${asSentence(where)}`;
}

const MIN_OFFERS = 2;
const MAX_OFFERS = 3;
/** The first things on offer, where nothing else says what is done here: "Guacamole con gusanos, mole de chicatana, nieve de mezcal." */
function offersLine({ shelf, calling, isFirst }: Setting, { says }: Headline): string | undefined {
  if (!isFirst || calling || says.trade || says.offers) return undefined;
  const offers = shelf.by('offer').filter(({ text }) => /\p{L}{4}/u.test(text) && text.length <= MAX_OFFER);
  return offers.length < MIN_OFFERS
    ? undefined
    : asSentence(
        offers
          .slice(0, MAX_OFFERS)
          .map(({ text }, n) => (n === 0 ? text : midSentence(text)))
          .join(', '),
      );
}
const MAX_OFFER = 48;

/** The trade in the owner's own words: "conserto sombrinha", where the page has "conserto de sombrinha". */
const saidBy = ({ brief: { business, prompt } }: Setting): string => (business.trade?.span ? prompt.slice(...business.trade.span) : '');

/** The texts of the opening; marks every fact in them as placed. */
export function speakFirst(setting: Setting): Pick<Sketch, 'slots'> {
  const headline = headlineFor(setting);
  for (const id of headline.facts) setting.placed.add(id);
  setting.speak.use(headline.text);
  const slots: Sketch['slots'] = { title: word(headline.text, headline.by) };
  if (headline.says.name && setting.named) slots.title = word(headline.text, 'fact', 'site.name');
  const own = ownIntroduction(setting, headline);
  const composed = own ? undefined : composedIntroduction(setting, headline);
  // A town alone is no sentence, and is joined with the trade.
  const isShort = composed !== undefined && composed.length < 24;
  const first = own ?? (isShort || (composed && isSaid(composed, headline.text)) ? undefined : composed);
  const lead = addTo(setting, first, headline) ?? offersLine(setting, headline);
  const said = plainly(`${headline.text} ${lead ?? ''}`);
  const { calling, whereabouts } = setting;
  const where = whereabouts && !whereabouts.split(/,\s*/).some((part) => said.includes(plainly(part))) ? whereabouts : undefined;
  const inWhere = where && placeForms(setting.brief.locale.split('-')[0] ?? 'en', where, setting.brief.prompt).in;
  // "Em Contagem." is useless alone: a place goes with the trade, and is alone only at the end.
  const isUnstated =
    calling !== undefined &&
    (![calling, saidBy(setting)].some((trade) => trade && said.includes(plainly(trade))) || (where !== undefined && !headline.says.trade));
  const placedLead = isUnstated && lead && calling && where && inWhere ? withPlace(lead, calling, { where, inWhere }) : undefined;
  const opener = isUnstated && !placedLead ? asSentence([calling, inWhere].filter(Boolean).join(' ')) : undefined;
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

/** First section of a page other than the home page. */
export function pageHead(alias: string, title: string, lead: string | undefined, acts: Acts): Sketch {
  const section = sketch('hero', alias, { title, lead: lead ? asSentence(lead) : undefined });
  section.actions = [acts.primary];
  section.layouts = ['statement'];
  section.solid = true;
  return section;
}
