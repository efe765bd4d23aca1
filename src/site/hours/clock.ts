/** One time of day over folded text, in Portuguese, Spanish, English and Arabic. Groups: hour, minutes, half of the day. */
export const TIME =
  "(?:(?:half (?:past )?)?(\\d{1,2}|(?<=(?:d?as|las|at|from|to|till|until|half|past) )(?:seis|sete|oito|nove|dez|onze|doze|cinco|quatro|siete|ocho|nueve|diez|once|doce|cuatro|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![a-z])|ال(?:واحده|ثانيه عشره?|ثانيه|ثالثه|رابعه|خامسه|سادسه|سابعه|ثامنه|تاسعه|عاشره|حاديه عشره?)(?![\\p{L}]))(?:(?:h|:|\\.|h:| (?=(?:00|15|30|45)(?![\\d.,:]| ?(?:reais|real|por|pessoas|min|anos|kg|ml|r\\$|usd))))(\\d{2})|h| e meia\\b| y media\\b)?\\s?(?:hs?\\b|hrs\\b\\.?|horas\\b|hours\\b|uhr\\b)?\\s?(am\\b|pm\\b|a\\.m\\.?|p\\.m\\.?|da manha|da tard[ei]|da noit[ei]|da madrugada|de la manana|de la tarde|de la noche|in the morning|in the evening|in the afternoon|o'clock|الصبح|بعد نص الليل|بعد نصف الليل|بالليل|الضهر|المغرب|الفجر|صباح[\\u0621-\\u065f]*|مساء[\\u0621-\\u065f]*|ظهر[\\u0621-\\u065f]*|الظهر|عصر[\\u0621-\\u065f]*|العصر|بعد منتصف الليل|(?:مت(?:اع|ع) )?ال?صباح|ليل[\\u0621-\\u065f]*|فجر[\\u0621-\\u065f]*|ص(?![\\p{L}])|ظ(?![\\p{L}])|م(?![\\p{L}]))?|meia[- ]noite|meio[- ]dia|noon|midnight|medianoche|mediodia|medio dia|منتصف الليل|الظهيره)";

const WHOLE = new RegExp(`^${TIME}$`, 'u');
const NOON = /^(?:meio[- ]dia|noon|mediodia|medio dia|الظهيره)$/;
const MIDNIGHT = /^(?:meia[- ]noite|midnight|medianoche|منتصف الليل)$/;
const MORNING = /^(?:am|a\.m|da manha|da madrugada|de la manana|in the morning|صباح|الصبح|بعد منتصف|بعد نص|الفجر|فجر|مت|ال?صباح|ص)/;
const AFTERNOON =
  /^(?:pm|p\.m|da tard[ei]|da noit[ei]|de la tarde|de la noche|in the (?:evening|afternoon)|مساء|ظهر|الظهر|الضهر|المغرب|بالليل|عصر|العصر|ليل|ظ|م)/;
/** Words for the hours around midnight: "12 de la noche", "2 ليلًا". */
const LATE = /^(?:da noite|de la noche|ليل|بالليل)/;

const IN_WORDS: Readonly<Record<string, number>> = {
  quatro: 4,
  cuatro: 4,
  four: 4,
  cinco: 5,
  five: 5,
  seis: 6,
  six: 6,
  sete: 7,
  siete: 7,
  seven: 7,
  oito: 8,
  ocho: 8,
  eight: 8,
  nove: 9,
  nueve: 9,
  nine: 9,
  dez: 10,
  diez: 10,
  ten: 10,
  onze: 11,
  once: 11,
  eleven: 11,
  doze: 12,
  doce: 12,
  twelve: 12,
  الواحده: 1,
  الثانيه: 2,
  الثالثه: 3,
  الرابعه: 4,
  الخامسه: 5,
  السادسه: 6,
  السابعه: 7,
  الثامنه: 8,
  التاسعه: 9,
  العاشره: 10,
};
/** "half past nine", "sete e meia" in figures. */
const inFigures = (written: string): string =>
  written
    .replace(/(?<![\p{L}])\p{L}{3,8}(?![\p{L}])/gu, (word) => String(IN_WORDS[word] ?? word))
    .replace(/^half (?:past )?(\d{1,2})/, '$1:30')
    .replace(/^(\d{1,2}) (?:e meia|y media)/, '$1:30');

export interface Clock {
  hour: number;
  minute: number;
  half?: 'am' | 'pm';
}

/** Parses a match of {@link TIME}; undefined when it is no time of day. */
export function clockOf(written: string): Clock | undefined {
  const text = inFigures(written.trim());
  if (NOON.test(text)) return { hour: 12, minute: 0, half: 'pm' };
  if (MIDNIGHT.test(text)) return { hour: 24, minute: 0, half: 'am' };
  const match = WHOLE.exec(text);
  if (!match?.[1]) return undefined;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  const part = match[3] ?? '';
  if (hour === 12 && (LATE.test(part) || part.startsWith('مساء'))) return { hour: 24, minute, half: 'am' };
  if (hour < 4 && LATE.test(part)) return { hour, minute, half: 'am' };
  const half = MORNING.test(part) ? 'am' : AFTERNOON.test(part) ? 'pm' : undefined;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  return half ? { hour, minute, half } : { hour, minute };
}

const two = (n: number): string => String(n).padStart(2, '0');
/** `HH:MM`; midnight is `00:00`. */
export const clockText = (clock: Clock): string => `${two(clock.hour === 24 ? 0 : clock.hour)}:${two(clock.minute)}`;

/** A range as opening and closing time; "2-6pm" and "9-5" get the missing half of the day. */
export function rangeOf(open: Clock, close: Clock): [string, string] {
  const from = { ...open };
  const to = { ...close };
  if (!from.half && to.half === 'pm' && from.hour < 12 && from.hour + 12 < to.hour) from.hour += 12;
  else if (from.half && !to.half && to.hour < 12 && to.hour <= from.hour) to.hour += 12;
  else if (
    !from.half &&
    !to.half &&
    from.hour <= 12 &&
    to.hour < 12 &&
    to.hour <= from.hour &&
    to.hour >= 1 &&
    from.hour >= 6 &&
    from.hour - to.hour < 11
  )
    to.hour += 12;
  // "Thursday 2 to 6": no business opens at two in the night and closes at six.
  else if (!from.half && !to.half && from.hour >= 1 && from.hour <= 4 && to.hour > from.hour && to.hour <= 8) {
    from.hour += 12;
    to.hour += 12;
  }
  return [clockText(from), clockText(to)];
}
