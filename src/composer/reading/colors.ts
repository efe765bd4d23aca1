import type { Wishes } from '#composer/brief.ts';
import type { Oklch } from '#site/schema.ts';
import { fold } from './fold.ts';
import { isFrequent } from './learned/kinds.ts';
import { COLORS, MANNERS, type NamedColor, SHADES } from './lexicon/colors.ts';
import { oklchOf } from './oklch.ts';
import type { Span } from './sentences.ts';

/** Words followed by a colour, even when the colour word has other meanings. */
const CUE =
  /(?<!\p{L})(?:cor|cores|colou?rs?|colou?red|color|colores|colorido|paleta|palette|tom|tons|tones?|tono|tonos|fundo|background|fondo|detalhes?(?: em)?|accents?|acentos?|detalles en|branding|shades? of|alwan|al?lou?n)(?!\p{L})|(?:ال)?الوان|ا?ل?لون|خلفيه|درجات/u;
/** Words of a wish about the look; a pure colour in such a sentence belongs to the wish. */
const LOOKS =
  /(?<!\p{L})(?:gosto de|gostamos|quero|queria|qria|gostaria|adoro|i (?:want|like|love)|we (?:want|like|love)|would like|we['’]d like|me gusta\w*|quiero|quisiera|visual|look|estilo|style|tema|theme|marca|identidade|identidad|design|diseno|logo|predomin\w+|use|usar?|feel|vibe|minimal\w*|elegante|elegant|letras|sobri\w+|pode ser|site|saite|website|pagina|make it|please|pls|por favor|(?:que|q) (?:no |nao )?pare[cs][cs]?a|bot(?:ao|on)|button|zorar|zorrar|3ayez|3ayza|bedi|bddi|bghit|abi|fotos?|textos?|animaci\w+|afiches?|plaquinha|cartaz|mas bien|match (?:it|that|the)|something like that|combin[ae]r?|so maybe)(?!\p{L})|تصميم|اريد|ابغي|ابغا|بدي|بدنا|طابع|زر|موقع/u;

/** Their plural is "reds": "redes" are nets in Portuguese and Spanish. */
const ENGLISH = /^(?:red|blue|green|white|black|pink|gr[ae]y|gold|golden|silver|brown|yellow|orange|purple|violet|ivory)$/;
const NAMES = [...COLORS.keys()].sort((a, b) => b.length - a.length);
const shape = (names: readonly string[]): string =>
  names
    .map((name) =>
      name
        .replace(/ /g, '[ -]')
        .replace(/o(?=$|\[)/g, '[oa]')
        .replace(/ي$/, 'يه?')
        .concat(ENGLISH.test(name) ? 's?' : '(?:s|es)?'),
    )
    .join('|');
const pure = NAMES.filter((name) => !COLORS.get(name)?.thing);
/** Arabic writes "and", "in" and "the" as one word with what follows. */
const JOINED_TO = '(?<joined>و?(?:[بكعف]?ال|لل|[بلك])?)';
const SHADE = SHADES.map(([, words]) => words).join('|');
const PURE = `(?:${shape(pure)})`;
const ANY = `(?:${shape(NAMES)})`;

/** Source of a pattern for words that name a colour and nothing else. */
export const COLOUR = `(?<![\\p{L}])${PURE}(?![\\p{L}])`;

const AND =
  '(?:\\s?,\\s(?:e|y|and)|\\s?(?:,|/|\\+|&|-|c/)|\\s(?:e|y|i|n|ou|or|nem|ni|and?|com|con|c|with|on|in|en|em|sobre|over|على|علي|مع|او))\\s?(?:و|sem |sin |no |dark |light |soft |deep |o |el |a |the |una? |um |faded |dusty |muted |pale |burnt |bright |a (?:bit|hint|touch|splash) of |um pouco de |un poco de |um toque de |un toque de |detalhes em |toques de )?';
const ONE_MORE = `(?:\\s(?:${SHADE}))?${AND}`;
const AFTER_COLOUR = new RegExp(`(?<!\\p{L})${PURE}(?:${ONE_MORE}${ANY}){0,3}${ONE_MORE}$`, 'u');
const AFTER_ANY = new RegExp(`(?<!\\p{L})${ANY}${ONE_MORE}$`, 'u');
const BEFORE_ANY = new RegExp(`^${ONE_MORE}${ANY}(?!\\p{L})`, 'u');
const BEFORE_COLOUR = new RegExp(`^(?:${ONE_MORE}${ANY}){0,3}${ONE_MORE}${PURE}(?!\\p{L})`, 'u');
/** Things described by a colour: "vinho branco", "gold rings". */
const THINGS_BEFORE =
  'gat[oa]s?|cachorros?|camisas?|roupas?|fotos?|fotografias?|photos?|vestidos?|uvas?|flores|rosas|vinhos?|vinos?|chocolates?|filmes?|film|arroz|feijao|cha|te|mel|queijo|maiz|milho|pimenta|pao|carne|acai|casa|calle|rua|bairro';
const LOOKS_AFTER =
  'and|or|with|on|in|please|pls|for|to|but|as|like|background|theme|site|website|page|buttons?|look|looks?|colou?rs?|scheme|palette|text|letters?|letterings?|accents?|details?|logo|style|design|feel|vibe|branding|tones?|everywhere|all|only|thanks|ok|not|no|maybe|is|would|if|because|this|that';
const THING_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:${THINGS_BEFORE})|(?:madei?ra|gesso|yeso|resina|vasos?|pecas?|piezas?|imagem|imagen) d?e)\\s$`,
  'u',
);
const NOUN_AFTER = new RegExp(`^\\s(?!(?:${LOOKS_AFTER}|${SHADE}|${PURE})(?!\\p{L}))[a-z]{3,}`, 'u');
const describes = (lead: string, name: string, next: string): boolean =>
  THING_BEFORE.test(lead) || (ENGLISH.test(name) && NOUN_AFTER.test(next));
/** "…, azul e amarelo": two colours side by side are a wish even without a cue, unless they describe a thing. */
const PAIR = new RegExp(
  `(?<![\\p{L}])(?<!(?<!\\p{L})(?:${THINGS_BEFORE})\\s)${PURE}(?:\\s(?:${SHADE}))?${AND}${PURE}(?!\\p{L})(?!\\s(?!(?:${LOOKS_AFTER}|${SHADE})(?!\\p{L}))[a-z]{3,})`,
  'u',
);
/** Things with a colour of their own, whatever the word before: "azul céu" is the sky's. */
const COMPOUND =
  /(?<!\p{L})(?:menta|musgo|oliva|ceu|cielo|petroleo|noite|noche|cereja|cereza|vinho|vino|tijolo|ladrillo|limao|limon|salvia|coral|salmao|pastel|areia|arena|زيتي)(?!\p{L})/u;
/** Colours that modify another colour: "اخضر زيتي" is one. */
const SHADE_OF = /^\s(?:ال)?(?:زيتي|بترولي|كحلي|سماوي|فستقي|نعناعي|خردلي|زمردي|نيلي)ه?$/;
const NAMED = new RegExp(
  `(?<![\\p{L}@-])(?<before>(?:${SHADE})\\s)?${JOINED_TO}(?<name>${ANY})(?![\\p{L}]|[\\w.-]*@)(?<after>\\s(?:do |da |de |del )?(?:(?:${SHADE})|(?:ال)?(?:${ANY}))(?![\\p{L}]))?`,
  'gu',
);
/** Without the particles that Arabic joins to a word: its article stays. */
const ownWords = (words: string, lead: string): string =>
  /[\u0600-\u06ff]$/u.test(lead) ? `${/[ال]ل$/u.test(lead) ? 'ال' : ''}${words.slice(lead.length)}` : words;
const REFUSED =
  /(?:^|[^\p{L}])(?:nao|no|sem|sin|without|not|nada|nd|nothing|never|nunca|menos|tirando|fora|exceto|excepto|evit\w+|avoid|odeio|odio|hate|detesto|except|(?:anything|everything) but|isn't|don't|hates|و?(?:بدون|بلا|بلاش|دون|مش|مو|لا|ما|مابي|مابغي|ماابي|مابغيتش|غير|تجنبوا?|ابتعدوا? عن))\s+(?:(?:de|com|con|with|nada|muito|too|muy|so|tao|pode|puede|can|ser|aquel[ea]?|that|esse|it|this|me|nos|le|lo|quero|quiero|queremos|quere?r|want|use|usa[rn]?|usem?|using|like|gosto|gostamos|make|do|have|goes?|go|gusta|any|much|el|o|a|the|cor|color|colou?r|poner|colocar|pon(?:er|gan?|gas)?|ponha|poe|poem|por|bote|bota|botar|coloque|lleve|tenga|tenha|fique|vaya|va|sea|seja|be|is|in|en|em|usual|typical|same|old|stark|bright|pure|all|tons? de|tonos? de|botao|boton|button|icone|icono|(?:[نات]?)(?:حب|ريد|بغي?|بي|ستخدم|ستخدموا|ستعمل|ستعملوا|ضع|ضعوا|حط|حطوا)|بدي|بدنا|عاي?ز\p{L}*|حاب\p{L}*|اللون|لون|الوان|اي)\s+){0,4}$/u;
/** "Nada de caveira nem preto", "no frills or pink": a refusal that another thing comes first in. */
const REFUSED_WITH =
  /(?<!\p{L})(?:nada de|nd de|nothing(?: too)?|nao \p{L}+|no|not|sem|sin|without|never|nunca|evit\w+|avoid)(?: \p{L}+){1,3},? (?:nem|ni|nor|or) (?:(?:de|em|in|en|com|con|with) )?$/u;
/** "preto no branco": in Portuguese "no" is "in the" here, no refusal. */
const IN_THE = new RegExp(`(?<!\\p{L})${ANY}\\sno\\s$`, 'u');
/** "laranja igual do Itaú", "aquele amarelo do mercado": a colour by comparison. */
const COMPARED_BEFORE =
  /(?<!\p{L})(?:aquel[ea]|ess[ea]|aquel|ese|(?:that|those|this)(?: (?:sort|kind|shade) of)?(?: [a-z]+-[a-z]+)?|(?:um|o|el|un) (?:tom|tono) de)\s$/u;
const COMPARED_AFTER =
  /^\s(?:igual|igualzinh[oa]|tipo|que nem|parecid[oa]s?|como (?:[oa]|el|la)|like|same as|estilo|you (?:get|see|find)|que se ve)\s/u;
const REFUSED_AFTER =
  /^(?:\s(?:is|e|es)(?:\s\p{L}+){1,3},|,)?\s(?:nao|no|not|never|jamais)\s?(?:[!.,;]|$|(?:que|porque|pq|pois|por favor|pfv|gosto|quero)(?!\p{L}))/u;
/** "mulher branca", "vinho branco": about people and goods. */
const OF_A_THING =
  /(?<!\p{L})(?:mulher(?:es)?|moc[ao]s?|gente|pessoas?|menin[ao]s?|hom(?:em|ens)|modelos?|carnes?|vinhos?|pao|paes|arroz|farinha|uvas?|chocolates?|feijao)\s$/u;
/** In Spanish and Portuguese "red" is a net: "medias de red", "la red". */
const A_NET = /(?<!\p{L})(?:de|la|una|en|nuestra|tu|su)\s$/u;
/** "Azul como o céu", "verde bosque, color de la hoja": a thing that only tells which colour was meant. */
const LIKENED = new RegExp(
  `${ANY}(?:\\s(?:${SHADE}))?\\s(?:like|como|igual|cor d[aeo]|color d[ae]l?|مثل|متل|زي|بحال|بلون|كلون)(?:\\s(?:the|an?|[oa]|el|la|un|una|um|uma))?\\s$`,
  'u',
);
/** "Sem rosa bebê e azul bebê": a refusal covers the colours joined to it. */
const goesOnRefused = (last: Found | undefined, start: number, lead: string): boolean =>
  last?.refused === true &&
  /^\s?(?:,?\s(?:e|ou|nem|y|o|ni|and|or|nor)\s(?:de\s|com\s|con\s|the\s|any\s)?|\/)\s?$/.test(
    lead.slice(last.at + last.words.length - start),
  );
/** "põe azul... ah azul é da concorrente" */
const isTakenBack = (folded: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})(?:ah|ih|opa|ops|nao)[,!.]* ${name.replace(/[^\p{L} ]/gu, '')} (?:e|nao)(?!\\p{L})`, 'u').test(folded);
const IS_OUR_COLOUR =
  /^,?\s(?:(?:que|which|that)\s)?(?:e|es|is|are|sao|son)\s(?:(?:a|o|el|la|the|our|nossa|minha|nuestro|my)\s)*(?:cor|color|colou?r)/;

