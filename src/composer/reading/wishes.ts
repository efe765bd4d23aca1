import type { Archetype, Contradiction, Mood, Notice, Wishes } from '#composer/brief.ts';
import type { Kind } from '#site/schema.ts';
import type { ClauseReading } from './acts/judge.ts';
import { EMPHASISES } from './acts/limits.ts';
import { colorsIn } from './colors/colors.ts';
import { type Sheet, TAKEN } from './facts/sheet.ts';
import { groundOf } from './ground.ts';
import { DARK, GOALS, LIGHT, LOOK, MANY_PAGES, MOODS, NEGATED, NO_FORM, ONE_PAGE, WANTS } from './lexicon/wishes.ts';
import { fill, messageIn } from './messages/messages.ts';
import { isRefused } from './refused.ts';
import { askedWays, preferredWay } from './ways-to-reach.ts';

const NO_PRICES =
  /\b(?:(?:nao|sem|no|not|don'?t|do not|without|sin|never|nunca)\s+(?:quero |quiero |want |colo(?:c|qu)\w+ |mostr\w+ |show |showing |list |exib\w+ |muestr\w+ |mostrar |pon\w* |put |poner |to )*(?:mostrar |show |exibir |poner |colocar |display )?(?:os |as |any |los |the |our |meus |nossos |nenhum |ningun )?(?:precos?|prices?(?! (?:from|by|over|off|until|unless|without|any|jobs?|work|things?|a|the)(?!\p{L}))|pricing|precios?|valores?))\b|بدون اسعار|لا (?:اريد|تعرض) (?:عرض )?(?:ال)?اسعار/u;
/** "NÃO se publiquem preços", "os preços não apareçam", "prices are not published": asked for in the passive. */
const NO_PRICES_ASKED =
  /(?<!\p{L})(?:nao|no|sem|sin|nunca) (?:se |sejam? |sean? |haja |figurem |publicar |divulgar )*(?:publi[cq]\p{L}+|divul\p{L}+|inform\p{L}+|apare\p{L}+|inclu\p{L}+|constem?|figur\p{L}+|expon\p{L}+|exponh\p{L}+) (?:d?[ao]s |l[ao]s |nenhum |ningun )?(?:precos?|precios?|valores)(?!\p{L})|(?<!\p{L})(?:precos|precios|valores) (?:nao|no) (?:se |sejam |sean |devem |deben |podem |pueden |serao |seran )*(?:publi[cq]\p{L}+|divul\p{L}+|apare\p{L}+|apareç\p{L}+|aparezc\p{L}+|mostr\p{L}+|constem|consten|figur\p{L}+|fiquem|exib\p{L}+)(?!\p{L})|(?<!\p{L})prices (?:(?:are|be|should|must|may|can)(?:n['’]t| not) (?:be |to be )?(?:published|shown|listed|on|appear)|(?:kept|left|stay) (?:off|out))(?!\p{L})/u;
/** "Clases privadas hay que hablar, no pongas precio": only that thing has no price on the page. */
const OF_ONE_THING =
  /(?<!\p{L})(?:hay que (?:hablar|preguntar|ver)|se habla|(?:a|para) (?:consultar|convenir|combinar)|sob (?:consulta|orcamento)|tem que (?:falar|ver|perguntar)|depende|varia|on request|by quote|it depends)(?!\p{L})[^.;\n]{0,30}$/u;
/** "Não coloque preço em dólar": another kind of price. */
const OTHER_KIND = /^ (?:em|in|en) (?:dolar|euro|dollar|pound|moeda|reais)/u;
const refusesPrices = ({ folded, language }: Sheet): boolean => {
  if (NO_PRICES_ASKED.test(folded)) return true;
  return [...folded.matchAll(new RegExp(NO_PRICES, 'gu'))].some(({ index, 0: said }) => {
    // "Argila não inclusa no preço": in Portuguese, in the price.
    if ((language === 'pt' && /^no(?!\p{L})/u.test(said)) || OTHER_KIND.test(folded.slice(index + said.length))) return false;
    return !(/(?:preco|precio|price|valor)$/.test(said) && OF_ONE_THING.test(folded.slice(0, index)));
  });
};
/** Min chance to accept a colour of the site from the chain. */
const SURE_OF_COLOR = 0.6;

/** "… but I don't know should I put that": a doubting owner is asked, and until then no amount is shown. */
const DOUBTS =
  /\b(?:(?:i )?don'?t know (?:if |whether )?(?:should i|i should|to|i'd) (?:put|show|say|list)|not sure (?:if |whether |about )(?:i (?:should|want to) |to )?(?:put|putting|show|showing|list|listing)|should i (?:put|show|list) (?:that|those|prices|the prices|it)|nao sei se (?:e pra |devo |e bom )?(?:bot|coloc|ponh|poe|por|mostr)\w*|sera que (?:bot|coloc|ponh)\w*|no se si (?:conviene |es bueno |debo )?(?:pon|mostr)\w*)/;
const PRICED = /(?:r\$|[$€£₹])\s?\d|\d\s?(?:€|£|reais|pesos|euros|quid|pounds)|\bprices?\b|\bprecos?\b|\bprecios?\b/;
const doubtsPricesOf = ({ folded }: Sheet, { start, end }: { start: number; end: number }): boolean => {
  const said = folded.slice(start, end);
  const at = said.search(DOUBTS);
  return at >= 0 && PRICED.test(said);
};

/** The owner's wishes for the site, and notices where two wishes contradict each other. */
export function wishesOf(
  sheet: Sheet,
  judged: readonly ClauseReading[],
  archetype: Archetype,
  locale: string,
): { wishes: Wishes; contradictions: Contradiction[] } {
  const { folded } = sheet;
  const message = messageIn(locale);
  const { moods, colors, avoided, conflict } = lookIn(sheet, judged, archetype);
  const asked = withoutTalk(folded, judged);
  const isOnePage = ONE_PAGE.test(asked);
  const isManyPages = MANY_PAGES.test(asked);
  const pages = isOnePage ? 'one' : isManyPages ? 'many' : undefined;
  const { polarity, isTorn } = groundOf(sheet, judged);
  const doubtsPrices = sheet.sentences.some((sentence) => doubtsPricesOf(sheet, sentence));
  const { wants, rejects } = sectionsIn(sheet);
  const goal = goalIn(sheet, judged, archetype);
  const contact = preferredWay(sheet, judged);
  const wishes: Wishes = {
    moods,
    colors,
    ...(avoided.length > 0 ? { avoided } : {}),
    ...(polarity ? { polarity } : {}),
    ...(pages ? { pages } : {}),
    showPrices: !refusesPrices(sheet) && !doubtsPrices,
    wants: NO_FORM.test(folded) ? wants.filter((kind) => kind !== 'contact-form') : wants,
    rejects: NO_FORM.test(folded) ? [...new Set<Kind>([...rejects, 'contact-form'])] : rejects,
    ...(contact ? { contact } : {}),
    ...(goal ? { goal } : {}),
    address: addressOf(sheet, locale.slice(0, 2), archetype, moods),
  };
  const contradictions: Contradiction[] = [
    ...(conflict ? [{ about: 'look' as const, text: message.look[conflict] }] : []),
    ...(isOnePage && isManyPages ? [{ about: 'pages' as const, text: message.pages.one }] : []),
    ...(isTorn ? [{ about: 'ground' as const, text: message.polarity }] : []),
    ...(doubtsPrices ? [{ about: 'prices' as const, text: message.priceDoubted }] : []),
  ];
  return { wishes, contradictions };
}

const COLOURFUL = /\b(?:colou?rful|colorid[oa]s?|multicolor\w*|cheio de cor(?:es)?|muitas cores|muchos colores)\b/;

type Look = ReturnType<typeof colorsIn> & {
  moods: Mood[];
  /** The look that was kept, of two that exclude each other. */
  conflict?: 'sober' | 'colourful';
};

function lookIn(sheet: Sheet, judged: readonly ClauseReading[], archetype: Archetype): Look {
  const moods = moodsIn(sheet, judged);
  const { colors, avoided } = wishedColors(sheet, judged);
  const without = (...dropped: Mood[]) => moods.filter((mood) => !dropped.includes(mood));
  const sober = moods.findIndex((mood) => mood === 'sober' || mood === 'minimal');
  const loud = moods.findIndex((mood) => mood === 'bold' || mood === 'playful');
  if (sober >= 0 && loud >= 0) {
    const keepsSober = archetype === 'legal' || archetype === 'health' || sober < loud;
    return keepsSober
      ? { colors, avoided, moods: without('bold', 'playful'), conflict: 'sober' }
      : { colors, avoided, moods: without('sober', 'minimal'), conflict: 'colourful' };
  }
  // "Very colorful but strictly black and white."
  const isColourless = colors.length > 0 && colors.every(({ value }) => value.c < 0.02);
  if (isColourless && moods.includes('bold') && COLOURFUL.test(sheet.folded))
    return { colors, avoided, moods: without('bold'), conflict: 'sober' };
  return { colors, avoided, moods };
}

function wishedColors({ text, folded, sentences, facts, tags }: Sheet, judged: readonly ClauseReading[]): ReturnType<typeof colorsIn> {
  const shown = tags.likeliest('K').filter(({ chance }) => chance >= SURE_OF_COLOR);
  return colorsIn({
    text,
    folded,
    sentences,
    isTaken: (at) => facts.some((fact) => inside(fact.source.span, at) && NAMED.includes(fact.norm.kind)),
    isWished: (at) =>
      judged.some(({ start, end, act }) => (act === 'wish' || act === 'unclear') && at >= start && at < end) ||
      shown.some(({ start, end }) => at >= start && at < end) ||
      (REFUSED_ALONE.before.test(folded.slice(Math.max(0, at - 24), at)) && REFUSED_ALONE.after.test(folded.slice(at, at + 40))),
  });
}

/** "Doceria em Goiânia, nada de rosa": a colour refused between two marks is a wish, whatever its clause tells. */
const REFUSED_ALONE = {
  before: /(?:^|[,.;\n])\s*(?:(?:mas|pero|but|e|y|and) )?(?:nada de|sem|sin|nao quero|no quiero|nao|not|no|without|nothing) $/u,
  after: /^\p{L}+(?: (?:please|por favor|pfv))?\s*(?:[,.;!\n]|$)/u,
};

/** The goal that is wished for first. "Entradas" of a restaurant are starters. */
const goalIn = (sheet: Sheet, judged: readonly ClauseReading[], archetype: Archetype): Wishes['goal'] =>
  GOALS.filter(([goal]) => goal !== 'tickets' || !['food', 'health', 'legal', 'beauty'].includes(archetype))
    .map(([goal, words]) => ({ goal, at: firstWish(sheet, judged, goal, words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.goal;

/** Talk off the topic is no wish: "los que hacen páginas: uno me puso …". */
const withoutTalk = (folded: string, judged: readonly ClauseReading[]): string =>
  judged.reduce(
    (said, { start, end, act }) => (act === 'aside' ? said.slice(0, start) + '~'.repeat(end - start) + said.slice(end) : said),
    folded,
  );

const NAMED: readonly string[] = ['name', 'offer', 'handle', 'address', 'person', 'plan', 'place'];
const inside = (span: readonly [number, number] | undefined, at: number): boolean => Boolean(span && at >= span[0] && at < span[1]);

function moodsIn(sheet: Sheet, judged: readonly ClauseReading[]): Mood[] {
  const found: { mood: Mood; at: number }[] = [];
  const isWished = (at: number) => judged.some(({ start, end, act }) => act === 'wish' && at >= start && at < end);
  for (const sentence of sheet.sentences) {
    const said = sheet.folded.slice(sentence.start, sentence.end);
    const isOfLook =
      LOOK.test(said) || (said.match(/[\p{L}]+/gu)?.length ?? 0) <= 5 || MOODS.filter(([, words]) => words.test(said)).length >= 3;
    for (const [mood, words] of MOODS)
      for (const match of said.matchAll(new RegExp(words.source, 'g'))) {
        const at = sentence.start + match.index;
        if (!isOfLook && !isWished(at)) continue;
        if (
          sheet.facts.some((fact) => inside(fact.source.span, at) && fact.norm.kind !== 'place') ||
          NEGATED.test(said.slice(0, match.index)) ||
          isRefused(sheet.folded, at, sheet.language)
        )
          continue;
        if (!found.some((known) => known.mood === mood)) found.push({ mood, at });
      }
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ mood }) => mood)
    .slice(0, 5);
}

const ASKING =
  /\b(?:quero|queria|preciso|gostaria|coloc\w+|com|ter|tenha|inclu\w+|adicion\w+|mostr\w+|want|need|with|include|add|show|have|section|secao|seccion|quiero|necesito|con|agreg\w+|pon\w*|que se pueda|pueda|answer|must|please|like|precisa|deve)\b|اريد|مع|اضف|يحتوي|قسم|بقسم/;
const REFUSING =
  /(?:\b(?:sem|nao quero|nao precisa(?: de)?|nao coloc\w+|without|don'?t (?:want|need|include|add|show)|no need for(?: an?)?|sin|no quiero|no hace falta|nada de|skip(?: the)?|leave out(?: the)?)\s+(?:a |o |os |as |los |las |um |uma |the |our |any |an |la |el |un |una |secao de |section |seccion de |mostrar )*|(?:بدون|لا اريد)\s+)$/;

function sectionsIn(sheet: Sheet): { wants: Kind[]; rejects: Kind[] } {
  const wants: Kind[] = [];
  const rejects: Kind[] = [];
  for (const sentence of sheet.sentences) {
    const said = sheet.folded.slice(sentence.start, sentence.end);
    for (const [kind, words] of WANTS)
      for (const match of said.matchAll(new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'gu'))) {
        const before = said.slice(0, match.index);
        if (REFUSING.test(before) || isRefused(sheet.folded, sentence.start + match.index, sheet.language)) rejects.push(kind);
        else if (
          ASKING.test(before) &&
          sheet.open[sentence.start + match.index] !== TAKEN &&
          !/^\s*:/.test(said.slice(match.index + match[0].length))
        )
          wants.push(kind);
      }
  }
  const unique = (kinds: Kind[]) => [...new Set(kinds)];
  return { wants: unique(wants).filter((kind) => !rejects.includes(kind)), rejects: unique(rejects) };
}

/** "Para comprar, chama no zap", "compre pelo site" */
const BY_A_WAY =
  /\b(?:online|whats\w*|zap|wsp|wasap|site|web|loja|tienda|shop|link|direct|insta\w*|mensagem|mensaje|message|text|call|e-?mail|lig(?:ue|a|ar)|cham[ae]|llam\w+)\b|واتس|الموقع/;

/** "… ida y vuelta 8.000. Reservas +56 9 …" */
const PORT_AFTER = /^\w*:? ?(?:(?:al?|pelo|no|na|en|to|on|at|by|com|con|with|via|por) )?(?:[+(]?\d[\d ().-]{6}|\S+@)/u;

const firstWish = (sheet: Sheet, judged: readonly ClauseReading[], goal: NonNullable<Wishes['goal']>, words: RegExp): number => {
  for (const sentence of sheet.sentences) {
    const said = sheet.folded.slice(sentence.start, sentence.end);
    const match = words.exec(said);
    if (!match) continue;
    const at = match.index;
    if (isRefused(sheet.folded, sentence.start + at, sheet.language)) continue;
    const act = judged.find(({ start, end }) => sentence.start + at >= start && sentence.start + at < end)?.act;
    if (act === 'aside') continue;
    // "Avalio piano pra quem quer comprar": what others buy elsewhere is no way to buy here.
    if (goal === 'buy' && act === 'fact' && !BY_A_WAY.test(said.slice(at))) continue;
    const before = said.slice(0, at);
    const isButton = /^\s(?:now |ya |agora |online )?(?:button|now|online|en linea|por la web|on every page)\b/.test(
      said.slice(at + match[0].length),
    );
    // "sexta empresas (agendar)" is the condition of one thing.
    if (/\([^()]*$/.test(before) && /^[^()]{0,20}\)/.test(said.slice(at + match[0].length))) continue;
    // "Visita R$ 50" is an item, no wish.
    if (sheet.facts.some((fact) => inside(fact.source.span, sentence.start + at) && ['offer', 'name'].includes(fact.norm.kind))) continue;
    if (
      /\b(?:quero|queria|para|pra|for|tem|temos|hay|preciso|gostaria|clique|possa|consiga|want|need|to|can|so (?:that )?(?:people|customers|they)|let|quiero|que|que se pueda|pueda|puedan|poder|with|botao|button|boton|call to action|cta|objetivo|goal|e|por|pelo|via|only|so|aceit\w+)\b|اريد|زر|لكي|يمكن/.test(
        before,
      ) ||
      isButton ||
      PORT_AFTER.test(said.slice(at + match[0].length)) ||
      at < 3
    )
      return sentence.start + at;
  }
  return -1;
};

/** Form of address for visitors, by language and country; a wish for formality changes it. */
function addressOf(sheet: Sheet, language: string, archetype: Archetype, moods: readonly Mood[]): Wishes['address'] {
  const { folded, country } = sheet;
  if (language === 'es') {
    if (/\b(?:de vos|tutear? no|voseo)\b/.test(folded)) return 'vos';
    if (/\b(?:de tu|tutear|tuteo|hablar de tu)\b/.test(folded)) return 'tu';
    if (/\b(?:de usted|formal)\b/.test(folded)) return 'usted';
    if (country === 'AR' || country === 'UY') return 'vos';
    if (archetype === 'health' || archetype === 'legal' || moods.includes('sober') || country === 'CO') return 'usted';
    return 'tu';
  }
  if (language === 'en') return 'you';
  if (language === 'ar') return 'formal';
  return country === 'PT' ? 'formal' : 'você';
}

/** Prices given against the owner's own wish or the rules of their trade. */
export function priceNotice(prices: readonly string[], forbidden: boolean, locale: string): Notice {
  const message = messageIn(locale);
  return { code: 'price-left-out', text: fill(forbidden ? message.priceForbidden : message.priceHidden, { prices: prices.join(', ') }) };
}

/** True when a wish in these words was applied: a colour, a look, pages, a section, a way to get in touch. */
export function isApplied({ folded, text, language }: Sheet, wishes: Wishes, start: number, end: number): boolean {
  const said = folded.slice(start, end);
  return (
    EMPHASISES.test(said) ||
    wishes.colors.some(({ words }) => text.slice(start, end).includes(words)) ||
    MOODS.some(([mood, words]) => wishes.moods.includes(mood) && words.test(said)) ||
    [...wishes.wants, ...wishes.rejects].some((kind) => WANTS.some(([one, words]) => one === kind && new RegExp(words).test(said))) ||
    GOALS.some(([goal, words]) => goal === wishes.goal && words.test(said)) ||
    [ONE_PAGE, MANY_PAGES, NO_PRICES, DARK, LIGHT].some((words) => words.test(said)) ||
    askedWays({ folded: said, language }).length > 0 ||
    /(?<![\p{L}])(?:site|saite|website|web ?page|pagina|sitio|landing|موقع\S*)(?![\p{L}])/u.test(said)
  );
}
