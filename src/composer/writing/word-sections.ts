import type { Area, Point, Question } from '#composer/copy/shape.ts';
import { hasIcon } from '#site/icons.ts';
import type { Fact, FactOf } from '#site/schema.ts';
import type { Acts } from './actions.ts';
import { asSentence, asTitle } from './language.ts';
import { freeItem, sellsByList } from './offer-sections.ts';
import type { Setting } from './setting.ts';
import { cite, type ItemSketch, ids, type Sketch, sketch, word } from './sketch.ts';

const iconOf = (name: string | undefined) => (name && hasIcon(name) ? name : undefined);
const itemOf = ({ icon, title, body }: Point): ItemSketch => ({ icon: iconOf(icon), slots: { title: word(title), body: word(body) } });

const stems = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 3)
    .map((part) => part.slice(0, 5));
/** Whether two names mean the same service: they share the beginning of a longer word. */
export const alike = (one: string, other: string): boolean => {
  const list = stems(other);
  return stems(one).some((stem) => list.includes(stem));
};

/** Whether the owner's words name a service, rather than tell a story about it. */
const isName = (setting: Setting, text: string): boolean =>
  text.length <= 48 && !/[,;.!?]/.test(text.trim().slice(0, -1)) && !(setting.named && text.includes(setting.name));

/** Services the owner named that can stand as titles. */
export const namedServices = (setting: Setting): Fact[] => {
  const offered = sellsByList(setting) ? [] : setting.shelf.by('offer').filter((offer) => !offer.norm.price && !offer.norm.free);
  return [...setting.shelf.said('service'), ...offered].filter((fact) => isName(setting, fact.text) && !setting.placed.has(fact.id));
};

/** What the library says of a service: found by the owner's word, or in a further language by what the first one found. */
function serviceFor(setting: Setting, fact: Fact): Point | undefined {
  const { services } = setting.trade;
  const label = `service/${fact.id}`;
  if (!setting.isFirst) {
    const icon = setting.choices.iconOf(label);
    return icon ? services.find((service) => service.icon === icon) : undefined;
  }
  const found = services.find((service) => alike(service.title, fact.text));
  if (found) setting.choices.note(label, [found]);
  return found;
}

function serviceItem(setting: Setting, fact: Fact): ItemSketch {
  setting.placed.add(fact.id);
  const match = serviceFor(setting, fact);
  const body = match && setting.speak.say(match.body);
  const isNew = body !== undefined && !setting.speak.used(body);
  if (isNew) setting.speak.use(body);
  return {
    icon: iconOf(match?.icon),
    slots: { title: word(asTitle(fact.text), 'fact'), ...(isNew ? { body: word(body) } : {}) },
  };
}

export function features(setting: Setting): Sketch | undefined {
  const { speak, trade } = setting;
  const head = speak.pick('features', setting.copy('features'));
  if (!head) return undefined;
  const section = sketch('features', 'features', head);
  const named = namedServices(setting);
  section.items = named.map((fact) => serviceItem(setting, fact));
  section.solid = named.length > 0;
  if (named.length < 3) {
    const most = 6 - (setting.turn('features/count') % 2) - named.length;
    const known = trade.services.filter((service) => !named.some((fact) => alike(service.title, fact.text)));
    // What has its price elsewhere on the page is not told again without it.
    // In one language only: the library's lists differ, and a site in several must hold the same records.
    const apart =
      sellsByList(setting) || setting.brief.locales.length > 0
        ? known
        : known.filter((service) => !setting.shelf.by('offer').some((offer) => stems(service.title)[0] === stems(offer.text)[0]));
    const free = apart.length + named.length >= 3 ? apart : known;
    // What the owner says of a thing in their own words is better than what we would say.
    const unsaid = free.filter((service) => !setting.shelf.by('statement').some((fact) => alike(service.title, fact.text)));
    const others = unsaid.length + named.length >= 4 ? unsaid : free;
    section.items.push(...speak.all(others).slice(0, most).map(itemOf));
  }
  section.items = section.items.slice(0, 12);
  section.media = { size: [1200, 750] };
  return section.items.length ? section : undefined;
}

