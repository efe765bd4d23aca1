import { format } from 'node:util';
import { log } from './log.ts';

/** Packages print too. In production their lines become log events: one line each, without personal data. */
export function structureConsole(): void {
  const levels = { log: 'info', info: 'info', warn: 'warn', error: 'warn' } as const;
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    globalThis.console[method] = (...args: unknown[]) => {
      // Next also prints errors that `onRequestError` logs together with their request.
      if (args.some((arg) => arg instanceof Error && 'digest' in arg)) return;
      const error = args.find((arg) => arg instanceof Error);
      const message = format(...args.filter((arg) => arg !== error)).trim();
      log[levels[method]]('console', { message, ...(error && { error }) });
    };
  }
}
