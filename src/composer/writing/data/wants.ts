/** Suggested photo for a place of the page: the first view, the work, the story behind it, the place. */
export type Want = 'first' | 'work' | 'story' | 'place';
type Row = readonly [first: string, work: string, story: string, place: string];
export const WANT_ORDER: readonly Want[] = ['first', 'work', 'story', 'place'];

/** Shown only to the owner, by language and archetype. */
export const WANTS: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  pt: {
    food: [
      'o balcão ou a mesa servida pela manhã',
      'um prato da casa, visto de cima',
      'as mãos na massa, na cozinha',
      'a fachada com a porta aberta',
    ],
    health: [
      'a sala de atendimento com luz natural',
      'os instrumentos, limpos e prontos',
      'uma conversa na consulta, com autorização',
      'a recepção vista da entrada',
    ],
    legal: ['a sala de reunião', 'a mesa de trabalho com um processo aberto', 'a equipe em uma reunião', 'a entrada do prédio'],
    beauty: ['o espaço visto da porta', 'um trabalho pronto, com autorização', 'os produtos que você usa', 'a fachada ou a recepção'],
    retail: [
      'a vitrine ou a prateleira mais bonita',
      'um produto de perto, com fundo liso',
      'como um pedido é embalado',
      'a loja vista da rua',
    ],
    education: [
      'uma aula acontecendo',
      'o material ou os aparelhos',
      'um momento entre professor e aluno, com autorização',
      'a sala vista da entrada',
    ],
    tech: [
      'a tela do produto em uso',
      'um detalhe da tela que resolve um problema',
      'a equipe trabalhando',
      'o lugar onde vocês trabalham',
    ],
    creative: ['o seu melhor trabalho', 'um detalhe de um trabalho', 'você no estúdio, no meio do processo', 'o estúdio com luz natural'],
    event: ['o público ou o salão cheio', 'um detalhe da decoração ou do palco', 'um bastidor da montagem', 'o local visto de fora'],
    cause: [
      'um dia de trabalho com a comunidade, com autorização',
      'o resultado de uma doação',
      'voluntários em ação',
      'a sede ou o terreno',
    ],
    lodging: ['a vista da janela ou da varanda', 'um quarto arrumado', 'o café da manhã na mesa', 'a entrada no fim da tarde'],
    'home-services': [
      'um serviço pronto',
      'o trabalho no meio, com as ferramentas',
      'antes e depois do mesmo lugar',
      'o carro ou a oficina',
    ],
    neutral: ['o que você faz, em uso', 'um detalhe do trabalho', 'você no trabalho', 'o lugar visto da entrada'],
  },
  en: {
    food: [
      'the counter or a laid table in the morning',
      'one of your dishes from above',
      'hands at work in the kitchen',
      'the front with the door open',
    ],
    health: [
      'the treatment room in daylight',
      'the instruments, clean and ready',
      'a conversation at a visit, with consent',
      'the reception seen from the door',
    ],
    legal: ['the meeting room', 'the desk with a case open on it', 'the team in a meeting', 'the entrance of the building'],
    beauty: ['the room seen from the door', 'a finished look, with consent', 'the products you use', 'the front or the reception'],
    retail: [
      'the window or your best shelf',
      'a product up close on a plain ground',
      'an order being packed',
      'the shop seen from the street',
    ],
    education: [
      'a class in progress',
      'the materials or the equipment',
      'a moment between teacher and student, with consent',
      'the room seen from the door',
    ],
    tech: ['the product’s screen in use', 'the part of the screen that solves a problem', 'the team at work', 'the place where you work'],
    creative: ['your best piece of work', 'a detail of one piece', 'you in the studio, halfway through', 'the studio in daylight'],
    event: [
      'the audience or the room when it is full',
      'a detail of the set-up or the stage',
      'the set-up behind the scenes',
      'the venue from outside',
    ],
    cause: [
      'a working day with the community, with consent',
      'what a donation made possible',
      'volunteers at work',
      'your home base or the site',
    ],
    lodging: ['the view from a window or the porch', 'a room made up for guests', 'breakfast on the table', 'the entrance at dusk'],
    'home-services': ['a finished job', 'the job halfway, tools in view', 'the same spot before and after', 'the van or the workshop'],
    neutral: ['what you do, in use', 'a detail of the work', 'you at work', 'the place seen from the door'],
  },
  es: {
    food: [
      'el mostrador o la mesa servida por la mañana',
      'un plato de la casa visto desde arriba',
      'las manos en la masa, en la cocina',
      'la fachada con la puerta abierta',
    ],
    health: [
      'la sala de atención con luz natural',
      'el instrumental, limpio y listo',
      'una conversación en la consulta, con permiso',
      'la recepción vista desde la entrada',
    ],
    legal: ['la sala de reuniones', 'el escritorio con un expediente abierto', 'el equipo en una reunión', 'la entrada del edificio'],
    beauty: [
      'el local visto desde la puerta',
      'un trabajo terminado, con permiso',
      'los productos que se usan',
      'la fachada o la recepción',
    ],
    retail: [
      'la vitrina o el estante más lindo',
      'un producto de cerca, con fondo liso',
      'cómo se prepara un pedido',
      'la tienda vista desde la calle',
    ],
    education: [
      'una clase en marcha',
      'el material o los aparatos',
      'un momento entre docente y estudiante, con permiso',
      'la sala vista desde la entrada',
    ],
    tech: [
      'la pantalla del producto en uso',
      'la parte de la pantalla que resuelve un problema',
      'el equipo trabajando',
      'el lugar donde trabajan',
    ],
    creative: [
      'el mejor trabajo propio',
      'un detalle de un trabajo',
      'el proceso a medio camino, en el estudio',
      'el estudio con luz natural',
    ],
    event: [
      'el público o el salón lleno',
      'un detalle de la decoración o del escenario',
      'el montaje entre bastidores',
      'el lugar visto desde afuera',
    ],
    cause: [
      'un día de trabajo con la comunidad, con permiso',
      'lo que una donación hizo posible',
      'personas voluntarias en acción',
      'la sede o el terreno',
    ],
    lodging: ['la vista desde la ventana o la terraza', 'una habitación lista', 'el desayuno en la mesa', 'la entrada al atardecer'],
    'home-services': [
      'un trabajo terminado',
      'el trabajo a medio hacer, con las herramientas',
      'el mismo lugar antes y después',
      'la camioneta o el taller',
    ],
    neutral: ['lo que se hace, en uso', 'un detalle del trabajo', 'el trabajo en marcha', 'el lugar visto desde la entrada'],
  },
  ar: {
    food: ['الواجهة الداخلية أو المائدة صباحًا', 'طبق من أطباقكم من الأعلى', 'التحضير في المطبخ', 'واجهة المكان والباب مفتوح'],
    health: ['غرفة العلاج في ضوء النهار', 'الأدوات نظيفة وجاهزة', 'حديث أثناء الزيارة، بعد الإذن', 'الاستقبال كما يُرى من المدخل'],
    retail: ['واجهة العرض أو أجمل رف', 'منتج عن قرب على خلفية سادة', 'تجهيز أحد الطلبات', 'المتجر كما يُرى من الشارع'],
    neutral: ['ما تقدمونه أثناء استعماله', 'تفصيل من العمل', 'أنتم أثناء العمل', 'المكان كما يُرى من المدخل'],
  },
};
