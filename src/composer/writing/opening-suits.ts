import type { Brief, Mood } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import { SUPPORTS } from '#composer/reading/lexicon/support.ts';
import { isRefused } from '#composer/reading/refused.ts';
import type { Concept } from '#site/concepts/concept.ts';
import { basicsOf } from '#site/concepts/material/basics.ts';
import { openIn, openWeek } from '#site/concepts/material/open-week.ts';
import type { Material } from '#site/concepts/material.ts';
import { CONFIRMED } from './data/drawn-objects.ts';
import { COMMONNESS, MOTIFS, ONE_GROUND, SUBJECTS, type Subject } from './data/opening-subjects.ts';
import { type Nature, natureOf } from './nature.ts';

const OUT = Number.NEGATIVE_INFINITY;

/** Subjects that a kind of business opens with rather than others; those that are out would be chosen for the data alone. */
const SUITS: Readonly<Record<Nature, Partial<Record<Subject, number>>>> = {
  food: { prices: 0.06, phone: OUT, address: -0.1, people: -0.3, drawing: 0.08 },
  beauty: { prices: -0.05, phone: OUT, address: OUT, timetable: OUT, drawing: 0.08, name: 0.08 },
  health: { prices: OUT, phone: OUT, address: OUT, timetable: OUT, number: OUT, people: 0.06, sentence: 0.06 },
  law: { prices: -0.3, phone: OUT, address: OUT, timetable: OUT, number: -0.2, services: 0.08, sentence: 0.06 },
  faith: { prices: -0.4, phone: OUT, address: OUT, number: -0.1, name: 0.1, sentence: 0.12 },
  lodging: { prices: -0.2, phone: OUT, address: OUT, timetable: OUT, people: OUT, name: 0.12, sentence: 0.12 },
  shop: { phone: OUT, address: -0.12, timetable: OUT, people: -0.2 },
  course: { prices: -0.12, phone: OUT, address: OUT },
  craft: { address: OUT, sentence: 0.06, number: -0.1 },
  works: { address: OUT, people: -0.2, services: 0.04 },
  art: { prices: -0.3, phone: OUT, address: OUT, timetable: OUT, name: 0.12, works: 0.1 },
  event: { prices: -0.3, phone: OUT, address: OUT, dates: 0.1 },
  mourning: { phone: OUT, address: OUT, timetable: OUT, sentence: 0.1, drawing: -0.2 },
  other: { phone: -0.1, address: -0.15 },
};

/** Hours in which only few businesses are open, and from which a bakery's are news. */
const NIGHT = [0, 1, 2] as const;
const DAWN = ['03:00', '06:30'] as const;
const ALL_WEEK = 160;
/** Trades that somebody needs at any hour. */
const URGENT = new Set<Nature>(['works', 'health', 'shop', 'mourning', 'craft', 'other']);

/** Whether the hours are the news: around the clock, at night where others are closed, a bakery's at dawn. */
function areHoursNews(material: Material, nature: Nature): boolean {
  const week = openWeek(material);
  if (!week) return false;
  if (URGENT.has(nature) && week.total >= ALL_WEEK) return true;
  const nights = Object.values(week.days).filter((open) => NIGHT.every((hour) => openIn(open, hour) > 0.9)).length;
  if (nights >= 4) return URGENT.has(nature) || nature === 'food';
  return nature === 'food' && week.usual.some(([from]) => from >= DAWN[0] && from <= DAWN[1]);
}

const HUSHED: ReadonlySet<Mood> = new Set<Mood>(['minimal', 'elegant', 'luxury', 'calm', 'sober']);
const TENDER: ReadonlySet<Mood> = new Set<Mood>(['warm', 'rustic', 'family', 'natural']);
const LIVELY: ReadonlySet<Mood> = new Set<Mood>(['bold', 'playful']);
const GRAVE = new Set<Nature>(['health', 'law', 'mourning', 'faith']);

