import type { Found } from '#composer/brief.ts';
import type { ClauseReading } from '../acts/judge.ts';
import type { Sheet } from '../facts/sheet.ts';
import { namesTrade } from './lexicon.ts';

const WORD = "[\\p{L}’'-]+";
/** Ends an object: a place, a time, a condition, another sentence. */
const END =
  '(?!(?:en|em|in|at|near|on|desde|since|hace|ha|for|com|con|with|que|q|that|which|who|and|y|e|mas|but|pero|aqui|aca|here|por|from|n[ao]s?|quando|cuando|when|se|si|if|ate|hasta|until|porque|because|so|to|around|across|by|faz|pra|para|de segunda|todo|toda|todos|todas|every)(?!\\p{L}))';
/** A thing that is worked on: with an article, or several of them; "sites e páginas" of the makers are none. */
const THING = `(?:(?:o|a|os|as|um|uma|el|la|los|las|un|una|the|our|your|an?) ${WORD}|${WORD}s(?!\\p{L}))`;
const STOPS = `(?=\\s?[,.;:!(\\n–—-]|$| ${END.replace('(?!', '(?:')})`;
const OBJECT = `(${THING}(?: ${END}${WORD}){0,3}(?:(?:,| [eyo]| and| ou| or) ${END}(?!\\p{L}+(?:o|amos|emos)(?!\\p{L}) )${WORD}(?: ${END}${WORD}){0,2}?${STOPS}){0,5})`;
/** Verbs of dealing, of living and of the mind: they say how or where, not what work is done. */
const NO_WORK = {
  pt: '(?:na|com|quand|tod|outr|mesm|iss|atend|recolh|retir|indic|ajud|pego e lev|trabalh|cobr|aceit|mor|viv|fic|mand|envi|entreg|lev|us|ped|peg|fal|dig|receb|pag|fech|sai|comec|termin|pass|agradec|escrev|cham|quer|precis|gost|ach|esper|conhec|entend|dev|pod|tenh|segu|cuid d|mudo?|bot|ponh|coloc|deix|voltei?|acredit|prefir|respond|busc|abr|vend|parcel|tir|mostr|avis|som|est|t|v|h)(?:o|amos|emos|imos)',
  pt3: '(?:atende|trabalha|cobra|aceita|mora|vive|fica|manda|envia|entrega|leva|usa|pede|pega|fala|recebe|paga|fecha|sai|comeca|passa|quer|precisa|gosta|acha|espera|pode|deve|tem|vai|ta|esta|bota|poe|coloca|deixa|abre|vende|parcela|tira|era|e|faz|toca|busca|combina|avisa|marca|chama|se|nunca|sempre|ainda|hoje|agora|ja|so|nao)',
  es: '(?:n|com|cuand|tod|otr|mism|est|es|recog|recoj|retir|atiend|atend|trabaj|cobr|acept|viv|qued|mand|envi|entreg|llev|us|pid|ped|habl|dig|recib|pag|cierr|cerr|salg|sal|empiez|termin|pas|agradezc|escrib|llam|quier|quer|necesit|esper|conozc|entiend|deb|pued|pod|teng|ten|sig|pong|pon|dej|cre|prefier|respond|busc|vend|muestr|avis|som|est|v|h|cuent|tom|vuelv|gust)(?:o|amos|emos|imos)',
  en: 'am|are|was|were|have|had|has|need|needs|want|would|will|can|could|do|did|think|know|like|love|guess|hope|live|work|take|took|accept|come|came|go|went|get|got|use|used|charge|call|open|close|start|started|say|said|tell|told|mean|meant|send|put|keep|kept|cover|serve|travel|drive|meet|prefer|hate|just|only|never|still|always|really|speak|answer|ask|bill|pay|look|bring|give|make|sell|see|let|wear|own|run|offer|provide|started|bought|found|post|ship|deliver|reply|close|lost|must|may|might|should|usually|sometimes|mostly|don|bring|buy|read|write|wrote|believe|prefer|follow|hold|lease|miss|had|saw|show',
};
const HELLO = '(?:(?:oi+|ola|opa|hola|buenas|buenos dias|buen dia|bom dia|boa tarde|boa noite|hi|hello|hey|e|y|and|so|aqui|aca)[\\s,!.]+)*';
/** A speaker makes a verb of any word behind it, and a thing of any word behind that, wherever in a sentence they stand. */
const SPEAKER =
  '(?<!(?:que|q|como|quando|onde|cuando|donde|se|si|porque|pq|nem|ni|nao|no) )(?<!\\p{L})(?:(?:eu|nos|yo|nosotros) |(?=a gente ))';
