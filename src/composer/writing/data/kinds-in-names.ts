/**
 * Words in a name that state the kind of business: at the start in Portuguese and Spanish, at the end in English. Folded, space-separated.
 */
export const KINDS_BEFORE = new Set(
  (
    'academia acougue associacao asociacion atelie autoescola banda barbearia barberia bar biblioteca bistro borracharia boteco brecho cafeteria camping cantina carniceria ' +
    'centro chacara choperia chocolateria churrascaria clinica clube club colegio confeitaria congresso congreso consultorio cooperativa coral coro corrida creche ' +
    'cursinho curso desentupidora dedetizadora doceria escola escuela esmalteria estudio farmacia fazenda feira feria ferreteria festival finca floricultura floreria ' +
    'funeraria fundacao fundacion funilaria galeria gelateria grafica grupo hamburgueria hamburgueseria heladeria hospital hostal hostel hotel iglesia igreja imobiliaria ' +
    'inmobiliaria instituto jardineria jornadas lanchonete lavanderia lavadero libreria livraria loja marcenaria marmoraria mercado mercearia museu museo oficina ong orquestra orquesta ' +
    'otica panaderia padaria panificadora papelaria papeleria parroquia paroquia pastelaria pasteleria peluqueria pizzaria pizzeria posada pousada rancho restaurante salao salon ' +
    'serralheria sitio sorveteria taller taqueria teatro tienda torneio torneo transportadora vidracaria vidrieria vinicola veterinaria bodega quinteto cuarteto quarteto trio'
  ).split(' '),
);
export const KINDS_BEHIND = new Set(
  (
    'academy bakery band bar barbershop bookstore bookshop brewery bistro cafe choir church clinic club deli diner farm festival florist foundation gallery ' +
    'garage garden grill gym hostel hotel inn kennels library market museum nursery orchestra orchard pharmacy pizzeria pub quartet quintet ranch restaurant salon ' +
    'school shelter shop spa studio store temple theater theatre trio vineyard winery workshop'
  ).split(' '),
);
/** Two words that are one kind: "community garden", "primary school". */
export const KINDS_OF = new Set(
  'bowls bowling judo karate tennis rugby cricket rowing sailing chess cycling running golf boxing archery guest pet dog community primary secondary high music dance driving coffee tea barber book flower tattoo yoga pilates family art farm'.split(
    ' ',
  ),
);
