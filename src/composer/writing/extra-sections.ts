import type { Fact, FactOf } from '#site/schema.ts';
import type { Acts } from './actions.ts';
import { jobsUnderLabel } from './jobs.ts';
import { asSentence, asTitle } from './language.ts';
import { isLong } from './passages.ts';
import type { Setting } from './setting.ts';
import { cite, type ItemSketch, ids, type Sketch, sketch, word } from './sketch.ts';
import { isToBeClear } from './to-be-clear.ts';
import { EPISODE, EPISODE_NUMBER, JOB } from './told.ts';

type Statement = FactOf<'statement'>;

/** Sentences with one significant number: "hoje cuidamos de 84 animais", "há mais de 20 anos". Never a price, a phone or a date. */
const COUNTS =
  /(?<![\d.,:/-])\d[\d.,]*\s?(?:\+|mil\b|k\b)?\s+(?:de |of )?(?!(?:horas?|hours?|hrs|minutos?|minutes?|mins|dias?|days?|d[ií]as?|noites?|nights?|noches?|semanas?|weeks?|meses|months?|reais|pesos|euros?|dollars?|d[oó]lares|parcelas|cuotas|vezes|veces|times|km|metros|metres|meters|miles|gramas|litros|lugares|seats|vagas|plazas)(?!\p{L}))\p{L}{4,}/iu;
/** Conditions contain a number too, but are no achievement. */
const CONDITION =
  /(?:^|\s)(?:at[eé]|up to|hasta|m[ií]nimo|minimum|m[aá]ximo|maximum|a partir|from|desde los|menores|under|prazo|within|garant\w+|warranty|check-?in)(?:\s|$)/iu;

/** At least two numbers from the owner, set large; a single one stays in its sentence. */
export function stats(setting: Setting): Sketch | undefined {
  const { shelf, speak, placed } = setting;
  if (isLong(setting)) return undefined;
  const found = shelf
    .said('since', 'capacity', 'service', 'story', 'other', 'audience')
    .filter(
      (fact) =>
        !placed.has(fact.id) &&
        fact.text.length <= 70 &&
        COUNTS.test(fact.text) &&
        !CONDITION.test(fact.text) &&
        (fact.text.match(/\d[\d.,]*/g) ?? []).length === 1,
    );
  const head = found.length >= 2 && found.length <= 4 ? speak.pick('stats', setting.heads('stats')) : undefined;
  if (!head) return undefined;
  const section = sketch('stats', 'stats', head);
  section.items = found.map((fact): ItemSketch => {
    placed.add(fact.id);
    return { slots: {}, facts: ids(fact) };
  });
  section.solid = true;
  return section;
}

/** Temporary or upcoming offers and dates. */
const MONTH = '(?:jan|fev|feb|mar|abr|apr|mai|may|jun|jul|ago|aug|set|sep|out|oct|nov|dez|dic|dec|ene)';
const PASSING = new RegExp(
  `(?<!\\p{L})(?:inaugura\\w*|abrimos (?:em(?! (?:19|20)\\d\\d)|dia|no dia)|reabr\\w+|promo[cç]\\w+|descontos? de|at[eé] (?:o )?(?:dia )?\\d{1,2}[º°]?(?:\\sde)?(?:\\s${MONTH}|/\\d)|hasta el \\d{1,2}(?:\\sde)?(?:\\s${MONTH}|/\\d)|until (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}|vagas abertas|inscri[cç][oõ]es abertas|matr[ií]culas abertas|inscripciones abiertas|promoci[oó]n|descuento|grand opening|opening (?:on|in) ${MONTH}|\\d{1,2} ?% (?:off|de desconto|de descuento)|applications (?:are )?open|enrol\\w* (?:is )?(?:now )?open|commissions are open|encomendas abertas|novo endere[cç]o|nueva direcci[oó]n|we(?: have|['’]ve) moved|mudamos de)(?!\\p{L}{0,0}\\d)`,
  'iu',
);

