import type { Answer, Call } from '../../http/http.ts';
import { chunksOf, header } from '../../http/http.ts';
import { escaped } from '../../http/page.ts';
import { type Store, sequentially, type Thing } from '../store.ts';
import { type Speech, speech } from '../words.ts';

export async function formOf(call: Call): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(call.message)) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

export const seeOther = (location: string): Answer => ({ status: 303, headers: { location } });

/** The requested language, else the customer's, else the browser's. */
export function speechOf(call: Call, locale: string | null | undefined, customer: Thing): Speech {
  return speech(locale, ...(customer.preferred_locales as string[]), header(call, 'accept-language'));
}

export const backLink = ({ words }: Speech, url: string | null | undefined): string =>
  url ? `<p><a href="${escaped(url)}">← ${words.back}</a></p>` : '';

export async function namesOf(store: Store, subscription: Thing): Promise<string> {
  const flat = (subscription.items.data as Thing[]).filter((item) => item.price.recurring.usage_type !== 'metered');
  const shown = flat.length > 0 ? flat : (subscription.items.data as Thing[]);
  return (await sequentially(shown, async (item) => (await store.get('product', item.price.product)).name)).join(', ');
}
