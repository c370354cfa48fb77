import type { SpeechWords } from '../speech-words.ts'

export const es: SpeechWords = {
  say: 'dijo dice dicen dijeron dicho afirmó afirma afirmaron afirmado aseguró asegura aseguraron asegurado explicó explica explicaron explicado señaló señala señalaron señalado añadió añade agregó agrega declaró declara declararon declarado indicó indica indicaron manifestó manifiesta apuntó apunta sostuvo sostiene subrayó subraya destacó destaca expresó expresa comentó comenta advirtió advierte advirtieron reconoció reconoce recordó recuerda respondió responde preguntó pregunta escribió escribe anunció anuncia insistió insiste precisó precisa contó cuenta relató relata admitió admite concluyó concluye criticó critica denunció denuncia lamentó lamenta consideró considera opinó opina aseveró puntualizó enfatizó exclamó gritó confesó confirmó confirma reiteró reitera sentenció zanjó prometió promete pidió pide tuiteó reza matizó matiza replicó argumentó argumenta',
  call: 'calificó califica tildó tilda denunció denuncia acusó acusa describió describe habló habla criticó critica llamó llama definió define consideró considera tachó tacha elogió celebró defendió rechazó pidió',
  adding: 'añadiendo diciendo afirmando asegurando señalando explicando agregando destacando subrayando',
  around:
    'ha han había también además después luego ya se le les no aún fue es este esta ayer hoy lunes martes miércoles jueves viernes',
  according: 'según para en_palabras_de de_acuerdo_con a_juicio_de',
  after: '',
  he: 'él',
  she: 'ella',
  they: 'ellos ellas',
  determiners: 'el la los las un una unos unas este esta su sus varios dos tres',
  links: 'de del para en y la el los las',
  stops:
    'que quien cuando mientras tras después antes durante pero porque donde en con por sobre a al ante lunes martes miércoles jueves viernes sábado domingo ayer hoy según y o ha han es fue no se para sin desde este esta',
  titles:
    'sr sra srta señor señora don doña dr dra presidente presidenta ministro ministra alcalde alcaldesa general coronel papa rey reina príncipe diputado diputada senador senadora gobernador gobernadora',
  roles:
    'ministro ministra presidente presidenta portavoz vocero vocera director directora alcalde alcaldesa diputado diputada senador senadora abogado abogada juez jueza fiscal policía médico médica profesor profesora investigador investigadora experto experta analista responsable jefe jefa secretario secretaria testigo vecino vecina padre madre hombre mujer gobierno ministerio asociación empresa partido fuente fuentes agencia diario periódico entrenador jugador escritor escritora autor autora economista funcionario funcionaria candidato candidata gobernador líder',
  documents: 'informe comunicado carta documento estudio texto sentencia nota declaración mensaje artículo',
  roleEnds: '',
  works:
    'película libro novela canción álbum disco serie obra título palabra palabras término expresión eslogan lema programa periódico diario revista operación proyecto grupo nombre apodo poema exposición titulado titulada',
  naming:
    'llamado llamada llamados apodado apodada titulado titulada denominado denominada conocido_como conocida_como bautizado bautizada alias la_palabra el_término',
  told: 'a al',
  through: 'entrevista_con entrevista_a entrevista_en declaraciones_a',
  first: 'yo nosotros nuestro nuestra nuestros mi mis me nos tengo somos estamos vamos creo hemos',
}
