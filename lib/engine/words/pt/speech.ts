import type { SpeechWords } from '../speech-words.ts'

export const pt: SpeechWords = {
  say: 'disse diz dizem disseram dito afirmou afirma afirmaram afirmado explicou explica explicaram acrescentou acrescenta declarou declara declararam garantiu garante contou conta destacou destaca ressaltou ressalta comentou comenta completou completa avaliou avalia alertou alerta escreveu escreve respondeu responde perguntou pergunta anunciou anuncia informou informa lembrou lembra reconheceu reconhece admitiu admite criticou critica defendeu defende concluiu conclui argumentou argumenta observou observa relatou relata sublinhou sublinha salientou salienta referiu refere considerou considera apontou aponta reforçou reforça frisou frisa enfatizou ressalvou gritou prometeu promete exclamou questionou revelou revela lamentou lamenta assegurou assegura indicou indica',
  call: 'chamou chama classificou classifica descreveu descreve acusou acusa criticou critica denunciou falou fala considerou considera elogiou definiu define condenou rejeitou defendeu',
  adding: 'acrescentando dizendo afirmando explicando garantindo destacando',
  around: 'também tem têm tinha havia ainda depois já se não foi é que hoje ontem então',
  according: 'segundo de_acordo_com conforme para nas_palavras_de',
  after: '',
  he: 'ele',
  she: 'ela',
  they: 'eles elas',
  determiners: 'o a os as um uma este esta seu sua seus suas vários dois três',
  links: 'de do da dos das para em no na e',
  stops:
    'que quem quando enquanto após depois antes durante mas porque onde em no na com por sobre ao à aos segunda terça quarta quinta sexta sábado domingo ontem hoje segundo e ou tem é foi não se sem desde nesta neste',
  titles:
    'sr sra senhor senhora dom dona dr dra presidente presidenta ministro ministra prefeito prefeita governador governadora general coronel papa rei rainha deputado deputada senador senadora',
  roles:
    'ministro ministra presidente porta-voz diretor diretora prefeito prefeita deputado deputada senador senadora advogado advogada juiz juíza promotor promotora polícia delegado delegada médico médica professor professora pesquisador pesquisadora especialista analista responsável chefe secretário secretária testemunha morador moradora vizinho vizinha pai mãe homem mulher governo ministério associação empresa partido fonte fontes agência jornal treinador técnico jogador escritor escritora autor autora economista candidato candidata líder',
  documents: 'relatório comunicado carta documento estudo texto sentença nota declaração mensagem artigo',
  roleEnds: '',
  works:
    'filme livro romance música canção álbum disco série peça título palavra palavras termo expressão lema programa jornal revista operação projeto grupo nome apelido poema exposição intitulado intitulada novela',
  naming:
    'chamado chamada apelidado apelidada intitulado intitulada denominado denominada conhecido_como conhecida_como batizado batizada a_palavra o_termo',
  told: 'a à ao',
  through: 'entrevista_à entrevista_ao entrevista_a',
  first: 'eu nós nosso nossa meu minha me nos a_gente estamos temos somos',
}
