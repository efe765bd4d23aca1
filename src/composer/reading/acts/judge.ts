import type { Act } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import type { ActChances } from '../learned/tags.ts';
import { ASSERTS } from '../lexicon/assertions.ts';
import { piecesOf } from './pieces.ts';

const ACTS = ['fact', 'wish', 'aside', 'instruction'] as const;
/** Below this no act is sure enough to be named. */
const SURE = 0.58;
const MAX_WORDS = 28;
/** Of a stretch that was not tagged, being too far down, nothing is known. */
const UNKNOWN: ActChances = [0.25, 0.25, 0.25, 0.25];

/** Pieces that belong together, and the act they do. `solid` is the least chance of a fact that any of them has. */
export interface Judged {
  start: number;
  end: number;
  sentence: number;
  act: Act;
  confidence: number;
  solid: number;
}

/** The chance of a fact that a refusal has: what a house does not do, its customers have to know. */
const REFUSAL = 0.995;
/** "no trabajamos con gnc", "não atendo aos domingos", "we don't take cards". */
const REFUSES =
  /^(?:(?:mas|pero|but|e|y|and) )?(?:(?:eu |a gente |yo |nos |nosotros )?(?:nao|nunca|no) (?:trabalh(?:o|amos)|trabaj(?:o|amos)|atend(?:o|e|emos)|atiend(?:o|e)|fa(?:co|z|zemos)|ha(?:go|ce|cemos)|vend(?:o|e|emos)|aceit(?:o|a|amos)|acept(?:o|a|amos)|alug(?:o|a|amos)|entreg(?:o|a|amos)|conserto|consertamos|repar(?:o|amos)|mex(?:o|emos) com|pego|pegamos|abro|abrimos|abre)|(?:i|we) (?:do not|don't|dont|never) (?:do|take|accept|work|sell|serve|deliver|repair|fix|open|hire|rent))(?!\p{L})/u;
/** What is said to whoever makes the site, or to those who sell. */
const OF_THE_SITE =
  /(?<!\p{L})(?:sites?|saite|web\w*|pagin\w*|pages?|fotos?|photos?|precos?|prices?|precios?|formulari\w*|forms?|banner|chat\w*|cookies?|pop-?ups?|carrinho|carrito|cart|blog|agencias?|agenc(?:y|ies)|ideia|idea|parte|nada|nothing|anything|sense|sentido|mais|more|any ?more|now|agora|ahora)(?!\p{L})/u;
const refuses = (said: string): boolean => {
  const folded = fold(said.trim());
  return folded.split(' ').length <= 12 && REFUSES.test(folded) && !OF_THE_SITE.test(folded);
};

/** A rule of the house or a term of its work, told in passing: "parcelo em 3x", "sinal de 50 pra agendar", "não pode caixa de som". */
const RULE =
  /^(?:(?:e|mas|ah|a gente|nos|eu|tambem|la) )*(?:aceit(?:o|amos) (?:troca|cart|pix|encomenda|vale|convenio|pet|reserva)\p{L}*|parcel(?:o|amos)|mont(?:o|amos) e desmont(?:o|amos)|consign(?:o|amos)|entreg(?:o|amos) (?:em|no|na|nos|nas|a domicilio|gratis|todo|em toda)|(?:sinal|entrada|caucao) de \d|garantia (?:de )?\d|prazo (?:de )?\d|tudo por \d+ h|nao pode (?:entrar|levar|caixa|fumar|som|animal|crianca|bebida|cachorr|menor)\p{L}*|proibid[oa]|(?:so|somente|apenas) com (?:documento|hora marcada|agendamento|receita|reserva)|se chover|sem (?:premio|taxa|fidelidade|carencia|juros|conservantes?|gluten|lactose)|nao (?:ha|havera|temos) (?:inscricao|estacionamento|wi-?fi|taxa|opcao|fidelidade|multa)|nao devolv\p{L}+|silencio (?:depois|apos|a partir)|guarda-?volumes?)(?!\p{L})/u;
const MAX_RULE_WORDS = 16;
const rules = (said: string): boolean => {
  const folded = fold(said.trim());
  return folded.split(' ').length <= MAX_RULE_WORDS && !OF_THE_SITE.test(folded) && RULE.test(folded);
};

/** The chance of a wish that an order to whoever makes the site has. */
const ORDER = 0.97;
const MADE_FOR =
  '(?:list|say|mention|put|show|promise|use|include|write|publish|make|add|translate|call (?:me|us|it)|pong\\w+|dig(?:a|as|an)|publi(?:que|ques|quen)|us(?:es|en)|muestr\\w+|mencion(?:e|es|en)|traduzc\\w+|coloqu\\w+|bot(?:a|e|em)|ponha\\w*|fal(?:a|e|em)|mostr(?:a|e|em)|escrev(?:a|am)|escrib(?:a|as|an))';
/** "Don't list which schools …", "no pongas que …", "judo club website needed": said of the site, whatever it speaks of. */
const ORDERS = [
  new RegExp(
    `^(?:(?:and|but|y|pero|e|mas|also|please|por favor)[ ,]+)*(?:do not|don'?t|dont|never|no|nao|nunca) (?:me |nos |lo |la |se )?${MADE_FOR}(?!\\p{L})`,
    'u',
  ),
  /(?<!\p{L})(?:web ?site|web ?page|(?<!on |off )site|pagina(?: web)?|sitio(?: web)?|home ?page)s? (?:is |was )?(?:needed|wanted|required|urgente?|please|pls|por favor|porfa)(?!\p{L})/u,
];
const isOrder = (said: string): boolean => {
  const folded = fold(said.trim());
  return ORDERS.some((sign) => sign.test(folded));
};

/** Every stretch of the prompt with its act. */
export function judge({ text, language, tags }: Pick<Sheet, 'text' | 'language' | 'tags'>): Judged[] {
  const judged: (Judged & { words: number; brackets: boolean })[] = [];
  let ordered = -1;
  for (const { start, end, sentence, inBrackets: brackets } of piecesOf(text, language)) {
    const said = text.slice(start, end);
    // "Don't list which schools | my learners come from": up to the next sign the order goes on.
    const isOrdered =
      isOrder(said) || (ordered > 0 && /^[^.!?…]\s+$/.test(text.slice(ordered - 1, start)) && !text.slice(ordered, start).includes('\n'));
    ordered = isOrdered ? end : -1;
    const chances =
      refuses(said) || (language === 'pt' && rules(said)) || ASSERTS.test(fold(said.trim()))
        ? ([REFUSAL, ...UNKNOWN.slice(1)] as const)
        : isOrdered
          ? ([1 - ORDER, ORDER, 0, 0] as const)
          : (tags.acts(start, end) ?? UNKNOWN);
    const best = Math.max(...chances);
    const act: Act = best < SURE ? 'unclear' : (ACTS[chances.indexOf(best)] as Act);
    const words = text.slice(start, end).split(/\s+/).length;
    const last = judged.at(-1);
    // "… teaches in a school | and don't say which": what the order is about waits for its owner.
    if (isOrdered && last?.sentence === sentence && last.act === 'fact' && /^(?:and|y|e|but|pero|mas)\s/i.test(said)) last.solid = 0;
    if (last?.sentence === sentence && last.act === act && last.words + words <= MAX_WORDS && !(last.brackets && !brackets)) {
      last.end = end;
      last.confidence = Math.min(last.confidence, best);
      last.solid = Math.min(last.solid, chances[0]);
      last.words += words;
    } else judged.push({ start, end, sentence, act, confidence: best, solid: chances[0], words, brackets });
  }
  return judged.map(({ start, end, sentence, act, confidence, solid }) => ({ start, end, sentence, act, confidence, solid }));
}
