import { fold } from '#composer/reading/fold.ts';
import { IN_OFFICE } from '#composer/reading/trade/no-trade.ts';
import { capitalise } from './language.ts';

/** Words addressed to the maker of the site, in any sentence. */
const TO_US =
  /(?<![\p{L}])(?:(?:quero|queria|preciso|precisava|gostaria|quiero|quisiera|necesito|i want|i need|i['’]d like|we need|we want)(?:\s+(?:de|um|uma|o|a|que|un|una|el|la|the|an?|it|to))*\s+(?:site|saite|p[aá]gina|web|website|landing|logo|bot[aã]o|botón|formul[aá]rio|form|cor(?:es)?|fundo|letra|foto)|(?:coloca|coloque|bota|põe|ponha|faz|faça|mostra|usa|deixa|tira|pon|poné|ponga|haz|hacé|agrega|muestra|make|put|show|use|add|keep|give|please)\s+(?:o|a|os|as|um|uma|el|la|los|las|un|una|the|it|an?|me|my|igual|tudo|in|no)\s(?=.*\b(?:site|p[aá]gina|telefone|fone|whats|zap|foto|logo|bot[aã]o|cor|letra|topo|cima|grande|maior|fundo|texto|link|phone|number|photo|button|colou?r|font|page|top|menu|rodap[eé]|banner|título|imagem|mapa)\b)[\p{L}]+|meu (?:filho|neto|marido|sobrinho)\s+(?:disse|falou|que)|minha (?:filha|sobrinha|neta|mulher) (?:disse|falou|que)|(?:o |the |el |last )?(?:designer|web ?designer|programador)|(?:minha|(?:a )?(?:outra|última)|mi|(?:la )?(?:otra|última)) ag[êe]ncia|não esquece|(?:web ?site|web ?page|p[aá]gina(?: web)?) (?:needed|wanted|required)|don['’]t forget|no te olvides|desculp|obrigad[oa]|por favor|sorry|thanks|gracias)(?![\p{L}])/iu;

/** Said to whoever makes the site, without naming it: "FECHADO, retirar", "say it plain", "mejor no mentarlo", "here I am at the library". */
const SAID_ASIDE = [
  /[,;–-]\s*(?:retirar|remover|tirar|apagar|excluir|quitar|borrar|remove|delete|take (?:it|that|this) (?:off|out|down))\.?$/iu,
  /(?<!\p{L})(?:(?:mejor|melhor) n[ãao]+ (?:ment\p{L}+|nombr\p{L}+|dec[ií]\p{L}+|pon\p{L}+|cit\p{L}+|fal\p{L}+|p[oô]r|coloc\p{L}+|mencion\p{L}+)|better (?:not|leave) (?:say|put|mention|it|that))/iu,
  /^(?:(?:ou melhor|quer dizer|ali[áa]s|o mejor|mejor dicho|or rather|actually),?\s)?(?:voc[êe]s? |vcs? )?(?:pode[m]?|puedes?|pueden|you can) (?:colocar|botar|p[ôo]r|poner|put)(?!\p{L})/iu,
  /(?<!\p{L})here (?:i am|we are|goes)(?! (?:to|for|since|every)(?!\p{L}))/iu,
  /(?<!\p{L})(?:preciso|quero|queria|necesito|quiero|quisiera|i (?:need|want) to) (?:divulg|anunci|promov|promocion|publicit|advertis|promot)\p{L}*/iu,
  /(?<!\p{L})(?:organizei tudo|fiz (?:o|esse|este) (?:resumo|briefing|texto)|(?:i|we)(?:['’]ve)? (?:put|wrote|written) (?:all )?this (?:together|up|down))/iu,
  /(?<!\p{L})(?:minha|meu|mi|my) (?:tia|tio|filh[oa]|sobrinh[oa]|espos[oa]|marido|m[ãa]e|pai|irm[ãa]o?|amig[oa]|net[oa]|hij[oa]|sobrin[oa]|son|daughter|niece|nephew|wife|husband) (?:corrige|revisa|confere|confirma|corrects|checks|will (?:check|fix|correct))(?!\p{L})/iu,
];
/** A heading of a briefing before what it is about. */
const BRIEF_LABEL =
  /^(?:segmento|ramo|p[úu]blico(?:[- ]alvo)?|target(?: audience)?|objetivo|descri[çc][ãa]o|descripci[óo]n|resumo|sector|rubro)\s*:\s*/iu;

/** "61 anos e sou afinador", "Dia reformo sofá" after "bom": what is left of words about the owner, and of a greeting. */
const LEFT_OVER = /^\d{1,3} (?:anos|a[ñn]os|years)(?: old| de idade)? (?:e|y|and) (?=\p{L}+ )/iu;
const OF_GREETING = /^(?:dias?|tardes?|noites?|noches?) (?=\p{L}+ )/iu;
const GREETS = /(?<!\p{L})(?:bom|boa|buen(?:as|os)?) $/iu;
/** "we don't ring people, say it plain, folk have been stung": an order in the midst of what is to be said. */
const SAY_SO =
  /,\s+(?:(?:please |pls )?(?:say|put|make) (?:it|that|this) (?:plain(?:ly)?|loud(?: and clear)?|clear(?:ly)?)|deixa? (?:isso |isto )?(?:bem )?claro|que quede (?:bien )?claro)(?=[,.;!]|$)/giu;
const OR_RATHER = /,?\s(?:ou seja|quer dizer|o sea|es decir|that is)[.…]*$/iu;
/** "quem decide é o piloto e acabou a conversa": how a speaker ends. */
const END_OF_TALK =
  /[\s,;–—-]+(?:(?:e|y|and)\s)?(?:(?:ponto final|acabou a conversa|acabou-se|fim de papo|y punto|punto final|se acab[oó] la discusi[oó]n|end of story|that['’]s that|full stop)|(?<=(?:e|y)\s)(?:pronto|punto)|lol|(?:rs)+|k{3,}|haha\p{L}*|jaja\p{L}*)(?=[.!]*$)/iu;
/** "Por turma né porque são seis": no word of what is told. */
const FILLER = /,?\s(?:né|n[ãa]o é mesmo)(?=[\s,.!;]|$)/giu;
/** "Desculpa voltando então as aulas são": how a speaker comes back. */
const WHERE_WAS_I =
  /^(?:(?:desculp[ae]m?|perd[ãa]o|opa|perd[óo]n|sorry)[\s,]+)?(?:voltando|continuando|retomando|volviendo|sigo|where was i|anyway|back to it)(?: (?:aqui|ao assunto|al tema))?[\s,]+(?:(?:ent[ãa]o|entonces|so)[\s,]+)?(?=\p{L})/iu;
/** "Gente eu alugo beca": said to everybody. */
const TO_ALL = /^(?:gente|galera|pessoal)[\s,!]+(?=(?:eu|a gente|n[óo]s|aqui)\s)/iu;

/** A sentence without what its speaker says around it: a label, a greeting's rest, an order, how one comes back or ends. */
export function withoutEnds(text: string, before: string): string {
  const rest = text
    .replace(BRIEF_LABEL, '')
    .replace(LEFT_OVER, '')
    .replace(GREETS.test(before) ? OF_GREETING : /^$/, '')
    .replace(SAY_SO, '')
    .replace(END_OF_TALK, '')
    .replace(FILLER, '')
    .replace(WHERE_WAS_I, '')
    .replace(TO_ALL, '')
    .replace(OR_RATHER, '');
  return rest === text ? text : capitalise(rest);
}

/** Whether a text is said to whoever makes the site, without naming it. */
export const isSaidAside = (text: string): boolean => SAID_ASIDE.some((sign) => sign.test(text));

/** Whether a text is addressed to the maker of the site. */
export const speaksToUs = (text: string): boolean => TO_US.test(text) || IN_OFFICE.test(fold(text.trim())) || isSaidAside(text.trim());
