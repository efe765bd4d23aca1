import { hasIcon } from '#site/icons.ts';
import type { Fact } from '#site/schema.ts';
import { asTitle } from './language.ts';
import type { Setting } from './setting.ts';
import { cite, type ItemSketch, type Sketch, word } from './sketch.ts';
import { asItem } from './terms.ts';

type Part = Pick<Sketch, 'slots' | 'items' | 'facts'> & Partial<Pick<Sketch, 'actions'>>;
const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** All text of the sections, with facts filled in. */
function visible(setting: Setting, parts: Part[]): string {
  const texts = parts.flatMap((part) => [part, ...part.items].flatMap((one) => Object.values(one.slots).map((slot) => slot?.text ?? '')));
  const shown = parts.flatMap((part) => [...part.facts, ...part.items.flatMap((item) => item.facts ?? [])]);
  const facts = shown.map((id) => setting.shelf.get(id)?.text ?? '');
  const cited = texts.join('\n').replace(/\{\{(fa_[0-9a-z]{8})\}\}/g, (_, id: string) => setting.shelf.get(id)?.text ?? '');
  return plain(`${cited}\n${facts.join('\n')}\n${setting.name}`);
}

/** Whether each part of a place is in the text, in any order. */
function isPlaceSeen({ norm }: Fact, text: string): boolean {
  if (norm.kind !== 'place') return false;
  const parts = [norm.district, norm.city].filter((part) => part !== undefined);
  return parts.length > 0 && parts.every((part) => text.includes(plain(part)));
}

/** Max length of a line such as "Abierta desde 1968" that the opening's "desde 1968" covers. */
const MAX_SINCE = 40;
const isSinceSeen = ({ norm, text: said }: Fact, text: string): boolean =>
  norm.kind === 'statement' &&
  norm.topic === 'since' &&
  said.length <= MAX_SINCE &&
  text.includes(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/.exec(said)?.[0] ?? said);

/** Kinds that are not meant for the page or are shown by the theme. */
const NOT_SHOWN_KINDS: Fact['norm']['kind'][] = ['color', 'name', 'question'];

/** The owner's words before a link: "Lista de presentes em https://…". */
export function labelOf({ brief }: Setting, fact: Pick<Fact, 'source'>): string {
  const before =
    brief.prompt
      .slice(0, fact.source.span?.[0] ?? 0)
      .split(/[.;\n]/)
      .at(-1) ?? '';
  const label = before.trim().replace(/[\s:,–-]*(?:(?:em|en|at|on|by|no|na|por|pelo|via|aqui|here|site|link)\s*)*[:–-]?$/iu, '');
  return label.length >= 3 && label.split(/\s+/).length <= 5 ? asTitle(label) : '';
}

/** Words of a request for a button, which are no label for one. */
const ASKS = /bot[aãó]o|bot[oó]n|button|link|cliqu|coloca|põe|bota|quero|quiero|want|please|site|p[aá]gina|website|زر|رابط/iu;

function itemFor(setting: Setting, fact: Fact): ItemSketch {
  setting.placed.add(fact.id);
  if (fact.norm.kind === 'pix') {
    const { icon, title } = setting.plain.term.payment;
    return { icon: hasIcon(icon) ? icon : undefined, slots: { title: word(`${title} · Pix`), body: cite(fact) } };
  }
  if (fact.norm.kind === 'url') {
    const label = labelOf(setting, fact);
    const own = label && !ASKS.test(label) ? word(label, 'fact') : word(setting.plain.term.links.title, 'composer', 'term.links');
    return { slots: { title: own, body: cite(fact) }, target: { to: 'url', href: fact.norm.href } };
  }
  if (fact.norm.kind === 'person')
    return {
      slots: {
        title: word(asTitle(fact.norm.role ?? setting.plain.heads.person[0] ?? ''), fact.norm.role ? 'fact' : 'composer'),
        body: cite(fact),
      },
    };
  if (fact.norm.kind === 'registry')
    return { slots: { title: word(setting.plain.term.licence.title, 'composer', 'term.licence'), body: cite(fact) } };
  // "Inscrição, depois": the condition of a price is useless without it.
  if (fact.norm.kind === 'offer' && fact.norm.note && !fact.norm.price)
    return { slots: { title: word(asTitle(fact.text), 'fact'), body: word(asTitle(fact.norm.note), 'fact') } };
  return asItem(fact.text);
}

