import { once } from '../../once.ts'
import { fold } from '../level/fold.ts'
import { stemWord } from '../level/stem.ts'
import { areAntonyms } from './antonyms.ts'
import { entriesOf } from './language.ts'

/**
 * Words of six languages that mean one thing: a small bilingual lexicon, written for the project, of the commonest words
 * of news and of the list of Swadesh (1952). English, German, French, Spanish, Italian, Portuguese, in this order; of a
 * language all words that may stand for it, with forms that no stemmer unites. What is written alike in most languages
 * (*president*, *Präsident*) is left out, since cognates are found without a table.
 */
const columns = ['en', 'de', 'fr', 'es', 'it', 'pt'] as const

const lines = `
state|staat|état|estado|stato|estado
people person|menschen mensch leute person|gens personnes personne|gente personas persona|gente persone persona|gente pessoas pessoa
year|jahr jahre jahren|an ans année années|año años|anno anni|ano anos
month|monat monate|mois|mes meses|mese mesi|mês meses
week|woche wochen|semaine|semana|settimana settimane|semana
day|tag tage tagen|jour jours journée|día|giorno giorni giornata|dia dias
hour|stunde stunden|heure heures|hora|ora ore|hora
night|nacht nächte|nuit|noche|notte|noite
morning|morgen vormittag früh|matin matinée|mañana|mattina mattino|manhã
evening|abend|soir soirée|tarde noche|sera serata|noite
time|zeit|temps|tiempo|tempo|tempo
new|neu neue neuen neuer neues|nouveau nouvelle nouveaux nouvelles neuf|nuevo nueva|nuovo nuova|novo nova
old|alt alte alten alter ältere|vieux vieille ancien|viejo vieja antiguo|vecchio vecchia|velho velha antigo
young|jung junge jungen|jeune|joven jóvenes|giovane giovani|jovem jovens
big large great|gross grosse grossen grosser|grand grande gros|grande gran|grande grandi|grande
small little|klein kleine kleinen|petit petite|pequeño pequeña|piccolo piccola|pequeno pequena
long|lang lange langen|long longue|largo larga|lungo lunga|longo longa
short|kurz kurze|court courte bref|corto corta breve|corto breve|curto curta
good|gut gute guten|bon bonne|bueno buena buen|buono buona|bom boa
better|besser bessere|meilleur mieux|mejor|migliore meglio|melhor
best|beste besten|meilleur|mejor|migliore|melhor
bad|schlecht schlechte schlimm|mauvais mauvaise|malo mala|cattivo cattiva|mau má ruim
worse|schlimmer schlechter|pire|peor|peggio peggiore|pior
first|erste ersten erster erstes zuerst|premier première|primero primera primer|primo prima|primeiro primeira
last|letzte letzten letzter|dernier dernière|último última|ultimo ultima|último última
second|zweite zweiten zweiter|deuxième second|segundo segunda|secondo seconda|segundo segunda
third|dritte dritten dritter|troisième|tercero tercera tercer|terzo terza|terceiro terceira
half|hälfte halb halbe halben|moitié demi|mitad medio media|metà mezzo mezza|metade meio
double|doppelt verdoppeln|double doubler|doble duplicar|doppio raddoppiare|dobro duplicar
man|mann männer|homme|hombre|uomo uomini|homem homens
woman|frau frauen|femme|mujer|donna donne|mulher mulheres
child children kid|kind kinder kindern|enfant|niño niña hijo|bambino bambini bambina figli|criança crianças
mother|mutter mütter|mère|madre|madre|mãe
father|vater väter|père|padre|padre|pai
parents|eltern|parents|padres|genitori|pais
son|sohn söhne|fils|hijo|figlio|filho
daughter|tochter töchter|fille|hija|figlia|filha
brother|bruder brüder|frère|hermano|fratello fratelli|irmão irmãos
sister|schwester schwestern|sœur soeur|hermana|sorella|irmã
grandmother|grossmutter oma|grand-mère|abuela|nonna|avó
grandfather|grossvater opa|grand-père|abuelo|nonno|avô
wife|ehefrau frau|épouse femme|esposa mujer|moglie|esposa mulher
husband|ehemann mann|mari époux|marido esposo|marito|marido
friend|freund freunde freundin|ami amie|amigo amiga|amico amici amica|amigo amiga
enemy|feind feinde|ennemi|enemigo|nemico nemici|inimigo
neighbor|nachbar nachbarn|voisin|vecino|vicino vicini|vizinho
house home|haus häuser hause häusern|maison|casa|casa case|casa
school|schule schulen|école|escuela colegio|scuola scuole|escola
church|kirche kirchen|église|iglesia|chiesa chiese|igreja
hospital clinic|krankenhaus krankenhäuser klinik spital|hôpital hôpitaux|hospital|ospedale ospedali|hospital
street road|strasse strassen|rue route|calle carretera|strada via strade|rua estrada
bridge|brücke brücken|pont|puente|ponte ponti|ponte
door|tür türen|porte|puerta|porta|porta
window|fenster|fenêtre|ventana|finestra|janela
room|zimmer raum saal|chambre pièce salle|habitación sala|stanza sala camera|quarto sala
wall|mauer wand mauern|mur|muro pared|muro parete|muro parede
floor|boden stockwerk|sol étage|suelo piso|pavimento piano|chão piso
roof|dach dächer|toit|techo tejado|tetto|teto telhado
table|tisch|table|mesa|tavolo tavola|mesa
bed|bett betten|lit|cama|letto letti|cama
car|auto wagen|voiture|coche auto|macchina auto|carro
train|zug züge|train|tren|treno treni|comboio trem
plane aircraft airplane|flugzeug flugzeuge|avion|avión|aereo aerei|avião aviões
ship boat|schiff schiffe boot boote|bateau navire|barco buque|nave navi barca|barco navio
airport|flughafen|aéroport|aeropuerto|aeroporto|aeroporto
station|bahnhof|gare|estación|stazione|estação
city town|stadt städte|ville|ciudad|città|cidade
village|dorf dörfer|village|pueblo aldea|villaggio paese|aldeia vila
country nation|land länder|pays|país|paese|país
world|welt|monde|mundo|mondo|mundo
border|grenze grenzen|frontière|frontera|frontiera confine|fronteira
sea ocean|meer see ozean|mer océan|mar océano|mare oceano|mar oceano
river|fluss flüsse|rivière fleuve|río|fiume|rio
lake|see|lac|lago|lago|lago
mountain|berg berge bergen|montagne|montaña|montagna montagne|montanha
hill|hügel|colline|colina|collina|colina
island|insel inseln|île|isla|isola isole|ilha
coast|küste küsten|côte|costa|costa|costa
forest|wald wälder|forêt|bosque|bosco foresta|floresta bosque
tree|baum bäume|arbre|árbol árboles|albero alberi|árvore
field|feld felder|champ|campo|campo campi|campo
flower|blume blumen|fleur|flor|fiore fiori|flor
grass|gras|herbe|hierba|erba|erva
root|wurzel wurzeln|racine|raíz raíces|radice radici|raiz
leaf leaves|blatt blätter|feuille|hoja|foglia foglie|folha
fruit|frucht früchte obst|fruit|fruta fruto|frutta frutto|fruta fruto
bread|brot|pain|pan|pane|pão
meat|fleisch|viande|carne|carne|carne
milk|milch|lait|leche|latte|leite
wine|wein|vin|vino|vino|vinho
salt|salz|sel|sal|sale|sal
egg|ei eier|œuf oeuf|huevo|uovo uova|ovo
dog|hund hunde|chien|perro|cane cani|cão cachorro
cat|katze katzen|chat|gato|gatto gatti|gato
horse|pferd pferde|cheval chevaux|caballo|cavallo cavalli|cavalo
cow|kuh kühe|vache|vaca|mucca|vaca
sheep|schaf schafe|mouton brebis|oveja|pecora pecore|ovelha
bird|vogel vögel|oiseau oiseaux|pájaro ave|uccello uccelli|pássaro ave
fish|fisch fische|poisson|pez pescado peces|pesce pesci|peixe
snake|schlange|serpent|serpiente|serpente|cobra serpente
water|wasser|eau eaux|agua|acqua acque|água
fire blaze|feuer brand|feu incendie|fuego incendio|fuoco incendio|fogo incêndio
air|luft|air|aire|aria|ar
wind|wind winde|vent|viento|vento venti|vento
rain|regen|pluie|lluvia|pioggia|chuva
snow|schnee|neige|nieve|neve|neve
ice|eis|glace|hielo|ghiaccio|gelo
storm|sturm stürme|tempête orage|tormenta|tempesta|tempestade
flood|hochwasser flut überschwemmung|crue inondation|inundación crecida|alluvione inondazione|inundação cheia
earthquake|erdbeben|séisme|terremoto|terremoto|terramoto sismo
heat|hitze wärme|chaleur|calor|calore caldo|calor
cold|kalt kalte kälte|froid froide|frío fría|freddo fredda|frio fria
warm hot|warm heiss warme|chaud chaude|caliente cálido|caldo calda|quente
sun|sonne|soleil|sol|sole|sol
moon|mond|lune|luna|luna|lua
star|stern sterne|étoile|estrella|stella stelle|estrela
sky heaven|himmel|ciel cieux|cielo|cielo cieli|céu
earth land ground|erde land boden|terre sol|tierra suelo|terra|terra
stone|stein steine|pierre|piedra|pietra pietre|pedra
sand|sand|sable|arena|sabbia|areia
dust|staub|poussière|polvo|polvere|pó poeira
smoke|rauch|fumée|humo|fumo|fumo
ash|asche|cendre|ceniza|cenere|cinza
wood|holz|bois|madera|legno|madeira
iron|eisen|fer|hierro|ferro|ferro
gold|gold|or|oro|oro|ouro
silver|silber|argent|plata|argento|prata
coal|kohle|charbon|carbón|carbone|carvão
oil|öl|pétrole huile|petróleo aceite|petrolio olio|petróleo óleo
power electricity|strom elektrizität|courant électricité|electricidad corriente|elettricità corrente|eletricidade corrente
light|licht|lumière|luz luces|luce luci|luz
head|kopf haupt|tête|cabeza|testa capo|cabeça
face|gesicht angesicht|visage face|cara rostro|volto faccia viso|rosto face
eye|auge augen|œil yeux|ojo ojos|occhio occhi|olho olhos
ear|ohr ohren|oreille|oreja oído|orecchio orecchie|orelha ouvido
nose|nase|nez|nariz|naso|nariz
mouth|mund|bouche|boca|bocca|boca
tooth teeth|zahn zähne|dent|diente|dente denti|dente
tongue|zunge|langue|lengua|lingua|língua
hand|hand hände händen|main|mano manos|mano mani|mão mãos
foot feet|fuss füsse füssen|pied|pie pies|piede piedi|pé pés
leg|bein beine|jambe|pierna|gamba gambe|perna
knee|knie|genou genoux|rodilla|ginocchio ginocchia|joelho
back|rücken|dos|espalda|schiena|costas
heart|herz herzen|cœur coeur|corazón|cuore cuori|coração
blood|blut|sang|sangre|sangue|sangue
bone|knochen|os|hueso|osso ossa|osso
skin|haut|peau|piel|pelle|pele
hair|haar haare|cheveux cheveu|pelo cabello|capelli capello|cabelo
body|körper leib|corps|cuerpo|corpo|corpo
soul spirit|seele geist|âme esprit|alma espíritu|anima spirito|alma espírito
life lives|leben|vie|vida|vita vite|vida
death|tod|mort|muerte|morte|morte
dead|tot tote toten|mort morte morts|muerto muerta|morto morta morti|morto morta
die died|sterben starb gestorben|mourir meurt|morir murió muere|morire muore|morrer morreu
kill|töten getötet tötete umbringen|tuer tué|matar mató|uccidere ucciso uccisi|matar matou
birth born|geburt geboren|naissance né née|nacimiento nacido nacer|nascita nato nata|nascimento nascido
survive|überleben überlebt|survivre survécu|sobrevivir sobrevivió|sopravvivere sopravvissuto|sobreviver
injured wounded|verletzt verletzte verwundet|blessé blessée|herido herida|ferito ferita feriti|ferido ferida
sick ill disease illness|krank kranke krankheit|malade maladie|enfermo enfermedad|malato malattia|doente doença
doctor physician|arzt ärztin ärzte|médecin docteur|médico doctor|medico medici dottore|médico
nurse|krankenschwester pfleger pflegerin|infirmier infirmière|enfermero enfermera|infermiere infermiera|enfermeiro enfermeira
patient|patient patientin patienten|patient|paciente|paziente pazienti|paciente
teacher|lehrer lehrerin|enseignant professeur|maestro profesor|insegnante maestro|professor
student pupil|schüler student|élève étudiant|alumno estudiante|studente alunno studenti|estudante aluno
farmer|bauer landwirt bauern|agriculteur paysan|agricultor campesino|agricoltore contadino|agricultor
worker|arbeiter beschäftigte|travailleur ouvrier|trabajador obrero|lavoratore lavoratori operaio|trabalhador
employee|mitarbeiter angestellter|employé salarié|empleado|dipendente impiegato|funcionário empregado
work job|arbeit arbeiten arbeitet stelle|travail travailler emploi|trabajo trabajar empleo|lavoro lavorare|trabalho trabalhar emprego
unemployed unemployment|arbeitslos arbeitslosigkeit|chômage chômeur|paro desempleo|disoccupazione|desemprego
driver|fahrer fahrerin|conducteur chauffeur|conductor|conducente autista|condutor motorista
passenger|fahrgast passagier reisende|passager voyageur|pasajero viajero|passeggero passeggeri viaggiatore|passageiro
guard|wache wächter|garde gardien|guardia|guardia guardie|guarda
thief|dieb diebe|voleur|ladrón ladrones|ladro ladri|ladrão ladrões
theft robbery|diebstahl raub|vol|robo|furto rapina|roubo furto
witness|zeuge zeugin zeugen|témoin|testigo|testimone testimoni|testemunha
judge|richter richterin|juge|juez jueces|giudice giudici|juiz
court tribunal|gericht|tribunal cour|tribunal corte|tribunale corte|tribunal
law legislation|gesetz gesetze|loi|ley leyes|legge leggi|lei
lawsuit complaint|klage|plainte|demanda denuncia|denuncia causa|queixa processo
trial process|prozess verfahren|procès|juicio proceso|processo|julgamento processo
prison jail|gefängnis|prison|cárcel prisión|carcere prigione|prisão cadeia
guilty|schuldig|coupable|culpable|colpevole|culpado
guilt blame fault|schuld|faute|culpa|colpa|culpa
innocent|unschuldig|innocent|inocente|innocente|inocente
crime|verbrechen|crime délit|crimen delito|crimine reato delitto|crime
murder|mord morde|meurtre assassinat|asesinato|omicidio assassinio|assassínio homicídio
arrest|festnahme verhaftet festgenommen|arrestation arrêté|detención detenido|arresto arrestato|detenção detido
police|polizei|police|policía|polizia|polícia
officer official|beamter beamte offizier|officier fonctionnaire|oficial funcionario|ufficiale ufficiali funzionario|oficial funcionário
firefighter|feuerwehr feuerwehrmann feuerwehrleute|pompier|bombero|pompiere pompieri vigili|bombeiro
rescue save|retten rettung gerettet|sauver secours sauvé|salvar rescate|salvare salvataggio|salvar resgate
help aid|hilfe helfen hilft|aide aider|ayuda ayudar|aiuto aiutare|ajuda ajudar
care|pflege|soin|cuidado atención|cura|cuidado
army military|armee militär heer|armée|ejército|esercito|exército
soldier troops|soldat soldaten truppen|soldat troupes|soldado tropas|soldato soldati truppe|soldado tropas
weapon gun arms|waffe waffen|arme armes|arma armas|arma armi|arma armas
war|krieg kriege|guerre|guerra|guerra guerre|guerra
peace|frieden|paix|paz|pace|paz
attack|angriff anschlag angreifen|attaque attentat|ataque atentado|attacco attentato|ataque atentado
defend defense|verteidigen verteidigung|défendre défense|defender defensa|difendere difesa|defender defesa
victory win|sieg gewinnen gewonnen|victoire gagner gagné|victoria ganar ganado|vittoria vincere vinto|vitória ganhar vencer
lose lost defeat|verlieren verloren verliert niederlage|perdre perdu défaite|perder perdido derrota|perdere perso sconfitta|perder perdido derrota
loss|verlust verluste|perte|pérdida|perdita perdite|perda
fight struggle|kampf kämpfen|lutte combat combattre|lucha luchar|lotta lottare|luta lutar
danger dangerous|gefahr gefährlich|danger dangereux|peligro peligroso|pericolo pericoloso|perigo perigoso
safe secure|sicher sichere sicherheit|sûr sûre sécurité|seguro segura seguridad|sicuro sicura sicurezza|seguro segura segurança
safety security|sicherheit|sécurité sûreté|seguridad|sicurezza|segurança
risk|risiko risiken|risque|riesgo|rischio rischi|risco
threat threaten|drohung drohen bedrohung|menace menacer|amenaza amenazar|minaccia minacciare|ameaça ameaçar
fear|angst furcht fürchten|peur crainte craindre|miedo temor temer|paura timore temere|medo temor temer
hope|hoffnung hoffen hoffe|espoir espérer espérance|esperanza esperar|speranza sperare|esperança esperar
love|liebe lieben|amour aimer|amor amar|amore amare|amor amar
hate|hass hassen|haine haïr|odio odiar|odio odiare|ódio odiar
anger angry|wut zorn wütend|colère|ira enfado enojo|rabbia ira|raiva ira
joy happy|freude glücklich|joie heureux|alegría feliz|gioia felice|alegria feliz
sad|traurig|triste|triste|triste|triste
pain|schmerz schmerzen|douleur|dolor|dolore|dor
tired sleep|müde schlaf schlafen|fatigué sommeil dormir|cansado sueño dormir|stanco sonno dormire|cansado sono dormir
hunger hungry|hunger|faim|hambre|fame|fome
thirst|durst|soif|sed|sete|sede
truth true|wahrheit wahr|vérité vrai|verdad verdadero|verità vero|verdade verdadeiro
lie lied|lüge lügen gelogen|mensonge mentir|mentira mentir|bugia menzogna mentire|mentira mentir
right|recht rechte|droit|derecho|diritto diritti|direito
wrong mistake error|fehler falsch|erreur faux|error falso|errore sbaglio|erro errado
question|frage fragen|question|pregunta cuestión|domanda questione|pergunta questão
answer reply|antwort antworten|réponse répondre|respuesta responder|risposta rispondere|resposta responder
problem|problem probleme|problème|problema|problema problemi|problema
solution|lösung lösungen|solution|solución|soluzione|solução
reason cause|grund ursache gründe|raison cause|razón causa motivo|ragione causa motivo|razão causa motivo
result|ergebnis|résultat|resultado|risultato risultati|resultado
beginning begin start|anfang beginn beginnen|début commencer|comienzo empezar inicio|inizio iniziare cominciare|começo começar início
end|ende beenden|fin finir|fin final terminar|fine finire|fim acabar
part|teil teile|partie|parte|parte|parte
whole all|ganz ganze alle alles|tout toute tous|todo toda todos|tutto tutta tutti|todo toda todos
number|zahl anzahl nummer|nombre chiffre numéro|número cifra|numero cifra|número
thousand|tausend|mille|mil|mille mila|mil
money|geld|argent|dinero|soldi denaro|dinheiro
price|preis preise|prix|precio|prezzo prezzi|preço
cost|kosten kostet gekostet|coût coûter coûte|coste costo costar cuesta|costo costare costa|custo custar custa
pay payment|zahlen bezahlen zahlt|payer paie|pagar paga pago|pagare paga pagamento|pagar paga pagamento
buy|kaufen gekauft kauft|acheter achète|comprar compra|comprare compra|comprar compra
sell sale|verkaufen verkauft verkauf|vendre vend vente|vender venta|vendere venduto vendita|vender venda
tax|steuer steuern|impôt taxe|impuesto|tassa tasse imposta|imposto
debt|schulden schuld|dette|deuda|debito debiti|dívida
wage salary|lohn gehalt löhne|salaire|salario sueldo|salario stipendio|salário
cheap|billig günstig|bon-marché|barato|economico|barato
expensive|teuer teure|cher chère|caro cara|caro cara|caro cara
rich wealth|reich reichtum|riche richesse|rico riqueza|ricco ricchezza|rico riqueza
poor poverty|arm arme armut|pauvre pauvreté|pobre pobreza|povero povertà|pobre pobreza
bank|bank banken|banque|banco|banca banche|banco
account|konto konten|compte|cuenta|conto conti|conta
loan lend lent credit|kredit leihen geliehen darlehen|prêt prêter crédit|préstamo prestar crédito|prestito prestare credito|empréstimo emprestar crédito
customer client|kunde kunden kundin|client|cliente|cliente clienti|cliente
company firm business|firma unternehmen firmen|entreprise société compagnie|empresa compañía|azienda impresa società|empresa companhia
factory|fabrik werk|usine|fábrica|fabbrica|fábrica
market|markt märkte|marché|mercado|mercato mercati|mercado
trade commerce|handel|commerce|comercio|commercio|comércio
economy economic|wirtschaft wirtschaftlich|économie économique|economía económico|economia economico|economia económico
growth grow|wachstum wachsen|croissance croître|crecimiento crecer|crescita crescere|crescimento crescer
crisis|krise krisen|crise|crisis|crisi|crise
insurance|versicherung|assurance|seguro|assicurazione|seguro
damage|schaden schäden|dommage dégât|daño|danno danni|dano
government|regierung|gouvernement|gobierno|governo|governo
minister|minister ministerin|ministre|ministro ministra|ministro ministra|ministro ministra
mayor|bürgermeister bürgermeisterin|maire|alcalde alcaldesa|sindaco sindaca|presidente-da-câmara prefeito
chancellor|kanzler kanzlerin|chancelier chancelière|canciller|cancelliere|chanceler
king|könig könige|roi|rey reyes|re|rei
queen|königin|reine|reina|regina|rainha
prince|fürst prinz|prince|príncipe|principe|príncipe
servant|knecht diener|serviteur|siervo criado|servo|servo
lord|herr|seigneur|señor|signore|senhor
god|gott götter|dieu dieux|dios dioses|dio|deus
faith belief|glaube glauben|foi croyance|fe creencia|fede|fé
holy saint|heilig heilige heiligen|saint sainte|santo santa|santo santa|santo santa
sin|sünde sünden|péché|pecado|peccato peccati|pecado
word|wort worte wörter|mot parole|palabra|parola parole|palavra
name|name namen|nom|nombre|nome|nome
voice|stimme|voix|voz voces|voce voci|voz
vote|stimme stimmen abstimmung|vote voix|voto votar|voto voti votare|voto votar
election|wahl wahlen|élection|elección elecciones|elezione elezioni|eleição eleições
voter|wähler wählerin|électeur|votante elector|elettore elettori|eleitor
party|partei parteien|parti|partido|partito partiti|partido
campaign|wahlkampf kampagne|campagne|campaña|campagna|campanha
majority|mehrheit|majorité|mayoría|maggioranza|maioria
minority|minderheit|minorité|minoría|minoranza|minoria
council|rat|conseil|consejo|consiglio|conselho
budget|haushalt etat|budget|presupuesto|bilancio|orçamento
treaty agreement deal|vertrag abkommen vereinbarung|traité accord|tratado acuerdo|trattato accordo|tratado acordo
promise|versprechen versprochen verspricht|promesse promettre promis|promesa prometer prometido|promessa promettere promesso|promessa prometer
threaten|drohen|menacer|amenazar|minacciare|ameaçar
decision decide|entscheidung entscheiden entschieden beschluss|décision décider|decisión decidir|decisione decidere deciso|decisão decidir
proposal propose offer|vorschlag angebot vorschlagen|proposition offre proposer|propuesta oferta proponer|proposta offerta proporre|proposta oferta propor
request ask|bitte bitten verlangen fordern|demande demander|petición pedir pide|richiesta chiedere|pedido pedir
refuse reject|ablehnen verweigern abgelehnt|refuser rejeter refus|rechazar negar|rifiutare respingere|recusar rejeitar
support|unterstützung unterstützen|soutien soutenir|apoyo apoyar|sostegno appoggio sostenere|apoio apoiar
opposition|opposition widerstand|opposition|oposición|opposizione|oposição
strike|streik streiken|grève|huelga|sciopero|greve
union|gewerkschaft|syndicat|sindicato|sindacato|sindicato
freedom liberty free|freiheit frei freie|liberté libre|libertad libre|libertà libero|liberdade livre
justice|gerechtigkeit justiz|justice|justicia|giustizia|justiça
equality equal|gleichheit gleich|égalité égal|igualdad igual|uguaglianza uguale|igualdade igual
change|änderung ändern veränderung ändert wandel|changement changer|cambio cambiar|cambiamento cambiare|mudança mudar
reform|reform reformen|réforme|reforma|riforma|reforma
refugee|flüchtling flüchtlinge|réfugié|refugiado|rifugiato rifugiati profugo|refugiado
citizen|bürger bürgerin|citoyen|ciudadano|cittadino cittadini|cidadão cidadãos
inhabitant resident|einwohner bewohner|habitant|habitante|abitante abitanti|habitante morador
family families|familie familien|famille|familia|famiglia famiglie|família
marriage|ehe heirat hochzeit|mariage|matrimonio boda|matrimonio nozze|casamento
society|gesellschaft|société|sociedad|società|sociedade
group|gruppe gruppen|groupe|grupo|gruppo gruppi|grupo
leader chief boss|chef leiter führer|chef dirigeant|jefe líder|capo leader|chefe líder
member|mitglied mitglieder|membre|miembro|membro membri|membro
power|macht mächtig|pouvoir puissance|poder|potere|poder
strength strong force|kraft stark starke stärke|force fort forte|fuerza fuerte|forza forte|força forte
weak|schwach schwache|faible|débil|debole|fraco
easy|leicht einfach|facile|fácil|facile|fácil
difficult hard|schwer schwierig|difficile dur|difícil duro|difficile duro|difícil duro
possible|möglich|possible|posible|possibile|possível
necessary need|nötig notwendig brauchen braucht brauche|nécessaire besoin falloir faut|necesario necesitar necesita|necessario bisogno serve|necessário precisar precisa
important|wichtig wichtige|important|importante|importante|importante
same|selbe selben gleichen dieselbe denselben derselbe|même|mismo misma|stesso stessa|mesmo mesma
different|anders verschieden andere|différent autre|diferente distinto|diverso differente|diferente
next|nächste nächsten kommende|prochain prochaine suivant|próximo próxima siguiente|prossimo prossima|próximo próxima seguinte
today|heute|aujourd'hui|hoy|oggi|hoje
yesterday|gestern|hier|ayer|ieri|ontem
tomorrow|morgen|demain|mañana|domani|amanhã
now|jetzt nun|maintenant désormais|ahora|adesso ora|agora
never|nie niemals|jamais|nunca jamás|mai|nunca jamais
always ever|immer|toujours|siempre|sempre|sempre
again|wieder nochmal erneut|encore nouveau|otra vez nuevo|ancora nuovo|novamente outra
here|hier|ici|aquí|qui|aqui
nobody none|niemand keiner|personne aucun|nadie ninguno|nessuno|ninguém nenhum
nothing|nichts|rien|nada|niente nulla|nada
everybody everyone|jeder alle|chacun tous|todos cada|tutti ognuno|todos
many much|viele viel vielen|beaucoup nombreux|mucho muchos mucha|molto molti molte|muito muitos
few|wenige wenig|peu|poco pocos|poco pochi|pouco poucos
more|mehr|plus|más|più|mais
less|weniger|moins|menos|meno|menos
enough|genug|assez suffisant|bastante suficiente|abbastanza|bastante suficiente
only|nur allein|seulement seul|sólo solo solamente|solo soltanto|só somente
together|zusammen gemeinsam|ensemble|juntos|insieme|juntos
alone|allein|seul|solo|solo|sozinho
far|weit fern|loin|lejos|lontano|longe
near close|nah nahe|près proche|cerca|vicino|perto
right-hand|rechts|droite|derecha|destra|direita
left-hand|links|gauche|izquierda|sinistra|esquerda
north|nord norden nördlich|nord|norte|nord settentrione|norte
south|süd süden südlich|sud|sur|sud meridione|sul
east|ost osten östlich|est|este oriente|est oriente|leste este
west|west westen westlich|ouest|oeste occidente|ovest occidente|oeste
red|rot rote roten|rouge|rojo roja|rosso rossa|vermelho vermelha
green|grün grüne|vert verte|verde|verde|verde
blue|blau blaue|bleu|azul|blu azzurro|azul
white|weiss weisse weissen|blanc blanche|blanco blanca|bianco bianca|branco branca
black|schwarz schwarze schwarzen|noir noire|negro negra|nero nera|preto preta
yellow|gelb gelbe|jaune|amarillo|giallo|amarelo
say|sagen|dire|decir|dire|dizer
speak talk|sprechen reden gesprochen|parler|hablar|parlare parlato|falar
tell story|erzählen geschichte|raconter histoire|contar historia|raccontare storia|contar história
hear listen|hören gehört zuhören|entendre écouter|oír escuchar|sentire ascoltare udire|ouvir escutar
see saw seen|sehen gesehen sah sieht|voir vu|ver visto|vedere visto|ver visto
look|schauen blicken|regarder|mirar|guardare|olhar
know|wissen weiss kennen wusste|savoir connaître sait savait|saber conocer sabe|sapere conoscere sa|saber conhecer sabe
think thought|denken dachte gedanke|penser pensée|pensar pensamiento|pensare pensiero|pensar pensamento
believe|glauben geglaubt|croire cru|creer creo|credere creduto|acreditar crer
understand|verstehen versteht verstanden|comprendre compris|entender comprender|capire comprendere|entender compreender
remember|erinnern|rappeler souvenir|recordar|ricordare|lembrar recordar
forget forgotten|vergessen|oublier oublié|olvidar olvidado|dimenticare dimenticato|esquecer esquecido
learn|lernen gelernt|apprendre appris|aprender aprendido|imparare imparato|aprender
teach|lehren|enseigner|enseñar|insegnare|ensinar
read|lesen gelesen|lire lu|leer leído|leggere letto|ler
write written|schreiben geschrieben|écrire écrit|escribir escrito|scrivere scritto|escrever escrito
letter|brief briefe|lettre|carta|lettera|carta
book|buch bücher|livre|libro|libro libri|livro
newspaper|zeitung zeitungen|journal journaux|periódico diario|giornale giornali|jornal
picture painting image|bild gemälde bilder|tableau image|cuadro imagen|quadro immagine|quadro imagem
report|bericht berichten|rapport|informe|rapporto|relatório
investigation inquiry investigate|untersuchung ermittlung|enquête|investigación|indagine inchiesta|investigação inquérito
show|zeigen zeigt gezeigt|montrer|mostrar|mostrare|mostrar
prove proof evidence|beweis beweisen|preuve prouver|prueba probar|prova provare|prova provar
count|zählen gezählt zählt|compter compté|contar contado|contare contato|contar contado
measure|messen gemessen mass|mesurer mesure|medir medida|misurare misura|medir medida
find found|finden gefunden fanden fand|trouver trouvé|encontrar hallar hallado encontrado|trovare trovato|encontrar encontrado achar
search seek|suchen gesucht suche|chercher recherche|buscar búsqueda|cercare ricerca|procurar busca
lead|führen leiten|mener diriger|dirigir conducir|guidare dirigere|dirigir liderar
follow|folgen folgten|suivre suivi|seguir|seguire|seguir
come came|kommen kam gekommen kommt|venir vient venu|venir viene vino|venire viene venuto|vir vem veio
arrive|ankommen eintreffen|arriver arrivé|llegar|arrivare|chegar
go went gone|gehen ging gegangen geht|aller va allé|ir va fue|andare va andato|ir vai foi
leave|verlassen abreisen|quitter partir|dejar salir|lasciare partire|deixar partir sair
return|zurückkehren rückkehr zurück|retour revenir retourner|volver regresar vuelta|tornare ritorno|voltar regressar regresso
stay remain|bleiben bleibt blieb|rester reste|quedar permanecer|restare rimanere|ficar permanecer
run|laufen rennen lief|courir|correr|correre corso|correr
walk|gehen laufen|marcher|caminar andar|camminare|andar caminhar
drive|fahren fuhr gefahren|conduire rouler|conducir|guidare|conduzir dirigir
fly flew|fliegen flog geflogen fliegt|voler vol|volar vuelo|volare volo|voar voo
fall fell fallen drop|fallen fiel gefallen fällt sinken sinkt sank gesunken|tomber chute tombera baisser baisse baissé baissera|caer caída caerá bajar baja bajó bajará|cadere caduto caduta cadrà scendere scende sceso scenderà calare calerà|cair queda cairá baixar baixa baixará
rise rose risen|steigen steigt stieg gestiegen|monter hausse montera augmenter augmente augmenté augmentera|subir aumento sube subió subirá aumentará|salire aumento sale salito salirà aumenterà|subir aumento sobe subiu subirá aumentará
before|vor bevor vorher|avant|antes|prima|antes
after|nach nachdem danach|après|después tras|dopo|depois após
stand|stehen steht stand|debout|pie estar|in-piedi|pé
sit|sitzen sass gesessen|asseoir assis|sentarse sentar sentado|sedere seduto|sentar sentado
lie-down|liegen liegt lag|gésir couché|yacer|giacere|jazer
carry bear|tragen getragen trägt|porter porté|llevar cargar|portare portato|levar carregar
bring brought|bringen gebracht|apporter amener|traer|portare|trazer
give gave given|geben gab gegeben gibt|donner donné|dar dio dado|dare dato|dar deu dado
take took taken|nehmen nahm genommen|prendre pris|tomar|prendere preso|tomar tirar
send sent|senden schicken geschickt gesandt|envoyer envoyé|enviar enviado|inviare mandare mandato|enviar mandar
receive|erhalten bekommen empfangen|recevoir reçu|recibir recibido|ricevere ricevuto|receber recebido
keep hold|halten behalten gehalten|garder tenir|guardar mantener|tenere mantenere|manter guardar
open|öffnen offen geöffnet|ouvrir ouvert|abrir abierto|aprire aperto|abrir aberto
close shut|schliessen geschlossen|fermer fermé|cerrar cerrado|chiudere chiuso chiusa|fechar fechado
break broke broken|brechen gebrochen zerbrochen|briser casser|romper roto|rompere rotto|quebrar partir
build built|bauen gebaut baut errichten|construire bâtir construit|construir construido|costruire costruito|construir construído
destroy|zerstören zerstört|détruire détruit|destruir destruido|distruggere distrutto|destruir destruído
make made|machen gemacht macht|faire fait|hacer hecho|fare fatto|fazer feito
use|nutzen benutzen verwenden|utiliser|usar utilizar|usare utilizzare|usar utilizar
try attempt|versuchen versuch versucht|essayer tenter tentative|intentar intento|provare tentare tentativo|tentar tentativa
play|spielen spiel gespielt spielt|jouer jeu joué|jugar juego|giocare gioco giocato|jogar jogo
game match|spiel spiele|match jeu|partido|partita|jogo partida
team|mannschaft|équipe|equipo|squadra|equipa equipe
goal|tor tore|but|gol|gol rete|golo gol
eat ate|essen gegessen isst|manger|comer|mangiare|comer
drink|trinken getrunken|boire|beber|bere|beber
live|leben lebt wohnen|vivre habiter vit|vivir viven|vivere abitare|viver morar
wait|warten wartet gewartet|attendre attend attendu|esperar|aspettare attendere aspetta|esperar espera
want|wollen will|vouloir veut|querer quieren|volere vogliono|querer querem
burn|brennen gebrannt|brûler|quemar arder|bruciare|queimar arder
cut|schneiden geschnitten kürzung|couper coupe|cortar corte|tagliare taglio|cortar corte
wash|waschen|laver|lavar|lavare|lavar
throw threw|werfen geworfen|jeter lancer|lanzar arrojar|gettare lanciare|lançar atirar
push press|drücken drängen|pousser presser|empujar|spingere|empurrar
laugh|lachen|rire|reír|ridere|rir
cry weep|weinen|pleurer|llorar|piangere|chorar
sign signed|unterschreiben unterschrieben|signer signé|firmar firmado|firmare firmato|assinar assinado
agree|zustimmen einverstanden|accepter accord|aceptar acuerdo|accettare concordare|aceitar concordar
resign resignation|rücktritt zurücktreten|démission démissionner|dimisión dimitir|dimissioni dimettersi|demissão demitir
success succeed|erfolg gelingen|succès réussir|éxito lograr|successo riuscire|sucesso conseguir
failure fail|scheitern versagen|échec échouer|fracaso fracasar|fallimento fallire|fracasso falhar
accident crash|unfall unglück|accident|accidente|incidente|acidente
disaster catastrophe|katastrophe|catastrophe désastre|catástrofe desastre|catastrofe disastro|catástrofe desastre
plan|plan pläne|plan projet|plan|piano|plano
way path|weg wege|chemin voie|camino vía|via cammino strada|caminho via
place site|ort platz|lieu endroit|lugar sitio|luogo posto|lugar sítio
side|seite|côté|lado|lato parte|lado
top|spitze|sommet|cima|cima vetta|topo cimo
deep|tief tiefe|profond|profundo|profondo|profundo
high|hoch hohe höhe|haut haute élevé|alto alta|alto alta|alto alta
full|voll volle|plein|lleno|pieno|cheio
empty|leer leere|vide|vacío|vuoto|vazio
heavy|schwer schwere|lourd|pesado|pesante|pesado
clean|sauber rein|propre|limpio|pulito|limpo
clear|klar|clair|claro|chiaro|claro
dry|trocken|sec sèche|seco|secco asciutto|seco
wet|nass|mouillé|mojado|bagnato|molhado
sharp|scharf|aigu|agudo|affilato|afiado
quick fast|schnell|rapide vite|rápido|veloce rapido|rápido
slow|langsam|lent|lento|lento|lento
public|öffentlich öffentlichkeit|public|público|pubblico|público
private|privat|privé|privado|privato|privado
border-control customs|zoll|douane|aduana|dogana|alfândega
future|zukunft|avenir futur|futuro|futuro|futuro
past|vergangenheit|passé|pasado|passato|passado
spring|frühling frühjahr|printemps|primavera|primavera|primavera
summer|sommer|été|verano|estate|verão
autumn|herbst|automne|otoño|autunno|outono
winter|winter|hiver|invierno|inverno|inverno
research|forschung|recherche|investigación|ricerca|investigação pesquisa
science scientist|wissenschaft wissenschaftler|science scientifique|ciencia científico|scienza scienziato|ciência cientista
knowledge|wissen kenntnis|connaissance|conocimiento|conoscenza|conhecimento
education|bildung|éducation|educación|istruzione educazione|educação
university|universität hochschule|université|universidad|università|universidade
computer|rechner|ordinateur|ordenador|computer|computador
network|netz netzwerk|réseau|red redes|rete reti|rede
screen|bildschirm|écran|pantalla|schermo|ecrã tela
phone call|telefon anruf|téléphone appel|teléfono llamada|telefono chiamata|telefone chamada
speech|rede reden|discours|discurso|discorso|discurso
meeting|treffen sitzung|réunion rencontre|reunión encuentro|riunione incontro|reunião encontro
visit|besuch besuchen|visite visiter|visita visitar|visita visitare|visita visitar
health|gesundheit|santé|salud|salute|saúde
environment|umwelt|environnement|medio-ambiente|ambiente|ambiente
climate|klima|climat|clima|clima|clima
weather|wetter|météo temps|tiempo|tempo|tempo
energy|energie|énergie|energía|energia|energia
news|nachricht nachrichten|nouvelle nouvelles|noticia|notizia notizie|notícia
example|beispiel|exemple|ejemplo|esempio|exemplo
difference|unterschied|différence|diferencia|differenza|diferença
condition|bedingung zustand|condition état|condición|condizione|condição
opportunity chance|chance gelegenheit|chance occasion|oportunidad|occasione opportunità|oportunidade
duty|pflicht|devoir|deber|dovere|dever
responsibility responsible|verantwortung verantwortlich|responsabilité responsable|responsabilidad responsable|responsabilità responsabile|responsabilidade responsável
experience|erfahrung|expérience|experiencia|esperienza|experiência
confidence trust|vertrauen|confiance|confianza|fiducia|confiança
silence|schweigen stille|silence|silencio|silenzio|silêncio
dream|traum träumen|rêve rêver|sueño soñar|sogno sognare|sonho sonhar
secret|geheimnis geheim|secret|secreto|segreto|segredo
gift|geschenk gabe|cadeau don|regalo don|regalo dono|presente dom
rule|regel regeln|règle|regla|regola regole|regra
order command|befehl ordnung befehlen|ordre|orden|ordine|ordem
limit|grenze|limite|límite|limite|limite
key|schlüssel|clé clef|llave|chiave|chave
clothes|kleider kleidung|vêtement|ropa|vestiti abiti|roupa
shop store|laden geschäft|magasin boutique|tienda|negozio|loja
hotel|hotel|hôtel|hotel|albergo|hotel
tourist|tourist urlauber|touriste|turista|turista turisti|turista
`

