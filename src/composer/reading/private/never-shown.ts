import type { ClauseReading } from '../acts/judge.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import type { Span } from '../sentences.ts';

/** "O antigo sócio não pode constar em lugar nenhum", "must not be named anywhere": the whole sentence, whichever side the subject stands on. */
export const NEVER_SHOWN =
  /(?<!\p{L})(?:(?:nao|no|nunca|jamais) (?:pode[mn]?|puede[ns]?) (?:vazar|ser revelad\p{L}+|filtrarse|revelarse|saberse|saber-se)|must ?n[o'’]t (?:leak|get out)|(?:nao|nunca|jamais) (?:pode[mn]?|deve[mn]?|quero que|queremos que|e pra|e para|precisa|vai) (?:\p{L}+ ){0,4}?(?:constar|conste|aparec\p{L}+|figur\p{L}+|sair|ser (?:citad|mencionad|mostrad|publicad|divulgad)\p{L}+)|(?:no|nunca|jamas) (?:puede[ns]?|debe[ns]?|quiero que|queremos que|tiene que|va a) (?:\p{L}+ ){0,4}?(?:constar|aparec\p{L}+|aparezc\p{L}+|figur\p{L}+|salir|salga|ser (?:citad|mencionad|mostrad|publicad|nombrad)\p{L}+)|(?:must|should|can|may|shall|ought|is|are) ?(?:not|n['’]?t) (?:to )?(?:appear|show up|be (?:mentioned|named|listed|shown|published|on (?:the|this) (?:web ?)?(?:site|page))))(?!\p{L})/u;
/** "Isso é sigiloso", "só pra vocês entenderem", "just so you know": told to us in the same sentence. */
export const FOR_US_ALONE =
  /(?<!\p{L})(?:(?:isso|isto|eso|esto|this|that)(?: is|['’]s| e| eh| es| fica| queda) (?:so |apenas |solo |just |only |um |un |a )*(?:sigilos|confidencia|desabafo|desahogo|entre nos|private|priva[dt]o|my rant|venting|for your eyes)\p{L}*|(?:ess[ae]|est[ae]|es[ae]|isso|eso|esto|(?:this|that)(?: one| number)?) (?:is|['’]s|e|eh|es) (?:so|somente|apenas|solo|just|only) (?:pra|para|for) (?:voces?|vcs?|you|ustedes|usted|ti|vos)(?=\s*(?:[.,;!)\n]|$))|(?:so|somente|apenas|solo|nada mas) (?:pra|para) (?:voces?|vcs?|vc|ustedes|que)(?: \p{L}+)? ?(?:entend|sab|ente?r)\p{L}+|^\P{L}*(?:pra|para) (?:voces?|vcs?|vc|que|ustedes)(?: \p{L}+)? ?(?:sab|sep|entend|entiend)\p{L}+(?=\s*[:,])|(?:just )?so (?:that )?you (?:know|understand)(?! (?:what|how|when|where|who|why))|for your (?:info|information|knowledge)|(?:so |somente |apenas |solo )?(?:a titulo de |para |pra |a )(?:o |el |su |vuestro |seu |vosso )?(?:conhecimento|conocimiento|informacao|informacion)(?: (?:de voces|de vcs|de ustedes|da equipe|interno|interna|apenas|somente|unicamente|solamente|nada mas))+|(?:para|pra) (?:su|vuestro|seu|vosso) (?:conhecimento|conocimiento|informacion|informacao)(?: \p{L}+mente)?(?=\s*[:,])|(?:informacao|dado|assunto|informacion|dato|information) (?:\p{L}+mente |strictly )?(?:intern|confidencia|sigilos)\p{L}*|(?:so |somente |solo )?(?:para|pra|for) uso interno|(?:strictly )?internal(?: use)? only)(?!\p{L})/u;
/** A message without full stops is one sentence: beyond this length only the clauses about the order are kept back. */
const MAX_SENTENCE = 260;

/** The sentences, or in a message without full stops the clauses, that the owner wants on no page. */
export function unpublished({ folded, sentences }: Sheet, judged: readonly ClauseReading[]): Span[] {
  const spans = sentences.flatMap((sentence) =>
    sentence.end - sentence.start <= MAX_SENTENCE
      ? [sentence]
      : judged
          .filter(({ start, end }) => start < sentence.end && end > sentence.start)
          .map((clause, n, all) => ({ start: all[n - 1]?.start ?? clause.start, end: clause.end })),
  );
  return spans.filter(({ start, end }) => {
    const said = folded.slice(start, end);
    return NEVER_SHOWN.test(said) || FOR_US_ALONE.test(said);
  });
}

/** "(Dr. Paulo)", "seu Aurélio": people named in such a sentence. */
const TITLED =
  /(?<!\p{L})(?:Dr\.?[aª]?|Dra\.?|Sr\.?a?|Mr\.?|Mrs\.?|Ms\.?|Prof\.?a?|Dona|Seu|[Dd]on|[Dd]oña|Mestre)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*/gu;
/** "…, nomás Doña Cuca", "só Dona Rita": the name that is to be used instead. */
const INSTEAD = /(?<!\p{L})(?:n[aã]o ser|nom[aá]s|s[oó]lo|s[oó]|apenas|somente|just|only|use|põe|pon)\s$/iu;
export const namedIn = ({ text }: Sheet, spans: readonly Span[]): string[] =>
  spans
    .map(({ start, end }) => text.slice(start, end))
    .filter((said) => NEVER_SHOWN.test(fold(said)))
    .flatMap((said) => [...said.matchAll(TITLED)].flatMap(({ 0: name, index }) => (INSTEAD.test(said.slice(0, index)) ? [] : [name])));
