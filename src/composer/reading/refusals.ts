import type { Refusal } from '#composer/brief.ts';
import { messageIn } from './messages/messages.ts';

/** A refusal in the owner's language; English for an unsupported language. */
export function refusal(reason: Refusal['reason'], locale: string): Refusal {
  return { outcome: 'refuse', locale, reason, message: messageIn(locale).refusals[reason] };
}
