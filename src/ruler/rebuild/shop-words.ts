import type { Line } from './line.ts';

/** Words by which a shop's program sorts, filters, shares and sends. */
const OF_PROGRAM =
  /^(?:(?:ordenar|classificar|sort|order) (?:por|by)\b.{0,40}|(?:filtrar?|filters?|filter by|filtros?)\b:?.{0,80}|(?:mostrar|carregar|ver|cargar|show|load) (?:mais|m[áa]s|more)(?: (?:produtos|productos|products|itens|items))?|(?:cep:? )?n[ãa]o sei (?:o )?meu cep|(?:calcular|calcule|calculate) (?:o |el )?(?:frete|env[íi]o|shipping)|(?:compartilhar?|compartir|share)(?: (?:no|em|on|en|this|isto))?:?(?: (?:facebook|twitter|whatsapp|pinterest|instagram|e-?mail|tweet|x))*|(?:meios|formas|medios) de (?:envio|env[íi]o|entrega)|quantidade|cantidad|quantity|(?:em|in|en) (?:estoque|stock)|(?:mostrando|showing|mostrando) .{0,20}\d+.{0,40}(?:resultados?|results?))[.:]?$/iu;
/** Headings of shelves that a program puts below a thing. */
const OF_SHELF =
  /^(?:produtos|productos|products|itens|artículos)? ?(?:similares|relacionad[oa]s|related(?: products| items)?|parecid[oa]s|you (?:may|might) also like|quem (?:viu|comprou).{0,30}|voc[êe] (?:tamb[ée]m )?(?:pode|vai|talvez).{0,20}gost.{0,8}|tamb[ié]{1,2}n te puede (?:interesar|gustar)|vistos recentemente|recently viewed)[.:!]?$/iu;

/** Without the words of a shop's program, and without other things below one thing. */
export function withoutShopWords(lines: readonly Line[]): Line[] {
  let shelf: number | null = null;
  return lines.filter(({ text, level, item }) => {
    if (level !== undefined && shelf !== null && level <= shelf) shelf = null;
    if (level !== undefined && OF_SHELF.test(text)) shelf = level;
    return shelf === null && (item !== undefined || level !== undefined || !OF_PROGRAM.test(text));
  });
}
