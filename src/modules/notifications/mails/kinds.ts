import { formMessage } from './form-message.ts';
import { lifted } from './lifted.ts';
import { limitNeared } from './limit-neared.ts';
import { pauseComing } from './pause-coming.ts';
import { paused } from './paused.ts';
import { paymentFailed } from './payment-failed.ts';
import { paymentReminder } from './payment-reminder.ts';
import { readOnly } from './read-only.ts';
import { receipt } from './receipt.ts';
import { subscriptionEnded } from './subscription-ended.ts';
import { trialEnding } from './trial-ending.ts';
import { welcome } from './welcome.ts';

/** Every kind of mail that the product sends, by the name that its rows carry. */
export const KINDS = {
  'form-message': formMessage,
  lifted,
  'limit-neared': limitNeared,
  'pause-coming': pauseComing,
  paused,
  'payment-failed': paymentFailed,
  'payment-reminder': paymentReminder,
  'read-only': readOnly,
  receipt,
  'subscription-ended': subscriptionEnded,
  'trial-ending': trialEnding,
  welcome,
};
export type KindName = keyof typeof KINDS;
