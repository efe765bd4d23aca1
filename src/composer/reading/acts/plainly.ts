import { fold } from '../fold.ts';
import { JESTS, TALKS } from '../lexicon/evidence.ts';

/** Plain sentences of owners about what they do, have and ask for; told to customers, whatever talk stands around them. Folded. */
const I_DO =
  'fa[cs]o|fazemos|produz(?:o|imos)|fabric(?:o|amos)|vend(?:o|emos)|consert(?:o|amos)|repar(?:o|amos)|restaur(?:o|amos)|reform(?:o|amos)|mont(?:o|amos)|instal(?:o|amos)|costur(?:o|amos)|bord(?:o|amos)|pint(?:o|amos)|plant(?:o|amos)|cri(?:o|amos)|colh(?:o|emos)|ass(?:o|amos)|cozinh(?:o|amos)|torr(?:o|amos)|ensin(?:o|amos)|d(?:ou|amos) (?:aulas?|cursos?|oficinas?|palestras?|garantia|assistencia)|oferec(?:o|emos)|alug(?:o|amos)|empresto|emprestamos|entreg(?:o|amos)|envi(?:o|amos)|atend(?:o|emos)|trabalh(?:o|amos) com|receb(?:o|emos)|recolh(?:o|emos)|busc(?:o|amos) e lev(?:o|amos)|us(?:o|amos) (?:so |apenas )?|organiz(?:o|amos)|realiz(?:o|amos)|toc(?:o|amos) em|cub?r(?:o|imos)|parcel(?:o|amos)|amol(?:o|amos)|afi(?:o|amos)|traduz(?:o|imos)|hospedamos|acolhemos|mantemos|atuamos|ensaiamos|ha[gc](?:o|emos)|repar(?:o|amos)|arregl(?:o|amos)|fabric(?:o|amos)|confeccion(?:o|amos)|ofre[cz](?:co|emos)|alquil(?:o|amos)|ens[ei]n(?:o|amos)|atend(?:emos)|atiendo|cultiv(?:o|amos)|elabor(?:o|amos)|recog(?:emos)|recojo';
const WE_DO =
  '(?:faz|vende|conserta|restaura|reforma|monta|instala|costura|pinta|planta|cria|colhe|assa|torra|ensina|da (?:aula|curso|garantia)|oferece|aluga|empresta|entrega|envia|atende|trabalha com|recebe|recolhe|organiza|realiza|toca em|fura|ensaia|cuida d|busca e leva|usa so)';
const I_MAKE =
  '(?:make|bake|build|mend|repair|fix|restore|sharpen|collect|teach|train|grow|breed|roast|brew|print|bind|carve|weave|dye|knit|sew|paint|deliver|ship|post|rent|hire out|host|board|walk|groom|shear|service|install|supply|offer|sell|run (?:courses|classes|workshops|tours|trips)|cover|take bookings|tune)';
const LEAD = '(?:(?:eu|nos|yo|nosotros|tambem|tb|tbm|tambien|also|e|y|and|hoje|hoy|aqui|aca|entao|so|aqui a gente) )*';

const SIGNS: readonly RegExp[] = [
  new RegExp(`^${LEAD}(?:${I_DO}) \\p{L}`, 'u'),
  new RegExp(`^${LEAD}a gente (?:tambem )?${WE_DO}`, 'u'),
  new RegExp(`^${LEAD}(?:i|we)(?:'ll)? (?:also |still |only |can )?${I_MAKE} \\p{L}`, 'u'),
  // "Temos 38 músicos", "we have 12 boats", "são 3 salas"
  new RegExp(
    `^${LEAD}(?:temos|somos|sao|contamos com|tenemos|son|we have|we are|there are)(?: (?:mais de|cerca de|over|about|mas de|hoje))? \\d+ \\p{L}{3,}`,
    'u',
  ),
  // "O couro vem de um curtume que não usa cromo", "the wood is from fallen oaks"
  /^(?:o|a|os|as|tod[oa]s? (?:o|a|os|as)|noss[ao]s?|el|la|los|las|nuestr[ao]s?|the|our|all (?:the|our)) \p{L}{3,}(?: \p{L}+){0,2} (?:vem|sao feit\p{L}+|e feit\p{L}+|e (?:todo|toda|tudo) \p{L}+|viene|vienen|son hech\p{L}+|es hech\p{L}+|esta hech\p{L}+|comes?|is made|are made|is|are|es|e|sao) (?:d[aeo]s?|del?|de la|from|of|with|em|a mano|by hand|by|a mao|com|con|en) /u,
  // "Fui professora na UFPR por 9 anos", "I've been doing this 19 years", "ganhei o prêmio …"
  /^(?:(?:eu|ja|i|yo|we) )*(?:(?:fui|fomos|trabalhei|estudei|me formei|aprendi o oficio|dei aula|lecionei|toquei|publiquei|traduzi|ganhei|ganhamos|conquistamos|recebi o|recebemos o|expus|participei|trabaje|estudie|gane|ganamos|me forme)(?= ).*(?:\d|\p{L}{4,})|(?:i|we)(?:'ve| have) been (?:doing|making|fixing|repairing|teaching|at|in|running|building|\p{L}+ing) .*\d+ years)/u,
  // "Capacete obrigatório", "precisa carteira de vacina em dia"
  /^(?:[\p{L}]+ ){1,4}(?:obrigatori[oa]s?|obligatori[oa]s?|(?:is |are )?(?:required|mandatory|compulsory))$/u,
  /^(?:(?:e|so|tambem|para \p{L}+) )*(?:precisa|precisam|e preciso|e necessario|exigimos|exige-se|pedimos|se necesita|hace falta|pedimos|you(?:'ll)? need|we ask for) (?:de |ter |trazer |apresentar |traer |presentar |to bring |a |an |o |la |el )*(?:carteira|carteirinha|documento|vacina|cadastro|inscricao|reserva|agendamento|atestado|receita|comprovante|autorizacao|capacete|rg(?!\p{L})|teste|carne|libreta|vacuna|certificado|autorizacion|casco|permiso|proof|id(?!\p{L})|vaccin|certificate|licen[cs]e|helmet|permission)/u,
];

/** Off the topic, or said to whoever makes the site: such a sentence tells nothing to customers. */
const BESIDE =
  /(?<!\p{L})(?:sites?|saite|web\p{L}*|pagin\p{L}*|pages?|agenc\p{L}+|designer|programador|developer|sobrinh[oa]|genro|cunhad[oa]|son|daughter|nephew|niece|husband|wife|marido|esposa|doenca|hospital|divorc\p{L}+|divida|debt|concorrente|competitor|culpa|voces?|vcs?|ustedes|you guys|isso|isto|eso|esto|nada|tudo|that|it|questao|favor|ideia|idea|internet|celular|computador|anuncio|propaganda)(?!\p{L})/u;
const MAX_WORDS = 34;

/** True for a plain sentence about the business: "Temos 38 músicos", "El cuero es de la curtiembre de acá". */
export function tellsPlainly(said: string): boolean {
  const folded = fold(said.trim())
    .replace(/\s+/g, ' ')
    .replace(/’/g, "'")
    .replace(/[\s.…]+$/u, '');
  const count = folded.split(' ').length;
  return (
    count >= 2 &&
    count <= MAX_WORDS &&
    !TALKS.test(folded) &&
    !JESTS.test(folded) &&
    !BESIDE.test(folded) &&
    SIGNS.some((sign) => sign.test(folded))
  );
}
