import type { Oklch } from '#site/schema.ts';

type Row = readonly [names: string, lightness: number, chroma: number, hue: number];

/**
 * Words that only mean a colour, folded, in pt, es, en, ar and Arabic in Latin letters, mixed as on a shop sign. Plurals and feminine forms
 * are found by their ending.
 */
const PURE: readonly Row[] = [
  ['azulado|azulao|azulon|bluish|azul turquesa|azul piscina|azure|azur', 0.58, 0.13, 235],
  ['cyan|ciano|cian', 0.75, 0.13, 205],
  ['zafiro|safira|sapphire|ultramarine|ultramar|azulao escuro', 0.42, 0.17, 265],
  ['esverdeado|verdoso|greenish|greeny', 0.58, 0.09, 150],
  ['avermelhado|rojizo|reddish|vermilion|vermelhao|bermellon|ruby red|rubi|rojo teja|oxblood|sangre de toro', 0.48, 0.17, 25],
  ['amarelado|amarillento|yellowish|amarelo ouro|amarelo ovo|amarillo pollo|amarillo pollito|hi vis|high vis', 0.84, 0.17, 90],
  ['arroxeado|violaceo|purplish|amethyst|amatista|ametista|periwinkle', 0.52, 0.15, 295],
  ['pinkish|rosadito|rosado palido|cerise|cereza rosa|rosa bebe|powder pink|baby pink|rosa salmao', 0.76, 0.11, 5],
  ['amarronzado|acastanhado|brownish|tostado|sepia|sienna|siena|umber|mahogany|caoba|mogno', 0.42, 0.09, 45],
  ['beis|taupe|greige|fendi|putty|tan|camel|camelo|biege', 0.8, 0.045, 75],
  ['acinzentado|grisaceo|greyish|grayish|gunmetal|pewter|fume', 0.48, 0.012, 255],
  ['duck egg|duck egg blue|seafoam|celadon|verde tiffany|azul tiffany', 0.8, 0.06, 185],
  ['cores neutras|tons neutros|colores neutros|tonos neutros|neutral colour|neutral color|neutral tone|neutrals', 0.84, 0.025, 78],
  [
    'cores claras|cor clara|tons claros|colores claros|colores claritos|tonos claros|light colour|light color|fundo claro|fondo claro|light background|الوان فاتحه',
    0.96,
    0.01,
    90,
  ],
  [
    'cores escuras|tons escuros|colores oscuros|tonos oscuros|dark colour|dark color|site escuro|web oscura|الوان داكنه|الوان غامقه',
    0.22,
    0.01,
    260,
  ],
  ['cores quentes|tons quentes|colores calidos|tonos calidos|warm colour|warm color|warm tone|الوان دافئه', 0.62, 0.14, 45],
  ['cores frias|tons frios|colores frios|tonos frios|cool colour|cool color|cold colour|الوان بارده', 0.52, 0.11, 230],
  [
    'muitas cores|muchos colores|many colour|many color|lots of colour|lots of color|all the colour|all the color|cheio de cores|lleno de colores|multicor|multicolor|colorful|colourful|rainbow|arco iris|cores vivas|cores vibrantes|cores fortes|cores alegres|colores vivos|colores alegres|colores fuertes|bright colour|bright color|الوان زاهيه|الوان قويه',
    0.66,
    0.2,
    38,
  ],
  [
    'terroso|cor de terra|cores de terra|tom de terra|tons de terra|color tierra|colores tierra|colores de la tierra|earthy|earth tone|ترابي',
    0.55,
    0.09,
    50,
  ],
  ['cor de madeira|cores de madeira|color madera|wood tone|لون خشب|خشبي', 0.5, 0.08, 60],
  ['indigo|anil|نيلي', 0.4, 0.14, 275],
  ['verde musgo|verde oliva|verde militar|moss green|olive green|army green|khaki|caqui|زيتي', 0.45, 0.07, 120],
  [
    'verde agua|verde mar|aqua|aquamarine|turquesa|turqueza|turquoise|turquoize|teal|verde azulado|azul esverdeado|sea green|فيروزي|تركواز|تركوازي|تيفاني|تيل|fayrouzi|turkwaz|tourquoise|torquoise|turquoize',
    0.6,
    0.1,
    190,
  ],
  ['azul petroleo|verde petroleo|petrol|petrol blue|بترولي', 0.42, 0.08, 220],
  ['verde menta|mint green|نعناعي|فستقي', 0.82, 0.09, 165],
  ['verde limao|verde lima|lime green|verde neon|chartreuse', 0.8, 0.2, 125],
  ['verde esmeralda|emerald green|زمردي', 0.55, 0.13, 160],
  ['verde salvia|verde seco|verde acinzentado|sage green|eucalyptus green|verde eucalipto', 0.62, 0.06, 140],
  [
    'verde botella|verde garrafa|verde bandeira|verde ingles|verde bosque|verde floresta|racing green|bottle green|forest green|hunter green|british racing green|pine green',
    0.38,
    0.1,
    155,
  ],
  [
    'verde|verdinho|verdecito|vrede|green|gren|اخضر|خضراء|خضر|خضرا|lakhdar|lkhder|l5der|5dar|khadra|berde|grean|verdi escuro|akhdar|a5dar',
    0.5,
    0.13,
    148,
  ],
  [
    'azul marinho|azul marino|azul naval|navy|navy blue|azul noite|azul noche|midnight blue|azul fundo|azul profundo|كحلي|kohly|kohli|ko7ly|ko7li|k7li',
    0.32,
    0.09,
    262,
  ],
  ['azul celeste|azul bebe|azul ceu|azul do ceu|azul cielo|sky blue|baby blue|powder blue|celeste|سماوي|لبني|selest', 0.78, 0.09, 232],
  ['azul royal|azul rey|azul rei|azul cobalto|azul electrico|azul eletrico|royal blue|cobalt|cobalt blue|electric blue', 0.48, 0.2, 264],
  ['azul mar|azul oceano|ocean blue|sea blue|azulejo blue', 0.48, 0.12, 238],
  ['azul|azuis|azulzinho|azulito|blue|ازرق|زرقاء|زرق|asul|azu|blu|bleu|azra2|azraq|zra2|azrak|lzraq|زرقا', 0.5, 0.14, 252],
  [
    'bordo|claret|burgundy|maroon|borgonha|guinda|burdeos|borgona|bordeaux|wine red|marsala|granate|grena|عنابي|نبيذي|خمري|نبيتي|عودي|ماروني|بوردو|nebiti|maron|burgandy',
    0.38,
    0.12,
    15,
  ],
  ['cor de vinho|tom de vinho|color vino|rojo vino|vermelho vinho|vino tinto', 0.38, 0.12, 15],
  ['terracota|terracotta|terra cotta|cor de telha|طيني|قرميدي|طوبي', 0.58, 0.13, 42],
  ['vermelho tijolo|rojo ladrillo|brick red|cor de tijolo|color ladrillo', 0.5, 0.14, 35],
  [
    'crimson|scarlet|escarlate|escarlata|carmim|carmin|carmesi|vermelho sangue|rojo sangre|blood red|cherry red|rojo cereza|vermelho cereja|rojo cochinilla|red lead|قرمزي',
    0.47,
    0.19,
    22,
  ],
  [
    'vermelho|rubro|encarnado|vermelio|vermelo|vermelinho|red|rojo|rojito|colorado rojo|احمر|حمراء|حمر|vermeio|vermelhu|roho|ahmar|a7mar|l7mer|lhmer|7mer|حمرا',
    0.52,
    0.2,
    27,
  ],
  ['laranja queimado|naranja quemado|burnt orange', 0.6, 0.16, 47],
  [
    'alaranjado|anaranjado|laranjado|naranja|naranjita|naranjito|laranjinha|larangea|orange|signal orange|برتقالي|برتقاني|laranja claro|marigold|laranga|naranga|orang|bortoqali|borto2ali|burtuqali|bortoaani|bortokali|بردقاني',
    0.7,
    0.18,
    55,
  ],
  ['mostarda|mustard|mostaza|amarelo mostarda|ocre|ochre|ocher|خردلي', 0.7, 0.14, 85],
  [
    'amarelo|amarelinho|amarillo|amarillito|amarilho|yellow|yelow|yello|اصفر|صفراء|صفر|marelo|amarelu|amariyo|asfar|صفرا|lsfer',
    0.86,
    0.17,
    95,
  ],
  [
    'dourado|dorado|gold|golden|dorao|doradu|douradu|durado|doradito|temple gold|ذهبي|دهبي|dahaby|dhahabi|dhahaby|dahbi|دورادو|dahabi|brass|laton|latao',
    0.74,
    0.12,
    85,
  ],
  ['dourado velho|dourado envelhecido|ouro velho|dorado viejo|oro viejo|old gold|antique gold', 0.66, 0.105, 84],
  ['straw gold|dourado palha|dorado paja', 0.81, 0.11, 88],
  [
    'rosa choque|rosa pink|hot pink|magenta|fucsia|fuxia|fuchsia|fuscia|rosa chiclete|rosa mexicano|rosa fuerte|فوشي|فوشيا',
    0.62,
    0.22,
    355,
  ],
  [
    'rosa cha|rose gold|oro rosa|rosa palo|rosa velho|rosa antigo|dusty pink|dusty rose|blush pink|rosa viejo|rosa claro|rosa pastel',
    0.8,
    0.07,
    15,
  ],
  [
    'rosa|rosado|rosinha|rosita|roza|rozinha|roze|rosinha claro|بينك|baby pnk|وردي|زهري|زهر|بمبي|روز|wardi|wardy|zahri|zahry|bambi|جوري',
    0.72,
    0.14,
    0,
  ],
  ['pink|pinky|pinck', 0.67, 0.18, 355],
  [
    'lilas|lavanda|lavender|lila|lila suave|لافندر|لفندر|heather|lavander|lavanda claro|lilaz|lilack|lilac|ليلكي|خزامي|لافندري',
    0.75,
    0.09,
    305,
  ],
  ['mauve|malva|موف', 0.66, 0.09, 320],
  [
    'roxo|roxu|roxinho|rocho|purple|purpel|purpal|morado|moradito|violeta|violet|violeta|purpura|بنفسجي|ارجواني|بنفسجيا|banafsegi|perple|purpul',
    0.46,
    0.17,
    302,
  ],
  ['berinjela|aubergine color|color berenjena|باذنجاني', 0.36, 0.11, 340],
  [
    'marrom|marron|marrone|marrons|marrones|brown|broun|castanho|castano|carmelita|chestnut|بني|قهوي|جملي|bonni|bonny|bunni|braun|bron',
    0.42,
    0.07,
    55,
  ],
  ['bege|beige|beje|beich|biege|bejezinho|بيج|رملي|حنطي|صحراوي|cor de areia|color arena|sand color|sandy', 0.87, 0.035, 80],
  ['off white|offwhite|blanco crudo|branco cru|branco gelo|blanco roto|blanco hueso|cream white|عاجي|سكري|اوف وايت|لؤلؤي', 0.95, 0.015, 90],
  ['creme|crema|cream paper|papel creme|papel crema|cream coloured|cream colored|ivory|marfim|marfil|كريمي|كريم', 0.94, 0.03, 90],
  [
    'preto|pretinho|black|negro|negrito|pretao|fundo preto|fondo negro|اسود|سوداء|كحل|pretu|blak|aswad|iswid|سودا|سود|lk7el|l7kel|eswed|fundo escuro|fondo oscuro|dark background|tar black|jet black',
    0.2,
    0,
    0,
  ],
  ['branco|branquinho|white|blanco|blanquito|ابيض|بيضاء|بيض|brancu|wite|whyte|blaco|abyad|abiad|abyadh|byad|lbyed|بيضا', 0.985, 0, 0],
  [
    'cinza chumbo|grafite|grafito|charcoal|charcoal grey|gris oscuro|anthracite|antracita|antracite|cinza escuro|dark grey|dark gray|فحمي',
    0.34,
    0.012,
    260,
  ],
  [
    'cinza|cinzento|cinzinha|grey|gray|gris|grises|plateado|prateado|رمادي|فضي|رصاصي|سكني|ramadi|ramady|rmadi|fiddi|faddi|fedi|cinsa|sinza',
    0.58,
    0.01,
    260,
  ],
  ['noir|azabache|blk|blakc|blak|nejro|nero', 0.2, 0.01, 260],
  ['rouge|a7mar|ahmar|red oxide', 0.52, 0.19, 25],
  ['bleu|asul', 0.5, 0.16, 258],
  ['vert|verdi|verd', 0.52, 0.14, 150],
  ['blanc|vlanco|blanku|whitewash', 0.97, 0.005, 90],
  ['graphite', 0.36, 0.01, 255],
  ['slate|slate grey|slate gray', 0.5, 0.025, 252],
  ['pardo|buff|crudo|cru', 0.8, 0.045, 75],
  ['تيراكوتا|adobe', 0.58, 0.12, 42],
  ['نعنعي', 0.82, 0.09, 165],
];

