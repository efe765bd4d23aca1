/** Marks of the canvas itself, which the page's HTML does not have. */
export const MARKS = ['is-over', 'is-chosen', 'is-writing'] as const;

/** The HTML that each element was made from, so that a change is seen without reading the page. */
const sources = new WeakMap<Element, string>();

/**
 * Brings an open page to a new HTML of it by replacing only the sections that differ. `keep` is an element that is being
 * written in: the section around it stays as it is until the writing ends.
 */
export function patchPage(live: Document, html: string, keep: Element | null): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  for (const name of ['lang', 'dir']) live.documentElement.setAttribute(name, next.documentElement.getAttribute(name) ?? '');
  const style = live.head.querySelector('style:not([data-editor])');
  const fresh = next.head.querySelector('style')?.textContent ?? '';
  if (style && style.textContent !== fresh) style.textContent = fresh;
  patchChildren(live.body, next.body, keep);
}

/** Remembers what an untouched page was made from. */
export function adoptPage(live: Document): void {
  for (const element of blocksOf(live.body)) sources.set(element, element.outerHTML);
}

/** The page no longer shows what it was made from around this element: the next patch draws it again. */
export function forgetBlock(element: Element): void {
  for (let at: Element | null = element; at; at = at.parentElement) sources.delete(at);
}

const isHolder = (element: Element) => element.tagName === 'MAIN';
const blocksOf = (body: HTMLElement): Element[] =>
  [...body.children].flatMap((element) => (isHolder(element) ? [...element.children] : [element]));
const nameOf = (element: Element) => element.getAttribute('data-s') ?? `${element.tagName}.${element.className}`;

function patchChildren(live: Element, next: Element, keep: Element | null): void {
  const old = new Map([...live.children].map((element) => [nameOf(element), element]));
  let at: Element | null = live.firstElementChild;
  for (const wanted of [...next.children]) {
    const name = nameOf(wanted);
    const found = old.get(name);
    old.delete(name);
    const placed = found ? settled(found, wanted, keep) : made(live, wanted);
    if (found && placed !== found && at === found) at = found.nextElementSibling;
    if (placed !== found) found?.remove();
    if (placed === at) at = at.nextElementSibling;
    else live.insertBefore(placed, at);
  }
  for (const gone of old.values()) if (!keep || !gone.contains(keep)) gone.remove();
}

/** The element that is to stand where `found` stood. */
function settled(found: Element, wanted: Element, keep: Element | null): Element {
  if (isHolder(wanted)) {
    patchChildren(found, wanted, keep);
    return found;
  }
  const source = wanted.outerHTML;
  if (sources.get(found) === source || (keep && found.contains(keep))) return found;
  return made(found.parentElement ?? found, wanted);
}

function made(parent: Element, wanted: Element): Element {
  const element = parent.ownerDocument.importNode(wanted, true);
  for (const block of isHolder(element) ? element.children : [element]) sources.set(block, block.outerHTML);
  return element;
}
