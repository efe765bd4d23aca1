import type { HeadName } from '#composer/copy/plain-shape.ts';
import { type Kind, shapeOf } from '#site/schema.ts';
import { asSentence, asTitle } from '../language.ts';
import { priceOf } from '../offer-sections.ts';
import type { Setting } from '../setting.ts';
import { citeTitle, type ItemSketch, ids, type Sketch, sketch, type Words, word } from '../sketch.ts';
import { type Part, type PartOf, WHERE } from './parts.ts';
import { columnsOfTable, headsOfTable } from './price-table.ts';
import { leadWith, proseOf } from './prose.ts';

/** Headings over a text of its own, however short. */
const ABOUT =
  /hist[óo]ri|sobre|quem som|quem sou|empresa|cl[íi]nica|est[úu]dio|nosotr|sobre n[óo]s|about|our story|qui[ée]n(?:es)?|conhe[çc]a|somos/i;

const OF_PRICES = /pre[çc]o|precio|price|سعر|أسعار/iu;

/** Fees of a delivery are no dishes. */
const FEES = /entrega|delivery|env[íi]o|frete|taxas?\b|shipping/i;

/** Headings, and addresses of pages, about writing and coming to the business. */
const REACHING =
  /^hor[áa]rio$|^opening (?:hours|times)$|^(?:atendimento|funcionamento|endere[çc]o|direcci[óo]n)$|contat|contact|fale[- ]|reserv|agend|\bbook|\bcitas?\b|encomend|onde\b|d[óo]nde\b|locali[sz]a|^\/?(?:planeje sua |plan your )?visit(?:[ea]n?)?(?:[- ]?(?:us|nos|o|our \p{L}+))?\/?(?:\.\w+)?$|find[- ]?us|c[óo]mo[- ](?:chegar|llegar)/iu;
/** A shorter text under a heading is a row among others. */
const MIN_STORY = 240;

/** Letters of one text. */
const MAX_BODY = 2300;
const MAX_SERVICES = 12;
const MAX_APART = 3;
const MAX_PRICES = 24;

/** A longer list with pictures is a catalogue, and is read by its names. */
const MAX_PICTURED = 24;

/** Items and their headings in one section. */
const MAX_LIST = 48;

/** Letters of a name in the header's menu. */
const MAX_NAV = 26;
const MAX_TITLE = 80;

export class SectionMaker {
  readonly sections: Sketch[] = [];
  /** Words about writing, coming and booking: they stand with the contacts. */
  readonly reaching: string[] = [];
  /** Words about the way to the house: they stand beside its address. */
  readonly leading: string[] = [];
  /** The page that each section is from. */
  readonly sources = new Map<Sketch, string>();
  #url: string | undefined;
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  add(part: Part): void {
    for (const { of, price, columns = [] } of part.facts) for (const id of [of, price, ...columns]) if (id) this.#setting.placed.add(id);
    const before = this.sections.length;
    if (part.is === 'prose') this.#addProse(part);
    else this.#addWhole(part);
    this.#url = part.url;
    for (const section of this.sections.slice(before)) this.sources.set(section, part.url ?? '');
  }