/** Each language's words and their stems, folded, to the numbers of the lines that have them. */
const byLanguage = new Map<string, Map<string, number[]>>()

/** Numbers of the meanings that a word may have, the same in all languages of the table; a stem is tried after it. */
export function conceptsOf(level: string, stem: string, lang: string): readonly number[] {
  const words = byLanguage.get(lang) ?? readColumn(lang)
  return words.get(level) ?? words.get(stem) ?? []
}

function readColumn(lang: string): Map<string, number[]> {
  const words = new Map<string, number[]>()
  byLanguage.set(lang, words)
  const column = (columns as readonly string[]).indexOf(lang)
  if (column < 0) return words
  lines
    .trim()
    .split('\n')
    .forEach((line, concept) => {
      for (const word of line.split('|')[column]!.split(' ')) {
        const folded = fold(word)
        for (const form of new Set([folded, stemWord(folded, lang)])) {
          const known = words.get(form)
          if (!known) words.set(form, [concept])
          else if (!known.includes(concept)) known.push(concept)
        }
      }
    })
  return words
}

/** Whether two concepts are opposites, by what they are called in English: “rise”, “fall”. */
export function areOppositeConcepts(x: number, y: number): boolean {
  return inEnglish()[x]!.some((a) => inEnglish()[y]!.some((b) => areAntonyms(a, b, 'en')))
}

const inEnglish = once(() =>
  entriesOf(lines).map((line) =>
    line
      .split('|')[0]!
      .split(' ')
      .map((level) => ({ level, stem: stemWord(level, 'en') })),
  ),
)
