/** Clichés by language; matched with accents and case folded away. */
const STALE: readonly RegExp[] = [
  /(?<!\p{L})(?:excelencia|jornada(?! (?:de trabalho|laboral|reduzida|parcial|extra|noturna|diaria|semanal))|paixao|apaixonad\p{L}+|solucoes|experiencias? unic\p{L}+|seja bem[- ]vind\p{L}+|bem[- ]vind[oa]s a|tudo (?:o )?que voce precisa|mais do que (?:um|uma)|muito mais que|sob medida para voce|do jeito que voce merece|transform(?:e|ando|amos) (?:su?a|seus?|vidas|sonhos)|eleve|descubra|venha conhecer|onde (?:a )?\p{L}+ encontra|sonhos|com (?:muito )?(?:amor|carinho|excelencia)|sabores que|qualidade e (?:confianca|tradicao|preco)|compromisso com|nao e so|nao e apenas)(?!\p{L})/u,
  /(?<!\p{L})(?:excellence|elevat(?:e|ing)|unlock|unleash|seamless(?:ly)?|passionate|passion for|journey|nestled|look no further|one[- ]stop|welcome to|everything you need|more than just|not just|tailored|bespoke solutions|solutions|cutting[- ]edge|state[- ]of[- ]the[- ]art|game[- ]chang\p{L}+|next[- ]level|crafted with|made with love|discover|experience the|trusted by|where \p{L}+ meets|transform(?:ing)? your|peace of mind|rest assured|delve|tapestry|testament to)(?!\p{L})/u,
  /(?<!\p{L})(?:excelencia|pasion por|apasionad\p{L}+|soluciones|experiencias? unic\p{L}+|bienvenid[oa]s? a|todo lo que necesitas|mucho mas que|mas que (?:un|una)|transforma (?:tu|su)|eleva (?:tu|su)|descubr(?:e|i|a)|hecho con amor|con (?:mucho )?amor|suenos|calidad y (?:confianza|tradicion)|compromiso con|no es solo|donde \p{L}+ se encuentra)(?!\p{L})/u,
  /(?<!\p{L})(?:شغف\p{L}*|تميز|حلول متكامله|جوده عاليه|تجربه فريده|اكثر من مجرد|كل ما تحتاجه|نقدم لكم|اهلا بكم في|مرحبا بكم في|رحله)(?!\p{L})/u,
];

/** About the text itself, or addressed to the person who ordered it, and never to a customer. */
const META =
  /(?<!\p{L})(?:lorem ipsum|as an ai|language model|modelo de linguagem|modelo de lenguaje|here (?:is|are) (?:the|your|a)|sure[,!]|certainly[,!]|of course[,!]|aqui (?:esta|vai|estao) (?:o|a|um|uma|os|as|seu|sua)|claro[,!]|como solicitad\p{L}+|como pediste|aqui tienes|tal como solicit\p{L}+|as requested|placeholder|\bheadline\b|insira|insert (?:your|here)|your (?:business|company|name) here|nome da empresa|system prompt|owner's message|mensagem do dono|the facts?(?: table)?|json|null|undefined|this (?:web)?site|neste site|este site|esta pagina|this page|en este sitio|este sitio)(?!\p{L})/u;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/ى/g, 'ي');

/** The first cliché in a text, unless the owner used it themselves. */
export function staleWords(text: string, said: string): string | undefined {
  const own = plain(said);
  return STALE.map((pattern) => pattern.exec(plain(text))?.[0]).find((phrase) => phrase !== undefined && !own.includes(phrase));
}

export const speaksOfItself = (text: string): boolean => META.test(plain(text));