/** A discount that is always given, for how one pays, how much one takes or who one is: a term of the price, and no news. */
const STANDING =
  /(?<!\p{L})(?:irm[ãa]o?s?|irm[ãa]s|herman[oa]s?|siblings?|family|fam[ií]lias?|pix|dinheiro|efectivo|transferencia|cash|cart[ãa]o|tarjeta|[àa] vista|al contado|acima de|a partir de|(?:mais|m[áa]s|more) (?:de|than)|over|orders? of|passar de|segund[oa]s?|second|s[óo]ci[oa]s?|members?|estudantes?|estudiantes?|students?|idosos?|jubilad[oa]s?|seniors?|pacotes?|paquetes?|packages?)(?!\p{L})/iu;
/** An end or a beginning makes it news all the same. */
const DATED = new RegExp(
  `\\d{1,2}[º°]?(?:\\s(?:de|of))?\\s?(?:${MONTH}|/\\d)|(?<!\\p{L})(?:(?:at[eé]|hasta|until)(?! ?\\d+ ?x)|inaugura|promo|opening|s[óo] (?:hoje|este|esta)|solo (?:hoy|este|esta))`,
  'iu',
);
const isNews = (text: string): boolean => PASSING.test(text) && (!STANDING.test(text) || DATED.test(text));

/** A line above the page: what its owner orders to be made clear, else temporary news, such as a promotion until a date. */
export function announcement(setting: Setting): Sketch | undefined {
  const { shelf, placed, brief } = setting;
  const free = shelf.by('statement').filter((fact: Statement) => !placed.has(fact.id) && fact.text.length <= 130);
  const said = free.find((fact) => isToBeClear(fact, brief.prompt)) ?? free.find(({ text }) => isNews(text));
  if (!said) return undefined;
  placed.add(said.id);
  const section = sketch('announcement', 'announcement');
  section.slots.lead = word(asSentence(said.text), 'fact');
  section.layouts = ['bar'];
  section.solid = true;
  return section;
}

/** Words about a menu: dishes are not services to book. */
const HAS_DISHES =
  /(?<!\p{L})(?:card[aá]pio|men[uú] (?:del d[ií]a|de degustaci[oó]n|degusta[cç][aã]o)|la carta|restaurantes?|pizzer[ií]a|pizzaria|lanchonete|hamburgueria|churrascaria|taquer[ií]a|bistr[oôó]|caf[eé] bar|restaurant|pizza(?:s|ria)?|food truck)(?!\p{L})/iu;

/**
 * Services with a link to book each, when bookings go by chat or by link. Replaces a price list; services without prices keep their
 * section and are repeated here with the same texts.
 */
export function booking(setting: Setting, acts: Acts, prices: Sketch | undefined): Sketch | undefined {
  const { shelf, speak, brief } = setting;
  const booked = ['appointment', 'book'].includes(acts.goal);
  const link = shelf.by('url').find(({ norm }) => norm.purpose === 'booking');
  const chat = acts.channel === 'whatsapp' ? shelf.whatsapp : undefined;
  if (!booked || brief.industry.archetype === 'food' || HAS_DISHES.test(brief.prompt) || !chat || link) return undefined;
  // A room, a hall or a date is asked for as a whole, not item by item.
  if (brief.industry.archetype === 'lodging' || brief.industry.id === 'event-venue') return undefined;
  // Names without prices are a list of services already.
  const items = prices?.layouts?.includes('price-list') ? prices.items : [];
  const names = items.map((item: ItemSketch) => (item.slots.title?.text ?? item.facts?.join() ?? '').toLowerCase());
  // Two rows with one name are ambiguous in a chat.
  const head =
    new Set(names).size === names.length && items.length >= 2 && items.length <= 12
      ? speak.pick('booking', setting.heads('offers'))
      : undefined;
  if (!head) return undefined;
  const section = sketch('booking', 'booking', head);
  section.facts = ids(chat);
  section.items = items;
  section.slots.note = prices?.slots.note;
  section.layouts = ['whatsapp-slots'];
  section.solid = true;
  return section;
}

