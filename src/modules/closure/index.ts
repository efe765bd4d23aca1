import 'server-only';

/**
 * Closure: account deletion and full export.
 *
 * Owns      accounts that are marked to be erased, and the archive of everything.
 * Announces security events that are notified by mail, through accounts.
 * Asks      host to pause sites, billing to end the subscription, the account service to erase the person.
 * Never     erases within 30 days, or exports what row security does not show the owner.
 */

export { advanceDeletions } from './deletion/advance-deletions.ts';
export { closingAt, getClosure } from './deletion/get-closure.ts';
export { exportAccount } from './export/export-account.ts';
