import type { Day } from '../../schema/facts.ts';

/** What the page itself says, apart from the site's own texts. */
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
  /** Label of a town where no address is told. */
  town: string;
  openingHours: string;
  phone: string;
  email: string;
  whatsapp: string;
  call: string;
  directions: string;
  openMap: string;
  follow: string;
  /** Label of whoever answers, where nothing says what they do. */
  person: string;
  /** Over what an opening leaves of a list of prices when it shows them all: words on its things, or further things. */
  remains: Record<'words' | 'things', readonly string[]>;
  registry: string;
  closed: string;
  /** Open around the clock. */
  allDay: string;
  everyDay: string;
  days: Record<Day, string>;
  /** Days and months where there is little room, from January on. */
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
  announcement: string;
  /** A cell of a comparison that holds no words. */
  yes: string;
  no: string;
  /** What came of a piece of work. */
  outcome: string;
  year: string;
  work: string;
  date: string;
  place: string;
  tickets: string;
  addToCalendar: string;
  book: string;
  /** First message of someone who books a service, which is named in it; without one, of someone who wants to book. */
  bookingMessage(service: string): string;
  buy: string;
  /** First message of someone who wants the thing named. */
  buyMessage(thing: string): string;
  subscribe: string;
  /** How an act of law is numbered: its article, the paragraphs of it, a paragraph that stands alone. */
  statute: {
    article: string;
    number(n: number): string;
    paragraph(n: number): string;
    sole: string;
    /** Whether courts of the language take numbered lines. */
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
    /** A day as people write it; the country decides where a language has two ways. */
    day(year: number, month: number, day: number, country: string): string;
    /** Where nothing is published yet. */
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
    /** Over the name of a tag. */
    about: string;
    count(count: number): string;
    tagTitle(tag: string, site: string): string;
    /** Parts of a description, the next added while it is short. */
    tagDescription(tag: string, site: string): string[];
  };
  notFound: { title: string; lead: string };
}
