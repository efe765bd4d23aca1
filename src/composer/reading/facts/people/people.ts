import { fold } from '../../fold.ts';
import { findRegion, isTown } from '../../gazetteer.ts';
import { isFirstName } from '../../learned/kinds.ts';
import { isCommon } from '../../name/capitals.ts';
import type { Span } from '../../sentences.ts';
import { namesTrade } from '../../trade/lexicon.ts';
import { moneyIn } from '../prices/money.ts';
import { record, type Sheet, sentenceAt, TAKEN, take, trimmed } from '../sheet.ts';
import { linesOfPeople } from './people-lines.ts';

const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s(?:d[aeo]s?\\s|del?\\s|la\\s|van\\s|von\\s|al-)?(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)){0,4}";
const TITLE =
  '(?:Dr(?:\\.?[aªº])?\\.?|Doutora?|Doctora?|Prof\\.?ª?|Profa\\.?|Profesora?|Professora?|Chef|Mestre|Mestra|Sensei|Pastora?|Padre|Pe\\.|Rev\\.|Eng\\.?ª?|Arq\\.?|Lic\\.?|Ing\\.?|Mtr[oa]\\.?|Coach|Sra?\\.|Dona|Seu|Mr\\.?|Mrs\\.?|Ms\\.?|Master|Maestr[oa]|Psic\\.?|Nut\\.)';
const TITLED = new RegExp(
  `(?<![\\p{L}])(?:${TITLE}|dr[aª]?\\.?|ing\\.|eng[aª]?\\.|arq\\.|prof[aª]?\\.)\\s+(?:${TITLE}\\s+)?${NAME}|(?:(?<![\\u0600-\\u06ff])|(?<=(?<![\\u0600-\\u06ff])و))(?:الدكتوره?ة?|د\\.|الاستاذة?|الشيف|المدربه?ة?|الكابتن|المهندسه?ة?|الأستاذة?)\\s+[\\u0600-\\u06ff]+(?:\\s(?!في|من|و|زراعة|تقويم|أطفال|اطفال|تجميل|جراحة|باطنية|جلدية|عيون|متخصص|اخصائي|أخصائي|طب|جراح|استشاري|طبيب|لطب)[\\u0600-\\u06ff]{2,}){0,2}`,
  'gu',
);
/** "dra ana paula souza": a title in small letters, then one to four words that can be names. */
const LOWLY =
  /(?<![\p{L}])(?:dr(?:\.?[aªº])?\.?|doutora?|doctora?)\s+((?!\p{L}*(?:ndo|mos)(?![\p{L}]))\p{Ll}[\p{Ll}'’-]{2,}(?:\s(?:d[aeo]s?\s|del?\s)?\p{Ll}[\p{Ll}'’-]{2,}){0,3})/gu;
/** "Pastor Elias Nogueira e pastora Miriam": a second title in small letters. */
const COLLEAGUE = new RegExp(
  `\\s(?:e|y|and)\\s(?:a |o |la |el )?((?:pastora?|professora?|profesora?|maestr[ao]|mestr[ae]|irm[ãa]o?|padre|chef|coach) ${NAME})`,
  'gu',
);
const NO_SURNAME =
  /^(?:que|quem|faz|fazem|hace|atende|atiende|cuida|e|y|com|con|sem|na|no|em|en|para|por|desde|tem|tiene|trabalha|trabaja|especialista|dentista|pediatra|clinic[oa]|medic[oa]|cardiologista|dermatologista|ginecologista|psicolog[oa]|fisioterapeuta|nutricionista|ortodontista|ortodoncista|veterinari[oa]|implantes?|ortodontia|ortodoncia|crm|cro|crefito|crp|oab|crmv|tel|fone|whats\w*|rua|segunda|lunes|responsavel|advogad[oa]|abogad[oa]|socia?|socio)$/;

