import { z } from 'zod';
import { withUnicodeHosts } from '#platform/shown-host.ts';
import { mailKind, type Wording, type Words } from '../mail-kind.ts';

const KINDS = {
  fraud: 'golpe, ou finge ser outro',
  copy: 'textos, fotos ou marca sem permissão',
  illegal: 'algo proibido',
  privacy: 'expõe dados de alguém',
  other: 'outra coisa',
} as const;

const data = z.object({
  host: z.string().transform(withUnicodeHosts),
  kind: z.enum(['fraud', 'copy', 'illegal', 'privacy', 'other']),
  details: z.string(),
  contact: z.string().nullable(),
});

/** Only in Portuguese: it goes to us. */
const words = ({ host, kind, details, contact }: z.infer<typeof data>, at: Wording): Words => ({
  subject: `Denúncia: ${KINDS[kind]}`,
  paragraphs: [
    `Um visitante denunciou ${host}: ${KINDS[kind]}.`,
    details,
    contact ? `Contato de quem escreveu: ${contact}` : 'Quem escreveu não deixou contato.',
    'Outras denúncias deste site hoje aparecem só na lista, e no resumo de amanhã.',
  ],
  button: { label: 'Ver as denúncias', href: at.app('/admin/reports') },
  why: 'Aviso para a equipe: alguém denunciou um site publicado.',
});

/** A visitor reported a published site. */
export const abuseReport = mailKind({ data, words: { 'pt-BR': words, en: words, es: words } });
