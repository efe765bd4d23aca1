import {
  Document,
  Image,
  type ImageProps,
  Link,
  Page,
  type PageLayoutProps,
  Path,
  type Styles,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer';
import { createElement, type ReactElement, type ReactNode } from 'react';
import { DISPLAY, TEXT } from './report-fonts.ts';
import type { ReportSheet, SheetFinding, SheetScreen, SheetSection, SheetTable } from './sheet.ts';

/** The light theme of the app, as sRGB. */
const INK = '#1f160f';
const MUTED = '#63594f';
const LINE = '#e0ded8';
const SUNKEN = '#f3f0ea';
const COBALT = '#1853c6';
const MARIGOLD = '#f4b93c';
const TONES = { leaf: '#1a7244', amber: '#865403', brick: '#b6322b' };

const heading = (fontSize: number): Style => ({ fontFamily: DISPLAY, fontWeight: 700, fontSize, lineHeight: 1.15 });
const SMALL: Style = { fontSize: 9, color: MUTED };
/** Sets a line height of its own: react-pdf multiplies an inherited one again in repeated elements. */
const FOOT: Style = { ...SMALL, lineHeight: 1.2 };
const BOLD: Style = { fontWeight: 700 };

type Style = Styles[string];
type Child = ReactElement | string | null;

// No JSX: only the app compiles it, and workers run this file in plain Node.
const text = (tag: string, style: Style, ...words: Child[]) => createElement(Text, { style, tag } as object, ...words);
const span = (style: Style, words: string) => createElement(Text, { style }, words);
const box = (style: Style, ...children: Child[]) => createElement(View, { style }, ...children);
const group = (tag: string, style: Style, ...children: Child[]) => createElement(View, { style, tag } as object, ...children);
/** Never split by a page break. */
const whole = (tag: string, style: Style, ...children: Child[]) => createElement(View, { style, tag, wrap: false } as object, ...children);

export function drawReport(sheet: ReportSheet): ReactElement {
  const { locale, title, brand, cautions, pair, areas, measures, findings } = sheet;
  return createElement(
    Document,
    { language: locale, title, author: brand },
    createElement(
      Page,
      {
        size: 'A4',
        layout: (page) => frame(sheet, page),
        style: { fontFamily: TEXT, fontSize: 10.5, lineHeight: 1.4, color: INK, paddingHorizontal: 48, paddingTop: 40, paddingBottom: 60 },
      },
      brandLine(brand),
      summary(sheet),
      ...cautions.map((caution) => text('P', { marginTop: 12, padding: 10, backgroundColor: SUNKEN }, caution)),
      ...(pair ? pairOf(pair) : []),
      table(areas),
      measures && table(measures, measures.notes),
      text('H2', { ...heading(18), marginTop: 26 }, findings.title),
      text('P', { ...SMALL, marginTop: 4 }, findings.lead),
      ...findings.sections.flatMap((section) => sectionOf(section, sheet)),
    ),
  );
}

function brandLine(brand: string): ReactElement {
  const monogram = createElement(
    Svg,
    { viewBox: '0 0 32 32', style: { width: 18, height: 18, marginRight: 7 } },
    createElement(Path, { d: 'M2 30V2h14a14 14 0 0 1 0 28Z', fill: COBALT }),
    createElement(Path, { d: 'M2 30a14 14 0 0 1 14-14v14Z', fill: MARIGOLD }),
  );
  return box({ flexDirection: 'row', alignItems: 'center' }, monogram, text('P', heading(13), brand));
}

function summary({ host, grade, tone, gradeLabel, scale, headline, measured, link, title }: ReportSheet): ReactElement {
  const mark = whole(
    'Sect',
    {
      width: 84,
      height: 84,
      borderRadius: 16,
      backgroundColor: TONES[tone],
      alignItems: 'center',
      justifyContent: 'center',
      marginRight: 20,
    },
    text('P', { ...heading(46), lineHeight: 1, color: '#ffffff' }, grade),
  );
  const words = box(
    { flex: 1 },
    text('H1', heading(11), title),
    text('P', { fontSize: 12, marginTop: 2 }, host),
    text('P', { ...heading(19), marginTop: 4 }, headline),
    text('P', { marginTop: 6 }, `${gradeLabel}. ${scale}`),
    text('P', { ...SMALL, marginTop: 2 }, measured),
    createElement(
      Link,
      { src: link.url, tag: 'Link', style: { color: COBALT, textDecoration: 'none' } } as object,
      text('Span', { fontSize: 9, color: COBALT, textDecoration: 'underline' }, link.label),
    ),
  );
  return box({ flexDirection: 'row', marginTop: 22 }, mark, words);
}

const SCREEN = { width: 150, height: 277 };

/** Both sites as a phone shows them, and their points beside each other. */
function pairOf({ title, lead, sides, head, rows }: NonNullable<ReportSheet['pair']>): ReactElement[] {
  const screen = ({ name, lines, picture, alt }: SheetScreen, at: number) =>
    box(
      { width: SCREEN.width, marginRight: 24 },
      picture
        ? createElement(Image, {
            src: picture,
            tag: 'Figure',
            alt,
            style: { ...SCREEN, borderRadius: 10, borderWidth: at === 1 ? 2 : 1, borderColor: at === 1 ? TONES.leaf : LINE },
          } as ImageProps)
        : null,
      text('P', { ...BOLD, marginTop: 6 }, name),
      ...lines.map((line) => text('P', SMALL, line)),
    );
  return [
    whole(
      'Sect',
      { marginTop: 22 },
      text('H2', heading(14), title),
      text('P', { ...SMALL, marginTop: 2 }, lead),
      box({ flexDirection: 'row', marginTop: 10 }, ...sides.map(screen)),
    ),
    table({ title: '', head, rows }),
  ];
}

function table({ title, head, rows }: SheetTable, notes: readonly string[] = []): ReactElement {
  const cell = (tag: 'TH' | 'TD', at: number, style: Style, words: string) =>
    createElement(
      Text,
      {
        tag,
        ...(tag === 'TH' && { scope: at === 0 && words !== head[0] ? 'Row' : 'Column' }),
        style: { flex: at === 0 ? 2 : 1, textAlign: at === 0 ? 'left' : 'right', ...style },
      } as object,
      words,
    );
  const line = (cells: ReactElement[]) =>
    whole('TR', { flexDirection: 'row', borderTopWidth: 1, borderTopColor: LINE, paddingVertical: 4 }, ...cells);
  return box(
    { marginTop: title ? 22 : 10 },
    title === ''
      ? null
      : createElement(Text, { tag: 'H2', style: { ...heading(14), marginBottom: 6 }, minPresenceAhead: 60 } as object, title),
    group(
      'Table',
      {},
      line(head.map((words, at) => cell('TH', at, SMALL, words))),
      ...rows.map((row) => line(row.map((words, at) => cell(at === 0 ? 'TH' : 'TD', at, at === 1 ? BOLD : {}, words)))),
    ),
    ...notes.map((note) => text('P', { ...SMALL, marginTop: 6 }, note)),
  );
}

function sectionOf({ title, points, clean, findings }: SheetSection, sheet: ReportSheet): Child[] {
  const top = createElement(
    View,
    { style: { marginTop: 20, paddingTop: 10, borderTopWidth: 2, borderTopColor: INK }, minPresenceAhead: 90, wrap: false },
    text('H3', heading(14), title),
    text('P', SMALL, points),
  );
  return [
    top,
    clean ? text('P', { color: TONES.leaf, marginTop: 4 }, clean) : null,
    ...findings.map((finding) => findingOf(finding, sheet)),
  ];
}

function findingOf({ title, points, what, cost, fix, seen, picture }: SheetFinding, { fixLabel, seenLabel }: ReportSheet): ReactElement {
  const looks = seen.length > 0 || picture !== null;
  return whole(
    'Sect',
    { marginTop: 10, paddingTop: 8, borderTopWidth: 1, borderTopColor: LINE },
    box(
      { flexDirection: 'row' },
      text('H4', { flex: 1, fontWeight: 700, fontSize: 11.5 }, title),
      text('P', { color: TONES.brick, marginLeft: 12 }, points),
    ),
    text('P', { marginTop: 2 }, what),
    text('P', { color: TONES.brick }, cost),
    text('P', {}, span(BOLD, `${fixLabel}: `), fix),
    looks
      ? box(
          { marginTop: 5, padding: 8, backgroundColor: SUNKEN, borderRadius: 6 },
          text('P', { ...SMALL, fontWeight: 700 }, seenLabel),
          ...seen.map((line) => text('P', { fontSize: 9 }, line)),
          picture === null ? null : pictureOf(picture, title),
        )
      : null,
  );
}

function pictureOf(src: string, alt: string): ReactElement {
  const style: Style = { maxHeight: 110, objectFit: 'contain', objectPosition: 'left', marginTop: 4 };
  return createElement(Image, { src, style, tag: 'Figure', alt } as ImageProps);
}

/** Elements of every page around its part of the report. */
const frame = ({ host, link }: ReportSheet, { children, pageNumber, totalPages }: PageLayoutProps): ReactNode => [
  createElement(View, { key: 'part', style: { flexGrow: 1 } }, children),
  createElement(
    View,
    { key: 'foot', style: { flexDirection: 'row', position: 'absolute', left: 48, right: 48, bottom: 28 } },
    createElement(Text, { style: { ...FOOT, flex: 1 } }, `${host} · ${link.url}`),
    createElement(Text, { style: { ...FOOT, width: 60, textAlign: 'right' } }, `${pageNumber ?? 1} / ${totalPages ?? 1}`),
  ),
];
