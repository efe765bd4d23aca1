/** Cells of one line: a CSV with commas, semicolons or tabs, or words separated by a space or an arrow. */
export function csvCells(line: string): string[] {
  const separator = [',', ';', '\t'].find((one) => line.includes(one));
  const parts = separator ? split(line, separator) : line.split(/\s*(?:->|=>|→)\s*|\s+/);
  return parts.map((part) => part.trim()).filter((part, at) => part !== '' || at < 2);
}

function split(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell];
}
