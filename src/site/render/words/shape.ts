import type { Day } from '../../schema/facts.ts';

/** What the page itself says, apart from the site's own texts. */
export interface Words {
  skip: string;
  menu: string;
  mainMenu: string;
  footerMenu: string;
  languages: string;
  /** The language's name in itself. */
  own: string;
  quickContact: string;
  address: string;
  openingHours: string;
  phone: string;
  email: string;
  whatsapp: string;
  call: string;
  directions: string;
  openMap: string;
  follow: string;
  registry: string;
  closed: string;
  /** Open around the clock. */
  allDay: string;
  notSaid: string;
  everyDay: string;
  days: Record<Day, string>;
  /** "Monday to Friday", of names as in `days`. */
  through(from: string, to: string): string;
  /** The name of a day inside a sentence. */
  lower(word: string): string;
  /** Between two names, with the space that follows it where the language has one. */
  and: string;
  /** A clock time as people write it. */
  time(hour: number, minute: number): string;
  /** Stands between opening and closing time, spaces included. */
  until: string;
  from: string;
  free: string;
  per: Record<'hour' | 'day' | 'night' | 'week' | 'month' | 'year' | 'person' | 'unit' | 'kg' | 'class', string>;
  ask: string;
  when: string;
  what: string;
  price: string;
  optional: string;
  choose: string;
  leaveEmpty: string;
  sent: string;
  contents: string;
  photo: string;
  home: string;
  notFound: { title: string; lead: string };
}
