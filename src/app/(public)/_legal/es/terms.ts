import type { LegalText } from '../text.ts';

export const terms: LegalText = {
  title: 'Términos de uso',
  lead: 'El acuerdo entre tú y nosotros, en palabras de todos los días. Lee al menos “Planes y precios”, “Arrepentirse en 7 días” y “Lo que no se puede”.',
  updated: '2026-11-22',
  sections: [
    {
      id: 'agreement',
      title: 'Este acuerdo',
      body: [
        'Al crear una cuenta en Page Magic aceptas estos términos y la [Política de privacidad](/privacy). Quien presta el servicio está identificado al final de esta página.',
        'Debes tener 18 años o más. Si creas la cuenta por una empresa, declaras que puedes actuar en su nombre.',
        'Nada de lo que dice aquí quita derechos que te da la ley brasileña, como los del Código de Defensa del Consumidor (Ley 8.078/1990) y del Marco Civil de Internet (Ley 12.965/2014).',
        'La versión en portugués es la que vale; esta traducción está para ayudar.',
      ],
    },
    {
      id: 'service',
      title: 'Lo que hace Page Magic',
      body: [
        'Describes tu negocio, Page Magic arma un sitio con lo que dijiste, cambias lo que quieras y lo publicas. El sitio queda en una dirección nuestra, y el uso se cuenta según tu plan.',
        'Nada sale al aire sin que tú lo digas. Antes de publicar revisa textos, precios, horarios y contactos: quien publica responde por lo que dice el sitio.',
        'Trabajamos para que el servicio esté siempre en el aire, pero puede parar por mantenimiento o por una falla nuestra o de quienes nos dan infraestructura. Si eso te perjudica, tienes los derechos que la ley garantiza.',
      ],
    },
    {
      id: 'account',
      title: 'Tu cuenta',
      body: [
        'Da un correo que leas: con él entras y recibes los avisos de cobro. Guarda la contraseña y los códigos solo para ti; lo que se haga en tu cuenta con ellos se considera tuyo.',
        'Si crees que alguien entró en tu cuenta, cambia la contraseña, usa “Salir de todos los dispositivos” en la página de la cuenta y [avísanos](/contact).',
      ],
    },
    {
      id: 'content',
      title: 'Lo tuyo sigue siendo tuyo',
      body: [
        'Los textos, fotos, marcas y documentos que pones en Page Magic son tuyos. Solo nos permites guardarlos, copiarlos y mostrarlos para que el servicio funcione; eso termina cuando los borras.',
        'Usa solo fotos y textos que puedas usar. Las fotos de bancos de imágenes que ofrece el editor traen el crédito y la licencia de quien las hizo.',
        'Puedes llevarte cualquier sitio cuando quieras: en “Exportar” sale entero, en archivos que abren en otro alojamiento.',
      ],
    },
    {
      id: 'limits',
      title: 'Lo que no se puede',
      body: [
        'No uses Page Magic para:',
        [
          'engañar a nadie: estafas, imitación de bancos, tiendas, marcas u organismos públicos, pedidos de contraseñas o de datos de tarjetas;',
          'publicar lo que la ley prohíbe, como explotación de niños, incitación a la violencia, discriminación o venta de productos ilegales;',
          'usar obras, marcas, imágenes o datos de otra persona sin permiso;',
          'mandar spam, difundir programas dañinos, atacar el servicio o burlar límites y cobros.',
        ],
        'Podemos rechazar un pedido, o sacar del aire un sitio que haga eso, y decimos el motivo. Para denunciar un sitio, [escríbenos](/contact) con la dirección y lo que está mal.',
      ],
    },
    {
      id: 'plans',
      title: 'Planes y precios',
      body: [
        'El plan Gratis no pide tarjeta y no se vuelve de pago por sí solo. Los planes de pago, lo que incluye cada uno y el precio de lo que pase están en la [página de planes](/pricing).',
        'La suscripción es mensual y se renueva hasta que canceles. Antes de confirmar la compra o el cambio de plan ves el importe exacto.',
        'El uso más allá del plan solo se cobra si eliges pagarlo, y solo hasta el máximo que pusiste. Sin esa elección, lo que llega al límite se detiene hasta el próximo período.',
        'Si un precio cambia, quien ya está suscrito sigue con el que contrató hasta cambiar de plan. Si algún día eso tuviera que cambiar, avisamos por correo con al menos 30 días, y puedes cancelar antes.',
        'Un código promocional vale por lo que dice (plan, plazo, primera compra, importe mínimo), una vez por cuenta, y no se cambia por dinero.',
      ],
    },
    {
      id: 'payment',
      title: 'Pago y atraso',
      body: [
        'El pago lo procesa Stripe: con tarjeta y, en reales, también con Pix y boleto en la primera compra. No vemos ni guardamos el número de tu tarjeta.',
        'Si un pago no pasa, avisamos por correo. Todo funciona por 7 días; después la edición y la publicación esperan el pago. Tras al menos 21 días sin pagar, y nunca antes de 14 días del primer aviso, quien visita los sitios ve un aviso de pausa. No se borra nada, y al pagar todo vuelve al instante.',
      ],
    },
    {
      id: 'withdrawal',
      title: 'Arrepentirse en 7 días',
      body: [
        'Quien compra por internet en Brasil tiene 7 días para arrepentirse sin explicar por qué (artículo 49 del Código de Defensa del Consumidor). El plazo cuenta desde que contrataste el plan.',
        'Para desistir, [escribe en la página de contacto](/contact?topic=withdrawal) con el asunto “Desistir de la compra”. Devolvemos todo lo que pagaste por el plan, por el mismo medio de pago; lo que se pagó con boleto vuelve por transferencia. La cuenta pasa al plan Gratis.',
      ],
    },
    {
      id: 'cancel',
      title: 'Cancelar el plan',
      body: [
        'Cancelas cuando quieras, en dos clics, en “Plan y uso”, sin multa. El plan vale hasta el fin del período pagado; después la cuenta pasa al Gratis.',
        'Al cancelar no se borra nada. Si hasta entonces hay uso más allá del plan, viene en una última factura, dentro del máximo que elegiste.',
      ],
    },
    {
      id: 'ending',
      title: 'Cerrar la cuenta',
      body: [
        'Un sitio lo borras tú, en sus ajustes. Para cerrar la cuenta entera, [pídelo en la página de contacto](/contact?topic=privacy); antes exporta lo que quieras guardar y cancela el plan de pago.',
        'Si vamos a cerrar una cuenta por no cumplir estos términos, avisamos antes y damos tiempo para que te lleves tus sitios, salvo que la ley lo prohíba o que alguien corra riesgo.',
      ],
    },
    {
      id: 'liability',
      title: 'Responsabilidades',
      body: [
        'Respondemos por el servicio que damos, como manda la ley. Tú respondes por lo que publicas y por lo que acuerdas con tus clientes: pedidos, entregas, reservas y pagos hechos por tu sitio son entre tú y ellos.',
        'Si tu sitio recoge datos de visitantes, como en un formulario, tú decides qué hacer con ellos y respondes por eso ante la LGPD (Ley 13.709/2018). Nosotros guardamos y entregamos esos datos en tu nombre.',
      ],
    },
    {
      id: 'changes',
      title: 'Cambios en estos términos',
      body: [
        'La fecha del último cambio está arriba en la página. Si un cambio reduce derechos tuyos, avisamos por correo con al menos 30 días. Si no estás de acuerdo, puedes cancelar sin costo.',
      ],
    },
    {
      id: 'law',
      title: 'Ley y dónde reclamar',
      body: [
        'Valen las leyes de Brasil. Si eres consumidor, puedes ir a la Justicia en la ciudad donde vives.',
        'Antes, [habla con nosotros](/contact): casi todo se resuelve así. En Brasil también puedes acudir al Procon o a [consumidor.gov.br](https://www.consumidor.gov.br).',
      ],
    },
  ],
};
