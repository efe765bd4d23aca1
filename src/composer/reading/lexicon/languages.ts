/** A mobile number of Brazil without its country: one of its areas, and nine digits from 9. */
export const MOBILE_OF_BRAZIL =
  /(?<![\d+])\(?(?:1[1-9]|2[12478]|3[1-578]|4[1-9]|5[1345]|6[1-9]|7[134579]|[89][1-9])\)?[ -]?9 ?\d{4}[ -]?\d{4}(?!\d)/g;

/** Letters and pairs of letters that hardly occur elsewhere, tested on the text with its accents in lower case. */
export const LANGUAGE_SIGNS: readonly (readonly [language: string, sign: RegExp, weight: number])[] = [
  ['pt', /[ãõ]/g, 2],
  ['pt', /ç[ãõ]|lh|nh/g, 0.7],
  ['pt', /r\$|\bpix\b|\bcep\b|\bcnpj\b|\boab\b|\bcro\b/g, 2],
  ['pt', MOBILE_OF_BRAZIL, 1.5],
  ['es', /[ñ¿¡]/g, 2.5],
  ['es', /ción|ll/g, 0.7],
  ['es', /\bmxn\b|c\.p\.|\bcol\./g, 2],
  ['fr', /[êèœùû]|\bqu'|\bl'|\bd'/g, 1],
  ['de', /[ßäöü]/g, 1.5],
  ['it', /zz|gli|\bdell'|\bl'/g, 0.6],
  ['ca', /l·l|ny\b|\bd'/g, 1],
  ['pl', /[łżźśćńąę]/g, 2],
  ['tr', /[ğşıİ]/g, 2],
];

/** Beginnings, endings and pairs of letters that reveal the language of a few unknown words, on folded text. */
export const LANGUAGE_SHAPES: readonly (readonly [language: string, shape: RegExp])[] = [
  [
    'en',
    /[a-z]{3}(?:ing|ings|ers|ght|ness|ship|smith|wright|shop|work|works|maker|makers|ware|yard|stones?)\b|\bwh|th|sh|ck\b|ck[a-z]|oo|ee|w|ss\b|[bcdfgklmnprst]y\b|[a-z]{2}[dgklmnprt]s\b/g,
  ],
  ['pt', /[a-z]{2}(?:cao|coes|eir[oa]s?|inh[oa]s?|agem|agens|aria|arias|dor|dora|mento)\b|lh[aeo]|nh[aeo]/g],
  ['es', /[a-z]{2}(?:cion|ciones|er[oa]s?|eria|erias|aje|illo|illa|dores|miento)\b|ll[aeo]|ue[a-z]/g],
];