const BARE = `(?:${OBJECT}|(?!(?:muito|mucho|bem|bien|so|solo|ja|ya|la|ai|tudo|todo|isso|eso|ele|ela|assim|asi|cada|mais|menos|sempre|tambem|tambien|de|do|da)(?!\\p{L}))${END}\\p{L}{4,}(?: (?:${END}${WORD}|d[eao]s? ${WORD})){0,2}?${STOPS})`;
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  pt: [
    `^${HELLO}(?:eu |nos )?((?!(?:${NO_WORK.pt})(?!\\p{L}))\\p{L}{2,}(?:o|amos|emos|imos) ${OBJECT})`,
    `${SPEAKER}((?:a gente )?(?!(?:${NO_WORK.pt}|${NO_WORK.pt3})(?!\\p{L}))\\p{L}{2,}(?:o|amos|emos|imos|[ae]) ${BARE})`,
  ],
  es: [
    `^${HELLO}(?:(?:yo|nosotros|con mis hij[oa]s|con mi famil\\p{L}+) )?((?!(?:${NO_WORK.es})(?!\\p{L}))\\p{L}{2,}(?:o|amos|emos|imos) ${OBJECT})`,
    `${SPEAKER}((?!(?:${NO_WORK.es})(?!\\p{L}))\\p{L}{2,}(?:o|amos|emos|imos) ${BARE})`,
  ],
  en: [`^${HELLO}(?:i|we) ((?!(?:${NO_WORK.en})(?!\\p{L}))\\p{L}{3,} ${OBJECT})`],
};
const SPOKEN: Readonly<Record<string, readonly RegExp[]>> = Object.fromEntries(
  Object.entries(PATTERNS).map(([language, patterns]) => [language, patterns.map((pattern) => new RegExp(pattern, 'u'))]),
);
/** Days, hours, ways to pay and to reach: with them a verb of any kind tells terms; and things of the site or of the owner. */
const NO_THING =
  /(?<!\p{L})(?:segundas?|tercas?|quartas?|quintas?|sextas?|sabados?|domingos?|lunes|martes|miercoles|jueves|viernes|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|dias?|days?|horas?|hours?|manhas?|tardes?|noites?|mananas?|noches?|semanas?|weeks?|meses|months?|anos?|years?|vezes|veces|times|feriados?|sites?|paginas?|pages?|web\p{L}*|fotos?|photos?|clientes?|customers?|people|precos?|precios?|prices?|cart\p{L}+|tarjetas?|cards?|cheques?|recibos?|boletos?|notas?|filh[oa]s?|hij[oa]s?|kids|mensage\p{L}+|mensajes?|messages?|texts|e-?mails?|calls|pedidos?|orders|duvidas?|dudas|questions|voces?|vcs|ustedes|todos|todas|tudo|todo|us|this|things|coisas|cosas|mais|mas|menos|tres|dois|dos|duas|seis|os dois|as duas|apenas|somente|antes|depois|despues|visitas?|orcamentos?|presupuestos?|quotes|bookings|encomendas|reservas?|descontos?|discounts|entregas?|frete|materia\p{L}*|equipamentos?|ferramentas?|nosso|nossa|mesmo|mismo|sempre|siempre|always)(?!\p{L})/u;
const CONFIDENCE = 0.56;
const MAX_START = 250;
const MAX_LENGTH = 70;

/**
 * "Abro cajas fuertes", "I trim hooves", "a gente limpa caixas d'água": the first sentence in which someone says what they do with
 * things, in whichever words; undefined where a verb tells terms, feelings or orders.
 */
export function workSaid({ text, folded, language }: Sheet, judged: readonly ClauseReading[]): Found | undefined {
  const patterns = SPOKEN[language] ?? [];
  for (const { act, start, end } of judged) {
    if (act !== 'fact' || start > MAX_START) continue;
    for (const [from, to] of partsOf(folded, start, end)) {
      const part = folded.slice(from, to);
      const match = patterns.map((pattern) => pattern.exec(part)).find(Boolean);
      const said = match?.[1]?.trimEnd();
      if (!match || !said || said.length > MAX_LENGTH || NO_THING.test(said) || namesTrade(said.split(' ')[0] ?? '', language)) continue;
      const at = from + match.index + match[0].indexOf(said);
      if (/^ ?\d/u.test(folded.slice(at + said.length))) continue;
      return { value: text.slice(at, at + said.length), span: [at, at + said.length], confidence: CONFIDENCE };
    }
  }
  return undefined;
}

/** The sentences of a clause. */
function partsOf(folded: string, start: number, end: number): [number, number][] {
  const stops = [...folded.slice(start, end).matchAll(/[.!?;:\n]\s*/gu)].map(({ index, 0: stop }) => start + index + stop.length);
  const starts = [start, ...stops].filter((at) => at < end);
  return starts.map((at, n) => [at + (/^[^\p{L}]*/u.exec(folded.slice(at, end))?.[0].length ?? 0), starts[n + 1] ?? end]);
}
