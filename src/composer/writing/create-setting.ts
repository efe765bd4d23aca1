import type { Brief } from '#composer/brief.ts';
import { copyFor, copyIn } from '#composer/copy/index.ts';
import type { TradeCopy } from '#composer/copy/shape.ts';
import { fold } from '#composer/reading/fold.ts';
import { KINDS_BEFORE, KINDS_BEHIND, KINDS_OF } from '#composer/reading/lexicon/kinds-in-names.ts';
import type { Choices } from './choices.ts';
import { enumerated } from './enumerated.ts';
import { hash } from './hash.ts';
import { ownLine } from './headline.ts';
import { asTitle, midSentence, placeForms, type Slots, spelledFor } from './language.ts';
import { inOwnVoice } from './own-voice.ts';
import type { Setting } from './setting.ts';
import { createShelf, type Shelf } from './shelf.ts';
import { createSpeaker } from './speaker.ts';

function placeOf(shelf: Shelf, { business, prompt }: Brief): { place?: string; whereabouts?: string } {
  const stated = [shelf.first('place')?.norm, shelf.first('address')?.norm];
  const city = stated.map((norm) => norm?.city).find(Boolean);
  // "Apto 41" and "600004" are no district.
  const district = stated.map((norm) => norm?.district).find((part) => part !== undefined && part.length > 2 && !/\d/.test(part));
  const place = city ?? district ?? shelf.first('place')?.text ?? business.place?.value;
  const isWithin = city?.toLowerCase().includes((district ?? '').toLowerCase());
  const parts = [isWithin ? undefined : district, city].filter((part) => part !== undefined);
  const line = shelf.first('place')?.text;
  const asWritten =
    line && line.length <= 40 && !/\d(?! ?km)(?!\d)/.test(line) && line.split(/,\s*/).every((part) => /^\p{Lu}|^\p{Lo}/u.test(part))
      ? line
      : undefined;
  const joined = parts.join(', ') || place;
  // Under the shop's own street a town that is only served would be a wrong address.
  if (isOnlyServed(shelf, prompt)) return { place };
  return { place, whereabouts: asWritten && (!joined || asWritten.length >= joined.length) ? asWritten : joined };
}

const SERVES =
  /(?<!\p{L})(?:atend\p{L}+|atiend\p{L}+|entreg\p{L}+|cubr\p{L}+|cobrimos|serv(?:e|es|ing|imos|imos a)|cover\p{L}*|deliver\p{L}*)(?!\p{L})[^.;\n]{0,60}$/u;
/** "Rua Amazonas 310. Atendemos Betim e Contagem": a street of its own, and a town only among those served. */
function isOnlyServed(shelf: Shelf, prompt: string): boolean {
  const at = shelf.first('place')?.source.span?.[0];
  const address = shelf.first('address')?.norm;
  return at !== undefined && address !== undefined && !address.city && SERVES.test(fold(prompt.slice(Math.max(0, at - 90), at)));
}

