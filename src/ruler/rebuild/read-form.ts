import { attributesOf, type Element, textIn } from '../page/walk.ts';

/** A field by what it asks for; "other" ones are the owner's own. */
export interface OldField {
  asks: 'name' | 'email' | 'phone' | 'message' | 'other';
  label: string;
  type: 'text' | 'date' | 'select' | 'textarea';
  options?: string[];
  /** Whether it must be answered, where the form says so of any field. */
  required?: boolean;
}

/** A form on an old page by which visitors write to the owner. */
export interface OldForm {
  fields: OldField[];
  /** Words of its button. */
  submit?: string;
  /** Heading that it stands under, and the sentences between the two. */
  title?: string;
  lead?: string;
  /** URL of its page. */
  page?: string;
}

/** With its page, and the lines above it from their heading on. */
export interface FoundForm extends OldForm {
  page: string;
  above: string[];
}

const MAX = { nodes: 1500, fields: 12, label: 60, options: 12, submit: 40 };
/** Forms of programs: they search, sign in, sell, or take comments. */
const OF_PROGRAM =
  /comment|coment[aá]|review|avalia|valoraci|search|busca|buscar|login|log-in|signin|register|cart|carrinho|checkout|newsletter|mailchimp|mc4wp|subscribe|assin|livro|guest-?book|mural|enquete|\bpoll\b/i;
const RATES = /\brating\b|puntuaci[óo]n|valoraci[óo]n|avalia[çc][ãa]o|\bestrelas\b|\bstars\b/i;
const NEWSLETTER = /newsletter|mailchimp|mc4wp|subscribe|assin|bolet[ií]n|novidades|novedades/i;
/** Words of a program about what was typed: "A phone number is required." */
const OF_CHECK = /(?:^|\s)(?:(?:in)?valid-feedback|help-block|form-text|error(?:-message)?|field-error|wpcf7-not-valid-tip)(?:\s|$)/i;
const UNASKED = /^(?:hidden|submit|button|reset|image|password|checkbox|radio|file|search)$/i;
const MIN_FIELDS = 3;

const ASKS: readonly (readonly [OldField['asks'], RegExp])[] = [
  ['message', /^(?!assunto|asunto|subject|tema\b).*(?:mensage[mn]|message|comment|coment[aá]rio|recado|\bmsg\b|consulta\b)/i],
  ['email', /e-?mail|correo/i],
  ['phone', /telefone|tel[ée]fono|phone|celular|whats|\bfone\b|\btel\b|mobile|m[óo]vil/i],
  [
    'name',
    /^(?:(?:digite|informe|escreva|insira|ingrese|escriba|enter|type) )?(?:(?:o )?seu |(?:su|tu|your|full) )?(?:nomes?|name|nombre)(?: (?:completo|e sobrenome|y apellidos?))?(?! d[aeo]l?s? |\p{L})|^(?:nome|name|nombre)$/iu,
  ],
];
const CAPTCHA =
  /captcha|(?:word|letters|characters|code|letras|caracteres|palavra|palabra|n[úu]meros?)\b.{0,20}\b(?:picture|image|imagem|imagen|foto)|c[óo]digo da imagem|verifica[çc][ãa]o|honeypot/i;
const REQUIRED = /\s*(?:\*|\((?:obrigat[óo]rio|required|obligatorio|opcional|optional)\))\s*/gi;
const MUST = /\*|\((?:obrigat[óo]rio|required|obligatorio)\)/i;
const NO_CHOICE = /^[-–—.…\s]*(?:selecion[ea]|selec(?:cione|t)|choose|escolh[ae]|elija|elige|[-–—.…\s]*$)/i;
const SENDS = /^(?:enviar|send|submit(?: query)?|enviar consulta|ok|enviar mensagem|send message|enviar mensaje)$/i;

