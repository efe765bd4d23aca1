import { fold } from '#composer/reading/fold.ts';
import { DOES } from '#composer/reading/lexicon/evidence.ts';
import { capitalise } from './language.ts';

/** "Sou o Cleiton da oficina …", "aqui é a Fabi", "my name is Walter": how an owner introduces themselves to whoever makes the site. */
const SELF =
  /^(?:(?:oi+e?|olá|ola|hola|hi|hello|hey|bom dia|boa tarde|boa noite|buenas|então|entao|bueno)[\s,!]+)*(?:(?:eu |yo )?sou (?:o|a) (?=\p{Lu})|(?:eu )?aqui (?:é|e|eh|quem fala é) (?:o |a )?|(?:o )?meu nome (?:é|e|eh) |me chamo |(?:yo )?soy (?:el |la )?(?=\p{Lu}\p{Ll}+(?: de| y|,))|me llamo |mi nombre es |my name is |my name['’]s |this is (?=\p{Lu}))/iu;
/** "Dale Prewitt here, Hill Country Hum, …": who writes. */
const HERE = /^(?:(?:Hi|Hello|Hey)(?: there)?[,.!]? )?(?:\p{Lu}[\p{L}'’-]+ ){1,3}here, /u;
/** "tenho com a minha irmã um hotelzinho", "I have been tuning pianos": a sentence of its own. */
const GOES_ON =
  /^(?:(?:eu |yo |a gente |nós |we |i )?(?:tenho|temos|tengo|tenemos|sou|somos|soy) (?:\p{L}+ ){2,}|(?:i|we) (?:have|['’]ve|am|are|do|make|run|teach|fix|tune|bake|sell|work)\p{L}* |(?:i|we)['’](?:ve|m|re) )/iu;
/** "formada em Rishikesh em 2016": what qualifies the person. */
const QUALIFIES =
  /^(?:formad|graduad|p[óo]s-?graduad|especializad|especialist|certificad|diplomad|licenciad|mestre em|mestra em|doutor|trained|qualified|certified)\p{L}* (?:\p{L}+ ){2,}/iu;
const ABOUT_SITE = /(?<!\p{L})(?:sites?|websites?|web|p[áa]ginas?|saite)(?!\p{L})/iu;

/**
 * A sentence without the part in which the owner introduces themselves to us: "Sou o Cleiton, aqui em Contagem, mexo com carro faz 22
 * anos" tells customers "Mexo com carro faz 22 anos". Empty when nothing else is said.
 */
export function withoutPresentation(text: string): string {
  const lead = SELF.exec(text)?.[0] ?? HERE.exec(text)?.[0];
  if (!lead) return text;
  const parts = text.split(/,\s+(?:e |y |and )?|\s(?:e|y|and)\s(?=(?:eu|i|yo|a gente|we)\s)/iu);
  const from = parts.findIndex(
    (part, at) => at > 0 && (DOES.test(`${fold(part)} `) || GOES_ON.test(`${part} `) || QUALIFIES.test(`${part} `)),
  );
  if (from < 0) return '';
  const at = text.indexOf(parts[from]!, lead.length);
  const rest = text.slice(at).replace(/\s(?:e|y|and)\s[^,]*$/iu, (end) => (ABOUT_SITE.test(end) ? '' : end));
  return ABOUT_SITE.test(rest) ? '' : capitalise(rest);
}
