import type { Brief } from '#composer/brief.ts';
import type { Form } from '#site/schema.ts';
import { asTitle } from './language.ts';
import { speaksToUs } from './said-to-us.ts';

/** A form field that the owner requested, in their words. */
export interface AskedField {
  label: string;
  type: Extract<Form['fields'][number]['type'], 'text' | 'date'>;
}

const FORM = '(?<!\\p{L})(?:form|formul[áa]rios?|formularios?|forms?)(?!\\p{L})';
/** Words between a form and its fields: "um formulário onde o cliente põe …", "a form asking for …". */
const FILLED =
  '(?:p[õo]e|coloc\\p{L}+|inform\\p{L}+|preench\\p{L}+|escrev\\p{L}+|diz|diga|digam?|pone|ponga|escrib\\p{L}+|indi\\p{L}+|puts?|enters?|gives?|writes?|types?|fills? in)';
const ASKED = new RegExp(
  `${FORM}[^.;:!?]{0,24}?\\s(?:(?:perguntando|pedindo|preguntando|pidiendo|asking(?: for)?|that asks(?: for)?|que (?:pergunte|peça|pida|pregunte|pergunta|pede|pide|pregunta))|(?:onde|donde|where|em que|no qual|pra|para)\\s[^,.;:]{0,30}?\\s${FILLED}|(?:com|con|with) (?:os |los |the )?(?:campos?|fields?)(?: de| para| for)?)\\s*:?\\s+([^.;!?\\n]+)`,
  'iu',
);
const ARTICLE = /^(?:an?|the|their|your|o|os|a|as|um|uma|seu|sua|el|la|los|las|un|una|su|sus)\s+/iu;
const DATE = /^(?:data|fecha|date|due date)(?!\p{L})|(?<!\p{L})date$/iu;
/** Standard fields of every form, and words that name no field. */
const KNOWN =
  /^(?:nome|nombre|name|e-?mail|correo|telefone|tel[ée]fono|fone|phone|celular|whats\p{L}*|zap|mensagem|mensaje|message|contato|contacto|contact|or[çc]amento|presupuesto|quote)(?!\p{L})/iu;
const MAX_FIELDS = 5;

/** Fields that the owner requested beyond the standard ones. */
export function askedFields({ prompt }: Pick<Brief, 'prompt'>): AskedField[] {
  const list = ASKED.exec(prompt)?.[1] ?? '';
  const labels = list
    .split(/,\s+|\s+(?:e|and|y|&)\s+/iu)
    .map((part) =>
      part
        .trim()
        .replace(/^(?:e|and|y)\s+/iu, '')
        .replace(ARTICLE, ''),
    )
    .filter((part) => /\p{L}{2}/u.test(part));
  // A clause is no label: if one does not parse, no fields are added.
  if (labels.some((label) => label.length > 40 || label.split(/\s+/).length > 5 || speaksToUs(label))) return [];
  return labels
    .filter((label) => !KNOWN.test(label))
    .slice(0, MAX_FIELDS)
    .map((label) => ({ label: asTitle(label), type: DATE.test(label) ? 'date' : 'text' }));
}
