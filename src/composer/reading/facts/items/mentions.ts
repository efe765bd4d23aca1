import { MOODS } from '../../lexicon/wishes.ts';
import { speaksOf } from '../../trade/lexicon.ts';
import { record, type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { isTalked } from './tagged-items.ts';
import { isBrought } from './things-brought.ts';

/** An "and" separates only the last two of a row: "guarda e convivência, inventário e testamento" are three. */
const SEPARATOR =
  /\s*(?:[,;،•\n]|:(?=\s))\s*(?:(?:e|y|and|&|ou|or)\s+|و(?=[\u0600-\u06ff]))?|\s+(?:e|y|and|&)\s+(?![^.;:!?\n]*[,،])|\s+و(?=[\u0600-\u06ff])/g;
/** Words that open a clause or a wish, not the name of a service. */
export const NO_NAME =
  /^(?:an?|the|um|uma|una?|o|os|as|la|las|el|los|em|in|en|no|na|nos|nas|at|on|por|desde|since|que|com|con|with|sem|sin|without|para|pra|for|todos?|todas?|aberto|open|abre|fica|perto|near|tel|fone|whats\w*|seg|ter|qua|qui|sex|sab|lunes|de segunda)\b|\b(?:quero|queria|preciso|gostaria|site|pagina|website|web|sou|somos|temos|tenho|minha|meu|nossa|nosso|my|our|we|i|is|are|want|need|quiero|necesito|soy|tengo|tenemos|mi|nuestr[ao]|cores?|colou?rs?|colores|preto|branco|azul|verde|vermelho|rosa|laranja|dourado|roxo|cinza|black|white|blue|green|red|gold|fotos?|photos?|pages?|paginas?|blog|faq|galeria|gallery|mapa|map|formulario|form|contat\w*|contact\w*|whatsapp|instagram|facebook|equipe|team|depoimentos|reviews?|precos?|prices?|horarios?|hours|endereco|address|moderno|modern|simples|simple|bonito)\b|\s(?:in|em|en|no|na|at)\s|[\d?:@"()]/;
/** Words for the business itself, not its services: "neighborhood salon", "مركز لغات". */
export const HOUSE =
  /^(?:sal(?:on|ao|oes)|clinic[as]?|consultori\w+|estudio|ateli[eê]r?|loja|tienda|restaurante|academia|escola|escuela|colegio|agencia|escritorio|oficina|centro|espaco|espacio|مركز|عياده|عيادات|مكتب|متجر|محل|صالون|مدرسه|معهد|شركه|مطعم)(?![\p{L}])|(?<![\p{L}])(?:salon|clinic|studio|shop|store|restaurant|gym|school|agency|firm|office|center|centre|company)$|\sفي\s/u;
const IS_MOOD = new RegExp(`^(?:${MOODS.map(([, words]) => words.source).join('|')})$`);
const ALSO =
  /^(?:(?:tambem|tambien|also|alem de|ademas de|plus)\s+)?(?:(?:acompanh(?:o|a|amos)|atend(?:o|e|emos)|atiendo|atendemos|faz|faco|fazemos|hago|hace|hacemos|trato|tratamos|realiz[oa]|realizamos|ensin[oa]|ensinamos|ofere[cç]\w+|ofrec\w+|نعلم|نقدم|نوفر|ندرس|cuido de|cuidamos de|we do|i do|we offer)\s+)?/;

/**
 * Services mentioned in passing, without a word that announces them: "academia em Osasco, musculação, crossfit e funcional". A run of two
 * or more short parts of a sentence, at least half of them in the trade's own lexicon.
 */
export function readMentioned(sheet: Sheet, industry: string): void {
  if (sheet.facts.some((fact) => fact.norm.kind === 'offer' || fact.norm.kind === 'plan')) {
    // A priced list is the offer; only an unpriced list beside it may be added.
    if (sheet.facts.filter((fact) => fact.norm.kind === 'offer' && !fact.norm.price).length >= 2) return;
  }
  for (const sentence of sheet.sentences) {
    if (isBrought(sheet, sentence)) continue;
    let run: { start: number; end: number; known: boolean }[] = [];
    const close = () => {
      const known = run.filter((part) => part.known).length;
      if (run.length >= 2 && run.length <= 14 && known >= 2 && known * 2 >= run.length)
        for (const { start, end } of run) record(sheet, start, end, { kind: 'offer' });
      run = [];
    };
    for (const span of partsOf(sheet, sentence.start, sentence.end)) {
      const also = ALSO.exec(sheet.folded.slice(span.start, span.end))?.[0].length ?? 0;
      const part = { start: span.start + also, end: span.end };
      const said = sheet.open.slice(part.start, part.end);
      const words = said.split(/\s+/);
      const fits =
        said.length >= 3 &&
        words.length <= 5 &&
        !said.includes(TAKEN) &&
        !NO_NAME.test(said) &&
        !HOUSE.test(said) &&
        !IS_MOOD.test(said) &&
        !isTalked(sheet, part) &&
        /\p{L}/u.test(said);
      if (!fits) close();
      else run.push({ ...part, known: speaksOf(said, industry) });
    }
    close();
  }
}

/** Stretches between commas, colons and "and". */
export function* partsOf(sheet: Sheet, start: number, end: number): Generator<{ start: number; end: number }> {
  const separator = new RegExp(SEPARATOR.source, 'gu');
  separator.lastIndex = start;
  let from = start;
  for (let match = separator.exec(sheet.folded); match && match.index < end; match = separator.exec(sheet.folded)) {
    if (match.index > from) yield trimmed(sheet.text, from, match.index);
    from = match.index + match[0].length;
  }
  if (from < end) yield trimmed(sheet.text, from, end);
}