/** Kitchens that deliver; elsewhere a second town may be part of a dish's name, not a delivery area. */
const KITCHEN = /^(?:restaurante?s?|pizz\p{L}+|lanchonete|churrascaria|caf[ée]|bar|cantina|padaria|bakery)(?!\p{L})/iu;
const TRAVELS =
  /(?<!\p{L})(?:atend(?:o|emos|e) (?:em |n[ao]s? )?\p{Lu}|regi[ãa]o|cubr(?:o|imos)|cobr(?:o|imos)|cover(?:ing|s)?|serving|surrounding|a domic[ií]lio|em casa|mobile|entreg\p{L}+|deliver\p{L}*|alrededores|nos desplazamos|نغطي|نخدم)(?!\p{L})/u;

/** The towns served beside its own, when no sentence lists them. */
function areasItem(setting: Setting, text: string): ItemSketch[] {
  const isKitchen = setting.brief.industry.archetype === 'food' || KITCHEN.test(setting.calling ?? '');
  if (isKitchen && !TRAVELS.test(setting.brief.prompt)) return [];
  const [, ...others] = setting.shelf.by('place');
  // "Domicílio só em Ponta Negra": the sentence already includes them.
  const stated = setting.shelf.by('statement').flatMap(({ source }) => (source.span ? [source.span] : []));
  const isStated = ({ source: { span } }: Fact) => span !== undefined && stated.some(([from, to]) => from <= span[0] && span[1] <= to);
  const unseen = others.filter((fact) => !text.includes(plain(fact.text)) && !isPlaceSeen(fact, text) && !isStated(fact));
  if (unseen.length === 0) return [];
  const { icon, title } = setting.plain.term.areas;
  return [
    {
      icon: hasIcon(icon) ? icon : undefined,
      slots: {
        title: word(title, 'composer', 'term.areas'),
        body: word(unseen.map((fact) => fact.text).join(setting.brief.locale.startsWith('ar') ? '، ' : ', '), 'fact'),
      },
    },
  ];
}

/** Min share of a sentence's words on the page for it to be shown there in other words. */
const SHOWN = 0.75;
const isUnsaid = (setting: Setting, { id, norm, text: said }: Fact, text: string): boolean => {
  if (norm.kind !== 'statement' || setting.placed.has(id)) return false;
  const words = plain(said).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.length > 2 && words.filter((word) => text.includes(word)).length < words.length * SHOWN;
};

/** Facts that are in no section, each under its own label: those that must be shown, and any sentence that found no place. */
export function missingItems(setting: Setting, parts: Part[]): ItemSketch[] {
  const text = visible(setting, parts);
  const linked = new Set(
    parts.flatMap((part) => [...(part.actions ?? []), ...part.items]).map(({ target }) => (target?.to === 'url' ? target.href : '')),
  );
  const missing = setting.shelf.all.filter(
    (fact) =>
      (fact.must || isUnsaid(setting, fact, text)) &&
      !NOT_SHOWN_KINDS.includes(fact.norm.kind) &&
      // The target of a button counts as shown.
      !(fact.norm.kind === 'url' && linked.has(fact.norm.href)) &&
      !(fact.norm.kind === 'price' && !setting.brief.wishes.showPrices) &&
      !text.includes(plain(fact.text)) &&
      !isPlaceSeen(fact, text) &&
      !isSinceSeen(fact, text) &&
      !(fact.norm.kind === 'statement' && setting.placed.has(fact.id)),
  );
  return [...areasItem(setting, text), ...missing.slice(0, 12).map((fact) => itemFor(setting, fact))];
}
