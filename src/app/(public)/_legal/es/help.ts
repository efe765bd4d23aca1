import type { HelpText } from '../text.ts';

export const help: HelpText = {
  title: 'Ayuda',
  lead: 'Respuestas cortas a lo que más preguntan. ¿No está la tuya? Escríbenos.',
  updated: '2026-11-27',
  groups: [
    {
      id: 'begin',
      title: 'Empezar',
      items: [
        {
          id: 'first-site',
          question: '¿Cómo hago mi primer sitio?',
          answer:
            'En la [página de inicio](/), escribe lo que haces y aprieta “Generar mi sitio”. Ves cómo lo entendimos, corriges lo que quieras y aprietas otra vez. Nombre, precios, horarios, dirección y teléfono dejan el sitio casi listo. Después creas la cuenta y lo miras.',
        },
        {
          id: 'free',
          question: '¿Qué puedo hacer sin pagar?',
          answer:
            'Generar, editar y publicar sitios en el plan Gratis, sin tarjeta. Los límites de cada plan están en la [página de planes](/pricing).',
        },
        {
          id: 'template',
          question: '¿Puedo empezar con una plantilla?',
          answer: 'Sí. Elige una en [Plantillas](/templates) y complétala con tus datos. Lo que no completes no sale al aire.',
        },
        {
          id: 'import',
          question: 'Tengo un sitio hecho aquí en otra cuenta. ¿Se puede traer?',
          answer:
            'Sí. En la cuenta vieja usa “Exportar” en la página del sitio. En la nueva abre [Nuevo sitio](/sites/new) e importa el .zip. Entra como borrador y no gasta generación.',
        },
        {
          id: 'ai',
          question: '¿Mi texto va a alguna inteligencia artificial?',
          answer:
            'Hoy no. Quien lee el texto y arma el sitio es un programa nuestro, en nuestros servidores. Mira la [Política de privacidad](/privacy).',
        },
      ],
    },
    {
      id: 'edit',
      title: 'Editar',
      items: [
        {
          id: 'change-text',
          question: '¿Cómo cambio un texto o una foto?',
          answer:
            'Abre el sitio, entra en el editor y toca lo que quieres cambiar. Los textos se escriben encima; las fotos se cambian ahí mismo. Lo que haces se guarda solo.',
        },
        {
          id: 'prices',
          question: '¿Cómo cambio un precio o agrego un servicio?',
          answer:
            'En el editor abre “Negocio”: en “Precios” cada artículo está con su valor. Escribe encima, o toca “Artículo” para agregar otro. Cambia en todos los lugares del sitio; después publica.',
        },
        {
          id: 'hours',
          question: '¿Cómo cambio los horarios, o aviso que cierro un feriado?',
          answer:
            'En “Negocio”, arriba, está la semana: toca un día para cambiarlo. Navidad y otros feriados ya aparecen como pregunta; en “Día especial” eliges cualquier fecha. Con más de una dirección, cada una tiene su semana.',
        },
        {
          id: 'order',
          question: '¿Cómo cambio una parte de lugar, o la oculto?',
          answer:
            'En “Secciones”, elige la parte y usa “Mover arriba” o “Mover abajo”, o arrástrala. Ahí también puedes duplicarla, ocultarla y eliminarla.',
        },
        {
          id: 'add-page',
          question: '¿Cómo agrego una página?',
          answer:
            'En el editor abre la lista de páginas, arriba, y elige “Página nueva…”. Entra en el menú; después agrega las secciones que quieras.',
        },
        {
          id: 'undo',
          question: 'Me equivoqué. ¿Puedo volver atrás?',
          answer:
            'Sí: “Deshacer” en el editor, o Ctrl+Z. Cada versión publicada también queda guardada, y puedes volver a cualquiera en la página del sitio.',
        },
        {
          id: 'iphone-photos',
          question: 'Mi foto de iPhone no entra. ¿Por qué?',
          answer:
            'Las fotos en HEIC no abren aquí. En el iPhone ve a Configuración › Cámara › Formatos y elige “Más compatible”, o exporta la foto como JPG. JPG, PNG, WebP y AVIF funcionan.',
        },
        {
          id: 'languages',
          question: '¿El sitio puede tener más de un idioma?',
          answer: 'Sí. Portugués, inglés, español y árabe. En el editor cambias de idioma y ves lo que falta traducir.',
        },
        {
          id: 'pix',
          question: '¿Puedo recibir Pix por el sitio?',
          answer:
            'Sí: la parte de Pix muestra la clave, el código QR y el código para copiar. El dinero va directo a tu cuenta en el banco; no pasa por nosotros y no cobramos nada por eso.',
        },
        {
          id: 'forms',
          question: '¿Dónde llegan los mensajes del formulario?',
          answer:
            'En la página del sitio, entre los mensajes recibidos, y en el correo de tu cuenta. Responde a ese correo para hablar con quien escribió.',
        },
      ],
    },
    {
      id: 'publish',
      title: 'Publicar',
      items: [
        {
          id: 'address',
          question: '¿Cuál es la dirección de mi sitio?',
          answer:
            'Aparece en la página del sitio y se puede cambiar ahí, si la nueva está libre. La dirección vieja deja de funcionar cuando la cambias.',
        },
        {
          id: 'domain',
          question: '¿Puedo usar mi propio dominio?',
          answer:
            'Sí. En la página del sitio toca “Usar dirección propia”, o abre [Direcciones](/domains), y escribe el nombre. Te decimos paso a paso qué cambiar donde se compró, y avisamos cuando abra el sitio. Si aún no tienes uno, busca ahí un nombre libre.',
        },
        {
          id: 'refused',
          question: '¿Por qué no se pudo publicar mi sitio?',
          answer:
            'O falta algo, como el nombre del negocio, y el editor dice qué; o el sitio se parece a otra marca o pide datos que no debería. Si crees que es un error, [habla con nosotros](/contact).',
        },
        {
          id: 'take-down',
          question: '¿Cómo saco un sitio del aire?',
          answer:
            'En la página del sitio: “Pausar sitio” dice que volverá, y “Quitar de línea” cierra la dirección. En ningún caso se pierde nada. Para borrarlo del todo usa “Borrar el sitio”, al final de la página; exporta antes si quieres guardarlo.',
        },
        {
          id: 'export',
          question: '¿Puedo llevar mi sitio a otro lugar?',
          answer:
            'Sí, siempre. “Exportar” da el sitio en archivos que abren en cualquier alojamiento, o como proyecto React para quien programa.',
        },
      ],
    },
    {
      id: 'pay',
      title: 'Planes y pagos',
      items: [
        {
          id: 'methods',
          question: '¿Cómo puedo pagar?',
          answer:
            'Con tarjeta y, en reales, también con Pix o boleto en la compra. El Pix se confirma en segundos; el boleto tarda hasta 3 días hábiles.',
        },
        {
          id: 'promotion-code',
          question: '¿Dónde uso un código promocional?',
          answer:
            'En “Cambiar de plan”, elige el plan y abre “Tengo un código promocional”. El descuento aparece en la cuenta antes de confirmar. Cada cuenta usa un código una vez.',
        },
        {
          id: 'limit',
          question: '¿Qué pasa cuando llego al límite?',
          answer:
            'Lo eliges en “Plan y uso”: parar hasta el próximo período, o pagar lo que pase hasta un máximo tuyo. En el Gratis siempre para. Avisamos por correo al 50, 80, 90 y 100 % del límite.',
        },
        {
          id: 'failed',
          question: 'El pago no pasó. ¿Y ahora?',
          answer:
            'Abre “Plan y uso” y paga con otra tarjeta. Todo funciona por 7 días; después la edición espera, y los sitios entran en pausa solo tras 21 días o más, con aviso. No se borra nada.',
        },
        {
          id: 'cancel',
          question: '¿Cómo cancelo?',
          answer: 'En “Plan y uso”, en dos clics. El plan vale hasta el fin del período pagado, y no se borra nada.',
        },
        {
          id: 'withdrawal',
          question: 'Compré y me arrepentí. ¿Devuelven el dinero?',
          answer:
            'Sí. Hasta 7 días después de la compra, [escríbenos](/contact?topic=withdrawal) y devolvemos todo, sin que expliques nada. Mira los [Términos de uso](/terms#withdrawal).',
        },
        {
          id: 'receipts',
          question: '¿Dónde están los recibos?',
          answer: 'En “Facturas”, dentro de “Plan y uso”. Cada línea abre hasta el uso que la hizo, y se puede bajar todo en planilla.',
        },
      ],
    },
    {
      id: 'account',
      title: 'Cuenta',
      items: [
        {
          id: 'team',
          question: '¿Cómo invito a alguien a trabajar conmigo?',
          answer:
            'En [Equipo](/account/team), toca “Invitar a alguien” y elige qué puede hacer. Cuántas personas caben depende del plan; en el Gratis eres solo tú.',
        },
        {
          id: 'password',
          question: 'Olvidé la contraseña. ¿Qué hago?',
          answer:
            'En [Recuperar contraseña](/recover) te mandamos un código al correo. También puedes entrar sin contraseña, solo con el código.',
        },
        {
          id: 'no-code',
          question: 'El código no llegó.',
          answer: 'Mira el spam y revisa el correo. El código vale una hora; pide otro en la misma página si hace falta.',
        },
        {
          id: 'sign-out-everywhere',
          question: 'Perdí el celular. ¿Cómo protejo la cuenta?',
          answer:
            'Entra desde otro dispositivo y, en la [página de la cuenta](/account), cambia la contraseña y usa “Salir de todos los dispositivos”.',
        },
        {
          id: 'delete-account',
          question: '¿Cómo borro mi cuenta?',
          answer:
            'Exporta lo que quieras guardar, cancela el plan de pago y [pídelo aquí](/contact?topic=privacy). Las facturas se guardan por el plazo de la ley; mira la [Política de privacidad](/privacy#how-long).',
        },
        {
          id: 'api',
          question: '¿Hay una API?',
          answer:
            'Sí, para ver sitios, consumo y suscripciones. Crea una clave en la [página de la cuenta](/account/keys); la documentación está en [/v1/openapi.json](/v1/openapi.json).',
        },
      ],
    },
  ],
};
