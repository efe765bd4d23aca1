import { record, type Sheet } from '../sheet.ts';

/** "COREN Paraná 98431": as it is spoken. */
const STATES =
  'acre|alagoas|amapa|amazonas|bahia|ceara|distrito federal|espirito santo|goias|maranhao|mato grosso do sul|mato grosso|minas(?: gerais)?|paraiba|parana|para|pernambuco|piaui|rio de janeiro|rio grande do norte|rio grande do sul|rondonia|roraima|santa catarina|sao paulo|sergipe|tocantins';
const UF = `(?:(?:d[aeo] )?(?:${STATES}|ac|al|ap|am|ba|ce|df|es|go|ma|mt|ms|mg|pa|pb|pr|pe|pi|rj|rn|rs|ro|rr|sc|sp|se|to)(?![a-z]))`;
const NUMBER = '\\d[\\d.]*(?:[-/]?[\\da-z]{1,2}\\b)?';

/** Registers by their written label, over folded text; the whole match is shown. */
const REGISTERS: readonly (readonly [scheme: string, pattern: RegExp])[] = [
  ['CNPJ', /(?:\bcnpj:? ?(?:n[ºo.]* ?)?)?\b\d{2}\.?\d{3}\.?\d{3}\/\d{4}-?\d{2}\b/g],
  ['OAB', new RegExp(`\\boab(?:\\s*[/-]?\\s*${UF})?\\s*(?:n[ºo°.]*\\s*)?:?\\s*\\d[\\d.]{2,}(?:\\s*/\\s*${UF})?`, 'g')],
  ['RUT', /\brut:? ?\d{1,2}\.?\d{3}\.?\d{3}-[\dk]\b/g],
  ['SIRET', /\bsir(?:et|en):? ?\d{3} ?\d{3} ?\d{3}(?: ?\d{5})?\b/g],
  ['Junta', /\b(?:matricula )?juc[a-z]{2,5}(?: (?:n[ºo°.]*|sob o n[ºo°.]*))?:? ?\d[\d.]*(?:\/\d+)*(?:-?[a-z\d]{1,2})?\b/g],
  ['GSTIN', /\bgst(?:in)?:? ?\d{2}[a-z]{5}\d{4}[a-z][a-z\d]{3}\b/g],
  ['FSSAI', /\bfssai(?: (?:lic(?:en[cs]e)?|no)\.?)*:? ?\d{10,14}\b/g],
  ['Núcleo zoológico', /\bnucleo zoologico(?: (?:n[ºo°.]*|num\.?))?:? ?[a-z]{0,3}\d{4,14}\b/g],
  ['CREFITO', /\bcrefito[\s-]?\d*[\s:/-]*\d[\d.]{2,}[\w/-]*/g],
  ['CRMV', new RegExp(`\\bcrmv[\\s/-]*${UF}?[\\s:nºo.-]*${NUMBER}`, 'g')],
  ['CRM', new RegExp(`\\bcrm[\\s/-]*${UF}?[\\s:nºo.-]*\\d[\\d.]{2,}(?:\\s*[/-]\\s*${UF}\\b)?`, 'g')],
  ['RQE', /\brqe[\s:nºo.-]*\d[\d.]*/g],
  ['CRO', new RegExp(`\\bcro[\\s/-]*${UF}?[\\s:nºo.-]*\\d[\\d.]{2,}(?:\\s*[/-]\\s*${UF}\\b)?`, 'g')],
  ['CRP', /\bcrp[\s:/-]*(?:n[ºo.]* ?)?\d{1,2}\s?[/-]\s?[\d.]{3,}|\bcrp[\s:/-]*\d{4,}/g],
  ['CREF', /\bcref[\s:/-]*\d{4,6}[\w/-]*/g],
  ['CRN', /\bcrn[\s-]?\d{0,2}[\s:/-]*\d{3,}(?:\/\w+)?/g],
  ['CREA', new RegExp(`\\bcrea[\\s/-]*${UF}?[\\s:nºo.-]*\\d[\\d.-]{3,}(?:/\\w)?`, 'g')],
  ['CAU', /\bcau[\s/-]*(?:[a-z]{2})?[\s:nºo.-]*a?\d[\d.]{3,}(?:-\d)?/g],
  ['CRC', new RegExp(`\\bcrc[\\s/-]*${UF}?[\\s:nºo.-]*(?:\\d?${UF})?[\\s-]*\\d[\\d.]{3,}(?:/?[\\w-]{1,4})?`, 'g')],
  ['CRECI', new RegExp(`\\bcreci[\\s/-]*${UF}?[\\s:nºo.-]*(?:[fj][\\s:-]+)?\\d[\\d.]{2,}(?:-?[jf]\\b)?(?:\\s*/\\s*${UF})?`, 'g')],
  ['SUSEP', /\bsusep[\s:nºo.-]*\d[\d.]{4,}/g],
  ['CADASTUR', /\bcadastur[\s:nºo.-]*\d[\d./-]{5,}/g],
  ['Céd. Prof.', /\b(?:ced(?:ula)?s?\.? ?(?:de )?(?:prof(?:esional)?)\.?|cedula(?: profesional)?):? ?(?:n[ouºm.]*\s*)?\d{5,8}\b/g],
  ['RFC', /\brfc:? ?[a-zñ&]{3,4}\d{6}[a-z\d]{3}\b/g],
  ['CUIT', /\bcuit:? ?\d{2}-?\d{8}-?\d\b/g],
  [
    'M.N.',
    /\bm\.? ?[np]\.?:? ?\d{4,6}\b|\bmat(?:r?\.|ricula):? ?\d-\d{3,5}(?:-\d)?\b|\b(?:matricula|mat\.|matr\.)(?: (?:nacional|provincial|profesional|n[ºo°]\.?))+:? ?\d{3,7}\b|\b(?:matricula|mat\.|matr\.):? ?\d{4,7}\b/g,
  ],
  [
    'Colegiado',
    /\b(?:n[.ºo°]* ?(?:de )?colegiad[oa]|num\.? ?(?:de )?col(?:egiad[oa]|\.)|col\.(?: ?n[.ºo°]+)?|n[.ºo°]* ?(?:de )?col\.|colegiad[oa](?: (?:n[.ºo°]*|num\.?))?):? ?\d[\d/.-]{2,}/g,
  ],
  ['CIF', /\b(?:cif|nif):? ?[a-z]?-?\d{7,9}-?[a-z\d]?\b/g],
  ['EIN', /\bein:? ?#? ?\d{2}-?\d{7}\b/g],
  ['VAT', /\bvat(?: (?:no|number|reg(?:istration)?)\.?)*:? ?(?:gb|ie)? ?[\d ]{9,12}\d\b/g],
  ['Charity', /\b(?:registered )?charity (?:no|number|reg(?:istered)?)?\.?:? ?#? ?\d{5,8}\b/g],
  ['Company', /\bcompany (?:no|number|reg(?:istration)?)\.?:? ?\d{6,9}\b/g],
  ['Bar', /\bstate bar(?: of \p{L}+)?(?: (?:no|number))?\.?:? ?#? ?\d{4,8}\b|\bbar (?:no|number)\.?:? ?#? ?\d{4,8}\b/gu],
  ['Gas Safe', /\bgas safe(?: (?:registered|registration|register|reg))?(?: (?:no|number))?\.?:? ?#? ?\d{4,7}\b/g],
  [
    'UK register',
    /\b(?:niceic|napit|hcpc|gdc|nmc|gphc|gmc|bacp|sra|rics|fca|ofsted|cqc|abta|atol|fensa|oftec|mcs|arb|osteopathic council|goc|rcvs|acca|icaew|bpca|dbs)(?: (?:registered|registration|register|reg|member(?:ship)?|licen[cs]ed?))?(?: (?:no|number|id|urn))?\.?:? ?#? ?(?:[a-z]{1,3}-?)?\d{3,10}[a-z]?\b/g,
  ],
  ['BAS agent', /\b(?:registered )?(?:bas|tax) agent(?: (?:registration|reg|no|number))*\.?:? ?#?\d{2}[\d ]{4,8}\d\b/g],
  [
    'Credenciamento',
    /\b(?:credenciament[oa]|credenciad[oa]|homologacao|autorizacion|autorizacao)(?: (?:d[aeo]s?|n[oa]|del?|la|el|[a-z]{3,}(?:-[a-z]{2})?)){0,3}(?: n[ºo°.]*)?:? ?\d[\d./-]{2,}/g,
  ],
  [
    'Registro',
    /\b(?:licenca|alvara|registro|licencia)(?: (?:d[aeo]s?|del?|la|el|[a-z]{4,})){0,4}(?: n[ºo°.]*)?:? ?(?:\d{2,6}\/\d{3,6}|0\d{2,})\b/g,
  ],
  ['ABN', /\babn:? ?\d{2}(?: ?\d{3}){3}\b/g],
  ['COREN', new RegExp(`\\bcoren[\\s/-]*${UF}?[\\s:nºo.-]*\\d[\\d.]{2,}(?:-?[a-z]{2,3}\\b)?`, 'g')],
  ['CRESS', /\bcress[\s/-]*(?:[a-z]{2})?[\s:nºo.-]*\d[\d.]{2,}(?:\/\w+)?/g],
  ['CRBM', /\bcrbm[\s/-]*\d?[\sªº:nº.-]*\d[\d.]{2,}(?:\/\w+)?/g],
  ['CRF', new RegExp(`\\bcrf[\\s/-]*${UF}?[\\s:nºo.-]*\\d[\\d.]{2,}`, 'g')],
  ['CRFa', /\bcrfa[\s/-]*\d?[\s:nºo.-]*\d[\d.]{2,}(?:-\d)?/g],
  ['NIT', /\bnit:? ?\d{3}\.?\d{3}\.?\d{3}-?\d?\b/g],
  ['RUC', /\bruc:? ?\d{11}\b/g],
  ['T.P.', /\b(?:t\.? ?p\.?|tarjeta profesional)(?: (?:no|n[ºo°]|num)\.?)?:? ?\d{4,8}\b/g],
  ['R.M.', /\b(?:r\.? ?m\.?|registro medico)(?: (?:no|n[ºo°])\.?)?:? ?\d{4,8}\b/g],
  ['Registro', /\b(?:registro|rexistro|rexisto)(?: (?:no|n[ºo°]|num)\.?)?:? ?[a-z]{1,4}-\d{3,8}\b/g],
  ['NPI', /\bnpi:? ?#? ?\d{10}\b/g],
  ['ISO', /\biso(?:\/iec)? ?\d{4,5}(?::\d{4})?(?: (?:بشهاده رقم|cert(?:ificate)?(?: no)?\.?|certificado(?: n[ºo°.]*)?) ?[a-z]*-?\d+)?/g],
  ['License', /\b(?:[a-z]{2} )?(?:lic(?:en[cs]e)?\.?) ?(?:no|number)?\.?:? ?#? ?[a-z]{0,4}-?\d{4,10}\b/g],
  ['TRN', /\btrn:? ?\d{15}\b/g],
  [
    'رخصة',
    /(?:رقم الرخصه|رقم الترخيص|ترخيص(?: \p{L}+){0,3}? رقم|ترخيص|رخصه(?: \p{L}+){0,3}? رقم|رخصه(?: \p{L}+){0,2}|سجل تجاري(?: رقم)?|السجل التجاري(?: رقم)?|س\.ت\.?)\s*:?\s*\d{4,12}/gu,
  ],
];

/** A register known only by its initials: "QBCC 15550472". */
const ACRONYM =
  /(?<![\p{L}\d.-])(?!(?:cep|tel|cel|fone|zap|pix|wpp|wsp|cpf|rg|cod|ref|cbu|cvu|usd|brl|eur|gbp|mxn|clp|cop|ars|ngn|kes|zip|call|ring|text|iban|num|ano|year|model)\s)[a-z]{3,6} \d{6,9}(?![\d-]| ?\d)/gu;

/** Professional and company registrations. The nearest person gets each (`people.ts`). */
export function readRegistries(sheet: Sheet): void {
  for (const [scheme, pattern] of REGISTERS)
    for (const match of [...sheet.open.matchAll(pattern)]) {
      const end = match.index + match[0].trimEnd().replace(/[.\-/:]+$/, '').length;
      const written = sheet.text.slice(match.index, end);
      const value = /\d.*$/s.exec(written)?.[0] ?? written;
      record(sheet, match.index, end, { kind: 'registry', scheme, value });
    }
  for (const match of [...sheet.open.matchAll(ACRONYM)]) {
    const written = sheet.text.slice(match.index, match.index + match[0].length);
    const scheme = /^[A-Z]+/.exec(written)?.[0];
    if (scheme && scheme.length > 2)
      record(sheet, match.index, match.index + written.length, { kind: 'registry', scheme, value: written.slice(scheme.length + 1) });
  }
}
