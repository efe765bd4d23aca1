import { isCommon } from '../../name/capitals.ts';
import { type Sheet, sentenceAt } from '../sheet.ts';
import { NAME } from './person-terms.ts';
import { enroll, type Roster } from './roster.ts';

const TEAM =
  /(?<![\p{L}])(?:tatuadores|manicures|barbeiras|cabeleireir[oa]s|profissionais|artistas|artists|tattooists|monitores|terapeutas|(?:band )?members|line-?up|integrantes|quem somos|quem toca|quem atende|quienes somos|who we are|musicos|formac(?:ao|ion)|elenco|cast|profs|partners|team|our team|staff|equipe|nossa equipe|equipo|professores|professoras|instrutores|instructors|teachers|socios|socias|advogados|abogados|coaches|barbers|barbeiros|barberos|profesores|profesoras|maestros|speakers|palestrantes|ponentes|convidad[oa]s|conferencistas|oradores|instrutoras|doctors|medicos|dentistas|terapeutas|therapists|stylists|estilistas|guias|guides|entrenador(?:es|as)|treinador(?:es|as)|trainers|tutors|tatuadoras)\s*:\s*/gu;
const SEVERAL = new RegExp(
  `(?<![\\p{L}])(?:[Aa]ttorneys|[Ll]awyers|[Pp]artners|[Dd]entists|[Dd]octors|[Tt]eachers|[Ii]nstructors|[Cc]oaches|[Aa]dvogad[oa]s|[Ss][oó]ci[oa]s|[Pp]rofessor[ae]s|[Aa]bogad[oa]s|[Pp]rofesor[ae]s|[Dd]entistas|[Ff]undador[ae]s|[Ff]ounders)\\s+(${NAME}(?:(?:,\\s*|,?\\s(?:and|e|y|&)\\s)${NAME})+)`,
  'gu',
);

const EACH_NAME = new RegExp(`(?<![\\p{L}])${NAME}`, 'gu');
const isName = (name: string): boolean => !isCommon(name.split(' ')[0] ?? '');

const LISTS_STAFF = new RegExp(TEAM.source, 'u');
const MAX_LIST = 200;
/** True inside a sentence that lists the staff: "Teachers: Dave “Stix” Malone, drums, and Ann Prior, piano". */
export const isOfStaff = (sheet: Sheet, at: number): boolean =>
  LISTS_STAFF.test(sheet.folded.slice(Math.max(at - MAX_LIST, sentenceAt(sheet, at).start), at));

/** "Equipe: Ana, Bia e Caio": names after a colon, to the end of the sentence. */
export function enrollTeams(roster: Roster): void {
  const { text, folded } = roster.sheet;
  for (const { index, 0: cue } of folded.matchAll(TEAM)) {
    const sentence = sentenceAt(roster.sheet, index);
    const from = index + cue.length;
    for (const { index: at, 0: name } of text.slice(from, sentence.end).matchAll(EACH_NAME)) {
      const start = from + at;
      // "mestre pela UDESC": a school, no person.
      const isSchool = /^\p{Lu}{3,}$/u.test(name);
      if (!isSchool && isName(name) && !/[(]\s*$/.test(text.slice(from, start)))
        enroll(roster, { span: { start, end: start + name.length } });
    }
  }
}

/** "Attorneys Grace Whitlow and Peter Sage": a plural needs no colon. */
export function enrollSeveral(roster: Roster): void {
  for (const { index, 0: said, 1: names = '' } of roster.sheet.text.matchAll(SEVERAL)) {
    const from = index + said.length - names.length;
    for (const { index: at, 0: name } of names.matchAll(EACH_NAME)) {
      const start = from + at;
      if (name.includes(' ') && isName(name)) enroll(roster, { span: { start, end: start + name.length } });
    }
  }
}