/** A "simple" site is one that works simply; these want few things and much space. */
const SPARSE =
  /\b(?:minimal\w*|espaco em branco|espacio en blanco|white ?space|airy|arejad\w+|clean|poucos elementos|pouca coisa|pouco texto|texto pouco|poco texto|uncluttered)\b/;
/** "Just plain, really", "nothing that moves": no show of any kind. */
const PLAIN =
  /\b(?:(?:just|keep it|quite|very|dead|nice and) plain|plain (?:really|site|page|website|and simple)|no frills|nothing (?:fancy|flashy|that moves)|(?:sem|nada de) (?:muit[oa] )?(?:frescura|firula|enfeites?|invencao|floreio)s?|sin (?:adornos|florituras|vueltas|firuletes)|nada (?:ostentoso|rebuscado)|textos? secos?)\b|بدون زخرفه|بلا زخرفه/;
/** "Muito colorido", "bright colours": several colours at once. */
const COLOURFUL =
  /\b(?:colorid[oa]s?|coloridinh[oa]s?|colou?rful|multicolou?r\w*|multicor|muitas cores|muchos colores|cores vivas|cores alegres|bright colou?rs|lots of colou?rs|arco[- ]iris|rainbow)\b/;
const FIRST =
  '(?:bem visive\\w+|primeira tela|logo de cara|logo no comeco|(?:logo|bem|la) na frente|em destaque|antes (?:que|de) (?:nada|todo|tudo)|a la vista|up front|first thing|at the top|(?:logo |bem )?no topo|bien arriba|al (?:principio|comienzo)|lo primero)';
const PRICES_FIRST = new RegExp(
  `\\b(?:precos?|precios?|valores|tabela de precos?|prices?)\\b[^.;!?\\n]{0,50}\\b${FIRST}\\b|\\b(?:abrir|mostrar|primeiro|first) (?:com |with )?(?:os |the |los )?(?:precos|prices|precios)\\b`,
);
const DATES_FIRST = new RegExp(
  `\\b(?:abrir?|direto|diretamente|straight|directo)\\b[^.;!?\\n]{0,24}\\b(?:programacao|programa|programacion|programme|schedule|agenda|grade)\\b|\\b(?:agenda|datas|fechas|dates|gigs|programacao|programacion|schedule|timetable|grade)\\b[^.;!?\\n]{0,30}\\b${FIRST}\\b`,
);
const LARGE = '(?:grand(?:e|ao)|gigante|gigantesc[oa]|enorme|em destaque|bem visivel|big|large|huge|massive|giant|en grande|destacado)';
const PHONE_LARGE = new RegExp(
  `\\b(?:telefone|tel|fone|numero|zap|whats\\w*|phone(?: number)?|number|telefono)\\b(?: (?:bem|muito|bien|muy|nice and|really|very|nice))? ${LARGE}\\b|\\b(?:big|large|huge|massive|giant) (?:phone|telephone)(?: number)?\\b`,
);

function moodOf(brief: Brief, prompt: string, nature: Nature): (concept: Concept) => number {
  const { moods, polarity, colors, avoided = [] } = brief.wishes;
  const meant = moods.filter((mood) => mood !== 'minimal' || SPARSE.test(prompt));
  const has = (set: ReadonlySet<Mood>) => meant.some((mood) => set.has(mood));
  const isColourful = COLOURFUL.test(prompt);
  const isHushed = has(HUSHED) || PLAIN.test(prompt);
  const first = colors[0]?.value;
  // A light page opens on paper or a pale ground.
  const wantsLight = polarity === 'light' || (first !== undefined && first.l > 0.93 && first.c < 0.03);
  const refusesBlack = avoided.some(({ value }) => value.l < 0.35 && value.c < 0.05);
  return ({ name, tones }) => {
    const { volume, subject, fields } = SUBJECTS[name];
    let score = 0;
    if (isHushed && !isColourful) score += volume === 2 ? OUT : volume === 1 ? -0.06 : 0.14;
    else if (GRAVE.has(nature) && volume === 2) score -= 0.3;
    if (has(TENDER)) score += volume === 2 ? -0.14 : subject === 'sentence' ? 0.14 : 0;
    if (has(LIVELY) && !isHushed) score += volume === 2 ? 0.08 : volume === 0 ? -0.14 : 0;
    if (isColourful) score += fields ? 0.4 : 0;
    if (colors.length > 1 && ONE_GROUND.has(name)) score -= 0.4;
    // Its closed hours are black.
    if (name === 'day-strips' && refusesBlack) return OUT;
    if (wantsLight && !tones.some((tone) => tone === 'plain' || tone === 'tint')) score -= 0.4;
    return score;
  };
}

