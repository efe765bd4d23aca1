/** Letters that stand for words in hasty Portuguese, where nothing else can be meant. */
const PT: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d(?:h\d{0,2}|:\d{2})?) as (?=\d)/giu, ' às '],
  [/(?<=(?:^|(?<!\p{L})(?:q|que|e|mas|eu|gente),? ))n(?= \p{L}{3,})/giu, 'não'],
  [/(?<=\p{L}{2} )(?<!(?:vitamina|letra|plano|sala|bloco|classe|hepatite|turma|item|categoria|ala|box) )c(?= \p{L}{3,})/gu, 'com'],
  [/(?<=\p{L}{2} )(?<!(?:vitamina|letra|plano|sala|bloco|classe|hepatite|turma|item|categoria|ala|box) )d(?= (?:\d|\p{L}{2,}))/gu, 'de'],
  [/(?<!\p{L})qdo(?!\p{L})/giu, 'quando'],
];

/** The text with such letters written out. */
export const spelled = (text: string, language: string): string =>
  language === 'pt' ? PT.reduce((out, [from, to]) => out.replace(from, to), text) : text;