  #addWhole(part: Exclude<Part, PartOf<'prose'>>): void {
    if (part.is === 'items') this.#addItems(part);
    else if (part.is === 'people') this.#addPeople(part);
    else if (part.is === 'quotes') this.#addQuotes(part);
    else if (part.is === 'questions') this.#addQuestions(part);
    else if (part.is === 'timetable') this.#addLessons(part);
    else this.#addFigures(part);
  }

  /** A section under the owner's own heading, or a plain one where they have none. */
  #open(kind: Kind, heads: HeadName | undefined, heading: string | undefined, fits = (_: string) => true): Sketch {
    const { speak } = this.#setting;
    const count = this.sections.filter((section) => section.kind === kind).length;
    const alias = count === 0 ? kind : `${kind}-${count + 1}`;
    // A heading stands over the first of several sections alone.
    const title = heading ? asTitle(heading) : undefined;
    const own = heads && this.sections.some(({ slots }) => slots.title?.text === title) ? undefined : title;
    const section = sketch(
      kind,
      alias,
      own || !heads
        ? undefined
        : speak.pick(
            alias,
            this.#setting.heads(heads).filter(({ title }) => fits(title)),
          ),
    );
    if (own) {
      section.slots.title = word(own, 'fact');
      speak.use(own);
      if (own.length <= MAX_NAV) section.nav = word(own, 'fact');
    }
    section.solid = true;
    this.sections.push(section);
    return section;
  }

  #addProse({ heading, paragraphs, url }: PartOf<'prose'>): void {
    const text = paragraphs.join(' ');
    const last = this.sections.at(-1);
    const isBelow = heading !== undefined && last !== undefined && last.kind !== 'story' && last.slots.title?.text === asTitle(heading);
    // Words behind a list, under its heading, are its last ones.
    if (isBelow) {
      this.#addNote(last, paragraphs.map(asSentence).join(' '));
      return;
    }
    const isShort = text.length < MIN_STORY && !(heading !== undefined && ABOUT.test(heading));
    if (isShort && REACHING.test(heading ?? pathOf(url))) {
      (heading !== undefined && WHERE.test(heading) ? this.leading : this.reaching).push(...paragraphs);
      return;
    }
    if (isShort && !heading && this.#isLeadOf(url, text)) return;
    const body = paragraphs.map((one) => (/\p{L}/u.test(one) ? asSentence(one) : one)).join('\n\n');
    const above = this.sections.at(-1);
    // A text goes on without a heading below pictures and buttons of its page.
    if (
      !heading &&
      above?.kind === 'story' &&
      this.#url === url &&
      above.slots.body &&
      above.slots.body.text.length + body.length < MAX_BODY
    ) {
      above.slots.body = word(`${above.slots.body.text}\n\n${body}`, 'fact');
      return;
    }
    this.#tell(proseOf(body, heading));
  }

  #tell(section: Sketch): void {
    const count = this.sections.filter(({ kind }) => kind === 'story').length;
    if (count > 0) section.alias = `story-${count + 1}`;
    const title = section.slots.title?.text;
    if (title) {
      this.#setting.speak.use(title);
      if (title.length <= MAX_NAV) section.nav = word(title, 'fact');
    }
    this.sections.push(section);
  }

  /** True where the words now stand above the list that came before them on the same page. */
  #isLeadOf(url: string | undefined, text: string): boolean {
    const last = this.sections.at(-1);
    if (!last || url === undefined || url !== this.#url || ['story', 'testimonials', 'team'].includes(last.kind)) return false;
    return leadWith(last, [text]);
  }

  #addItems(part: PartOf<'items'>): void {
    const { heading, lead, note, ...rest } = part;
    if (part.items.length <= MAX_LIST) {
      this.#addList(part);
      return;
    }
    // A list longer than a section holds goes on in the next one.
    for (let from = 0; from < part.items.length; from += MAX_LIST) {
      const to = from + MAX_LIST;
      const isLast = to >= part.items.length;
      this.#addList({
        ...rest,
        ...(heading && { heading }),
        ...(from === 0 && lead && { lead }),
        ...(isLast && note && { note }),
        items: part.items.slice(from, to),
        facts: part.facts.slice(from, to),
      });
    }
  }

  #addList(part: PartOf<'items'>): void {
    const { items, heading, lead, note } = part;
    const heads = headsOfTable(part);
    if (heads) {
      this.#addTable(part, heads);
      return;
    }
    const priced = items.filter(({ price }) => price).length;
    const isFood = this.#setting.brief.industry.archetype === 'food' && !FEES.test(heading ?? '');
    const isList = priced * 2 > items.length || (isFood && priced > 0);
    const isShown = part.pictured === true && items.length <= MAX_PICTURED;
    const isLong = items.length > MAX_PRICES || items.some(({ group }) => group);
    if (!isList && !isShown && items.length <= MAX_SERVICES && !isLong) {
      this.#addServices(part);
      return;
    }
    const [kind, own]: [Kind, HeadName] =
      isFood && !isShown ? ['menu', 'menu'] : isLong || isShown ? ['products', 'products'] : ['pricing', 'prices'];
    // Nothing is priced under "Produtos e preços", and what is only shown need not be sold.
    const isOnlyShown = kind === 'products' && priced === 0;
    const section = this.#open(kind, isOnlyShown ? 'services' : own, heading, (title) => priced > 0 || !OF_PRICES.test(title));
    const title = section.slots.title?.text;
    if (isOnlyShown && title && title.length <= MAX_NAV) section.nav ??= word(title);
    section.items = kind === 'pricing' ? items.map((_, at) => this.#itemOf(part, at)) : this.#grouped(part);
    section.layouts =
      kind === 'pricing'
        ? [items.length === 1 ? 'single-offer' : 'price-list']
        : kind === 'products'
          ? [isShown ? 'grid' : 'list-price']
          : ['ledger'];
    if (lead) section.slots.lead = word(asSentence(lead), 'fact');
    this.#addNote(section, note);
  }

  /** A price in each of several columns: the list stays the table that it is. */
  #addTable(part: PartOf<'items'>, heads: readonly string[]): void {
    const section = this.#open('comparison', 'prices', part.heading);
    section.items = columnsOfTable(part, heads, (row, at) => this.#setting.shelf.get(part.facts[row]?.columns?.[at] ?? ''));
    section.layouts = ['table'];
    if (part.lead) section.slots.lead = word(asSentence(part.lead), 'fact');
    this.#addNote(section, part.note);
  }

  #addServices(part: PartOf<'items'>): void {
    const { heading, lead, note, items } = part;
    const isBare = items.every(({ note: said, price }) => !said && !price);
    const above = this.sections.at(-1);
    // Names below a text, under its heading, are its last lines.
    if (isBare && heading && above?.kind === 'story' && above.slots.title?.text === asTitle(heading) && above.slots.body) {
      const lines = [lead, ...items.map(({ name }) => name), note].filter((text) => text !== undefined).map(asSentence);
      above.slots.body = word(`${above.slots.body.text}\n\n${lines.join(' ')}`, 'fact');
      return;
    }
    // Bare lines without a heading are no services, and go on with the text above them.
    if (isBare && !heading && above?.kind === 'story' && above.slots.body && this.#url === part.url) {
      const listed = items.map(({ name }) => asSentence(name)).join(' ');
      const body = [above.slots.body.text, lead, listed, note && asSentence(note)].filter(Boolean).join('\n\n');
      if (body.length < MAX_BODY) {
        above.slots.body = word(body, 'fact');
        return;
      }
    }
    if (isBare && !heading) {
      this.#tell(proseOf([lead, ...items.map(({ name }) => name), note].filter((text) => text !== undefined).join('\n\n')));
      return;
    }
    // "Moving: I don't move pianos" and "Downloads", below another list: each is a text of its own, and neither is what they do.
    const isApart = !heading && !lead && items.length <= MAX_APART && items.every(({ note: said, price }) => said && !price);
    if (isApart && this.#url !== undefined && this.#url === part.url) {
      for (const { name, note: said = '' } of items) {
        this.#tell(proseOf(asSentence(said), name));
        this.sections.at(-1)!.nav = undefined;
      }
      if (note) this.#tell(proseOf(asSentence(note)));
      return;
    }
    const section = this.#open('features', 'services', heading);
    section.items = items.map(({ name, note: said }, at): ItemSketch => {
      const fact = this.#priceAt(part, at);
      const body = said && word(asSentence(said), 'fact');
      if (name.length > MAX_TITLE) return { slots: { body: word(asSentence([name, said].filter(Boolean).join('. ')), 'fact') } };
      return { slots: { title: word(asTitle(name), 'fact'), ...(body && { body }) }, ...(fact && { facts: ids(fact) }) };
    });
    section.layouts = isBare || items.length % 3 !== 0 ? ['ledger'] : ['icon-columns', 'ledger'];
    if (lead) section.slots.lead = word(asSentence(lead), 'fact');
    this.#addNote(section, note);
  }

  /** Its price as it is now: the owner may have given or taken one. */
  #priceAt(part: Part, at: number) {
    const offer = this.#setting.shelf.get(part.facts[at]!.of);
    return offer?.norm.kind === 'offer' ? priceOf(this.#setting, offer.norm.price) : undefined;
  }

  #itemOf(part: PartOf<'items'>, at: number): ItemSketch {
    const offer = this.#setting.shelf.get(part.facts[at]!.of)!;
    const { note } = part.items[at]!;
    return {
      slots: { title: citeTitle(offer), ...(note && { body: word(asTitle(note), 'fact') }) },
      facts: ids(offer, this.#priceAt(part, at)),
      grouped: false,
    };
  }

  /** Items without a group come first, then each group under its heading. */
  #grouped(part: PartOf<'items'>): ItemSketch[] {
    const groups = Map.groupBy(part.items.keys(), (at) => part.items[at]!.group ?? '');
    const inOrder = [...groups].sort(([one], [other]) => Number(one !== '') - Number(other !== ''));
    return inOrder.flatMap(([name, list]) => [
      ...(name ? [{ heading: true, slots: { title: word(asTitle(name), 'fact') } }] : []),
      ...[...list].map((at) => ({ ...this.#itemOf(part, at), grouped: name !== '' })),
    ]);
  }

  /** A note has its place below a list; where the kind has none, it is a row of its own. */
  #addNote(section: Sketch, note: string | undefined): void {
    if (!note) return;
    const most = shapeOf(section.kind).slots.note;
    if (most !== undefined && note.length <= most) section.slots.note = word(asSentence(note), 'fact');
    else if (!section.slots.lead) section.slots.lead = word(asSentence(note), 'fact');
    else this.#tell(proseOf(asSentence(note)));
  }

  #addPeople(part: PartOf<'people'>): void {
    const section = this.#open('team', 'team', part.heading);
    section.items = part.people.slice(0, shapeOf('team').items!.max).map(({ about }, at) => {
      const person = this.#setting.shelf.get(part.facts[at]!.of)!;
      const registry = person.norm.kind === 'person' && person.norm.registry ? this.#setting.shelf.get(person.norm.registry) : undefined;
      if (registry) this.#setting.placed.add(registry.id);
      const role = person.norm.kind === 'person' ? person.norm.role : undefined;
      const slots: Partial<Record<'role' | 'body', Words>> = {};
      if (role) slots.role = word(asTitle(role), 'fact');
      if (about) slots.body = word(asSentence(about), 'fact');
      return { slots, facts: ids(person, registry) };
    });
    section.layouts = ['role-list'];
  }

  #addQuotes(part: PartOf<'quotes'>): void {
    const section = this.#open('testimonials', 'testimonials', part.heading);
    section.items = part.quotes.slice(0, shapeOf('testimonials').items!.max).map(({ role }, at) => ({
      slots: role ? { role: word(role, 'fact') } : {},
      facts: [part.facts[at]!.of],
    }));
    section.layouts = part.quotes.length === 1 ? ['single'] : ['grid', 'single'];
  }

  #addQuestions(part: PartOf<'questions'>): void {
    const section = this.#open('faq', 'faq', part.heading);
    section.items = part.questions.slice(0, shapeOf('faq').items!.max).map(({ answer }, at) => ({
      slots: { title: citeTitle(this.#setting.shelf.get(part.facts[at]!.of)!), body: word(asSentence(answer), 'fact') },
      facts: [part.facts[at]!.of],
    }));
    section.layouts = part.questions.length < 4 ? ['open'] : ['accordion', 'open'];
  }

  #addLessons(part: PartOf<'timetable'>): void {
    const section = this.#open('agenda', 'classes', part.heading);
    section.items = part.facts.flatMap(({ of }) => {
      const fact = this.#setting.shelf.get(of);
      if (fact?.norm.kind !== 'class') return [];
      return [{ slots: { when: word(asTitle(fact.norm.when), 'fact'), title: citeTitle(fact) }, facts: [of] }];
    });
  }

  #addFigures({ figures, heading }: PartOf<'figures'>): void {
    const section = this.#open('stats', 'stats', heading);
    section.items = figures.slice(0, shapeOf('stats').items!.max).map(({ number, of }) => ({
      slots: { title: word(number, 'fact'), body: word(asTitle(of), 'fact') },
    }));
    section.layouts = ['grid'];
  }
}

const pathOf = (url: string | undefined): string => URL.parse(url ?? '')?.pathname ?? '';
