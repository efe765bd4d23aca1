import type { MannerName } from '../schema/theme.ts';
import { baseCss } from './base-css.ts';
import { document } from './document.ts';
import { ledger } from './ledger.ts';
import { poster } from './poster.ts';
import { quiet } from './quiet.ts';
import { register } from './register.ts';
import { sheet } from './sheet.ts';
import { sign } from './sign.ts';
import { strip } from './strip.ts';
import { ticket } from './ticket.ts';

const BY_NAME: Readonly<Record<MannerName, string>> = { ledger, poster, document, sheet, ticket, quiet, sign, register, strip };

/** The styles of a manner for its sections (`.m`); empty for a site without one. */
export const mannerCss = (name: MannerName | undefined): string => (name ? baseCss + BY_NAME[name] : '');
