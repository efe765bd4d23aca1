import type { Brief } from '#composer/brief.ts';
import type { PlainCopy } from '#composer/copy/plain-shape.ts';
import { spelledTown } from '#composer/reading/gazetteer.ts';
import type { FactOf } from '#site/schema.ts';
import { afterHeadline } from './after-headline.ts';
import { enumerated, labelOfRow, pairOf } from './enumerated.ts';
import { isRule, isSentence } from './good-lead.ts';
import type { Headline } from './headline.ts';
import { DOES } from './introduced.ts';
import { jobsUnderLabel } from './jobs.ts';
import { asSentence, capitalise, fill, midSentence, placeForms, rowOf, type Slots } from './language.ts';
import { escaped } from './letter-case.ts';
import { covers, ownPoint, withAlways } from './own-point.ts';
import { isLong } from './passages.ts';
import type { Setting } from './setting.ts';
import { stepsOf } from './steps.ts';
import { termOf } from './term-names.ts';
import { dangles, FRAGMENT, INTRODUCES, isJob, opens, REACHES, refuses, sinceYear } from './told.ts';
import { tradePhrase } from './trade-phrase.ts';
import { isAllKnown, isNews, withoutSaid } from './unsaid.ts';

type Statement = FactOf<'statement'>;

const MIN_LEAD = 24;
/** Max characters; a longer text is a story, and has a section. */
const MAX_ADDED = 120;
const MAX_OWN = 160;
const MAX_LEAD = 190;
/** Max words without a comma: more are a sentence typed in one breath. */
const MAX_BREATH = 18;
/** Max offset in the prompt of an owner's first words. */
const BEGINNING = 160;
/** Share of a long message in which its owner says who they are. */
const FIRST_PART = 0.3;
const plainly = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A row of names is a list, and has a section. */
const isRow = (text: string): boolean =>
  (enumerated(text)?.length ?? 0) > 2 || pairOf(text) !== undefined || labelOfRow(text) !== undefined || stepsOf(text) !== undefined;
const isInOneBreath = (text: string): boolean => text.split(/[,;:.!?–—]\s/).some((part) => part.trim().split(/\s+/).length > MAX_BREATH);

