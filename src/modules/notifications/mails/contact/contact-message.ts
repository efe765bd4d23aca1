import { z } from 'zod';
import { CONTACT_TOPICS } from '../../input.ts';
import { mailKind, type Words } from '../mail-kind.ts';

const data = z.object({
  reference: z.string(),
  topic: z.enum(CONTACT_TOPICS),
  name: z.string(),
  email: z.string(),
  message: z.string(),
  account: z.string().nullable(),
});

const TOPICS: Record<(typeof CONTACT_TOPICS)[number], string> = {
  help: 'Ajuda',
  billing: 'Planos e pagamentos',
  withdrawal: 'Desistência da compra',
  privacy: 'Dados pessoais',
  abuse: 'Denúncia de um site',
  other: 'Outro assunto',
};

/** Only in Portuguese: it goes to us. */
const words = ({ reference, topic, name, email, message, account }: z.infer<typeof data>): Words => ({
  subject: `[${reference}] ${TOPICS[topic]}`,
  paragraphs: [
    `${name} <${email}>`,
    message,
    account ? `Conta de quem escreveu: ${account}` : 'Escrito sem entrar em uma conta.',
    'Para responder, responda a este e-mail.',
  ],
  why: `Mensagem da página de contato. Referência: ${reference}.`,
  replyTo: email,
});

/** A message from the contact page. */
export const contactMessage = mailKind({ data, words: { 'pt-BR': words, en: words, es: words } });