const ROLE_WORDS =
  'mestre de (?:bateria|obras|cerim[oô]nias)|contramestre|president[ea]|vice-?president[ea]|presidenta|carnavalesc[ao]|int[eé]rprete|puxador[a]?|porta-bandeira|tesoureir[ao]|tesorer[ao]|treasurer|secret[aá]ri[ao]|secretary|chair(?:man|woman|person)?|regente|conductor|pianist[ae]?|organista|accompanist|tabeli[aã]o?(?: titular| substitut[oa])?|tabeli[aã](?: titular)?|oficial(?: titular| substitut[oa])?|notario(?: titular)?|substitut[ao]|(?<=director[a]? )t[eé]cnic[ao]|fono|bi[oó]log[ao] respons[aá]vel|respons[aá]vel t[eé]cnic[ao]|farmac[eé]utic[ao]|pharmacist|head brewer|brewer|drummer|singer|cantora?|pod[oó]log[ao]|trancista|doula|massagista|quiropraxista|acupunturista|agr[oô]nom[ao]|agrimensora?|zootecnista|bi[oó]log[ao]|ge[oó]log[ao]|s[ií]ndic[ao]|leiloeir[ao]|tradutora?|pedagog[ao]|psicopedagog[ao]|autora?|author|writer|escritora?|ilustradora?|illustrator|organi[sz]er|host|sommelier|farmac[eê]utic[ao]|enfermeir[ao]|fonoaudi[oó]log[ao]|biom[eé]dic[ao]|terapeuta|guia|ceramista|florista|marceneir[ao]|costureir[ao]|jardineir[ao]|carpinter[ao]|electricista|plomero|plumber|electrician|midwife|osteopath|optometrist|podiatrist|nurse|counsellor|counselor|florist|celebrant|notari[ao]|contador p[uú]blico|kinesi[oó]log[ao]|enfermer[ao]|m[eé]dic[ao] veterinari[ao]|ginec[oó]log[ao]|cardi[oó]log[ao]|dermat[oó]log[ao]|advogad[ao]s?|s[oó]ci[ao]s?|fundador[ae]?s?|professor[a]?|instrutor[a]?|barbeir[ao]|dentista|ortodontista|pediatra|psic[oó]log[ao]|nutricionista|fisioterapeuta|veterin[aá]ri[ao]|m[eé]dic[ao]|dermatologista|cardiologista|ginecologista|arquitet[ao]|engenheir[ao]|fot[oó]graf[ao]|contador[a]?|corretor[a]?|personal trainer|padeir[ao]|confeiteir[ao]|cozinheir[ao]|dono|dona|tatuador[a]?|cabeleireir[ao]|manicure|esteticista|massoterapeuta|maquiador[a]?|diretor[a]?|coordenador[a]?|gerente|founder|co-founder|owner|coach|teacher|instructor|barber|stylist|attorney|lawyer|partner|therapist|dentist|chef|head chef|baker|director|manager|designer|photographer|architect|trainer|vet|veterinarian|hygienist|physiotherapist|psychologist|tattoo artist|head coach|principal|pastor|due[nñ][ao]|abogad[ao]s?|maestr[ao]|profesor[a]?|estilista|barbero|psic[oó]log[ao]|nutri[oó]log[ao]|odont[oó]log[ao]|ortodoncista|fundadora?|directora?|instructora?|fisioterapeuta|cocinero|cocinera|socia|socio|tatuadora?|keynote speaker|palestrante|speaker|ponente';
const ROLED = new RegExp(`(?<![\\p{L}])(?:${ROLE_WORDS})(?:\\s*:)?\\s+(?:(?:is|é|es|a|o|la|el)\\s)?(${NAME})`, 'giu');
const NAMED = new RegExp(
  `(?<![\\p{L}])(${NAME})(?:\\s*(?:,|[-–—:(])\\s*|\\s(?:is|é|es)\\s)(?:(?:a|o|an|the|our|nossa|nosso|el|la|una?|uma?|nuestr[ao]|head|lead|senior|especialista)\\s)*((?:${ROLE_WORDS})(?:[^.,;:\\n()]{0,60})?)`,
  'gu',
);
const OF_THE_NEXT = new RegExp(`^(?:${ROLE_WORDS})\\s?:?\\s(?=\\p{Lu}\\p{Ll})(?!(?:CR|CA|OA)\\p{Lu})`, 'iu');
const TEAM =
  /(?<![\p{L}])(?:tatuadores|manicures|barbeiras|cabeleireir[oa]s|profissionais|artistas|artists|tattooists|monitores|terapeutas|(?:band )?members|line-?up|integrantes|quem somos|quem toca|quem atende|quienes somos|who we are|musicos|formac(?:ao|ion)|elenco|cast|profs|partners|team|our team|staff|equipe|nossa equipe|equipo|professores|professoras|instrutores|instructors|teachers|socios|socias|advogados|abogados|coaches|barbers|barbeiros|barberos|profesores|profesoras|maestros|speakers|palestrantes|ponentes|convidad[oa]s|conferencistas|oradores|instrutoras|doctors|medicos|dentistas|terapeutas|therapists|stylists|estilistas|guias|guides)\s*:\s*/gu;