/** Sentences about one item, one project, one episode, or with a price: they are shown with it. */
function isOfOne({ shelf, brief }: Setting, { text, source: { span } }: Statement): boolean {
  const low = text.toLowerCase();
  return (
    isJob(text) ||
    jobsUnderLabel(brief, shelf).some((job) => job.text === text) ||
    shelf.by('offer').some((offer) => low.startsWith(offer.text.toLowerCase())) ||
    shelf.by('price').some(({ source: { span: at } }) => span && at && at[0] >= span[0] && at[1] <= span[1])
  );
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

const MAX_WHERE = 34;
/** Name, trade, place and year, except those in the headline. */
function composedIntroduction(setting: Setting, { says }: Headline, isDated: boolean): string | undefined {
  const { slots, plain, name, named, calling, whereabouts, brief } = setting;
  const year = says.year || !isDated ? undefined : sinceYear(setting)?.year;
  const isPlaced = calling !== undefined && slots.city !== undefined && slots['in-city'] === undefined;
  const isShort = !says.trade && !isPlaced && whereabouts && whereabouts.length <= MAX_WHERE && !/\d/.test(whereabouts);
  const where = isShort ? placeForms(brief.locale.split('-')[0] ?? 'en', whereabouts, brief.prompt).in : undefined;
  const open = {
    ...slots,
    year,
    trade: says.trade || !calling ? undefined : slots.trade,
    'in-city': says.place ? undefined : (where ?? slots['in-city']),
  };
  // A town or a year alone is no sentence.
  if (!open.trade && (!named || says.name)) return undefined;
  return introduction(plain, open, named && !says.name ? name : undefined);
}

/** Conditions, refusals and what others call them do not say what is done. */
const ASIDE_FROM_WORK =
  /^(?:quien(?:es)?|quem|who|whoever|anyone|se|si|if|precisa|hace falta|nao|no|nunca|never|pido|pedimos|peco|we ask|[oa] pessoal me|me conocen|people (?:still )?call|cada|each)(?!\p{L})/u;
const GREETING = /^(?:oi+|ol[aá]|hola|bom dia|boa tarde|boa noite|buen[ao]s(?: d[ií]as| tardes| noches)?)[\s,!.]+/iu;
const SURE_OF_WORK = 0.85;
const WORKS =
  /^(?:(?:eu|yo|nos|nosotros|a gente|oi|aqui) )*(?:trabalh\p{L}+ com|trabaj\p{L}+ con|fazemos|faco|hacemos|hago|mex\p{L}+ com|lido com|lidamos com|somos especialistas em|cuid\p{L}+ d)(?!\p{L})/u;
const AMOUNT = /(?:R\$|[$€£]|\d (?:reais|pesos|euros|soles)(?!\p{L}))/iu;
/** "Eu trabalho com poço, limpeza de poço e troca de bomba": the sentence that says what they do, whole. */
function ownWork({ shelf, brief }: Setting): { text: string; facts: string[] } | undefined {
  for (const { act, fate, confidence, span, text } of brief.clauses) {
    const said = text.trim().replace(GREETING, '');
    if (act !== 'fact' || fate !== 'used' || confidence < SURE_OF_WORK || !WORKS.test(plainly(said))) continue;
    if (said.length < MIN_LEAD || said.length > MAX_LEAD || AMOUNT.test(said)) continue;
    const within = shelf.by('statement').filter(({ source: { span: at } }) => at && at[0] >= span[0] && at[1] <= span[1]);
    return { text: said, facts: within.map(({ id }) => id) };
  }
  return undefined;
}

const CASUAL =
  '(?<!\\p{L})(?:(?:em|en|in|no|na) )((?:(?!(?:em|en|in|no|na|casa|minha|mi|my|tod[ao]s?|cidade|ciudad|regi[ãa]o|zona|centro|interior|estado|provincia|norte|sul|sur|leste|oeste|and|with|com|con) )\\p{Ll}{3,} ){1,3})';
/** Towns written in small letters, as they are named elsewhere on the page: "em jardim camburi vitoria" is "em Jardim Camburi, Vitória". */
function withTowns(said: string, { facts, country }: Brief): string {
  const towns = facts.flatMap(
    ({ norm, text }) => (norm.kind === 'place' ? text.match(/\p{Lu}[\p{L}'’-]+(?: (?:d[aeo]s? )?\p{Lu}[\p{L}'’-]+)*/gu) : null) ?? [],
  );
  const listed = SERVES.test(said)
    ? said.replace(
        /(?<=(?:, | e | y | and |atendo |atiendo |cover ))\p{Ll}[\p{L} ]{3,30}?(?=,| e | y | and |\.|$)/gu,
        (part) => spelledTown(part, country) ?? part,
      )
    : said;
  return towns.reduce((out, town) => {
    const forms = [...new Set([town, plainly(town)])].map((form) => escaped(form)).join('|');
    const named = out.replace(new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'giu'), town);
    return named.replace(
      new RegExp(`${CASUAL}(?=${town}(?!\\p{L}))`, 'u'),
      (all, part: string) => `${all.slice(0, all.length - part.length)}${part.trim().split(' ').map(capitalise).join(' ')}, `,
    );
  }, listed);
}
const SERVES =
  /(?<!\p{L})(?:atend(?:o|emos)|vou (?:em|a|at[ée])|vamos (?:em|a|at[ée])|atiendo|atendemos|cubr(?:o|imos)|cover|serve)(?!\p{L})/iu;

