import type { Sheet } from '../facts/sheet.ts';
import { KEPT_KINDS } from '../lexicon/keep-off.ts';
import type { Span } from '../sentences.ts';
import { NOT_YET_KNOWN } from './not-yet-known.ts';

/** "… não põe tá", "don't put that", "no lo publiquen": an order without an object is about the words before it. */
const ORDER_ABOUT_IT =
  /(?<!\p{L})(?:(?:isso|isto|essa parte|eso|esto)(?: (?:tambem|tb|tbm|ai|voces?|vcs?|tampoco))* )?(?:(?:nao|n|no|nem) (?:precisa |e (?:pra|para) |hace falta |es para )?(?:(?:lo|la|los|las) )?(?:poe|por|ponham?|bot[ae]m?|botar|colo(?:ca|quem?|car)|publi(?:ca|quem?|car)|divulg(?:a|uem?|ar)|mostr(?:em?|ar?)|escrev(?:e|am?|er)|pongas?|pongan|poner|pon|publiques|publiquen|muestres|muestren|aparece|entra)(?: (?:isso|isto|eso|esto|nao|no site|na pagina|ai|alli|ahi|en (?:la web|el sitio|la pagina)|ainda|por enquanto|todavia|por ahora|ta|ok|viu|hein|eh|ne|por favor|porfa|pfv|xfa|tambem|tampoco|de (?:jeito|forma|maneira) (?:nenhum[a]?|alguma)|nem (?:morto|morta|ferrando|pensar|a pau)|de ninguna (?:manera|forma)|k{2,}|(?:rs){1,}))*|(?:do not|don'?t|dont|please don'?t) (?:put|publish|post|print|show|share|include|mention|write|add) (?:that|this|it|them|any of (?:that|this|it))(?: (?:on|in|up|there|online|anywhere|please|though|pls|either|at all|ever)(?: (?:the |my |our )?(?:web ?)?(?:site|page|internet))?)*|(?:leave|keep) (?:that|this|it) (?:off|out)(?: please)?|(?:mas |pero )?(?:deix[ae]m?|fica|dej[ae](?:lo)?) (?:sem|sin) (?:os |los |o |el )?(?:nomes?|nombres?))(?=\s*[,.;:!?()\n]|\s(?:porque|pq|pois|because|que|since)\s|\s*$)/u;
/** "O endereço completo não ponho no site por segurança", "I don't put it online": a habit of the owner, which we keep too. */
const NEVER_PUTS =
  /(?<!\p{L})(?:(?:nao|n|nunca) (?:ponho|boto|coloco|publico|divulgo|mostro) (?:\p{L}+ )?(?:no site|na (?:internet|pagina|rede)|online|em lugar nenhum|publicamente)|(?:no|nunca) (?:lo |la )?(?:pongo|publico|muestro|doy) (?:en (?:la (?:web|pagina)|el sitio|internet|ningun lado)|publicamente)|(?:do not|don'?t|never|won'?t) (?:put|publish|list|show|give) (?:(?:that|this|it|them) )?(?:out |up )?(?:on(?: the| my| our)? (?:web ?)?(?:site|page|internet)|online|publicly|anywhere))(?: (?:por|for|pra|para) \p{L}+)?(?=\s*[,.;:!?()\n]|\s*$)/u;
/** "… depois vejo se dá pra botar, por enquanto não", "maybe later, not for now": put off, with the words before it. */
const NOT_FOR_NOW =
  /(?<!\p{L})(?:depois (?:eu |a gente )?(?:vejo|vemos|ve|decido|decidimos)|(?:ya |luego |despues )(?:vere|veo|vemos|veremos)|we(?:['’]ll| will) see|i(?:['’]ll| will) (?:see|decide)) [^.;!?\n]{0,60}(?:por enquanto|por ahora|de momento|por el momento|for now|not yet|ainda)(?: (?:nao|no|not))?(?=\s*[.;!?)\n]|\s*$)/u;
