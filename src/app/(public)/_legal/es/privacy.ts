import type { LegalText } from '../text.ts';

export const privacy: LegalText = {
  title: 'Política de privacidad',
  lead: 'Qué datos tuyos quedan con nosotros, para qué, por cuánto tiempo y cómo decides sobre ellos.',
  updated: '2026-11-25',
  sections: [
    {
      id: 'short',
      title: 'En resumen',
      body: [
        [
          'Guardamos lo necesario para hacer, publicar y cobrar tus sitios, y nada más.',
          'No vendemos datos, no mostramos anuncios y no te seguimos por otros sitios.',
          'Lo que escribes lo lee un programa nuestro. Hoy no se envía a ninguna empresa de inteligencia artificial; si eso cambia, avisamos antes aquí y por correo.',
          'Puedes ver, corregir, llevarte y borrar tus datos.',
        ],
      ],
    },
    {
      id: 'who',
      title: 'Quién responde por los datos',
      body: [
        'Por los datos de tu cuenta, la empresa identificada al final de esta página es la controladora, en los términos de la LGPD de Brasil (Ley 13.709/2018).',
        'Por los datos de quienes visitan tus sitios y escriben en sus formularios, el controlador eres tú. Nosotros somos operadores: guardamos y entregamos esos datos en tu nombre, y solo para eso.',
        'El contacto del encargado de los datos personales está al final de la página. También puedes [escribir por aquí](/contact?topic=privacy).',
      ],
    },
    {
      id: 'what',
      title: 'Lo que guardamos',
      body: [
        [
          'Cuenta: nombre, correo, idioma y, si quieres, empresa y teléfono. La contraseña queda solo como un código que no se deshace.',
          'Sitios: el texto con que describiste cada uno, lo que escribiste y cambiaste en el editor, las fotos, las versiones publicadas y la dirección.',
          'Mensajes que los visitantes mandan por los formularios de tus sitios.',
          'Pagos: plan, facturas, importes, situación y, de la tarjeta, marca, últimos 4 números y vencimiento. El número entero queda solo con Stripe.',
          'Uso: cuántos sitios generaste, horas en el aire, espacio ocupado, visitas y datos enviados por página y por día.',
          'Acceso: fecha, hora, dirección IP y navegador de cada entrada en la cuenta.',
          'Límites de seguridad: la dirección IP o la cuenta, contadas por minutos u horas para impedir ataques.',
          'Registro de cambios: quién cambió qué y cuándo, para probar que los datos están bien.',
          'Lo que nos escribes en la página de contacto.',
          'Informes de sitios: la dirección medida y lo que sus páginas dicen en público, por noventa días. De quien pide un informe por correo: el correo, las palabras con que lo pidió y cuándo, por hasta dos años; de quien pide no recibir más, también un código de la dirección (SHA-256), que queda, para no escribirle de nuevo.',
        ],
      ],
    },
    {
      id: 'why',
      title: 'Para qué, y con qué base',
      body: [
        [
          'Dar el servicio que contrataste: cuenta, sitios, publicación, cobro y avisos sobre ellos (ejecución de contrato, art. 7, V, de la LGPD).',
          'Cumplir la ley: facturas y registros fiscales, registros de acceso del Marco Civil de Internet (obligación legal, art. 7, II).',
          'Protegerte a ti y al servicio de fraudes y ataques, y contar el uso (interés legítimo, art. 7, IX).',
          'Defender derechos en un proceso (art. 7, VI).',
        ],
        'No mandamos publicidad. Los correos que recibes son sobre tu cuenta, tus sitios y tus facturas. Quien pide un informe por correo recibe ese informe. Consejos sobre ese sitio, solo quien los pide y los confirma por correo (consentimiento, artículo 7, I). Cada uno de esos correos tiene un enlace para parar, sin cuenta y con un clic.',
      ],
    },
    {
      id: 'sharing',
      title: 'Con quién los compartimos',
      body: [
        'Usamos empresas que trabajan para nosotros y reciben solo lo que necesitan:',
        [
          'Supabase: base de datos, entrada en la cuenta y archivos.',
          'Vercel: computadoras donde funcionan Page Magic y los sitios publicados.',
          'Stripe: pagos. Recibe tu nombre, tu correo y lo que se compró; los datos de la tarjeta van directo a ella.',
          'Resend: envío de los correos.',
          'HubSpot, cuando está activado: recibe el correo, el sitio y la nota de quien pidió un informe, aceptó ser contacto de la agencia y lo confirmó por correo. Cuando borramos a alguien aquí, lo borramos allí.',
          'Inngest: cola de tareas. Recibe códigos internos, sin nombres ni textos.',
          'Upstash, cuando está activado: conteo de los límites de seguridad, con la dirección IP.',
          'Unsplash y Pexels, solo cuando buscas fotos en el editor: reciben las palabras de la búsqueda, no quién buscó.',
        ],
        'Fuera de eso, solo entregamos datos por orden judicial o cuando la ley obliga.',
      ],
    },
    {
      id: 'abroad',
      title: 'Datos fuera de Brasil',
      body: [
        'Esas empresas pueden guardar datos en otros países, sobre todo en Estados Unidos. La transferencia es necesaria para cumplir el contrato contigo y sigue el art. 33 de la LGPD, con cláusulas de contrato que obligan a proteger los datos.',
      ],
    },
    {
      id: 'visitors',
      title: 'Quienes visitan los sitios publicados',
      body: [
        'Los sitios que publica Page Magic no graban cookies ni guardan la dirección IP de quien visita. Contamos solo cuántas visitas y cuántos datos tuvo cada página, sin saber de quién.',
        'Donde el dueño del sitio activa la medición de visitas, una parte de ellas cuenta cuánto tardó la página: al salir, el navegador manda una vez la página, si es un teléfono o una computadora, y cuatro tiempos. Sin cookies, sin identificar a nadie y sin guardar la dirección IP: cada visita es solo un número sumado al del día. A quien activa la señal GPC en su navegador no se le mide, y la página de privacidad de esos sitios dice que miden. Este sitio, el de Page Magic, no mide así tus visitas.',
        'Lo que alguien escribe en un formulario va al dueño del sitio, después de que la persona acepta. Para borrarlo o corregirlo, habla con el dueño; si no lo logras, [habla con nosotros](/contact?topic=privacy).',
      ],
    },
    {
      id: 'cookies',
      title: 'Cookies',
      body: [
        'El panel usa solo cookies necesarias; por eso no hay aviso que aceptar:',
        [
          'pm-session: te mantiene dentro de la cuenta.',
          'pm-locale: recuerda el idioma, por un año.',
          'pm-zone: recuerda tu huso horario, por un año, para mostrar las horas en él.',
          'pm-prompt: guarda por un día lo que escribiste antes de crear la cuenta.',
          'pm-pending: por una hora, une el código del correo a este navegador.',
          'pm-report-links: por noventa días, te deja apagar en este navegador los enlaces de informes que creaste sin cuenta.',
        ],
      ],
    },
    {
      id: 'how-long',
      title: 'Por cuánto tiempo',
      body: [
        [
          'Cuenta y sitios: mientras exista la cuenta. Un sitio borrado se lleva sus borradores, versiones, fotos y mensajes, al instante.',
          'Texto escrito antes de crear la cuenta: deja de valer en un día.',
          'Lo que nos escriben por la página de contacto: 90 días.',
          'El contenido de los correos que mandamos: se borra apenas sale el correo.',
          'Quien pidió un informe por correo: dos años desde el último informe que pidió, o hasta que nos pida borrarlo.',
          'Facturas y el registro de uso que las explica: 5 años, el plazo de las leyes tributarias y del Código de Defensa del Consumidor de Brasil, también después de cerrar la cuenta.',
          'Registros de acceso: 6 meses, como manda el art. 15 del Marco Civil de Internet.',
          'Copias de seguridad: lo borrado desaparece de ellas cuando vencen.',
        ],
      ],
    },
    {
      id: 'rights',
      title: 'Tus derechos',
      body: [
        'La LGPD (art. 18) te da derecho a saber si tenemos datos tuyos, verlos, corregirlos, llevarlos a otro servicio, borrarlos, bloquearlos, saber con quién se compartieron y oponerte a un uso.',
        [
          'Ver y corregir: en la [página de la cuenta](/account) y en el editor.',
          'Llevar: en “Exportar”, en la página de cada sitio; las facturas, en planilla, en “Facturas”.',
          'Borrar un sitio: en sus ajustes. Borrar la cuenta: [pídelo aquí](/contact?topic=privacy).',
          'Cualquier otro pedido: [pídelo aquí](/contact?topic=privacy). Respondemos en hasta 15 días, sin costo.',
        ],
        'Si la respuesta no te sirve, puedes reclamar ante la [ANPD](https://www.gov.br/anpd).',
      ],
    },
    {
      id: 'security',
      title: 'Cómo los protegemos',
      body: [
        'Toda conexión va cifrada. En la base de datos cada cuenta ve solo sus propias filas, y cada cambio queda registrado en una secuencia que delata alteraciones. Claves y contraseñas quedan solo como códigos que no se deshacen.',
        'Ningún sistema es perfecto. Si un incidente puede ponerte en riesgo, te avisamos a ti y a la ANPD en hasta 3 días hábiles, con lo que pasó y qué hacer.',
      ],
    },
    {
      id: 'children',
      title: 'Menores de edad',
      body: ['Page Magic es para mayores de 18 años. Si sabemos que una cuenta es de alguien menor, se cierra y sus datos se borran.'],
    },
    {
      id: 'changes',
      title: 'Cambios en esta política',
      body: [
        'La fecha del último cambio está arriba. Si cambia algo importante, como un nuevo uso de tus datos, avisamos antes por correo.',
      ],
    },
  ],
};
