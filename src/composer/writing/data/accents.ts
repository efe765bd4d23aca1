const table = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.split(' ').map((word) => [word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), word] as const));

/**
 * Words with a single spelling that people type without accents, by language. Excludes those whose bare form is another
 * word: "maio", "nos", "pais", "carne", "metro", "fabrica".
 */
export const ACCENTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pt: table(
    'músico músicos fotógrafos únicos rápidos últimos hidráulicas símbolo símbolos têxtil têxteis veterinárias pedagógico pedagógica notícia notícias farmácias cerimônia cerimônias matrimônio aniversário manhã manhãs suíte suítes não você vocês também até já só aí três através após água café cafés pão pães mãe mães irmão irmãos irmã irmãs mãos mão coração alemão japonês inglês português francês móvel móveis imóvel imóveis automóvel automóveis máquina máquinas elétrica elétrico elétricos elétricas eletrônica eletrônico eletrônicos hidráulica hidráulico mecânica mecânico médico médica clínica odontológica estética orçamento orçamentos serviço serviços preço preços começo lençol lençóis cabeça almoço almoços açougue açúcar calça calças praça licença doença doenças presença diferença horário horários domicílio sábado sábados terça família famílias música músicas público única único básica básico rápido rápida próximo próxima mínimo mínima máximo máxima válido último última número números endereço endereços município cartório escritório laboratório consultório salário diário diária diárias criança crianças gráfica fotográfico fotógrafo fotógrafa técnico técnica técnicos químico química físico física psicólogo psicóloga psicólogas estúdio prédio prédios edifício edifícios condomínio condomínios indústria indústrias comércio negócio negócios agência farmácia veterinário veterinária veículo veículos câmbio pneumático férias réveillon vídeo vídeos áudio óleo óleos óculos ônibus bebê bebês guaraná limão  feijão macarrão camarão salmão portão fogão colchão balcão caminhão avião violão ' +
      'câmara câmaras câmera câmeras sofá sofás chá chás açaí maracujá chapéu chapéus boné bonés crochê tricô filé filés picolé picolés cílio cílios médicos médicas clínicas espaço espaços pedaço braço braços laço laços cachaça linguiça linguiças pescoço calçada calçadas calçado calçados caçamba caçambas roçagem terraço balanço começar açougues mudança mudanças segurança dança danças lembrança lembranças confiança herança heranças aliança aliança alianças cobrança cobranças vizinhança poupança pensão área áreas aéreo aérea aéreos história histórias memória memórias polícia exercício exercícios início benefício benefícios silêncio prêmio prêmios remédio remédios sítio sítios estágio estádio relógio relógios colégio colégios anúncio anúncios convênio convênios gênero página páginas lâmpada lâmpadas ótimo ótima  práticos práticas líquido líquidos sólido úmido código códigos crédito débito depósito depósitos trânsito hábito   táxi táxis biquíni biquínis mês três além porém ninguém alguém armazém parabéns atrás fácil fáceis difícil difíceis útil úteis álbum álbuns líder tênis grátis bônus rádio rádios mágico mágica trágico orgânico orgânicos orgânica orgânicas domésticos doméstica doméstico plástico plásticos cerâmica cerâmicas cerâmico químicas químicos lógica histórico histórica clássico clássica clássicos público públicos pública públicas tráfico típico típica típicos típicas metálico metálica metálicas genérico genéricos estéticas terapêutica farmacêutico farmacêutica pediátrica pediátrico cirúrgico cirúrgica alérgico alérgica periódico periódicos acadêmico acadêmica católica católico ' +
      'agrícola agrícolas vinícola vinícolas avícola sobrancelhas será estará você máscara máscaras  vidraça vidraças telhado calhas móvel pônei júri náutico náutica náuticos árvore árvores árabe pássaro pássaros pêssego pérola pérolas ímã cômoda cômodos cômodo hóspede hóspedes fôlego estômago coluna círculo veículos título títulos currículo século óptica ótica óticas óculos ético ética higiene herói heróis troféu troféus papéis anéis pastéis pincéis quartéis hotéis tonéis móveis chapéus degraus  carnês bufê purê patê crepe buquê buquês ateliê ateliês bidê   bangalô bangalôs robô judô  vovô vovó cipó jiló mocotó  avós pós   países saída saídas raízes juízes ruína baú baús saúde viúva miúdos conteúdo raiz faísca caído',
  ),
  es: table(
    'también aquí allí según después además más días  máquina máquinas clínica médico médica música público única único básico rápido próximo mínimo máximo último número números teléfono dirección miércoles sábado sábados jardín jardinería panadería carpintería plomería fontanería cerrajería peluquería cafetería pastelería lavandería zapatería joyería librería papelería ferretería carnicería pescadería pizzería heladería tapicería tintorería albañilería energía fotografía eléctrica eléctrico mecánica mecánico hidráulica electrónica gráfica técnico técnica atención ocasión algodón jabón cartón camión avión árbol árboles fácil difícil útil móvil café bebé niño niños niña niñas año años español mañana día cámara cámaras mecánicos mecánicas eléctricos eléctricas electrónico electrónicos automático automática automáticos hidráulico hidráulicos neumático neumáticos plástico plástica plásticos cerámica cerámicas cerámico básica básicos básicas rápida rápidos rápidas próxima próximos próximas última últimos últimas mínima máxima pública únicos únicas médicos médicas clínicas músico músicos técnicas técnicos físico física químico química óptica ópticas estética estéticas estético odontología cardiología psicología psicólogo psicóloga fotógrafo fotógrafa fotógrafos fotográfica tecnología tecnologías teléfonos direcciones jardines frutería verdulería bicicletería gomería chapistería lechería cervecería churrería taquería tortillería rosticería relojería perfumería mueblería vidriería herrería mensajería guardería florería juguetería barbería inglés francés japonés portugués alemán están  estará ahí así allá jamás quizás todavía adiós limón melón jamón jabones salón salones colchón sillón pantalón cinturón corazón edredón balcón cajón portón sillín lámpara lámparas pájaro pájaros césped azúcar árbitro ángel útiles fáciles difíciles móviles inmóvil cómodo cómoda cómodos cálido cálida sólido sólida líquido líquidos páginas página línea líneas área áreas aéreo vehículo vehículos películas película kilómetro kilómetros artículo artículos título títulos vínculo espectáculo espectáculos crédito débito depósito depósitos préstamo préstamos tránsito tráfico trámite trámites cédula cédulas matrícula fórmula cumpleaños otoño baño baños diseño diseños diseñador diseñadora española tamaño tamaños pequeño pequeña pequeños pequeñas montaña montañas señora señoras compañía compañías dueño dueña mañanas enseñanza piñata piñatas  ñoquis muñeca muñecas  arañas décadas década época íntimo género géneros médula órgano órganos garantía garantías alegría instalación reparación construcción decoración iluminación grabación',
  ),
};

