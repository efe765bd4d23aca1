import { attributesOf, type Element, textIn } from '../page/walk.ts';

/** Parts for finding one's way, and for writing to the owner: they are no content. */
const FRAME = /^(nav|form|button|select|textarea|label|dialog|del|s|strike)$/;
const HIDDEN =
  /(^|\s)(d-none|hidden|sr-only|visually-hidden|screen-reader-text|modal|offcanvas|navbar\S*|nav|menu|breadcrumbs?|pathway|migas|pagination|pagenav|(?:[\w-]+-)?(?:btn|button)|buttonheading)(\s|$)/i;
/** Parts that programs for blogs and shops put around what an owner writes. */
const PROGRAM =
  /(^|\s)(post-footer|post-meta|entry-meta|date-header|share-buttons?|post-labels|blog-pager|blog-feeds|BlogArchive|Followers|Stats|Attribution|Profile-link|profile-link|PageList|woocommerce-(result-count|ordering|breadcrumb|store-notice)|demo_store|star-rating|product_meta|related|onsale|add_to_cart_button|cart-contents|quantidade|quantity(?:-\w+)?|qty|badge(?:-\w+)?|comments?-(area|link|list)|sharedaddy|jp-relatedposts|hamburger)(\s|$)/i;
/** Builders of sites that advertise on them. */
const ADVERTISED = /^WIX_ADS$|^SKIP_TO_CONTENT/;
/** Words of visitors below a post, and widgets that list posts by date, label and comment. */
const COMMENTS =
  /(?:^|\s)(?:comments|comment-?list|comentarios?|disqus_thread|respond|reply|recentcomments|widget_(?:recent_comments|recent_entries|archive|categories|meta|calendar|tag_cloud|rss|pages|links)|wp-block-latest-(?:comments|posts)|wp-calendar|calendar_wrap|entry-utility|form-allowed-tags|post-comment-link|post-author|post-timestamp)(?:\s|$)/i;
const FRAME_ID = /^(?:topo|menu|nav|breadcrumbs?|pathway|migas|pagination|paginacao|pager|blog-pager)$/i;
/** A menu with prices in it is one of dishes; that of a shop's program has the sum of its cart, and a bar of links may have sums. */
const OF_DISHES = /^(?:.*\s)?menu(?:\s.*)?$/i;
const SUMS = /(?:R\$|US\$|€|£|(?<![\w$])\$)\s?[1-9]|[1-9][\d.,]*\s?€|\b\d{1,3},\d{2}\b/g;
const MAX_MENU = 4000;
const FOOTER = /(^|\s)((?:site-?_?)?footer|rodape|rodapé)(\s|$)/i;
const BANNER = /cookie|cky-|lgpd|gdpr|consent/i;
/** Words of a banner about cookies; a bakery's parts are called after cookies too. */
const CONSENT =
  /\b(?:aceit\w*|acept\w*|accept|agree|consent\w*|concord\w*|privaci\w*|privacy|lgpd|gdpr|terceros|terceiros|third.part\w*|prefer[eê]nc\w*|utiliza(?:mos)?|usamos|we use)\b/i;
const MAX_BANNER = 1500;

const MAX_NODES = 3000;
/** Links in a part of a page, as menus of pages have them. */
function linksIn(element: Element): number {
  const waiting: Element[] = [element];
  let links = 0;
  for (let count = 0; waiting.length > 0 && count < MAX_NODES; count++) {
    const { tagName, childNodes } = waiting.pop()!;
    if (tagName === 'a') links++;
    for (const node of childNodes) if ('tagName' in node) waiting.push(node);
  }
  return links;
}

const isInHeading = ({ parentNode }: Element): boolean =>
  parentNode !== null && 'tagName' in parentNode && /^h[1-6]$/.test(parentNode.tagName);

const MIN_ID = 4;
const MAX_REVEALED = 600;
/** Parts around it in which its button stands. */
const MAX_AROUND = 3;
/** "btn-detalhes-sonho" opens "detalhes-sonho", and so does a button that names it in another attribute. */
const isButtonOf = (element: Element, id: string): boolean => {
  const attributes = attributesOf(element);
  if (!/^(?:button|a|summary)$/.test(element.tagName) && attributes.role !== 'button') return false;
  return Object.values(attributes).some((value) => value.split(/[^\p{L}\d_-]+/u).some((word) => word.endsWith(id)));
};

/** A few sentences that a button right beside them opens: "See details" on the card of a thing. */
function isRevealed(element: Element, id: string): boolean {
  if (id.length < MIN_ID || textIn(element, MAX_REVEALED + 1).length > MAX_REVEALED) return false;
  let around: Element = element;
  for (let up = 0; up < MAX_AROUND && around.parentNode && 'tagName' in around.parentNode; up++) around = around.parentNode;
  return someWithin(around, (one) => isButtonOf(one, id));
}

function someWithin(element: Element, fits: (one: Element) => boolean): boolean {
  const waiting: Element[] = [element];
  for (let count = 0; waiting.length > 0 && count < MAX_NODES; count++) {
    const one = waiting.pop()!;
    if (fits(one)) return true;
    for (const node of one.childNodes) if ('tagName' in node) waiting.push(node);
  }
  return false;
}

/** True for a part of a page that is hidden, or no content of its owner. */
export function isHiddenPart(element: Element, { id = '', class: classes = '', ...rest }: Record<string, string>): boolean {
  const tag = element.tagName;
  // The question of an accordion is a button within its heading.
  if (FRAME.test(tag)) return !(tag === 'button' && isInHeading(element));
  if (/^(html|body)$/.test(tag)) return false;
  if (rest['aria-hidden'] === 'true') return true;
  if (/display:\s*none/i.test(rest.style ?? '') && !isRevealed(element, id)) return true;
  if (COMMENTS.test(classes) || COMMENTS.test(id)) return true;
  if (HIDDEN.test(classes) || PROGRAM.test(classes) || FRAME_ID.test(id) || ADVERTISED.test(id))
    return !(OF_DISHES.test(`${id} ${classes}`) && (textIn(element, MAX_MENU).match(SUMS)?.length ?? 0) > Math.max(1, linksIn(element)));
  if (!BANNER.test(`${id} ${classes}`)) return false;
  const text = textIn(element, MAX_BANNER + 1);
  return text.length <= MAX_BANNER && CONSENT.test(text);
}

/** Its lines are facts at most: addresses, hours, numbers. */
export const isFooter = (element: Element, { id = '', class: classes = '' }: Record<string, string>): boolean =>
  element.tagName === 'footer' || (!/^(html|body)$/.test(element.tagName) && (FOOTER.test(id) || FOOTER.test(classes)));
