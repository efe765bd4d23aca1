import { fold } from '../../fold.ts';
import { isCommon } from '../../name/capitals.ts';
import { bracketedBy, leadBy } from './person-role.ts';
import { NAME, TITLE } from './person-terms.ts';
import { enroll, isFree, overlaps, type Roster } from './roster.ts';

const TITLED = new RegExp(
  `(?<![\\p{L}])(?:${TITLE}|dr[aª]?\\.?|ing\\.|eng[aª]?\\.|arq\\.|prof[aª]?\\.)\\s+(?:${TITLE}\\s+)?${NAME}|(?:(?<![\\u0600-\\u06ff])|(?<=(?<![\\u0600-\\u06ff])و))(?:الدكتوره?ة?|د\\.|الاستاذة?|الشيف|المدربه?ة?|الكابتن|المهندسه?ة?|الأستاذة?)\\s+[\\u0600-\\u06ff]+(?:\\s(?!في|من|و|زراعة|تقويم|أطفال|اطفال|تجميل|جراحة|باطنية|جلدية|عيون|متخصص|اخصائي|أخصائي|طب|جراح|استشاري|طبيب|لطب)[\\u0600-\\u06ff]{2,}){0,2}`,
  'gu',
);

/** "Dra. Paula Reis", with the post before her title. */
export function enrollTitled(roster: Roster): void {
  const { sheet } = roster;
  for (const { index, 0: said } of sheet.text.matchAll(TITLED)) {
    if (isNoTitle(said.split(/\s+/)) || OF_A_GUILD.test(sheet.text.slice(Math.max(0, index - 24), index))) continue;
    enroll(roster, { span: { start: index, end: index + said.length }, role: bracketedBy(sheet, index) ?? leadBy(sheet, index) });
  }
}

/** "the Guild of Master Chimney Sweeps" */
const OF_A_GUILD = /(?:Guild|Association|Federation|Institute|Society|Order|Union) of (?:the )?$/u;

/** "Seu João" is a man, "Seu site" is not; "Eng. Mec." is a branch of engineering. */
const isNoTitle = ([title = '', name = '', ...more]: string[]): boolean =>
  (/^(?:Seu|Dona|Chef|Master|Coach|Mestre)$/.test(title) && isCommon(name)) ||
  (/^(?:Mec|Civ|Civil|Agr|Agron|Elet|Eletr|Quim|Quím|Prod|Amb|Flor)$/.test(name) && more.length === 0);

/** "Pastor Elias Nogueira e pastora Miriam": a second title in small letters. */
const COLLEAGUE = new RegExp(
  `\\s(?:e|y|and)\\s(?:a |o |la |el )?((?:pastora?|professora?|profesora?|maestr[ao]|mestr[ae]|irm[ãa]o?|padre|chef|coach) ${NAME})`,
  'gu',
);

export function enrollColleagues(roster: Roster): void {
  for (const { index, 0: said, 1: colleague = '' } of roster.sheet.text.matchAll(COLLEAGUE)) {
    if (!roster.people.some(({ span }) => Math.abs(span.end - index) < 3)) continue;
    const end = index + said.length;
    enroll(roster, { span: { start: end - colleague.length, end } });
  }
}

/** "dra ana paula souza": a title in small letters, then one to four words that can be names. */
const LOWLY =
  /(?<![\p{L}])(?:dr(?:\.?[aªº])?\.?|doutora?|doctora?)\s+((?!\p{L}*(?:ndo|mos)(?![\p{L}]))\p{Ll}[\p{Ll}'’-]{2,}(?:\s(?:d[aeo]s?\s|del?\s)?\p{Ll}[\p{Ll}'’-]{2,}){0,3})/gu;

const NO_SURNAME =
  /^(?:que|quem|faz|fazem|hace|atende|atiende|cuida|e|y|com|con|sem|na|no|em|en|para|por|desde|tem|tiene|trabalha|trabaja|especialista|dentista|pediatra|clinic[oa]|medic[oa]|cardiologista|dermatologista|ginecologista|psicolog[oa]|fisioterapeuta|nutricionista|ortodontista|ortodoncista|veterinari[oa]|implantes?|ortodontia|ortodoncia|crm|cro|crefito|crp|oab|crmv|tel|fone|whats\w*|rua|segunda|lunes|responsavel|advogad[oa]|abogad[oa]|socia?|socio)$/;

export function enrollLowerCase({ sheet, people }: Roster): void {
  for (const { index, 0: said, 1: names = '' } of sheet.text.matchAll(LOWLY)) {
    const kept = withoutTrade(names);
    if (kept.length < 3) continue;
    const span = { start: index, end: index + said.length - names.length + kept.length };
    if (isFree(sheet, span) && !people.some((other) => overlaps(span, other.span))) people.push({ span });
  }
}

function withoutTrade(names: string): string {
  const words = names.split(' ');
  const stop = words.findIndex((word) => NO_SURNAME.test(fold(word)));
  return (stop < 0 ? words : words.slice(0, stop)).join(' ').replace(/\s(?:d[aeo]s?|del?)$/u, '');
}
