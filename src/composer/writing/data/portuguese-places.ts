/** Places of Brazil and Portugal that take an article; without one it is "em". */
const BY_NAME: Record<string, 'o' | 'a' | 'os' | 'as'> = {};
const enter = (article: 'o' | 'a' | 'os' | 'as', names: string) => {
  for (const name of names.split(', ')) BY_NAME[name.toLowerCase()] = article;
};
enter(
  'o',
  'Rio de Janeiro, Recife, Porto, Rio, Rio Grande do Sul, Rio Grande do Norte, Paraná, Ceará, Pará, Amazonas, Maranhão, Piauí, Acre, Amapá, Tocantins, Espírito Santo, Distrito Federal, Mato Grosso do Sul, Algarve, Funchal, Crato, Cairo, Guarujá, Cabo de Santo Agostinho, Brooklin, Tatuapé, Morumbi, Leblon, Flamengo, Catete, Méier, Bixiga, Brás, Ipiranga, Paraíso, Butantã, Jabaquara, Cambuci, Limão, Pari, Itaim, Itaim Bibi, Itaim Paulista, Pacaembu, Sumaré, Campo Belo, Bom Retiro, Guará, Gama, Boqueirão, Batel, Cabral, Bigorrilho, Pina, Espinheiro, Cambuí, Taquaral, Leme, Humaitá, Recreio, Recreio dos Bandeirantes, Grajaú, Andaraí, Maracanã, Cosme Velho, Jardim Botânico, Moinhos de Vento, Bom Fim, Menino Deus, Rio Vermelho, Campo Grande de Salvador, Sudoeste, Cruzeiro, Plano Piloto, Buritis, Gutierrez, Sion, Prado, Barro Preto, Castelo, Meireles, Cocó, Itacorubi, Estreito, Campeche, Pantanal, Derby, Rosarinho, Cordeiro, Bessa, Tirol, Alecrim, Chiado, Bairro Alto, Gonzaga, Embaré, Sumarezinho, Jaguaré, Mandaqui, Tucuruvi, Jaraguá, Ingá, Pelourinho, Marco, Reduto, Umarizal',
);
enter(
  'a',
  'Bahia, Paraíba, Serra, Lapa, Mooca, Penha, Liberdade, Consolação, Bela Vista, República, Sé, Luz, Barra Funda, Saúde, Aclimação, Casa Verde, Tijuca, Glória, Gávea, Urca, Lagoa, Pavuna, Savassi, Pampulha, Floresta, Pituba, Graça, Vitória da Barra, Barra, Ondina, Aldeota, Varjota, Trindade, Lagoa da Conceição, Água Verde, Água Branca, Cidade Baixa, Boa Vista do Recife, Madalena, Torre, Várzea, Jatiúca, Ponta Verde, Pajuçara, Ribeira, Batista Campos, Pedreira, Cidade Velha, Nova Suíça, Cachoeirinha, Freguesia do Ó, Pompeia, Faria Lima, Paulista, Bela Cintra, Taquara, Freguesia, Guarda, Covilhã, Madeira, Figueira da Foz, Póvoa de Varzim, Maia, Amadora, Estrela, Baixa, Alfama',
);
enter('os', 'Jardins, Aflitos, Açores, Barris, Estados Unidos');
enter('as', 'Graças, Mercês, Caldas da Rainha, Laranjeiras do Sul');

const BY_FIRST_WORD: Record<string, 'o' | 'a'> = {
  vila: 'a',
  praia: 'a',
  ilha: 'a',
  cidade: 'a',
  zona: 'a',
  asa: 'a',
  chácara: 'a',
  granja: 'a',
  avenida: 'a',
  rua: 'a',
  praça: 'a',
  barra: 'a',
  região: 'a',
  jardim: 'o',
  parque: 'o',
  alto: 'o',
  bairro: 'o',
  setor: 'o',
  centro: 'o',
  morro: 'o',
  conjunto: 'o',
  largo: 'o',
  lago: 'o',
  polo: 'o',
  núcleo: 'o',
};
/** Cities whose first word looks like a district's: Vila Velha, Barra Mansa, Parque … */
const WITHOUT = new Set([
  'vila velha',
  'vila rica',
  'vila real',
  'vila franca de xira',
  'barra mansa',
  'barra do garças',
  'barra do piraí',
  'praia grande',
  'ilha solteira',
  'lago da pedra',
  'alto paraíso de goiás',
  'alta floresta',
]);

/** "o", "a", "os", "as" or "" for a place name as the owner wrote it. */
export function portuguesePlaceArticle(place: string): string {
  const name = place.trim().toLowerCase();
  if (WITHOUT.has(name)) return '';
  return BY_NAME[name] ?? BY_FIRST_WORD[name.split(' ')[0] ?? ''] ?? '';
}
