import type { SiteDocument } from '../schema/document.ts';
import { apply, diff, invert, isSame } from './apply.ts';
import type { Change } from './change.ts';
import { coalesce } from './coalesce.ts';
import { settle } from './settle.ts';

/** A person's own steps, oldest first. A step holds the changes as they took effect; steps with the same `group` count as one. */
export interface Step {
  id: string;
  changes: Change[];
  label: string;
  group?: string;
}
export interface History {
  undo: readonly Step[];
  redo: readonly Step[];
}

export const EMPTY_HISTORY: History = { undo: [], redo: [] };
const DEPTH = 500;

/** Adds a completed step. Typing in one text is many steps of one group, undone together. */
export function remember(history: History, step: Step): History {
  const last = history.undo.at(-1);
  const joins = step.group !== undefined && last?.group === step.group && history.redo.length === 0;
  const whole = joins ? { ...last, changes: coalesce(last.changes, step.changes) ?? [...last.changes, ...step.changes] } : step;
  return { undo: [...history.undo.slice(joins ? 0 : -DEPTH, joins ? -1 : undefined), whole], redo: [] };
}

/** The effect of an undo or redo: `changes` may be empty when others have since rewritten everything. */
export interface Turn {
  changes: Change[];
  history: History;
  label: string;
}

/** Undoes the last own step, except where others have written since. Null when there is nothing to undo. */
export function undo(doc: SiteDocument, history: History): Turn | null {
  const step = history.undo.at(-1);
  if (!step) return null;
  const changes = takenBack(doc, step.changes);
  return {
    changes,
    label: step.label,
    history: { undo: history.undo.slice(0, -1), redo: [...history.redo, { id: step.id, label: step.label, changes }] },
  };
}

/**
 * Undoes one particular step and keeps what later steps wrote. The undo is a step of its own, named `id`. Null when the step is no
 * longer available.
 */
export function undoStep(doc: SiteDocument, history: History, wanted: string, id: string): Turn | null {
  if (history.undo.at(-1)?.id === wanted) return undo(doc, history);
  const step = history.undo.find((one) => one.id === wanted);
  if (!step) return null;
  const changes = takenBack(doc, step.changes);
  const others = history.undo.filter((one) => one !== step);
  return {
    changes,
    label: step.label,
    history: { undo: changes.length > 0 ? [...others, { id, label: step.label, changes }] : others, redo: [] },
  };
}

/** Redoes the last undone step. */
export function redo(doc: SiteDocument, history: History): Turn | null {
  const step = history.redo.at(-1);
  if (!step) return null;
  const changes = takenBack(doc, step.changes);
  return {
    changes,
    label: step.label,
    history: { undo: [...history.undo, { id: step.id, label: step.label, changes }], redo: history.redo.slice(0, -1) },
  };
}

/** The inverse changes, without fields that have been overwritten since. */
function takenBack(doc: SiteDocument, changes: readonly Change[]): Change[] {
  const after = invert(changes).reduce((state, change) => (isStillThere(state, change) ? apply(state, [change]) : state), doc);
  return diff(doc, settle(after));
}

function isStillThere(doc: SiteDocument, change: Change): boolean {
  switch (change.t) {
    case 'set': {
      const record = doc[change.table][change.id] as Record<string, unknown> | undefined;
      return record !== undefined && isSame(record[change.field], change.before);
    }
    case 'string':
      return isSame(doc.strings[change.locale]?.[change.key] ?? null, change.before);
    case 'meta':
      return isSame(doc.stringMeta[change.key] ?? null, change.before);
    case 'theme': {
      const [part = '', field] = change.path.split('.');
      const value = (doc.theme as unknown as Record<string, unknown>)[part];
      return isSame(field === undefined ? value : (value as Record<string, unknown>)[field], change.before);
    }
    case 'site':
      return isSame((doc.site as Record<string, unknown>)[change.field], change.before);
    default:
      return true;
  }
}