/** A newsletter form, when the owner wants to collect addresses. */
export function newsletter(setting: Setting, acts: Acts): Sketch | undefined {
  const { speak, more, words, brief } = setting;
  if (!brief.wishes.wants.includes('newsletter') && acts.goal !== 'subscribe') return undefined;
  const head = speak.pick('newsletter', setting.heads('newsletter'));
  if (!head) return undefined;
  const section = sketch('newsletter', 'newsletter', head);
  section.form = {
    purpose: 'newsletter',
    fields: [
      { id: 'email', type: 'email', label: word(words.form.email, 'composer', 'form.email'), required: true, autocomplete: 'email' },
    ],
    consent: word(more.subscribe.consent, 'composer', 'newsletter.consent'),
    submit: word(words.act.subscribe, 'composer', 'newsletter.submit'),
    done: word(more.subscribe.done, 'composer', 'newsletter.done'),
  };
  section.solid = true;
  return section;
}

/** The name of a project and the details after it. */
function parts(text: string): { title: string; body: string } {
  const at = text.search(/\s[–—-]\s|[,:(]/u);
  return at < 3 ? { title: text, body: '' } : { title: text.slice(0, at), body: text.slice(at).replace(/^[\s–—,:(-]+|[\s)]+$/gu, '') };
}

const LABEL =
  /(?:casos?(?: de (?:sucesso|éxito))?|cases?|obras|projetos|proyectos|projects|trabalhos|trabajos|clientes|recent (?:work|jobs))(?:\s\p{L}+){0,2}\s*:\s*/iu;

/** "Casos: Fazenda Boa Vista, 45 kWp; Padaria Real, 12 kWp": several projects in a row under one label. */
function rowOfJobs(prompt: string, { text, source }: Statement): string[] {
  const before = prompt.slice(Math.max(0, (source.span?.[0] ?? 0) - 40), source.span?.[0] ?? 0);
  const isLabelled = new RegExp(`^${LABEL.source}`, 'iu').test(text) || new RegExp(`${LABEL.source}$`, 'iu').test(before);
  const list = text.replace(new RegExp(`^${LABEL.source}`, 'iu'), '').split(/;\s+/);
  return isLabelled && list.length > 1 && list.every((part) => /^\p{Lu}[^,]{2,60},\s/u.test(part)) ? list : [];
}

/** Projects that the owner described by task and client, or one by one. */
export function caseStudy(setting: Setting): Sketch | undefined {
  const { shelf, speak, placed, brief } = setting;
  const works =
    brief.pageType === 'portfolio'
      ? shelf.by('offer').filter((offer) => offer.norm.group !== undefined && !offer.norm.price && !placed.has(offer.id))
      : [];
  const stated = shelf.by('statement').filter(({ id }) => !placed.has(id));
  const rows = stated.flatMap((fact) => rowOfJobs(brief.prompt, fact).map((text) => ({ id: fact.id, text })));
  const under = jobsUnderLabel(brief, shelf).filter(({ id }) => !placed.has(id));
  const jobs = [...stated.filter((one) => JOB.test(one.text) && !under.includes(one)), ...under, ...rows];
  if (works.length === 0 && jobs.length < 2) return undefined;
  const section = sketch('case-study', 'case-study', speak.pick('case-study', setting.heads('cases')));
  section.items = works.slice(0, 12).map((work): ItemSketch => {
    placed.add(work.id);
    const notes = (work.norm.note ?? '').split(/,\s*/).filter(Boolean);
    const when = notes.findLast((part) => /^(?:19|20)\d{2}$/.test(part));
    const role = notes.filter((part) => part !== when).join(', ');
    return {
      slots: {
        title: cite(work),
        ...(role ? { role: word(asTitle(role), 'fact') } : {}),
        ...(when ? { when: word(when, 'fact') } : {}),
      },
      facts: [],
    };
  });
  for (const job of jobs.slice(0, 12 - section.items.length)) {
    placed.add(job.id);
    const { title, body } = parts(job.text.replace(JOB, ''));
    section.items.push({ slots: { title: word(asTitle(title), 'fact'), ...(body ? { body: word(asSentence(body), 'fact') } : {}) } });
  }
  if (jobs.length > 0) section.layouts = ['rows', 'table'];
  section.solid = true;
  return section;
}

/** Episodes in the owner's order, wherever that puts the newest. */
export function episodes(setting: Setting): Sketch | undefined {
  const { shelf, placed, speak, brief } = setting;
  const isNumbered = ({ source: { span } }: Fact) =>
    span !== undefined && EPISODE_NUMBER.test(brief.prompt.slice(Math.max(0, span[0] - 16), span[0]));
  const stated = [...shelf.by('offer').filter(({ norm }) => !norm.price), ...shelf.by('statement')].filter(
    (fact) => !placed.has(fact.id) && (EPISODE.test(fact.text) || isNumbered(fact)),
  );
  if (stated.length < 2) return undefined;
  const section = sketch('features', 'episodes', speak.pick('episodes', setting.heads('episodes')));
  section.items = stated.slice(0, 12).map((fact): ItemSketch => {
    placed.add(fact.id);
    if (fact.norm.kind === 'offer') {
      const { note } = fact.norm;
      return { slots: { title: word(asTitle(fact.text), 'fact'), ...(note ? { body: word(asTitle(note), 'fact') } : {}) } };
    }
    const at = fact.text.indexOf('(');
    const title = at > 8 ? fact.text.slice(0, at) : fact.text;
    const body = at > 8 ? fact.text.slice(at + 1).replace(/\)\s*$/, '') : '';
    return { slots: { title: word(asTitle(title), 'fact'), ...(body ? { body: word(asTitle(body), 'fact') } : {}) } };
  });
  section.nav = word(section.slots.title?.text ?? '');
  section.layouts = ['ledger'];
  section.solid = true;
  return section;
}

