import { TALKS } from '../../lexicon/evidence.ts';
import { record, type Sheet, take } from '../sheet.ts';

const FAQ =
  /\b(?:faq|faqs|perguntas? frequentes?|preguntas? frecuentes?|duvidas(?: frequentes)?|q ?& ?a|perguntas|preguntas|questions)\b|الاسئله|اسئله/;
const YES = /^[\s(:–—,-]*(?:(?:answer|resposta|respuesta|a|r)\s*:?\s*(?:is\s*)?)?(?:yes|sim|si|نعم)(?![\p{L}])/u;
const NO = /^[\s(:–—,-]*(?:(?:answer|resposta|respuesta|a|r)\s*:?\s*(?:is\s*)?)?(?:no|nao|لا)(?![\p{L}])/u;
const TO_US =
  /^(?:pode|podem|podes|can you|could you|would you|da pra|consegue|tudo bem|puedes|pueden|me ajud\w+|how much (?:is|does) (?:it|this)|quanto (?:custa|fica) (?:o site|pra)|me (?:ayud\w+|pued\w+)|ok|certo|right|entendeu|viu|sabe|hola|oi|ola|tem como|seria possivel|sera que)\b/;

/** Questions the site must answer, with the answer as far as it was given. */
export function readQuestions(sheet: Sheet): void {
  for (const match of sheet.text.matchAll(/["“«]([^"”»\n]{5,200}[?؟])["”»]/g)) {
    const start = match.index + 1;
    const end = start + (match[1]?.length ?? 0);
    const rest = sheet.text.slice(end + 1, end + 320);
    const answer = answerIn(rest);
    record(sheet, start, end, { kind: 'question', ...(answer ? { answer: answer.text } : {}) });
    take(sheet, end, end + 1 + (answer?.length ?? 0));
  }
  let inFaq = false;
  /** End of the answer before. */
  let answered = -1;
  for (const [n, sentence] of sheet.sentences.entries()) {
    const folded = sheet.folded.slice(sentence.start, sentence.end);
    if (FAQ.test(folded)) inFaq = true;
    if (!/[?؟]$/.test(folded) || sheet.open.slice(sentence.start, sentence.end).includes('\ue000') || TO_US.test(folded)) continue;
    const next = sheet.sentences[n + 1];
    const line = restOfLine(sheet, n);
    const inSteps = /^\s*1[.)]\s/.test(sheet.text.slice(sentence.end, line));
    const said = next ? sheet.folded.slice(next.start, next.end) : '';
    const hasMarkOfAnswer = inFaq || inSteps || /^(?:r|a|resposta|respuesta|answer)\s*[:.-]/.test(said);
    const isOwn = !hasMarkOfAnswer && answersItself(folded, said, sheet.text.slice(answered, sentence.start).trim() === '');
    if (!hasMarkOfAnswer && !isOwn) continue;
    const label = labelAt(folded);
    const end = isOwn ? next!.end : Math.max(next?.end ?? 0, line);
    if (isOwn) answered = end;
    const answer =
      next && !/[?؟]$/.test(said)
        ? sheet.text.slice(next.start, end).replace(/^(?:R|A|Resposta|Respuesta|Answer)\s*[:.-]\s*/i, '')
        : undefined;
    record(sheet, sentence.start + label, sentence.end, { kind: 'question', ...(answer ? { answer: shortAnswer(answer) } : {}) });
    if (answer && next) take(sheet, next.start, end);
  }
}

/** "What if it rains?", "E se chover?": asked by customers alone. */
const WHAT_IF = /^(?:¿ ?)?(?:e|y|and|but|mas|pero)? ?(?:se|si|if|what if|que pasa si) /u;
/** Begins as customers ask: "do I need", "aceita cartão", "¿se puede". */
const ASKED =
  /^(?:¿|(?:e |y |and )?(?:do|does|can|is|are|will|should|may|must|what|when|where|which|how|aceita\p{L}*|atende\p{L}*|faz(?:em)?|tem|entrega\p{L}*|precisa\p{L}*|posso|pais podem|qual|quanto|como|onde|quando|voces|crianca\p{L}*|pets?|da pra) \p{L}+ ?.*)/u;
/** "No sé", "não quero": said to us. */
const OF_US =
  /^(?:nao|no|sim|si|yes),? (?:sei|se|idea|quero|quiero|precisa|hace falta|gosto|gusta|need|want|i (?:do not|don't) (?:know|want|like))(?!\p{L})/u;
/** Customers say it to the house. */
const YOU = /(?<!\p{L})(?:voces?|vcs?|usted(?:es)?)(?!\p{L})/gu;
/**
 * Whether an owner asks as customers do and answers: "Do I need to be Indian? No.", and the questions right behind that.
 * @param isNext directly behind the answer to such a question.
 */
function answersItself(asked: string, said: string, isNext: boolean): boolean {
  if (
    said === '' ||
    /^no\.? ?\d/.test(said) ||
    /[?؟]$/.test(said) ||
    TALKS.test(asked.replace(YOU, '')) ||
    TALKS.test(said) ||
    OF_US.test(said)
  )
    return false;
  if (/[?؟]{2}|^\P{L}*\p{L}+[?؟]$/u.test(asked) || !(ASKED.test(asked) || WHAT_IF.test(asked))) return false;
  return YES.test(said) || NO.test(said) || (isNext && WHAT_IF.test(asked));
}

/** End of the sentences after a question that stand on its line and ask nothing. */
function restOfLine({ folded, text, sentences }: Sheet, n: number): number {
  let end = sentences[n]?.end ?? 0;
  for (const next of sentences.slice(n + 1)) {
    if (text.slice(end, next.start).includes('\n') || /[?؟]$/.test(folded.slice(next.start, next.end))) break;
    end = next.end;
  }
  return end;
}

const LABEL = /^(?:(?:faqs?|perguntas?(?: frequentes?)?|preguntas?(?: frecuentes?)?|questions?|duvidas(?: frequentes)?|q|p)\s*[:.-]\s*)/;

/** Start of the question itself: after "FAQ section also: ", "y preguntas: ¿", "preguntas (¿". */
function labelAt(folded: string): number {
  const own = LABEL.exec(folded)?.[0].length ?? 0;
  const mark = folded.lastIndexOf('¿');
  if (mark > 0) return mark;
  const colon = folded.lastIndexOf(': ');
  return colon > own && FAQ.test(folded.slice(0, colon)) ? colon + 2 : own;
}

function answerIn(rest: string): { text: string; length: number } | undefined {
  const folded = rest.toLowerCase().replace(/ã/g, 'a').replace(/í/g, 'i');
  const bracket = /^\s*\(([^()]{2,300})\)/.exec(rest);
  if (bracket?.[1])
    return { text: shortAnswer(bracket[1].replace(/^(?:answer|resposta|respuesta)\s*:?\s*/i, '')), length: bracket[0].length };
  const said = /^\s*(?:->|=>|→|[:–—=-])\s*([^\n"]{2,300}?)(?:[.](?=\s|$)|\n|$|;)/.exec(rest);
  if (said?.[1]) return { text: shortAnswer(said[1]), length: said[0].length };
  const more = /^\s*((?:yes|no|sim|não|nao|sí|si)[,;–-]\s*[^\n"]{3,240}?)(?:\.(?=\s|$)|\n|$)/i.exec(rest);
  if (more?.[1]) return { text: more[1], length: more[0].length };
  if (NO.test(folded)) return { text: 'no', length: NO.exec(folded)?.[0].length ?? 0 };
  return YES.test(folded) ? { text: 'yes', length: YES.exec(folded)?.[0].length ?? 0 } : undefined;
}

const shortAnswer = (answer: string): string =>
  /^(?:yes|sim|s[ií]|نعم)[.!]?$/i.test(answer.trim()) ? 'yes' : /^(?:no|n[ãa]o|لا)[.!]?$/i.test(answer.trim()) ? 'no' : answer.trim();

const REVIEW =
  /\b(?:depoimentos?|testimonials?|reviews?|avaliac\w+|resenas?|opiniones|testimonios?|clientes? (?:disse|diz|falou|dizem|dicen|dijo)|customers? (?:say|said|says)|feedback|elogio)\b|اراء|شهادات/;

/** Customer quotes, in quotation marks and with their name. */
export function readQuotes(sheet: Sheet): void {
  for (const match of sheet.text.matchAll(
    /["“«]([^"”»\n]{12,400})["”»]\s*(?:[-–—,(]|de|by|por)?\s*((?:(?:Dra?|Sra?|Mrs?|Ms|Profa?|Eng)\.\s)?[^\n".;)]{2,60}(?:(?<=\s\p{Lu})\.[^\n".;)]{0,40})?)?/gu,
  )) {
    const start = match.index + 1;
    const end = start + (match[1]?.length ?? 0);
    if (sheet.open.slice(start, end).includes('\ue000') || /[?؟]$/.test(match[1] ?? '')) continue;
    const before = sheet.folded.slice(Math.max(0, match.index - 160), match.index);
    const signed = /^["”»]\s*[-–—(]\s*\p{Lu}/u.test(sheet.text.slice(end, end + 6));
    if (!REVIEW.test(before) && !signed) continue;
    const [by, role] = (signed || REVIEW.test(before) ? (match[2] ?? '') : '').split(/\s*,\s*/);
    const name = by?.trim();
    record(sheet, start, end, {
      kind: 'quote',
      ...(name && /^\p{Lu}/u.test(name) ? { by: name } : {}),
      ...(name && role?.trim() ? { role: role.trim() } : {}),
    });
    take(sheet, match.index, match.index + match[0].length);
  }
}
