import type { TradeWords } from './trade-words.ts';

export const tradesEs: TradeWords = {
  pizzeria: ['pizzería|pizzas a la leña|pizza a domicilio', 'pizza|pizzas|horno de leña|masa madre|empanadas y pizzas|fainá'],
  restaurant: [
    'restaurante|parrilla|taquería|asador|marisquería|fonda|restorán|comida corrida|comedor|bodegón|cantina|arepera|casa de comidas|bar de tapas|mesón|taqueria|cevichería|rosticería|comida casera|restaurant|lonchería|antojitos|pupusería',
    'menú|platos|platillos|chef|cocina|tacos|almuerzos|comida|cenas|tapas|ceviche|asado|paella',
  ],
  bakery: [
    'panadería|horno de pan|obrador de pan|panificadora|tahona',
    'pan|panes|bolillo|masa madre|medialunas|hogazas|pan dulce|conchas|facturas',
  ],
  cafe: [
    'cafetería|café de especialidad|cafeteria|casa de té|tostador de café|tostaduría|salón de té',
    'espresso|capuchino|barista|café|brunch|granos|té',
  ],
  bar: [
    'bar|cervecería bar|pub|coctelería|mezcalería|vinoteca bar|taberna|pulquería|discoteca|bar de copas|vermutería',
    'tragos|cócteles|cerveza|copas|mezcal|happy hour|música en vivo',
  ],
  burger: [
    'hamburguesería|hamburguesas|lomitería|sandwichería|hot dogs|perritos calientes|choripanería|tortería',
    'hamburguesa|papas fritas|smash|combos|tortas|sándwiches',
  ],
  sushi: ['sushi|restaurante japonés|comida japonesa|sushi bar|ramen', 'rollos|sashimi|nigiri|makis|gyozas'],
  'ice-cream': ['heladería|nevería|paletería|helados artesanales|gelatería', 'helado|helados|paletas|nieves|sabores|cucurucho|kilo'],
  confectionery: [
    'pastelería|repostería|confitería|chocolatería|tortas|pasteles|pastelera|repostera|bombonería|dulcería|churrería|cupcakes|alfajores|postres',
    'pastel|torta|tartas|bombones|galletas|churros|encargos|mesa dulce',
  ],
  'food-truck': ['food truck|foodtruck|puesto de comida|carrito de comida|camión de comida', 'ferias|itinerante|eventos'],
  catering: [
    'catering|banquetes|servicio de catering|banquetería|chef a domicilio|viandas|bocaditos',
    'eventos|bocadillos|canapés|meseros|menús|buffet',
  ],
  butcher: ['carnicería|pescadería|pollería|charcutería', 'carne|cortes|res|cerdo|embutidos|pescado|pollo'],
  'dental-clinic': [
    'clínica dental|dentista|consultorio dental|odontología|odontólogo|odontóloga|ortodoncista|consultorio odontológico|centro odontológico|clínica odontológica',
    'dientes|limpieza dental|ortodoncia|implantes|blanqueamiento|brackets|muelas|caries|sonrisa|endodoncia',
  ],
  'medical-clinic': [
    'clínica|médico|médica|consultorio médico|pediatra|dermatólogo|dermatóloga|cardiólogo|ginecólogo|ginecóloga|centro médico|consultorio|oftalmólogo|doctora|doctor|traumatólogo|laboratorio clínico|urólogo|nutriólogo clínico|partera|fonoaudióloga|acupuntura|podólogo|podología|psiquiatra|logopeda|ultrasonido|hospital',
    'consulta|consultas|pacientes|cita|citas|cédula profesional|obra social|estudios|obras sociales|seguros médicos|turnos|cardiología|dermatología|pediatría|ortopedia|ginecología|obstetricia|oftalmología|urología|endocrinología|psiquiatría|neurología|geriatría|reumatología|medicina general|traumatología',
  ],
  psychologist: [
    'psicóloga|psicólogo|psicología|terapeuta|psicoterapia|psicoterapeuta|consultorio psicológico|psicoanalista|terapia de pareja',
    'terapia|ansiedad|sesiones|sesión|emociones|pareja',
  ],
  physiotherapy: [
    'fisioterapia|fisioterapeuta|kinesiología|kinesióloga|kinesiólogo|quiropráctico|osteópata|clínica de fisioterapia|rehabilitación',
    'dolor de espalda|lesiones|columna|masoterapia',
  ],
  nutritionist: [
    'nutrióloga|nutriólogo|nutricionista|consultorio de nutrición|dietista',
    'dieta|plan alimenticio|alimentación|bajar de peso',
  ],
  veterinary: ['veterinaria|veterinario|clínica veterinaria|hospital veterinario', 'vacunas|mascotas|perros|gatos|esterilización|animales'],
  'elder-care': [
    'residencia de mayores|asilo|cuidado de adultos mayores|cuidadora|geriátrico|residencia geriátrica|cuidado de ancianos|hogar de ancianos|casa de reposo',
    'adultos mayores|enfermería|ancianos|mayores',
  ],
  pharmacy: ['farmacia|botica|droguería|parafarmacia', 'medicamentos|medicinas|recetas|genéricos'],
  optician: ['óptica|optometrista|optometría', 'lentes|gafas|anteojos|armazones|examen de la vista'],
  'law-firm': [
    'abogado|abogada|abogados|despacho jurídico|bufete|estudio jurídico|despacho de abogados|despacho legal|procurador|abogacía',
    'legal|laboral|familiar|penal|divorcios|derecho|juicio|herencias|amparo|migración|sucesiones',
  ],
  accounting: [
    'contador|contadora|contabilidad|despacho contable|gestoría|estudio contable|asesoría fiscal|contadores|asesoría contable|asesor fiscal',
    'impuestos|SAT|declaraciones|nómina|monotributo|facturación|AFIP|hacienda|autónomos|IVA',
  ],
  notary: ['notaría|notario|escribanía|escribano|gestor|escribana', 'escrituras|poderes|testamentos|trámites|certificaciones'],
  insurance: [
    'seguros|agente de seguros|correduría de seguros|aseguradora|productor de seguros|corredor de seguros',
    'póliza|cotización|seguro de auto|siniestro|gastos médicos',
  ],
  'financial-services': [
    'asesor financiero|crédito hipotecario|asesoría financiera|corresponsal bancario|casa de cambio|broker hipotecario',
    'inversiones|créditos|ahorro|hipoteca|retiro',
  ],
  'real-estate': [
    'inmobiliaria|bienes raíces|agente inmobiliario|asesor inmobiliario|administración de fincas|corredor de propiedades|asesora inmobiliaria',
    'departamentos|casas|pisos|alquiler|renta|propiedades|terrenos|venta',
  ],
  consulting: [
    'consultoría|consultor|consultora|asesoría|asesoría empresarial|coach|coaching|mentoría|recursos humanos|reclutamiento',
    'estrategia|gestión|empresas|procesos|pymes|liderazgo',
  ],
  barbershop: [
    'barbería|barbero|barber shop|barbershop|peluquería masculina|peluquería de caballeros',
    'barba|corte|degradado|fade|afeitado|navaja|cortes',
  ],
  'hair-salon': [
    'peluquería|estética unisex|salón de belleza|estilista|peluquera|salon de belleza|peluquero',
    'corte|tinte|mechas|balayage|peinado|alisado|keratina|coloración|cabello',
  ],
  'nail-studio': [
    'salón de uñas|manicura|uñas|nail bar|estudio de uñas|manicurista|pedicura',
    'gelish|acrílicas|esmaltado|semipermanente|uña',
  ],
  aesthetics: [
    'centro de estética|estética|esteticista|cosmetóloga|depilación|cejas y pestañas|spa facial|medicina estética|maquilladora|micropigmentación|centro de belleza|lashista|cosmetología|cosmiatra|clínica estética',
    'limpieza facial|faciales|láser|pestañas|cejas|bótox|rellenos|piel|maquillaje',
  ],
  tattoo: [
    'tatuajes|tatuador|tatuadora|estudio de tatuajes|tattoo|piercing|estudio de tatuaje',
    'fine line|blackwork|diseños|tinta|perforaciones',
  ],
  spa: [
    'spa|masajes|masajista|masoterapeuta|temazcal|centro de bienestar|baños termales|reiki',
    'relajante|piedras calientes|bienestar|sauna|aromaterapia|descontracturante',
  ],
  gym: [
    'gimnasio|crossfit|gym|centro de entrenamiento|box de crossfit|cancha|pádel|club de pádel|escuela de fútbol|entrenamiento funcional|rocódromo|academia de fútbol',
    'entrenamiento|clases|membresía|pesas|spinning|rutinas|canchas',
  ],
  'yoga-studio': ['yoga|estudio de yoga|centro de yoga|meditación|profesora de yoga', 'vinyasa|hatha|yin|práctica|respiración|ashtanga'],
  pilates: ['pilates|estudio de pilates', 'reformer|postura|camas|suelo'],
  'dance-school': [
    'escuela de danza|academia de baile|escuela de baile|ballet|clases de tango|academia de danza|clases de salsa|estudio de danza|flamenco',
    'salsa|bachata|tango|danza|baile|jazz|zumba|bailarines',
  ],
  'martial-arts': [
    'artes marciales|karate|judo|jiu-jitsu|taekwondo|muay thai|boxeo|academia de box|kick boxing|escuela de box|gimnasio de boxeo|aikido',
    'cinta|tatami|dojo|defensa personal|sensei',
  ],
  'swim-school': [
    'escuela de natación|natación|clases de natación|escuela de surf|clases de surf|acuática',
    'alberca|pileta|piscina|olas|tablas',
  ],
  'personal-trainer': [
    'entrenador personal|entrenadora personal|personal trainer|entrenadora|coach fitness',
    'rutinas|entrenamientos|fuerza|pérdida de peso',
  ],
  'language-school': [
    'escuela de idiomas|academia de inglés|clases de inglés|curso de inglés|profesora de inglés|academia de idiomas|clases de francés|instituto de inglés|clases de español|clases de alemán|profesor de inglés',
    'inglés|idiomas|conversación|niveles|Cambridge|TOEFL',
  ],
  school: [
    'escuela|colegio|instituto|preparatoria|universidad|secundaria|escuela técnica|academia|escuela de cocina|montessori',
    'alumnos|inscripciones|inscripción|maestros|ciclo escolar|profesores|matrícula',
  ],
  daycare: [
    'guardería|jardín de infantes|kínder|preescolar|estancia infantil|escuela infantil|maternal|jardín de niños|jardín maternal|kinder',
    'niños|niñas|bebés|juego|infantil',
  ],
  tutoring: [
    'clases particulares|regularización|profesor particular|maestra particular|apoyo escolar|clases de matemáticas|refuerzo escolar|academia de refuerzo|asesorías académicas',
    'matemáticas|física|química|tareas|examen|selectividad|bachillerato',
  ],
  'music-school': [
    'escuela de música|clases de guitarra|clases de piano|clases de canto|academia de música|conservatorio|clases de batería|clases de violín',
    'guitarra|piano|canto|batería|violín|solfeo',
  ],
  'driving-school': [
    'autoescuela|escuela de manejo|academia de conducir|escuela de conducción|clases de manejo',
    'licencia|carnet|permiso|examen|conducir|prácticas',
  ],
  'online-course': [
    'curso en línea|curso online|taller|talleres|curso de|masterclass|diplomado|cursos en línea|conferencista|workshop',
    'módulos|lecciones|certificado|inscríbete|alumnos|curso',
  ],
  saas: [
    'software|plataforma|saas|sistema de gestión|startup|ERP|CRM|programa de facturación|punto de venta en línea',
    'prueba gratis|prueba gratuita|integraciones|planes|suscripción|reportes|API|se integra con|facturación electrónica|tarjeta de crédito',
  ],
  app: ['aplicación móvil|app|aplicación|videojuego|juego', 'android|iOS|descarga|descargar|google play|app store'],
  'it-services': [
    'soporte técnico|reparación de computadoras|servicios informáticos|informática|desarrollo web|programador|desarrollador|ciberseguridad|reparación de ordenadores|desarrollo de software|soporte informático|proveedor de internet',
    'redes|servidores|respaldos|computadoras|laptops|ordenadores|cámaras',
  ],
  agency: [
    'agencia de marketing|agencia de publicidad|agencia digital|agencia|marketing digital|community manager|agencia creativa|relaciones públicas',
    'campañas|marcas|redes sociales|SEO|anuncios|branding',
  ],
  photographer: ['fotógrafo|fotógrafa|fotografía|estudio fotográfico|estudio de fotografía', 'bodas|sesiones|retratos|fotos|XV años|álbum'],
  videographer: [
    'productora audiovisual|videógrafo|cineasta|producción de video|productora de video|podcast|videógrafa|productora',
    'videos|edición|drone|documental|episodios',
  ],
  architect: [
    'arquitecto|arquitecta|arquitectura|despacho de arquitectura|estudio de arquitectura|ingeniería|ingeniero civil|arquitectos',
    'proyectos|obras|planos|residencial|remodelación|casas',
  ],
  'interior-design': [
    'diseño de interiores|interiorista|interiorismo|decoradora|decoración de interiores|diseñadora de interiores|organizadora de espacios',
    'espacios|ambientes|decoración|muebles|interiores',
  ],
  designer: [
    'diseñador|diseñadora|diseño gráfico|ilustrador|ilustradora|diseñador gráfico|diseñadora gráfica|estudio de diseño|diseño web',
    'logotipos|marca|identidad|branding|ilustración|portafolio',
  ],
  writer: [
    'escritora|escritor|redactora|redactor|traductora|traductor|periodista|autora|autor|perito traductor|correctora|traducciones',
    'libro|libros|novela|textos|poesía|traducción|cuentos',
  ],
  musician: [
    'banda|músico|cantante|grupo musical|mariachi|DJ|trío|orquesta|cantautora|cantautor|grupo norteño|coro|mariachis|banda de rock',
    'conciertos|shows|serenatas|repertorio|canciones|gira|disco',
  ],
  artist: [
    'artista plástica|artista plástico|artista|pintora|escultor|escultora|muralista|taller de arte|artista visual|ilustradora artística',
    'obras|cuadros|exposiciones|murales|óleo|acuarela',
  ],
  gallery: [
    'galería de arte|museo|centro cultural|teatro|espacio cultural|biblioteca|cine',
    'exposiciones|colección|funciones|cartelera|entradas|muestra',
  ],
  wedding: [
    'boda|nuestra boda|página de boda|nos casamos|casamiento|sitio de boda|XV años|quinceañera',
    'novia|novio|ceremonia|invitados|mesa de regalos|confirmar asistencia|recepción|padrinos',
  ],
  event: [
    'evento|feria|carrera|maratón|exposición|encuentro|retiro|torneo|hackatón|mercadillo|expo|cumpleaños|bazar',
    'boletos|entradas|programa|sede|inscripciones|participantes|expositores',
  ],
  conference: [
    'congreso|conferencia|simposio|jornadas|foro|cumbre|seminario|convención',
    'ponentes|charlas|entradas|conferencistas|agenda|boletos|ponencias',
  ],
  festival: [
    'festival|festival de música|carnaval|fiestas patronales|festival de cine|kermés|verbena',
    'bandas|escenarios|boletos|cartel|artistas|entradas',
  ],
  'event-planning': [
    'organización de eventos|wedding planner|organizadora de eventos|renta de mobiliario|inflables|decoración de eventos|organizadora de bodas|alquiler de inflables|animación de fiestas|producción de eventos|globos',
    'bodas|fiestas|quinceañeras|eventos|mobiliario|cumpleaños',
  ],
  'event-venue': [
    'salón de eventos|salón de fiestas|quinta|jardín para eventos|hacienda para eventos|finca para bodas|espacio para eventos|salón de banquetes|quincho',
    'capacidad|invitados|renta|fiestas|bodas',
  ],
  ngo: [
    'ONG|fundación|asociación civil|organización sin fines de lucro|banco de alimentos|proyecto social|comedor comunitario|sin fines de lucro|sin ánimo de lucro|caridad',
    'donar|donaciones|voluntarios|voluntariado|comunidad|donativos|familias|donación',
  ],
  church: [
    'iglesia|parroquia|templo|ministerio|comunidad cristiana|mezquita|sinagoga|capilla',
    'misa|misas|culto|cultos|pastor|padre|oración|fe',
  ],
  'animal-rescue': [
    'refugio de animales|rescate animal|protectora de animales|albergue de animales|adopción de perros|albergue canino|refugio canino|rescate de perros|protectora',
    'adopción|adoptar|rescatados|perritos|hogar temporal|gatitos',
  ],
  association: [
    'asociación|sindicato|cooperativa|club|asociación vecinal|cámara de comercio|federación|colegio profesional|peña|club deportivo|asociación de vecinos|junta vecinal',
    'socios|miembros|asamblea|directiva|afiliados',
  ],
  hotel: ['hotel|hostal|resort|hostel|hotel boutique|motel|parador|albergue', 'habitaciones|huéspedes|noche|reservas|desayuno|suites'],
  guesthouse: [
    'posada|casa de huéspedes|casa rural|cabañas|bed and breakfast|hostería|ecolodge|casa rural con encanto|hospedaje|cabaña',
    'habitaciones|huéspedes|desayuno|noche|naturaleza|reservas',
  ],
  camping: ['camping|glamping|campamento|zona de acampar', 'tiendas|carpas|fogata|senderos|naturaleza'],
  'holiday-rental': [
    'casa de vacaciones|alquiler vacacional|renta vacacional|airbnb|casa de playa|apartamento turístico|departamento en renta por día|alquiler temporario|casa en la playa',
    'huéspedes|noche|alberca|playa|recámaras|asador',
  ],
  'travel-agency': [
    'agencia de viajes|tour operador|viajes|turismo|touroperador|agente de viajes|operadora turística',
    'paquetes|tours|destinos|excursiones|vuelos|cruceros',
  ],
  'tour-guide': [
    'guía de turistas|guía turístico|tours guiados|paseos en lancha|ecoturismo|buceo|senderismo|free tour|guía de montaña|paseos en barco|centro de buceo|kayak|tours',
    'recorridos|grupos|excursión|senderos|salidas|lancha|snorkel',
  ],
  'clothing-store': [
    'tienda de ropa|boutique|ropa|moda|marca de ropa|zapatería|ropa de mujer|ropa infantil|tienda de zapatos|lencería|indumentaria|ropa vintage|calzado|showroom',
    'vestidos|camisas|colección|tallas|jeans|zapatos|prendas|talles|blusas',
  ],
  jewelry: ['joyería|joyas|platería|bisutería|orfebre|relojería|joyera', 'plata|oro|anillos|aretes|collares|pulseras|aros|pendientes'],
  florist: [
    'florería|floristería|flores|vivero|tienda de plantas|floristeria|arreglos florales',
    'ramos|rosas|arreglos|plantas|orquídeas|ramo',
  ],
  'pet-shop': [
    'tienda de mascotas|estética canina|peluquería canina|pet shop|veterinaria y tienda|guardería canina|adiestrador|forrajería|adiestramiento canino|hotel canino',
    'perros|gatos|croquetas|baño|mascotas|alimento|accesorios',
  ],
  bookshop: [
    'librería|papelería|casa editorial|librería de viejo|tienda de cómics|librería café',
    'libros|títulos|autores|cuadernos|cómics|lectores|útiles',
  ],
  furniture: [
    'mueblería|muebles|tienda de muebles|decoración para el hogar|colchones|antigüedades|muebles a medida',
    'sillas|mesas|salas|sofás|madera|camas|lámparas',
  ],
  electronics: [
    'tienda de electrónica|electrónica|tienda de celulares|tienda de computación|tienda de videojuegos|accesorios para celular',
    'celulares|laptops|audífonos|consolas|cargadores',
  ],
  cosmetics: [
    'cosméticos|cosmética natural|jabones artesanales|perfumería|tienda de maquillaje|velas aromáticas|velas|jabonería',
    'jabones|cremas|maquillaje|aceites|fragancias|aromas|natural',
  ],
  'toy-store': ['juguetería|juguetes|tienda de bebés|juegos de mesa', 'niños|juegos|muñecas|didácticos|bebé|peluches'],
  'bike-shop': [
    'tienda de bicicletas|taller de bicicletas|bicicletería|renta de bicicletas|bicicletas',
    'bicis|bicicleta|ciclistas|ruedas|rodadas',
  ],
  'building-materials': [
    'ferretería|materiales para construcción|maderería|tlapalería|pinturería|corralón|vidriería|cristalería|marmolería',
    'cemento|herramientas|tornillos|pintura|madera|vidrios',
  ],
  market: [
    'tienda de abarrotes|abarrotes|mercado|verdulería|supermercado|frutería|tienda orgánica|minisúper|dietética|almacén|quesería|tienda gourmet|ultramarinos|colmado|tienda naturista',
    'frutas|verduras|quesos|orgánico|granel|productos locales',
  ],
  winery: [
    'bodega|viñedo|vinoteca|destilería|tienda de vinos|bodega de vinos|mezcal artesanal|tequilera',
    'vinos|vino|catas|uvas|botellas|degustación|agave|cosecha',
  ],
  brewery: ['cervecería|cerveza artesanal|cervecería artesanal|fábrica de cerveza', 'IPA|lager|stout|tap room|cervezas|pintas'],
  farm: [
    'granja|finca|rancho|huerto|apicultor|miel|productor agrícola|caballerizas|chacra|lechería|hípica|huerta|finca cafetalera|canastas orgánicas',
    'cosecha|canastas|huevos|orgánico|ganado|siembra|caballos',
  ],
  artisan: [
    'artesanías|artesana|artesano|cerámica|tejidos|taller de cerámica|hecho a mano|alfarería|bordados|macramé|talabartería|marroquinería|crochet|taller de costura creativa',
    'piezas|barro|lana|a mano|cuero|telar|artesanal',
  ],
  shop: ['tienda|tienda en línea|tienda online|negocio|catálogo|ecommerce|vendo', 'productos|envíos|mayoreo|envío|pedidos|stock'],
  'auto-repair': [
    'taller mecánico|mecánico|taller|hojalatería y pintura|vulcanizadora|refaccionaria|taller de motos|llantera|gomería|chapa y pintura|grúas|taller de coches|lubricentro|taller automotriz|mecánica automotriz',
    'frenos|aceite|motor|llantas|afinación|autos|coches|neumáticos|suspensión|diagnóstico',
  ],
  'car-wash': [
    'autolavado|lavado de autos|car wash|detailing|lavadero de autos|lavadero|detallado automotriz',
    'lavado|encerado|pulido|interiores|autos',
  ],
  'car-dealer': [
    'concesionaria|venta de autos|autos usados|seminovos|renta de autos|alquiler de coches|lote de autos|concesionario|agencia de autos',
    'autos|financiamiento|vehículos|coches|prueba de manejo',
  ],
  plumber: [
    'plomero|plomería|fontanero|fontanería|destape de cañerías|gasista|sanitarista|plomeros',
    'fugas|tuberías|drenaje|calentador|cañerías|desagües',
  ],
  electrician: [
    'electricista|instalaciones eléctricas|servicios eléctricos|electricistas',
    'cableado|contactos|iluminación|tablero|cortos|enchufes',
  ],
  'air-conditioning': [
    'aire acondicionado|climatización|refrigeración|minisplit|calefacción',
    'instalación|mantenimiento|recarga de gas|split',
  ],
  solar: ['paneles solares|energía solar|placas solares|autoconsumo', 'inversor|recibo de luz|techo|CFE|kWp'],
  cleaning: [
    'limpieza|servicio de limpieza|empresa de limpieza|limpieza de casas|limpieza de alfombras|lavado de salas|limpieza de oficinas|tintorería de alfombras|limpieza de tapizados',
    'oficinas|hogares|profunda|casas|tapizados|fin de obra',
  ],
  'pest-control': ['fumigación|control de plagas|fumigaciones|exterminador|fumigadora', 'cucarachas|termitas|roedores|plagas|chinches'],
  construction: [
    'constructora|albañil|albañilería|remodelaciones|construcción|contratista|reformas|tablaroca|impermeabilización|techos|maestro de obra|empresa de reformas|durlock|yesero|remodelación',
    'obra|obras|presupuesto|casas|baños|cocinas|ampliaciones',
  ],
  painter: ['pintor|pintura de casas|pintores|pintor de casas|pintura residencial', 'interiores|exteriores|fachadas|pintura'],
  carpentry: ['carpintería|carpintero|ebanista|muebles a la medida|ebanistería', 'madera|clósets|cocinas|puertas|a medida'],
  metalwork: [
    'herrería|herrero|soldador|cerrajería metálica|tornería|toldos|cancelería|aluminio y vidrio',
    'portones|rejas|hierro|aluminio|soldadura|barandales',
  ],
  gardening: [
    'jardinería|jardinero|paisajismo|poda de árboles|mantenimiento de albercas|paisajista|mantenimiento de piscinas|limpieza de piscinas',
    'jardines|césped|pasto|plantas|podas|riego',
  ],
  locksmith: ['cerrajero|cerrajería|cerrajeros|cerrajero 24 horas', 'cerraduras|llaves|chapas|aperturas|duplicados'],
  moving: ['mudanzas|fletes|guardamuebles|empresa de mudanzas|fletes y mudanzas|trasteros', 'mudanza|camión|empaque|flete|cajas'],
  transport: [
    'transporte|taxi|transporte escolar|mensajería|paquetería|logística|traslados|renta de camionetas|chofer|remis|transporte de carga|remisería|traslados al aeropuerto',
    'entregas|carga|flotilla|pasajeros|aeropuerto|envíos',
  ],
  laundry: ['lavandería|tintorería|lavado de ropa|planchaduría|lavadero de ropa', 'ropa|kilo|planchado|edredones|secado'],
  tailor: [
    'sastre|costurera|sastrería|modista|arreglos de ropa|compostura de ropa|zapatero|taller de costura|costura|arreglo de ropa',
    'trajes|vestidos|bastillas|a la medida|dobladillos|ajustes',
  ],
  'appliance-repair': [
    'reparación de electrodomésticos|reparación de lavadoras|servicio técnico|reparación de refrigeradores|línea blanca|servicio técnico de heladeras',
    'lavadoras|refrigeradores|estufas|reparación|heladeras|hornos',
  ],
  'phone-repair': [
    'reparación de celulares|reparación de móviles|servicio técnico de celulares|arreglo de celulares',
    'pantallas|baterías|celulares|móviles|pantalla',
  ],
  'dog-walker': ['paseador de perros|paseadora de perros|cuidador de mascotas|cuidadora de mascotas', 'paseos|perros|gatos|visitas'],
  printing: [
    'imprenta|serigrafía|impresión|publicidad exterior|personalizados|sublimación|gráfica|rotulación|estampados|playeras personalizadas|copistería',
    'lonas|tarjetas|playeras|stickers|tazas|folletos|remeras',
  ],
  coworking: [
    'coworking|oficinas compartidas|oficina virtual|espacio de trabajo|salas de juntas|espacio de coworking',
    'escritorios|sala de juntas|internet|oficinas',
  ],
  blog: [
    'blog|boletín|revista|mi blog|revista digital|portal de noticias|newsletter',
    'artículos|entradas|lectores|recetas|textos|publicaciones|historias',
  ],
  portfolio: ['portafolio|portfolio|página personal|currículum|sitio personal|porfolio', 'proyectos|trabajos|experiencia|carrera'],
};
