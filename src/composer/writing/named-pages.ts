import { fold } from '#composer/reading/fold.ts';
import type { FactOf, Kind } from '#site/schema.ts';
import type { Acts } from './actions.ts';
import { asSentence, asTitle } from './language.ts';
import { pageHead } from './opening.ts';
import { closing, page } from './pages.ts';
import type { Setting } from './setting.ts';
import { type ItemSketch, ids, type PageSketch, type Sketch, sketch, word } from './sketch.ts';
import { refuses } from './told.ts';
import { wishedPages } from './wished-pages.ts';

/** Kinds that fill a page of such a name, best first; over folded words. */
const FILLED_BY: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/^(?:conta[ct]t?o?s?|fale conosco|escribenos|get in touch)|تواصل|اتصل/, ['contact-form']],
  [/como (?:chegar|llegar)|getting here|find us|directions|onde estamos|donde estamos|^(?:mapa?|map)$|خريطه/, ['map']],
  [/equip|^(?:the |our )?team|crew|elenco|profes+or|teachers|quem (?:faz|atende)|فريق/, ['team', 'lineup']],
  [
    /^(?:sobre|about|quem so(?:mos|u)|quienes somos|nosotros|(?:o |el |the )?(?:escritorio|estudio|studio|firm|atelie)$|(?:nossa |nuestra |our )?(?:historia|story))|من نحن|من انا/,
    ['story'],
  ],
  [/duvidas|faqs?|perguntas|preguntas|questions|الاسئله/, ['faq']],
  [/^(?:horarios?|schedule|agenda|timetable|aulas|cla[s]+es|lessons|turmas)$/, ['agenda', 'hours']],
  [/precos|precios|prices|rates|tarifas|اسعار/, ['pricing', 'menu', 'products']],
  [
    /^(?:servic|what we do|tratamient|tratamento|treatment|especialidad|specialt|procediment|(?:areas|practice)(?: de| areas)?)|خدمات/,
    ['features', 'booking', 'pricing', 'products'],
  ],
  [
    /^(?:pacote|package|paquete|plan[eo]?s|combos|curso|course|oficinas|workshop|talleres)/,
    ['pricing', 'booking', 'products', 'agenda', 'features'],
  ],
  [/^(?:acomodac|quartos|chales|rooms|habitacion|cabanas|cottages)/, ['products', 'pricing', 'features']],
  [/^(?:cardapio|menu|carta)$/, ['menu', 'products', 'pricing']],
  [/^(?:produtos|products|productos|pecas|loja|shop|tienda)/, ['products', 'pricing', 'menu']],
  [/^(?:eventos|events|programacao|programme|program|programacion|cultos|missas)/, ['agenda']],
  [/^(?:advogad|socios|abogad|lawyers|partners|medicos|profissionais|instrutores|instructors)/, ['team']],
  [/doar|donate|donar|doac/, ['donate']],
  [/^(?:work|portfolio|portafolio|obras|trabalhos|trabajos)$/, ['case-study', 'products', 'gallery']],
];
const EACH = /^(?:cada|each|every)(?!\p{L})/iu;
/** Pages whose content does not exist yet. */
const WAITS = /(?<!\p{L})(?:blog|galer[ií]a|gallery|not[ií]cias|news|depoimentos|reviews)(?!\p{L})/iu;

const kindsOf = (name: string): readonly Kind[] => FILLED_BY.find(([words]) => words.test(fold(name)))?.[1] ?? [];

/** Pages that the owner requested by name: sections that fill one, and names that are a topic of their own. */
export interface NamedPages {
  /** The owner's name for the page of a section, with its index among the names. */
  of: Map<Sketch, { name?: string; at: number }>;
  subjects: { name: string; at: number }[];
}

