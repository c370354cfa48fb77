/**
 * Compiled from WordNet 3.1 by scripts/words/wordnet.ts; do not edit.
 * WordNet Release 3.1, copyright 2006–2011 by Princeton University. All rights reserved. Used under the WordNet
 * licence (https://wordnet.princeton.edu/license-and-commercial-use), which permits use and redistribution with this
 * notice; the software and database are provided “as is”.
 */

/** One set of words of one meaning a line, as stems. */
export const synonymSets = `
abandon forsak desert
abas abjection
abash embarrass
abbreviat brief
abdomen stomach belli
aberrant deviant
abhor loath
abhorrent repulsiv
abid endur
abiliti power
abject low miserabl
ablaz aflam
abl capabl
abominabl odious
about almost most near near virtual
about around
abov supra
abridg foreshorten shorten
abroad oversea
abrupt sudden short
abrupt curt
absent remov
absent absentminded
absolut sheer
absolut perfect utter
absorb assimilat ing
absorb imbib
absorb engross intent wrap
abstraction abstract
abstraction generaliz
absurd preposterous ridiculous
academic pedantic
accelerat speed
accelerat speed quicken
accelerator gas
accelerator throttl
accept admit tak
accept consent
accept tak hav
accept recogniz
access approach
accessori accouter
accessori suppl
accidental unexpected
acclaim hail herald
accommodat hold
accompani support
accompani follow
accomplish execut fulfill fulfil
accomplish complet
accomplish achiev
accord agre
accord allot grant
accountant controller
accredit recogniz
accretion accumulat
accumulat gather amass
accuraci truth
accusativ accus
ace sensat virtuoso genius hotshot star whiz wizard
ach smart hurt
ach suffer
achiev accomplish attain reach
acid bitter blister
acknowledg recogniz
acquaintanc familiariti
acquaintanc friend
acquit discharg exonerat
acrobatic athletic gymnastic
acrobatic tumbl
act behav do
act mov
act plai
act plai represent
act routin number
act playact
action activiti
activ fight
actor player
actual factual
actual genuin literal real
actual real
actuat trigger activat spark
acut incisiv keen penetrat sharp
ad advertis advertis
adamant inexorabl
adapt accommodat
adaptat version
add supp
addition increas gain
addlebrain muddlehead
address speak
address speech
adept expert good practic proficient skillful
adequat enough
adieu adio
adjacent next
adjoin butt
adjust conform adapt
administrat disposal
administrat establish brass organiz
admit acknowledg
admit includ
admonition warn
adolescent teenager
adopt borrow
adopt follow espous
adoption acceptanc
adroit quick
adult grow
adult grownup
adulthood maturiti
advanc progress
advanc modern
advanc sophisticat
advent com
adventur escapad
adversari antagonist opponent
adversiti hardship
advertis publiciz
advis counsel
advis notifi
advisor consultant
advocat proponent
aesthetic esthetic
affair liaison
affair occasion
affect touch
affectionat fond tender
affiliat attach connect
affiliat associat tie
affirm assert swan swear
afflict strike
affluenc rich
afir aflar
afloat aimless rudderless
aforesaid say
agap gap
ag elder older
agenci bureau offic authoriti
agenda schedul
agent factor broker
aggravat exacerbat
aggression aggressiv
aghast dismai shock
agil nimbl quick
agil nimb
agoni suffer
agoni torment
agre concur
agre arrang
agre correspondenc
agre understand
ahead forward
ahead lead
aid assist assistanc help
aid assistanc help
aid auxiliari
ail peak
ailment complaint
aim direct
aim object objectiv target
aim plac direct
aim purport propos
aim tak train direct
airless stuffi
airplan plan
air pos
akin kindr
alarm alert
alarm dismai consternat
alien exotic
alien foreign
alienat anomic
alight light
align adjust
alik similar lik
alleg say
allei alleywai
allocat apportion
allot allocat
allow appropriat reserv
allow grant
alli friend
alon lon lon
along on
alterat modificat adjust
altercat fraca
alternat alternativ
alternativ choic
alternativ instead
altitud height
alwai ever
amateur recreat
amaz astonish astound
amaz astonish stun
amaz astonish
amber gold
ambition dream
ambitious challeng
ambush ambuscad trap
ambush bushwhack waylai
amiabl cordial genial
amiss wrong
ammunition ammo
amorphous shapeless
ampl plentiful
amplificat elaborat
ampli rich
amus divert
analogu parallel
analytic analytical
analyz analys studi examin
anatomic anatomical
ancestor antecedent
anchor backbon
anchor ground
angri furious
anguish torment tortur
anguish torment tortur
animal beast creatur
animal carnal sensual
annihilat devastat wither
annihilat obliterat
announc declar
announc denot
announc herald
announc proclamat
annoi bother irritat vex
annoyanc vexation
annoi stung
annoi gall irritat nettlesom pester
answer repli respond
answer repli respons
answer resolv
antagonis counteract
antagonistic counter
antic fantastic grotesqu
anticipat foreknow forese
anticipat forese counter
anticipat await
anticipat expectanci
antipathi aversion distast
antiqu outmod
anxious uneasi
anyhow anywai
apart asid
apoge culminat
appall dismai
apparatus setup
apparent evident plain
apparent seem
apparent seeming ostensibl
apparition phantom specter
appeal charm
appear seem
append affix
applaud clap
applaus clap
applicabiliti pertinenc
appoint charg
appoint nam constitut
appoint prescrib
appraisal assess
appreciat hold
apprehension dread
approach attack
approach com
approach near
appropriat captur seiz conquer
appropriat suitabl
approv sanction
approximat rough
approximat about som rough around
apt give
arch curv
arch arch
architect designer
ardent fervent fieri impassion
ardor zeal
arduous hard
area countri
area expans
area region
argu contend debat
argu reason
argu debat
argu stat
aris ris
aristocratic gentl
arm gird
arm munition
arous elicit evok fir rais provok
arrang do
arrang organiz system
arr stop
arriv get com
be artistri prowess
articl claus
artificial stilt
artilleri gun
artilleryman gunner
ashen blanch livid
asid awai
ask inquir enquir
ask requir expect
aspect facet
aspir aim
assail assault attack
assai check
assemblag gather
assent acquiesc
assent acquiescenc
assert maintain
assign allot
assign assign
assistant helper help
associat relat link connect
associat connection
assort miscellaneous mix sundri
assort mixtur varieti potpourri
assum acquir adopt tak
assum adopt
assum presum
assum tak
assuranc confidenc authoriti
assur tell
astonish amaz
astut sharp shrewd
asynchroni desynchroniz
atmospher air
atmospher ambianc
atmospher atm
attack attempt
attack onslaught onrush
attacker aggressor
attempt effort endeavor try
attend hang
attend look see
att certifi manif demonstrat evidenc
attir garb dress
attir dress garb
attract appeal
attract pull
attribut dimension
audacious brav dauntless
audaciti temeriti
auster sever
authentic reliabl
authentic veritabl
authoritativ important
authoriti potenci
authoriz clear
automatic machinelik
autonomi liberti
autopsi necropsi
auxiliari supplemental supplementari
avail help
averag intermediat medium
averag mean
averag norm
averag ordinari
avert avoid
awak arous awaken wak
awaken arous
award award
award grant
award honor honour laurel
award present
awar conscious cognizanc
awai off forth
aw awestruck
awful dreadful fearful frighten terribl
awful dreadful terribl unspeakabl
awri cockei
ax axe
babi bab infant
back backward backward rearward
back endors
back endors indors support
back rear
backbon gut
background ground
back patronag
bad badness
bad big
bad tough
badli sever serious
baffl knotti
bag grip suitcas
bag handbag purs
baggag luggag
bak parch scorch sunbak
ballpark park
band strip
bandag bind
bang clap blast
banish bar
banish ostraciz
banister balustrad
banquet feast
bar exclud
bar saloon ginmill
barbaric savag
barb bit
bear nak nud
bear scanti
bar hard just scarc scarc
bargain deal
baronial impos nobl stat
barricad block bar
barrier roadblock
bartender barkeep
bas bag
bas pedestal stand
bas cellar
bash bang smash belt
basical fundamental essential
basis bas groundwork
basis ground
bastard prick
bathtub tub
batter hitter slugger
battl combat
battl conflict fight engag
battlefield battleground field
battlefront front
bawl bellow
be liv
beam ray
bear accept assum
bear hav
beard whisker
beard bewhisker whisker
bear comport presenc mien
beast brut wildcat
beat crush vanquish
beat flap
beat pound thump
beat round
beauti mantrap
beckon wav
becom go get
becom turn
bed bottom
beefi burli huski
befit suit
beg implor prai
beget father sir generat
begin start
begin start commenc
begin first outset start kickoff
begin origin root sourc
begin start
behav conduct carri
behavior conduct
be existenc
belat lat
belch belch
believ trust
believer worshipper
bellow holler holler roar
belong go
belov darl dear
below beneath
belowground underground
bend crook turn
bend twist
beneficial good
benefit welfar
bent set
bequ legaci
besid too also likewis
besieg surround
bespeak indicat point signal
bestial brut
betrai wander
better break
better improv
better improv amend
beverag drink
bewail bemoan
bewilder throw
bewilder confus
bewilder puzzl
bia prejudic
biblical scriptural
bicker squabbl
bid beseech
bid plai
bid abid stai
big prominent
bigger larger
bill measur
bill not
billow wallow
biographi lif
bit chip fleck scrap
bit sting burn
bizarr eccentric
black black
black bleak
black dark sinister
black disastrous
blam fault
blam pick
blam rap
blanket cover
blar blar clamor din
blast blar
blast shell
blatant clamorous vociferous
blaz glar
bleach fad
bleak desolat
blemish defect
bless damn damn darn goddam goddamn infernal
bless approval
blight plagu
blind screen
blind unreason
blink wink
blith lightheart
block cub
blond blond
bloodstain gori
bloom blossom flower
bloom flush
bloom bloom
blossom unfold
blu bluish
blu profan
blunder goof
blunt candid forthright frank
blur obscur
blur fuzzi
blurt ejaculat
blush flush redden
board plank
board room
boast brag bluster
boastful big
bod portend presag augur forecast predict
bodyguard escort
bogus fak phoni
boisterous unru
bold dar
bond bind stick
bonus fillip
boni scrawni skinni
book volum
book reservat
boom din
boom roar roar thunder
boost advanc
boost encourag
booth stall
borderlin marginal
bear drill
bor dull irksom tedious tiresom wearisom
bottom undersid
boulder bowlder
bounc spring bind rebound ricochet
bind border
boundari bind
boundari edg bind
boundless unbound
bouquet corsag
box packag
brac pois
brac steadi
brain mentaliti wit
braini brilliant
branch leg
branch subdivision
branch fork
brand mak
brandish wav
bravado bluster
brav courageous
brazen insolent
break break
break burst
break bust
break separat
break stop
breast tit
breed strain stock
breez air
brib buy
bright brilliant
bright smart
brillianc splendor grandeur
brilliant magnificent
brilliant superb
brilliant bright bright
bring get fetch
bring land
bring tak
bring work wreak
brink verg
brisk fresh refresh
broad extensiv wid
broaden extend
broad general
broadsid flyer
brocad rais
broil bak
break crush
bronz suntan tan
brood dwell
brood loom
brood contemplativ meditativ pensiv reflectiv
brook creek
brothel bawdyhous
brotherhood fraterniti
brow forehead
brown brownish
bruis contusion
brush sweep
brush thicket
brutal cruel savag vicious
bucket pail
buckl warp
buddi croni
buffet batter
buffet counter
build establish
build edific
bulg protuberanc
bulk mass volum
bull shit
bullet slug
bulli great swell
bulli ruffian roughneck rowdi
bump knock
bunch clump cluster
bunch cluster
bunch lot
bundl sheaf
buoyant perki
burden load encumbranc
bureau dresser
burn fir
burn glow
burrow tunnel
burst bristl
burst split
buri entomb inter
buri sink
bushi shaggi
busi concern
bustl flurri ado
bustl hustl
busi occupi
butcher slaughter
buttock seat tail bottom behind ass
buy purchas
by past
bygon go
cabl lin
cabl telegraph wir
cadaver corps
cadaverous emaciat gaunt haggard pinch
caf coffeehous
cagei clever
calamiti catastroph disaster tragedi
calculat comput reckon figur
calculat estimat reckon figur forecast
calculat computat
calculat computat figur reckon
call song
call telephon phon ring
caller compani
calm quiet still
calumniat besmirch
camp bivouac
camp encamp
campaign caus crusad driv mov
campaign run
camp tent
candidat prospect
canoniz glorifi
capacitor condenser
capaciti content
captain chieftain
captur captivat beguil charm bewitch
captur catch
captur seizur
car auto automobil motorcar
cardinal central fundamental key
car attention tend
car charg
car maintenanc upkeep
career vocation
careful deliberat
careworn draw haggard wear
cargo freight load ship
carrier bearer toter
carri convei express
carri run
carri tak
carv carven
cas instanc
cast throw
castigat correct
casual chanc
casual cursori perfunctori
casual nonchalant
catalog catalogu
catastroph disaster
catastrophic ruinous
catch arr get
catch get
catch grab
catch overhear
catharsis abreaction
cattl cow ox
caus do mak
caus reason ground
caution caveat
caution precaution car
cautious careful
cavalryman trooper
celebrat fet
celebrat festiviti
celeriti rapiditi
celestial heaven
cemeteri graveyard
center halfwai middl midwai
center middl heart
centerfield center
centimeter cm
centraliz concentrat
certain sur
chagrin humiliat mortificat
challeng disput
champion champ
champion defend
champion fighter hero
championship titl
chang alter
chang alter vari
chang alterat
chang exchang convert
chant inton
chap fellow fella lad cuss blok
character referenc
character rol part persona
character typ
charg bill
charg lodg fil
chas trail dog track
chat chatter jaw visit
chatter prattl gabbl
cheap crummi
cheap flashi gaudi loud tawdri
cheap inexpensiv
cheat jockei
check checkout
check halt stop
cheer embolden
cheer shout
cheeri gay sunni
cherish precious treasur
chic smart
chief main primari principal
chief principal primari main
child kid youngster minor
childish infantil
childlik simpl
chill quiver thrill
chill shiver
chipper jaunti
choic pick selection
choic prim select
choic selection
choos prefer
choos tak select
chuck grub
chuck toss
chuckl chortl
chump fool sucker
churn roil turbulent
cinch picnic
circulat distribut
circulat distribut disseminat spread diffus
circumstanc condition considerat
citi metropolis
claim arrogat
claim tak
clamber scrambl struggl
clammi dank
clandestin secret undercover
clang clangor clangor clash crash
clannish exclusiv
clarifi elucidat
clariti luciditi clear
clash friction
class categori fami
class grad
classifi class separat
classroom schoolroom
clean clear light uncloud
clean pick
clean plumb
clean cleans
cleans clean
clear crystalliz illuminat
clear top
cleav split
clergyman reverend
cleric churchman
clich commonplac
click tick
climat mood
climb mount
cling adher coher
cling hang
cliqu ingroup camp
clock tim
clod lummox lump
clod lump clump chunk
clog clot
clos clos tight
clos faithful
clos shut
clos shut
clos intimat
clot coagulat
cloth clothe
cloud overcast
cloudi nebulous
clown buffoon
clown prank
club societi order
clubhous club
clumsi inept
clumsi ungain
clutch clutch grip hold
clutter litter
coach manager
coach train
coalition align
coars vulgar
coast seacoast
coat coat
cod codificat
coerc pressur forc
coffe java
cohesion cohesiv
collaborat cooperat
collaps giv
collar nail apprehend arr nab
colleagu confrer fellow
collect accumulat compil
collection aggregat accumulat
colloquial conversat
coloni settl
color colour
color vivid
color negro
colossal prodigious stupendous
column editorial
column tower
comb ransack
com amount
comfort eas
comfort sooth consol solac
comfort consol
comic funni
com upcom
command bid bid
command control masteri
command requir
commandeer hijack
commemorat mark
comment commentari
comment notic
commerc commercialism
commiserat piti
commit institutionaliz send
commit allegianc loyalti
committe commission
common mutual
common usual
commotion din rumpus
communicat pass
communicat communicat
communist commi
communist communistic
commutat commut
commut transpos
companion comrad fellow
compani companionship fellowship
compani troup
comparabl correspond
compar equat
compel oblig
compensat counterbalanc
compet vie contend
competent abli
competitiv militant
complet finish
complex composit
complicat refin
compli congratulat
comp follow
component constituent element
component element factor ingredient
compos compil
compos writ
composition compos
composur calm calm equanimiti
compound combin
comprehend savvi grasp apprehend
compress constrict contract press
compress tight
compromis conciliatori
compunction remors
conceal hide
conced profess confess
conced yield
conced yield grant
conceit vaniti
concentrat focus center por rivet
concentrat densiti
concept conception
conceptualiz formulat
concern car fear
concern inter occupi
concern worri headach
concern interest
concert cooperativ
conclud resolv
conclud final last
concur coincid
concurrent cooccur simultaneous
condemn decri excoriat
condemnat curs
condens concentrat
condescend patroniz
condition status
conduct lead direct
conduct transmit carri channel
conduction conductiviti
confer consult
configurat constellat
confin constrain limit restrict
confirm corroborat substantiat support affirm
confirm reassert
confirmat verificat check
confiscat seiz
conflict struggl
conformiti complianc
confront fac
confus befuddl confound
confus disjoint disorder garbl
confus disorder upset
confus lose
confus perplex puzzl
confusion disarrai
congratulat felicitat
congregat fold
congressman representativ
connect link join
connect link tie
consequenc effect outcom result upshot
consequenc moment
consequent resultant
consequent according
consider count weigh
consider debat
consider tak deal
consistenci bodi
consistenci consistenc
consolat solac
consolidat integrat
consort associat
constant unvari
constant forever
constant invariabl
constitut represent compris be
constitution establish format
constriction bottleneck
construct build mak
construction build
consult refer
consultat interview
consum ing tak hav
consumption intak uptak
contact imping
contaminat taint
contemplat reflection mus
contemporari generat
contempt disdain scorn
contemptuous disdainful scornful
contemptuous scornful
contend postulat
cont competition
cont contend
context circumstanc
contiguous immediat
continuanc continuat
continu proceed
continu proceed keep
continu uphold preserv
contract get
contract undertak
contradict beli
contraption contrivanc gadget
contrast counterpoint
contribut giv
contribut lead
contribut contributori
contribution donation
contribution part shar
control command
control contain check curb
controversi contention argu
convention pattern rul formula
conventional establish
conventional schematic
converg meet
conversion transition
convex bulg
convict inmat
conviction sentenc
convinc positiv
convulsiv spasmodic
cook fix readi prepar
cooki biscuit
cool chill
cool nerveless
cop contend grappl deal manag
cor nucleus
corner box
corporat incarnat
correct right
correspondent newspaperman
corrupt deprav
count count
count matter weigh
countenanc physiognomi visag
countenanc visag
countless innumerabl multitudinous myriad unnumber
countri land
coup takeover
coupl pair
courag braveri
cours class
cours lin
cours trend
court tribunal
cover extend
cover insur underwrit
cover mask
cover treat handl plow deal
cowboi cowpuncher puncher cowhand
cps cycl
crack crack
crack super topnotch
cradl provenanc
craftsman artisan
craftsman crafter
crafti sly wili
craggi mountainous
crash ram
crav desir
crawl creep
craz furor cult
craz derang
crazi mad sick
creation conception
creativiti creativ
credibl believabl
creed credo
crevic crack
criminal felon crook outlaw
criminal reprehensibl
crimson red
cring grovel
crippl disabl
crisp sharp
criterion standard
critical vital
criticiz criticis
crop harv
cross fussi
cross transvers
crotcheti orneri
crouch stoop bend
crowd gang bunch
crucial important
crud earthi
crumbl crumpl tumbl
crunch crackl
cry outcri call yell shout
cry weep
cry yell
cryptic inscrutabl mysterious
cuddl snuggl nestl nuzzl
culminat climax
cultivat work
cultural ethnic
cultur polit
cupboard closet
curiositi wonder
curious funni odd peculiar queer singular
curious oddli peculiar
current stream
curs cuss blasphem swear
curs damn bedamn imprecat
curs expletiv oath swear
curtain drap draperi
curt short
curv curv
cuss gadf
custom tradition
custom usag
customari habitual
customer client
cut tailor
cycl rhythm round
dab pat
dabbl splatter
dad daddi pa papa pop
dais pulpit rostrum
damag harm
damag harm impair
damag prejudicial
damn goddamn
damn shuck
damn unredeem
damp moist
danc danc
dangerous grav grievous serious sever
dangl swing
dapper jaunti
dappl mottl
dark dark
dark dark
dark dark shadow
darl favorit
dart dash scoot scud flash shoot
dash flair
dat appoint engag
daughter girl
daunt scar
dawn dawn daybreak
dawn penetrat
day daytim daylight
daz groggi
daz stupid
deadlock impass standstill
dead lethal
deafen earsplit thunderous
deal flock heap lot mass mint pil plenti sight
deal sell
deal trad
dear good
dear honei lov
death die
deathlik death
debris dust junk rubbl
decai declin
deceas decedent
deceas go
deceiv delud
decelerat slow
decelerat slow retardat
decent nic
decid determin
decid settl resolv
decided emphatical definit
decision determinat conclusion
declaim recit
declin diminution
declin wan
decliviti fall
decomposition disintegrat
decorat adorn grac orna
decorat orna
decreas diminish lessen fall
decreas lessen
decreas lessen
decre fiat order
deduc infer deriv
deduction implicat
deed titl
deem hold
deep rich
deep deep
defeat lick
defecat mak
defect fault flaw
defend guard hold
defend support
defender guardian
deferenc respect
deficient lack
deficit shortag
deform malform
defi dar
defi resist refus
defi withstand
degre level
degre level stag point
deign descend
deiti diviniti god
delai wait
delegat designat assign
delicat fragil
delicat soft
delight enjoi revel
delightful delicious
delineat pictur characteriz
delirium frenzi furi hysteria
deliver present
deliveri bring
demand exact
demeanor behavior conduct
democraci republic
demonstrat march
demot relegat
demur except
denot refer
denounc mark
deni refus
depart quit
depart start
departur go leav
dependabl hon reliabl
dependenc dependenci
deplorabl sorri
deplorabl woeful
deposit sedimentat
deprecat deprecatori
depriv strip div
deputi lieutenant
derisiv gibelik mock taunt
derivativ differential
deriv descend
deriv gain
descend fall
descendant descendent
describ depict draw
desecrat sacrileg
desertion abandon defection
deserv merit
deserv worth
design pattern
design plan
desir want
despair desperat
despair desperat
despis scorn disdain
despis hat
despoil rifl ransack
destinat goal
destin doom
destini fat
destroi ruin
destroi ruin
destruction demolition
detach isolat separat
detach disengag
detail item
detail item point
detail elaborat
detect observ find discover notic
detectabl noticeabl
detection sens
detectiv investigator
detector sensor
deter discourag
determinat find
determinat purpos
determin find ascertain
determin set
determin shap influenc regulat
determined unfaltering
develop evolv
develop grow
develop underdevelop
develop evolution
deviat divert
deviat vari depart
deviat departur differenc
devic twist
devil dicken
devil fiend demon
dexterous dextrous
diagnosis diagnos
diagnostician pathologist
diagram plot
dialect idiom
diameter diam
diarrhea diarrhoea
diari journal
dictatorship tyranni
die dic
die perish go expir croak
differentiat distinction
different otherwis
difficult hard
diffus spread
dig delv
dim faint vagu
diminish lessen weaken
diminutiv petit tini
dingi grimi
direction instruction
direction way
directiviti directionaliti
direct straight
director manager
dirt soil stain
dirti soil unclean
disabiliti handicap
disabl incapacitat
disabl handicap
disagre differ
disappear vanish
disappoint frustrat
disappoint letdown
disapprobat condemnat
disapprov reject
disband dissolv
disbelief skepticism
discard toss dispos
discernibl discernabl
discharg eject releas
discharg spark arc
discipl adherent
disciplin subject field studi
disciplin train condition
disclos expos
disclos reveal discover expos divulg break
disclosur revelat
discontinu stop ceas quit
discorporat disembodi
discourag dishearten
discover find
discover observ
discoveri breakthrough
discrepanci disagre
discrepanci variant
discret distinct
discussion treat
discussion word
diseas pathologic
disengag withdraw
disgust sick
disgust foul loathsom
dishevel frowzl tousl
dishonor disgrac dishonour sham
disk disc
dislocat breakdown
dislodg fre
dismal dreari
dismiss disregard discount ignor
disorder jumbl
dispatch communiqu
dispatch despatch
dispatch discharg complet
dispatch ship
dispers dissipat scatter
dispers scatter
dispers spread
displai presentat
displai show
displai show
disposal disposition
disposition tempera
disput differenc
disregard neglect
disreput discredit
disruptiv riotous troubl tumultuous turbulent
dissipat scatter
distanc aloof
distanc length
distanc spac
distill extract
distinctiv typical
distinct clear
distinguish mark differentiat
distinguish separat differentiat tell
distortion deformat
distress hurt suffer
distress disturb
distribut administer deal dispens allot
district territori
distrust mistrust suspect
distrust suspicion
disturb upset troubl
disturbanc commotion
disturbanc perturbat upset
disturb upset worri
div plung
divers various
diversion recreat
diversiti varieti
divertimento serenad
divid split separat
dizzi silli
do far
do mak
do perform
doctor physician
doctrin philosophi ism
docu paper
dogged tenacious
dogma tenet
domain land
dominanc ascendanci control
dominat master
dominat masteri supremaci
do through
doom lose
doorbell bell
doorknob doorhandl
doorman porter
doorwai door threshold
dop gag
dormitori hall
dos dosag
dot stud
dot fleck speckl
doubl dual
doubl twofold
doub twic
doubt question
doubt uncertainti
doubtful dubious
dough kal loot
dour sullen
down consum
down downward
downpour cloudburst torrent
downstair below
drab dreari
drab sober somber
drafti draughti
drag trail
drain drainag
dramatic spectacular strik
dramatist playwright
drap wrap
draw mak
draw pull
dreadful horribl
dream daydream woolgather
dress cloth
drift impetus
drill practic
drink drink
driv get aim
driv motor
driv rid
driv thrust
drivewai driv
drop unload
drop dung
drows doz
drugstor pharmaci
drum beat
drunkard drink
dry ironic ironical wry
dub nicknam
dull dumb slow
dull muffl
dunk dip
duplicat repeat
durabl last
duration length
duski swart swarthi
duti responsibiliti obligat
duti tariff
dwell consist lie
dwell hom abod
each apiec
earlier befor
earn garner
earnest serious sinceriti
earth ground
earth world glob
earthquak quak
easi easi
eat feed
ebullient exuberant
echo reverberat
economic economical
economi sav
ecstasi raptur
eddi purl swirl whirl
edg border
edg inch
edgi jumpi restiv
educat train
educat instruction teach
effect effectuat
effectiv efficient
effectiv good
effluent wastewater
effort exertion
egg egg
elaborat enlarg expound
elaps pass
elastic flexibl
elat uplift
elder older
electrifi thrill
elementari simpl unproblematic
elevat rais
elicit extract
eliminat annihilat eradicat
elongat stretch
elud escap
elud evad
emancipat liberat
emblematic symbolic
embodi incarnat
embodi be personifi
embrac embrac
embrac encompass cover
embrac hug
embroil sweep drag
emergenc growth
eminenc distinction
emission emanat
emotionaliti emotionalism
emphasis accent
emploi emploi
emploi engag
emploi work
empti hollow
enact passag
enchant transport enthrall
encipher cipher
enclos inclos
encounter skirmish
end death
end stop finish terminat ceas
end terminat
endanger jeopardiz menac threaten imperil
endear lov
endeavor striv
end conclusion
endless eternal interminabl
endless unceasing continuous
endow gift inv
endow gift talent
endur bear stand tolerat brook abid suffer
endur brav
enemi foe
energi vigor
enforc impl appli
enforc impos
engag occupi
engag pursu
engag book
engender breed
engineer technologi
engrav inscrib
engross fascinat
enhanc heighten rais
enigmatic puzzl
enjoi bask relish savor
enlarg magnifi
enlist draft
enormous tremendous
enormous tremendous staggering
enough plenti
enrag furious madden
enroll enter enrol recruit
entail impli mean
enter participat
enterpris endeavor
entertain amus
entic lur tempt
entir full total
entir exclusiv sol alon onli
entireti totaliti
entitl titl
entranc entrancewai entri
entrust intrust trust confid commit
enumerat itemiz
envelop wrap enclos
envious jealous
environ environ surround
envision forese
ephemeral pass
epic heroic
epicur gourmet
equal be
equal touch rival match
equaliti equivalenc par
equal as
equat correspond
equip fit
equivocal ambiguous
era epoch
erod gnaw
erod scour
err slip
erratic mercurial quicksilver
erratical unpredictabl
error wrongdo
erudit learn
erupt ignit
escap dodg
escap flight
essential indispensabl
establish bas
establish find launch
establish find plant institut
establish giv
establish mak
estat land acr
esteem respect
estimat approximat idea
estimat gaug approximat guess judg
eternal everlast perpetual unend
ethic moral moraliti
evaluat rat
evaluat valuat rat
evangelist gospeler
even yet still
event cas
everlasting eternal forever
everydai mundan routin unremarkabl
evidenc ground
evident observabl
evil vicious
evil wicked
evolv develop
exact precis
exaggerat magnifi
exaggerat overdon
exalt glorifi proclaim
exalt lofti
examinat scrutini
examinat test
exampl illustrat instanc
exampl lesson
exasperat aggravat
exasperat infuriat madden
exceed transcend
exceed transcend pass top
excel surpass
excellent magnificent splendid
exceptional particular special
excess extra redundant spar surplus
excess surplus
exchang chang
excit frantic mad
exclaim cry shout
exclamat exclaim
exclud except omit
exclud shut
exclusiv sol
excruciat tortur
excursion out expedition
excus explain
excus pardon
excus rationaliz
exemplar exampl model
exemplifi illustrat
exemplifi represent
exempt reliev fre
exemption freedom
exercis exercis workout
exercis practic
exercis work
exert exercis
exhaust sap
exhaust fatigu
exhaustiv thorough thoroughgo
exist be
exist surviv liv subsist
existent exist
expansion enlarg
expect anticipat
expect look await wait
expectat outlook prospect
expedit hasten
experienc receiv hav get
experiential existential
experi experimentat
experimental observat
expiat aton
explanat account
explicit express
explod burst
explod detonat
exploit tap
exploitat develop
explosion burst
expos endanger
expos exhibit displai
expos open
express show
express stat
express utter
expression look fac
expression reflection
extend lengthi prolong
extenuat mitigat
external internat outsid
external outsid
extrem extremum
extrem utmost
extrem exceeding super
extremiti member
extricat disentangl
exultant jubilant rejoic triumphant
eyeball orb
eyebrow brow
eyelid lid
fabric cloth material textil
facilitat eas alleviat
faciliti installat
factori mill
fad pass
fail betrai
fail die break
fail miscarri
fail neglect
faint swoon
fair reasonabl
faith trust
faithful reliabl
fak sham
faker fraud
fall autumn
fall com
fall strik
fals mistaken
falsifi distort warp
falsiti untruth
falter waver
fam famous illustrious notabl not
familiariti intimaci
fami folk sept
fami household
fan buff devote lover
fantastic marvelous terrific tremendous wonderful wondrous
farm agricultur husbandri
farther further
fascinat transfix grip
fascinat spellbound
fast tight
fasten fix secur
fateful fatal
fatigu weari
favor favorit
fear dread
fear fright
feasibl practicabl viabl workabl
feat effort exploit
featur characteristic
feed eat
feed giv
feel experienc
feel finger
feel sens
feign pretend affect dissembl
fall drop
fenc fenc
ferment fermentat unr
ferocious fierc furious
ferocious fierc
ferociti fierc furi violenc wild
fertil prolific
fervor fir
fetid foul
feverish hectic
fictiv pretend
fiendish infernal satanic unho
fierc veh
fight campaign
fight fight combat
fight oppos defend
fight struggl
figur anatomi shap fram form flesh
figur enter
figur fig
figurin statuett
fil register
fill tak
film cinema
film shoot tak
final last net
final eventual
find bump encounter
find feel
fin delicat
fin okai
finish finish
fir can
fir discharg
fir fir
fir flam
firearm piec
fireplac hearth
firm firm steadfast
firm hous
firm solid
firm unfalter unshakabl unwaver
firm resolv resolution
first foremost
fiscal financial
fisherman fisher
fishmonger fishwif
fit prim set
fit tantrum scen
fit decent
fix mess
fix set
flank wing
flap wav
flash flash
flash wink twinkl
flashi gaudi
flat level plan
flat prostrat
flaunt flash
fleet swift
fleet momentari
fleshi heavi overweight
flicker flutter quiver
flinch cring shrink winc recoil quail
flip toss
flit flutter dart
float drift blow
float swim
flog whip lash slash
flood delug
flood inundat
flood overflow
flood swamp
floor bas
floor floor
floor stori
flow flow
flow stream
flower bloom blossom
flub spoil
flush rosi
fly pilot
fly wing
foam froth
focus focus center
foe enemi
fog haz
follow next
folli foolish
fond loving
food nutrient
fool gull
foolhardi reckless
foot term
footstep pac step strid
forbid prohibit proscrib veto disallow
forbid taboo
forc driv ram
forc personnel
forc strength
forc thrust
forebod premonition
forefather father
foreigner alien
foreman chief boss
for wood wood
forg fak
form mak
form organiz
form pattern
form shap
form spring
form strain
formal official
former onetim
former previous
formidabl redoubtabl
formula expression
formulat develop
formulat word phras articulat
formulat expression
formulat preparat
forswear retract
fort specialti strength
forth forward
fortress fort
fortunat lucki
fortun fat luck lot circumstanc
forti twoscor
foster further
foul contaminat
foundat bas foot
fowl poultri
fragranc perfum scent
fram border
fram put couch
framework fabric
freak monster monstrositi
fre discharg
fre liberat releas loos
fre releas
freewai pik superhighwai thruwai
freez suspend
frenzi manic
frequent often oftentim
fresh new novel
fresh novelti
frighten scar
frighten scar
frightful horrifi horribl
frigid icy
frog toad
frolic skylark cavort romp
front look fac
frozen icy
fruitless futil vain
frustrat defeat
full good
full total
full rich
fulli full
fun merri
function offic part rol
function purpos rol use
function work operat go run
fundamental rudimentari
funni suspect suspicious
further farther
furthermor moreover
furtiv stealthi
furi rag
fusion unificat
fuss fret
futil unavail
futur next
fuzz fuzzi
gaieti merri
gain advanc win
gain mak earn realiz
gallon gal
gambl chanc risk adventur
gang crew
gap crack
gap spread
gap gawk
garbag refus
garrison fort
gasolin gas
gather collect
gather assemblag
gaug gag
gay festiv merri
gay jolli jovial merri
gaz regard
gaz star
gem treasur
generaliz induction
generaliz extrapolat infer
general most
genius brain
gent mild
gentri aristocraci
geographic geographical
geometric geometrical
germinat sprout
gesticulat gestur motion
gestur motion
get acquir
get catch
get catch captur
get fix
get let hav
ghast grim gruesom macabr
ghost specter
ghostlik ghost spectral
gigantic mammoth
giggl titter
gild gilt gold golden
girl miss
girlfriend girl
girlish schoolgirlish
giv appli
giv dedicat commit devot
giv pay
giv pay devot
giv present
giv spring
giv throw
giv yield
give grant
give presumption
giv gift
glanc glimps
glanc glint
glar brillianc
glassi glaz
gleam gleam
gleam gleam glimmer
glint glitter
glisten shini
glitter glisten glint gleam shin
gloat crow
global world
glow shin
glower glar
glower moros sullen
glu past
glu past
glycerol glycerin
go depart
go proceed mov
goal end
gold golden
good good
good respectabl
good upright
good well
gorg overindulg glut overeat
govern rul
govern authoriti regim
grad level
grad rank stratifi
grain woodgrain
gram gm
grammatical grammatic
grand heroic
grand lord
grandma grandmother granni
grant giv
granular gritti
grappl grip
gratificat satisfaction
grav sober solemn
grav tomb
grav sober
greasi oili
greatcoat overcoat
great sterl superlativ
greet recogniz
grei grai
grim inexorabl relentless stern
groan moan
groceri market
grop fumbl
grotesqu monstrous
groundless idl
group group
group radical
grov orchard
grow develop get acquir
grow rais produc
growth grow maturat develop
grudg grievanc
gruff hoars huski
grumbl growl rumbl
grumbl scold
guarante ensur insur assur secur
guard safeti
guess guess
guess surmis speculat
guess ventur hazard
guidanc counsel direction
guidanc direction
guid steer
gull dup
gulp draught swig
gummi pasti sticki
gunfir gunshot
gunman gunslinger
gunpowder powder
gush spout
gusto relish zest
gutter trough
gyrat spiral coil
habit use
hacknei stock threadbar timeworn trit
hail com
halfwai midwai
hall foyer lobbi vestibul
hallmark trademark stylemark
hallwai hall
hamlet crossroad
handl grip
handl palm
handshak handclasp
handsom liberal
handwrit hand
hanker long yearn
hapless miserabl pathetic piteous poor
happen materializ
happen occur pass
happen occurrenc
happi merri gayli blith jubilant
harass pester
harbor hold nurs
hard firm
hard sever
hard sever
hardship rigor
hardwork industrious
hardi stout sturdi
harmonious symmetrical
harrow disk
harri chivi beset plagu provok
harsh scratchi
have hurri
have hurri rush rush
hat det
hat hatr
hateful mean
haughti supercilious swagger
haul cart drag
haunt hangout
haunt obsess
haunt stalk
haunt obsess preoccupi
haunt persistent
hav featur
hav get mak
hav hold
hayfield meadow
hazard jeopardi peril risk
hazi misti
head chief
head lead
headmaster schoolmaster master
heal therapeutic
healthi salubrious
hearer listener
heart nerv
heart spirit
hearti warm
heat passion
heat warmth
heav heft
heavi lower sullen
hedg evad skirt dodg sidestep
heed listen
heed regard
heedless unheed
hefti powerful
height elevat peak top
heighten ris
hellion devil
hello hi
help aid
help assist aid
helpless weak
herd crowd
her hither
hereinafter hereafter
heroism gallantri valor
hesitat paus
hesitat waver
hesitat falter
hex curs
hide conceal
hide skin
hideous outrageous
hideout hideawai
highlight spotlight
high extrem
highwayman hijacker
hik boost
hilariti gle
hillbil bushwhacker
hinder hamper
hint breath
hint clu
hint sug
hir charter
hir engag emploi
histori account stori
hit strik
hitch catch
hitherto heretofor yet
hoist lift
hold bear carri contain
hold book
hold carri
hold support sustain
hold throw hav mak giv
hol hollow
hom plac
hom plat
homeland motherland
hon honorabl
honest candid frank
honkytonk div
honor honour laurel
honor honour reward
hood punk
hoop ring
hop skip
hop trust desir
hopeful promis
hord host
horn trumpet
hospital infirmari
host legion
hostelri inn
hotness heat
hour hr
housework housekeep
hous lodg
however nevertheless withal still nonetheless notwithstand
howl howl
howl wail roar
hubbub uproar
huddl cower
huddl powwow
hug immens vast
hug kiss pet
hulk whal
humbl lowli small
humb meek
humiliat humbl
hunger thirst
hunt trac
hurl cast
hurried hasti
hurri have
hurri scurri
hurt wind
hush silenc still
hush still
hut shack shanti
hyperbolic inflat
hypocrit phoni
hypothesis possibiliti theori
idea think
ideal saint
identical indistinguishabl
identical veri
identifi key describ nam
identifi plac
idiosyncrasi foibl
idiot imbecil
idl laz
idoliz worship rever
ignit light
ignorant illiterat
ignor disregard snub
ill badli poor
ill sick
illness maladi sick
illusion fantasi phantasi fanci
imaginat imag imageri
imaginat vision
imaginativ inventiv
imagin envisag
imbalanc unbalanc
imitat copi simulat
imitat simulat
immaculat spic spotless
immediaci instanci
immediat instant straightawai direct now forthwith
immers plung
imminent impend
impart leav giv
imped hinder
impel forc
imperfect weak
impersonal neutral
impersonat portrai
implant emb imb plant
implik mischievous puckish
impli connot
imposition infliction
impossibl inconceivabl unimaginabl
impotenc impotenci
imprecat malediction
impress mov strik
impression effect
impression feel belief notion
imprint form
imprison jail
improbabl unlik
improv better advanc
improvis makeshift
impudent insolent
impudent smart
impuls whim
impuriti dross
imput ascrib assign attribut
inadequaci deficienci
inaugural first
incentiv induc
inch in
incipienci incipienc
incit instigat
inclinat tendenci
inconvenienc worri
incorporat contain compris
incorrect wrong
increas growth
increasing progressiv
incredibl unbelievabl
indecent untoward
indecision irresolution
indefatigabl tireless
indefensibl untenabl
independent sovereign
indescribabl ineffabl unspeakabl untellabl
index indicator
indicat point show
indignant incens outrag
indignat outrag
individual singl
individualiti individualism
individualiz personaliz
individual separat
indolent lazi
induc stimulat caus hav get mak
induc stimulat hasten
induct seat
industri manufactur
inert neutral
inescapabl unavoidabl
inescapabl inevitabl unavoidabl
inevitabl necessari
inexplicabl incomprehensibl
infamous notorious
infectiv pathogenic
inf overrun
infinit endless
infirmiti debiliti feebl
inflat expand
inflict visit impos
inflow influx
informal loos
informant sourc
inglorious shameful
inhabitant dweller
inherent integral
inhibitori repressiv
initiat find institution creation
initiat induction
injur wind
injuri hurt harm
inner internal
inn fram
inoculat vaccinat
inquiri research
insan crazi
inscription letter
insert introduc
insid indoor
insid interior
insid within
insist assert
insistent repetitiv
inspir animat enliven
inspir urg
install instal
instant twinkl wink
instantaneous instant
institut bring
institution establish
instru tool
insulat insulariti
insult affront
intact inviolat
integral entir intact
integrat incorporat
integrat mix
integrat unifi
integrat integrat
integriti uniti
intellectual rational
intelligent levelhead sound
intelligibl understandabl
intend destin
intend mean think
intensifi compound deepen
intensifi deepen
intensiti strength
intent spirit
intentional deliberat purpos advised
interced mediat arbitrat
intercept stop
inter involv
inter stak
interfer meddl busi
interject interpos
interlock mesh
interlock interwoven
internal national
interpret constru
interpret render
interpretat interpret render
interpretat read
interrelat interrelationship
interrupt disrupt
interrupt disturb
interruption break
interruption disruption
intersect cross
intersection crossroad
intertwin twin interlac lac
interval separat
interven interfer
interview question
intrigu fascinat
introduc innovat
introduc present acquaint
introduction debut entri
intuition hunch suspicion
invad occupi
invaluabl priceless
invasion encroach intrusion
invent contriv devis formulat forg
invention innovat
invention innovat conception
inv put commit
investigat investigat
invit bid
involv affect regard
irritabiliti petulanc
irritabl peevish
irritat annoyanc
isolat insulat
isolat strai
issu cut
issu emerg
issu issuanc
issu number
issu supp
item point
ivori pearl
jab jab
jab pok
jabber spout
jad weari
jam block
jam pack
jargon argot
jeep landrover
jeer scoff
jerk jerk jolt
jerk twitch
jimdandi jimhickei
jingl jangl
job task chor
jocos jocular
joggl wiggl
join conjoin
joint collectiv
jok gag jest
jok jest
jok trick
jolt jar
jolt shake
journei journei
joy pleasur
judg justic
judg mind
judiciari bench
juici luscious voluptuous
jumbl muddl welter
jump leap bind spring
jump start
junctur occasion
junk scrap
jurisprudenc law
just simp
justifi vindicat
just right
just niceti
jut project stick
keen acut
keep maintain hold
keepsak souvenir
ketosis acetonemia
kid chaff banter
kill defeat
kill kill
kilometer km
kind sort form
kind sympathetic
kingdom land realm
knapsack haversack
knock knock
knoll mound hillock
know experienc liv
knowledgeabl learn
lab laboratori
label tag
labor labour proletariat
labor push driv
labor toil grind
lack deficienci want
lad sonni
laden load laden
lay set
lamentat wail
land earth ground
land soil
lanki rangi
laps nonchurchgo
larg big
larg most
last conclusion clos
last last final
last utmost
lat recent
laugh laughter
lavender lilac
lavish shower
lawyer attornei
lead head
lead tak direct conduct guid
lead track trail
leaden weight
leadership leader
lead preeminent
lead star stellar
leaf foliag
leagu conferenc
leakag outflow
lean tilt
lean tilt
leap leap spring bounc
learn hear discover see
learn studi read tak
learner scholar
learn scholarship
leav allow
leav result lead
leave remain
leftfield leave
legislat pass
legitimat logical
lend impart contribut add bring
lend loan
let allow permit
letter missiv
levi impos
lewd salacious
liaison contact
liberal tolerant
liberat releas
licens certifi
licens permit
lick lap
lie rest
lif lifetim
lif liv
lif spirit
lifelik pictorial vivid
lift rais
lift rais elevat
lift repeal rescind
light illuminat
light illumin illuminat
light light
light weak
light light
light soft gent
lik sam
lik similitud
limit circumscrib
limit demarcat
limp hobbl hitch
lineag lin blood pedigre ancestri stock
linguistic lingual
link tie
lioniz celebrat
liquor spirit booz
littl small
littl trivial
load load
load load burden
lobscous lobscus
localiz location
locat plac
locat set situat
lodg wedg stick deposit
loft attic
loiter tarri linger lurk
lon solitari
long yearn
look appear seem
look look
look sound
loom tower hulk
loot booti plunder priz
loot plunder
loud loud aloud
loudspeaker speaker
lousi rotten stink
lov enjoi
lov passion
luck fortun
luck fortun chanc hazard
lukewarm tepid
lumber pound
lumber timber
luminari notabl
luminositi light
lunch luncheon
lung hurl hurtl thrust
lurch pitch
lurid shock
lurk skulk
lush profus riotous
luster brillianci splendor
lyric word languag
ma mama mamma mommi
machinist mechanic
mad sor
madam ladi
madli frantical
madman maniac
magic magical
magnifi amplifi
majestic proud
majoriti bulk
mak creat
mak do
mak get
mal masculiniti
malinger skulk
maltreat abus
man human
manag deal car handl
manag direction
mandat authoriz
mandatori requir
mangl tear
mania passion
manipulat use
manner mod styl way fashion
manpower hand man
mans residenc
manufactur construct
manufactur invent
manufacturer producer
mar impair
march march
margin border
mark scor
mark pronounc
market marketplac
mark mark
maroon strand
marriag matrimoni
marriag wed
marri wed
massacr slaughter
mass mass peopl
master lord
master original
master virtuoso
mastermind organiz
match fit correspond agre
match mat
match mat coupl pair
match twin
material stuff
mathematic math
mat union
matter affair thing
maturat ripen
matur grow
maxim axiom
maximal maximum
maz labyrinth
mean intend
mean signifi
meander wander wind
mean significanc import
mean substanc
mean way
measur cadenc
measur evaluat assess apprais
measur quantiti amount
measur step
measur measur measur
mechanism mechanic
meddl tamper
medicin medicat
meditat ponder contemplat mus reflect mull speculat
meet encounter
meet encounter receiv
meet encounter see
meet gather assembl
meet satisfi fill fulfill fulfil
meet encounter
mele scrimmag
membership rank
memoriz learn
memori retention retentiv
memori stor
menac threat
menac ominous sinister threaten
mend heal
mentaliti outlook
mention cit
mention cit nam refer
mention referenc
merchandis product
mer simpl
mer simp just onli but
merg meet
merit virtu
mesh lock
messag content
messenger courier
metallic metal
metro subwai
microphon mik
middl midsection
midst thick
might power
mighti right
milieu surround
militant warlik
militia reserv
milligram mg
milliliter ml cc
millimeter mm
mind head brain psych
mingl unifi
minimal minimum
minister parson pastor
minut min
misbehavior misdeed
mischief devil shenanigan
misconstru misunderstand
misdemeanor violat
miserabl suffer
miseri wretched
misinterpretat misunderstand mistak
misplac mislai
miss lack
miss los
mission charg
mistak error fault
mix fus coalesc combin merg
mob rabbl
mobil wander
mobiliz marshal
mobiliz ralli
mockeri scof
model exampl
model framework
model mold mould
model pattern
moderniz develop
modesti reserv
moisten dampen
moistur wet
mold cast
mold stamp
moment minut instant
moment minut second bit
monoton dron
moral lesson
morsel bit
mortician undertaker
mother fuss
motion mov
motion mov mov
motionless static still
motivat mov prompt incit
motivat motiv need
motto slogan shibbol
mov go
mov motion
movi film pictur
much often
multiplicat propagat
multitud pack
mum silent
mumbl mutter
musician instrumentalist player
muster ralli
mut unspoken
mut subdu quiet
mut wordless silent
mutter grumbl
mutter murmur murmur
myofibril myofibrilla
mysterious mystic
mysteri enigma
nak raw
nam call
nam figur
nam identifi
nam mak
nameless unknown
narrativ stori tal
narrow specifi
nation land countri
national subject
nativ aborigin
natural cours
nauseat sick sickish
near clos
nearer closer
necessitat need requir tak involv demand
necessiti essential requir
neckti tie
need demand
need want
need requir
neglect ignor
neglect miss overlook
neglect unheed
negligenc careless
negotiat talk
newcomer fledgl freshman
newli fresh fresh new
new tid word
newspaper paper
nich corner
night nighttim dark
nobiliti aristocraci
nobiliti grandeur
nominal tokenish
noon middai
normal usual common ordinari
north northward
norther northern
not observ
not observ mention remark
not ton
noth naught zero
notic mark not
notic observat
nourish sustain
nourish sustenanc
now todai
nuanc shad subtleti
nuclear atomic
nudg prod
null void
number figur
nutrient nutritiv
objectionabl obnoxious
oblig bind hold
obliterat effac
oblivion limbo
obscur befog cloud
obscur vagu
obscuriti abstrus
observat observanc watch
observ celebrat keep
observ keep
observer commentator
obstruct block hinder
obstruct imped occlud
obvious evident manifest plain
occlud sorb
occupanci tenanci
occupat busi job lin
occupi fill
occupi resid
occur com
off awai
offenc offensiv
offer bid
offer extend
offer offer
offer proffer
offic power
officiat function
old older
onc former
one ace uniti
oneness uniti
open open
open gap
operat control
operat run
operat procedur
opinion judg
opinion rul
opinion senti view
opinion view
opportuniti chanc
opposit polar
opposition opponent opposit
oppress suppress crush
optical visual
optimum optimal
opulent sumptuous
opus composition piec
orator rhetorician
orbit revolv
ordain enact
order prescrib dictat
order tell enjoin say
order order
organism be
organiz organis coordinat
organiz prepar devis
orient point
origin descent
origin inception
originat aris ris develop grow
originat initiat start
outdoor outsid
output yield
outsid exterior
outsid outdoor
outskirt fring
outspoken vocal
outstand prominent salient
overcom defeat
overcom surmount master
overhaul moderniz
overreach outsmart
overrid paramount
oversea abroad
overshadow eclips
overtak catch
overthrow subvert
overtur advanc
overtur prelud
overturn overrid revers
overwhelm overpower overcom
own hav possess
owner proprietor
pac gait
pac rat
pac strid tread
pacifi conciliat appeas mollifi gentl
pack wad
packag bundl packet
packag parcel
pad embellish dramatiz
painful sor
paint pictur
pair coupl
palac castl
pal blanch
pal pallid
pal pallid wan
pamper coddl
pang twing
panic terror
panick terrifi frighten
pant puff gasp heav
parabl allegori
parachut chut
parad march
paradis heaven
paraphras rephras
parcel portion shar
park common green
parlanc idiom
paroxysm fit
part piec
part portion
part portion component
part section division
partial part part
participat involv
particl speck
particular peculiar special
particular peculiar especial special
partner pardner
pass clear
pass hand reach giv
pass overtak overhaul
pass pass
passag passagewai
passag transition
pass releas
past yesteryear
pastim inter
pasti pastelik
patch piec
path rout
pathetic pitiabl pitiful
pathwai footpath
patriotism nationalism
patrol polic
patroniz shop frequent
pay bear
peac sereniti
peak crest top
peak heydai flush
peal peal
pectoral pectoralis pec
peddl huckster hawk
peddler hawker
peer equal
pelvis hip
penetrat fathom
penetrat insight
penni cent
pepper pelt
perceiv comprehend
percentag percent
perch roost rest
perform do
performanc execution
perfum scent
perilous precarious
perilous dangerous
peripheri fring
permanent last
permeat pervad diffus
permission permit
permit allow let
perpetrat commit pull
persever persist
persist remain
persistenc persistenci tenaciti
persistent relentless
person individual someon mortal soul
perspirat sweat
persuad swai
perturb troubl
phantom shadow
pharmacist chemist apothecari
phas stag
philosophic philosophical
phonologi phonemic
phosphat orthophosphat
photograph photo
photograph shoot
physical corporealiti
physiqu build
pictur depict show
pictur imag
pictur impression
pictur scen
piec bit
piec slic
pier wharf
pil heap
pil heap mound
pilfer purloin abstract lift
pimp procurer pander
pinch nip
pinch nasal
pit caviti
pit oppos
pitch slant
pitcher hurler
pitiless remorseless ruthless
piti sham
pitying compassionat
pivot swivel
pixi imp
plac piazza
plac properti
plac put
plac sho
plac spot
plac arrang
plac location position
placid quiet still tranquil
plain field
plain sheer
plan program
plan project contriv design
plan preparat provision
plant set
plant work
plat plot
platform program
plai drama
plai run
pleasant agreeabl
pleas delight
plenti plenitud
plod trudg
plot patch
plow turn
plung launch
poetri vers
poignant touch
point dot
point spot
polariti sign
polic law
policeman officer
polici insuranc
polish refin
polish refin
polish smooth
poll canvass
pond pool
pool syndicat
populac public world
populat dwell liv inhabit
portrai depict
portrayal portrait
pos sit
position plac
position post berth spot plac
position postur attitud
position view perspectiv
possession ownership
possibl perchanc perhap mayb
poster notic
postpon shelv defer
potenci effectiv strength
potent powerful
potent strong
potential possibl
potential potentialiti
potter tinker
pounc swoop
pound lb
pour swarm stream
powder powderi pulveriz
power forc
power powerful
practic appli
practic exercis do
practic pattern
prais congratulat
prayer appeal
preach advocat
precarious unstabl
precaution safeguard
preced forego
preced lead
precedenc prioriti
precis exact
precis exact just
predica plight
predict anticipat promis
prediction anticipat
predilection preferenc
predominanc predominat
predominat dominat rul reign prevail
prefer favor
preferabl prefer
preferabl rather
preferenc tast
pregnant significant
premis assumption
preparatori preparativ
prepar groom train
prepar readi set
prerequisit requir
present pos
present submit
presentat demonstrat
present current
present notificat
preserv maintain
presidenci administrat
president chairman
press pressur
press urgent
pressur press
pretension pretenc
prevail hold obtain
prevail persist run
prevail triumph
prevent forestall foreclos preclud forbid
prevent keep
prevention bar
prei target
pric cost
pric cost toll
pric term
prid congratulat
principl rul
print publish
prisoner captiv
privaci secreci
priz award
priz valu treasur appreciat
probabiliti chanc
probabl lik
probabl lik
prob examin
procedur process
proceed continu
proceed go
proceed proceed
process treat
proclaim exclaim promulgat
procrastinat stall
procur secur
produc mak
product production
professional pro
professorship chair
profit gain
profit gain benefit
profit profit earn
profound deep
profus extravagant
profusion rich
progress advanc
progress progression advanc
prohibition ban
project projection
project propos
projectil missil
prolong extend
prolongat perpetuat lengthen
prominent conspicuous
promis assur
promis hop
promot advanc boost further encourag
promot elevat
promot push
promotion publiciti
prompt inspir
prompt quick quick
pronounc articulat enunciat say
pronounc label judg
pronounc dictum
propagat extension
proper right
proper decent right
proportion dimension
proportional relativ
proportionat proportional
propos sug advis
prosodi inflection
prosperous thriv
prostitut whor
proteas peptidas
prot objection
prot protestat
prot resist
prototyp paradigm epitom imag
protrud project
prov demonstrat establish show
provid supp ply cater
provinc responsibiliti
provision proviso
provision supp
provisional tentativ
provok evok
prurient salacious
pry nos pok
pry pris jimmi
publish issu releas
puff drag draw
pull draw
pull pull
pulsat throb puls
pulsat puls impuls
puls heartbeat beat
pummel pommel
punish penaliz
punish penalti
pur utter
purifi distill
purported supposed
purpos intent intention aim design
pursuit chas
pursuit quest
push crowd
push forc
push push
push thrust
pussi slit
put assign
put set plac position lay
puzzl mystifi baffl bewilder amaz
qualiti caliber calibr
qualiti character
qualm misgiv
quarrel disput
quarrel wrangl row
question inquiri queri
question interrogat interrogativ
question queri
quick speedi
quicker faster
quick rapid speedi
quiet quiet
quiver quak
quot cit
radical ultra
rag passion
rag storm
rail inveigh
rail rail
railwai railroad
rain rainfall
rais erect
rais invok stir arous
rais lift elevat
rais ris
ram pound
rambl jog
ramificat fork
ramp inclin
ranch spread
random indiscriminat haphazard arbitrari
rang arrai
rang reach
rang run
rang straddl
rar seldom
rasp rough
rat rank grad plac
rather instead
rather kinda
rational principl
rattl rattl
rattlesnak rattler
raucous rowdi
reach attain
reach contact
reach mak
reach mak hit gain
reach stretch
reach touch
react respond
reaction respons
read register show record
read say
real tangibl
realiti realism
realiz recognition
reap draw
reap harv glean
rear rais
rear rearward
reason conclud
reason ground
reason understand intellect
reasonabl sensibl
reasonabl moderat pretti somewhat fair
reassur assur
rebel ris
rebellion insurrection revolt upris
rebuff slight
rebuff snub repel
rebuild reconstruct
rebuk lectur scold chid berat
receiv get find obtain
receiv hav
recent lat
reception receipt
reception respons
recipient receiver
recognition credit
recogniz distinguish discern
recogniz know
recogniz realiz
recommend urg advocat
reconcil settl
record book
record disc
record enter
recover retriev regain
recreat reviv vivifi
recuperat recoveri
recur repeat
recurrent repeat
red crimson
red flush
redeem sav
redemption salvat
redress correct
reduc trim cut
reduction reduc
reek wateri
refer pertain relat concern touch
referenc mention quotat
reflect shin
refrain chorus
refrigerator icebox
refund repai
refund return repai
refus declin
refus reject declin
refut rebut
regardless irrespectiv disregardless
region part
register registri
registrat enroll
regular veritabl
regulat order govern
regulat ordinanc
rehears practis practic
reinforc reenforc
reinforc reward
reissu reprint
reject spurn scorn disdain
relativ comparativ
relegat submit
relevanc relevanci
reliabl dependabl
relianc trust
relief succor ministrat
reliev alleviat
reliev eas
religion faith
religious spiritual
remainder residu rest
remak refashion
remark comment
remarkabl singular
remedi cur
remember recall recollect think
remembranc recollection
remonstranc objection
remov tak
rend rip riv
render deliver return
render yield giv generat
render interpretat
rend rip split
rendition render
renewal rehabilitat
renovat redevelop
rent leas
rent tak
rent tear
reorganiz regroup
repair fix
repair mend fix restor
repeat echo
repeat reiterat restat
repeat repetition
repel driv
repel repuls rebuff
repentanc penanc
replac replac
replenish refill
report cover
report describ
report stori account
report studi
reporter newsman
represent interpret
representativ voic
repress quash subdu subjugat
repriev respit
reprint reissu
repugnanc repulsion revulsion horror
reput reputat
requ petition
requir demand
rescu deliver
rescu deliveranc sav
researcher investigator
resent bitter rancor
residenc abod
resident occupant
resignat surrender
resist stand
resistanc opposition
resolv solv
resonanc sonoriti vibranci
resonant resound
resound echo ring reverberat
resourc imaginat
respect esteem valu
respect honor observ
respect regard
respectiv several various
respit break
resplendent splendid
responsiv reactiviti
rest relief
rest repos
restrain hold
restraint control
restrict curtail
restrict limit bind confin throttl
restriction limitat
result ensu
result outcom
resurrect uprais
retain continu keep
retain hold
retaliat reveng
retention hold
retir withdraw
retort comeback
retort return rejoin
return recall
return restorat
return tak proceed yield
reveal tell telltal
revel revelri
reveng aveng retaliat
revenu receipt
rever venerabl
reverenc rever venerat
reveri reveri
revers contrari opposit
revert return
review reexamin
revolutionari radical
revolv rotat
rhinocero rhino
rhythm beat
rhythmical rhythmic
ricketi shaki wobb
rid fre
rid sit
rightfield right
rightful truli
right just
rigid stiff bolt
rigorous strict
rippl ruffl undulat
ris jump
ris lift aris
ris rear
risk danger
ritual rit
rival competitor
road rout
rock ston
rock swai shak
rogu rascal
roll roster
room way
root stem
rough rough
round circular
rub scratch
rubberi rubberlik
rug carpet
rul find
rul regulat
rumbl grumbl grumbl
rumor bruit
run flow
run go
run go pass lead extend
run lam
run lead
run pass
run run
run talli
runawai romp
rush hasten hurri
rush hasten speed rac
rush hurri
rush surg
rustl rustl
rut groov
sacr sanctifi
sacrific giv
sadness unhappi
sag droop
sak inter
salesgirl salesladi
sallow sick
salvag reliev sav
salvo vollei burst
sampl try tast
sanction countenanc imprimatur
sarcasm ironi satir
satiat fill
satirical satiric
satisfi fulfill
satisfi gratifi
savag barbarian
sav preserv
scatter sprinkl dispers
scen shoot
scen view
scent sweet
schem strategi
scholar student
school schoolhous
schoolmarm schoolmistress
schoolmat classmat
scop rang reach orbit compass
scor account
scor hit
scout reconnoiter
scrap scrap
scratch itch
scratch scrap
scream scream shriek shriek screech
screech screech shriek scream
screechi squeaki
screen cover
screen test
script book
scrub scour
scrub scour
scurri scamper scuttl
seaman seafarer
sear scorch
search explor
search hunt
search look
search seek
seat plac
seat sit
seawater saltwater
seced splinter
seclud withdraw
second sec
second second
secondhand us
secreci silenc
secret releas
section segment
sector spher
secur firm
securiti protection
sedi deposit
see check insur ensur ascertain assur
see consider reckon view regard
seiz clutch
self ego
sell merchandis market
semblanc color
send broadcast beam transmit
send direct
send ship
sensat stun
sensibl reasonabl
sentenc condemn
sentinel sentri scout picket
separat divid
separat part split
separat spac
separat breakup
sequenc succession
sequential serial successiv
sereniti tranquiliti
serious earnest
sermon preach
serv attend
serv do
serv function
serv help
servic serv
set circl band lot
set congeal
set plac
setback blow
set background
settl determin
settl locat
settl resolution
sever terribl wick
sew stitch
shackl bond hamper
shad tint ton
shadow shadowi
shaft barb jib
sham disgrac
shap form
shap form configurat contour
shap defin
shard frag
shar portion part percentag
sharp sharp
sharp keen
shaven shav
shed throw
shift displac
shin beam
ship transport
shiver shudder
shiver trembl
shock blow
shock scandaliz outrag
shock stupor
shoelac shoestr
shoot hit
shoot shoot
shop stor
shopkeeper tradesman storekeeper
shout cry call yell scream holler squall
show exhibit present demonstrat
shred whit
shrewish nag
shriek shrill pip
shrill sharp
shrink contract
shrink reduc
shrink wither
shrub bush
shudder shiver
shuffl shambl
shun eschew
shut clos
shyli timid
sid fac
sidewalk pav
sidl sashai
sift strain
sight vision
sign contract
sign ratifi
sign signal
sign subscrib
signal signal sign
significanc import implicat
significant important
significant substantial
silenc quiet
silent still
silli wacki
silver silveri
similar likewis
sin sinful
sin sin
sinful ungod
singer vocalist
singulariti uniqu
sink drop
sink pass laps
sink settl
sinner evildoer
sister sis
situat deposit
situat locat
situat position
sketch outlin
sketch studi
sketch survei resum
sketch vignett
skill scienc
skunk bum puk
slam bang
slant angl
slant weight
slant slant slop
slash gash
sleep slumber
slender slim
slender thin
slight somewhat
sling catapult
slip slid
slit slic
slop inclin
slow slacken
slow slow
slump falloff
slump sink
slur thick
smack reek
small littl
smash dash
smash nail boom blast
smell aroma odor scent
smell odor
smil smil grin grin
smitten strike
smooth suav
smother stifl muffl
smother suffocat
smother surround
smother strangl
smother suffocat
smuggler runner
snak serpent
snap click
snap crack
snap snarl
snatch snap
sneak creep
snicker snigger
snow snowfall
soak rob hook
soak sous
soapsud sud lather
soar surg
social societal
sofa couch
soften break
soft quiet
soil dirt
soldieri troop
solicit beg
solution answer result
solution root
solv lick
somersault somersault flip
somewher someplac
son boy
soon short present
sooner earlier
sor tender
sorrow regret
soul psych
sound go
sound vocaliz
sourc author
sourc germ
sovereign monarch
sovereign suprem
spac plac
spacious wid
spar sav
spar trim
spark glint
sparkl spark light
spars thin
spasm cramp
spatter splash
spatter splatter splutter sputter
speak talk
spear lanc
specializ narrow
specifi defin delimit
specifi set determin fix
specifi specializ
speck pinpoint
spectacl glass
spectator witness viewer watcher
speculat theoriz conjectur hypothesiz suppos
speculat conjectur
speculat ventur
speech languag
speed hurri
speed velociti
spell tour
spell tranc
spell writ
spend expend drop
spend pass
spend outlai
spher domain area orbit field arena
spill slop
spin whirl reel
spirit ton feel feel flavor smell
spiteful vindictiv
splash slop
sponsor patroniz
sport athletic
sport featur boast
sportsman sportswoman
spot blot
spot patch
spot spy
spous partner mat
sprain turn
sprawl straggl
spread circulat
spread distribut
spread open
spring springtim
sprinkl splash
spur goad
spy snoop
squar squar
squash crush mash squeez
squat crouch
squat squat
squeak screech creak
squeez forc
squelch quell
staff faculti
stag arrang
stag present
stagger flounder
stagger reel lurch careen
stagger stupefi
stair step
stairwai staircas
stak jeopardiz
stall stand
standard criterion measur touchston
star principal
start commenc
start go
start start
starv starv
stat nation countri land commonwealth
stat provinc
stat say tell
station post send
status position
stai delai
stai remain
stai remain rest
stai stick
stead plac
steadi calm
steal slip
steep immers engulf engross absorb
steepl spir
steer maneuver point head guid
step stair
step tread
stereophonic stereo
stern sever
stifl dampen
stimulat arous energiz
stimulat excit
stimulat shak stir
stimulat stir
stimulat stimulus stimulant
stipulat condition specifi
stir shift budg
stock carri
stock inventori
stoic stoical
stomp stamp
stop halt
stop halt block
stor stock fund
storehous storag
storm temp
stori tal
strang unusual
strangl throttl
strai err drift
streak run
stream flow
stream flow current
strengthen fortifi
stress emphasiz accentuat
stress strain
stretch extend
strict pur
strik discover
strik expung excis
strik hit
string train
stringi wiri
striv strain
striv pain
strok shoot
structur construction
struggl battl
stubborn obstinat
student pupil
studi consider
studi contemplat
studi work
stumbl falter
stumbl hit
stumbl trip
stupid dullard
stupiditi folli
stutter stammer falter
subject cas
subject topic them
submerg drown
submission entri
submit bow defer acced
submit stat
subordinat underl
subscrib support
subsequent later afterward afterward after
subsid lessen
subspeci rac
substanc cor center essenc heart sum
substantial substantiv
substitut replac
substitut replac
substitut sub
substitution replac switch
subtract deduct
succeed follow
succession sequenc
suffer endur
suffer sustain hav
suffer woe
suffic do
sug intimat
suggestion proposition
suit accommodat fit
suit cas caus
suitabl suit
suit room
sum amount
sum amount total
sum total aggregat
summat rundown
sunlight sunshin sun
superficialiti shallow
supervis superintend manag
supplant replac supersed
supp provid render furnish
support livelihood liv
support reinforc
support support
supporter protagonist admirer
suppos say
suppress subdu conquer
sur certain sur
surfac ris
surg heav
surpass outstrip exceed outdo
surpass pass
surprising astonishing
surround border
survei studi
surviv last liv go endur
suspect surmis
sustain keep maintain
swagger pranc strut
swallow buri
sweep expans
sweep sail
sweet sweet
swell lump
swerv sheer curv veer cut
swindl defraud con
swing swai
switch chang
switch exchang
switch shift
switch shift
swoop slid
sword blad steel
symboliz represent
symmetrical symmetric
symmetri proportion
sympathiz understand
sympathi understand
synchronism synchroni
syndicat mob
synthesiz synthesis
systematical consistent
tactil tactual
tag label mark
tak hav
tak mak
tak occupi
tak read
tak submit
talk blab sing
talk speak
talk speak utter mouth
talk talk
talkativ talki
tan burn
tangl tortuous
target mark
tast appreciat
tast savor
taut tight
teach learn instruct
teacher instructor
teach instruction
team squad
teammat mat
tear ruptur snap
tear shoot charg
teas badger pester bug
teas tantaliz bait taunt rid
technical technological
teem swarm
teen teenag
teensi wee
telegram wir
telephon phon
television tv
tell evidenc
tell recount
temper irritat
temper mood humor
tempo pac
tempt invit
tend lean inclin run
tension stress
terminal depot
terminat expirat
terribl awful awful
test trial
test trial run
test try examin
testicl ball
testifi prov evidenc show
testi irritabl petulant
testimoni testimonial
thaw thaw melt
thaw unthaw melt
theater theatr
them motif
then so
thenc therefrom
therapist healer
ther thither
thereafter thenceforth
therefor henc thus
thiev steal
thin lean
think believ consider conceiv
think cerebrat
think suppos imagin reckon guess
thinker mind
think think
thoriat titter
thorough exhaustiv
thorough good
thrash lam flail
thre trio
thresh thrash toss
thrill kick
thriv flourish expand
thriv prosper flourish
throb pound
throng pil jam
throw flip
thrust stuff
thud thump
thump pound
thump thud
thunder roar
thus so
thwart foil cross frustrat
timbr qualiti ton
tim clip
tir weari
tired weari
tir weari
titl claim
toast drink salut
toilet lavatori john privi
toilet pot
tongu knif
ton dozen lot scor wad
topic subject issu matter
torment tortur
torso bodi
toss pitch
total number com amount
total summat add
touch disturb
touch meet
touch mit speck
touch signatur
touch stir
touch trac
tour circuit
trac draw describ
trac follow
trac retrac
trac suggestion
trac vestig shadow
track cours
tract pamphlet
trad craft
trad merchandis
trad swap switch
trader dealer
train develop prepar educat
tramp bum
transfer chang
transfer reassign
transfer shift
transform transmut
transformat transmutat shift
transgress violat breach break
translat interpret
transmission transmit
transmit transfer
transplant transfer
transport carri
transportat transfer
transvers transversal
trap snar
travel go mov
travel journei
traveler traveller
travers cover cross
travers span sweep
tread trampl
treat handl
treat handl
treati pact
trespass intrud
trial test
tribut testimonial
trichrom tricolor
trickl dribbl
troubl bother
troubl difficulti
troubl pain
troubl problem
tru admitted
truli genuin real
try seek attempt essai
tub tub
tuck insert
tumbl toppl
tumor tumour
tumult uproar
tun melodi strain
tuneful melodious
turf sod sward
turn grow
turn releas
turn revers
turn turn
turn twist
twelv dozen
twilight dusk nightfall
twirl swirl twiddl whirl
twist distort
twitch jerk
typifi epitomiz
typ typewrit
ulcer ulcerat
ultimat final
unaccountabl unexplainabl
unafraid fearless
unambiguous unequivocal
unanswer unrequit
uncertain incertain
uncover expos
underestimat underrat
undermin weaken
underscor underlin emphasiz
understand interpret translat
understand realiz see
understand apprehension
understat minimiz
undertak attempt
undertak guarante
undertak tackl
undertak project task
undoubted doubtless
undress strip disrob
uneconomical wasteful
unfair unjust
unfertil infertil
unfold stretch
unfold flower
unfortunat unlucki
unhurt unscath
unifi unit merg
uniqu unparallel
univers existenc world cosmo
unknown unsung
unleash loos
unlov unpicturesqu
unnecessari unneed
unobtainabl unprocurabl
unquestionabl unimpeachabl
unreflectiv unthink
unshaven unshav
unsteadi uncertain
untest untri
unti unlac
unusual remarkabl
unwitting inadvertent
up upward
up upward upward
uprais lift
upright unslop
urg impuls
urg press
urgent desperat
urg spur
use expend
use usag utiliz emploi exercis
use utiliz appli emploi
useabl operat
usher show
utiliti useful
utmost maximum
vacat empti abandon
vacat resign
vacation holidai
vapor evaporat
vari variabl
vast immens
vehemenc emphasis
velour velour
veranda verandah
vers rhym
version variat
veri real
vest enthron
vibrant vivacious
viciniti localiti neighborhood neighbourhood
victor master
victori triumph
video pictur
view aspect scen vista
view survei sight
viewpoint stand standpoint
vigilanc alert
villag settl
villain scoundrel
violat break
violenc forc
violent wild
violin fiddl
visit call
visit inspect
visit see
visualiz envision fanci see figur pictur
vitaliti verv
vocabulari lexicon
vogu styl
volition will
voltaic galvanic
volunteer offer
vomit retch
vot ballot vot
vot suffrag
voter elector
wag waggl
wag pay earn remunerat salari
wag reward
wail whimper
wait wait
waiv forgo
walk pass
walrus seahors
wander strai roam rov rang drift
wangl manag
want need requir
war warfar
wardrob closet
warn discourag admonish
wash rins
wash wash
washbasin washbowl
washup bath
watch observ follow
watch view see catch
water irrigat
waterproof seal
wattl lappet
wax mount climb ris
way path
waysid roadsid
weapon arm
weapon artilleri
wear bear
weav interweav
web entangl
weep tear
weird uncanni
welcom receiv
well considerabl substantial
well good
well swell
westward westward
whack wallop
wheedl coax
wheel roll
whil spell
whip lash
whir whir
whirl twirl
whiskei whiski
whistl sing
whit whit
whiz whir
whol entir complet total all altogether whol right
wid broad
width breadth
wield exert maintain
wield handl
wil shenanigan
will testa
win gain
wind curv
wind thread meander
wind wrap roll
wing offstag backstag
winter wintertim
wish bid
wish car lik
wish wish want
wit humor
withdraw retreat reced retir
withhold deduct
witness find see
wonder admirat
wonder inquir
wonder marvel
wonder question
wonderful wondrous superb marvelous
woo court
wool woolen
word phraseologi
workbench bench
workshop shop
workweek week
world realiti
worri car
worri troubl
worsen declin
wind maim
wreck wrack
wrestl grappl
wrinkl creas
wrinkl lin
writ compos pen
writer author
writh wriggl squirm twist
writ authorship composition
wrong wrong
yank jerk
yard ground
yaw frambesia
year yr
yell scream
yell shout
yelp yap
yelp yelp
yield fruit
yield giv afford
yield relent
youthful vernal
`
