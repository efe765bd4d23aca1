import { escapeHtml } from '#site/render/html.ts';

/** Content of a mail, without recipient. Texts are plain; `\n` ends a line within a paragraph. */
export interface Letter {
  /** BCP 47. */
  locale: string;
  subject: string;
  paragraphs: string[];
  /** The primary action. */
  button?: { label: string; href: string } | undefined;
  /** A secondary action, less prominent. */
  also?: { label: string; href: string } | undefined;
  /** The reason for receiving this mail. */
  why: string;
  /** Footer links to pages about the service. */
  links?: { label: string; href: string }[] | undefined;
}

const NAME = 'Page Magic';

/** The plain text version of a mail. */
export function letterText({ paragraphs, button, also, why, links = [] }: Letter): string {
  const end = [NAME, why, ...links.map(({ label, href }) => `${label}: ${href}`)].join('\n');
  const acts = [button, also].flatMap((act) => (act ? [`${act.label}:\n${act.href}`] : []));
  return [...paragraphs, ...acts, `--\n${end}`].join('\n\n');
}

/** Mail programs support little CSS: one column, with the essentials in `style` attributes. Dark mode is optional. */
const DARK = `@media (prefers-color-scheme:dark){.page{background:#171310!important}.card{background:#211c18!important;border-color:#3a332c!important}
.ink{color:#f2efea!important}.muted{color:#b3aca3!important}.act{background:#8fb0ff!important;color:#0b1430!important}}`;
const FACE = "font-family:'Figtree',ui-sans-serif,system-ui,-apple-system,'Segoe UI',Roboto,sans-serif";

/** Two quarter circles that look like a turning page, without loading a picture. */
const MONOGRAM =
  '<span style="display:inline-block;width:22px;height:22px;border-radius:0 11px 11px 0;background:#2a4fc4;vertical-align:-4px;margin-right:9px"><span style="display:block;width:11px;height:11px;margin-top:11px;border-radius:11px 0 0 0;background:#f2b632"></span></span>';

/** The HTML version with the same content: wordmark, paragraphs, one button, and the reason for receiving it. */
export function letterHtml(letter: Letter): string {
  const paragraphs = letter.paragraphs.map(
    (text) => `<p class="ink" style="margin:0 0 16px;color:#2a241e">${escapeHtml(text).replace(/\n/g, '<br>')}</p>`,
  );
  const button =
    letter.button &&
    `<p style="margin:24px 0 8px"><a class="act" href="${escapeHtml(letter.button.href)}" style="display:inline-block;background:#2a4fc4;color:#ffffff;font-weight:600;text-decoration:none;padding:12px 22px;border-radius:10px">${escapeHtml(letter.button.label)}</a></p>`;
  const also =
    letter.also &&
    `<p style="margin:16px 0 8px"><a class="ink" href="${escapeHtml(letter.also.href)}" style="color:#2a241e">${escapeHtml(letter.also.label)}</a></p>`;
  const links = letter.links
    ?.map(({ label, href }) => `<a class="muted" href="${escapeHtml(href)}" style="color:#6b6258">${escapeHtml(label)}</a>`)
    .join(' · ');
  return `<!doctype html><html lang="${escapeHtml(letter.locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(letter.subject)}</title><style>${DARK}</style></head>
<body class="page" style="margin:0;background:#faf7f2"><div class="page" style="background:#faf7f2;padding:32px 16px;${FACE};font-size:16px;line-height:1.55">
<div style="max-width:34rem;margin:0 auto">
<p class="ink" style="margin:0 0 20px;font-size:20px;font-weight:700;letter-spacing:-0.02em;color:#2a241e">${MONOGRAM}${NAME}</p>
<div class="card" style="background:#ffffff;border:1px solid #e6e0d8;border-radius:16px;padding:28px 24px 20px;overflow-wrap:anywhere">${paragraphs.join('')}${button ?? ''}${also ?? ''}</div>
<p class="muted" style="margin:20px 4px 0;font-size:14px;color:#6b6258">${escapeHtml(letter.why)}</p>${
    links
      ? `
<p class="muted" style="margin:8px 4px 0;font-size:14px;color:#6b6258">${links}</p>`
      : ''
  }
</div></div></body></html>`;
}