/** The form, where it is one by which a visitor writes to the owner. */
export function readForm(form: Element): OldForm | null {
  const { id = '', class: classes = '', action = '', role = '', name = '' } = attributesOf(form);
  if (OF_PROGRAM.test(`${id} ${classes} ${action} ${role} ${name}`)) return null;
  const { fields, labels, submit, isSecret } = partsOf(form);
  const marked = fields.flatMap(({ element, before, choices }): OldField[] => {
    if (choices) return choiceOf(before, choices, 'required' in attributesOf(element));
    const text = labels.get(attributesOf(element).id ?? '') ?? before;
    const field = fieldOf(element, text);
    return field ? [{ ...field, required: 'required' in attributesOf(element) || MUST.test(text) }] : [];
  });
  const saysMust = marked.some(({ required }) => required);
  const read = withOneAddress(saysMust ? marked : marked.map(({ required: _, ...field }) => field));
  // Stars for a thing of a shop.
  if (fields.some(({ element, before }) => RATES.test(`${attributesOf(element).name ?? ''} ${attributesOf(element).id ?? ''} ${before}`)))
    return null;
  const writes = read.some(({ type, asks }) => type === 'textarea' || asks === 'message');
  const answers = read.some(({ asks }) => asks === 'email' || asks === 'phone');
  if (isSecret || !(writes || (answers && read.length >= MIN_FIELDS))) return null;
  const label = tidy(submit, MAX.submit);
  return { fields: read.slice(0, MAX.fields), ...(label && !SENDS.test(label) && { submit: label }) };
}

/** True for a form by which visitors ask for news by mail. */
export function isNewsletter(form: Element): boolean {
  const { id = '', class: classes = '', action = '', name = '' } = attributesOf(form);
  const { fields, submit } = partsOf(form);
  return (
    fields.length > 0 &&
    fields.length <= MAX_OF_NEWS &&
    NEWSLETTER.test(`${id} ${classes} ${action} ${name} ${submit} ${textIn(form, 200)}`)
  );
}
const MAX_OF_NEWS = 2;

/** Radio buttons of one name, with the text before the first. */
function choiceOf(question: string, choices: readonly string[], required: boolean): OldField[] {
  const label = labelOf([question]);
  const options = choicesOf(choices);
  return label && options.length > 1 ? [{ asks: 'other', label, type: 'select', options, required: required || MUST.test(question) }] : [];
}

const OF_ADDRESS =
  /^(?:rua|logradouro|endere[çc]o|n[úu]mero|complemento|bairro|cidade|munic[íi]pio|estado|uf|cep|calle|direcci[óo]n|colonia|ciudad|provincia|localidad|c[óo]digo postal|c\.?p\.?|street(?: address)?|address(?: line \d)?|city|town|state|county|zip(?: code)?|post(?:al )?code)$/i;
const MIN_OF_ADDRESS = 3;

/** "Rua", "Número", "Bairro", "CEP" in a row are one question. */
function withOneAddress(fields: readonly OldField[]): OldField[] {
  const isOf = ({ asks, type, label }: OldField) => asks === 'other' && type === 'text' && OF_ADDRESS.test(label);
  const first = fields.findIndex(isOf);
  const after = fields.findIndex((field, at) => at > first && !isOf(field));
  const row = first < 0 ? [] : fields.slice(first, after < 0 ? undefined : after);
  const label = tidy(row.map((field, at) => (at === 0 ? field.label : lowered(field.label))).join(', '), MAX.label);
  if (row.length < MIN_OF_ADDRESS || !label) return [...fields];
  return [...fields.slice(0, first), { ...row[0]!, label }, ...fields.slice(first + row.length)];
}
const lowered = (label: string): string => (/^\p{Lu}\p{Ll}/u.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label);

interface Parts {
  fields: { element: Element; before: string; choices?: string[] }[];
  labels: Map<string, string>;
  submit: string;
  isSecret: boolean;
}

