import type { Found } from '#composer/brief.ts';
import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { isTown } from '../gazetteer.ts';
import { isFrequent } from '../learned/kinds.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { CAPITALS, isCommon } from './capitals.ts';
import { isGivenName } from './given-names.ts';
import { capitalised } from './low-case-words.ts';

const CONFIDENCE = 0.7;
const MAX_READ = 4000;

/** "todo mundo me chama de", "o pessoal me conhece como", "las chicas me dicen", "customers call me", "I go by". */
const CUE =
  /(?<!\p{L})(?:(?:me|(?:todo mundo|o pessoal|a galera|o povo|os clientes)(?: aqui)?(?: me)?) (?:chamam?|conhecem?|tratam) (?:(?:de|por|como|pelo nome de) )?|(?<!(?:eu|yo|nao|no) )me (?:dicen|llaman|conocen)(?: (?:de|por|como|todos|todas))? |(?:sou|soy) (?:mais )?(?:conhecid[oa]|conocid[oa]) (?:como|por|pelo nome de) |(?:everyone|everybody|people|folks?|customers?|clients?|locals?|mates?|friends|they|the kids) (?:all )?(?:just )?(?:calls?|knows?) me (?:as )?|i (?:go|am known|['’]?m known) (?:by|as) )(?:(?:o|a) (?=seu|dona|ti[ao]|vo|mestr[ea]|\p{L}+ d[aeo]s? ))?["“«']?/gu;
/** "me chama no zap" calls nobody by a name. */
const LOW_TITLED =
  /^(?:(?:seu|dona|ti[oa]|v[óo]|mestr[ea]|don|do[ñn]a|mad(?:ame)?|el|la) )(\p{Ll}{3,})(?=[\s]*[.,;!?\n)"”»']|$| (?:e|y|and|faz|desde|aqui|em|en|no|na|eu|zap)(?!\p{L}))/u;
const LOW_GIVEN = /^(\p{Ll}{3,})(?=\s*[.,;!?\n)"”»']|$)/u;
const RUN = new RegExp(`^(?:(?:[Ss]eu|[Dd]ona|[Tt]i[oa]|[Dd]on|[Dd]o[ñn]a|[Mm]estr[ea]|[Vv][óo]) )?${CAPITALS}`, 'u');
/** "não põe meu apelido". */
const KEPT_OFF =
  /(?<!\p{L})(?:nao|no|n|don['’]?t|do not|sem|sin|without|never)(?: \p{L}+){0,3} (?:(?:o )?meu (?:nome|apelido)|mi (?:nombre|apodo)|my (?:nick)?name)(?!\p{L})/u;

/** The name that people call the owner by, for an owner whose house has no other. */
export function calledByPeople(sheet: Sheet): Found | null {
  if (KEPT_OFF.test(sheet.folded)) return null;
  for (const { index, 0: cue } of sheet.folded.slice(0, MAX_READ).matchAll(CUE)) {
    const start = index + cue.length;
    const said = sheet.text.slice(start, start + 60);
    const value = RUN.exec(said)?.[0] ?? lowIn(said, sheet.language);
    if (!value || !isName(sheet, value, start)) continue;
    return {
      value: /\p{Lu}/u.test(value) ? value.charAt(0).toLocaleUpperCase() + value.slice(1) : capitalised(value),
      span: [start, start + value.length],
      confidence: CONFIDENCE,
      stated: true,
    };
  }
  return null;
}

function lowIn(said: string, language: string): string | undefined {
  const titled = LOW_TITLED.exec(said)?.[0];
  const given = LOW_GIVEN.exec(said)?.[0];
  return titled ?? (given && (isGivenName(given) || !isFrequent(given, language)) ? given : undefined);
}

const isName = (sheet: Sheet, value: string, start: number): boolean =>
  value.length > 2 &&
  !isCommon(value) &&
  !isTown(value, sheet.country) &&
  !namesTrade(sheet.folded.slice(start, start + value.length), sheet.language) &&
  !sheet.open.slice(start, start + value.length).includes(TAKEN);
