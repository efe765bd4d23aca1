import type { Archetype, Notice } from '#composer/brief.ts';
import { type Sheet, take, trimmed } from './facts/sheet.ts';
import { fill, messageIn } from './messages/messages.ts';

/** Superlatives about oneself that a visitor cannot check; over folded text. */
const BEST =
  /(?:\b(?:(?:somos|sou|we are|we're|soy) (?:(?:a|o|os|as|the|el|la|los|las|considerad[oa]s?|simply|simplesmente) )*|(?:e|is|are|es|sao|as|que|como) (?:(?:considerad[oa]s?|simply|simplesmente) )*(?:(?:a|o|os|as|the|el|la|los|las) |(?=numero|n[ºo°]|number|#|lider|leader)))(?:melhor(?:es)?|best|mejor(?:es)?|numero (?:1|um|uno)|n[ºo°] ?1|number (?:one|1)|#1|lider(?:es)?|leaders?)\b(?: (?:(?! (?:e|y|and) )[^,.;!?\n\ue000]){0,40})?|\b(?:o|a|os|as|the|el|la|los|las) (?:melhor(?:es)?|best|mejor(?:es)?) (?:\p{L}+ ){0,3}(?:d[aeo]s?|del?|in|of|en|em|around|worldwide)\s[^,.;!?\n\ue000]{2,30}|\blider(?:es)? (?:d[eo]|no|em|en el) (?:mercado|segmento|setor|sector)|\bmarket leader\w*|\bworld[- ]class\b|\bnumero um (?:d[aeo]|em)\b[^,.;!?\n\ue000]{0,25}|\b(?:unbeatable|imbativel|insuperable|incomparavel)\b[^,.;!?\n\ue000]{0,20}|(?:نحن )?(?:ال)?افضل (?:\S+ )?(?:في|من)[^،,.!\n\ue000]{2,30}|رقم (?:1|واحد))/gu;
const RATE =
  /(?:(?:\b(?:a gente |nos |we |que |have a |com |con )?(?:ganhamos|ganhei|vencemos|venci|ganamos|(?<=a gente )(?:ganh|venc)\w+|(?<=we (?:have )?|we['’]ve )(?:win|won)|won|winning|sucesso|success|exito|aprovac\w+|efic\w+|cure)[^,.;!?\n\ue000]{0,30}\d{1,3} ?%(?:(?! (?:e|y|and) )[^,.;!?\n\ue000]){0,40})|\d{1,3} ?%[^,.;!?\n\ue000]{0,20}\b(?:d[aeo]s? (?:causas|casos|processos|acoes|pacientes|clientes)|of (?:cases|our cases|patients|clients)|de (?:los|las) (?:casos|juicios|pacientes)|sucesso|success(?: rate)?|exito|efic\w+|aprovac\w+|satisfac\w+|satisfeit\w+|satisfied|effective|garantid\w+|guarantee\w*)\b[^,.;!?\n\ue000]{0,20})/gu;
const PROMISE =
  /\b(?:resultados? (?:\p{L}+ )?garantid[oa]s?|guaranteed (?:results?|success|outcome|win|cure|approval)|results? (?:are )?guaranteed|resultados? (?:asegurad[oa]s?|garantizad[oa]s?)|causa ganha|causas? ganad[ao]s?|exito garantid[oa]|exito garantizad[oa]|garantimos (?:a |o |os |as )?(?:vitoria|resultado|sucesso|exito|aprovacao|cura|causa|ganho)[^,.;!?\n\ue000]{0,30}|garantizamos (?:el |la |los )?(?:resultado|exito|victoria|curacion)[^,.;!?\n\ue000]{0,30}|we (?:always win|never lose|win (?:every|all|your)[^,.;!?\n\ue000]{0,20}|guarantee (?:a |the |your )?(?:win|result|success|victory|cure|outcome))[^,.;!?\n\ue000]{0,30}|(?:ganhamos|vencemos|ganamos) tod[ao]s[^,.;!?\n\ue000]{0,24}|nunca perd\w+[^,.;!?\n\ue000]{0,24}|sempre ganh\w+[^,.;!?\n\ue000]{0,24}|so paga se ganhar|no win,? no fee|solo paga si gana\w*|(?:100%|totalmente|completely|absolutamente) (?:sem dor|indolor|painless|sin dolor|sem riscos?|risk[- ]free|sin riesgos?|seguro|eficaz)|sem dor garantid\w+|sin dolor garantizad\w+|painless guaranteed|cura (?:garantida|definitiva)|emagreca \d+[^,.;!?\n\ue000]{0,20})/gu;
const AWARD =
  /\b(?:5|cinco|five) (?:estrelas|stars|estrellas)(?: (?:no|on|en) google)?\b|\b(?:award[- ]winning|premiad[oa]s?|galardonad[oa]s?)\b/gu;

/** "os melhores amigos", "best before", "o melhor de tudo é o café": no boasts. */
const NO_BOAST =
  /\b(?:melhor(?:es)?|best|mejor(?:es)?) (?:(?:d[aeo]s? |de l[ao]s? |del |of (?:the |my )?|in the )?(?:tudo|todo|all|safra|fornada|temporada|estacao|season|batch|epoca)|(?:\p{L}+ )?(?:clientes?|customers?|clients?|familia|family)|amig\p{L}+|friends?|momentos?|moments?|days?|dias?|horas?|times?|part|parte|before|ingredientes|practices|version|versao|idade|forma|manera|way|preco|opcao)(?!\p{L})/u;
/** "nights are the best": what suits the owner is no boast. */
const SUITS =
  /(?<!\p{L})(?:texts?|texting|messages?|messaging|calls?|calling|ringing|phoning|e-?mails?|whats\p{L}*|zap|sms|mornings?|evenings?|afternoons?|nights?|week(?:ends?|days?)|cash|mensage(?:m|ns)|mensajes?|mananas?|tardes?|noches?|manhas?|noites?|\p{L}+days?)\s*$/u;

const LEGAL = ['law-firm'];
const BY_TRADE: Readonly<Record<string, 'oab' | 'cfm' | 'cfo'>> = {
  'law-firm': 'oab',
  'medical-clinic': 'cfm',
  aesthetics: 'cfm',
  'dental-clinic': 'cfo',
};

/**
 * Removes claims that a site must not make: success rates, promised results, superlatives. Each becomes a notice with the reason:
 * the rule of the trade (OAB Provimento 205/2021, CFM 2.336/2023, CFO), or that nothing proves it.
 */
export function takeClaims(sheet: Sheet, industry: string, archetype: Archetype, locale: string): Notice[] {
  const regulated = archetype === 'health' || LEGAL.includes(industry);
  const message = messageIn(locale);
  const notices: Notice[] = [];
  const patterns = regulated ? [RATE, PROMISE, BEST, AWARD] : [RATE, BEST, PROMISE];
  for (const pattern of patterns)
    for (const match of sheet.open.matchAll(pattern)) {
      if (sheet.open.slice(match.index, match.index + match[0].length).includes('\ue000')) continue;
      if (pattern === BEST && NO_BOAST.test(match[0])) continue;
      if (pattern === BEST && SUITS.test(sheet.folded.slice(Math.max(0, match.index - 24), match.index))) continue;
      const lead =
        /^(?:que|como|as|e|is|are|com|con|and|y|a gente|nos)\s+(?=(?:somos|a gente|os|as|o|a|the|ganh|\d))/.exec(match[0])?.[0].length ?? 0;
      const span = trimmed(
        sheet.text,
        match.index + (pattern === RATE ? (/^(?:que |com |con )/.exec(match[0])?.[0].length ?? 0) : lead),
        match.index + match[0].length,
      );
      const claim = sheet.text.slice(span.start, span.end);
      if (notices.length < 6) {
        const rule = sheet.country === 'BR' ? BY_TRADE[industry] : undefined;
        const reason = rule ?? (LEGAL.includes(industry) ? 'legal' : archetype === 'health' ? 'health' : 'proof');
        notices.push({ code: 'claim-left-out', text: fill(message.claim, { claim, reason: message.claimReasons[reason] }) });
      }
      // A regulated trade must not show the sentence at all; elsewhere it would make no sense without the claim.
      const from = clauseStart(sheet, match.index);
      take(sheet, from, clauseEnd(sheet, match.index + match[0].length));
    }
  return notices;
}

function clauseStart(sheet: Sheet, at: number): number {
  let from = at;
  while (from > 0 && !/[.,;:\n!?\ue000]/.test(sheet.open[from - 1] as string)) from--;
  return from;
}
function clauseEnd(sheet: Sheet, at: number): number {
  let to = at;
  while (to < sheet.open.length && !/[.,;\n!?\ue000]/.test(sheet.open[to] as string)) to++;
  return to;
}
