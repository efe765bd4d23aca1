import type { Line } from './line.ts';

/** Headings of boxes that a program shows beside what an owner writes: who is there, polls, signing in, lists of its own. */
const OF_BOX =
  /^(?:(?:encuesta|enquete|poll|vota[çc][ãa]o|vote|votaci[óo]n)s?|(?:¿?qui[ée]n est[áa]|quem est[áa]|who['’]?s) (?:en l[íi]nea|conectado|on-?line).?|(?:acceso|acesso|login|log in|iniciar sesi[óo]n|[áa]rea do cliente|(?:user |member )?login(?: form)?)|men[úu] (?:principal|de navega\p{L}+)|main menu|(?:estad[íi]sticas?|statistics|contador(?: de (?:visitas|acessos))?)|nuvem de tags|nube de etiquetas|tag cloud|(?:archivo|arquivo)s?(?: do blog| del blog)?|archives?|(?:entradas|posts|artigos|textos) (?:recientes|recentes)|recent (?:posts|comments)|(?:coment[áa]rios|comentarios) recie?ntes|blogroll|meta|categor(?:ies|[ií]as)|author|rss(?: feed)?)[:.]?$/iu;
/** Over the words of visitors below a post, which go on to the end of the page. */
const OF_COMMENTS =
  /^(?:(?:\d+|one|two|three|four|five|uma?|dois|duas|tr[êe]s|un[ao]?|dos|tres) (?:thoughts?|coment[áa]rios?|comments?|respostas?|respuestas?|repl(?:y|ies)|responses?|pensamientos?)(?: (?:on|em|en|to|para|sobre|a) .*)?|(?:coment[áa]rios?|comments?)(?: ?\(\d+\))?|leave a (?:reply|comment)|deixe (?:um|seu) coment[áa]rio|(?:deja|deje) (?:un comentario|una respuesta))[.:!]?$/iu;

/** Lines without boxes of a program, each up to the next heading, and without the comments below a post. */
export function withoutProgramParts(lines: readonly Line[]): Line[] {
  let isIn: 'box' | 'comments' | null = null;
  return lines.flatMap((line): Line[] => {
    const { text, level, isFooter } = line;
    if (isFooter) isIn = null;
    else if (level !== undefined) {
      if (isIn === 'box') isIn = null;
      if (OF_BOX.test(text)) isIn = 'box';
      else if (OF_COMMENTS.test(text)) isIn = 'comments';
    }
    if (isIn === null) return [line];
    return level === undefined ? [] : [{ text: '', level }];
  });
}
