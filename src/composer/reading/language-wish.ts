import { fold } from './fold.ts';
import languageNames from './lexicon/language-names.json' with { type: 'json' };

const NAMES = Object.values(languageNames).flat().join('|');
const ONE = `(?:(?:em|in|en|also in|الى|ب|و)?\\s*(?:lingua|idioma|language)?\\s*(?:ب|و|ال)?(?:${NAMES}))`;
const LIST = new RegExp(
  `(${ONE}(?:(?:\\s*(?:,|/|&|\\+|-)?\\s*(?:(?:e|y|and|et|و|e tambem|y tambien|and also)(?: (?:si se puede|se der|se puder|if possible|maybe|talvez|quizas|quiza))?)?)\\s*${ONE})*)`,
  'g',
);
const SITE =
  /\b(?:site|saite|website|web|pagina|page|landing|sitio|portal|blog|loja virtual|textos?|text|copy|content|conteudo|contenido|tudo|todo|everything|versao|versoes|version|versions|versiones|bilingu\w*|bilingual|idiomas?|languages?|lenguas?|traduz\w*|translat\w*)\b|موقع|الموقع|نسخه|باللغ|صفحه/;
/** Languages taught or spoken by the business are not the site's. */
const TRADE =
  /\b(?:aulas?|cursos?|curso|ensin\w+|professor\w*|teach\w*|lessons?|classes|clases|profesor\w*|escola|escuela|school|colegio|academia|tutor|fal[ao]\w*|speak\w*|spoken|habl\w+|atend\w+|fluen\w+|livros?|books?|libros?|traducoes|tradutor\w*|traductor\w*|translator|interpret\w*|sessions?|sesiones|sessoes|missas?|misas?|services? in|cultos?)\b|تعليم|دروس|دورات|معهد|نتحدث/;
const MORE =
  /\b(?:tambem|tambien|also|alem|ademas|plus|as well|bilingu\w*|bilingual|both|ambos|dois idiomas|two languages|dos idiomas|versao|version|nas duas|en ambos|trilingu\w*|metade|mitad|half|parte|part)\b|ايضا|باللغتين|اللغتين|كمان|كذلك|نسخه/;

/** "Sin textos en inglés" refuses the language. */
const REFUSED = /(?:^|\s)(?:sin|sem|no|nao|without|nada de|not|never|nunca)\s(?:\S+\s){0,3}$/;

/** "Inglés no hace falta", "English is not needed". */
const REFUSED_AFTER =
  /^\s*(?:,\s*)?(?:no (?:hace|haria) falta|nao (?:precisa|e preciso|quero)|(?:is |are )?not (?:needed|necessary)|no need)/;
/** "Portugués sería lindo", "se der em espanhol também": a wish, even without its object. */
const WELCOME =
  /^\s*(?:tambem |tambien |also |too )?(?:seria|estaria|ficaria|would be|si se puede|se der|se puder|if possible|se possivel|si es posible)(?!\p{L})/u;

/** "Só me entregaram site em inglês": a complaint about a delivered site is no wish. */
const CAME =
  /(?<!\p{L})(?:veio|vieram|vinha|mandaram|mandou|entreg(?:aram|ou)|fizeram|fez|deram|deu|recebi|recebemos|chegou|saiu|ficou|criaram|montaram|vino|llego|salio|quedo|hicieron|hizo|dieron|dio|mandaron|mando|entregaron|entrego|recibi(?:mos)?|got|gave|came|made|sent|delivered|built|ended up|received|was|were|era|estava|tava|estaba)(?!\p{L})(?!.*(?<!\p{L})(?:quero|queria|queremos|preciso|precisamos|gostaria|want|need|would like|quiero|queremos|quisiera|necesito|necesitamos)(?!\p{L}))/u;

const LANGUAGES_ONLY = new RegExp(`^(?:${ONE}|[\\s,/&+-]|\\b(?:e|y|and|or|ou|o|in|em|en|both|bilingu\\w*)\\b)+$`);