/** The owner's own noun for their business, the first one used, when the trade has several. */
function houseWord({ locale, industry, prompt }: Brief): TradeCopy['category'] | undefined {
  const words = copyIn(locale.split('-')[0] ?? '').houseWords?.[industry.id];
  if (!words) return undefined;
  const said = ` ${prompt
    .slice(0, 600)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const [first] = Object.entries(words)
    .map(([word, category]) => ({ category, at: said.indexOf(` ${word} `) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return first?.category;
}

const MAX_SIGN = 52;
/** Title for a business without a name: the first words that describe it, or the first item on offer and its town. */
function signOf(stated: { shelf: Shelf; place?: string }, inCity: string | undefined): string {
  const text = ownLine(stated)[0]?.text ?? '';
  const [thing] = enumerated(text) ?? [];
  if (thing) return asTitle([thing, inCity].filter(Boolean).join(' '));
  const [head = ''] = text.split(/,\s/);
  return head.length <= MAX_SIGN && !SPOKEN.test(head) ? head : '';
}
/** Words of a sentence about somebody; a title has none of them. */
const SPOKEN =
  /(?<!\p{L})(?:eu|n[oó]s|voc[eê]s?|vc|gente|el[ea]s?|yo|t[uú]|nosotr[oa]s|ell[oa]s|usted(?:es)?|i|i['’]m|we|we['’]re|you|they|he|she|it|it['’]s|que|who|which|that|n[aã]o|not|don['’]?t|never|nunca|tamb[eé]m|tambi[eé]n|also|j[aá]|ya|[eé]|s[aã]o|est(?:á|ão|án|oy|ou)|foi|era|sou|somos|soy|es|son|fue|is|are|was|were|has|have|had|tem|t[eê]m|tenho|temos|tengo|tenemos|tiene|hay|quero|queremos|quiero|preciso|necesito|want|need|vai|vou|vamos|voy|pode[m]?|puede[n]?|can|will|seguinte)(?!\p{L})/iu;

/** Words of a request for a site, which are no trade. */
const ASKS =
  /(?<!\p{L})(?:quero|queria|preciso|quiero|necesito|i want|i need|need|want|web ?sites?|sites?|p[aá]gina|landing|أريد|اريد|عايز|ابي|نبي|بدي|موقع|موقعًا|موقعا)(?!\p{L})/iu;

/** "fix phones", "vendo tortas": a sentence with a verb, and no noun for a trade. */
const DOES =
  /^(?:fix|repair|make|sell|teach|build|bake|cook|clean|cut|grow|rent|hire|do|offer|provide|install|restore|sharpen|vend(?:o|emos)|hago|hacemos|repar(?:o|amos)|arreglamos|alquil(?:o|amos)|doy|damos|ense[ñn](?:o|amos)|fabric(?:o|amos)|cocin(?:o|amos)|ofre(?:zco|cemos)|instal(?:o|amos))\s/iu;

/** The trade in a name: "Academia Cume" is a gym, "Otter Hill Community Garden" a community garden. */
function kindInName({ business, locale }: Brief): string | undefined {
  const words = business.name?.value.replace(/^(?:o|a|os|as|el|la|los|las|the)\s+/iu, '').split(/\s+/) ?? [];
  if (words.length < 2) return undefined;
  if (!locale.startsWith('en')) return KINDS_BEFORE.has(fold(words[0] ?? '')) ? words[0]?.toLowerCase() : undefined;
  const [kind = '', before = ''] = words.toReversed().map(fold);
  if (!KINDS_BEHIND.has(kind)) return undefined;
  return words.length > 2 && KINDS_OF.has(before) ? `${before} ${kind}` : kind;
}

/** Families that name what a page is and not what somebody does: nobody is "a portfolio in Leeds". */
const KINDS_OF_PAGE: ReadonlySet<string> = new Set(['neutral', 'portfolio']);

/** The owner's own noun phrase in their language; in a further language the family's noun, if there is one. */
function callingOf(brief: Brief, isFirst: boolean, category: string): string | undefined {
  const stated = isFirst
    ? brief.business.trade?.value.trim().replace(/^(?:an?|the|uma?|una?|my|minha|meu|mi)\s+(?!gente )(?=\p{L}{3})/iu, '')
    : undefined;
  if (stated && stated.length <= 70 && !ASKS.test(stated) && !DOES.test(stated)) return midSentence(stated);
  if (brief.business.family !== 'unknown' && !KINDS_OF_PAGE.has(brief.industry.id)) return category;
  return isFirst ? kindInName(brief) : undefined;
}

interface Turn {
  seed: number;
  /** The site's default locale: its further languages share its random choices, so that their records are the same. */
  first: string;
  choices: Choices;
  variant: number;
}

export function createSetting(brief: Brief, { seed, first, choices, variant }: Turn): Setting {
  const { interface: words, more, plain, trade: found } = inOwnVoice(brief, copyFor(brief.locale, brief.industry, brief.wishes.address));
  const spelling = brief.locale === 'es' || brief.locale === 'en' ? `${brief.locale}-${brief.country}` : brief.locale;
  const category = houseWord(brief) ?? found.category;
  const trade = { ...found, category: { ...category, one: spelledFor(spelling, category.one) } };
  const isFirst = first === brief.locale;
  const calling = callingOf(brief, isFirst, trade.category.one);
  const root = hash(`${brief.prompt}\n${first}`).toString(36);
  const turn = (label: string) => (hash(`${root}/${label}`) % 9973) + seed;
  const shelf = createShelf(brief);
  const { place, whereabouts } = placeOf(shelf, brief);
  const given = brief.business.name?.value ?? shelf.first('name')?.text;
  // "Associação dos Catadores do Vale do Paranhana" has its place with it.
  const isPlaced = place !== undefined && calling !== undefined && ` ${fold(calling)} `.includes(` ${fold(place)} `);
  const where = place && !isPlaced ? placeForms(brief.locale.split('-')[0] ?? 'en', place, brief.prompt) : {};
  const slots: Slots = { name: given, city: place, 'in-city': where.in, 'of-city': where.of, trade: calling };
  // A place alone is no title: "Garanhuns" over a page would name the town.
  const title = calling ? asTitle([calling, where.in].filter(Boolean).join(' ')) : signOf({ shelf, place }, where.in);
  return {
    brief,
    isFirst,
    choices,
    seed,
    variant,
    root: `${root}/${seed}`,
    turn,
    choose: (label, list) => list[turn(label) % list.length] ?? list[0],
    shelf,
    words,
    more,
    plain,
    trade,
    calling,
    slots,
    heads: (name) => plain.heads[name].map((title) => ({ title })),
    speak: createSpeaker(slots, spelling, turn, choices),
    name: given ?? (title || plain.untitled),
    named: given !== undefined,
    placed: new Set(),
    place,
    whereabouts,
  };
}
