import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { ownWorkVerbs } from '../lexicon/work-verbs.ts';

/** Verbs whose noun is not listed, or that have none alone: "dou aulas". */
const FURTHER: Readonly<Record<string, string>> = {
  pt: 'dou|teço|esculpo|entalho|forjo|torro|organizo|produzo|produzimos|retiro',
  es: 'doy|tejo|tallo|forjo|tuesto|organizo|produzco|producimos|retiro|destapo',
  en: 'sweep|shear|mend|repair|restore|fix|build|teach|tune|hire out|rent out|rent|train|groom|grow|breed|bake|brew|weave|knit|sew|forge|carve|bind|translate|chase|clean|pump|sharpen|upholster|install|roast|haul|drill|prune|press|remove|rescue|clear|service',
};
/** Verbs of work as the one who does it says them, by the language of the message. */
export const VERBS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(FURTHER).map(([language, verbs]) => [language, [verbs, ownWorkVerbs(language)].filter(Boolean).join('|')]),
);
const OBJECT =
  "((?:(?:la|las|los|el|o|a|os|as|the|our|your) )?\\p{L}[\\p{L}'’-]*(?: (?!(?:en|em|in|at|near|desde|since|hace|ha|para|pra|for|com|con|with|que|that|and|y|e|aqui|aca|here|por|from|n[ao]s?)(?!\\p{L}))\\p{L}[\\p{L}'’-]*){0,4}?)";
const ENDS =
  '(?=\\s(?:en|em|in|at|near|desde|since|hace|ha|para|pra|for|com|con|with|aqui|aca|here|por|from|n[ao]s?|across|around|e|y|and)(?!\\p{L})|\\s?[,.;:!(\\n–—]|$)';
const OPENS: Readonly<Record<string, string>> = {
  pt: '(?:^|[.,;!?:\\n(]\\s*(?:eu |a gente |nos )?|(?<!\\p{L})(?:e|eu|que|nos|tambem) )',
  es: '(?:^|[.,;!?:\\n(]\\s*(?:yo )?|(?<!\\p{L})(?:y|yo|nosotros|tambien) )',
  en: '(?<!\\p{L})(?:i|we)(?: also| mostly| just| mainly)? ',
};
const WORK = Object.fromEntries(
  Object.entries(VERBS).map(([language, verbs]) => [language, new RegExp(`${OPENS[language]}((?:${verbs}) ${OBJECT})${ENDS}`, 'u')]),
);
/** "We clean it", "I fix that": nothing that could stand on a page by itself. */
const NO_OBJECT =
  /^(?:n[ao]s?|em|en|in|at|com|con|with|para|pra|for|d[aeo]s?|del?|e|y)(?!\p{L})|^(?:it|that|this|them|us|you|up|in|out|lo|la|las?|los|le|me|te|se|isso|isto|ele|ela|um|uma|un|una|an?|the|todo|tudo)$|^(?:(?:las|el|la|o|a) )?(?:desconto|descuento|garantia|certificado|laudo|orientac\p{L}+|suporte|recibo|nota|conta|cuenta|risadas?|gracias|orcamento|presupuesto|retorno|ideias?|mensage\p{L}+|dinheiro|figurinhas?|cheques?)(?!\p{L})/u;
const CONFIDENCE = 0.6;
const MAX_READ = 600;

/** "encuaderno libros a mano en Salamanca", "We chase geese.": what one says one does; undefined when no sentence opens so. */
export function ownWork({ text, folded, language }: Sheet): Found | undefined {
  const match = WORK[language]?.exec(folded.slice(0, MAX_READ));
  const [, said = '', object = ''] = match ?? [];
  if (!match || NO_OBJECT.test(object.trim())) return undefined;
  const start = match.index + match[0].lastIndexOf(said);
  return { value: text.slice(start, start + said.length), span: [start, start + said.length], confidence: CONFIDENCE };
}

/** A house whose kind says nothing of the work done in it. */
export const ANY_HOUSE =
  /^(?:talleres|taller|oficina|estudios?|est[uú]dio|studio|atelie|atelier|workshop|espacio|espaco|loja|tienda|shop|store|negocio|empresa|company|business|firm|local|casa|salon|sala|escola|escuela|school|associacao|asociacion|association|grupo|group|equipe|team|centro|cent(?:re|er)|consultorio|escritorio|despacho|marca|brand|projeto|proyecto|project|barraca)$/u;