/** Fields of a form in their order, each with the text right before it. */
function partsOf(form: Element): Parts {
  const parts: Parts = { fields: [], labels: new Map(), submit: '', isSecret: false };
  const waiting = [...form.childNodes].reverse();
  let before = '';
  let lastText = '';
  let isChoice = false;
  for (let count = 0; waiting.length > 0 && count < MAX.nodes; count++) {
    const node = waiting.pop()!;
    const said = node.nodeName === '#text' ? (node as { value: string }).value : '';
    // The words behind a radio button are its own.
    if (isChoice && said.trim()) parts.fields.at(-1)?.choices?.push(said);
    else before += said;
    if (said.trim()) {
      lastText = isChoice ? '' : said;
      isChoice = false;
    }
    if (!('tagName' in node)) continue;
    const attributes = attributesOf(node);
    if (OF_CHECK.test(attributes.class ?? '')) continue;
    const { type = '' } = attributes;
    const isButton = node.tagName === 'button' || (node.tagName === 'input' && /^submit$/i.test(type));
    if (isButton) parts.submit ||= textIn(node) || (attributes.value ?? '');
    else if (/^(?:input|select|textarea)$/.test(node.tagName)) {
      if (/^password$/i.test(type)) parts.isSecret = true;
      isChoice = /^radio$/i.test(type);
      const last = parts.fields.at(-1);
      const isNext = isChoice && last?.choices && attributesOf(last.element).name === attributes.name;
      if (isChoice && !isNext) parts.fields.push({ element: node, before: lastText, choices: [] });
      else if (!UNASKED.test(type)) parts.fields.push({ element: node, before });
      before = '';
    } else {
      if (node.tagName === 'label' && attributes.for) parts.labels.set(attributes.for, textIn(node, MAX.label * 2));
      waiting.push(...[...node.childNodes].reverse());
    }
  }
  return parts;
}

function fieldOf(element: Element, text: string): OldField | null {
  const { type = '', placeholder = '', 'aria-label': aria = '', name = '' } = attributesOf(element);
  const label = labelOf([text, aria, placeholder]);
  const kind = kindOf(element, type);
  const asks = asked(type, kind, label || name);
  if (asks === 'other' && (!/\p{L}{2}/u.test(label) || CAPTCHA.test(`${label} ${name}`))) return null;
  if (kind !== 'select') return { asks, label, type: kind === 'text' && asks === 'other' && OF_DAY.test(label) ? 'date' : kind };
  const options = optionsOf(element);
  return options.length > 1 ? { asks: 'other', label, type: kind, options } : null;
}

/** "Data da festa", "Check-in": a day, which old forms had typed. */
const OF_DAY =
  /^(?:(?:data|fecha) d[aeo]l? \p{L}+|(?:event |wedding |preferred )?date(?: of \p{L}+)?|chegada|llegada|arrival|sa[íi]da|salida|departure|check-? ?(?:in|out))(?: (?:date|data|fecha))?$/iu;

const labelOf = (texts: readonly string[]): string =>
  tidy(texts.map((said) => said.replace(REQUIRED, ' ').replace(/[\s:]+$/, '')).find(Boolean) ?? '', MAX.label);

const kindOf = ({ tagName }: Element, type: string): OldField['type'] =>
  tagName === 'select' ? 'select' : tagName === 'textarea' ? 'textarea' : /^date/i.test(type) ? 'date' : 'text';

function asked(type: string, kind: OldField['type'], said: string): OldField['asks'] {
  if (/^email$/i.test(type)) return 'email';
  if (/^tel$/i.test(type)) return 'phone';
  if (kind === 'textarea') return 'message';
  return kind === 'text' ? (ASKS.find(([, words]) => words.test(said))?.[0] ?? 'other') : 'other';
}

function optionsOf(select: Element): string[] {
  const options = select.childNodes.flatMap((node) => ('tagName' in node ? (node.tagName === 'optgroup' ? node.childNodes : [node]) : []));
  const texts = options.flatMap((node) => ('tagName' in node && node.tagName === 'option' ? [textIn(node)] : []));
  return choicesOf(texts);
}

const choicesOf = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((text) => tidy(text, MAX.label)))].filter((text) => text !== '' && !NO_CHOICE.test(text)).slice(0, MAX.options);

const tidy = (text: string, most: number): string => {
  const said = text.replace(/\s+/g, ' ').trim();
  return said.length <= most ? said : '';
};
