import type { Day } from '../../schema/facts.ts';

/** Interface words of the pages, apart from the site's own texts. */
export interface Words {
  skip: string;
  menu: string;
  mainMenu: string;
  /** Heading of the owner's photos. */
  photos: string;
  footerMenu: string;
  languages: string;
  /** The language's name in itself. */
  own: string;
  quickContact: string;
  address: string;
  /** Label of a town where no address is known. */
  town: string;
  /** Label of the towns and districts that are served, where there are several. */
  areas: string;
  openingHours: string;
  phone: string;
  email: string;
  whatsapp: string;
  call: string;
  directions: string;
  openMap: string;
  follow: string;
  /** Label of a contact person without a role. */
  person: string;
  /** Label of a person with a registration but no role. */
  responsible: string;
  /** Headings of what an opening leaves of a list: a text about its prices, orders or visits, descriptions, or further offers. */
  remains: Record<'prices' | 'about' | 'order' | 'visit' | 'items' | 'things', readonly string[]>;
  registry: string;
  closed: string;
  /** Open around the clock. */
  allDay: string;
  everyDay: string;
  days: Record<Day, string>;
  /** Short names of days and months, from January on. */
  shortDays: Record<Day, string>;
  shortMonths: readonly string[];
  /** "Monday to Friday", of names as in `days`. */
  through(from: string, to: string): string;
  /** The name of a day inside a sentence. */
  lower(word: string): string;
  /** Between two names, with the space that follows it where the language has one. */
  and: string;
  /** A clock time as people write it. */
  time(hour: number, minute: number): string;
  /** Between opening and closing time, spaces included. */
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
  announcement: string;
  /** A cell of a comparison that holds no words. */
  yes: string;
  no: string;
  /** Label of a project's result. */
  outcome: string;
  year: string;
  work: string;
  date: string;
  place: string;
  tickets: string;
  addToCalendar: string;
  book: string;
  /** First message of someone who books the named service, or anything if empty. */
  bookingMessage(service: string): string;
  buy: string;
  /** First message of someone who wants the named thing. */
  buyMessage(thing: string): string;
  subscribe: string;
  /** Numbering of a legal act: article and paragraphs. */
  statute: {
    article: string;
    number(n: number): string;
    paragraph(n: number): string;
    /** Whether courts of the language use numbered lines. */
    isPleaded?: true;
  };
  pix: {
    key: string;
    keys: Record<'cpf' | 'cnpj' | 'email' | 'phone' | 'random', string>;
    code: string;
    help: string;
    qr: string;
    free: string;
  };
  cookies: string;
  close: string;
  blog: {
    /** A date as people write it; the country decides where a language has two ways. */
    day(year: number, month: number, day: number, country: string): string;
    /** Placeholder of an empty list of posts. */
    soon: { title: string; lead: string };
    topics: string;
    all: string;
    minutes(count: number): string;
    by(name: string): string;
    updated(date: string): string;
    more: string;
    newer: string;
    older: string;
    /** Name of the list of posts and of the feed. */
    posts: string;
    /** Above the name of a tag. */
    about: string;
    count(count: number): string;
    tagTitle(tag: string, site: string): string;
    /** Parts of a description, added while it is short. */
    tagDescription(tag: string, site: string): string[];
  };
  /** Privacy: the part about measured visits, with its heading. */
  visitNote: string;
  notFound: { title: string; lead: string };
}