/** The entry of a word as written: singular, masculine, without a hyphen. */
export function colorNamed(said: string): NamedColor | undefined {
  const name = said.replace(/-/g, ' ').trim();
  const plain = [name, name.replace(/s$/, ''), name.replace(/es$/, ''), name.replace(/يه$/, 'ي')];
  const forms = plain.flatMap((one) => [one, one.replace(/a$/, 'o'), one.replace(/a(?= )/, 'o')]);
  return forms.map((form) => COLORS.get(form)).find((entry) => entry !== undefined);
}

const FIRST_WORDS = new Set(NAMES.map((name) => name.split(' ')[0] as string));
/** True when some word could begin a colour's name; most sentences have none. */
const mayNameColor = (said: string): boolean =>
  /[\u0600-\u06ff]/.test(said) ||
  (said.match(/[a-z]+/g) ?? []).some((word) => {
    const one = word.replace(/s$/, '');
    if (FIRST_WORDS.has(word.replace(/es$/, ''))) return true;
    return FIRST_WORDS.has(word) || FIRST_WORDS.has(one) || FIRST_WORDS.has(one.replace(/a$/, 'o'));
  });

const round = (n: number): number => Number(n.toFixed(3));
/** The colour adjusted by the words beside it: "azul escuro", "burnt orange", "roxo quase preto". */
function shaded({ l, c, h }: Oklch, words: string): Oklch {
  const kind = SHADES.find(([, said]) => new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, 'u').test(words))?.[0];
  if (kind === 'black') return { l: 0.26, c: round(c * 0.5), h };
  if (kind === 'dark') return { l: round(Math.max(0.22, l - 0.16)), c: round(c * 0.85), h };
  if (kind === 'light') return { l: round(Math.min(0.95, l + (l < 0.6 ? 0.3 : 0.12))), c: round(c * 0.6), h };
  if (kind === 'vivid') return { l, c: round(Math.min(0.28, c * 1.25)), h };
  if (kind === 'muted') return { l: round(l * 0.92), c: round(c * 0.8), h };
  return { l, c, h };
}

