interface Stretch {
  start: number;
  end: number;
}

const PICTURE_END = '(?:\\ufe0f|\\u200d|\\p{Emoji_Modifier}|\\p{Extended_Pictographic})*[ \\t]*';

/** A line that opens with a pin or a house is where the business is: "📍 em domicílio • Zona Norte de Porto Alegre". */
const PINNED = new RegExp(`^[ \\t]*(?:📍|📌|🗺|🏠|🏡)${PICTURE_END}`, 'u');
/** Words behind a balloon are for writing to: "💬 (51) 98144-2070". */
const BALLOON = new RegExp(`(?:💬|🗨|🟢)${PICTURE_END}$`, 'u');
const PERSON = '(?:👩|👨|🧑|👱|👤|👥|🙋|💁|🙎|🙍|👧|👦|👵|👴|🧔|🧕)';
/** "👩🏽 Jéssica Prates, 9 anos só com felinos", "👨‍🦱 Diego e Rafa": who works there. */
const NAMED = new RegExp(
  `^[ \\t]*${PERSON}${PICTURE_END}(?<names>\\p{Lu}[\\p{L}'’]+(?: (?:d[aeo]s? )?\\p{Lu}[\\p{L}'’]+){0,3}(?:(?:, | (?:e|y|and|&) )\\p{Lu}[\\p{L}'’]+(?: \\p{Lu}[\\p{L}'’]+)?)*)(?=[ \\t]*(?:$|[,|•·(–-]))`,
  'dgmu',
);

const lineBefore = (text: string, at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at);

/** The words of a pinned line up to a position, without its pin; undefined on other lines. */
export function pinnedBefore(text: string, at: number): string | undefined {
  const line = lineBefore(text, at);
  const pin = PINNED.exec(line)?.[0].length;
  return pin === undefined ? undefined : line.slice(pin);
}

export const isBehindBalloon = (text: string, at: number): boolean => BALLOON.test(lineBefore(text, at));

/** Names behind the picture of a person, each with its place in the text; the last with what is said of it: ", 9 anos só com felinos". */
export const drawnPeople = (text: string): { span: Stretch; role?: Stretch }[] =>
  [...text.matchAll(NAMED)].flatMap(({ indices, groups }) => {
    const [at, end] = indices?.groups?.names ?? [0, 0];
    const said = SAID.exec(text.slice(end))?.[0] ?? '';
    const role = { start: end + (/^[\s,|•·–-]+/u.exec(said)?.[0].length ?? 0), end: end + said.length };
    const names = groups?.names ?? '';
    const last = names.split(JOINT).at(-1) ?? '';
    return [...names.matchAll(NAME)].map(({ index, 0: name }) => ({
      span: { start: at + index, end: at + index + name.length },
      ...(index + last.length === names.length && role.end > role.start ? { role } : {}),
    }));
  });
const NAME = /(?<=^|, | (?:e|y|and|&) )(?:(?!, | (?:e|y|and|&) ).)+/gu;
const JOINT = /, | (?:e|y|and|&) /u;
const SAID = /^(?:, | ?[|•·–-] )[^\n.;!]{3,60}(?=[.!]?[ \t]*(?:\n|$))/u;

const PICTURES = '(?:(?![©®™])(?:\\p{Extended_Pictographic}|\ufe0f|\u200d|\\p{Emoji_Modifier})|\\s)+';
const AROUND = new RegExp(`^${PICTURES}|${PICTURES}$`, 'gu');
/** A name as it is said: pictures around it belong to no headline. */
export const withoutPictures = (written: string): string => written.replace(AROUND, '');
