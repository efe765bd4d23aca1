import { fold } from '../fold.ts';
import { type Span, sentencesOf } from '../sentences.ts';

/** A stretch judged by itself: between punctuation marks, or up to a new predicate that runs on without any. */
export interface Piece extends Span {
  /** Index of its sentence in the prompt; only pieces of one sentence are joined again. */
  sentence: number;
  inBrackets: boolean;
}

/** Openings of a new thought in text without punctuation, over folded text. */
const STARTS: Readonly<Record<string, string>> = {
  pt: '(?:(?:eu|a gente|nos|nois)\\s)?(?:(?:nao|n|num|nun|ja|tbm|tambem|so|tb)\\s)*(?:quero|qro|kero|queria|qria|keria|gostaria|preciso|prefiro|bota|botar|coloca|coloque|poe|ponha|faz um|faiz|faca|usa|deixa|mostra|pode (?:usar|ser|por|botar|colocar|fazer)|fica (?:em|na|no|aqui|perto|ali)|sou|somos|tenho|temos|trabalho|trabalhamos|atendo|atendemos|fasso|faco|fazemos|vendo|vendemos|aceito|aceitamos|entrego|entregamos|abro|abrimos|funciona|cobro|conserto|consertamos|se chama|xama|chama (?!n)|chama no|o nome|meu nome|nome e|meu (?:zap|whats\\w*|tel\\w*|numero|filho|neto|sobrinho|marido|genro|pai)|minha (?:filha|neta|sobrinha|mulher|mae|esposa)|zap|zape|whats|whatsapp|wpp|telefone|fone|tel|insta|instagram|pix|endereco|horario|cores|cor|qor|quem quiser|desculpa|obrigad[oa]|brigad[oa]|valeu|e isso|garantia|sem (?:foto|banner|frescura|enfeite)|site (?:simples|bonito|em)|fundo|botao|quero que|a gente (?!quer|que)\\p{L}{3,}|(?!(?:ultimos|proximos|minimos|maximos|otimos|primos|ramos|termos|extremos|remos|intimos|legitimos)(?!\\p{L}))\\p{L}{3,}(?:amos|emos|imos)|aki (?:em|na|no)|aqui (?:em|na|no))',
  en: "(?:i|i'm|im|i'd|i've|we|we're|we've|we'd|they|it's|its|my|our|pls|please|can (?:you|u)|could (?:you|u)|make it|put|add|keep|use|don'?t|dont|no (?:photos|pop|chat|stock|prices|blog|cookie|funny|bitey)|called|call|ring|need|nid|want|whatsapp|watsap|watsapp|phone|text|email|open|free (?:quote|est)|number'?s|sorry|thanks|thank|cheers|god bless|bt|but|colou?rs?|one page|green|pink|purpel|lots of|based in|located)",
  es: '(?:(?:yo|nosotros)\\s)?(?:(?:no|tambien|ya|solo)\\s)*(?:quiero|kiero|quisiera|queremos|necesito|nesesito|ocupo|prefiero|pon|pone|ponle|haz|hace|usa|deja|muestra|que (?:se pueda|me escriban|me llamen|tenga|sea|diga)|q me|soy|somos|tengo|tenemos|trabajo|trabajamos|atiendo|atendemos|hago|ago|hacemos|vendo|vendemos|acepto|aceptamos|entrego|hacemos|abro|abrimos|reparo|arreglo|cobro|se llama|el nombre|me llamo|mi (?:numero|wasap|whats\\w*|telefono|hij[oa]|sobrin[oa]|espos[oa]|marido)|whats\\w*|wasap|tel|telefono|cel|insta\\w*|direccion|horario|colores|color|gracias|disculp\\w+|pago|estoy en|estamos en|queda en|foto de|sin (?:foto|banner)|fondo|boton)',
  ar: '(?:و)?(?:عايز|عاوز|بدي|بدنا|اريد|نريد|ابي|نبي|ابغي|بغيت|احتاج|عندي|عندنا|نبيع|نقدم|نوفر|اسمه|اسمها|سميتي|رقم\\S*|واتس\\S*|وتساب|هاتف|تلفون|ابيع|بصلح|بشتغل|شغالين|فاتحين|لون\\S*|الوان\\S*|شكرا|مش عايز|ما ابي|ما بدي|المكان|العنوان|شارع|التوصيل|السعر|انا|احنا|نحن|ديرلي|لي بغا\\S*)',
};
const JOINS: Readonly<Record<string, string>> = {
  pt: 'e|mas|ai|dai|so que|entao|pq|porque|ah|pois|tambem|ou',
  en: 'and|but|so|then|also|oh|or|bt|n',
  es: 'y|pero|entonces|ah|porque|pues|tambien|o',
  ar: 'و|بس|لكن|كمان',
};
/** Words after which the thought continues. */
const BINDS =
  /(?:^|\s)(?:que|q|quem|onde|quando|qdo|se|como|para|pra|pro|p|de|d[aeo]s?|no|na|nos|nas|em|o|a|os|as|um|uma|meu|minha|seu|sua|por|com|sem|cada|nao|n|num|the|an?|to|of|in|at|on|for|with|that|which|who|when|if|because|than|my|our|your|like|not|no|can|will|would|should|just|only|and|or|but|i|we|you|they|e|y|mas|pero|eu|yo|el|la|los|las|un|una|mi|su|en|con|sin|del|al|donde|quien|cuando|si|para|muy|mais|mas|very|so|ou|also|have|got|is|are|foi|foram|era|fue|ana|damos|dou|doy|aceito|aceitamos|acepto|aceptamos|ofereco|oferecemos|ofrecemos|في|من|على|ل|ب|مع|ما|لا|مش|ان|اللي|الي)$/u;

