import type { ConceptName } from '#site/schema/concepts.ts';

const words = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})`, 'u');

/**
 * Words by which an owner confirms that a drawing shows what they work with, over folded text, where not everybody of the trade does:
 * a musician may play no guitar, a vet treat no dogs.
 */
export const CONFIRMED: Partial<Record<ConceptName, RegExp>> = {
  fretboard: words(
    'viola(?:o|oes|s)?(?!\\p{L})|violeir|guitar|cavaqui?nho|cavaco|baixista|contrabaixo|baixo eletrico|bass(?:ist| guitar|es)?(?!\\p{L})|bandolim|mandolin|banjo|ukulele|ukelele|requinto|charango|luthier|(?:sete|seis|dez|7|6|10) cordas|bouzouki|عود|غيتار|جيتار|كيتار',
  ),
  'paw-tracks': words(
    'ca(?:o|es)(?!\\p{L})|cachorr|gat(?:o|a|inho)s?(?!\\p{L})|dogs?(?!\\p{L})|doggy|cats?(?!\\p{L})|pupp|kitten|perr[oai]|gatit|pets?(?!\\p{L})|mascotas?|canin|felin|animais de estimacao|animales de compania|pequenos animais|pequenos animales|small animals?|pelud|كلاب|كلب|قطط|قطه|حيوانات اليفه|الحيوانات الاليفه',
  ),
  'firing-order': words(
    'motor(?:es)?(?!\\p{L})|engines?(?!\\p{L})|retific|cilindr|cylinder|tune-?ups?|injecao|carburador|carburettor|correia dentada|timing belt|distribucion|محرك',
  ),
  'times-table': words(
    'matematic|math|maths|tabuada|aritmetic|arithmetic|reforco|refuerzo|apoyo escolar|primari|primary|alfabetiza|ensino fundamental|رياضيات|حساب',
  ),
  'bread-tray': words(
    'p(?:ao|aes)(?!\\p{L})|paozinho|padari|padeir|baker|bread|loa(?:f|ves)|pan(?:es)?(?!\\p{L})|panader|baguet|sourdough|masa madre|fermentacao natural|croissant|خبز|مخبز|عيش',
  ),
  'brick-bond': words(
    'tijol|bricks?(?!\\p{L})|bricklay|alvenaria|pedreir|masonry|ladrill|albanil|mamposter|blocos?(?!\\p{L})|bloques?(?!\\p{L})|muros?(?!\\p{L})|construtor|constructor|construcao|construccion|builders?(?!\\p{L})|طوب|بناء',
  ),
  barbell: words(
    'musculac|pesos?(?!\\p{L})|weights?(?!\\p{L})|weightlift|crossfit|cross ?training|strength|forca|fuerza|halter|barbell|academia|gym|gimnasio|maromb|powerlift|صاله رياضيه|جيم|حديد',
  ),
  gait: words(
    'fisio|physio|kinesi|marcha|gait|caminh|walking|corrida|running|corredor|joelho|knee|rodilla|ortop|orthop|postur|coluna|columna|esport|sport|علاج طبيعي',
  ),
  'sheet-series': words(
    'grafic|impress|imprent|impresion|print|papel|paper|cartaz|poster|banner|plotag|plotter|planta|plano|floor plan|arquitet|arquitect|architect|مطبعه|طباعه',
  ),
  phyllotaxis: words(
    'flor|flower|ramos?(?!\\p{L})|buque|bouquet|girassol|sunflower|suculent|succulent|plant|vivero|viveiro|nursery|ورد|زهور|نبات',
  ),
};
