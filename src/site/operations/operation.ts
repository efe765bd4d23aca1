import type { z } from 'zod';
import type { Change } from '../change.ts';
import type { Records, Table } from '../references.ts';
import type { SiteDocument } from '../schema/document.ts';

/** An intent: what someone means to do, checked, and the changes it comes to. Pure: the same input gives the same changes. */
export interface Operation<Input> {
  name: string;
  input: z.ZodType<Input>;
  run: (doc: SiteDocument, input: Input) => Change[];
}

/** Names and types an operation in one place. */
export const operation = <Input>(name: string, input: z.ZodType<Input>, run: Operation<Input>['run']): Operation<Input> => ({
  name,
  input,
  run,
});

/** Why an intent cannot be done; the interface words it. */
export class OperationRefused extends Error {
  readonly reason: 'missing' | 'fixed' | 'limit' | 'last-title' | 'unreadable' | 'taken' | 'too-large' | 'full';
  constructor(reason: OperationRefused['reason'], detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'OperationRefused';
    this.reason = reason;
  }
}

/** The record, or a refusal: someone may have removed it a moment ago. */
export function need<T extends Table>(doc: SiteDocument, table: T, id: string): Records[T] {
  const record = Object.hasOwn(doc[table], id) ? doc[table][id] : undefined;
  if (!record) throw new OperationRefused('missing', `${table}.${id}`);
  return record as Records[T];
}
