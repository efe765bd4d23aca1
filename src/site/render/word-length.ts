const CLASSES = ['9', '12', '15', '19', '24'] as const;

/** Length class of a text's longest part between separators; undefined up to nine characters. */
export function lengthClass(text: string, separator: RegExp): string | undefined {
  const longest = text.split(separator).reduce((most, part) => Math.max(most, [...part].length), 0);
  const found = CLASSES.find((length) => longest <= Number(length)) ?? CLASSES.at(-1);
  return found === '9' ? undefined : found;
}