const TOPICS: readonly Statement['norm']['topic'][] = ['since', 'story', 'service', 'audience', 'other'];
/** Sentences of the owner's that may stand in the first view: whole, about the work, of no single item, no term. */
function sentencesFor(setting: Setting, headline: Headline): Statement[] {
  const { shelf, placed, brief } = setting;
  return shelf
    .by('statement')
    .filter(({ source }) => !isLong(setting) || (source.span?.[0] ?? 0) < brief.prompt.length * FIRST_PART)
    .filter((fact) => TOPICS.includes(fact.norm.topic) || INTRODUCES.test(fact.text))
    .filter(({ id, text }) => !headline.facts.includes(id) && !placed.has(id) && text.length <= MAX_LEAD)
    .filter((fact) => opens(fact.text) && !isInOneBreath(fact.text) && !isOfOne(setting, fact) && /\p{L}{3}.*\p{L}{3}/u.test(fact.text));
}

const tells = ({ text }: Statement): boolean => isSentence(text) && (!isRow(text) || DOES.test(text));
/** A row of things in one sentence; a place of its own in it ends the search for where to say the town. */
const hasPlace = (text: string): boolean =>
  /(?<!\p{L})(?:em|en|in|near|from|n[ao]s?|at|across|toda?|por) (?:\p{Ll}{1,4} )?\p{Lu}/u.test(text);

const IN_SOMETHING = /(?<!\p{L})(?:em|en|in|at|n[oa]s?)(?: \p{L}+){1,2}$/iu;
/** "Costureira, ajusto vestido": who somebody is, and a sentence of what they do. */
const MAKER =
  /^((?:\p{L}+ ){0,2}\p{L}+(?:eir[oa]|ist[ae]|dor[a]?|[^a]er[oa]|gr[áa]f[oa]|maker|smith|er)), ((?:i|eu|yo) .+|\p{Ll}{2,}[bcdfghjlmnpqrstvzçñ]o (?!e |y |de |da |do |d[oa]s |del ).+)$/iu;
/** "Roda de samba pra festa" + "em Madureira": one clause and its town. */
function withWhere(clause: string, where: string | undefined): string {
  const said = clause.trim().replace(/[.;,:\s]+$/u, '');
  const [, maker, work] = MAKER.exec(said) ?? [];
  if (maker && work) return `${asSentence(where && !hasPlace(said) ? `${maker} ${where}` : maker)} ${asSentence(work)}`;
  return asSentence(where && !hasPlace(said) && !IN_SOMETHING.test(said) ? `${said} ${where}` : said);
}

/** Units of a price say nothing of the work: "class", "term", "hora". */
const UNIT =
  /^(?:class(?:es)?|lessons?|terms?|sessions?|hours?|days?|months?|aulas?|sess[ãa]o|horas?|di[áa]rias?|mensalidades?|matr[íi]culas?|pacotes?|clases?|sesi[óo]n|mensualidad|cuota|d[íi]as?|visitas?|visits?)$/iu;
const MIN_OFFERS = 2;
const MAX_OFFERS = 3;
const MAX_OFFER = 48;
/** The first things on offer, where nothing else says what is done here: "Guacamole con gusanos, mole de chicatana y nieve de mezcal en Taxco." */
function offersLine({ shelf, plain }: Setting): string | undefined {
  const offers = shelf
    .by('offer')
    .filter(({ text, norm }) => /\p{L}{4}/u.test(text) && !/\d/.test(text) && !UNIT.test(text) && text.length <= MAX_OFFER && !norm.extra)
    .slice(0, MAX_OFFERS)
    .map(({ text }, n) => (n === 0 ? text : midSentence(text)));
  return offers.length < MIN_OFFERS ? undefined : rowOf(plain, offers);
}

interface Lead {
  text: string;
  by: 'fact' | 'composer';
}

/** "Kookaburra Creek Farmstay is 240 acres of sheep": what the house is, by its name. */
function ofTheHouse(setting: Setting, headline: Headline): Statement | undefined {
  const { name, named, calling = '' } = setting;
  const house = new RegExp(`^(?:[oa] |el |la |the )?${escaped(plainly(name))} (?:is|are|was|e|es|\\p{L}{3,}[ae]) `, 'u');
  const isOfIt = ({ text }: Statement) => house.test(plainly(text)) && plainly(text).includes(plainly(calling));
  return named ? sentencesFor(setting, headline).find(isOfIt) : undefined;
}