/** A drawing that the owner asks for, or wants nothing of. */
function motifOf(brief: Brief, prompt: string, concept: Concept): number {
  const motif = MOTIFS[concept.name];
  if (!motif) return 0;
  const language = brief.locale.slice(0, 2);
  const all = [...prompt.matchAll(motif)].map(({ index }) => index);
  if (all.some((at) => isRefused(prompt, at, language))) return OUT;
  const wished = brief.clauses.filter(({ act }) => act === 'wish').some(({ text }) => fold(text).search(motif) >= 0);
  return wished ? 0.5 : 0;
}

/** Whether the owner's words confirm what a drawing shows: said at least once, and not only of what they turn away. */
function isConfirmed(brief: Brief, prompt: string, name: Concept['name']): boolean {
  const sign = CONFIRMED[name];
  if (!sign) return true;
  const language = brief.locale.slice(0, 2);
  return [...prompt.matchAll(new RegExp(sign, 'gu'))].some(
    ({ 0: { length }, index }) => !isRefused(prompt, index, language) && !isTurnedAway(prompt, index, index + length, language),
  );
}

const NO = (no: string) => ({
  before: new RegExp(`(?<!\\p{L})(?:${no}) (?:\\p{L}+ ){0,3}$`, 'u'),
  after: new RegExp(`^[\\p{L} ]{0,24} (?:${no})(?: (?:atend\\p{L}+|trato|see))?(?= ?(?:[,.;:!)\\n]|$))`, 'u'),
});
const TURNED_AWAY = { pt: NO('nao|menos|exceto'), other: NO('no|not|nao|never|except|menos|excepto|salvo') };
/** "No atiendo perros", "perros y gatos NO": clients whom somebody else takes. */
function isTurnedAway(prompt: string, from: number, to: number, language: string): boolean {
  const { before, after } = TURNED_AWAY[language === 'pt' ? 'pt' : 'other'];
  return before.test(prompt.slice(Math.max(0, from - 60), from)) || after.test(prompt.slice(to, to + 60));
}

/** Work to measure, whose capacities are what a customer asks for. */
const MEASURED =
  /\b(?:usinag\w*|cnc|torn(?:o|ear)\w*|fresa\w*|metal\w*|solda\w*|caldeir\w*|serralh\w*|fabric\w*|industri\w*|maquin\w*|machin\w*|engine\w*|rebobina\w*|guindaste|crane|grua|impressao 3d|3d print\w*|welding|laser|moldes?|marcenari\w*|carpint\w*|joiner\w*|construt\w*|energia solar|solar)\b/;

/** Subjects that leave it to the line below the name to say the trade. */
const BARE = new Set<Subject>(['phone', 'name', 'address', 'hours', 'number']);
const CALLED = new Set<Nature>(['works']);
/** Houses that keep or make what is looked up by its letter; elsewhere the alphabet says nothing. */
const INDEXED =
  /\b(?:arquiv\w*|archiv\w*|bibliotec\w*|librar\w*|livr\w*|libr[oe]\w*|book\w*|sebo|geneal\w*|cartorio\w*|notar\w*|dicionari\w*|diccionari\w*|dictionar\w*|diretorio|directori\w*|directory|traduc\w*|traduct\w*|translat\w*|revis(?:ao|or\w*)|editor\w*|redac\w*|papelari\w*|stationer\w*|encadern\w*|indexa\w*)\b/;