/** "não segura | horário": a negated verb continues to its object. */
const NEGATED = /(?<!\p{L})(?:nao|nunca|no|not|never|don'?t|won'?t|can'?t) (?!(?:abr|trabalh|trabaj|fecha|fio|fia)\p{L}*$)\p{L}+$/u;

/** "preciso de um site | pra minha fábrica": the order ends at the start of the business. */
const ORDERED =
  /(?<!\p{L})(?:site|saite|sait|website|websight|web|webpage|web page|page|pagina|pajina|landing page|landing|sitio)(?= (?:pra|para|pro|p|d[ao]|for|of|del|de (?:la|mi|nuestr[oa])) \p{L})/gu;
/** Another thought begins after a mail address, a handle or a long number. */
const CONTACT = /(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w.])@[\w.]{3,}|\d[\d\s().-]{7,}\d)(?= \p{L})/gu;

/** "Emergência não temos", "leather we don't do": the refused thing stands before the refusal. */
const BARE_REFUSAL =
  /^ ?(?:(?:eu|a gente|nos|nois|yo|nosotros|i|we) )?(?:nao|nunca|no|don['’]?t|do not|never) \p{L}+(?: (?:mais|mas|ainda|todavia|any ?more|por enquanto|it|them|those))*(?: desde .{3,20}?)?\s*(?:$|[.,;:!)\n]|(?:ja avisa|favor deixar|bem claro|deixa)(?!\p{L}))/u;

/** "Piano eu não carrego | já avisa isso": the request stands after its subject. */
const ASKED_FOR_IT =
  /[\p{L}\p{N}](?= (?:ja avisa|favor deixar|bem claro isso|(?:pode )?avisa ai|deixa (?:isso )?(?:bem )?claro|que quede claro|make that clear)(?!\p{L}))/gu;

const patterns = new Map<string, RegExp>();
function startsIn(language: string): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const code = STARTS[language] ? language : 'en';
  const made = new RegExp(`(?<=[\\p{L}\\p{N})!?'’]) +(?=(?:(?:${JOINS[code]}) )?(?:${STARTS[code]})(?![\\p{L}\\p{N}]))`, 'gu');
  patterns.set(language, made);
  return made;
}

/** The prompt in small pieces, in order; only punctuation and space between them. */
export function piecesOf(text: string, language: string): Piece[] {
  const folded = fold(text);
  return sentencesOf(text).flatMap((sentence, index) => {
    const thoughts = thoughtsIn(folded, sentence, language);
    return stretchesIn(folded, sentence, thoughts).flatMap(({ start, end, inBrackets }) => {
      const piece = trim(text, start, end);
      return piece ? [{ ...piece, sentence: index, inBrackets }] : [];
    });
  });
}

interface Stretch extends Span {
  inBrackets: boolean;
}

/** A sentence cut at brackets, at punctuation, and where a new thought begins without any. */
function stretchesIn(folded: string, { start, end }: Span, thoughts: ReadonlyMap<number, Thought>): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  let inBrackets = false;
  const cut = (at: number, next: number) => {
    stretches.push({ start: from, end: at, inBrackets });
    from = next;
  };
  for (let i = start; i < end; i++) {
    const sign = folded[i] as string;
    const thought = thoughts.get(i);
    if ((sign === '(' || sign === '[') && longEnough(folded, i + 1, end)) {
      cut(i, i + 1);
      inBrackets = true;
    } else if ((sign === ')' || sign === ']') && inBrackets) {
      cut(i, i + 1);
      inBrackets = false;
    } else if (separates(folded, i, end)) cut('.…!?؟'.includes(sign) ? i + 1 : i, i + 1);
    else if (thought && (thought.isSure || mayEnd(folded.slice(from, i), folded.slice(thought.start, end), from === start)))
      cut(i, thought.start);
  }
  cut(end, end);
  return stretches;
}

