import type { Messages } from './shape.ts';

export const es: Messages = {
  refusals: {
    impersonation:
      'No creamos páginas que se hacen pasar por otra empresa u organismo para obtener datos de las personas. Podemos hacer un sitio con su propia marca y un formulario de contacto sencillo.',
    credentials:
      'No creamos páginas que recogen contraseñas, códigos o datos de tarjetas. Podemos hacer el sitio de su negocio con un formulario de contacto y un enlace a un medio de pago seguro.',
    malware:
      'No creamos páginas para difundir programas maliciosos ni para entrar en cuentas o equipos ajenos. Podemos hacer un sitio sobre seguridad digital o sobre sus servicios informáticos.',
    'illegal-goods':
      'No creamos páginas para productos o servicios ilegales. Si su negocio es otro, cuéntenos qué ofrece y hacemos el sitio.',
    'non-consensual':
      'No creamos páginas que exponen a personas sin su consentimiento. Podemos hacer un portafolio, un blog o un sitio con contenido autorizado.',
    'medical-fraud':
      'No creamos páginas que prometen una cura o un resultado de salud asegurado. Podemos presentar su trabajo o producto con información correcta y sin promesas.',
    hate: 'No creamos páginas que atacan a las personas por lo que son. Podemos hacer un sitio para su comunidad, causa o proyecto sin ese contenido.',
    empty:
      'Todavía no hay con qué hacer el sitio. Cuéntenos en una o dos frases qué es el negocio y dónde está, por ejemplo: “página para mi barbería en Guadalajara”.',
  },
  workingTitle: 'No dijo el nombre del negocio: usamos un título provisional que puede cambiar en el editor.',
  missing: 'Para completar el sitio, cuéntenos {list}. Nada de eso fue inventado.',
  missingParts: {
    contact: 'el teléfono o WhatsApp',
    address: 'la dirección',
    hours: 'el horario de atención',
    prices: 'los precios que quiera mostrar',
    offers: 'lo que ofrece',
    date: 'la fecha y el lugar',
  },
  and: 'y',
  shortened: 'El texto es muy largo: leímos los primeros 20 000 caracteres.',
  markup: 'El texto contenía código HTML. Usamos solo las palabras; el código quedó fuera.',
  instructions:
    'Una parte del texto parecía contener instrucciones para una computadora y no información del negocio. Quedó fuera del sitio.',
  sensitive: 'Dejamos fuera datos que no deben aparecer en un sitio (como un número de identidad, una contraseña o una tarjeta).',
  unverified: 'Esto no se confirmó en tu texto y quedó fuera: {values}.',
  fallback:
    'Todavía no escribimos sitios en {language}. El sitio está en español; sus nombres, precios y contactos quedaron como los escribió.',
  translated:
    'El sitio está en {language}, pero algunas frases suyas estaban en otra lengua y no se usaron. Escríbalas en {language} para que aparezcan.',
  unsure: 'No quedó claro cuál es el giro del negocio. Hicimos un sitio neutro; díganos qué hace y será más específico.',
  look: {
    sober:
      'Pidió un aspecto sobrio y también colorido. Seguimos el sobrio, con un solo acento de color; para lo otro, elija colores más vivos en Apariencia.',
    colourful: 'Pidió un aspecto colorido y también discreto. Seguimos el colorido; para lo otro, elija un tema sobrio en Apariencia.',
  },
  pages: {
    one: 'Pidió una sola página y también páginas separadas. Hicimos una página con una sección para cada tema; las páginas separadas se crean en Páginas.',
    many: 'Pidió una sola página y también páginas separadas. Hicimos páginas separadas; para volver a una, junte las secciones en Páginas.',
  },
  differs: {
    name: 'Su sitio anterior tiene nombres diferentes: {values}. El nuevo muestra lo primero: revise qué vale antes de publicar.',
    phone: 'Su sitio anterior tiene teléfonos diferentes: {values}. El nuevo muestra lo primero: revise qué vale antes de publicar.',
    email: 'Su sitio anterior tiene correos diferentes: {values}. El nuevo muestra lo primero: revise qué vale antes de publicar.',
    address: 'Su sitio anterior tiene direcciones diferentes: {values}. El nuevo muestra lo primero: revise qué vale antes de publicar.',
    hours: 'Su sitio anterior tiene horarios diferentes: {values}. El nuevo muestra lo primero: revise qué vale antes de publicar.',
    whatsapp:
      'Su sitio anterior tiene números de WhatsApp diferentes: {values}. El nuevo muestra lo primero: revise qué vale antes de publicar.',
    price:
      'Su sitio anterior tiene precios diferentes para lo mismo: {values}. El nuevo muestra lo primero: revise qué vale antes de publicar.',
  },
  priceHidden:
    'Pidió no mostrar precios y también mencionó {prices}. El sitio no muestra precios; para mostrarlos, actívelos en el editor.',
  priceDoubted: 'No sabía si mostrar los precios. El sitio no los muestra; para mostrarlos, actívelos en el editor.',
  priceForbidden: 'El importe {prices} quedó fuera: las normas de la abogacía no permiten usar el precio como gancho en la publicidad.',
  claim: 'Dejamos fuera “{claim}”: {reason}',
  claimReasons: {
    oab: 'la norma 205/2021 de la abogacía brasileña no permite prometer resultados, mostrar tasas de éxito ni compararse con colegas.',
    cfm: 'la resolución 2.336/2023 del consejo médico brasileño no permite garantizar resultados ni usar superlativos.',
    cfo: 'las normas del consejo odontológico brasileño no permiten garantizar resultados ni usar superlativos.',
    health: 'la publicidad de salud no puede garantizar resultados ni decirse la mejor.',
    legal: 'la publicidad de servicios jurídicos no puede prometer resultados ni decirse la mejor.',
    proof: 'es una afirmación que el sitio no puede comprobar. Si tiene la fuente, agréguela en el editor.',
  },
  registryAsked: {
    oab: 'El sitio de un abogado en Brasil debe mostrar su número de OAB: agréguelo en el editor.',
    crm: 'El sitio de un médico en Brasil debe mostrar su CRM (y RQE): agréguelos en el editor.',
    cro: 'El sitio de un dentista en Brasil debe mostrar su CRO: agréguelo en el editor.',
    crp: 'El sitio de un psicólogo en Brasil debe mostrar su CRP: agréguelo en el editor.',
  },
  polarity: 'Pidió fondo claro y también oscuro. El sitio sigue la preferencia del equipo de quien visita; para fijar uno, use Apariencia.',
};
