import type { SitePage } from './site-page.ts';

/** Texts that a program put there: placeholders, first posts, notices about browsers and cookies. None of it describes a business. */
const SAMPLES = [
  /lorem ipsum|dolor sit amet|consectetur adipisicing|consectetur adipiscing/i,
  /\bjust another wordpress site\b|\bmais um site wordpress\b|\botro sitio (?:realizado con )?wordpress\b/i,
  /\b(?:texto de exemplo|this is (?:a )?sample text|texto de ejemplo|clique no bot[ãa]o editar|click (?:the )?edit button)/i,
  /\b(?:seu primeiro post|your first post|tu primera entrada)\b|\bwordpress (?:commenter|comenta)|comentarista do wordpress/i,
  /^(?:ol[áa],? mundo|hello,? world|¡?hola,? mundo)!?$|^(?:p[áa]gina de exemplo|sample page)$/i,
  /^(?:posts? recentes?|recent posts?|coment[áa]rios(?: recentes)?|recent comments|arquivos?|categorias|meta)$/i,
  /\b(?:mantido com|powered by|feito com|funciona con) wordpress\b/i,
  /\bsite em constru[çc][ãa]o\b|\bunder construction\b|\bsitio en construcci[óo]n\b/i,
  /\bmelhor visualizad[oa]\b|\bbest viewed\b|\bvisitante n[úu]mero\b|\bvisitor number\b/i,
  /\bnavegador n[ãa]o (?:aceita|suporta)\b|\bbrowser does not support\b/i,
  /\b(?:utilizamos|usamos|usa|uses?|we use|utiliza) cookies\b/i,
  /^postado por\b|^posted by\b|^publicado por\b|^nenhum coment[áa]rio|^no comments|^marcadores:|^mostrando todos os \d|^showing all \d/i,
  /\b(?:sou um (?:par[áa]grafo|depoimento|[óo]timo lugar para voc[êe])|i['’]m a (?:paragraph|testimonial|great place for you)|soy un (?:p[áa]rrafo|testimonio|(?:buen|gran|excelente) lugar para (?:que|contar)))(?!\p{L})/iu,
  /\b(?:click|clique|haga clic(?:k)?|haz clic(?:k)?)(?: (?:here|aqui|aqu[íi]))? (?:to|para|e) (?:edit|add|edite|editar|adicion|agreg|escrev)\p{L}*/iu,
  /^write something about yourself\b|^it all begins with an idea\b|^add a description about this item|^(?:a humble beginning|an agency is born|transition to full service|phase two expansion)$/i,
  /\b(?:esta es una tienda de demostraci[óo]n|esta [ée] uma loja de demonstra[çc][ãa]o|this is a demo store)\b/i,
  /^(?:no hay (?:valoraciones|productos en el carrito)|n[ãa]o h[áa] (?:avalia[çc][õo]es|produtos no carrinho)|there are no reviews|no products in the cart)\b/i,
  /^amazing company\b|\b(?:o )?seu endere[çc]o de e-?mail n[ãa]o ser[áa] publicado|\byour e-?mail address will not be published|\b(?:tu|su) direcci[óo]n de correo electr[óo]nico no ser[áa] publicada/i,
  /^(?:(?:adicionar|escrever|deixar) uma avalia[çc][ãa]o|(?:add|write|leave) a review|(?:agregar|a[ñn]adir|dejar) una (?:valoraci[óo]n|rese[ñn]a)|deixe (?:um|seu) coment[áa]rio|leave a (?:reply|comment)|deja (?:un comentario|una respuesta))[.!]?$|^(?:por|by) admin\b|\btweets by @/i,
  /^(?:assine (?:o )?(?:nosso )?livro de visitas|sign (?:our |the )?guest ?book|firme nuestro libro de visitas)[.!]?$/i,
  /\b(?:info|contato|contact|email)@(?:meusite|mysite|misitio|example|exemplo|seusite|yoursite|yourdomain)\.\w+|\b[\w.]+@domain\.com\b|\b(?:name|nome|nombre|user|usuario|you|your-?email|email)@(?:e?mail|dominio|company|empresa|website|site)\.com\b|\b(?:0?11[-. ]?3456[-. ]?7890|123[-. ]456[-. ]7890)\b|\bBernardino de Campos, 98\b|\b500 Terry Fran[cç]/i,
  /^(?:seguidores|followers|p[áa]ginas|arquivo do blog|total de visualiza[çc][õo]es.*|produtos relacionados|related products|minha conta)$/i,
];

/** Words of the Latin that templates are filled with, in whichever order. */
const LATIN = new Set(
  'iaculis donec rhoncus porttitor vestibulum tristique turpis vivamus pellentesque malesuada fames egestas viverra nunc lectus faucibus ornare mauris augue sagittis tellus ultrices pharetra cursus mattis nibh aenean porttitora entum digni ssim cure accusamus accusantium adipisci alias aliqua aliquam aliquid amet animi architecto aspernatur assumenda atque aute autem beatae blanditiis commodi commodo consectetur consequat consequatur consequuntur corporis corrupti culpa cumque cupiditate debitis delectus deleniti deserunt dicta dignissimos distinctio dolor dolore dolorem doloremque dolores doloribus dolorum ducimus eaque eius eligendi enim error esse eum eveniet excepturi exercitationem expedita explicabo export facere facilis fuga fugiat fugit harum hic illo illum impedit incididunt incidunt inventore ipsa ipsam ipsum iste itaque iure iusto labore laboriosam laborum laudantium legam libero magna magnam maiores maxime minima minus molestiae molestias mollitia multos nam natus necessitatibus nemo nesciunt nihil nisi nobis noster nostrum nulla numquam obcaecati odio odit officia officiis omnis optio pariatur perferendis perspiciatis placeat porro possimus praesentium proident proin provident purus quae quaerat quam quas quasi qui quia quibusdam quidem quis quisquam quo quod quos ratione recusandae reiciendis rem repellat repellendus reprehenderit repudiandae rerum saepe sapiente sed sequi similique sint sit soluta sunt suscipit tamen tempor tempora tempore temporibus tenetur totam ullam unde vel velit veniam veritatis vero vitae voluptas voluptate voluptatem voluptates voluptatibus voluptatum'.split(
    ' ',
  ),
);
const MIN_LATIN = 5;

function isLatin(line: string): boolean {
  const words = line.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.length >= MIN_LATIN && words.filter((word) => LATIN.has(word)).length > words.length / 2;
}

/** "[Dental Business Name]", "[Street Address]": nobody has filled it in. */
const BLANK = /\[(?:\p{Lu}[\p{L}'’]*|your|insert|name|of|the|de|da|do|del|su|tu|seu|sua)(?: (?:\p{L}+|\/|&)){0,5}\]/u;
export const isBlank = (line: string): boolean => BLANK.test(line) && !/^\s*\[(?:at|arroba|pdf|mp3|sic|\p{Lu}{1,4})\]/iu.test(line);

/** Numbers that every template has. */
export const SAMPLE_NUMBER = /(?:\+?1[-.\s]?)?\(?(?:123\)?[-.\s]?456[-.\s]?7890|555\)?[-.\s]?123[-.\s]?4567)(?!\d)/g;

export const isSample = (line: string): boolean => isLatin(line) || SAMPLES.some((sample) => sample.test(line));

/** People of well-known templates. */
const PEOPLE =
  /(?:^|["”»]\s*[-–—]?\s*)(?:saul goodman|sara wilsson|jena karlis|matt brandon|john larson|walter white|sarah jh?onson|william anderson|amanda jepson|john doe|jane (?:doe|smith)|fulano de tal|diana petersen|parveen anand|kay garland|larry parker|nome do (?:membro|integrante)(?: da equipe)?|(?:team )?member(?:['’]s)? name|nombre del (?:miembro|integrante)(?: del equipo)?)(?=$|,|\s[-–—(])/i;

export const isSamplePerson = (line: string): boolean => PEOPLE.test(line);

const UNTITLED = /^(?:t[íi]tulo d[aeo] p[áa]gina|page title|t[íi]tulo de (?:la )?p[áa]gina)$/i;

/** "[COMPANY NAME]", in a policy that nobody has filled in. */
const UNFILLED =
  /\[(?:your |insert |(?:the )?name of )?(?:company|business|website|site|store|empresa|nome da empresa|nombre de la empresa)(?: (?:name|url|address))?\]/i;

/** A page that its program made and nobody wrote. */
export const isSamplePage = ({ page }: SitePage): boolean =>
  (page.headings ?? []).some(({ level, text }) => level === 1 && UNTITLED.test(text.trim())) || UNFILLED.test(page.text ?? '');
