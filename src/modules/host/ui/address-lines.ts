const LINE = 13;

/** A slug split into short lines after its hyphens only, so that it reads exactly as it is typed. */
export function addressLines(slug: string): string[] {
  const lines: string[] = [];
  for (const part of slug.split(/(?<=-)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length <= LINE) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}
