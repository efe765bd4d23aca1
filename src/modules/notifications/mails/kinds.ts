import { contactMessage } from './contact-message.ts';
import { formMessage } from './form-message.ts';
import { lifted } from './lifted.ts';
import { limitNeared } from './limit-neared.ts';
import { pauseComing } from './pause-coming.ts';
import { paused } from './paused.ts';
import { paymentFailed } from './payment-failed.ts';
import { paymentReminder } from './payment-reminder.ts';
import { readOnly } from './read-only.ts';
import { receipt } from './receipt.ts';
import {
  apiKeyCreated,
  emailChanged,
  newDevice,
  passwordChanged,
  paymentMethodChanged,
  planChanged,
  signedOutEverywhere,
} from './security.ts';
import { subscriptionEnded } from './subscription-ended.ts';
import { trialEnding } from './trial-ending.ts';
import { welcome } from './welcome.ts';

/** Every kind of mail that the product sends, by the name that its rows carry. */
export const KINDS = {
  'contact-message': contactMessage,
  'api-key-created': apiKeyCreated,
  'email-changed': emailChanged,
  'form-message': formMessage,
  lifted,
  'limit-neared': limitNeared,
  'new-device': newDevice,
  'password-changed': passwordChanged,
  'pause-coming': pauseComing,
  paused,
  'payment-failed': paymentFailed,
  'payment-method-changed': paymentMethodChanged,
  'payment-reminder': paymentReminder,
  'plan-changed': planChanged,
  'read-only': readOnly,
  receipt,
  'signed-out-everywhere': signedOutEverywhere,
  'subscription-ended': subscriptionEnded,
  'trial-ending': trialEnding,
  welcome,
};
export type KindName = keyof typeof KINDS;