/** "Entulho, terra, galhos e mudança": the first row of things, without the name and the town. */
function firstRow({ shelf, placed, plain, name, brief }: Setting): { text: string; id: string } | undefined {
  for (const { id, text, source } of shelf.by('statement')) {
    const things = placed.has(id) || (source.span?.[0] ?? Infinity) > BEGINNING ? undefined : enumerated(text);
    const known = [name, ...brief.facts.flatMap(({ norm, text }) => (norm.kind === 'place' || norm.kind === 'person' ? [text] : []))].map(
      plainly,
    );
    if (
      !things ||
      things.length > MAX_ROW ||
      things.some((thing) => /\d/.test(thing) || known.some((word) => plainly(thing).includes(word)))
    )
      continue;
    const row = rowOf(
      plain,
      things.map((thing, n) => (n === 0 ? thing : midSentence(thing))),
    );
    if (row.length <= MAX_ADDED) return { text: row, id };
  }
  return undefined;
}
const MAX_ROW = 5;

/** Papers that the owner holds say nothing of the work. */
const PAPERS = /(?<!\p{L})(?:certif|licen[cs]|regist|credenc|diplom|habilit|insured|member of|qualified)/iu;

/** The first words of an owner of no known trade: their work, a row of their works, or the first things on offer. */
function withoutTrade(setting: Setting, headline: Headline, where: string | undefined): Lead | undefined {
  const { placed } = setting;
  const take = (ids: readonly string[], text: string): Lead => {
    for (const id of ids) placed.add(id);
    return { text, by: 'fact' };
  };
  const isEarly = ({ source: { span } }: Statement) => (span?.[0] ?? Infinity) < BEGINNING;
  const work = ownWork(setting);
  if (work) return take(work.facts, asSentence(work.text));
  const sentences = sentencesFor(setting, headline).filter(({ text }) => !ASIDE_FROM_WORK.test(plainly(text)));
  const whole = sentences.filter((fact) => fact.text.length >= MIN_LEAD && tells(fact) && !isSaid(fact.text, headline.text));
  const deed = ofTheHouse(setting, headline) ?? whole.find((fact) => INTRODUCES.test(fact.text) || (DOES.test(fact.text) && !termOf(fact)));
  const sayDeed = () => deed && take([deed.id], asSentence(afterHeadline(deed.text, headline)));
  if (deed && isEarly(deed)) return sayDeed();
  const row = firstRow(setting);
  // "Roda de samba pra festa, grupo …": the first words, when they are no term.
  const first = sentences.find((fact) => isEarly(fact) && !termOf(fact) && !PAPERS.test(fact.text) && !isSaid(fact.text, headline.text));
  const line = headline.says.trade || headline.says.offers ? undefined : offersLine(setting);
  if (row && (!first || first.id === row.id || isSentence(first.text))) return take([row.id], withWhere(row.text, where));
  if (first && !isSentence(first.text)) return take([first.id], withWhere(first.text.split(/[,;]\s/)[0] ?? '', where));
  return line
    ? { text: withWhere(line, where), by: 'fact' }
    : (sayDeed() ??
        (first
          ? take([first.id], asSentence(first.text))
          : where && headline.says.name
            ? { text: asSentence(where), by: 'fact' }
            : undefined));
}

/** The trade in the owner's own words: "conserto sombrinha", where the page has "conserto de sombrinha". */
const saidBy = ({ brief: { business, prompt } }: Setting): string => (business.trade?.span ? prompt.slice(...business.trade.span) : '');

