import type { z } from 'zod';
import type { Change } from '../changes/change.ts';
import type { Records, Table } from '../integrity/references.ts';
import type { SiteDocument } from '../schema/document.ts';

/** An operation: validated input and the changes it results in. Pure: the same input gives the same changes. */
export interface Operation<Input> {
  name: string;
  input: z.ZodType<Input>;
  run: (doc: SiteDocument, input: Input) => Change[];
}

/** Defines a named, typed operation. */
export const operation = <Input>(name: string, input: z.ZodType<Input>, run: Operation<Input>['run']): Operation<Input> => ({
  name,
  input,
  run,
});

/** An operation that cannot be performed; the interface words the reason. */
export class OperationRefused extends Error {
  readonly reason: 'missing' | 'fixed' | 'limit' | 'last-title' | 'unreadable' | 'taken' | 'too-large' | 'full';
  constructor(reason: OperationRefused['reason'], detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'OperationRefused';
    this.reason = reason;
  }
}

/** The record, or a refusal: someone may have removed it a moment ago. */
export function requireRecord<T extends Table>(doc: SiteDocument, table: T, id: string): Records[T] {
  const record = Object.hasOwn(doc[table], id) ? doc[table][id] : undefined;
  if (!record) throw new OperationRefused('missing', `${table}.${id}`);
  return record as Records[T];
}