const SEVERAL = new RegExp(
  `(?<![\\p{L}])(?:[Aa]ttorneys|[Ll]awyers|[Pp]artners|[Dd]entists|[Dd]octors|[Tt]eachers|[Ii]nstructors|[Cc]oaches|[Aa]dvogad[oa]s|[Ss][oó]ci[oa]s|[Pp]rofessor[ae]s|[Aa]bogad[oa]s|[Pp]rofesor[ae]s|[Dd]entistas|[Ff]undador[ae]s|[Ff]ounders)\\s+(${NAME}(?:(?:,\\s*|,?\\s(?:and|e|y|&)\\s)${NAME})+)`,
  'gu',
);
const BRACKETED = /(?<![\p{L}])(\p{Lu}[\p{L}'’-]+(?:\s(?:d[aeo]s?\s)?\p{Lu}[\p{L}'’-]+){1,3})\s\([\p{Ll}]/gu;
const DOES =
  /^\s*(?:[,:(–—-]\s*)?(?:(?:who|que|quem|,)\s)?(?:(?:hace|faz|fazem|sou|soy|am|e|es|is|are|does|do|handles|runs|leads|teaches|treats|atiende|atende|cuida d[aeo]s?|cuida|se encarga de|responsavel por|responsable de|especialista em|especialista en|specialist in|specialises in|specializes in|especializad[ao] (?:em|en)|ensina|ensena|imparte|da|ministra|comanda|works with|trabaja|trabalha com|for|para|has|with|متخصص في|متخصصه في|اخصائي|اخصائيه|في)\s+)?(?:(?:a|o|an|the|our|nossa|nosso|el|la|los|las|una?|uma?|nuestr[ao])\s+)?/u;
const NOT_A_ROLE =
  /^(?:[/|].*|dra?\.?|sra?\.?|profa?\.?|eng\.?|e|y|and|ou|or|que|who|com|con|with|no|na|em|en|in|at|on|by|to|tem|tiene|has|quero|we|our|a|o|desde|since|is|are|was|tel|whats\w*|http.*)$/;

/** Attendance times, or work of somebody else: "Dona Zefa e hoje tocado pelos filhos". */
const ROLE_OF_NOBODY =
  /^(?:esta|estao|is|are|foi|fica|\d+$|open|aberto|abierto|hoje|hoy|today|now|agora|ahora|desde|since|depois|despues|antes)(?!\p{L})|(?<!\p{L})(?:pel[oa]s?|por (?:sus|los|las|el|la))(?!\p{L})/u;
/** "A dona Marta falou muito bem da gente": a person praising the business is not its staff. */
const SPEAKS_OF =
  /^[^.;!?\n]{0,40}?(?<!\p{L})(?:falou|falaram|escreveu|wrote|escribio|disse|elogiou|elogia|recomend\p{L}+|indicou|adorou|gostou|amou|ficou (?:feliz|satisfeit\p{L})|e cliente|comprou|said|says|loved|loves|recommend\p{L}*|praised|is a (?:client|customer)|dijo|dice|hablo|recomend\p{L}+|quedo (?:feliz|content\p{L})|es client\p{L})(?!\p{L})/u;

/** "Um hóspede, o Sr. Hélio, escreveu": a customer. */
const GUEST =
  /(?<!\p{L})(?:hospedes?|clientes?|pacientes?|alun[oa]s?|moradora?|customers?|clients?|guests?|patients?|huesped(?:es)?|depoimento)(?: d[aeo])?[,:]? (?:[oa] |el |la |the )?$/u;

/** Members of the staff with their role and registration. Roles stay with the name beside them. */
export function readPeople(sheet: Sheet): void {
  const found: { span: Span; role?: Span; isBare?: boolean }[] = [];
  const add = (whole: Span, role?: Span, isBare = false) => {
    const name = properName(sheet, whole.start, sheet.text.slice(whole.start, whole.end), true);
    const span = { start: whole.start, end: whole.start + name.length };
    if (name.split(' ').length < 2 && name.length < whole.end - whole.start) return;
    const free =
      !sheet.open.slice(span.start, span.end).includes(TAKEN) ||
      sheet.facts.some((fact) => fact.norm.kind === 'name' && fact.source.span?.[0] === span.start);
    // "Ateliê Linha Fina, costureira" is the business.
    const isNamed = sheet.facts.some((fact) => fact.norm.kind === 'name' && fact.source.span?.[0] === span.start);
    if (isNamed && isHouse(sheet.folded.slice(span.start, span.end))) return;
    if (
      SPEAKS_OF.test(sheet.folded.slice(span.end, span.end + 60)) ||
      GUEST.test(sheet.folded.slice(Math.max(0, span.start - 24), span.start))
    )
      return;
    // "Administração UFES": a degree and its school.
    if (/\p{Ll}.*\s\p{Lu}{3,}$/u.test(sheet.text.slice(span.start, span.end))) return;
    const known = found.find((other) => span.start < other.span.end && other.span.start < span.end);
    if (known && role && known.span.start === span.start) known.role ??= role;
    if (free && !known) found.push(role ? { span, role } : { span, isBare });
  };
  for (const { span, role } of linesOfPeople(sheet)) add(span, role);
  for (const match of sheet.text.matchAll(TITLED)) {
    // "Seu João" is a man, "Seu site" is not.
    const words = match[0].split(/\s+/);
    if (/^(?:Seu|Dona|Chef|Master|Coach|Mestre)$/.test(words[0] ?? '') && isCommon(words[1] ?? '')) continue;
    // "Eng. Mec. Silvana Rech": the branch of engineering, no name.
    if (/^(?:Mec|Civ|Civil|Agr|Agron|Elet|Eletr|Quim|Quím|Prod|Amb|Flor)$/.test(words[1] ?? '') && words.length === 2) continue;
    add({ start: match.index, end: match.index + match[0].length }, bracketedBy(sheet, match.index) ?? leadBy(sheet, match.index));
  }
  for (const match of sheet.text.matchAll(COLLEAGUE)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    if (found.some((other) => Math.abs(other.span.end - match.index) < 3)) add({ start, end: start + (match[1]?.length ?? 0) });
  }
  for (const match of sheet.text.matchAll(LOWLY)) {
    const words = (match[1] ?? '').split(' ');
    const stop = words.findIndex((word) => NO_SURNAME.test(fold(word)));
    const kept = (stop < 0 ? words : words.slice(0, stop)).join(' ').replace(/\s(?:d[aeo]s?|del?)$/u, '');
    if (kept.length < 3) continue;
    const start = match.index;
    const end = start + match[0].length - (match[1]?.length ?? 0) + kept.length;
    if (!sheet.open.slice(start, end).includes(TAKEN) && !found.some((other) => start < other.span.end && other.span.start < end))
      found.push({ span: { start, end } });
  }
  for (const span of registeredIn(sheet)) add(span);
  for (const span of selfNamed(sheet)) add(span, undefined, !HAS_ROLE.test(sheet.folded.slice(span.end)));
  for (const match of sheet.text.matchAll(NAMED)) {
    const name = match[1] ?? '';
    if (name.split(' ').length < 2 || isCommon(name.split(' ')[0] ?? '')) continue;
    const roleAt = match.index + match[0].length - (match[2]?.length ?? 0);
    // "carnavalesco Ruan Teles, intérprete Pita do Cavaco": the post of the next one.
    if (OF_THE_NEXT.test(sheet.text.slice(roleAt, roleAt + 80))) continue;
    add({ start: match.index, end: match.index + name.length }, roleSpan(sheet, roleAt, match.index + match[0].length));
  }
  // "Ann Byrne (physiotherapist) and Tom Reilly (sports massage)": names with brackets, two or more in a sentence.
  for (const sentence of sheet.sentences) {
    const pairs = [...sheet.text.slice(sentence.start, sentence.end).matchAll(BRACKETED)].filter(
      (match) => !isCommon(match[1]?.split(' ')[0] ?? ''),
    );
    if (pairs.length < 2 || moneyIn(sheet, sentence.start, sentence.end).length > 0) continue;
    for (const match of pairs) add({ start: sentence.start + match.index, end: sentence.start + match.index + (match[1]?.length ?? 0) });
  }
  for (const match of sheet.text.matchAll(ROLED)) {
    const start = match.index + match[0].length - (match[1]?.length ?? 0);
    const name = properName(sheet, start, match[1] ?? '');
    if (!name || isCommon(name.split(' ')[0] ?? '') || name.split(' ').length < 2) continue;
    // "Clínica médica Vida Plena" is the business.
    if (sheet.facts.some((fact) => fact.norm.kind === 'name' && fact.source.span?.[0] === start)) continue;
    add({ start, end: start + name.length }, trimmed(sheet.text, match.index, start));
  }
  // "Tom Reed, physiotherapist. Sarah Cole, sports massage.": after one staff member, the next is named the same way.
  if (found.length > 0)
    for (const sentence of sheet.sentences) {
      const match = /^(\p{Lu}[\p{L}'’-]+(?: (?:d[aeo]s? |del? )?\p{Lu}[\p{L}'’-]+){1,3}), (\p{Ll}[\p{L} ]{3,40})[.]?$/u.exec(
        sheet.text.slice(sentence.start, sentence.end),
      );
      if (match?.[1] && isHouse(fold(match[1]))) continue;
      if (match?.[1] && !isCommon(match[1].split(' ')[0] ?? '') && !sheet.open.slice(sentence.start, sentence.end).includes(TAKEN))
        add({ start: sentence.start, end: sentence.start + match[1].length });
    }
  for (const cue of sheet.folded.matchAll(TEAM)) {
    const sentence = sentenceAt(sheet, cue.index);
    const from = cue.index + cue[0].length;
    for (const match of sheet.text.slice(from, sentence.end).matchAll(new RegExp(`(?<![\\p{L}])${NAME}`, 'gu'))) {
      const start = from + match.index;
      // "mestre pela UDESC": a school, no person.
      if (/^\p{Lu}{3,}$/u.test(match[0])) continue;
      if (!isCommon(match[0].split(' ')[0] ?? '') && !/[(]\s*$/.test(sheet.text.slice(from, start)))
        add({ start, end: start + match[0].length });
    }
  }
  // "Attorneys Grace Whitlow and Peter Sage": a plural needs no colon.
  for (const match of sheet.text.matchAll(SEVERAL)) {
    const from = match.index + match[0].length - (match[1]?.length ?? 0);
    for (const one of (match[1] ?? '').matchAll(new RegExp(`(?<![\\p{L}])${NAME}`, 'gu')))
      if (!isCommon(one[0].split(' ')[0] ?? '') && one[0].includes(' '))
        add({ start: from + one.index, end: from + one.index + one[0].length });
  }
  found.sort((a, b) => a.span.start - b.span.start);
  for (const [n, person] of found.entries()) {
    const limit = Math.min(sentenceAt(sheet, person.span.start).end, found[n + 1]?.span.start ?? sheet.text.length);
    const registry = sheet.facts.find((fact) => {
      const at = fact.source.span?.[0] ?? -1;
      return (
        fact.norm.kind === 'registry' &&
        !COMPANIES.includes(fact.norm.scheme) &&
        at >= person.span.end &&
        at - person.span.end < 40 &&
        !/\d/.test(sheet.text.slice(person.span.end, at)) &&
        at < (found[n + 1]?.span.start ?? sheet.text.length)
      );
    });
    const after =
      registry && !sheet.text.slice(person.span.end, registry.source.span?.[0]).includes('\n')
        ? (registry.source.span?.[1] ?? person.span.end)
        : person.span.end;
    const role =
      person.role ??
      (after > person.span.end ? beforeRegistry(sheet, person.span.end, registry?.source.span?.[0] ?? limit) : undefined) ??
      (person.isBare ? undefined : roleSpan(sheet, after, limit));
    const field = person.role && registry && after > person.span.end ? roleSpan(sheet, after, limit) : undefined;
    const words = [role, field === role ? undefined : field]
      .flatMap((one) => (one ? [sheet.text.slice(one.start, one.end).trim()] : []))
      .join(', ');
    if (field) take(sheet, field.start, field.end);
    const written = sheet.text.slice(person.span.start, person.span.end);
    record(
      sheet,
      person.span.start,
      person.span.end,
      { kind: 'person', ...(words ? { role: words } : {}), ...(registry ? { registry: registry.id } : {}) },
      /^\p{Lu}/u.test(written)
        ? {}
        : { text: /\p{Lu}/u.test(written) ? written.charAt(0).toLocaleUpperCase() + written.slice(1) : titled(written) },
    );
    if (role) take(sheet, Math.min(role.start, person.span.end), role.end);
  }
  tieOwnRegistry(sheet);
  withoutSurnames(sheet);
}

/** "- eu, Helena, CRO-MG 28.441, responsável técnica, implantes": the writer, named in full elsewhere. */
function tieOwnRegistry(sheet: Sheet): void {
  for (const registry of sheet.facts.filter(({ norm }) => norm.kind === 'registry')) {
    const [start, end] = registry.source.span ?? [0, 0];
    const own = /(?<!\p{L})(?:eu|yo|myself|me),? (\p{Lu}\p{Ll}+),? $/u.exec(sheet.text.slice(Math.max(0, start - 30), start))?.[1];
    const person =
      own === undefined
        ? undefined
        : sheet.facts.find(({ norm, text }) => norm.kind === 'person' && !norm.registry && text.split(' ').includes(own));
    if (person?.norm.kind !== 'person') continue;
    const line = sentenceAt(sheet, start).end;
    const role = trimmed(sheet.text, end, line);
    person.norm.registry = registry.id;
    if (role.end > role.start && role.end - role.start < MAX_OWN_ROLE && !sheet.open.slice(role.start, role.end).includes(TAKEN)) {
      person.norm.role = sheet.text.slice(role.start, role.end);
      take(sheet, role.start, role.end);
    }
  }
}
const MAX_OWN_ROLE = 70;

/** "eu sou a Kênia trancista há 12 anos": words after the name are the role; a verb is not. */
const HAS_ROLE = new RegExp(
  `^,? (?:a |o )?(?:${ROLE_WORDS}|trancista|tatuador\\p{L}?|\\p{L}+(?:ista|eir[oa]|dor[a]?|log[oa]))(?!\\p{L})`,
  'u',
);
const SELF = new RegExp(
  `(?:[Mm]eu nome (?:é|e)|[Mm]e chamo|[Ee]u sou (?:o|a)|(?<=^|[.!?\\n]\\s?)(?:Aqui (?:é|e) (?:o|a)|Sou (?:o|a))|[Dd]on[oa]:|[Pp]ropriet[aá]ri[oa]:|[Rr]espons[aá]vel:|(?<!: )[Ff]al(?:ar?|em?|e) (?:com|c\\/?|con|with)(?: (?:o|a))?|[Aa]sk for|[Tt]rat(?:ar?|e) com(?: (?:o|a))?)\\s(${NAME})`,
  'gu',
);
/** "Meu nome é Zuleica", "Dono: Genésio". */
function selfNamed({ text, facts, folded }: Sheet): Span[] {
  return [...text.matchAll(SELF)].flatMap(({ index, 0: said, 1: name = '' }) => {
    const start = index + said.length - name.length;
    const isNamed = facts.some(
      ({ norm, source: { span } }) => norm.kind === 'name' && span && span[0] < start + name.length && span[1] > start,
    );
    const isOne =
      isFirstName(fold(name.split(' ')[0] ?? '')) || name.includes(' ') || /^(?:[.,;\n]|\s*$)/.test(folded.slice(start + name.length));
    return isNamed || !isOne || isCommon(name.split(' ')[0] ?? '') ? [] : [{ start, end: start + name.length }];
  });
}

const COMPANIES = ['CNPJ', 'EIN', 'CIF', 'CUIT', 'VAT', 'Charity', 'Company'];
const BEFORE_REGISTRY = new RegExp(`(?<![\\p{L}])(${NAME})\\s*(?:[,(–|-]\\s*)?$`, 'u');

/** "Helena Prado OAB/PR 55.432", "Rafael Nunes, CREF 012345": a person named right before a professional registration. */
export function registeredIn({ facts, text, folded, country, tags }: Sheet): Span[] {
  return facts.flatMap(({ norm, source: { span } }) => {
    if (norm.kind !== 'registry' || COMPANIES.includes(norm.scheme) || !span) return [];
    const from = Math.max(0, span[0] - REGISTRY_REACH);
    const name = BEFORE_REGISTRY.exec(text.slice(from, span[0]))?.[1];
    const words = name?.split(' ') ?? [];
    if (!name || words.length < 2 || isCommon(words[0] ?? '') || isTown(name, country) || findRegion(name) || /\s\p{Lu}{2}$/u.test(name))
      return [];
    const start = text.lastIndexOf(name, span[0]);
    const isPerson = isFirstName(fold(words[0] ?? '')) || tags.inside('P', start, start + name.length) >= LIKELY;
    return !isPerson || isHouse(folded.slice(start, start + name.length)) ? [] : [{ start, end: start + name.length }];
  });
}
const REGISTRY_REACH = 60;
const LIKELY = 0.2;
/** "Clínica Vida Plena CRO 1234", "Prado Advogados OAB 55": businesses have registrations too. */
const isHouse = (name: string): boolean =>
  name.split(' ').some((word) => namesTrade(word)) ||
  /(?<!\p{L})(?:clinica|consultorio|escritorio|imobiliaria|imoveis|advogados|associados|advocacia|odontologia|academia|studio|estudio|grupo|instituto|centro|atelie|farmacia|hospital|laboratorio|engenharia|arquitetura|contabilidade|ltda|cnpj)(?!\p{L})/u.test(
    name,
  );

/** "nutrição pra | quem tem diabetes": cut before its object. */
const DANGLES = /\s(?:pra|para|de|do|da|dos|das|com|em|no|na|por|del|con|en|for|of|with|to)$/iu;

/** "… CREA-RS 228.911 e técnica Aline Kunz": the next words belong to the next person. */
const NAMES_ANOTHER = /\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}$/u;
const joinsNext = ({ text }: Sheet, at: number): boolean => /^\s*e\s/.test(text.slice(at, at + 4)) && /é/.test(text);

const POST = new RegExp(`(?<![\\p{L}])((?:${ROLE_WORDS})(?:\\s[\\p{Ll}]{2,}){0,3})\\s\\($`, 'iu');
/** "veterinária de plantão (Dra. Paula Reis)": the subject of the brackets. */
function bracketedBy({ text, open }: Sheet, at: number): Span | undefined {
  const before = text.slice(Math.max(0, at - 60), at);
  const post = POST.exec(before);
  if (!post?.[1] || open.slice(at - before.length + post.index, at).includes(TAKEN)) return undefined;
  const start = at - before.length + post.index;
  return { start, end: start + post[1].length };
}

const LEAD = new RegExp(`(?<![\\p{L}])((?:${ROLE_WORDS}))\\s?:?\\s$`, 'iu');
/** "presidente Dona Cidinha", "Tabelião titular: Dr. Hélio": the post right before the title. */
function leadBy({ text, open }: Sheet, at: number): Span | undefined {
  const before = text.slice(Math.max(0, at - 40), at);
  const post = LEAD.exec(before);
  const start = at - before.length + (post?.index ?? 0);
  return !post?.[1] || open.slice(start, at).includes(TAKEN) ? undefined : { start, end: start + post[1].length };
}

/** "Please do not list surnames except Aoife & Tom": the first names alone. */
const FIRST_NAMES_ONLY =
  /(?<!\p{L})(?:(?:do not|don['’]?t|no|without|nao|sem|sin|never|nunca)(?: \p{L}+){0,3} (?:surnames?|last names?|family names?|sobrenomes?|apellidos?)|(?:so|apenas|somente|only|solo|just)(?: \p{L}+){0,2} (?:first names?|primeiros? nomes?|primer nombre|nombres de pila))(?: (?:except|but|apart from|other than|exceto|menos|salvo|excepto)(?: for| of| d[aeo]s?)? ([^.;\n]{2,60}))?/u;

function withoutSurnames(sheet: Sheet): void {
  const order = FIRST_NAMES_ONLY.exec(sheet.folded);
  if (!order) return;
  const excepted = (order[1] ?? '').split(/[^\p{L}]+/u);
  for (const fact of sheet.facts) {
    const first = fact.text.split(' ')[0] as string;
    if (fact.norm.kind === 'person' && !excepted.includes(fold(first)) && fact.text.includes(' ') && !/\.$/.test(first)) fact.text = first;
  }
}

/** A lower-case name in title case. */
const titled = (text: string): string =>
  text.replace(/(?<![\p{L}])(?!(?:d[aeo]s?|del?|la|van|von)(?![\p{L}]))\p{Ll}/gu, (letter) => letter.toLocaleUpperCase());

/** The free capitalised words at the start of a match that ignored case. */
function properName(sheet: Sheet, start: number, found: string, whole = false): string {
  // If the business is named after this person, ignore the words taken by that name.
  const own = sheet.facts.find(({ norm, source }) => norm.kind === 'name' && source.span?.[0] === start)?.source.span?.[1] ?? start;
  const taken = sheet.open.slice(own, start + found.length).indexOf(TAKEN);
  const free = taken < 0 ? found : found.slice(0, own - start + taken);
  if (whole) return free.trimEnd();
  return new RegExp(`^${NAME}`, 'u').exec(free.trimEnd())?.[0] ?? '';
}

/** "Dr. João Mendes, cardiologista, CRM-MS 1234": the role stands before the registration. */
const beforeRegistry = (sheet: Sheet, at: number, registry: number): Span | undefined =>
  /[\p{L}]{4,}/u.test(sheet.open.slice(at, registry)) ? roleSpan(sheet, at, registry) : undefined;

/** "implantodontia e prótese", "direito empresarial e recuperação judicial": two fields of one person. */
const SECOND_FIELD =
  /^\s(?:e|y|and)\s(?!(?:atend|cuid|faz|hace|tem|tiene|has|e |es |is |trabalh|trabaj|minha|meu|mi |my |a |o |el |la |the )\p{L}*)\p{Ll}{5,}(?: \p{Ll}{4,})?(?=\s*(?:[.;\n(]|$|\s[–-]\s))/u;

/** The role after a name: "hace ortodoncia", ", pediatra", "implantes". */
function roleSpan(sheet: Sheet, at: number, limit: number): Span | undefined {
  const bracket = /^\s*\(([^()\ue000]{2,60})\)/.exec(sheet.open.slice(at, limit));
  if (bracket?.[1]) {
    const from = at + bracket[0].indexOf(bracket[1]);
    return { start: from, end: from + bracket[1].length };
  }
  const closing = /^\s*\)/.exec(sheet.text.slice(at, limit))?.[0].length ?? 0;
  const lead = DOES.exec(sheet.open.slice(at + closing, limit))?.[0].length ?? 0;
  const field = /especialista (?:em|en) $/.exec(sheet.open.slice(at + closing, at + closing + lead))?.[0].length ?? 0;
  const start = at + closing + lead - field;
  const region = sheet.open.slice(start, limit);
  const stop = region.search(
    /[.,;:\n()،\ue000]|\s[–-]\s|\s(?:e|y|and|mas|but|pero|where|onde|donde|com|con|with|desde|since|quem|who|aqui|here|aca|ha|hace|trabalh\p{L}+|cobr[oa]|fac[oa])\s|\s(?:em|en|in) (?=\p{L}+ (?:ha|hace|for|desde|since) )|\s(?:e|y|and)\s*(?:el|la|o|a|the)?\s*$/u,
  );
  const more = stop < 0 ? 0 : (SECOND_FIELD.exec(region.slice(stop))?.[0].length ?? 0);
  let text = (stop < 0 ? region : region.slice(0, stop + more)).trimEnd();
  text = text.replace(/\s+(?:e|y|and|و)(?:\s+(?:el|la|o|a|the))?$/, '');
  const words = text.trim().split(/\s+/);
  if (!text.trim() || words.length > 7 || NOT_A_ROLE.test(fold(words[0] ?? ''))) return undefined;
  if (lead === 0 && !/^\s/.test(sheet.text.slice(at, at + 1)) && at + closing === at) return undefined;
  if (isTown(text.trim(), sheet.country) || findRegion(text.trim()) || ROLE_OF_NOBODY.test(fold(text.trim()))) return undefined;
  if (DANGLES.test(text) || NAMES_ANOTHER.test(sheet.text.slice(start, start + text.length)) || joinsNext(sheet, at + closing))
    return undefined;
  const space = text.length - text.trimStart().length;
  return { start: start + space, end: start + text.length };
}
