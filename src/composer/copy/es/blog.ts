import type { BlogCopy } from '../blog-shape.ts';
import { block, point } from '../shape.ts';

export const blog: BlogCopy = {
  title: 'Blog de {subject}',
  untitled: 'Mi blog',
  hero: [
    block('Escrito para leerse hasta el final', 'Textos cortos, un tema a la vez, sin ventanas que se abren encima.'),
    block('Un tema, sin prisa', 'Cada texto responde a una sola pregunta, con principio, medio y fin.'),
    block('Para leer con un café', 'Textos nuevos cuando hay algo que decir.'),
  ],
  latest: [block('Para leer ahora'), block('Textos recientes'), block('Por dónde empezar')],
  coming: block('Próximos textos', 'Ya tienen título; el texto viene después.'),
  topics: [block('Lo que se encuentra aquí'), block('De qué se habla aquí'), block('Los temas de la casa')],
  soon: 'El primer texto se está escribiendo. Estará aquí en unos días.',
  index: { label: 'Textos', title: 'Todos los textos', lead: 'Del más nuevo al más antiguo.' },
  about: {
    label: 'Acerca de',
    title: 'Acerca de este blog',
    lead: 'Para quién es, cómo funciona y cómo hablar con quien escribe.',
    teaser: block('Un blog pequeño, hecho con cuidado', 'Sin carrera por los clics y sin textos estirados.'),
    body: 'Este blog existe para reunir en un solo lugar lo que suele quedar disperso: apuntes, respuestas y cosas que salieron bien.\n\nLos textos son cortos a propósito. Cuando un tema pide más, se vuelve otro texto, y uno lleva al otro. Lo que esté equivocado se corrige en el mismo texto, con la fecha.\n\nLas sugerencias de temas son bienvenidas: con una línea alcanza.',
    more: 'Conocer el blog',
  },
  promise: {
    ...block('Cómo trabaja este blog'),
    points: [
      point('book-open', 'Una idea por texto', 'El título dice lo que se va a leer.'),
      point('check', 'Los errores se corrigen a la vista', 'La corrección queda en el texto, con su fecha.'),
      point('megaphone', 'La publicidad se llama publicidad', 'Si algún día la hay, estará escrito que lo es.'),
      point('message-circle', 'Las cartas tienen respuesta', 'Puede tardar un poco, pero llega.'),
    ],
  },
  newsletter: [
    block('Los próximos textos, por correo', 'Un mensaje cuando sale un texto nuevo, y nada más.'),
    block('¿Aviso cuando salga el próximo?', 'Basta dejar un correo: avisamos con cada texto nuevo.'),
    block('Textos nuevos en el correo', 'Sin publicidad, y con salida en cualquier momento.'),
  ],
  form: {
    email: 'Correo electrónico',
    consent: 'Quiero recibir los textos nuevos por correo y sé que puedo darme de baja cuando quiera.',
    submit: 'Quiero recibirlos',
    done: 'Listo: el próximo texto llegará al correo.',
  },
  contact: [
    block('Escribir al blog', 'Una duda, una corrección o un tema que hace falta.'),
    block('¿Falta algún tema?', 'Aquí se puede contar qué haría falta leer.'),
    block('Hablar con quien escribe', 'Los mensajes llegan directo, sin intermediarios.'),
  ],
  read: 'Leer los textos',
  subscribe: 'Recibir por correo',
  footer: ['Hecho para leerse con calma.', 'Pocos textos, bien cuidados.', 'Gracias por leer hasta aquí.'],
  seo: {
    home: {
      title: ['{name}: textos cortos y útiles para leer con calma', '{name}: textos para leer con calma', '{name} · textos nuevos'],
      sentences: [
        '{name}: textos cortos, un tema a la vez, escritos para ayudar de verdad a quien los lee.',
        'Por temas, y con los próximos por correo.',
        'Sin rodeos.',
      ],
    },
    index: {
      title: ['Todos los textos publicados · {name}', 'Todos los textos · {name}', 'Todos los textos publicados hasta hoy'],
      sentences: [
        'La lista completa de lo que ha salido en {name}, del texto más nuevo al más antiguo.',
        'Se elige por título o por tema, y se lee con calma.',
        'Todo abierto, sin registro.',
      ],
    },
    about: {
      title: ['Acerca del blog y cómo escribirle · {name}', 'Acerca de este blog · {name}', 'Acerca de este blog y quien lo escribe'],
      sentences: [
        'Para quién se escribe {name}, cómo se hacen y se corrigen los textos, y de qué manera enviar una sugerencia de tema.',
        'Las cartas tienen respuesta.',
      ],
    },
  },
  notice: {
    posts:
      'Escribimos algunos textos para que el blog nazca con algo que leer. Son de conocimiento general y no llevan firma: se pueden leer, cambiar o borrar en “Textos”, en el editor. También hay ideas en borrador, que solo usted ve.',
    ideas:
      'Dejamos ideas de textos en borrador, que solo usted ve: complételas y publíquelas en “Textos”, en el editor. No se publicó nada en su nombre.',
  },
  ideas: [
    { title: 'Por qué empecé este blog', body: '## Lo que quiero contar aquí\n\n## Para quién escribo\n\n## Lo que viene' },
    { title: 'La pregunta que más me hacen', body: '## La pregunta\n\n## La respuesta corta\n\n## Lo que casi nadie cuenta' },
    { title: 'Tres cosas que me habría gustado saber antes', body: '1. \n2. \n3. ' },
  ],
  themes: {
    recipes: {
      subject: 'recetas',
      hero: [
        block(
          'La buena receta es la que sale bien en casa',
          'Medidas claras, pasos cortos y el porqué de cada uno. Un blog de recetas para la cocina de todos los días.',
        ),
        block(
          '¿Qué se come hoy?',
          'Recetas sencillas, con ingredientes de mercado y tiempos de verdad. Un blog de recetas para quien cocina entre una cosa y otra.',
        ),
      ],
      topics: [
        point('utensils', 'Comida de todos los días', 'Arroz, frijoles, verduras: lo básico que sostiene la semana.'),
        point('clock', 'Rápidas', 'Para después del trabajo, con lo que ya hay en la despensa.'),
        point('leaf', 'Sin desperdicio', 'Tallos, sobras y pan de ayer se vuelven otra comida.'),
        point('book-open', 'Técnica', 'Por qué la receta manda hacerlo así.'),
      ],
      tags: { basics: 'Básicos', kitchen: 'En la cocina', storage: 'Sin desperdicio' },
      posts: [
        {
          title: 'Arroz suelto, paso a paso',
          lead: 'Una medida de arroz, dos de agua caliente y diez minutos sin tocar la olla.',
          tags: ['basics'],
          body: 'El arroz se pega por dos motivos: demasiado almidón en el agua o una olla que se revuelve cuando no toca. Los dos tienen arreglo.\n\n## Qué hace falta\n\n- 1 taza de arroz blanco\n- 2 tazas de agua caliente\n- 1 cucharada de aceite\n- 1 diente de ajo picado\n- Sal al gusto\n\n## Cómo se hace\n\n1. Lavar el arroz hasta que el agua salga casi clara y escurrirlo bien.\n2. Sofreír el ajo en el aceite, a fuego medio, sin que se oscurezca.\n3. Agregar el arroz y revolver dos minutos: los granos quedan sueltos cuando la grasa los envuelve.\n4. Poner el agua caliente y la sal. Cuando hierva, bajar el fuego y tapar a medias.\n5. Cuando el agua desaparezca de la superficie, apagar, tapar del todo y esperar **diez minutos**.\n\n> No se revuelve mientras se cuece: es lo que suelta el almidón y pega los granos.\n\nAntes de servir, separar los granos con un tenedor, de abajo hacia arriba.',
        },
        {
          title: 'Cómo congelar comida sin perder el sabor',
          lead: 'Qué se congela bien, en qué recipiente y por cuánto tiempo.',
          tags: ['storage', 'kitchen'],
          body: 'Congelar no estropea la comida. La estropean el aire del recipiente y la demora en enfriarse.\n\n## Antes de guardar\n\n- Dejar enfriar, pero no más de dos horas fuera del refrigerador.\n- Usar porciones pequeñas: se congelan rápido y se descongela solo lo que se va a comer.\n- Llenar el recipiente hasta un dedo del borde, porque los líquidos se expanden.\n- Escribir el nombre y la fecha en la tapa.\n\n## Lo que va bien\n\nFrijoles, salsas, sopas, carnes cocidas, panes y bizcochos sencillos. Las verduras piden un minuto en agua hirviendo y otro en agua helada, para conservar el color.\n\n## Lo que no\n\nHojas crudas, huevo duro, mayonesa y papa en trozos: quedan aguados o harinosos.\n\n## Para descongelar\n\nEn el refrigerador, de un día para otro. Lo crudo ya descongelado no vuelve al congelador; una vez cocido, sí puede.',
        },
        {
          title: 'La sal: cuándo y cuánta',
          lead: 'La misma pizca lo cambia todo, según el momento en que entra en la olla.',
          tags: ['kitchen', 'basics'],
          body: 'La sal no solo sala: realza lo dulce, suaviza lo amargo y cambia la textura.\n\n## En el agua de la pasta\n\nUnos 10 gramos por litro, cuando hierva. Es la única oportunidad de sazonar la pasta por dentro.\n\n## En la carne\n\nMucho antes o justo al final. Con cuarenta minutos o más, la sal entra y la carne queda jugosa. Diez minutos antes es el peor momento: el agua sale y no alcanza a volver.\n\n## En las verduras\n\nAl principio, si deben soltar agua y ablandarse; al final, si deben quedar firmes y doradas.\n\n## En los frijoles\n\nPuede ir desde el comienzo. La idea de que la sal endurece el grano no se confirma en la olla.\n\n> Siempre se prueba al final. Lo que se evapora deja la sal.',
        },
      ],
      ideas: [
        { title: 'La receta de mi familia', body: '## De quién viene\n\n## Qué hace falta\n\n- \n\n## Cómo se hace\n\n1. ' },
        { title: 'Lo que nunca falta en mi despensa', body: '## Siempre en casa\n\n- \n\n## Qué hago con eso' },
      ],
    },
    running: {
      subject: 'running',
      hero: [
        block(
          'Un paso y después el otro',
          'Entrenamiento, montaña y descanso para quien corre porque le gusta. Un blog de running sin mirar el reloj todo el tiempo.',
        ),
        block('Correr cabe en la semana', 'Textos sobre empezar, seguir y llegar entero. Un blog de running para gente común.'),
      ],
      topics: [
        point('map', 'Montaña y asfalto', 'Lo que cambia en el paso, en el calzado y en la cabeza.'),
        point('calendar', 'Entrenamiento posible', 'Semanas que caben en una vida con otras cosas dentro.'),
        point('heart-pulse', 'Cuerpo', 'Dolor, sueño, agua y lo que están diciendo.'),
        point('backpack', 'Equipo', 'Lo poco que hace falta y lo mucho que no.'),
      ],
      tags: { start: 'Para empezar', trail: 'Montaña', gear: 'Equipo' },
      posts: [
        {
          title: 'Empezar a correr desde cero, sin lesionarse',
          lead: 'Tres salidas por semana, alternando correr y caminar, hasta que correr gane.',
          tags: ['start'],
          body: 'El aliento mejora en semanas. Los tendones y las articulaciones tardan meses. Casi toda lesión de principiante nace de esa diferencia.\n\n## La primera semana\n\nTres salidas, con un día de descanso entre ellas. En cada una, calentar cinco minutos caminando y repetir ocho veces:\n\n1. un minuto corriendo despacio;\n2. dos minutos caminando.\n\n## ¿Qué tan despacio?\n\nLo bastante para conversar en frases enteras. Si solo salen palabras sueltas, hay que bajar.\n\n## Cómo aumentar\n\n- Cambiar un poco de caminata por carrera cada semana.\n- Si la semana fue pesada, repetirla en vez de avanzar.\n- Un dolor que cambia la pisada es señal de parar, no de apretar los dientes.\n\nQuien lleva mucho tiempo sin moverse, tiene una enfermedad del corazón o siente dolor en el pecho debe hablar antes con un médico.',
        },
        {
          title: 'Qué llevar a correr por la montaña',
          lead: 'Agua, abrigo, luz y una forma de pedir ayuda: la lista corta que resuelve casi todo.',
          tags: ['trail', 'gear'],
          body: 'En la montaña, el auto de apoyo es uno mismo. Esta lista sirve para salidas de hasta medio día.\n\n## Siempre\n\n- **Agua**: cerca de medio litro por hora, más si hace calor.\n- **Comida** ya probada en los entrenamientos.\n- **Teléfono** cargado, con el mapa guardado para usarlo sin señal.\n- **Cortavientos**: arriba, el tiempo cambia rápido.\n- **Silbato y linterna frontal**, aunque sea de día.\n- Una curita, cinta y un documento.\n\n## Antes de salir\n\n1. Decirle a alguien el recorrido y la hora de regreso.\n2. Ver el pronóstico y la hora en que oscurece.\n3. Acordar qué hacer si no hay respuesta.\n\n## En los pies\n\nSuela con tacos y medio número de holgura: en la bajada, los dedos lo agradecen.\n\n> Ante la duda entre seguir y volver, se vuelve. La montaña no se va a ninguna parte.',
        },
      ],
      ideas: [
        { title: 'Mi recorrido preferido', body: '## Dónde queda\n\n## Distancia y desnivel\n\n## Qué saber antes de ir' },
        { title: 'Lo que aprendí en mi primera carrera', body: '## Antes de la salida\n\n## A mitad de camino\n\n## Después' },
      ],
    },
    travel: {
      subject: 'viajes',
      hero: [
        block(
          'Ir es la mitad de la historia',
          'Itinerarios que respiran, maletas pequeñas y cuentas claras. Un blog de viajes para quien de verdad sale.',
        ),
        block('Menos lista, más lugar', 'Cómo elegir, llegar y quedarse un poco. Un blog de viajes sin prisa por sellar el pasaporte.'),
      ],
      topics: [
        point('map', 'Itinerarios', 'Pocos lugares, bien vistos, con el trayecto incluido.'),
        point('luggage', 'Maleta', 'Qué va, qué se queda y por qué.'),
        point('wallet', 'Cuentas', 'Cómo calcular un viaje antes de comprar el pasaje.'),
        point('train-front', 'Camino', 'Autobús, tren, carretera y lo bueno de ir despacio.'),
      ],
      tags: { plan: 'Planificación', packing: 'Maleta' },
      posts: [
        {
          title: 'Cinco días con equipaje de mano',
          lead: 'Una paleta de colores, tres capas y una regla: todo combina con todo.',
          tags: ['packing'],
          body: 'Viajar solo con equipaje de mano no es disciplina, es elegir colores. Si todo combina, bastan pocas prendas.\n\n## La cuenta\n\n- 2 pantalones o faldas, uno puesto\n- 4 prendas de arriba\n- 1 abrigo y 1 chaqueta que corte viento y lluvia\n- Ropa interior para cinco días\n- 1 par de zapatos puesto y 1 ligero en la maleta\n\n## Líquidos\n\nEn vuelos internacionales, envases de hasta 100 ml, todos en una bolsa transparente. El jabón y el champú sólidos resuelven la mitad del problema.\n\n## Cómo acomodar\n\n1. Zapatos y cosas pesadas cerca de las ruedas.\n2. Ropa enrollada, con lo que se arruga encima.\n3. Cargador, medicinas y documentos en el bolsillo exterior.\n\nConviene revisar medidas y peso en la página de la aerolínea: cambian de una a otra.',
        },
        {
          title: 'Un itinerario que respira',
          lead: 'Dos cosas al día, un descanso cada tres y la primera tarde sin plan.',
          tags: ['plan'],
          body: 'Un itinerario apretado funciona en la hoja de cálculo. Al tercer día, nadie soporta otra iglesia.\n\n## Tres reglas\n\n1. **Dos cosas al día.** Una por la mañana y otra por la tarde. Lo demás es regalo.\n2. **Un descanso cada tres días.** Para lavar ropa, dormir o repetir el lugar que gustó.\n3. **Nada la primera tarde.** Llegar cansa más de lo que parece.\n\n## Por barrio, no por lista\n\nSe marca en el mapa todo lo que interesa y se junta lo que queda cerca. El traslado es la parte que nadie cuenta y que se come el día.\n\n## Reservar solo lo que se agota\n\nAlojamiento, trenes con asiento y museos con horario. Lo demás se decide en el desayuno, mirando el cielo.',
        },
      ],
      ideas: [
        { title: 'Tres días en un lugar que conozco bien', body: '## Cómo llegar\n\n## Qué ver\n\n## Dónde comer\n\n## Qué me saltaría' },
        { title: 'Cuánto costó mi último viaje', body: '## Adónde\n\n## Los números\n\n- \n\n## Qué haría distinto' },
      ],
    },
    gardening: {
      subject: 'jardinería',
      hero: [
        block(
          'Una maceta ya es un jardín',
          'Riego, luz y paciencia, explicados sin misterio. Un blog de jardinería para patios, balcones y ventanas.',
        ),
        block('La planta avisa', 'Cómo leer hojas, tierra y estación. Un blog de jardinería para manos de cualquier color.'),
      ],
      topics: [
        point('sprout', 'Huerta en casa', 'De las hierbas en la ventana al cantero del patio.'),
        point('droplets', 'Riego', 'Cuánto, cuándo y cómo saberlo.'),
        point('sun', 'Luz', 'Lo que pide cada planta y lo que tiene la casa.'),
        point('leaf', 'Problemas', 'Hojas amarillas, bichos y moho: por dónde empezar.'),
      ],
      tags: { care: 'Cuidados', kitchen: 'Huerta' },
      posts: [
        {
          title: 'Cuánto regar: la prueba del dedo',
          lead: 'El calendario no sirve. La tierra dice cuándo necesita agua.',
          tags: ['care'],
          body: 'Mueren más plantas por exceso de agua que por falta. El calendario de riego no sabe si llovió, si hizo calor o si la maceta es de barro.\n\n## La prueba\n\nSe mete el dedo en la tierra hasta la segunda falange, unos cuatro centímetros.\n\n- **Sale seco:** hay que regar.\n- **Sale con tierra húmeda pegada:** esperar uno o dos días.\n- **Sale mojado:** parar y revisar que el agujero de la maceta no esté tapado.\n\n## Cómo regar\n\n1. Temprano por la mañana o al final de la tarde.\n2. Despacio, sobre la tierra, no sobre las hojas.\n3. Hasta que el agua salga por abajo; después se vacía el plato.\n\n## Lo que cambia la cuenta\n\nEl barro se seca antes que el plástico. La maceta chica, antes que la grande. El viento seca tanto como el sol.\n\nLas suculentas y los cactus son la excepción: entre un riego y otro, la tierra debe secarse por completo.',
        },
        {
          title: 'Un jardín de hierbas en la ventana',
          lead: 'Cuatro plantas fáciles, una maceta de un palmo y cuatro horas de sol.',
          tags: ['kitchen'],
          body: 'Si la ventana recibe al menos cuatro horas de sol al día, puede haber hierbas frescas todo el año.\n\n## Por dónde empezar\n\n- **Cebollín**: rebrota después de cada corte.\n- **Albahaca**: quiere sol y agua; se le quitan las flores para que dé hojas.\n- **Menta**: en una maceta propia, porque lo invade todo.\n- **Romero**: mucho sol y poca agua.\n\n## La maceta\n\nUn palmo de alto, con agujero abajo. Una capa de piedritas o arcilla, y luego tierra mezclada con composta.\n\n## La cosecha\n\n1. Esperar a que la planta mida un palmo.\n2. Cortar los tallos justo encima de un par de hojas: de ahí salen dos.\n3. Nunca llevarse más de un tercio de una vez.\n\nSi los tallos crecen largos y pálidos, falta luz: conviene probar otra ventana.',
        },
      ],
      ideas: [
        { title: 'Lo que está floreciendo aquí ahora', body: '## En mi jardín\n\n## En la calle\n\n## Qué plantar este mes' },
        { title: 'La planta que casi pierdo', body: '## Qué pasó\n\n## Qué intenté\n\n## Qué funcionó' },
      ],
    },
  },
};