/** Endings with a single spelling, over lower-case words without accents; verbs with the same ending are left alone. */
export const ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  pt: [
    [/(?<=[a-z]{2})(?<!fal|bal|vul)cao$/, 'ção'],
    [/(?<=[a-z]{2})(?<!fal|bal|vul)coes$/, 'ções'],
    [/(?<=[a-z]{2})oes$/, 'ões'],
    [/(?<=[a-z]{2})(?<!berimb|bacalh|cac)ao$/, 'ão'],
    [/(?<=[a-z])(?<!^(?:ger|lic|influ|difer|viv|pres|evid|refer|pot|sent|sil|neglig|rever|cred))encia(s?)$/, 'ência$1'],
    [/(?<=[a-z]{2})(?<!^fin|^substanci)ancia(s?)$/, 'ância$1'],
    [/(?<=[a-z]{3})ario(s?)$/, 'ário$1'],
    [/(?<=[a-z]{3})orio(s?)$/, 'ório$1'],
    [/(?<=[a-z]{2})(?<!^casc)avel$/, 'ável'],
    [/(?<=[a-z]{2})ivel$/, 'ível'],
    [/(?<=[a-z]{2})aveis$/, 'áveis'],
    [/(?<=[a-z]{2})iveis$/, 'íveis'],
    [/ologic([oa]s?)$/, 'ológic$1'],
    [/(?<=[a-z])ologo(s?)$/, 'ólogo$1'],
    [/(?<=[a-z])ologa(s?)$/, 'óloga$1'],
    [/onomic([oa]s?)$/, 'onômic$1'],
    [/(?<=[a-z])etric([oa]s?)$/, 'étric$1'],
    [/(?<=[a-z])ometro(s?)$/, 'ômetro$1'],
    [/(?<=[a-z]{2})(?<!^gr|^pr)atic([oa]s?)$/, 'átic$1'],
    [/(?<=[a-z]{2})istic([oa]s?)$/, 'ístic$1'],
    [/(?<=[a-z]{2})onic([oa]s?)$/, 'ônic$1'],
    [/(?<=[a-z]{2})ografic([oa]s?)$/, 'ográfic$1'],
    [/(?<=[a-z]{2})ecnic([oa]s?)$/, 'écnic$1'],
  ],
  es: [[/(?<=[a-z]{2})(c|s)ion$/, '$1ión']],
};