/** "isso é só desabafo": said to us, with the words before it. */
const VENTS =
  /(?<!\p{L})(?:(?:isso|isto) (?:e|foi|aqui e) (?:so |apenas )?(?:um )?desabafo|(?:so|foi so|e so) (?:um )?desabafo|(?:i'?m |im )?just venting|rant over|(?:es |era )?solo (?:un )?desahogo|me estoy desahogando)(?!\p{L})/u;
/** "…, hay mucho ladrón (esto último no lo pongas)": only the words between the last comma and the order. */
const ABOUT_LAST =
  /(?<!\p{L})(?:(?:esto|isto|isso|essa|this|that) (?:ultim[oa](?: parte)?|last (?:bit|part|one))|(?:la|a|the) (?:ultima parte|last (?:bit|part)))[^,;]*$/u;
/** "El teléfono es 351 …, atiende Rubén, yo atiendo mal, eso no lo pongas": the number is too far to be meant. */
const LONG_AFTER_NUMBER = /\d[\d ()-]{6,}\d,[^,]*\p{L}[^,]*,[^,]*\p{L}[^,]*$/u;
const MAX_BEFORE_ORDER = 30;
const MAX_BARE_ORDER = 6;

/** "isso eu não quero na internet", "eso que no salga", "guarda aí contigo", "not a thing I'd want tourists reading": the same, in other words. */
const WISHED_UNSAID = [
  /(?<!\p{L})(?:(?:mas |pero |but )?(?:isso|isto|essa parte|eso|esto|that|this)(?: eu| yo| i)? (?:nao|no|i don['’]?t|i do not) (?:quero|quiero|queremos|queria|want|quisiera)(?: \p{L}+){0,3} (?:internet|site|pagina|web|apare\p{L}+|saia\p{L}*|salga|public\p{L}*|divulg\p{L}*|sepa\p{L}*|saib\p{L}*|online|known|shared)|(?:eso|esto|lo anterior) que no (?:salga|aparezca|se sepa|se publique)|(?:mas |pero |but )?(?:por favor |please )?(?:nao|no) (?:os|as|o|a|los|las|lo|la|le) (?:mencion|nombr|cite|cita|nomei)\p{L}*|(?:nao|n|no lo|no la|don['’]?t|do not) (?:espalh|cuent|repeat|spread|divulg)\p{L}*(?: (?:isso|isto|it|this|that|por ai|ta|viu|eh|hein|rs+|kk+))*|(?:esse detalhe|este detalle|isso|eso|that) (?:e|es|is) (?:ouro|oro|gold|delicad[oa]|conversa nossa|cosa nuestra)|(?:convem|melhor|mejor|better) (?:guardar|guarda|keep)(?: (?:isso|isto|it|this|that|esto|eso))? (?:(?:pra|para|entre|contigo|com|between|quiet|private|off)(?!\p{L})(?: \p{L}+)?|to yourself)|(?:guarda|guarde|keep)(?: isso| esto| it| this| that)?(?: ai| ahi)? (?:contigo|com voces?|com vc|(?:pra|para) (?:voces?|vc|ti|si)|to yourself|between us)|(?:nao|no) (?:pode|podem|puede|pueden) (?:ver|saber|ler|leer) (?:isso|disso|isto|eso|esto)|(?:isso |que isso |eso |que eso )?(?:nao|no) (?:va|vai|vaya) parar (?:em|en|no|na) \p{L}+(?: (?:nenhum|ningun\p{L}*))?|(?:that|this|it)(?:['’]s| is) not for (?:the )?(?:public|customers|clients|everyone|everybody|publication)|(?:isso|isto) nao e (?:pra|para|pro) (?:o )?(?:publico|cliente|clientes|divulgar|publicar)|(?:eso|esto) no es para (?:el |los )?(?:publico|clientes)|not (?:a thing|something) (?:i|we)(?:['’]?d| would) (?:want|like) \p{L}+ (?:reading|knowing|seeing|to (?:know|read|see))|nobody (?:needs|has) to know|ninguem precisa saber|nadie tiene que saber(?:lo)?)/u,
  /(?:بيني وبينك|بينا|ما ?تجيبوش سير\p{L}+|(?:مش|ما|مو) (?:حاب\p{L}*|بدي|عايز\p{L}*|ابي) (?:حدا|الناس|حد|احد) (?:ي|ت)عرف\p{L}*|لا (?:تذكر|تكتب|تنشر)\p{L}* (?:هذا|هاد|هالكلام|ده|دي)|هالكلام)/u,
];
/** "don't put this on but the key is under the pot", "não põe isso mas a senha é …": what follows. */
const ORDER_AHEAD =
  /(?<!\p{L})(?:(?:please )?(?:do not|don['’]?t|dont) (?:put|publish|show|list|write|post|include|add) (?:this|that|it)(?: (?:on|up|in|out|online))?(?: (?:the |my |our )?(?:web ?)?(?:site|page|internet))?|(?:isso |isto )?(?:nao|n) (?:precisa )?(?:poe|por|ponha|bota|botar|coloca|colocar|publica|publicar)(?: (?:isso|isto|no site|na pagina|na internet))+|(?:esto |eso )?no (?:lo |la )?(?:pongas?|publiques?)(?: (?:esto|eso|en la (?:web|pagina)|en el sitio))*),? (?:but|mas|pero) (?!(?:put|show|poe|bota|coloca|pon|mostra)(?!\p{L}))[^.!?\n]{3,160}/gu;
const NOT_A_WORD =
  "(?<!\\p{L})(?:(?:do not|don['’]?t|dont|never) (?:say|tell \\p{L}+|talk|mention|write|put|announce|reveal|publish|let on)(?: (?:anything|a word))?|(?:nao|nem|nunca) (?:e (?:pra|para) |quero que )?(?:mencion|cit[ae]|diz|diga|diz|fal[ae]|coment|cont[ae]|escrev|poe|por|ponh|bot[ae]|coloc|coloqu|revel|anunci|public|publiqu|divulg)\\p{L}*(?: nada)?|(?:no|nunca|tampoco) (?:mencion|dig[ao]|hable|escrib|coment|cuent|pong|revel|anunci|public|publiqu)\\p{L}*(?: nada)?)";
const COURTESY = '(?:,? (?:por favor|please|pfv|porfa|ta|viu|ok),?)?';
const RUNS_ON = '(?:[^.;!?\\n,]|(?<=(?<!\\p{L})(?:dra?|sra?|mrs?|ms|prof|profa|st))\\.|[.,](?=\\d))';
/** "don't say anything about the …", "não mencionem, por favor, que o Dr. Ivo …": up to the end of the clause, or past whom it is about. */
const SILENT_ABOUT = new RegExp(
  `${NOT_A_WORD}${COURTESY} (?:que|that|o fato de que|el hecho de que|the fact that|about|sobre|acerca|d[aeo]s?|del?)(?!\\p{L})${COURTESY} (?:(?:\\p{L}+\\.? ?){1,4},${RUNS_ON}{2,60},${RUNS_ON}{3,90}|${RUNS_ON}{3,90})`,
  'gu',
);

/** The words that an order without an object keeps off the page: up to it from the start of their sentence, or the sentence before. */
export function keptOff({ folded, sentences }: Sheet): Span[] {
  const silent = [...folded.matchAll(SILENT_ABOUT), ...folded.matchAll(ORDER_AHEAD)].map(({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
  const unsaid = sentences.flatMap((sentence, n): Span[] => {
    const said = folded.slice(sentence.start, sentence.end);
    const order = [ORDER_ABOUT_IT, NEVER_PUTS, NOT_FOR_NOW, VENTS, NOT_YET_KNOWN, ...WISHED_UNSAID]
      .map((sign) => sign.exec(said))
      .filter((match) => match !== null)
      .sort((a, b) => b.index - a.index)[0];
    if (!order || isOfPrices(said, order.index)) return [];
    const before = said.slice(0, order.index);
    const words = before.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
    // "(don't publish them: bank 1234)": all that is in the bracket, and nothing before it.
    const opened = before.lastIndexOf('(') > before.lastIndexOf(')') ? before.lastIndexOf('(') : -1;
    const isLast = ABOUT_LAST.test(said.slice(0, order.index + order[0].length));
    const isRunOn = words > MAX_BEFORE_ORDER || (said.length > folded.length * WHOLE && before.split(/,(?!\d)/u).length > MAX_CLAUSES);
    const comma = isRunOn || isLast || LONG_AFTER_NUMBER.test(before) ? lastClause(before, isLast ? 1 : MIN_WORDS) : 0;
    const until = order.index + order[0].length;
    // "não publiquem: 11.482…", "não ponho no site (rua Piratuba 1190)": what is told behind the order.
    const after = /^\s*(?::[^)\n]*|\([^)\n]*\))/.exec(said.slice(until))?.[0].length ?? 0;
    // "20/12 casamento (não colocar, é particular)": the item before a bracket that opens with the order, and all of the bracket.
    if (opened >= 0 && after === 0 && !/[\p{L}\d]/u.test(said.slice(opened, order.index))) {
      const item = /[^,;:()\n]*$/.exec(said.slice(0, opened))!;
      const closed = said.indexOf(')', until);
      return [{ start: sentence.start + item.index, end: sentence.start + (closed < 0 ? until : closed + 1) }];
    }
    const cut = Math.max(comma, opened + 1);
    // "… não ponho no site, a pessoa recebe depois": the rest tells how it is kept.
    const isHabit = NEVER_PUTS.test(order[0]) && said.length - until <= MAX_REST;
    const end = isHabit ? sentence.end : sentence.start + until + after;
    const last = words === 0 && said.split(/\s+/).length <= MAX_BARE_ORDER ? sentences[n - 1] : undefined;
    return [{ start: last?.start ?? sentence.start + cut, end }];
  });
  return [...silent, ...unsaid];
}

/** "progressiva 200 mas o preço da progressiva não põe": the price, which is kept off by itself, and not what it is for. */
const isOfPrices = (said: string, at: number): boolean => OF_PRICES.test(said.slice(0, at));
const OF_PRICES = new RegExp(`(?<!\\p{L})(?:${KEPT_KINDS.price}|${KEPT_KINDS.hours})(?: (?!\\d)[\\p{L}'’]+){0,6},? $`, 'u');

/** Start of the clause that has enough words to be what the order is about. */
function lastClause(before: string, least: number): number {
  const said = before.replace(/[,;\s]+$/u, '');
  const commas = [...said.matchAll(/,(?!\d)|;/gu)].map(({ index }) => index + 1).reverse();
  return commas.find((at) => (said.slice(at).match(/\p{L}{2,}|\d+/gu)?.length ?? 0) >= least) ?? 0;
}
/** A message of one sentence: its share, and the most clauses that an order may reach over. */
const WHOLE = 0.6;
const MAX_CLAUSES = 3;
const MIN_WORDS = 3;
const MAX_REST = 120;
