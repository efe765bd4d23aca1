import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const tech: Partial<ArchetypeCopy> = {
  features: [
    block('Lo que resuelve', 'Menos clics en lo que se repite todos los días.'),
    block('Lo que se puede hacer', 'Empiece por una cosa y sume cuando la necesite.'),
    block('En qué ayuda', 'Dicho sin siglas.'),
  ],
  story: [
    story(
      'Nació de un trabajo repetido',
      'Todo buen programa empieza con alguien cansado de hacer lo mismo a mano. Miramos cómo se trabaja, quitamos pasos y dejamos lo que sirve.\n\nLo demás es escuchar a quien lo usa.',
    ),
    story(
      'La tecnología que no se nota',
      'Una buena herramienta se aprende en una tarde y después se olvida: el trabajo sale y ya.\n\nPor eso preferimos pocas funciones que funcionan a muchas que nadie abre.',
    ),
    story(
      'Detrás hay personas',
      'Cuando algo falla, lo último que uno quiere es hablar con una máquina. Aquí responde alguien que conoce el sistema y puede arreglarlo.\n\nY cuando alguien pide una mejora, se lee y se contesta.',
    ),
  ],
  promise: [
    points(
      'Lo que puede esperar',
      point('lock', 'Sus datos son suyos', 'Puede llevárselos cuando quiera.'),
      point('message-circle', 'Soporte con nombre', 'Responde una persona que conoce el tema.'),
      point('receipt', 'Precio sin trampas', 'Sabe qué paga y por qué.'),
    ),
    points(
      'Cómo trabajamos',
      point('ear', 'Escuchar primero', 'Su manera de trabajar manda sobre el manual.'),
      point('route', 'Por pasos', 'Cambios pequeños, fáciles de probar y de deshacer.'),
      point('book-open', 'Todo explicado', 'Guías cortas, con las palabras de su oficio.'),
    ),
    points(
      'Palabra de equipo',
      point('shield-check', 'Cuidado con la información', 'Cada uno ve solo lo que le toca.'),
      point('bell', 'Avisos a tiempo', 'Si algo va a cambiar, se sabe antes.'),
      point('lightbulb', 'Franqueza', 'Si no somos lo que necesita, lo decimos.'),
    ),
  ],
  steps: [
    points(
      'Cómo se empieza',
      point('message-circle', 'Cuente cómo trabaja', 'Con un ejemplo de un día normal.'),
      point('play', 'Véalo funcionar', 'Con un caso parecido al suyo.'),
      point('settings', 'Lo preparamos', 'Usuarios, datos y lo que haga falta.'),
      point('check', 'Úselo', 'Con alguien cerca los primeros días.'),
    ),
    points(
      'De la prueba al día a día',
      point('send', 'Escriba', 'Diga qué quiere dejar de hacer a mano.'),
      point('laptop', 'Pruebe', 'Con calma y con sus propios datos.'),
      point('users', 'Sume a su equipo', 'Cuando a usted ya le convenza.'),
    ),
    points(
      'Tres pasos cortos',
      point('search', 'Entender', 'Qué duele y qué ya funciona.'),
      point('wrench', 'Ajustar', 'Lo justo para su forma de trabajar.'),
      point('rocket', 'Arrancar', 'Un día acordado y con apoyo.'),
    ),
  ],
  pricing: [
    block('Planes', 'Elija por lo que usa hoy; se puede cambiar después.'),
    block('Cuánto cuesta', 'Lo que incluye cada plan, sin letra chica.'),
    block('Precios', 'Si duda entre dos, cuéntenos cuántos son.'),
  ],
  faq: [
    block('Preguntas antes de probar', '¿Falta la suya? Escríbanos.'),
    block('Dudas comunes'),
    block('Respuestas sin jerga', 'Para decidir con calma.'),
  ],
  contact: [
    block('Hable con el equipo', 'Cuente qué quiere resolver y le decimos si podemos ayudar.'),
    block('Pida una demostración', 'Con un ejemplo de su trabajo diario.'),
    block('¿Tiene una duda?', 'Respondemos sin discurso de venta.'),
  ],
  cta: [
    block('Véalo con su propio caso', 'Se entiende mejor que con cualquier folleto.'),
    block('¿Lo probamos?', 'Diga cómo trabaja hoy y partimos de ahí.'),
    block('Deje de hacerlo a mano', 'Escriba y vemos por dónde empezar.'),
  ],
  footer: [
    'Una herramienta sencilla para un trabajo serio.',
    'Menos pantallas, más trabajo hecho.',
    'Hecho por gente que responde los mensajes.',
  ],
};

