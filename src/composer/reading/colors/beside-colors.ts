import { ANY, ENGLISH, PURE, SHADE } from './color-names.ts';

const AND =
  '(?:\\s?,\\s(?:e|y|and)|\\s?(?:,|/|\\+|&|-|c/)|\\s(?:e|y|i|n|ou|or|nem|ni|and?|com|con|c|with|on|in|en|em|sobre|over|على|علي|مع|او))\\s?(?:و|sem |sin |no |dark |light |soft |deep |o |el |a |the |una? |um |faded |dusty |muted |pale |burnt |bright |a (?:bit|hint|touch|splash) of |um pouco de |un poco de |um toque de |un toque de |detalhes em |toques de )?';

const ONE_MORE = `(?:\\s(?:${SHADE}))?${AND}`;
export const AFTER_COLOUR = new RegExp(`(?<!\\p{L})${PURE}(?:${ONE_MORE}${ANY}){0,3}${ONE_MORE}$`, 'u');
export const AFTER_ANY = new RegExp(`(?<!\\p{L})${ANY}${ONE_MORE}$`, 'u');
export const BEFORE_ANY = new RegExp(`^${ONE_MORE}${ANY}(?!\\p{L})`, 'u');
export const BEFORE_COLOUR = new RegExp(`^(?:${ONE_MORE}${ANY}){0,3}${ONE_MORE}${PURE}(?!\\p{L})`, 'u');

/** Things described by a colour: "vinho branco", "gold rings". */
const THINGS_BEFORE =
  'gat[oa]s?|cachorros?|camisas?|roupas?|fotos?|fotografias?|photos?|vestidos?|uvas?|flores|rosas|vinhos?|vinos?|chocolates?|filmes?|film|arroz|feijao|cha|te|mel|queijo|maiz|milho|pimenta|pao|carne|acai|casa|calle|rua|bairro';

const LOOKS_AFTER =
  'and|or|with|on|in|please|pls|plz|for|to|but|as|like|background|theme|site|website|page|buttons?|look|looks?|colou?rs?|scheme|palette|text|letters?|letterings?|accents?|details?|logo|style|design|feel|vibe|branding|tones?|everywhere|all|only|thanks|ok|not|no|maybe|is|would|if|because|this|that';

const THING_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:${THINGS_BEFORE})|(?:madei?ra|gesso|yeso|resina|vasos?|pecas?|piezas?|imagem|imagen) d?e)\\s$`,
  'u',
);

const NOUN_AFTER = new RegExp(`^\\s(?!(?:${LOOKS_AFTER}|${SHADE}|${PURE})(?!\\p{L}))[a-z]{3,}`, 'u');

export const describes = (lead: string, name: string, next: string): boolean =>
  THING_BEFORE.test(lead) || (ENGLISH.test(name) && NOUN_AFTER.test(next));

/** "…, azul e amarelo": two colours side by side are a wish even without a cue, unless they describe a thing. */
export const PAIR = new RegExp(
  `(?<![\\p{L}])(?<!(?<!\\p{L})(?:${THINGS_BEFORE})\\s)${PURE}(?:\\s(?:${SHADE}))?${AND}${PURE}(?!\\p{L})(?!\\s(?!(?:${LOOKS_AFTER}|${SHADE})(?!\\p{L}))[a-z]{3,})`,
  'u',
);

/** "laranja igual do Itaú", "aquele amarelo do mercado": a colour by comparison. */
export const COMPARED_BEFORE =
  /(?<!\p{L})(?:aquel[ea]|ess[ea]|aquel|ese|(?:that|those|this)(?: (?:sort|kind|shade) of)?(?: [a-z]+-[a-z]+)?|(?:um|o|el|un) (?:tom|tono) de)\s$/u;

export const COMPARED_AFTER =
  /^\s(?:igual|igualzinh[oa]|tipo|que nem|parecid[oa]s?|como (?:[oa]|el|la)|like|same as|estilo|you (?:get|see|find)|que se ve)\s/u;

/** "mulher branca", "vinho branco": about people and goods. */
export const OF_A_THING =
  /(?<!\p{L})(?:mulher(?:es)?|moc[ao]s?|gente|pessoas?|menin[ao]s?|hom(?:em|ens)|modelos?|carnes?|vinhos?|pao|paes|arroz|farinha|uvas?|chocolates?|feijao)\s$/u;

/** In Spanish and Portuguese "red" is a net: "medias de red", "la red". */
export const A_NET = /(?<!\p{L})(?:de|la|una|en|nuestra|tu|su)\s$/u;

/** "Azul como o céu", "verde bosque, color de la hoja": a thing that only tells which colour was meant. */
export const LIKENED = new RegExp(
  `${ANY}(?:\\s(?:${SHADE}))?\\s(?:like|como|igual|cor d[aeo]|color d[ae]l?|مثل|متل|زي|بحال|بلون|كلون)(?:\\s(?:the|an?|[oa]|el|la|un|una|um|uma))?\\s$`,
  'u',
);

/** "azul mar y que no parezca un supermercado": a wish about the look goes on. */
export const WISHED_ON = /^,?\s(?:(?:y|e|and|mas|pero|but)\s)?(?:que|q)\s(?:(?:no|nao|n)\s)?pare[zcs][cs]?a(?!\p{L})/u;
export const IS_OUR_COLOUR =
  /^,?\s(?:(?:que|which|that)\s)?(?:e|es|is|are|sao|son)\s(?:(?:a|o|el|la|the|our|nossa|minha|nuestro|my)\s)*(?:cor|color|colou?r)/;