/** True when two words differ by one letter, or by a swap of two. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}
/** Reach of a colour cue, in characters. */
const NEAR_CUE = 45;
/** Extra reach for a word that is also a thing, in characters. */
const REACH = 30;
const EVERY_CUE = new RegExp(CUE.source, 'gu');
const SPELLED = pure.filter((name) => /^[a-z]{4,}$/.test(name));
/** A misspelt colour after a colour cue: "cor amarrelo", "colour purpl". */
function misspelt(word: string): NamedColor | undefined {
  if (word.length < 5 || ['pt', 'es', 'en'].some((language) => isFrequent(word, language))) return undefined;
  const [name] = SPELLED.filter((known) => isNear(word, known) || isNear(word.replace(/[as]$/, 'o'), known));
  return name ? COLORS.get(name) : undefined;
}

interface Found {
  at: number;
  words: string;
  value: Oklch;
  exact?: string;
  refused: boolean;
  /** True near words about the look, outside short sentences that may be about anything. */
  isAsked: boolean;
}

function digitsIn(text: string, folded: string): Found[] {
  return [...text.matchAll(/#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?![0-9a-zA-Z])/g)]
    .filter(({ index, 1: digits = '' }) => /[a-f]/i.test(digits) || CUE.test(folded.slice(Math.max(0, index - 60), index)))
    .map(({ index, 0: words, 1: digits = '' }) => {
      const exact = `#${(digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits).toLowerCase()}`;
      return { at: index, words, value: oklchOf(exact), exact, refused: false, isAsked: true };
    });
}

function wordsIn(
  text: string,
  folded: string,
  { start, end }: Span,
  taken: (at: number) => boolean,
  wished: (at: number) => boolean,
): Found[] {
  const said = folded.slice(start, end);
  const isShort = (said.match(/[\p{L}]+/gu)?.length ?? 0) <= 5;
  const cue = CUE.exec(said);
  if (!cue && !mayNameColor(said)) return [];
  const cues = cue ? [...said.matchAll(EVERY_CUE)].map(({ index }) => index) : [];
  const asks = (at: number) => cues.some((from) => at >= from - REACH && at <= from + NEAR_CUE + REACH);
  const speaks = cue !== null || LOOKS.test(said) || isShort || PAIR.test(said);
  const found: Found[] = [];
  NAMED.lastIndex = 0;
  for (let match = NAMED.exec(said); match; match = NAMED.exec(said)) {
    const { name = '', before = '', joined = '', after = '' } = match.groups ?? {};
    const entry = colorNamed(name);
    if (!entry) continue;
    const at = match.index;
    const beside = colorNamed(after.trim().replace(/^(?:do|da|de|del) /, ''));
    // "Straw gold", "rojo cereza": the thing is a shade of the colour; in "rojo verde" each is a colour.
    const tail = beside && !entry.thing && !SHADE_OF.test(after) && (!beside.thing || ENGLISH.test(name)) ? '' : after;
    const end = at + match[0].length - (after.length - tail.length);
    NAMED.lastIndex = end;
    const rest = said.slice(end);
    const next = said.slice(at + match[0].length - after.length);
    const lead = said.slice(0, at);
    if (entry.thing && LIKENED.test(lead)) continue;
    if (OF_A_THING.test(lead) || (name === 'red' && A_NET.test(lead))) continue;
    const isOurs = IS_OUR_COLOUR.test(rest) || COMPARED_AFTER.test(rest) || COMPARED_BEFORE.test(lead);
    const isWished = wished(start + at);
    const isBeside = AFTER_COLOUR.test(lead) || BEFORE_COLOUR.test(rest) || (isWished && (AFTER_ANY.test(lead) || BEFORE_ANY.test(rest)));
    const isThing = entry.thing || name === 'rosas';
    if (!isOurs && !isWished && (!speaks || (taken(start + at) && !(isShort && isBeside)))) continue;
    if (isThing && !asks(at) && !isBeside && !isOurs && !(isWished && (after !== '' || before !== '' || isShort))) continue;
    if (!cue && describes(lead, name, next)) continue;
    const base = beside && tail && !(beside.thing && !entry.thing && !COMPOUND.test(tail)) ? beside.value : entry.value;
    found.push({
      at: start + at,
      words: ownWords(text.slice(start + at, start + end), before + joined),
      value: shaded(base, `${before} ${tail}`),
      isAsked: cue !== null || LOOKS.test(said) || isOurs || isBeside,
      refused:
        isTakenBack(folded, name) ||
        (REFUSED.test(lead) && !IN_THE.test(lead)) ||
        REFUSED_WITH.test(lead) ||
        REFUSED_AFTER.test(rest) ||
        goesOnRefused(found.at(-1), start, lead),
    });
  }
  // Near a colour cue, or beside a colour.
  const near: readonly [from: number, to: number] = cue ? [cue.index, cue.index + NEAR_CUE] : [0, said.length];
  if (cue || found.length > 0)
    for (const { 0: word, index } of said.slice(...near).matchAll(/[a-z]{5,}/g)) {
      const at = start + near[0] + index;
      const isBeside = () => BEFORE_COLOUR.test(said.slice(at - start + word.length)) || AFTER_COLOUR.test(said.slice(0, at - start));
      if (!cue && !isBeside()) continue;
      if (found.some((one) => at >= one.at && at < one.at + one.words.length)) continue;
      const entry = misspelt(word);
      if (entry && !colorNamed(word))
        found.push({ at, words: text.slice(at, at + word.length), value: entry.value, refused: false, isAsked: true });
    }
  return found;
}

const PASTEL = { l: 0.8, c: 0.085 };
/** "Tons pastel, bege e verde": pastel modifies the others. */
function inManner(colors: readonly Found[]): void {
  const said = colors.filter(({ words, refused }) => !refused && MANNERS.has(fold(words)));
  const others = colors.filter((one) => !one.refused && !one.exact && !said.includes(one));
  const lead = others.find(({ value }) => value.c >= 0.03);
  if (said.length === 0 || !lead) return;
  for (const one of said) one.value = { ...one.value, h: lead.value.h };
  if (said.some(({ value }) => value.c <= PASTEL.c))
    for (const one of others) one.value = { l: Math.max(one.value.l, PASTEL.l), c: Math.min(one.value.c, PASTEL.c), h: one.value.h };
}

/**
 * Colours that the owner wishes for, in their order, and those they do not want; `taken` are stretches that hold no wish (names of dishes,
 * of the business), `wished` those that hold nothing else.
 * @param quoted the sentences are quotations of colours: each is asked for.
 */
export function colorsIn(
  text: string,
  folded: string,
  sentences: readonly Span[],
  taken: (at: number) => boolean,
  wished: (at: number) => boolean,
  quoted = false,
): { colors: Wishes['colors']; avoided: NonNullable<Wishes['avoided']> } {
  const digits = digitsIn(text, folded);
  const found = [...digits, ...sentences.flatMap((sentence) => wordsIn(text, folded, sentence, taken, wished))].sort((a, b) => a.at - b.at);
  const isFirst = ({ words }: Found, at: number, all: readonly Found[]) =>
    all.findIndex((other) => other.words.toLowerCase() === words.toLowerCase()) === at;
  const hasAsked = found.some(({ isAsked }) => isAsked);
  const distinct = found.filter(({ isAsked }) => isAsked || quoted || !hasAsked).filter(isFirst);
  inManner(distinct);
  const color = ({ value, exact, words }: Found) => ({ value, ...(exact ? { exact } : {}), words });
  const refused = distinct.filter((one) => one.refused).map(color);
  // "Añil y rosa mexicano — rosa no": for a colour taken back later the first word is enough.
  const isTakenBack = ({ at, words }: Found) =>
    distinct.some((one) => one.refused && one.at > at && fold(words).startsWith(fold(one.words)));
  // Digits are exact: words beside them only describe them.
  const asked = digits.length > 0 ? digits.filter(({ exact }, at) => digits.findIndex((other) => other.exact === exact) === at) : distinct;
  return {
    colors: asked
      .filter((one) => !one.refused && !isTakenBack(one))
      .slice(0, 6)
      .map(color),
    avoided: refused.slice(0, 4),
  };
}