/** A punctuation mark between two thoughts; commas and dashes of numbers and words are none. */
function separates(folded: string, i: number, end: number): boolean {
  const sign = folded[i] as string;
  const before = folded[i - 1] ?? '';
  const next = folded[i + 1] ?? ' ';
  return (
    ((sign === ',' || sign === '،') && !(/\d/.test(before) && /\d/.test(next))) ||
    ';؛'.includes(sign) ||
    ('.…!?؟:'.includes(sign) && next === ' ') ||
    ('-|/>·•'.includes(sign) && before === ' ' && next === ' ' && !BARE_REFUSAL.test(folded.slice(i + 1, end)))
  );
}

/** A place where a new thought may begin. */
interface Thought {
  start: number;
  isSure: boolean;
}

function thoughtsIn(folded: string, { start, end }: Span, language: string): Map<number, Thought> {
  const thoughts = new Map<number, Thought>();
  const said = folded.slice(start, end);
  for (const { index, 0: space } of said.matchAll(startsIn(language)))
    thoughts.set(start + index, { start: start + index + space.length, isSure: false });
  for (const pattern of [ORDERED, CONTACT, ASKED_FOR_IT])
    for (const { index, 0: words } of said.matchAll(pattern)) {
      const at = start + index + words.length;
      thoughts.set(at, { start: at + 1, isSure: true });
    }
  return thoughts;
}

/** The words before can stand alone, and those behind are more than a refusal of them. */
function mayEnd(left: string, right: string, isFirst: boolean): boolean {
  const words = left.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const isWhole = words >= 3 || /\d\s*$/.test(left) || (words >= 1 && isFirst);
  return isWhole && !BINDS.test(left.trimEnd()) && !BARE_REFUSAL.test(right) && !NEGATED.test(left.trimEnd());
}

/** "(4 a 6 anos)" belongs to the words before it; a longer remark is a piece of its own. */
function longEnough(folded: string, from: number, to: number): boolean {
  const close = folded.slice(from, to).search(/[)\]]/);
  return close > 0 && (folded.slice(from, from + close).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 4;
}

function trim(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /[^\p{L}\p{N}$€£₹₦¿¡"“«+@#(*•\p{Extended_Pictographic}]/u.test(text[from] as string)) from++;
  while (to > from && /[\s,;:–—/|-]/u.test(text[to - 1] as string)) to--;
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.slice(from, to)) ? { start: from, end: to } : undefined;
}
