import { isUnmarked } from './run-on.ts';

interface Spoken {
  comma: RegExp;
  /** Its words are others' too ("ponto de ônibus"): a stop where another mark is spoken in the message. */
  stop: RegExp;
  /** "coma" is a verb too: a comma beside a spoken stop alone. */
  isVerb?: true;
}
/** Followed by words that begin a thought, and after no word that makes it a thing ("no ponto"). */
const stop = (word: string, things: string, thoughts: string) =>
  new RegExp(`(?<!(?<!\\p{L})(?:${things})) ${word}(?: final)?(?= (?:${thoughts})(?!\\p{L})|$)`, 'giu');

const SPOKEN: Readonly<Record<string, Spoken>> = {
  pt: {
    comma: /(?<!\d)(?<!(?<!\p{L})(?:uma|a|da|sem|falar|dizer|fala|essa)) v[ií]rgula(?!\p{L})|(?<=\d) v[ií]rgula(?! \d)(?!\p{L})/giu,
    stop: stop(
      'ponto',
      'um|o|no|ao|do|de|este|esse|meu|nosso|cada|bom|em|por',
      'a gente|eu|nós|o|a|os|as|é|tem|temos|faço|fazemos|atendo|atendemos|abre|abro|abrimos|fica|funciona|trabalho|trabalhamos|telefone|fone|whats|zap|endereço|quero|não',
    ),
  },
  es: {
    isVerb: true,
    comma: /(?<!(?<!\p{L})(?:que|se|no|una|la|usted|uno|quien|cuando)) coma(?!\p{L})/giu,
    stop: stop(
      'punto',
      'un|el|al|del|de|este|ese|mi|nuestro|cada|buen|en|por',
      'yo|nosotros|el|la|los|las|es|hay|hago|hacemos|atiendo|atendemos|abro|abrimos|tenemos|tengo|trabajo|trabajamos|teléfono|whatsapp|quiero|no',
    ),
  },
  en: {
    comma: /(?<!(?<!\p{L})(?:a|the|no)) comma(?!\p{L})/giu,
    stop: stop(
      '(?:full stop|period)',
      'a|the|this|that|each|per|every|grace|trial',
      'we|i|it|the|a|our|my|open|call|phone|there|you|no|he|she|they',
    ),
  },
};

/** Writes the marks that are spoken in a dictated message: "Dois Irmãos vírgula fica em Rio Verde" as "Dois Irmãos, fica em Rio Verde". */
export function withSpokenMarks(text: string, language: string): string {
  const spoken = SPOKEN[language];
  if (!spoken || !isUnmarked(text) || (spoken.isVerb && text.search(spoken.stop) < 0)) return text;
  const marked = text.replace(spoken.comma, ',');
  return marked === text ? text : marked.replace(spoken.stop, '.');
}
