import firstNames from '#composer/reading/lexicon/first-names.json' with { type: 'json' };

type Language = 'pt' | 'es' | 'en' | (string & {});

const FEMININE = new Set(firstNames.feminine.split(' '));
const MASCULINE = new Set(firstNames.masculine.split(' '));
const TITLE = /^(?:dra?|sra?|srta|prof[ªa]?|profa|do[nñ]a?|mrs?|ms|miss|mama)\.?\s+/iu;

function genderOf(name: string): 'f' | 'm' | undefined {
  if (/^(?:dra|sra|srta|profa|dona|doña|mrs|ms|miss|mama)\b/iu.test(name)) return 'f';
  const first = name.replace(TITLE, '').split(/[\s-]/u)[0]?.toLowerCase() ?? '';
  if (FEMININE.has(first)) return 'f';
  if (MASCULINE.has(first) || first.endsWith('o')) return 'm';
  return first.endsWith('a') ? 'f' : undefined;
}

/** Endings of a plural, with that of one man and of one woman; a verb has one for both. */
type Ending = readonly [plural: RegExp, man: string, woman: string];
const VERBS: Readonly<Record<string, readonly Ending[]>> = {
  pt: [
    [/am$/u, 'a', 'a'],
    [/em$/u, 'e', 'e'],
  ],
  es: [
    [/an$/u, 'a', 'a'],
    [/en$/u, 'e', 'e'],
  ],
};
const NOUNS: Readonly<Record<string, readonly Ending[]>> = {
  pt: [
    [/(?<=[ií]st)as$/u, 'a', 'a'],
    [/(?<=nt)es$/u, 'e', 'e'],
    [/ores$/u, 'or', 'ora'],
    [/oras$/u, '', 'ora'],
    [/eses$/u, 'ês', 'esa'],
    [/[õã]es$/u, 'ão', 'ã'],
    [/ais$/u, 'al', 'al'],
    [/os$/u, 'o', 'a'],
    [/as$/u, '', 'a'],
  ],
  es: [
    [/(?<=[iíeo]st|gí)as$/u, 'a', 'a'],
    [/(?<=nt)es$/u, 'e', 'e'],
    [/ores$/u, 'or', 'ora'],
    [/oras$/u, '', 'ora'],
    [/ales$/u, 'al', 'al'],
    [/os$/u, 'o', 'a'],
    [/as$/u, '', 'a'],
  ],
  en: [
    [/ies$/u, 'y', 'y'],
    [/(?<=ch|sh|x|ss)es$/u, '', ''],
    [/(?<=[^su])s$/u, '', ''],
  ],
};

/** Whether a role can be several people's at once by its form. */
export function isPlural(role: string, language: Language): boolean {
  const [word = ''] = headOf(role, language);
  return [...(VERBS[language] ?? []), ...(NOUNS[language] ?? [])].some(([plural]) => plural.test(word));
}

/** The word that carries the number, its place in the role: an English one ends with it, before "of" and the like. */
function headOf(role: string, language: Language): [word: string, at: number] {
  const words = role.split(/\s+/u);
  const joint = words.findIndex((word) =>
    /^(?:of|for|at|in|on|to|and|from|with|de|da|do|dos|das|del|en|em|no|na|e|y|o|a|os|as|el|la|los|las|para|com|con)$/iu.test(word),
  );
  const end = language === 'en' ? (joint > 0 ? joint : words.length) - 1 : 0;
  return [words[end] ?? '', end];
}

/** The role of one of those it was told of together, "historiadora" of Ana for "historiadores"; undefined where its form depends on what is not known. */
export function roleOfOne(role: string, name: string, language: Language): string | undefined {
  const [word, at] = headOf(role, language);
  const words = role.split(/\s+/u);
  // Further words that agree with the first would have to be known as such.
  if (language !== 'en' && words[1] !== undefined && /s$/u.test(words[1]) && !/^(?:os|as|dos|das|los|las)$/iu.test(words[1]))
    return undefined;
  const found = [...(VERBS[language] ?? []), ...(NOUNS[language] ?? [])].find(([plural]) => plural.test(word));
  if (!found) return undefined;
  const [plural, man, woman] = found;
  const gender = man === woman ? 'm' : genderOf(name);
  const ending = gender === 'f' ? woman : gender === 'm' ? man : undefined;
  if (ending === undefined || (ending === '' && language !== 'en')) return undefined;
  words[at] = word.replace(plural, ending);
  return words.join(' ');
}

interface Person {
  text: string;
  norm: { role?: string | undefined };
}

/** Labels under the names of people. A plural of several is of one under each, or under none. */
export function rolesOf(people: readonly Person[], language: Language): ReadonlyMap<Person, string> {
  const roles = new Map<Person, string>();
  for (const person of people) {
    const { role } = person.norm;
    if (!role) continue;
    const same = people.filter(({ norm }) => norm.role?.toLowerCase() === role.toLowerCase());
    if (same.length < 2 || !isPlural(role, language)) roles.set(person, role);
    else {
      const ones = same.map(({ text }) => roleOfOne(role, text, language));
      const own = ones[same.indexOf(person)];
      if (own && ones.every((one) => one !== undefined)) roles.set(person, own);
    }
  }
  return roles;
}