/** The owner's own words from their trade on, with the town behind them, or between the two. */
function ownPhrase(setting: Setting, calling: string, headline: Headline, where: string | undefined): Lead | undefined {
  const { placed, brief, name, named } = setting;
  const trades = [calling, saidBy(setting)].filter(Boolean);
  for (const fact of sentencesFor(setting, headline)) {
    const phrase = tradePhrase(withTowns(fact.text, brief), trades, { calling, ...(named ? { name } : {}) });
    if (!phrase || isInOneBreath(phrase) || (named && plainly(phrase).includes(plainly(name)))) continue;
    const tail = phrase.slice(calling.length);
    if (!tail.trim()) continue;
    placed.add(fact.id);
    if (!where || hasPlace(tail) || (setting.place && plainly(tail).includes(plainly(setting.place))))
      return { text: asSentence(phrase), by: 'fact' };
    const isNext = /^\s*,/u.test(tail) && !/\s(?:e|y|and)\s[^,]+$/iu.test(tail);
    return { text: asSentence(isNext ? `${calling} ${where}${tail}` : `${phrase} ${where}`), by: 'fact' };
  }
  return undefined;
}

/** Adds another whole sentence, when the first one leaves room and little else describes the business. */
function further(setting: Setting, lead: string, headline: Headline): Statement | undefined {
  const { calling, named, name } = setting;
  const shown = `${headline.text} ${lead}`;
  const left = sentencesFor(setting, headline).filter((fact) => !termOf(fact) && tells(fact));
  // "Taller" and "sauna" may be said again; a whole trade may not.
  const trades = [calling ?? '', saidBy(setting)].filter((words) => words.includes(' '));
  const begins = new RegExp(`^${escaped(plainly(calling ?? 'no trade'))}(?!\\p{L})`, 'u');
  const repeats = (text: string) =>
    begins.test(plainly(text)) || [...trades, named ? name : ''].some((words) => words && plainly(text).includes(plainly(words)));
  const [next] = left.filter(
    ({ text }) =>
      text.length <= (INTRODUCES.test(text) || DOES.test(text) ? MAX_OWN : MAX_ADDED) &&
      text.length + lead.length <= MAX_LEAD &&
      !isSaid(text, shown) &&
      !repeats(text) &&
      !ASIDE_FROM_WORK.test(plainly(text)) &&
      !CONDITION.test(text),
  );
  return next && (left.length <= MAX_LEFT || INTRODUCES.test(next.text)) && !isLong(setting) ? next : undefined;
}
const MAX_LEFT = 2;
/** "We can do gluten free if you tell us the day before": an offer to few, under a condition. */
const CONDITION =
  /(?<!\p{L})(?:if|unless|when|caso|se|si|cuando|quando) (?:you|we|it|the|voc[êe]s?|vc|tu|t[úu]|nos|usted(?:es)?|o cliente|el cliente|a gente|for|es)(?!\p{L})/iu;

function composedLead(setting: Setting, headline: Headline, isDated = true): Lead | undefined {
  const text = composedIntroduction(setting, headline, isDated);
  const isPlaced = setting.place === undefined || plainly(headline.text).includes(plainly(setting.place));
  const isRepeat = isAllKnown(text ?? '', headline.text) || (isPlaced && isSaid(text ?? '', headline.text));
  return text && !isRepeat ? { text, by: 'composer' } : undefined;
}

/** "Escola de remo Itajaí, aulas domingo de manhã" goes on after the headline "Escola de remo em Itajaí". */
function onward({ shelf, placed }: Setting, headline: Headline): Lead | undefined {
  const reach = shelf.by('phone').map(({ text }) => text);
  const known = [headline.text, ...reach].join(' ');
  const open = shelf.by('statement').filter(({ id, text }) => !placed.has(id) && text.length <= MAX_LEAD);
  const candidates = open
    .map(({ id, text, source }) => ({ id, text, rest: afterHeadline(text, headline), isEarly: (source.span?.[0] ?? Infinity) < BEGINNING }))
    .toSorted((one, other) => Number(other.rest !== other.text) - Number(one.rest !== one.text));
  for (const { id, text, rest, isEarly } of candidates) {
    const left = withoutSaid(rest, known);
    if (!left || (rest === text && !(isEarly && standsAlone(left) && isNews(left, headline.text)))) continue;
    placed.add(id);
    return { text: asSentence(left), by: 'fact' };
  }
  return undefined;
}

