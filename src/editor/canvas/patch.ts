/** Classes that the canvas adds, which the page's HTML does not have. */
export const MARKS = ['is-over', 'is-chosen', 'is-writing'] as const;

/** The source HTML of each element, so that a change is detected without reading the page. */
const sources = new WeakMap<Element, string>();

/**
 * Patches an open page to new HTML by replacing only the sections that differ. `keep` is the element being edited: its section is
 * left alone until the editing ends.
 */
export function patchPage(live: Document, html: string, keep: Element | null): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  for (const name of ['lang', 'dir']) live.documentElement.setAttribute(name, next.documentElement.getAttribute(name) ?? '');
  const style = live.head.querySelector('style:not([data-editor])');
  const fresh = next.head.querySelector('style')?.textContent ?? '';
  if (style && style.textContent !== fresh) style.textContent = fresh;
  patchChildren(live.body, next.body, keep);
}

/** Records the source HTML of an untouched page. */
export function adoptPage(live: Document): void {
  for (const element of blocksOf(live.body)) sources.set(element, element.outerHTML);
}

/** This element's section no longer matches its source HTML: the next patch redraws it. */
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
    const placed = found ? reconciled(found, wanted, keep) : made(live, wanted);
    if (found && placed !== found && at === found) at = found.nextElementSibling;
    if (placed !== found) found?.remove();
    if (placed === at) at = at.nextElementSibling;
    else live.insertBefore(placed, at);
  }
  for (const gone of old.values()) if (!keep || !gone.contains(keep)) gone.remove();
}

/** The element to put in place of `found`. */
function reconciled(found: Element, wanted: Element, keep: Element | null): Element {
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
