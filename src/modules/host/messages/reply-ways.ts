import { z } from 'zod';
import { phoneOf } from '#site/operations/read-norm.ts';

export interface ReplyWays {
  /** In international form. */
  phone: string | null;
  /** False for a Brazilian landline, which seldom has WhatsApp. */
  chats: boolean;
  email: string | null;
}

const BRAZILIAN_LANDLINE = /^\+55\d{2}[2-5]\d{7}$/;

/** Ways to answer a visitor: the first answers that are a telephone number and a mail address, and nothing else. */
export function replyWaysOf(fields: readonly { value: string }[], country: string): ReplyWays {
  const values = fields.map(({ value }) => value.trim());
  const phone = values.map((value) => phoneOf(value, country)).find((one) => one !== null) ?? null;
  const email = values.find((value) => z.email().safeParse(value).success) ?? null;
  return { phone, chats: phone !== null && !BRAZILIAN_LANDLINE.test(phone), email };
}