const LABEL_OF_LANGUAGE = new RegExp(`^(?:${NAMES}|pt|en|es|ar|eng|esp|port)(?: (?:part|parte|version|versao|text|texto))?$`);
/** "PT:", "English part:", "Español:": which language follows, and no heading of a page. */
export const isLanguageLabel = (label: string): boolean => LABEL_OF_LANGUAGE.test(fold(label).trim());

/** True when the words are about the site's languages and nothing a page could show. */
export function isLanguageTalk(text: string): boolean {
  const folded = fold(text)
    .replace(/[.!?]+$/, '')
    .trim();
  if (LANGUAGES_ONLY.test(folded)) return true;
  if (!languageWish(text)) return false;
  const rest = folded.split(/[,;:]/).filter((clause) => !new RegExp(`(?:${NAMES})`).test(clause));
  return rest.join(' ').trim().split(/\s+/).length <= 5;
}

/** Languages wished for by the owner, in their order. `instead` when the site should be in these only. */
export function languageWish(text: string): { languages: string[]; instead: boolean } | undefined {
  const folded = fold(text);
  const wishes = [...folded.matchAll(LIST)].flatMap((match) => wishAt(folded, match) ?? []);
  const [first] = wishes;
  if (!first) return undefined;
  const languages = [...new Set(wishes.flatMap((wish) => wish.languages))];
  return { languages, instead: languages.length === first.languages.length && first.instead };
}

function wishAt(folded: string, match: RegExpExecArray): { languages: string[]; instead: boolean } | undefined {
  const languages = Object.entries(languageNames)
    .map(([language, names]) => ({
      language,
      at: match[0].search(new RegExp(`(?<![a-z])(?:ب|و|ال)?(?:${names.join('|')})(?![a-z])`)),
    }))
    .filter(({ at }) => at >= 0);
  if (languages.length === 0) return undefined;
  const start = match.index;
  const stop = Math.max(folded.lastIndexOf('\n', start), folded.lastIndexOf('. ', start), start - 90, 0);
  const before = folded.slice(stop, start);
  const after = folded.slice(start + match[0].length, start + match[0].length + 50).split(/[.\n]/)[0] ?? '';
  if (/\b(?:escola|school|colegio|escuela|ensino|educa\w+|jardim|creche|preschool|bercario)\s(?:\w+\s)?bilingu/.test(before))
    return undefined;
  const clause = before.split(/[,;:]/).at(-1) ?? '';
  if (REFUSED.test(clause) || REFUSED_AFTER.test(after) || CAME.test(before)) return undefined;
  const isApart =
    languages.length > 1 && /(?:^|[.,;:(–—-]|\b(?:em|in|en))\s*$/.test(before) && /^\s*(?:$|[,;)])/.test(after) && !TRADE.test(before);
  const isWelcome = WELCOME.test(after) && !TRADE.test(before);
  const isMore =
    isWelcome ||
    MORE.test(`${clause.slice(-40)} ${after.slice(0, 24)}`) ||
    (languages.length > 1 && /^\s*(?:por favor|please|porfa)/.test(after));
  if ((!SITE.test(`${before} ${after}`) && !isApart && !isMore) || TRADE.test(clause.trim() || before)) return undefined;
  if (/^\s*(?:teacher|school|lessons|classes|tutor|food|restaurant|breakfast|pub|garden|course|speaking)\b/.test(after)) return undefined;
  if (
    !isWelcome &&
    !/(?:^|\s)(?:em|in|en|e|y|and|to|para)\s|ب|و|bilingu|\/|version|versao|\bversion\b/.test(
      `${match[0]} ${before.slice(-24)} ${after.slice(0, 12)}`,
    )
  )
    return undefined;
  languages.sort((a, b) => a.at - b.at);
  const several = languages.length > 1 || isWelcome || MORE.test(`${before} ${after}`);
  return { languages: languages.map((found) => found.language), instead: !several };
}