/** Things that are colours only after a cue: "cor de vinho", "rust and charcoal", "tons de areia". */
const THINGS: readonly Row[] = [
  ['زعفران|كركم|acafrao|azafran|saffron|curcuma|turmeric|urucum|paprika|pimenta', 0.66, 0.16, 60],
  ['goiaba|guayaba|melancia|sandia|watermelon|flamingo', 0.68, 0.17, 15],
  ['acai|jabuticaba|jambo|beterraba|remolacha|beetroot', 0.36, 0.13, 340],
  ['abacate|aguacate|palta|avocado|fern|folha|hoja|leaf|pinho|pino|pine|bosque|forest|mata|شجر|غابه|غابات|عشب|نخيل|زرع', 0.46, 0.1, 140],
  ['cinza vulcanica|ceniza|ash|humo|fumaca|smoke|tarmac|asphalt|asfalto|stone|pedra|piedra|concrete|concreto|cimento', 0.56, 0.012, 240],
  ['تلج|ثلج|tiza|chalk|giz|nieve|neve|snow|gelo|hielo|alabaster|porcelana|porcelain', 0.97, 0.008, 240],
  ['ink|tinta|ebano|ebony|onyx|onix', 0.25, 0.02, 265],
  ['denim|jeans|ocean|pacific|بحر', 0.46, 0.09, 250],
  ['chicle|bubblegum|algodao doce|cotton candy', 0.78, 0.13, 350],
  ['terra|tierra|clay|barro|argila|arcilla|تراب|طين|ارض', 0.55, 0.09, 50],
  ['madeira|madera|wood|wooden|خشب|walnut|nogal|nogueira|oak', 0.5, 0.08, 60],
  ['ferrugem|rust|rusty|oxido|cobre|cobrizo|copper|bronze|bronce|canela|cinnamon|ginger|نحاس|نحاسي|برونز|برونزي|صدا', 0.55, 0.13, 45],
  ['tijolo|brick|ladrillo', 0.5, 0.14, 35],
  ['pessego|peach|durazno|melocoton|damasco|apricot|مشمش|مشمشي|خوخ|خوخي', 0.83, 0.09, 55],
  ['kraft|papelao|oatmeal|aveia|avena|linen|linho|lino|flax|straw|palha|paja|كتان|كتاني|قمح|قمحي|تبن|wheat|trigo', 0.82, 0.055, 82],
  ['osso|bone|eggshell|casca de ovo|hueso|perola|pearl|perla', 0.93, 0.02, 90],
  ['mel|honey|miel|amber|ambar|عسل|عسلي|عنبر|عنبري|كراميل|caramelo|caramel|toffee', 0.68, 0.14, 72],
  ['ardosia|pizarra|اردوازي', 0.5, 0.025, 250],
  ['chumbo|plomo|coal|carbon|iron|hierro|ferro', 0.38, 0.015, 250],
  ['cereja|cherry|cochinilla|sangue|sangre|blood|tomato|tomate|raspberry|frambuesa|framboesa|كرز|رمان|حنه|حناء', 0.48, 0.19, 20],
  ['champanhe|champagne|champan|champana|nude|nudi|nud|شامبين|palo de rosa', 0.88, 0.04, 65],
  ['sunset|atardecer|por do sol|mamey|mango|manga|tangerina|tangerine|mandarina|laranja|naranjo|pumpkin|abobora|calabaza', 0.69, 0.18, 55],
  ['نبيذ|توت|vinho|wine|vino|vinho tinto|amora|mora|mulberry|blackberry|plum|ameixa|ciruela', 0.38, 0.12, 5],
  ['uva|grape|aubergine|berenjena|eggplant', 0.36, 0.11, 330],
  ['coral|salmao|salmon|مرجان|مرجاني', 0.7, 0.15, 28],
  ['rose|blush', 0.8, 0.08, 15],
  ['menta|mint|pistache|pistacho|pistachio', 0.82, 0.09, 160],
  ['limao|limon|lemon|lima|lime|ليمون|ليموني', 0.87, 0.17, 108],
  ['esmeralda|emerald|jade', 0.55, 0.13, 160],
  ['salvia|sage|eucalyptus|eucalipto', 0.66, 0.055, 140],
  ['lichen|liquen|oliva|olive|azeitona|aceituna|musgo|moss|زيتون', 0.46, 0.08, 118],
  [
    'cafe|chocolate|coffee|mocha|moca|cacao|cacau|compost|tabaco|tobacco|peat|turba|tea|couro|cuero|leather|قهوه|بن|شوكولاته|شوكولا|كاكاو|جلد',
    0.4,
    0.07,
    52,
  ],
  ['areia|sand|arena|الرمل|رمل', 0.87, 0.04, 80],
  ['cream|nata|leite|milk|vanilla|baunilha|vainilla', 0.94, 0.03, 90],
  ['papel|paper|papel viejo|papel antiguo|old paper|pergamino|parchment', 0.955, 0.02, 85],
  ['hormigon|cemento', 0.72, 0.006, 90],
  ['monte', 0.42, 0.06, 120],
  ['ouro|oro', 0.74, 0.12, 85],
  ['prata|plata|silver|aco|acero|steel', 0.7, 0.01, 250],
  ['telha|teja|ceramica', 0.58, 0.13, 42],
  ['petroleo|oceano|ocean', 0.45, 0.09, 220],
  ['ceu|cielo|sky|سما|سماء', 0.78, 0.09, 232],
  ['girassol|girasol|sunflower|sunny|canario|gema', 0.86, 0.17, 92],
  ['pastel|pasteis|pasteles|claritos|clarinhas|soft colou?rs|pale colou?rs|باستيل', 0.87, 0.06, 300],
  ['neon|نيون|fluorescente|fluor', 0.85, 0.25, 140],
  ['noite|noche|midnight', 0.3, 0.06, 270],
  ['escuro|oscuro|dark', 0.24, 0.01, 260],
];

