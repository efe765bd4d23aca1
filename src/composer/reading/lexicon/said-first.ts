/** Exclamations and orders before what somebody means to say: "oxe", "é o seguinte", "bote aí:". Over text as written. */
const EXCLAIMS =
  '(?:oxe(?:nte)?|vixe|eita|égua|egua|uai|bah|tchê|oia|olha(?: só)?|olhe|bueno|mir[aá]|right so|right then|right(?=,)|well(?=,)|look(?=,| i | we )|listen(?=,| i | we )|ok(?:ay)?(?=[,:.]| so | então )|então|entao|entonces|beleza(?=[,:]| então )|seguinte|(?:é|e|eh|es) (?:o|lo) (?:seguinte|siguiente)|vamos lá|lá vai|(?:bota|bote|põe|poe|coloca|escreve|anota|anot[aá]|pon[eé]|put|write)(?: (?:aí|ai|lá|ahí|there|down|this))*(?=\\s*:)|bot[ae] aí|põe aí|anota aí)';
/** Whoever is spoken to, beside an exclamation. */
const CALLS =
  '(?:mano|maninh[oa]|cara|véi|rapaz|macho|meu (?:rei|irmão|amigo|chapa)|parceir[oa]|chefe|amig[oa]|gente|galera|pessoal|che|mate|guys|folks|boss)';
const SAID_FIRST = new RegExp(
  `^(?:${CALLS}[\\s,!]+(?=${EXCLAIMS}(?!\\p{L})))?(?:${EXCLAIMS}(?!\\p{L})[\\s,:!.]*(?:${CALLS}(?!\\p{L})[\\s,:!]*)?)+(?=\\p{L}|$)`,
  'iu',
);
/** "1) QUEM: …", "2. Where: …": the numbers and the plain labels of a list of answers. */
const NUMBERED =
  /^\d{1,2}\s?[).]\s*(?:(?:quem(?: somos)?|onde(?: estamos)?|servi[çc]os?(?: e valores)?|hor[áa]rios?|pagamento|contato|who(?: we are)?|where|services?|hours|payment|contact|qui[ée]n(?:es)?(?: somos)?|d[óo]nde(?: estamos)?|servicios?|horarios?|pago|contacto)\s*:\s*)?(?=\p{L})/iu;

/** A sentence without the words said to whoever makes the site before it begins. */
export const withoutSaidFirst = (text: string): string => text.replace(NUMBERED, '').replace(SAID_FIRST, '');
