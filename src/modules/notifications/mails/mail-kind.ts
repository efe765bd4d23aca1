import type { z } from 'zod';
import { pathIn } from '#platform/access/shown-account.ts';
import { env } from '#platform/env.ts';
import type { AppLocale } from '#platform/locales.ts';
import { DEFAULT_TIME_ZONE } from '#platform/time-zone.ts';
import type { Letter } from '../outbox/letter.ts';

/** Formatters for a mail's texts, in the reader's language. */
export interface Wording {
  /** Absolute URL of a page of the app. */
  app(path: string): string;
  money(amount: { cents: number; currency: string }): string;
  /** A day, from an ISO instant. */
  date(instant: string): string;
  /** A day and a time of day with its zone, from an ISO instant. */
  moment(instant: string): string;
  number(value: number): string;
}

export interface Words extends Omit<Letter, 'locale'> {
  /** Reply-to address. */
  replyTo?: string | undefined;
}

/** One kind of mail: the schema of its data, and its texts in each language. */
export interface MailKind<S extends z.ZodType> {
  data: S;
  words: Record<AppLocale, (data: z.output<S>, at: Wording) => Words>;
  /** For people without an account: each mail has an unsubscribe link. */
  stoppable?: true;
}

export const mailKind = <S extends z.ZodType>(kind: MailKind<S>): MailKind<S> => kind;

/** A name short enough for a subject, which mailboxes truncate. */
export const short = (name: string, max = 40): string => (name.length > max ? `${name.slice(0, max - 1).trimEnd()}…` : name);

/** Pages whose content depends on the account. */
const OF_ACCOUNTS = /^\/(sites|domains|reports|plan|account)(\/|$|[?#])/;

/** A mail is read anywhere, so that its times name their zone. */
const ZONE_NAME: Record<AppLocale, string> = { 'pt-BR': 'horário de Brasília', en: 'Brasília time', es: 'hora de Brasilia' };

/** @param accountId for a reader who works in several: links to pages of an account open this one. */
export function wordingFor(locale: AppLocale, accountId: string | null = null): Wording {
  return {
    app: (path) => `${env().APP_URL}${accountId && OF_ACCOUNTS.test(path) ? pathIn(accountId, path) : path}`,
    money: ({ cents, currency }) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, useGrouping: 'always' }).format(cents / 100),
    date: (instant) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: DEFAULT_TIME_ZONE }).format(new Date(instant)),
    moment: (instant) =>
      `${new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: DEFAULT_TIME_ZONE }).format(new Date(instant))} (${ZONE_NAME[locale]})`,
    number: (value) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value),
  };
}
