import type { Archetype } from '#composer/brief.ts';
import { key } from './fold.ts';
import { INDUSTRIES, type Industry, type IndustryId } from './industries.ts';
import type { TradeWords } from './lexicon/trade-words.ts';
import { tradesAr } from './lexicon/trades-ar.ts';
import { tradesEn } from './lexicon/trades-en.ts';
import { tradesEs } from './lexicon/trades-es.ts';
import { tradesDe, tradesFr, tradesHe, tradesIt } from './lexicon/trades-other.ts';
import { tradesPt } from './lexicon/trades-pt.ts';

interface Word {
  industry: IndustryId;
  weight: number;
}
type Index = Map<string, Word[]>;

const NAMING = 5;
const RELATED = 1;

function indexOf(trades: TradeWords): Index {
  const index: Index = new Map();
  for (const [industry, [naming, related]] of Object.entries(trades) as [IndustryId, readonly [string, string]][])
    for (const [list, weight] of [
      [naming, NAMING],
      [related, RELATED],
    ] as const)
      for (const written of list.split('|')) {
        const word = normal(written);
        if (!word) continue;
        const known = index.get(word) ?? [];
        if (!known.some((entry) => entry.industry === industry))
          index.set(word, [...known, { industry, weight: weight + (weight === NAMING ? word.split(' ').length - 1 : 0) }]);
      }
  return index;
}