export interface NamedColor {
  value: Oklch;
  /** Also the name of a thing: it needs words about colours beside it. */
  thing: boolean;
}
const entries = (rows: readonly Row[], thing: boolean): [string, NamedColor][] =>
  rows.flatMap(([names, l, c, h]) => names.split('|').map((name): [string, NamedColor] => [name, { value: { l, c, h }, thing }]));

export const COLORS: ReadonlyMap<string, NamedColor> = new Map([...entries(THINGS, true), ...entries(PURE, false)]);

type Shade = 'dark' | 'light' | 'vivid' | 'muted' | 'burnt' | 'black';
/** Words beside a colour that modify it. */
export const SHADES: readonly (readonly [Shade, string])[] = [
  ['black', 'quase preto|quase preta|casi negro|casi negra|almost black|nearly black'],
  [
    'dark',
    'bem escuro|bem escura|escur[oa]s?|oscur[oa]s?|fosc[oa]?s?|dark|deep|profund[oa]s?|fechad[oa]s?|(?:ال)?(?:غامق|غامج|غامئ|داكن|ليلي)ه?|ghame2|ghamek|ghameq',
  ],
  ['light', 'clar[oa]?s?|clarinh[oa]s?|clarit[oa]s?|light|pale|soft|pastel|suaves?|bebe|baby|(?:ال)?(?:فاتح|هادي|هادئ)ه?|fate7|fati7'],
  [
    'vivid',
    'vibrantes?|viv[oa]s?|neon|neons|bright|vivid|intens[oa]s?|bem fortes?|fortes?|fuertes?|electric[oa]s?|eletric[oa]s?|sunny|strong|chillon(?:es)?|(?:ال)?(?:فاقع|قاني|قانئ|زاهي|ملكي|صارخ|ناري)ه?',
  ],
  [
    'muted',
    'queimad[oa]s?|quemad[oa]s?|envelhecid[oa]s?|velh[oa]s?|viej[oa]s?|sec[oa]s?|dusty|muted|burnt|faded|apagad[oa]s?|old|antig[oa]s?|(?:ال)?(?:محروق|مطفي|مطفا|غباري|معتق|قديم)ه?',
  ],
];

/** Manners of a whole palette: they modify the other colours named with them. */
export const MANNERS: ReadonlySet<string> = new Set([
  'pastel',
  'pasteis',
  'pasteles',
  'claritos',
  'clarinhas',
  'soft colour',
  'pale colour',
  'باستيل',
  'neon',
  'نيون',
]);
