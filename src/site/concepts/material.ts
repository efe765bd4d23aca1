import { priceGroups } from '../facts/priced-items.ts';
import { isUnitNamed, saysLowest, saysUnit } from '../render/price-words.ts';
import type { SiteIndex } from '../render/site-index.ts';
import { type Words, wordsOf } from '../render/words.ts';
import type { Item, Section, SiteDocument } from '../schema/document.ts';
import type { Fact, FactKind, FactOf } from '../schema/facts.ts';
import type { FactId, Locale, StringKey } from '../schema/ids.ts';
import { plainTextOf } from '../strings.ts';
import { isFactTranslated } from '../translation/fact-words.ts';
import { parseDates } from './material/parse-dates.ts';

/** Something sold, with its price as the page shows it. */
export interface Offer {
  item: Item;
  section: Section;
  name: string;
  /** Source of the name. */
  named: { as: 'text'; key: StringKey } | { as: 'fact'; fact: FactId };
  /** As shown, "a partir de R$ 40 por pessoa"; `amount` in units of the currency. */
  price: string;
  amount: number;
}

/** The content of the owner's site that openings are made of, in reading order. */
export interface Material {
  doc: SiteDocument;
  locale: Locale;
  words: Words;
  name: string;
  /** Whether the name is the owner's, not a working title. */
  isNamed: boolean;
  /** The trade's id; `neutral` where it is unknown. */
  industry: string;
  offers: readonly Offer[];
  facts<K extends FactKind>(kind: K): readonly (FactOf<K> & Fact)[];
}

const held = new WeakMap<SiteIndex, Map<Locale, Material>>();

/** The material of a site in one of its languages; cached. */
export function materialOf(site: SiteIndex, locale: Locale): Material {
  const byLocale = held.get(site) ?? new Map<Locale, Material>();
  held.set(site, byLocale);
  const known = byLocale.get(locale);
  if (known) return known;
  const made = gather(site.doc, locale);
  byLocale.set(locale, made);
  return made;
}

function gather(doc: SiteDocument, locale: Locale): Material {
  const words = wordsOf(locale);
  const all = Object.values(doc.facts);
  return {
    doc,
    locale,
    words,
    name: plainTextOf(doc, doc.site.name, locale).trim(),
    isNamed: doc.stringMeta[doc.site.name]?.by !== 'composer',
    industry: doc.site.industry,
    offers: offersOf(doc, locale, words),
    // The owner's sentences are excluded where they are not translated into this language.
    facts: <K extends FactKind>(kind: K) =>
      all.filter(
        (fact): fact is FactOf<K> & Fact =>
          fact.norm.kind === kind && (kind !== 'statement' || locale === doc.site.defaultLocale || isFactTranslated(doc, fact.id, locale)),
      ),
  };
}

const isExtraOffer = (fact: Fact | undefined): boolean => fact?.norm.kind === 'offer' && fact.norm.extra === true;

/** The ticket of one evening is no price of the business. */
const isDated = (fact: Fact | undefined): boolean =>
  fact?.norm.kind === 'class' && fact.norm.days.length === 0 && parseDates(fact.norm.when).length > 0;

/** A minimum, a deposit or a surcharge is a condition of the price, and never its poster; a fee only where there is nothing else. */
const CONDITION =
  /(?<!\p{L})(?:m[íi]nim[oa]s?|m[áa]xim[oa]s?|minimum|smallest|sinal|dep[óo]sitos?|deposits?|cau[çc][ãa]o|se[ñn]a|anticipo|adelanto|adicional(?:es)?|adicionais|acr[ée]scimo|recargo|surcharge|supplement|multa|late fee|desconto|descuento|discount)(?!\p{L})|عربون|خصم|الحد الأدنى|أقل/iu;
const FEE =
  /(?<!\p{L})(?:taxas?|tarifa|fretes?|entregas?|delivery|env[íi]os?|shipping|postage|call-?out|deslocamento|desplazamiento)(?!\p{L})|توصيل/iu;
/** Children's, students' and further ones' prices: the price of the thing itself is another. */
const REDUCED =
  /(?<!\p{L})(?:kids?|child(?:ren)?|under(?:-| )?\d+s?|concessions?|students?|seniors?|half(?:-| )price|crian[çc]as?|infantil|menores?|meia(?:-entrada)?|estudantes?|idosos?|ni[ñn][oa]s?|estudiantes?|jubilad[oa]s?|segund[oa] (?:unidade|unidad|pessoa|persona)|(?:each|every) (?:additional|extra)|(?:pessoa|persona|h[óo]spede|hora|noite|noche) (?:extra|a mais|de m[áa]s))(?!\p{L})/iu;
function withoutConditions(offers: Offer[]): Offer[] {
  const whole = offers.filter(({ name }) => !CONDITION.test(name));
  // A kindergarten's groups are all children's.
  const own = whole.every(({ name }) => REDUCED.test(name)) && whole.length > 1 ? whole : whole.filter(({ name }) => !REDUCED.test(name));
  const main = own.filter(({ name }) => !FEE.test(name));
  return main.length > 0 ? main : own;
}

const offersOf = (doc: SiteDocument, locale: Locale, words: Words): Offer[] => withoutConditions(allOffersOf(doc, locale, words));

function allOffersOf(doc: SiteDocument, locale: Locale, words: Words): Offer[] {
  return priceGroups(doc, locale)
    .filter(({ section }) => !section.hidden)
    .flatMap(({ section, items }) =>
      items.flatMap(({ item, name, named, price }): Offer[] => {
        if (!named || !name.trim() || price?.norm.kind !== 'price' || item.facts.some((id) => isDated(doc.facts[id]))) return [];
        const { from, per, amount } = price.norm;
        const unit = per && !saysUnit(price.text) && !isUnitNamed(name, per) ? words.per[per] : '';
        const isExtra = item.facts.some((id) => isExtraOffer(doc.facts[id])) && !price.text.includes('+');
        const shown = [from && !saysLowest(price.text) ? words.from : '', isExtra ? '+' : '', price.text, unit];
        return [{ item, section, name: name.trim(), named, price: shown.filter(Boolean).join(' '), amount: Number(amount) }];
      }),
    );
}
