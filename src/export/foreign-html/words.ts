/** Texts that a form of ours needs and a foreign page does not provide. */
export interface FormWords {
  name: string;
  email: string;
  message: string;
  consent: string;
  submit: string;
  done: string;
  contact: string;
}

const WORDS: Readonly<Record<string, FormWords>> = {
  pt: {
    name: 'Seu nome',
    email: 'Seu e-mail',
    message: 'Sua mensagem',
    consent: 'Concordo que meus dados sejam usados para responder a esta mensagem.',
    submit: 'Enviar mensagem',
    done: 'Recebemos a sua mensagem. A resposta vai para o contato que você deixou.',
    contact: 'Contato',
  },
  en: {
    name: 'Your name',
    email: 'Your e-mail',
    message: 'Your message',
    consent: 'I agree that my details may be used to answer this message.',
    submit: 'Send message',
    done: 'Thank you, your message has arrived. We will answer at the contact you left.',
    contact: 'Contact',
  },
  es: {
    name: 'Su nombre',
    email: 'Su correo',
    message: 'Su mensaje',
    consent: 'Acepto que mis datos se usen para responder a este mensaje.',
    submit: 'Enviar mensaje',
    done: 'Recibimos su mensaje. La respuesta llegará al contacto que nos dejó.',
    contact: 'Contacto',
  },
};

export const formWords = (locale: string): FormWords => WORDS[locale.slice(0, 2)] ?? WORDS.en!;
