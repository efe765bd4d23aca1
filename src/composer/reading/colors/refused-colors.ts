import { ANY } from './color-names.ts';

const REFUSED =
  /(?:^|[^\p{L}])(?:nao|no|sem|sin|without|not|nada|nd|nothing|never|nunca|menos|tirando|fora|exceto|excepto|evit\w+|avoid|odeio|odio|hate|detesto|except|(?:anything|everything) but|isn't|don't|hates|و?(?:بدون|بلا|بلاش|دون|مش|مو|لا|ما|مابي|مابغي|ماابي|مابغيتش|غير|تجنبوا?|ابتعدوا? عن))\s+(?:(?:de|com|con|with|nada|muito|too|muy|so|tao|pode|puede|can|ser|aquel[ea]?|that|esse|it|this|me|nos|le|lo|quero|quiero|queremos|quere?r|want|use|usa[rn]?|usem?|using|like|gosto|gostamos|make|do|have|goes?|go|gusta|any|much|el|o|a|the|cor|color|colou?r|poner|colocar|pon(?:er|gan?|gas)?|ponha|poe|poem|por|bote|bota|botar|coloque|lleve|tenga|tenha|fique|vaya|va|sea|seja|be|is|in|en|em|usual|typical|same|tudo|tod[oa]s?|old|stark|bright|pure|all|tons? de|tonos? de|botao|boton|button|icone|icono|(?:[نات]?)(?:حب|ريد|بغي?|بي|ستخدم|ستخدموا|ستعمل|ستعملوا|ضع|ضعوا|حط|حطوا)|بدي|بدنا|عاي?ز\p{L}*|حاب\p{L}*|اللون|لون|الوان|اي)\s+){0,4}$/u;

/** "Nada de caveira nem preto", "no frills or pink": a refusal that another thing comes first in. */
const REFUSED_WITH =
  /(?<!\p{L})(?:nada de|nd de|nothing(?: too)?|nao \p{L}+|no|not|sem|sin|without|never|nunca|evit\w+|avoid)(?: \p{L}+){1,3},? (?:nem|ni|nor|or) (?:(?:de|em|in|en|com|con|with) )?$/u;

/** "preto no branco": in Portuguese "no" is "in the" here, no refusal. */
const IN_THE = new RegExp(`(?<!\\p{L})${ANY}\\sno\\s$`, 'u');
const REFUSED_AFTER =
  /^(?:\s(?:is|e|es)(?:\s\p{L}+){1,3},|,)?\s(?:nao|no|not|never|jamais)\s?(?:[!.,;]|$|(?:que|porque|pq|pois|por favor|pfv|gosto|quero)(?!\p{L}))/u;

/** "Meu marido quer preto e vermelho, eu não": the colours of another, which the owner does not want. */
const OF_ANOTHER =
  /(?<!\p{L})(?:marido|mulher|esposa|esposo|filh[oa]|soci[oa]|irm[ao]|mae|pai|husband|wife|son|daughter|partner|mother|father|hij[oa]|hermano|hermana|madre|padre) (?:quer|queria|prefere|acha que|wants?|wanted|prefers|quiere|queria|prefiere)(?: \p{L}+){0,4} $/u;
const NOT_MINE = /^[^.;\n]{0,30},? (?:mas |but |pero )?(?:eu|yo|i) (?:nao|no|do not|don['’]?t)(?!\p{L})/u;

/** The words before or behind a colour refuse it. */
export const isRefusedBy = (lead: string, rest: string): boolean =>
  (REFUSED.test(lead) && !IN_THE.test(lead)) ||
  REFUSED_WITH.test(lead) ||
  REFUSED_AFTER.test(rest) ||
  (OF_ANOTHER.test(lead) && NOT_MINE.test(rest));

/** "põe azul... ah azul é da concorrente" */
export const isTakenBack = (folded: string, name: string): boolean =>
  new RegExp(`(?<!\\p{L})(?:ah|ih|opa|ops|nao)[,!.]* ${name.replace(/[^\p{L} ]/gu, '')} (?:e|nao)(?!\\p{L})`, 'u').test(folded);
