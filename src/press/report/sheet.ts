/** A report as it is printed: every word and number written already, in its reader's language. */
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
  areas: SheetTable;
  measures: (SheetTable & { notes: string[] }) | null;
  findings: { title: string; lead: string; sections: SheetSection[] };
  fixLabel: string;
  seenLabel: string;
}

export interface SheetTable {
  title: string;
  /** The first cell of a row names it. */
  head: string[];
  rows: string[][];
}

export interface SheetSection {
  title: string;
  points: string;
  /** Stands where there is nothing to list. */
  clean: string | null;
  findings: SheetFinding[];
}

export interface SheetFinding {
  title: string;
  points: string;
  what: string;
  cost: string;
  fix: string;
  /** The piece of the page that it was seen in. */
  seen: string[];
  /** A cut-out of the page, as a data address. */
  picture: string | null;
}
