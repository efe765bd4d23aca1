import { isBlank, isSample } from './sample-text.ts';
import type { SitePage } from './site-page.ts';

/** "Grayscale - Start Bootstrap Theme", "Massively by HTML5 UP", "Index - Medilab Bootstrap Template". */
const TITLED =
  /\b(?:bootstrap\s?\d?|html5?|css3?|tailwind|wordpress|website|web|free|responsive|premium|one[- ]page|landing page)\b.{0,30}\b(?:themes?|templates?)\b|\bby (?:html5 ?up|templated|colorlib|bootstrapmade|tooplate|themewagon|w3layouts)\b|^(?:site|page|website) title$|^(?:t[íi]tulo d[oe]l? (?:seu |tu )?(?:site|sitio))$/iu;
/** "© Your Website 2023", where the owner's name would stand. */
const SIGNED =
  /(?:©|\(c\)|copyright).{0,24}\b(?:your (?:web ?site|company|site|brand|business|name)|(?:company|website|site) name|untitled|seu site|sua empresa|nome da (?:sua )?empresa|tu (?:empresa|sitio)|su empresa|nombre de (?:la|tu|su) empresa)\b/iu;
/** Sentences about the page itself, as the author of a template writes them. */
const ABOUT_TEMPLATE =
  /\bstart bootstrap\b|\b(?:bootstrap|html5?|free|open source|responsive)\b.{0,40}\b(?:theme|template)\b|\b(?:this|the) (?:theme|template) (?:is|has|was|can|comes)\b|\bMIT licensed?\b|\bplaceholder text\b|\b(?:where you can|you can) put an? (?:image|photo)\b|\bno photoshop required\b|\bthis section is (?:perfect|a great place) for\b|\bimages by nasa\b|\bput an image, video\b|\bsample (?:text|content) (?:for|to)\b|\bour website is under construction\b/iu;
const MIN_WORDS = 4;
const MIN_SHARE = 0.5;
const MIN_SHARE_ALONE = 0.75;
const MIN_LINES = 4;
/** Lines with a blank that nobody has filled in. */
const MIN_BLANK = 3;

/** True for a sentence of a template's author, which says nothing of a business. */
export const isOfTemplate = (line: string): boolean => ABOUT_TEMPLATE.test(line);

/**
 * True for a site that is still its template: its words and pictures are those of whoever drew it, and no business is named. A half-filled
 * one, with a title and a name of its own, is none.
 */
export function isTemplate(pages: readonly SitePage[]): boolean {
  const [home] = pages;
  if (!home) return false;
  const lines = [...new Set(pages.flatMap(({ page }) => (page.text ?? '').split('\n').map((text) => text.trim())))];
  const said = lines.filter((text) => text.split(' ').length >= MIN_WORDS);
  const samples = said.filter((text) => isSample(text) || isOfTemplate(text));
  const share = said.length === 0 ? 0 : samples.length / said.length;
  if (lines.filter(isBlank).length >= MIN_BLANK) return true;
  const isTitled = TITLED.test((home.page.title ?? '').trim());
  const isSigned = lines.some((text) => SIGNED.test(text));
  if (isTitled) return isSigned || samples.length > 0 || said.length < MIN_LINES * 2;
  return (isSigned && share >= MIN_SHARE) || (share >= MIN_SHARE_ALONE && said.length >= MIN_LINES);
}
