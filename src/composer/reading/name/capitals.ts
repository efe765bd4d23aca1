import { fold } from '../fold.ts';

const WORD = "(?!\\d+[.,]\\d)(?:[\\p{Lu}\\d][\\p{L}\\d'’&.-]*[\\p{L}\\d](?:['’](?= \\p{Lu}))?|[\\p{Lu}\\d]|[\\p{Lu}]\\.)";
const LINK = "(?:d[aeo]s?|del?|di|du|d'|e|y|and|of|the|la|las|los|le|el|al|von|van|en|para|&|\\+|n['’]|no|na|que)";
/** A run of capitalised words, as in names: "Forno do Tonho", "Menezes & Prado Advogados", "Crumb & Co". */
export const CAPITALS = `${WORD}(?: (?:${LINK} ){0,2}${WORD})*`;

/** "VIA CERTA de Cuiabá", "12º FESTIVAL DO BEIJU de Nova Olinda": a name in capitals ends where its capitals do. */
export function loudPart(value: string): string {
  const [, name = value] = /^([^\p{Ll}]+\p{Lu}{3,}) (?:d[aeo]s?|del?|em|en|in|of) \p{Lu}\p{Ll}.*$/u.exec(value) ?? [];
  return name;
}

const COMMON = new Set(
  (
    'preciso quero queria gostaria oi ola site saite pagina landing website web create build make design need i we our the my a an this hello hi hey please new one page para pra por crie faca faz fazer monte criar somos sou temos tenho minha meu nosso nossa um uma o os as e de do da no na em com se que loja empresa negocio ' +
    'necesito quiero hola buenas buenos busco crear haz hacer soy tenemos tengo mi nuestra nuestro el la los las un una sitio tienda para con en y es hacen estamos ' +
    'treino atendo trabalho ofereco moro dou aulas cuido organizo traigo ofrezco atiendo entreno inscripcion inscripciones inscricao inscricoes matriculas mondays tuesdays wednesdays thursdays fridays saturdays sundays segundas tercas quartas quintas sextas sabados domingos segunda terca quarta quinta sexta sabado domingo lunes martes miercoles jueves viernes monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro january february march april may june july august september october november december enero febrero mayo junio julio septiembre octubre noviembre diciembre ' +
    "we're i'm it's here's we've i've let's that's " +
    'whatsapp instagram facebook tiktok google pix faq tel telefone telefono phone email e-mail endereco direccion address horario horarios hours open opening menu cardapio precos prices precios servicos services servicios plans planos planes classes aulas clases tambem tambien also'
  ).split(' '),
);

/** True when a capitalised word is only the start of a sentence or a label, no part of a name. */
export const isCommon = (word: string): boolean => COMMON.has(fold(word).replace(/[.:,]$/, ''));
