import { key } from '../fold.ts';
import type { Span } from '../sentences.ts';

/** Words before a noun that add nothing to its meaning. */
const SKIP =
  /^(?:an?|the|um|uma|uns|umas|una?|unos|unas|o|os|as|el|la|los|las|my|our|minha|meu|minhas|meus|nossa|nosso|mi|mis|nuestr[oa]s?|este|esta|this|here|aqui|aki|tipo|so|just|also|tambem|tbm|tambien|really|muito|bem|pequen[oa]s?|pequenin[oa]|small|little|tiny|new|nov[oa]|nuev[oa]|own|propri[oa]|propi[oa]|simple|humilde|simples|dois|duas|two|three|dos|tres|doce|five-piece|proper|local|freelance|e|and|y|mas|but|pero|ah|oh|eu|yo|i|we|a gente|nos|am|then|entao|bueno)$/;
/** Words that end a noun phrase. */
const STOP =
  /^(?:em|en|in|at|on|no|na|nos|nas|ne|near|by|from|around|round|outside|based|covering|serving|servicing|operating|aqui|aki|aca|here|que|q|qe|that|which|who|where|onde|donde|with|com|con|sem|sin|without|desde|since|ha|hace|faz|tem|tenho|tengo|has|have|had|is|are|was|were|e|eh|é|sou|somos|soy|son|es|foi|fue|ta|esta|chama|chamad[oa]|se|called|named|fica|because|pq|porque|mas|but|pero|so|and|y|or|ou|o|eu|i|we|you|vc|a|the|ao|as|os|la|el|los|las|um|uma|una?|quero|queria|want|need|quiero|please|pls|por|tambem|also|tambien|ja|ya|nao|not|only|now|hoje|hoy|agora|todo|toda|all|every|cada|mais|muito|ali|there|il|it|its|my|our|minha|meu|mi|nossa|nosso|to|up|ate|hasta|until|do|does|can|ele|ela|gente|ne|viu|kkk+|lol|rsrs|xama|nome|name|zap|whats\w*|tel|fone|só|so|made|run|led|dessa?|deste?|nesta|neste|pelo|pela|whose|cuyo|entre|between|há|years?|anos?|old|me|them|him|us|over|across|opened|founded|serving|atendo|atendemos|atende|vendo|vendemos|faco|fazemos|trabalho|aceito|في|من|على|مع|عند|عندي|عندنا|اسمه|منذ|التي|الذي|هنا|بس|وبس|لدى|انا|هو|هي|و)$/;
/** Words that join two nouns into one phrase. */
const BIND = /^(?:de|do|da|dos|das|d'|del|of|for|para|pra|pro|p\/|e|y|and|&|\+|n|or|em|in|en|to|a)$/;
/** Of these only the words after a noun of trade are kept: "escola de", "repair of"; "e", "and" join two nouns. */
const OF = /^(?:de|do|da|dos|das|d'|del|of)$/;
const AND = /^(?:e|y|and|&|\+|n)$/;
const FOR = /^(?:for|para|pra|pro)$/;
const VERB =
  /(?:amos|emos|imos|aram|eram|iram|aron|ieron|ando|endo|iendo|ava|aba)$|^(?:make|makes|do|does|repair|repairs|fix|teach|sell|sells|work|works|faco|fasso|faz|vende|hago|hace|vem|vai|pode|quer|deve|queria|gosto|tinha|fui|going|gets?|takes?|used|want|wants|trained|learned|been|getting|doing)$/;
const MAX_WORDS = 6;

/** The noun phrase that begins at `start`, without its determiners; undefined where none begins. */
export function nounPhraseAt(text: string, start: number, end: number): Span | undefined {
  const words = [...text.slice(start, end).matchAll(/[^\s]+/g)].map((match) => ({ at: start + match.index, written: match[0] }));
  let n = 0;
  while (n < words.length && n < 4 && SKIP.test(bare(words[n]?.written))) n++;
  const first = words[n];
  if (!first) return undefined;
  let to = first.at;
  let taken = 0;
  for (let i = n; i < words.length && taken < MAX_WORDS; i++) {
    const { at, written } = words[i] as { at: number; written: string };
    const word = bare(written);
    const next = bare(words[i + 1]?.written);
    const before = words[i - 1]?.written ?? '';
    const lowThenHigh = taken > 0 && /^\p{Lu}/u.test(written) && /^\p{Ll}/u.test(before) && !OF.test(bare(before));
    if (!word || /^\d/.test(word) || lowThenHigh) break;
    if (taken === 0 ? STOP.test(word) || BIND.test(word) || VERB.test(word) : !BIND.test(word) && (STOP.test(word) || VERB.test(word)))
      break;
    if (BIND.test(word)) {
      const joins =
        (OF.test(word) || AND.test(word) || FOR.test(word)) &&
        next &&
        !STOP.test(next) &&
        !VERB.test(next) &&
        !SKIP.test(next) &&
        !/^\d/.test(next);
      const towards = words[i + 1]?.written ?? '';
      if (!joins || (/^\p{Lu}/u.test(towards) && /^\p{Ll}/u.test(first.written)) || /[,.;:!?]$/.test(written)) break;
      continue;
    }
    to = at + written.replace(/[^\p{L}\p{N}]+$/u, '').length;
    taken++;
    if (/[,.;:!?()"“”»/|،؛؟]$/.test(written)) break;
  }
  return to > first.at ? { start: first.at + (/^[^\p{L}\p{N}]+/u.exec(first.written)?.[0].length ?? 0), end: to } : undefined;
}

const bare = (word: string | undefined): string => key(word ?? '').replace(/^[^\p{L}\p{N}&+]+|[^\p{L}\p{N}&+]+$/gu, '');