export function namedPages({ brief }: Setting, sections: readonly Sketch[]): NamedPages {
  const of: NamedPages['of'] = new Map();
  const subjects: NamedPages['subjects'] = [];
  for (const [at, name] of (brief.wishes.pages === 'many' ? wishedPages(brief) : []).entries()) {
    const kinds = kindsOf(name);
    const found = kinds
      .flatMap((kind) => sections.filter((section) => section.kind === kind && section.alias !== 'details'))
      .find((section) => !of.has(section));
    // "A page for each room": the list of them under its usual name, and no page called so.
    if (found) of.set(found, { ...(EACH.test(name) ? {} : { name }), at });
    else if (!WAITS.test(name) && !EACH.test(name)) subjects.push({ name, at });
  }
  return { of, subjects };
}

/** Letters of a stem: "recorridos" matches "Recorrido de la semilla a la taza". */
const STEM = 5;
const stemsOf = (name: string): string[] => (fold(name).match(/\p{L}{4,}/gu) ?? []).map((one) => one.slice(0, STEM));

/** A page about a topic that the owner named, from their facts; undefined without any. */
export function subjectPage(
  setting: Setting,
  acts: Acts,
  { name, at }: { name: string; at: number },
  sections: readonly Sketch[],
): PageSketch[] {
  const { shelf } = setting;
  const stems = stemsOf(name);
  const tells = (text: string): boolean => {
    const words = fold(text).match(/\p{L}+/gu) ?? [];
    return stems.length > 0 && stems.some((stem) => words.some((one) => one.startsWith(stem)));
  };
  const alias = `page-${at + 1}`;
  const people = shelf.by('person').filter(({ text, norm }) => tells(`${text} ${norm.role ?? ''}`));
  const ofRules = RULES.test(fold(name));
  const stated = shelf.by('statement').filter(({ text, norm }) => {
    if (ofRules) return norm.topic === 'policy' || DEMANDS.test(fold(text)) || refuses(text);
    if (ABOUT.test(fold(name))) return ['story', 'since', 'audience'].includes(norm.topic);
    return tells(text) && norm.topic !== 'since';
  });
  const said = stated.map(({ text }) => asSentence(withoutLabel(text, name))).join(' ');
  const lists = sections.flatMap((section) => {
    const items = section.items.filter((item) => !item.heading && tells(textOf(setting, item)) && saysMore(setting, item, name, said));
    return items.length > 0 && LISTS.includes(section.kind) ? [listOf(alias, section, items)] : [];
  });
  const [list] = lists.sort((one, other) => other.items.length - one.items.length);
  if (!list && said.length < MIN_CONTENT_LENGTH && people.length === 0) return [];
  const title = asTitle(name);
  const isShort = said.length > 0 && said.length <= MAX_LEAD;
  const lead = isShort ? said : undefined;
  const head = pageHead(`${alias}-head`, title, undefined, acts);
  if (lead) head.slots.lead = word(lead, 'fact');
  const body = [
    ...(list ? [list] : []),
    ...(said && !isShort ? [prose(alias, said)] : []),
    ...(people.length > 0 ? [folk(alias, people)] : []),
  ];
  return [
    page(setting, {
      name: alias,
      label: word(title, 'fact', `${alias}.label`),
      slug: name,
      title,
      lead: lead ?? list?.items[0]?.slots.body?.text,
      sections: [head, ...body, ...closing(setting, acts, alias)],
    }),
  ];
}
/** Names of a page of rules, which gets all permissions and prohibitions, whatever their wording. */
export const RULES = /^(?:regras|normas|reglas|rules|house rules|policies|politicas)/u;
/** "Exijo vacina em dia", "hay que traer toalla". */
const DEMANDS =
  /^(?:(?:eu|nos|a gente|we|i) )?(?:exij|exig|pedimos|peco que|precisa (?:de|ter|estar|trazer)|e (?:preciso|necessario|obrigatorio)|proibid|hay que|se (?:exige|pide|requiere|necesita)|requir|must|you must|you(?:['’]ll)? need|need to|no se permite|entrada e saida|entrada y salida|check-?in)\p{L}*/u;
/** Names of a page about the owner or the house. */
const ABOUT = /^(?:sobre|about|quem so(?:mos|u)|quienes somos|nosotros|acerca)/u;
/** Min characters of content; less is a passing mention. */
const MIN_CONTENT_LENGTH = 30;
const MAX_LEAD = 190;
const LISTS: readonly Kind[] = ['pricing', 'products', 'menu', 'features', 'booking', 'agenda', 'case-study'];

/** "Restorations: Gwylan, a 1934 quay punt" under the heading "Restorations". */
const withoutLabel = (text: string, name: string): string =>
  fold(text).startsWith(`${fold(name)}: `) ? text.slice(name.length + 2) : text;

/** Whether an entry says more than the page's own name, beyond the sentences beside it. */
function saysMore({ shelf }: Setting, { slots, facts = [] }: ItemSketch, name: string, said: string): boolean {
  const body = slots.body?.text;
  if (body && said.includes(body.replace(/\.$/, ''))) return false;
  const title = (slots.title?.text ?? '').replace(/\{\{(fa_\w{8})\}\}/g, (_, id: string) => shelf.get(id)?.text ?? '');
  return body !== undefined || facts.length > 1 || fold(title) !== fold(name);
}

function textOf({ shelf }: Setting, { slots, facts = [] }: ItemSketch): string {
  const stated = facts.flatMap((id) => shelf.get(id) ?? []);
  const groups = stated.map(({ norm }) => (norm.kind === 'offer' ? (norm.group ?? '') : ''));
  return [...Object.values(slots).map((one) => one?.text ?? ''), ...stated.map(({ text }) => text), ...groups].join(' ');
}

function listOf(alias: string, { kind }: Sketch, items: readonly ItemSketch[]): Sketch {
  const isPriced = kind === 'booking' || kind === 'products' || kind === 'menu' || kind === 'pricing';
  const section = sketch(isPriced ? 'pricing' : kind, `${alias}-list`);
  section.items = items.map((item) => ({ ...item, grouped: false }));
  if (isPriced) section.layouts = [items.length > 1 ? 'price-list' : 'single-offer'];
  else if (kind === 'features') section.layouts = ['ledger'];
  else if (kind === 'agenda') section.layouts = ['day-ledger'];
  section.solid = true;
  return section;
}

function prose(alias: string, text: string): Sketch {
  const section = sketch('story', `${alias}-story`);
  section.slots.body = word(text, 'fact');
  section.layouts = ['letter'];
  section.solid = true;
  return section;
}

function folk(alias: string, people: readonly FactOf<'person'>[]): Sketch {
  const section = sketch('team', `${alias}-team`);
  section.items = people.map((person) => ({
    slots: person.norm.role ? { role: word(asTitle(person.norm.role), 'fact') } : {},
    facts: ids(person),
  }));
  section.layouts = ['role-list'];
  section.solid = true;
  return section;
}

const factsOf = ({ items }: Pick<Sketch, 'items'>): string[] => items.flatMap(({ heading, facts = [] }) => (heading ? [] : facts));

/** Whether pages that the owner named show every item of a list: a page of its own would only say them again. */
export const isCovered = (section: Sketch, pages: readonly PageSketch[]): boolean => {
  const shown = new Set(pages.flatMap(({ sections }) => sections.flatMap(factsOf)));
  const own = factsOf(section);
  return LISTS.includes(section.kind) && own.length > 0 && own.every((id) => shown.has(id));
};

/** The sentences of a list's note, each on the page with the item before it in the message. */
export function shareNote({ shelf }: Setting, { slots }: Sketch, pages: readonly PageSketch[]): void {
  const note = slots.note?.text;
  const lists = pages.flatMap(({ sections }) => sections.filter((section) => factsOf(section).length > 0));
  const startOf = (id: string) => shelf.get(id)?.source.span?.[0] ?? Number.POSITIVE_INFINITY;
  for (const { text, source } of note ? shelf.by('statement').filter((fact) => note.includes(fact.text)) : []) {
    const at = source.span?.[0] ?? Number.POSITIVE_INFINITY;
    const near = (list: Sketch) =>
      Math.max(
        ...factsOf(list)
          .map(startOf)
          .filter((start) => start <= at),
        -1,
      );
    const list = lists.toSorted((one, other) => near(other) - near(one))[0];
    if (list) list.slots.note = word([list.slots.note?.text, asSentence(text)].filter(Boolean).join(' '), 'fact');
  }
}