/** Words that only introduce names. */
const WORKS_WITH =
  /^(?:it |we |also |já |se )*(?:works? with|integrates? with|connects? (?:to|with)|compatible with|syncs? with|plugs into|funciona (?:com|con|junto com)|integra(?:-se)?(?: com| con)?|compat[íi]vel com|compatible con|conecta(?:-se)? (?:com|con|a)|يعمل مع|متوافق مع)\s*:?\s+/iu;

/** Names of programs that the owner integrates with: as words, never as logos. */
export function integrations(setting: Setting): Sketch | undefined {
  const { shelf, placed, speak } = setting;
  const stated = shelf.said('integration').find(({ id, text }) => !placed.has(id) && WORKS_WITH.test(text));
  if (!stated) return undefined;
  const names = stated.text
    .replace(WORKS_WITH, '')
    .replace(/[.;]$/, '')
    .split(/,\s+|\s+(?:and|e|y|&|و)\s+|،\s*/u)
    .map((name) => name.trim())
    .filter((name) => name.length > 1);
  if (names.length < 2 || names.some((name) => name.length > 32)) return undefined;
  placed.add(stated.id);
  const section = sketch('logos', 'integrations', speak.pick('integrations', setting.heads('integrations')));
  section.items = names.slice(0, 24).map((name) => ({ slots: { title: word(name, 'fact') } }));
  section.layouts = ['text-list', 'row'];
  section.solid = true;
  return section;
}

/** Plans side by side, when the owner asked for a comparison and listed the contents of each. */
export function comparison(setting: Setting, acts: Acts): Sketch | undefined {
  const { shelf, speak, brief } = setting;
  const plans = shelf.by('plan').filter((plan) => plan.norm.features.length > 0);
  if (!brief.wishes.wants.includes('comparison') || plans.length < 2) return undefined;
  const head = speak.pick('comparison', setting.heads('comparison'));
  if (!head) return undefined;
  const section = sketch('comparison', 'comparison', head);
  for (const plan of plans.slice(0, 4)) {
    const price = plan.norm.price && brief.wishes.showPrices ? shelf.get(plan.norm.price) : undefined;
    section.items.push({ heading: true, slots: { title: word(asTitle(plan.text), 'fact') }, facts: ids(price) });
    for (const feature of plan.norm.features.slice(0, 8))
      section.items.push({ grouped: true, slots: { title: word(asTitle(feature), 'fact') } });
  }
  section.actions = [acts.primary];
  section.layouts = ['table', 'options'];
  section.solid = true;
  return section;
}