/** The library's words on the owner's fields of work, in the owner's order. */
export function areasOf(setting: Setting): { fact: Fact; area: Area }[] {
  // Fields of work differ from one country's law to the next: a site in several languages names them in the owner's words.
  const known = setting.brief.locales.length > 0 ? [] : (setting.trade.areas ?? []);
  const taken = new Set<Area>();
  return namedServices(setting).flatMap((fact) => {
    const plain = fact.text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const area = known.find((one) => !taken.has(one) && one.words.some((stem) => plain.includes(stem)));
    if (!area) return [];
    taken.add(area);
    return [{ fact, area }];
  });
}

/** One field of work as a section of its own. */
export function areaSection(setting: Setting, fact: Fact, area: Area, index: number): Sketch | undefined {
  const ready = setting.speak.pick(`area-${index}`, [area]);
  if (!ready) return undefined;
  setting.placed.add(fact.id);
  const section = sketch('features', `area-${index + 1}`, { title: ready.title, lead: ready.lead });
  section.items = ready.points.map(itemOf);
  section.nav = word(asTitle(fact.text.length <= 20 ? fact.text : ready.title));
  section.solid = true;
  section.layouts = ['ledger', 'asym', 'icon-columns'];
  section.media = { size: [1200, 750] };
  return section;
}

function pointsSection(setting: Setting, kind: 'steps' | 'promise'): Sketch | undefined {
  const found = setting.speak.pick(kind, setting.copy(kind));
  if (!found) return undefined;
  const section = sketch(kind, kind, found);
  section.items = found.points.map(itemOf);
  return section;
}
export const steps = (setting: Setting) => pointsSection(setting, 'steps');
export const promise = (setting: Setting) => pointsSection(setting, 'promise');

/** A sentence by which owners introduce themselves. */
const INTRODUCES = /^(i|we|i'm|we're|my|our|sou|somos|tenho|temos|faço|fazemos|eu|a gente|nós|soy|tengo|tenemos|hago|hacemos)\b/iu;

/** What the owner does not do is a detail to know, not their story. */
const REFUSES = /^(?:n[ãa]o|no|nunca|jamais|we (?:don['’]t|do not|never|can['’]t|cannot)|sorry|لا|ليس)\s/iu;

export function story(setting: Setting): Sketch | undefined {
  const { shelf, speak } = setting;
  const told = shelf
    .said('since', 'story', 'service', 'other')
    .filter((fact) => !setting.placed.has(fact.id) && !REFUSES.test(fact.text))
    .filter(
      ({ norm, text }) =>
        norm.topic === 'since' || norm.topic === 'story' || (norm.topic === 'service' ? !isName(setting, text) : INTRODUCES.test(text)),
    );
  const head = speak.pick('story', setting.copy('story'));
  if (!head) return undefined;
  const section = sketch('story', 'story', { ...head, body: undefined });
  // The owner's sentences are in the owner's language.
  const own = setting.isFirst ? told.map((fact) => asSentence(fact.text)).join(' ') : '';
  for (const fact of told) setting.placed.add(fact.id);
  section.slots.body = own ? word(`${own}\n\n${head.body.split('\n\n')[0]}`, 'composer') : word(head.body);
  section.media = { size: [1200, 960] };
  section.solid = told.length > 0;
  return section;
}

function answerTo(setting: Setting, fact: FactOf<'question'>): string {
  const { answer } = fact.norm;
  const list = setting.words.answer[answer === 'yes' || answer === 'no' ? answer : 'unknown'];
  if (answer && answer !== 'yes' && answer !== 'no' && setting.isFirst) return asSentence(answer);
  const index = setting.placed.size;
  return setting.speak.pickText(`answer/${index}`, list) ?? list[index % list.length] ?? '';
}

/** Whether the page already says what a question asks. */
function answered({ shelf }: Setting, unless: Question['unless']): boolean {
  if (!unless) return false;
  if (unless === 'hours' || unless === 'address' || unless === 'price' || unless === 'phone') return shelf.by(unless).length > 0;
  return shelf.said(unless).length > 0;
}