/** Whether the first words of an owner without a name can stand under their trade. */
const standsAlone = (text: string): boolean =>
  text.split(/\s+/).length >= MIN_WORDS &&
  text.length <= MAX_OWN &&
  !isInOneBreath(text) &&
  !isRow(text) &&
  !isRule(text) &&
  !refuses(text) &&
  !dangles(text) &&
  ![AMOUNT, REACHES, FRAGMENT, HANGS_ON].some((sign) => sign.test(text));
const MIN_WORDS = 3;
const HANGS_ON = /^(?:pr[oa]s?|d[aeo]s?|del?|for|of|e|y|and)\s/iu;

function ofTrade(setting: Setting, calling: string, headline: Headline, where: string | undefined): Lead | undefined {
  const own = headline.says.trade ? onward(setting, headline) : ownPhrase(setting, calling, headline, where);
  const house = own || headline.says.trade ? undefined : ofTheHouse(setting, headline);
  if (house) setting.placed.add(house.id);
  if (own || house) return own ?? { text: asSentence(house!.text), by: 'fact' };
  const composed = composedLead(setting, headline);
  const stem = plainly(composed?.text ?? 'none').replace(/[.,].*$/su, '');
  // "Afiador em Icaraí, 31 anos de carreira": the owner's sentence says the same, and more.
  const fuller = setting.shelf
    .by('statement')
    .find(({ id, text }) => !setting.placed.has(id) && text.length <= MAX_LEAD && plainly(text).startsWith(stem));
  if (!fuller) return composed;
  setting.placed.add(fuller.id);
  return { text: asSentence(fuller.text), by: 'fact' };
}

/** Under "Amolador de facas desde 1994": "Trabalho na feira, em Caruaru", or the town alone. */
const ontoTown = (said: string | undefined, where: string): string =>
  said && hasPlace(said) ? said : asSentence(said ? `${said.replace(/[.\s]+$/u, '')}, ${where}` : where);

/** The sentence or two under the headline; marks every fact in them as placed. */
export function leadUnder(setting: Setting, headline: Headline): Lead | undefined {
  const { calling, whereabouts, brief, isFirst, placed, named } = setting;
  const isUnsaid = (place: string) => !place.split(/,\s*/).some((part) => plainly(headline.text).includes(plainly(part)));
  const where =
    whereabouts && isUnsaid(whereabouts) ? placeForms(brief.locale.split('-')[0] ?? 'en', whereabouts, brief.prompt).in : undefined;
  const first = !isFirst
    ? composedLead(setting, headline)
    : !calling
      ? withoutTrade(setting, headline, where)
      : ofTrade(setting, calling, headline, where);
  const lead = first?.text ?? '';
  const next = isFirst
    ? (further(setting, lead, headline) ?? ownPoint(setting, lead, [headline.text, lead].join(' '), sentencesFor(setting, headline)))
    : undefined;
  // Of a longer fact, the story has the rest.
  if (next && setting.shelf.get(next.id)?.text === next.text) placed.add(next.id);
  const [year] = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(next?.text ?? '') ?? [];
  // The sentence that tells the year tells it better.
  const whole = next && first?.by === 'composer' && covers(next.text, first.text) ? undefined : first;
  const before = withAlways(
    whole?.by === 'composer' && year && whole.text.includes(year) ? composedLead(setting, headline, false) : whole,
    setting,
  );
  const more = next && asSentence(afterHeadline(next.text, headline));
  const added = where && before?.text.includes(where) ? more?.replace(new RegExp(` ${escaped(where)}\\.$`, 'u'), '.') : more;
  if (isFirst && headline.says.trade && !headline.says.place && where && !before && !named)
    return { text: withTowns(added && /[,;]|.{70}/su.test(added) ? added : ontoTown(added, where), brief), by: 'fact' };
  const text = withTowns([before?.text, added].filter(Boolean).join(' '), brief);
  return text ? { text, by: next || first?.by === 'fact' ? 'fact' : 'composer' } : undefined;
}
