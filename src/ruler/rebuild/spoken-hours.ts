const DAYS = {
  pt: { mo: 'Segunda', tu: 'Terça', we: 'Quarta', th: 'Quinta', fr: 'Sexta', sa: 'Sábado', su: 'Domingo' },
  en: { mo: 'Monday', tu: 'Tuesday', we: 'Wednesday', th: 'Thursday', fr: 'Friday', sa: 'Saturday', su: 'Sunday' },
  es: { mo: 'Lunes', tu: 'Martes', we: 'Miércoles', th: 'Jueves', fr: 'Viernes', sa: 'Sábado', su: 'Domingo' },
} as const;
const TO = { pt: ' a ', en: ' to ', es: ' a ' } as const;
const AND = { pt: ' e ', en: ' and ', es: ' y ' } as const;
const ENTRY = /\b((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:\s?[-,]\s?(?:Mo|Tu|We|Th|Fr|Sa|Su))*)\s+(\d{1,2}:\d{2}\s?-\s?\d{1,2}:\d{2})/gi;

/** Opening hours of structured data ("Tu-Th 18:00-23:00") in the language of the page; others as they are. */
export function spokenHours(hours: string, lang: string | null): string {
  const language = /^en/i.test(lang ?? '') ? 'en' : /^es/i.test(lang ?? '') ? 'es' : 'pt';
  const said = [...hours.matchAll(ENTRY)].map(([, days = '', clock = '']) => {
    const words = days.replace(/[A-Za-z]{2}/g, (day) => DAYS[language][day.toLowerCase() as keyof typeof DAYS.pt]);
    return `${words.replace(/\s?-\s?/g, TO[language]).replace(/\s?,\s?/g, AND[language])}, ${clock.replace(/\s?-\s?/, ' – ')}`;
  });
  return said.length > 0 ? said.join('. ') : hours;
}