export function faq(setting: Setting): Sketch | undefined {
  const { shelf, speak, trade } = setting;
  const head = speak.pick('faq', setting.copy('faq'));
  if (!head) return undefined;
  const section = sketch('faq', 'faq', head);
  const asked = shelf.by('question');
  section.solid = asked.length > 0;
  section.items = asked.slice(0, 16).map((fact) => {
    setting.placed.add(fact.id);
    return { slots: { title: cite(fact), body: word(answerTo(setting, fact)) }, facts: [fact.id] };
  });
  const open = [...trade.faq, ...(trade.faq === setting.family.faq ? [] : setting.family.faq)].filter(
    (one) => !answered(setting, one.unless) && ![...asked, ...shelf.by('statement')].some((fact) => sameQuestion(one.question, fact.text)),
  );
  // The trade's own questions first, by rotation; the family's fill what is left.
  const own = open.filter((one) => trade.faq.includes(one));
  const turn = setting.turn('faq/items') % Math.max(1, own.length);
  const turned = [...own.slice(turn), ...own.slice(0, turn), ...open.filter((one) => !own.includes(one))];
  for (const { question, answer } of speak.all(turned).slice(0, Math.max(asked.length ? 3 : 5, 6 - asked.length)))
    section.items.push({ slots: { title: word(question), body: word(answer) } });
  // Whoever does not find the answer asks: some pages put the way to ask beside the questions.
  const desk = ids(shelf.whatsapp ?? shelf.callable, shelf.first('email'));
  if (desk.length > 0 && setting.turn('faq/desk') % 3 === 0) {
    section.facts = desk;
    section.layouts = ['split-with-contact'];
  }
  return section.items.length >= 2 || section.solid ? section : undefined;
}

function sameQuestion(one: string, other: string): boolean {
  const list = stems(other);
  return stems(one).filter((stem) => list.includes(stem)).length >= 2;
}

/** What else the owner said, as a ledger: nothing of it may be lost. */
export function good(setting: Setting, topics: FactOf<'statement'>['norm']['topic'][]): Sketch | undefined {
  const { shelf, speak, words } = setting;
  const left = shelf.said(...topics).filter((fact) => !setting.placed.has(fact.id));
  const free = shelf.by('offer').filter((fact) => fact.norm.free && !setting.placed.has(fact.id));
  if (left.length + free.length === 0) return undefined;
  const section = sketch('features', 'good', speak.pick('good', words.good));
  section.nav = word(words.nav.good);
  section.layouts = ['ledger', 'asym'];
  section.solid = true;
  section.items = left.slice(0, 12).map((fact) => statementItem(setting, fact));
  for (const fact of free.slice(0, 12 - section.items.length)) section.items.push({ ...freeItem(setting, fact), icon: iconOf('gift') });
  return section;
}

/** A statement under its topic's name; a second one of the same topic stands for itself. */
export function statementItem(setting: Setting, fact: FactOf<'statement'>): ItemSketch {
  const { icon, title } = setting.words.topic[fact.norm.topic];
  setting.placed.add(fact.id);
  const says = fact.text.toLowerCase().startsWith(title.toLowerCase());
  if (says || fact.norm.topic === 'other' || setting.speak.used(title)) {
    const short = fact.text.length <= 80;
    if (short) return { icon: iconOf(icon), slots: { title: word(asTitle(fact.text), 'fact') } };
    return { icon: iconOf(icon), slots: { body: word(asSentence(fact.text), 'fact') } };
  }
  setting.speak.use(title);
  return { icon: iconOf(icon), slots: { title: word(title), body: word(asSentence(fact.text), 'fact') } };
}

export function gallery(setting: Setting): Sketch | undefined {
  const head = setting.speak.pick('gallery', setting.copy('gallery'));
  if (!head) return undefined;
  const section = sketch('gallery', 'gallery', head);
  section.items = Array.from({ length: 6 }, () => ({ slots: {}, media: { size: [900, 900] } }));
  return section;
}

export function cta(setting: Setting, acts: Acts): Sketch | undefined {
  const head = setting.speak.pick('cta', setting.copy('cta'));
  if (!head) return undefined;
  const section = sketch('cta', 'cta', head);
  section.actions = acts.direct ? [acts.primary, acts.direct] : [acts.primary];
  section.media = { size: [1200, 800] };
  return section;
}
