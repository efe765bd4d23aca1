import type { Fact } from '#site/schema.ts';
import type { Setting } from './setting.ts';

/** A Pix key in words that are no valid key: "Pix: CNPJ 08.417…", shown as written. */
export function saidKey({ brief, shelf }: Setting): Fact | undefined {
  const isLed = ({ source: { span } }: Fact) => span !== undefined && /(?<!\p{L})pix\W{0,4}$/iu.test(brief.prompt.slice(0, span[0]));
  return shelf.by('registry').find(isLed) ?? shelf.said('payment').find(({ text }) => /^(?:chave )?pix(?!\p{L}).*\d{6}/iu.test(text));
}

/** A cause, or an owner who wants visitors to give. */
export const asksForGifts = ({ brief }: Setting): boolean => brief.pageType === 'cause' || brief.wishes.goal === 'donate';

/** Whether the site has a section with a key to give by. */
export const canDonate = (setting: Setting): boolean =>
  asksForGifts(setting) && (setting.shelf.by('pix').length > 0 || saidKey(setting) !== undefined);
