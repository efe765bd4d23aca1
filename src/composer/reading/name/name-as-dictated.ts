import type { Found } from '#composer/brief.ts';
import { judge } from '../acts/judge.ts';
import { readContacts } from '../contacts.ts';
import { newSheet, type Sheet } from '../facts/sheet.ts';
import { keepPrivate } from '../private/keep-private.ts';
import { readName } from './read-name.ts';

/** The name found in a dictated message without the marks that were set in it; they may stand where a name goes on or has its cue. */
export function nameAsDictated({ text, unmarked, language, country, seed }: Sheet): Found | null {
  if (unmarked === undefined) return null;
  const sheet = newSheet(unmarked, language, country, seed);
  const judged = keepPrivate(sheet, judge(sheet));
  readContacts(sheet);
  const found = readName(sheet, judged);
  const said = found?.span && unmarked.slice(...found.span);
  const at = said ? text.indexOf(said) : -1;
  return found && said && at >= 0 ? { ...found, span: [at, at + said.length] } : null;
}
