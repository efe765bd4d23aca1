import { base } from './base-url.ts';
import type { Thing } from './store.ts';
import { DAY } from './time.ts';

/** Time to pay: Stripe's defaults. */
const LIVES: Record<string, number> = { boleto: 3 * DAY, pix: DAY };

/** The next action of a payment intent: pay this boleto, or scan this Pix. */
export function voucherOf(intent: Thing, kind: 'boleto' | 'pix', at: number): object {
  const expires_at = at + LIVES[kind]!;
  const url = `${base.url}/v/${intent.id}`;
  const digits = [...intent.id].map((letter) => letter.charCodeAt(0) % 10).join('');
  if (kind === 'boleto') {
    const number = `${digits.padEnd(37, '0').slice(0, 37)}${String(intent.amount).padStart(10, '0')}`;
    return { type: 'boleto_display_details', boleto_display_details: { expires_at, hosted_voucher_url: url, number, pdf: null } };
  }
  const data = `00020126580014br.gov.bcb.pix0136${intent.id}5204000053039865406${(intent.amount / 100).toFixed(2)}5802BR6304LOCAL`;
  return {
    type: 'pix_display_qr_code',
    pix_display_qr_code: { data, expires_at, hosted_instructions_url: url, image_url_svg: `${url}/qr.svg` },
  };
}

export const expiryOf = (intent: Thing): number =>
  intent.next_action?.boleto_display_details?.expires_at ?? intent.next_action?.pix_display_qr_code?.expires_at ?? 0;