/** Somebody on a stage, or a place of nights. */
const ACT =
  /\b(?:bandas?|bands?|djs?|quartetos?|quartets?|cantor\w*|cantant\w*|singers?|grupo musical|music\w*|orquestra|orchestra|bloco|comedia|stand-?up|circo|circus|boate|balada|night ?club|festival|skate|tattoo|tatuagem)\b/;

const isPlan = ({ doc }: Material, ids: readonly string[]): boolean => ids.some((id) => doc.facts[id]?.norm.kind === 'plan');

/**
 * Points for or against an opening, by the trade, the owner's wishes for mood and motif, and whether its subject is news here at all;
 * minus infinity where it must not be chosen.
 */
export function suitsOf(material: Material, brief: Brief): (concept: Concept) => number {
  const nature = natureOf(brief);
  const prompt = fold(brief.prompt);
  const hoursAreNews = areHoursNews(material, nature);
  const trade = fold(`${brief.business.trade?.value ?? ''} ${brief.business.name?.value ?? ''}`);
  const isMeasured = MEASURED.test(trade);
  const areGifts = SUPPORTS.test(brief.prompt) && material.offers.every(({ item }) => isPlan(material, item.facts));
  const { title, say } = basicsOf(material);
  const isTradeUntold = material.isNamed && title === material.name && !say;
  // Beside prices in sentences one row is the least of what is sold.
  const isLeast =
    material.offers.length < 2 && material.facts('statement').some(({ norm, text }) => norm.topic === 'price' && /\d/.test(text));
  const isAddressNews = material.offers.length === 0 && material.facts('statement').length < 2;
  const mood = moodOf(brief, prompt, nature);
  const first: Partial<Record<Subject, boolean>> = {
    prices: PRICES_FIRST.test(prompt),
    dates: DATES_FIRST.test(prompt),
    timetable: DATES_FIRST.test(prompt),
    phone: PHONE_LARGE.test(prompt),
  };
  return (concept) => {
    const { name } = concept;
    const { subject, volume } = SUBJECTS[name];
    const asked = first[subject] === true;
    if (subject === 'hours' && !hoursAreNews) return OUT;
    // Support is asked for after it is said for what.
    if ((subject === 'prices' || subject === 'plans') && areGifts && !asked) return OUT;
    if (subject === 'capacities' && !isMeasured) return OUT;
    if ((subject === 'prices' || subject === 'number') && isLeast && !asked) return OUT;
    // A drawing shows what the owner works with, by their own words or wish.
    const drawn = motifOf(brief, prompt, concept);
    if (drawn <= 0 && !isConfirmed(brief, prompt, name)) return OUT;
    // A name over and over is a bill for an act or a night, whose name is what it sells.
    if (name === 'name-multiplied' && !(nature === 'event' || ACT.test(trade))) return OUT;
    if (name === 'thumb-index' && !INDEXED.test(trade)) return OUT;
    // A name and a number alone do not say what the business is.
    if (isTradeUntold && BARE.has(subject)) return OUT;
    // One who teaches or sells all year is not one evening.
    if (name === 'event-poster' && nature !== 'event' && material.offers.length > 1) return OUT;
    // A number to call is the news of who is called in need; others are known by what they sell.
    if (subject === 'phone' && !asked && material.offers.length > 1 && !CALLED.has(nature)) return OUT;
    // A street is no news where the owner says anything else.
    if (subject === 'address' && !isAddressNews) return OUT;
    const suit = SUITS[nature][subject] ?? 0;
    // A plain list of fees suits those whom a poster of prices does not.
    const own = (subject === 'prices' && volume === 0 && suit !== OUT ? Math.max(suit, -0.02) : suit) + (COMMONNESS[name] ?? 0);
    return asked ? Math.max(0, own) + 0.5 + Math.max(-0.1, mood(concept)) : own + mood(concept) + drawn;
  };
}
