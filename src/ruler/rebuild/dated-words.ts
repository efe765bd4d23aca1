import { sentencesIn } from './own-words.ts';
import { plainly } from './plainly.ts';
import { type StatedPart, type StatedSite, saidOf } from './stated-part.ts';

/** "há 31 anos", "hace más de 20 años", "for over 15 years", "82 anos": true in the year in which it was written. */
const AGE =
  /(?<!\p{L})(?:h[áa]|faz|fazem|desde h[áa]|hace|desde hace|hac[íi]a|llevamos|llevo|levamos|completamos|cumplimos|celebrating|for|over|past|last|nearly|almost|quase|casi)(?: (?:mais de|m[áa]s de|cerca de|quase|casi|more than|over|the (?:past|last)|nearly|almost|unos|uns))? (?:\d{1,3}|\p{L}+enta|twenty|thirty|forty|fifty) (?:anos|a[ñn]os|years)(?!\p{L})|\b\d{1,3} (?:years (?:of (?:experience|history|service)|in business|in the trade)|anos de (?:experi[êe]ncia|mercado|tradi[çc][ãa]o|casa|estrada|hist[óo]ria|vida|atua[çc][ãa]o)|a[ñn]os de (?:experiencia|oficio|trayectoria|tradici[óo]n|historia|vida))|\b\d{1,3}(?:º|°|ª|er|th|st|nd|rd) (?:ano|a[ñn]o|year|anivers[áa]rio|aniversario|anniversary)(?!\p{L})/iu;
/** "Dona Nenê é Erenita Bender, 82 anos". */
const OF_PERSON = /\p{Lu}\p{Ll}+, \d{2}(?: anos| a[ñn]os| years old|[,.](?!\d))/u;
/** "Próximas: 20 de março de 2021", "matrículas 2018", "a partir de janeiro de 2017": of days that were to come. */
const AHEAD =
  /(?<!\p{L})(?:pr[óo]xim[ao]s?|next|upcoming|coming|em breve|novo|novidade|nuevo|new|agora|ahora|now|a partir d[eo]|v[áa]lid\p{L}*|valid|matr[íi]culas?|inscri\p{L}+|calend[áa]ri\p{L}+|calendar|agenda|temporada|season|tabela|tarifas?|pre[çc]os?|precios?|prices?|rates?|curso|sal[áa]rio|salario)(?!\p{L})/iu;
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/g;
/** Older years are of a story. */
const MAX_YEARS = 25;
const MAX = { length: 200, sentences: 8 };

/** Texts of a part as they stand. */
const textsIn = (part: StatedPart): string[] =>
  part.is === 'prose'
    ? part.paragraphs
    : part.is === 'items'
      ? [part.lead, part.note, ...part.items.map(({ note }) => note)].filter((text) => text !== undefined)
      : // Ages in the words of customers are theirs.
        part.is === 'quotes'
        ? []
        : saidOf(part);

/** Sentences that were true in the year of the old site: how long somebody has been there, and what was then to come. */
export function datedIn({ headline, lead, parts, beside = [] }: StatedSite, year: number): string[] {
  const texts = [headline, lead, ...parts.flatMap(textsIn), ...beside].filter((text) => text !== undefined);
  const isPast = (said: string) => Number(said) < year && Number(said) > year - MAX_YEARS;
  const isDated = (sentence: string) => {
    const years = [...sentence.matchAll(YEAR)].map(([, found]) => found!);
    return AGE.test(sentence) || OF_PERSON.test(sentence) || (AHEAD.test(sentence) && years.length > 0 && years.every(isPast));
  };
  const found = texts.flatMap(sentencesIn).filter((sentence) => sentence.length <= MAX.length && isDated(sentence));
  return found.filter((one, at) => found.findIndex((other) => plainly(other) === plainly(one)) === at).slice(0, MAX.sentences);
}
