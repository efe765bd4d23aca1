import type { Brief } from '#composer/brief.ts';
import type { FactOf } from '#site/schema.ts';
import type { Setting } from './setting.ts';

type Statement = FactOf<'statement'>;

/** A sentence by which owners introduce themselves. */
export const INTRODUCES =
  /^(?:i|we|i['’]m|we['’]re|i['’]ve|my|our|sou|somos|tenho|temos|faço|fazemos|eu|a gente|nós|soy|tengo|tenemos|hago|hacemos|أنا|نحن|احنا|إحنا)(?![\p{L}])/iu;

/** What the owner does not do is a detail to know, not their story. */
const REFUSES = /^(?:n[ãa]o|sem|no|nunca|jamais|we (?:don['’]t|do not|never|can['’]t|cannot)|sorry|لا|ليس|مش|ما)\s/iu;

/** Begins as the end of another sentence does: alone it says nothing. */
const DANGLES =
  /^(?:e|mas|que|com|pra|para|por|porque|pois|ela|ele|elas|eles|isso|isto|essa|esse|lá|aí|daí|então|só|também|and|but|so|it|they|he|she|that|this|which|with|because|for|then|also|just|y|pero|que|con|porque|pues|ella|él|eso|esto|también|و|لكن|هذا|هذه|بس)(?![\p{L}])/iu;

/** Year since when the owner says it exists. */
const SINCE =
  /(?:desde|since|fundad[ao]s? em|fundad[ao] en|established(?: in)?|est\.?|founded in|abert[oa] em|nasceu em|nació en|abrió en|منذ(?: سنة| عام)?|من سنة)\s*(?:o ano de |el año |the year )?((?:18|19|20)\d{2}|[١٢][٠-٩]{3})/iu;

export const refuses = (text: string): boolean => REFUSES.test(text.trim());
export const dangles = (text: string): boolean => DANGLES.test(text.trim());

export function sinceYear({ shelf }: Setting): { year: string; fact: Statement } | undefined {
  for (const fact of shelf.by('statement')) {
    const year = SINCE.exec(fact.text)?.[1];
    if (year) return { year, fact };
  }
  return undefined;
}

/** Words spoken to whoever makes the site, in whatever sentence they come. */
const TO_US =
  /(?<![\p{L}])(?:(?:quero|queria|preciso|precisava|gostaria|quiero|quisiera|necesito|i want|i need|i['’]d like|we need|we want)(?:\s+(?:de|um|uma|o|a|que|un|una|el|la|the|an?|it|to))*\s+(?:site|saite|p[aá]gina|web|website|landing|logo|bot[aã]o|botón|formul[aá]rio|form|cor(?:es)?|fundo|letra|foto)|(?:coloca|coloque|bota|põe|ponha|faz|faça|mostra|usa|deixa|tira|pon|poné|ponga|haz|hacé|agrega|muestra|make|put|show|use|add|keep|give|please)\s+(?:o|a|os|as|um|uma|el|la|los|las|un|una|the|it|an?|me|my|as|igual|tudo|in|no)\s|meu (?:filho|neto|marido|sobrinho)\s+(?:disse|falou|que)|minha (?:filha|sobrinha|neta|mulher) (?:disse|falou|que)|(?:o |the |el |last )?(?:designer|web ?designer|agência|agencia|programador)|não esquece|don['’]t forget|no te olvides|desculp|obrigad[oa]|por favor|sorry|thanks|gracias|kkk+|rsrs|haha|jaja|lol)(?![\p{L}])/iu;

/**
 * Sentences fit for a customer's eyes. The reader decides what is a fact; what it left open, what waits for the owner's tick and
 * what speaks to us never reaches a page. Ports (a phone, a price, an hour) always do.
 */
export function forEyes(brief: Brief): Brief {
  const barred = brief.clauses.filter(({ act, fate }) => fate !== 'used' || act === 'instruction');
  const isBarred = (span: readonly [number, number] | undefined): boolean =>
    span !== undefined && barred.some((clause) => clause.span[0] <= span[0] && clause.span[1] >= span[1]);
  const facts = brief.facts.filter(
    ({ norm, text, source }) =>
      norm.kind !== 'statement' || (source.from !== 'prompt' ? true : !isBarred(source.span) && !TO_US.test(text)),
  );
  return facts.length === brief.facts.length ? brief : { ...brief, facts };
}
/** Whether a text speaks to whoever makes the site. */
export const speaksToUs = (text: string): boolean => TO_US.test(text);
