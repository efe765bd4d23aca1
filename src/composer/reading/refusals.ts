import type { Refusal } from '#composer/brief.ts';
import { messageIn } from './messages/messages.ts';

/** A refusal in the owner's language; a language that is not written is answered in English. */
export function refusal(reason: Refusal['reason'], locale: string): Refusal {
  return { outcome: 'refuse', locale, reason, message: messageIn(locale).refusals[reason] };
}