export const techTrades: Record<string, TradeCopy> = {
  tech: {
    category: { one: 'empresa de tecnología', gender: 'f' },
    hero: [
      block('Tecnología que se explica', '{a-category} {in-city} que habla claro y responde cuando algo falla.'),
      block('Menos vueltas, más trabajo hecho', '{in-category} se empieza por entender lo que usted necesita.'),
    ],
    services: [
      point('search', 'Diagnóstico', 'Qué funciona, qué estorba y qué conviene cambiar.'),
      point('settings', 'Puesta en marcha', 'Instalación y ajustes, con calma.'),
      point('plug', 'Conexiones', 'Que sus sistemas se hablen entre sí.'),
      point('users', 'Capacitación', 'Para que el equipo lo use sin miedo.'),
      point('shield', 'Respaldo', 'Copias y accesos bien cuidados.'),
      point('headset', 'Soporte', 'Una persona al otro lado cuando haga falta.'),
    ],
    faq: [
      ask('¿Cómo se empieza?', 'Con una conversación sobre cómo trabaja hoy y qué quiere mejorar.'),
      ask('¿Hace falta saber de tecnología?', 'No. Explicamos con las palabras de su trabajo.'),
      ask('¿Cuánto cuesta?', 'Depende de lo que necesite. Reciba la propuesta antes de decidir.', 'price'),
      ask('¿Qué pasa con mis datos?', 'Siguen siendo suyos, y solo los ve quien debe verlos.'),
      ask('¿Dan soporte?', 'Sí. Al contratar se acuerda cómo y en qué horario.'),
      ask('¿Atienden a distancia?', 'Muchas cosas se resuelven así. Diga su caso y lo confirmamos.'),
    ],
  },
  saas: {
    category: { one: 'programa', gender: 'm' },
    hero: [
      block('Menos planillas, más trabajo hecho', 'Un programa que ordena lo que hoy vive en correos, notas y memoria.'),
      block('Todo en su lugar', 'El programa para quien ya no quiere copiar los mismos datos tres veces.'),
    ],
    act: { trial: 'Probar el programa', contact: 'Pedir una demostración' },
    services: [
      point('layout-dashboard', 'Una vista de todo', 'Lo pendiente, lo hecho y lo que se atrasó.'),
      point('users', 'Trabajo en equipo', 'Cada uno sabe qué le toca.'),
      point('bell', 'Avisos', 'Para que las fechas no dependan de la memoria.'),
      point('chart-column', 'Informes', 'Los números listos cuando alguien los pide.'),
      point('plug', 'Conexiones', 'Pregunte con qué otras herramientas funciona.'),
      point('smartphone', 'Desde cualquier lugar', 'En la computadora o en el teléfono.'),
    ],
    faq: [
      ask('¿Puedo probarlo antes?', 'Escriba y le explicamos cómo conocerlo con un caso suyo.', 'trial'),
      ask('¿Cuánto se tarda en aprenderlo?', 'Lo básico se entiende en la primera sesión. Lo demás llega con el uso.'),
      ask('¿Puedo traer mis datos?', 'Díganos de dónde vienen y vemos cómo pasarlos.'),
      ask('¿Y si quiero irme?', 'Se lleva su información. Pregunte en qué formato.'),
      ask('¿Cuánto cuesta?', 'Según el plan y el número de personas. Pida los precios de hoy.', 'price'),
      ask('¿Funciona en el teléfono?', 'Pregunte por su modelo y se lo confirmamos.'),
    ],
  },
  'it-services': {
    category: { one: 'servicio de informática', gender: 'm' },
    hero: [
      block('Que la computadora deje de ser el problema', 'Servicio de informática {in-city} para casas y negocios, sin palabras raras.'),
      block('Se explica, se arregla y se cuida', 'Un servicio de informática que dice qué pasó y cómo evitar que vuelva.'),
    ],
    services: [
      point('laptop', 'Reparación', 'Equipos lentos, golpeados o que no encienden.'),
      point('wifi', 'Redes', 'Internet que llega a todos los rincones.'),
      point('hard-drive', 'Respaldo', 'Copias para que un accidente no sea un drama.'),
      point('shield-check', 'Seguridad', 'Virus, contraseñas y accesos.'),
      point('server', 'Empresas', 'Mantenimiento regular y alguien a quien llamar.'),
      point('headset', 'Ayuda a distancia', 'Para lo que se puede resolver sin ir.'),
    ],
    faq: [
      ask('¿Revisan antes de cobrar?', 'Pregunte al traerlo: le decimos si el diagnóstico tiene costo.', 'price'),
      ask('¿Pueden recuperar mis archivos?', 'A veces, sí. No use más el equipo y tráigalo cuanto antes.'),
      ask('¿Cuánto tardan?', 'Depende de la falla y de las piezas. Le avisamos después de revisar.'),
      ask('¿Van a domicilio?', 'Diga dónde y qué pasa, y lo confirmamos.'),
      ask('¿Mi información está segura?', 'Solo se mira lo necesario para reparar.'),
      ask('¿Conviene reparar o cambiar?', 'Hacemos la cuenta con usted y lo decimos con franqueza.'),
    ],
  },
};
