/** A report ready for print: every text and number already formatted in the reader's language. */
export interface ReportSheet {
  locale: string;
  title: string;
  brand: string;
  host: string;
  grade: string;
  tone: 'leaf' | 'amber' | 'brick';
  gradeLabel: string;
  scale: string;
  headline: string;
  measured: string;
  link: { url: string; label: string };
  cautions: string[];
  /** The site today and a rebuilt one, each as a phone shows it; null where none was made. */
  pair: (SheetTable & { lead: string; sides: [SheetScreen, SheetScreen] }) | null;
  areas: SheetTable;
  measures: (SheetTable & { notes: string[] }) | null;
  findings: { title: string; lead: string; sections: SheetSection[] };
  fixLabel: string;
  seenLabel: string;
}

export interface SheetTable {
  title: string;
  /** The first cell of a row is its header. */
  head: string[];
  rows: string[][];
}

export interface SheetScreen {
  name: string;
  /** The grade in words, and the time until the page appears. */
  lines: string[];
  /** Data URL. */
  picture: string | null;
  alt: string;
}

export interface SheetSection {
  title: string;
  points: string;
  /** Shown when there is nothing to list. */
  clean: string | null;
  findings: SheetFinding[];
}

export interface SheetFinding {
  title: string;
  points: string;
  what: string;
  cost: string;
  fix: string;
  /** Excerpts of the page that show the finding. */
  seen: string[];
  /** A crop of the page, as a data URL. */
  picture: string | null;
}