const normal = (text: string): string =>
  key(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const INDEXES: Readonly<Record<string, Index>> = {
  pt: indexOf(tradesPt),
  en: indexOf(tradesEn),
  es: indexOf(tradesEs),
  ar: indexOf(tradesAr),
  fr: indexOf(tradesFr),
  it: indexOf(tradesIt),
  de: indexOf(tradesDe),
  he: indexOf(tradesHe),
};

const EMOJI: readonly (readonly [string, IndustryId])[] = [
  ['🍕', 'pizzeria'],
  ['🍔', 'burger'],
  ['🍣', 'sushi'],
  ['🍱', 'sushi'],
  ['🍦', 'ice-cream'],
  ['🍨', 'ice-cream'],
  ['🥖', 'bakery'],
  ['🥐', 'bakery'],
  ['🍞', 'bakery'],
  ['🎂', 'confectionery'],
  ['🍰', 'confectionery'],
  ['🧁', 'confectionery'],
  ['☕', 'cafe'],
  ['🍺', 'bar'],
  ['🍻', 'bar'],
  ['🍷', 'winery'],
  ['🍝', 'restaurant'],
  ['🍽', 'restaurant'],
  ['🌮', 'restaurant'],
  ['💈', 'barbershop'],
  ['💇', 'hair-salon'],
  ['💅', 'nail-studio'],
  ['💆', 'spa'],
  ['🦷', 'dental-clinic'],
  ['🐶', 'pet-shop'],
  ['🐱', 'pet-shop'],
  ['🐾', 'pet-shop'],
  ['🧘', 'yoga-studio'],
  ['🏋', 'gym'],
  ['💪', 'gym'],
  ['🥋', 'martial-arts'],
  ['🩰', 'dance-school'],
  ['⚖', 'law-firm'],
  ['🏠', 'real-estate'],
  ['🏡', 'real-estate'],
  ['💐', 'florist'],
  ['🌸', 'florist'],
  ['🌹', 'florist'],
  ['📚', 'bookshop'],
  ['📷', 'photographer'],
  ['📸', 'photographer'],
  ['🎸', 'musician'],
  ['🎤', 'musician'],
  ['🎨', 'artist'],
  ['💍', 'jewelry'],
  ['👗', 'clothing-store'],
  ['👟', 'clothing-store'],
  ['🚗', 'auto-repair'],
  ['🔧', 'auto-repair'],
  ['🔑', 'locksmith'],
  ['🧹', 'cleaning'],
  ['🌱', 'gardening'],
  ['🌿', 'gardening'],
  ['🏨', 'hotel'],
  ['⛺', 'camping'],
  ['✈', 'travel-agency'],
  ['🚚', 'moving'],
  ['🧵', 'tailor'],
  ['🚲', 'bike-shop'],
  ['🧸', 'toy-store'],
  ['💻', 'it-services'],
  ['⛪', 'church'],
  ['🕌', 'church'],
];

/** "software for bookshops", "curso para dentistas": what is served, not what the business is. */
const SERVED =
  /(?<![\p{L}])(?:for|para|pra|to|aimed at|helping|ajud\w*|dirigid\w+ a|voltad\w+ (?:a|para)|de gestao para|with|com|con|near|perto|next to|ao lado|sobre|about|contra|لل|مع)\s+(?:(?:the|os|as|o|a|los|las|el|la|independent|small|pequen\w+|local|lojas? de|donos? de|owners? of|your|sua|seu|su|any|todos? os|clinicas? e|nuestr\w+)\s+){0,2}$/u;
const SITE =
  /(?:site|saite|pagina|page|website|web|landing|sitio|loja|portal|app|موقع|موقعا|صفحه|אתר|webseite|sito|preciso|quero|need|want|necesito|quiero)\s+(?:\p{L}+\s+){0,5}(?:for|para|pra|pro|to|with|com|con)\s+(?:(?:a|o|the|um|uma|an|my|our|minha|meu|nossa|nosso|mi|mis|nuestr\w+|una?|el|la)\s+)*$|^\s*(?:for|para|pra|pro|with)\s+(?:\p{L}+\s+)?$/u;
const OWN =
  /(?<![\p{L}])(?:minha|meu|nossa|nosso|my|our|mi|nuestr[ao]|sou|somos|i am|i'm|we are|we're|soy|i run|i own|tenho uma?|tengo una?|have an?|abri uma?|abri un|opening an?|run an?|own an?|trabalho como|لدي|عندي|انا|نحن)\s+(?:(?:a|an|um|uma|un|una|o|the|new|novo|nova|small|pequen[oa]|little|family|local|próprio)\s+)*$/u;

/** "Fichário, sistema de agenda pra psicólogos": software for a trade is no business of that trade. */
const PRODUCT =
  /(?<![\p{L}])(sistema|software|plataforma|aplicativo|aplicacion|app|platform|saas|ferramenta|herramienta|web app|tool|crm|erp) (?:online )?(?:de|para|pra|for|to|that|que|d[oa]s?|which)\s/u;
/** "Encontro de Cerveja Artesanal, dia 12 de setembro de 2027, ingresso R$ 35": what is held on a day is no brewery. */
const GATHERING =
  /(?<![\p{L}])(encontro|congresso|conferencia|simposio|feira|festival|seminario|show(?! ?!)|corrida|maratona|hackathon|meetup|summit|conference|fair|fest|congreso|feria|encuentro|carrera|concierto|concert|retiro|retreat|expo|gathering|symposium|convention|assembly|rally|gala|race|marathon|tournament|torneio|torneo|campeonato|meia maratona|ruraltech|jornadas)(?![\p{L}])/u;
const BY_DATE =
  /\b\d{1,2}(?:º|st|nd|rd|th)? (?:de |of )?\p{L}{3,10} (?:de |del )?20\d{2}\b|\b\p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?(?:\s?[-–&]\s?\d{1,2})?,? 20\d{2}\b|\b\d{1,2}\/\d{1,2}\/20\d{2}\b/u;
const GENERIC: Partial<Record<IndustryId, Archetype>> = { school: 'education', shop: 'retail', portfolio: 'creative' };
/** A school that says it also minds small children is still a school. */
const STAGES: readonly IndustryId[] = ['daycare', 'tutoring', 'gym', 'online-course', 'blog', 'agency'];
/** Two of these and it is a cause, whatever it teaches or sells. */
const CAUSE =
  /\b(?:donat(?:e|ions?)|donac\w+|doac\w+|volunteers?|voluntari[oa]s?|501\(c\)|ein \d|sem fins lucrativos|sin fines de lucro|non-?profit|charity (?:no|number)|registered charity)/g;
const MONTHLY = /\d ?\/ ?(?:mo|mes|month)\b|\d (?:a|per|por|al) (?:month|mes)\b/;
const CONNECTED =
  /\b(?:works with|integra(?:tes?|mos)? (?:with|com|con)|integra com|api\b|no credit card|free trial|sem cartao|sin tarjeta|dashboard|invoicing|sign up free|iphone and android|ios and android)\b/;
const PLANS = /\b(?:planos?|plans?|planes)\b|\/ ?(?:mo|mes|month|mth)\b|free trial|dias gratis|teste gratis|prueba gratis/;

/** The trade of a text and how sure of it, 0–1; `neutral` with 0 when nothing tells. */
export function industryOf(text: string, language: string): { industry: Industry; confidence: number } {
  const words: { text: string; at: number }[] = [];
  const folded = key(text.slice(0, 8000).replace(/[\u064b-\u0652\u0640]/g, ''));
  for (const match of folded.matchAll(/[\p{L}\p{N}]+/gu)) words.push({ text: match[0], at: match.index });
  const scores = new Map<IndustryId, number>();
  const languages = [language, 'pt', 'en', 'es'].filter((code, n, all) => code in INDEXES && all.indexOf(code) === n);
  for (const [rank, code] of languages.entries()) {
    const found = scan(words, folded, INDEXES[code] as Index, code);
    for (const [industry, score] of found) scores.set(industry, Math.max(scores.get(industry) ?? 0, score * (rank === 0 ? 1 : 0.7)));
  }
  const product = PRODUCT.exec(folded.slice(0, 260));
  if (product) {
    const kind: IndustryId = /^(?:app|aplicativo|aplicacion)/.test(product[1] ?? '') ? 'app' : 'saas';
    scores.set(kind, (scores.get(kind) ?? 0) + (PLANS.test(folded) ? 16 : 5));
  }
  const gathering = GATHERING.exec(folded.slice(0, 300));
  if (gathering && BY_DATE.test(folded)) {
    const kind: IndustryId = /^(?:congress|congreso|conferenc|simposi|seminari|summit)/.test(gathering[1] ?? '')
      ? 'conference'
      : /^(?:festival|fest|feira|feria|fair)$/.test(gathering[1] ?? '')
        ? 'festival'
        : 'event';
    scores.set(kind, (scores.get(kind) ?? 0) + 14);
  }
  if (new Set([...folded.matchAll(CAUSE)].map((match) => match[0].slice(0, 5))).size > 1) scores.set('ngo', (scores.get('ngo') ?? 0) + 9);
  if (MONTHLY.test(folded) && CONNECTED.test(folded)) scores.set('saas', (scores.get('saas') ?? 0) + 8);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  // "Academia Corchea, escuela de música": what kind of school says more than that it is one.
  const generic = ranked[0] && GENERIC[ranked[0][0]];
  const kind = generic
    ? ranked.findIndex(([id, score]) => id !== ranked[0]?.[0] && INDUSTRIES[id].archetype === generic && score >= 6 && !STAGES.includes(id))
    : -1;
  // A dentist's is a clinic too.
  if (ranked[0]?.[0] === 'medical-clinic' && ranked[1]?.[0] === 'dental-clinic' && ranked[1][1] > ranked[0][1] * 0.6) ranked.shift();
  const [specific] = kind > 0 ? ranked.splice(kind, 1) : [];
  if (specific) ranked.unshift(specific);
  const best = ranked[0];
  if (best && best[1] >= 2) {
    const second = ranked[1]?.[1] ?? 0;
    return { industry: INDUSTRIES[best[0]], confidence: Math.min(1, Math.round(((best[1] - second * 0.4) / 8) * 100) / 100) };
  }
  const picture = EMOJI.find(([sign]) => text.includes(sign));
  if (picture) return { industry: INDUSTRIES[picture[1]], confidence: 0.5 };
  if (best) return { industry: INDUSTRIES[best[0]], confidence: 0.2 };
  return { industry: INDUSTRIES.neutral, confidence: 0 };
}

function scan(words: { text: string; at: number }[], folded: string, index: Index, code: string): Map<IndustryId, number> {
  const scores = new Map<IndustryId, number>();
  const seen = new Map<string, number>();
  let named = false;
  for (let i = 0; i < words.length; i++) {
    for (let n = Math.min(5, words.length - i); n > 0; n--) {
      const phrase = words
        .slice(i, i + n)
        .map((word) => word.text)
        .join(' ');
      const entries = lookUp(index, phrase, code, n);
      if (!entries) continue;
      const times = (seen.get(phrase) ?? 0) + 1;
      seen.set(phrase, times);
      const at = words[i]?.at ?? 0;
      const before = folded.slice(Math.max(0, at - 60), at);
      for (const { industry, weight } of entries) {
        let score = weight / times;
        if (weight >= NAMING) {
          named = true;
          const near = before.split(/[.;:!?\n]/).at(-1) ?? '';
          if (OWN.test(near) || SITE.test(near)) score *= 1.8;
          else if (SERVED.test(near)) score *= 0.25;
          // A legal form says what it is, whatever it does: "ONG … que dá reforço escolar".
          if (industry === 'ngo' && FORM.test(phrase)) score *= 2;
          // What a business is comes first; what it mentions comes later.
          score *= at < 90 ? 1.5 : at < 250 ? 1.1 : 0.6;
        }
        scores.set(industry, (scores.get(industry) ?? 0) + score);
      }
      i += n - 1;
      break;
    }
  }
  if (!named) for (const [industry, score] of misspelt(words, index)) scores.set(industry, (scores.get(industry) ?? 0) + score);
  return scores;
}

const FORM =
  /^(?:ong|ongs|ngo|oscip|osc|nonprofit|non profit|not for profit|charity|instituicao de caridade|asociacion civil|جمعيه خيريه|مؤسسه خيريه)$/;

/** Plurals are read as their singular, Arabic words without their particles. */
function lookUp(index: Index, phrase: string, code: string, n: number): Word[] | undefined {
  const exact = index.get(phrase);
  if (exact) return exact;
  if (code === 'ar') {
    for (const particle of ['ال', 'لل', 'ل', 'ب', 'و', 'وال', 'بال'])
      if (phrase.startsWith(particle)) {
        const found = index.get(phrase.slice(particle.length)) ?? index.get(`ال${phrase.slice(particle.length)}`);
        if (found) return found;
      }
    return n === 1 && /(?:ي|نا|ه|ا)$/.test(phrase) && phrase.length > 4
      ? (index.get(phrase.slice(0, phrase.endsWith('نا') ? -2 : -1)) ?? index.get(`${phrase.slice(0, -1)}ه`))
      : undefined;
  }
  if (!phrase.endsWith('s')) return undefined;
  return (
    index.get(phrase.slice(0, -1)) ?? index.get(phrase.replace(/oes$/, 'ao').replace(/ais$/, 'al').replace(/ies$/, 'y').replace(/es$/, ''))
  );
}

/** Naming words one slip away, when no word named the business ("barberia", "pizaria", "resturant"). */
function misspelt(words: { text: string }[], index: Index): Map<IndustryId, number> {
  const found = new Map<IndustryId, number>();
  const long = [...new Set(words.map((word) => word.text))].filter((word) => word.length >= 6).slice(0, 150);
  for (const [word, entries] of index) {
    if (word.length < 6 || word.includes(' ')) continue;
    const naming = entries.filter((entry) => entry.weight >= NAMING);
    if (naming.length === 0) continue;
    for (const written of long)
      if (Math.abs(written.length - word.length) <= 2 && written[0] === word[0] && distance(written, word, word.length >= 9 ? 2 : 1))
        for (const entry of naming) found.set(entry.industry, Math.max(found.get(entry.industry) ?? 0, 4));
  }
  return found;
}

/** Whether two words are at most `limit` slips apart (letters changed, missing, added or swapped). */
function distance(a: string, b: string, limit: number): boolean {
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (previous[j - 2] as number) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return false;
    previous = row;
    row = next;
  }
  return (row[b.length] as number) <= limit;
}

/** Whether a folded word or phrase names a trade; such a word alone is no name of a business. */
export const namesTrade = (phrase: string, language?: string): boolean =>
  Object.entries(INDEXES).some(
    ([code, index]) =>
      (!language || code === language || !(language in INDEXES)) &&
      (lookUp(index, normal(phrase), code, 1)?.some((entry) => entry.weight >= NAMING) ?? false),
  );

/** Whether words speak of what a trade does: its own lexicon, in any language, knows one of their words or neighbours. */
export function speaksOf(phrase: string, industry: string): boolean {
  const words = normal(phrase).split(' ');
  for (const [code, index] of Object.entries(INDEXES))
    for (let from = 0; from < words.length; from++)
      for (let to = Math.min(words.length, from + 3); to > from; to--) {
        const part = words.slice(from, to).join(' ');
        if (part.length >= 3 && lookUp(index, part, code, to - from)?.some((word) => word.industry === industry)) return true;
      }
  return false;
}
