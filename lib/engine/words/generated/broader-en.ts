/**
 * Compiled from WordNet 3.1 by scripts/words/wordnet.ts; do not edit.
 * WordNet Release 3.1, copyright 2006–2011 by Princeton University. All rights reserved. Used under the WordNet
 * licence (https://wordnet.princeton.edu/license-and-commercial-use), which permits use and redistribution with this
 * notice; the software and database are provided “as is”.
 */

/** A word and the broader words for what it means, a line each, as stems. */
export const broaderWords = `
abandon leav
abiliti knowledg qualiti
absenc deficienci lack
absorb sorb
accept acquir get hav judg react respond tak
accompani go mov travel
accomplish complet effect finish succeed
accomplish action
accord correspond match
account new record
accuraci qualiti
accus charg
ace figur
achiev succeed
achiev action
act event
action act stat
activiti act stat
actor performer
adapt chang vari
add alter chang increas say stat tell
address communicat
adjust alter chang
administer handl
administrat manag
admir look respect
admit allow declar permit
adopt accept choos hav select tak
advanc go mov propos sug travel
adventur project task
advertis announc
advertis busi
advic proposal
advis discuss inform
advocat propos sug
aerator apparatus
aerosol cloud
affair concern
affair concern
affect alter chang
affection feel
affix attach
afford furnish provid render spend supp
afternoon day
age era properti
agenci busi
agent representativ
agglutinin antibodi
agre accept consent
agre stat
aid activiti gift resourc support
aim end goal intend mean
air gas part qualiti region
alert warn
allocat allot assign
allot distribut
allot part percentag shar
allow accept allot assign consent giv
allusion mention referenc
amateur individual person someon soul
amaz feel
ambition desir
amend revis
ammunition arm
amount magnitud
amus entertain
analysis investigat
analyst expert
andrena bee
anecdot report
anger emotion
angl spac
animal be organism
anionic detergent
announc inform say stat tell
answer react respond say solv stat stat tell
antagonist individual person someon soul
antibodi protein
anticipat judg
antiserum serum
anxieti emotion
apparatus equip
appear be happen
appearanc qualiti
applicant individual person someon soul
applicat petition requ usag use
appli concern cover pertain refer relat requ
appoint establish institut
appoint decision
appreciat realiz see understand
appreciat understand
approach act com mov
appropriat allot assign
approval support
approv authoriz judg
arc curv
area environ matter structur subject
argu present
argu evidenc
aris happen occur pass
arm limb
arous creat mak
arrang agre lay plac put set
arr clutch seiz
ask requ
aspect characteristic featur
assassin murderer
assault battl engag fight
assembl creat join mak
assert declar insist
assess judg
assign appoint choos distribut judg select tak
assign duti
assist support
assistanc activiti
assistant worker
associat think
associat organiz
assum anticipat chang expect tak
assumption possibiliti theori
assur assert persuad swear verifi
astonish feel
atmospher condition part region
atom substanc
attach connect
attack act criticiz fight
attain arriv com get succeed
attempt act activiti
attend be
attention work
attitud knowledg
attract draw pull
attribut judg
augment increas
author maker
authoriti control
authoriz allow permit
autumn season
averag number statistic total
avoid prevent
awak turn
awaken alter chang turn
award allocat symbol
axis lin
bab child
babi child
back approv go mov sanction sid travel
badness qualiti
bak cook
ballplayer athlet player
bank slop
baptiz call nam
bar forbid prohibit room
barrel tub
bas floor stori
basis assumption foundat
bat hit
bathroom room
battl action attempt effort fight
bawl shout
bay water
be represent symboliz
beam piec signal
bear allow carri creat featur hav mak permit produc
beat defeat overcom strik
beauti appearanc
becom turn
bedroom room
beef cattl ox
beg plead
begin speak talk
begin division occurrenc part point
behavior action activiti
behold see
be stat
belief idea think
believ accept anticipat expect judg
bellow shout
belong be
bend turn
benefit acquir get good good help payment
best attempt effort
bet predict
betrai disclos expos reveal
birth begin
bishop pri
bit grip
blam charg criticiz
blend mingl
block area
blockad action
blow impact
blu cloth
board commission committe lumber
boast exaggerat featur hav
boat vessel
bob mov
bodybuilder individual person someon soul
bomb arm
bomber plan
bond connection
book product production publicat
book emploi work
borrow acquir get
bother affect strain striv
bottom sid
bounc jump leap spring
boy man
boyhood childhood
branch stem
brand nam
break damag destroi end terminat
breakfast meal
breath activiti air
breez wind
bring alter carri chang creat mak
broaden extend
brother member
brow featur
brush rub touch
buddi friend
build creat mak
builder material
build structur
bumblebe bee
burden worri
burn destroi shin turn
burst break
buri conceal hide lay
busi activiti commerc objectiv worri
buy acquir get
cafeteria restaurant
calculat procedur process
calibrat activiti
call label meet order requ say tell
camp liv populat
campaign rac
cannon artilleri gun
canva cloth fabric material textil
capabiliti abiliti
capaciti capabiliti volum
captain officer policeman
car aid assist desir help want work
career busi job occupat progress
carri bring communicat featur hav hold mov support tak
cartridg ammunition
carv cut form shap
cas circumstanc fact occurrenc
cast send
catch attach attract clutch hit perceiv pull seiz surpris
categori collection
caus creat mak
caution warn
cavalri troop
celebrat meet
cellar floor stori
center area build concern pertain refer relat
centuri period
ceremoni occasion
chain seri
challeng invit
champion competitor
chanc phenomenon possibiliti
chang action consequenc dress effect occurrenc relation result
chant sing
chao confusion
chapter section
characteristic qualiti
characteriz mark remember
charg attack hasten rac rush speed
chas pursu
check analyz examin studi verifi
cheek featur
chemical material
cherish lov
chin featur
chlorin gas
choic action
chok breath
choos decid determin judg
chor duti
chuckl laugh
church faith religion
circl go mov travel
circumstanc condition environ
cit mean
civiliz societi
claim requ
claimant applicant
clamp fasten fix
class collection peopl
clai dirt soil
clean alter chang
clean improv
clear alter chang
clerk employe
climb ris
clos end terminat turn
cloth cloth
club associat
clu indicat
clutch tak
coast shor
collaborat work
collag imag pictur
collaps chang suffer
colleagu associat
collect stor tak
collection group
collector individual person someon soul
colleg bodi
coloni bodi
color alter chang
column tub
combat battl engag fight
combinat collection
combin add featur hav
com aris be chang develop exist extend go grow happen lead mov occur originat pass run travel
command demand dominat forc order say tell
commander officer
commend prais
comment mention not observ remark stat
commit act appli emploi use utiliz
communicat act
communiti peopl
commut chang
companion friend
compani institution
compar analyz be consider examin studi
comparison examinat relation
compel caus get hav induc mak
competenc abiliti
complet end terminat
complex whol
complexiti qualiti
comp obei
component division part relation
compos be constitut
composit whol
compound increas
comprehend understand
compris be includ
computer machin
comrad friend
conced admit agre
conceiv judg
concentrat turn
concentrat properti
concept idea think
conception idea think
concern anxieti inter
conclud end terminat think
conclusion judg mind
condemn denounc
condition assumption stat
conduct do handl perform
conferenc meet
confess admit
confid disclos expos reveal
confront approach meet
confus mistak
conjugat solution
connection relation
conscienc moraliti
consent react respond
consequenc phenomenon
consider believ conceiv discuss mus ponder reflect think
considerat informat think think
constituent part
construct creat mak
consult inquir
contact communicat interaction
contain includ
contemplat consider deal tak view
contend claim
content collection communicat
continu act hold keep maintain speak talk
contract promis
contrast comparison distinguish separat
contribut alter chang encourag giv promot
contribution attempt effort
control activiti power relation
conversat speech
convert alter chang
convei communicat giv impart
conviction belief
convinc persuad
cool alter chang
cooperat work
coordinat arrang
cop officer policeman
copi representat
corner area point
corporat firm
corps bodi
correct revers turn
correspond be equal
cost be demand expenditur involv necessitat need requir tak valu
count be determin find
countenanc appearanc
counterpart equivalent
countri peopl
counti part region
coupl fami pair
courag spirit
cours action direction educat seri way
cover be includ satisfi
cow cattl ox
crack chang
crash descend fall nois
crawl go mov travel
creat act
creatur be organism
credo doctrin philosophi
creek stream
creep go mov travel
crest lin
crew unit
crisis occasion
criticiz comment
cross encounter meet pass see
crouch bend sit
crowd mov
cry express utter
culminat ceas end finish
cultur societi
cur help
current flow
curriculum informat
curs express utter
curv lin
customer consumer
cut separat
damag alter chang
damn invok rais
danc be mov
dancer performer
danc recreat
danger condition
dar act
dark scen
dash hasten rac rush speed
data collection
dat day
dawn hour
day era period tim
dead peopl
deal act
dealer merchant
death chang end stat
debat discussion
decad period
decid end terminat
decision choic judg mind selection
declar assert judg say stat swear tell
decorat alter chang
deduc conclud
deduct calculat comput
deem consider regard see view
defeat failur
defend argu keep prevent
defens action protection
deficienci need
defin be characteriz determin fix set
definition explanat
defi resist
degre award honor power properti stat
delai slow wait
delight pleasur
deliver bring get giv hand pass speak talk
demand claim duti obligat petition requ responsibiliti
demonstrat affirm confirm show support
demonstrat show
denot designat mean
denounc criticiz
deni keep withhold
depart leav
departur act
depend be
dependenc stat
depth degre extent level
deriv conclud obtain
descend go mov travel
describ inform
description stat
desert leav
deserv be
design intend mak organiz system
desir feel
desk tabl
despair condition feel
despis hat
destini occurrenc
detail component discussion fact part portion
detectiv officer policeman
determinat discoveri
determin caus choos defin do mak select tak
develop chang creat improv suppos
develop chang district improv territori usag use
devot appli emploi use utiliz
diameter length
diarrhea symptom
dictat impos inflict
die turn
differenc qualiti variat
difficulti condition effort exertion qualiti
diffusion action
dig remov tak
digniti prid
dilat widen
dilut weaken
dimension magnitud
din nois
din eat
dinner meal
direct aim creat handl mak order say tell
direction position rout tendenci
dirt earth ground
discharg occurrenc
disclos reveal tell
discover conceiv find hear learn see
discoveri act
discuss cover deal treat
discussion communicat speech
diseas illness
dismiss reject
dismount descend fall
dispel mov
displai show
distanc part region
distinguish identifi
distribut giv
distribution act organiz system
disturb impress strik
divid calculat comput
division concept conception
do accomplish creat fulfill go mak satisfi
doctrin belief
dodg mov
dominat control influenc
donat giv
door entranc
doorwai entranc
dot disk
doubl multip
drag draw pull
draw choos deriv gain mov remov select tak
dream imaginat imagin perceiv
dress chang turn
drift go mov travel
drill cut
drink hav tak
drip descend fall
driv carri control forc go mov operat thrust travel
driver operator
drop descend express fall mov utter
drugstor shop stor
dry alter chang
duck mov
dugout shelter
duti work
dwindl decreas diminish
earn acquir get
earth material object
eat hav tak
economi system
educat improv
educat activiti
effect appearanc belief caus do feel impression mak notion phenomenon
effectiv power
efficaci effectiv
efficienci ratio
effort activiti labor
ego prid
elect choos select tak
electronic physic
element division part
elicit creat mak
eliminat destroi
emerg appear
emergenci crisis
emotion feel
emphasis intensiti
emphasiz express show
employe worker
employer leader
emploi action busi job occupat stat
enabl alter chang
encounter fight fight
encourag inspir support
end alter be chang division part point stat
endors approv sanction
endur allow permit
enemi antagonist forc
energi forc
enforc compel oblig
engag act
engag action
engender caus do mak
engin motor
engineer individual person someon soul
engineer technologi
enjoi appli emploi experienc lik use utiliz
enjoi pleasur
enlarg increas
enlist secur
enrich improv
enroll register
ensu prov
enter be preserv register sav
enterpris project task
entertain recreat
entitl call nam
environ situat
envi admir
enzym protein
equat consider studi
equip furnish provid render supp
equivalent knowledg
era period
erect build construct
erupt begin start
escap avoid fle
escort accompani
essai writ
establish affirm confirm creat mak open support
estat properti
estimat calculat comput judg
evaluat judg
evaluat judg
even day
event circumstanc
evidenc indicat informat prov show
evok creat mak
examinat investigat
examin investigat
exampl informat representat
exception exampl
excit arous elicit evok
excit joy
exclaim express utter
exclud eliminat keep prevent
exercis appli effort emploi exertion use utiliz
exert appli emploi hav hold use utiliz
exertion labor
exhibit possess show
exhibition demonstrat
existenc stat
expand grow
expect demand judg
expens cost
experienc educat occurrenc
experi investigat research
expert individual person someon soul
explain inform justifi say stat tell
explanat stat think think
exploit appli emploi use utiliz
explor investigat
explosion discharg
expos subject tell
express communicat convei
expression communicat countenanc
extend be furnish increas provid render supp
extension expansion
extent degre level magnitud point stag
extract remov tak
extrem degre level
eye attention look
fac appearanc approach countenanc lie meet
fact informat realiti
factor caus division part
factori plant
failur occurrenc
faith belief institution
fall be go mov season travel turn
fallout dust
fami collection unit
fashion mak pattern practic properti
fasten attach
fat occurrenc
father parent
favor consider regard see view
fear anxieti emotion worri
feat accomplish achiev
feed food provid
feel appear be believ conceiv conclud experienc look perceiv seem think
feel atmospher idea stat think
fellow associat friend
fellowship associat
femal animal creatur
fiber material
field busi earth environ ground land set
fight action attempt conflict seek struggl try
fighter individual person someon soul
fight conflict struggl
figur amount be bodi effect form impression judg shap sum
fil record register smooth
fill alter be chang turn
film product production
financ pay
find acquir chang conceiv conclud discover experienc get hear learn perceiv see
find discoveri
finish act end terminat
fir attack bak occurrenc shoot
firearm gun
fir attack shoot shoot
firm busi
first rank
fist hand
fit form meet satisfi
fix attach choos improv select tak
flash appear bright occurrenc
flatten form
flatter prais
fle run
flesh bodi
flight format
fling throw
float go mov travel
flood fill
floor structur
flourish grow
flow mov rat
fluid substanc
fluorescenc light
flux rat
fly go mov travel
focus think
foe antagonist
fog aerosol
folk peopl
follow be choos ensu go mov obei result select tak travel
follower individual person someon soul
forbid command requir
forc caus compel do influenc intensiti mak mov oblig organiz unit
forehead featur
forget miss neglect
forgiv conced
form alter be bodi chang constitut creat mak structur word
formula instruction
formulat suppos
foster encourag promot
find open
foundat relation
four figur
fraction chemical
frag part piec
freedom stat
freewai highwai
frequenci rat ratio
friend individual person someon soul
front lin sid
frontag extent
fulfill complet effect finish
fun recreat
function duti
fund monei
funeral ceremoni
furnish giv
further encourag promot
futur tim
gadget devic
gag humor wit
gain acquir get obtain
gam activiti animal cont creatur recreat
gang associat
garden plot yard
gasp blow
gaz look star
generaliz conclud
generat creat mak
generat peopl period
gentleman man
gestur motion mov
get chang mak scor turn
giant animal creatur
girl lover woman
giv appli communicat creat direct emploi furnish hand mak pass produc provid relinquish render say stat supp tell think use utiliz
glanc look
gland organ
glass solid
glimps look
glori beauti
glu attach
go act be disappear happen leav occur pass turn vanish
gold yellow
good advantag moraliti qualiti
good qualiti
govern control decid determin
governor politician
grab clutch seiz
gradient chang
graduat hav receiv scholar student
grant giv
grasp hold understand
grin smil
grip clutch seiz
grop search seek
ground material object
ground informat
grov for wood wood
grow chang increas
growth develop
guard protect watch
guess anticipat calculat comput expect solv
guest visitor
guidanc content messag
guid control direct
guilt condition
gun weapon
guy man
gymnastic sport
habit tradition
hall corridor room
halt stop
handl control
hang drop fasten fix
happen occur pass
have speed
hasten act go mov travel
hat dislik emotion
hatr emotion
haul draw pull
hav acquir chang direct get mak
haz aerosol
head direct format knowledg leader proceed
headquarter offic
heap collection
hear examin perceiv prob receiv
heart courag hunch suspicion
heat alter chang energi temperatur
heed obei
heel bottom
height dimension
hell part region
help activiti improv serv support
hen chicken
hero character leader part rol
hesitat delai
highroad highwai
highwai road
hint convei
historian scholar student
histori past record
hit affect feat injur touch
hold consider direct feel hav includ keep regard see view
hom location residenc
honeybe bee
honor symbol
hop jump leap spring
hop desir feel plan want wish
horizon lin rang scop
horror fear thing
horseman rider
hotel build
hour tim
hous build dwell hom
household unit
humor content feel messag
hunch belief feel impression notion
hurl throw
hurri act go mov travel
husband partner
hut shelter
hydrogen gas
ideal idea think
identificat determinat find
identifi consider denot determin regard see set view
identiti personaliti recognition
ignor handl reject treat
illustrat elaborat
imag appearanc representat
imagin anticipat expect
imitat doctrin philosophi
impact consequenc effect result
impart tell
implicat inferenc mean
impli express show
importanc valu
impos communicat compel oblig
impress strik
impression appearanc idea think
improv alter chang turn
impuls motiv need
incident occurrenc
inclin be
includ add allow consider permit regard see view
increas alter chang
incur subject
independenc freedom
indicat inform present tell
indicat communicat
indicator fact
indignat anger
individual be organism
induc generat
industri busi
inflict communicat
influenc affect caus do mak power
inform communicat
informat content knowledg messag
inherit acquir get
initiat creat mak
injur hurt
injuri accident
inn division part
inquir communicat
insert attach
inspect examin
instal lay plac put set
install lay plac put set
instanc occurrenc
instant minut moment point second
institution organiz
instruct inform order say tell
instruction content messag
instru devic
insur verifi
intelligenc abiliti power
intend plan
intensiti degre level magnitud
intention end goal
interaction action
inter benefit curiositi part percentag power shar
interior part region
interpret explain understand
interpretat representat
intersect encounter meet see
intersection point
interval amount quantiti set
introduc inform lay plac put set
invad attack
inv spend
investigat analyz examin prob studi
investigat research work
investigator scientist
invit arous elicit evok requ
involv concern featur hav includ pertain refer relat
ion particl
iron metal
island earth ground land
issu communicat
item component part portion
jacket coat
jaw bon
jerk draw pull
job activiti duti
join connect
jok humor wit
journei travel
joy emotion
judg calculat comput decid official resolv settl think
judg act opinion senti view
jump mov
juri bodi
justic judg
keep act hav hold
ketosis symptom
key devic
kick hit
killer individual person someon soul
kiss touch
kitchen room
kneel rest
knock strik
know accept experienc
label designat
labor class work
lack need
ladi woman
lag follow
land arriv com get object
languag communicat
lap thigh
larva animal creatur
last measur
launch open
law collection concept conception
lawn field
lay mov plac put set
lead advantag be caus direct do encourag get hav induc leav mak metal perform produc promot result
leader individual person someon soul
leader bodi
leadership activiti bodi
leagu associat
lean bend lay plac put set
leap mov
leav afford chang giv hand mak mov pass produc yield
lectur speech
leave position
leg limb
legend stori
legislator politician
lend alter chang giv
length dimension
lesson teach
let caus get hav induc mak
letter text
level properti rank stat
liberti independenc
lick beat
lie be exist
lif be existenc experienc period
lift mov
light perspectiv position scen view
lik desir want
limit extent
lin form format lie location position seri shap text
linguist scientist
link think
liquid fluid
liquor liquid
list register
listen focus perceiv
listener observer
literatur writ
liv be
liv experienc
load fill
lobbi room
localiti section
locat determin find
location object
lock fasten fix mov
log wood
long desir want
look appearanc be countenanc examin
loom appear look seem
los suffer
loss failur
lov emotion lik
lover individual person someon soul
lower mov
luck phenomenon
luggag cas
lunch meal
lung mov
lurk conceal hide
lyric text
ma mother
machin devic
machineri machin
magazin publicat
magnitud properti
mail send
maintain hav hold insist keep
majoriti number
mak accomplish achiev acquir alter attain be caus chang constitut creat do get perform reach
mak production
mal animal creatur
mama mother
man individual person someon soul
manag succeed
manag organiz
manif prov show
manner behavior form kind properti sort
manufacturer busi
map representat
mar damag
marbl rock ston
march walk
mark attach celebrat characteriz indicat
market activiti class
market commerc
marriag fami
marri unit
martyr victim
mass bodi collection
master artist
match be equal furnish join provid render supp
mat join
material informat substanc
matter be concern
maturiti stat
mayor politician
mean associat averag convei link relat
mean content idea messag think
measur be carri convei decid determin express judg
measur activiti
meet assembl gather hav provid
melodi music
member associat component part portion
membership bodi relationship
memori representat
man forc personnel
menac danger
mention comment mean remark say stat tell
mercuri metal
merit be
messag communicat
meteorit meteor
micell particl
micrometeorit meteorit
middl area
midnight hour
mimesis imitat
mind knowledg object opinion senti view
mineral material
mingl alter chang
minister clergyman
minut tim
miracl occurrenc
mirror reflector
miss desir fail want
missil weapon
mission assign work
mist fog
mixtur substanc
mob crowd
mod properti
model assistant form kind possibiliti sort theori
moderniz improv
modifi chang
moment point tim
momentum forc
monitor observ
month period
monu structur
mood condition feel
moraliti qualiti
morn period
mother parent
motion chang occurrenc
motivat caus do mak
motor machin
mount attach increas prepar
mov act chang decision vari
mov chang occurrenc
movi product production
mud dirt soil
multipliciti magnitud
multip calculat comput increas
mumbl speak talk
murderer criminal killer
murmur speak talk
mus think
music sound
musician performer
mutter complain speak talk
myth stori
nail attach
nam denot label
narrativ content messag
nation peopl
nationalism loyalti
natur qualiti univers world
near com
necessiti need
need be condition necessiti requir
negotiat discuss
neighbor individual person someon soul
neighborhood communiti section
network system
new informat
night period
nod communicat
nois sound
noon hour
norm standard
not say stat tell
notifi inform
notion concept conception idea think
novel fiction
novelist author writer
now present
number amount be
obei adjust
objection communicat
objectiv end goal
oblig caus get hav induc mak
observat look measur
observ say stat tell watch
observer expert individual person someon soul
obtain acquir chang get
occasion occurrenc
occupat activiti
occupi liv populat work
occurrenc event
ocean water
odor properti
offer act furnish giv provid render supp
offic duti
officer man official
omit eliminat
one figur unit
onset start
open start turn
operat direct
operat action activiti
operator function
opinion belief
opportuniti possibiliti
oppos argu fight
opposition action
orbit rout
order command magnitud requ stat
organiz bodi structur
organiz creat handl mak
origin point
outfit unit
outlin depict describ draw
outlook attitud
outsid part region
overcom arous beat elicit evok
overhear hear
overlook miss
owner businessman individual person someon soul
oxidat reaction
oxygen gas
pa father
pac go mov rat travel walk
packet collection
pain feel symptom
paint creat
painter artist
paint be
pair set two
panic fear
pant blow
papa father
paper essai material
paper writ
park lay plac put set
part concept conception concern duti location object relation
participat act
particl bodi material
particular fact
partner associat relativ
parti band circl occasion organiz
pass accomplish achiev advanc be enact go mov travel
past tim
pastor clergyman
path cours way
pattern activiti structur
paus delai interrupt interval
pay communicat earn giv mak
payment commerc cost
peac order
peer look
penetrat enter
peopl group
perceiv realiz see understand
percent proportion
percentag proportion
perception representat
perch sit
perfection stat
perform act
performanc action demonstrat
permit accept consent
perpetuat continu preserv uphold
persist continu preserv uphold
person be organism
personnel organiz
persuad caus get hav induc influenc mak
petition content messag
petitioner applicant
phas period
philosopher scholar student
philosophi belief
phosphat salt
photograph enter record representat
pick choos select tak
pictur imag representat situat
piec item music part
pil arrang collection
pill thing
pip tub
pistol firearm
pitch fling
pitcher ballplayer
piti sympathi
plac assign function judg knowledg localiti mov neighborhood offic part point residenc rol situat
plac position
plan idea intend mean organiz system think think
plan form shap
plank lumber
plan preparat
plant be lay organism plac put set
planter farmer
plai act behav compet mov perform
pleas car lik satisfi wish
pleasur feel
plight difficulti
plod walk
plot plan schem strategi
plung penetrat
poet author writer
point aim amount component element fact factor inform lie location mean objectiv quantiti stat
pok thrust
polic forc personnel
polici lin
politician leader
polynomial function
polyphosphat salt
ponder think
populariti qualiti
populat be
populat peopl
porch structur
portion relation
portrai represent
pos be constitut
position busi job occupat point relation stat
poss polic
possess featur hav
possession relation
possibiliti alternativ be concept conception existenc
postpon delai
potential possibiliti
pour mov
powder solid
power knowledg qualiti stat
practic activiti studi tak
prais assess evaluat measur
preacher clergyman
preach speech
preced lie
predict guess
prefer lik
preparat activiti
prepar alter chang creat mak
prescrib impos inflict
presenc be existenc
present be constitut giv say show stat tell tim
preserv hold keep maintain
press advis touch
pressur forc
presum anticipat expect
pric cost valu
prid feel
pri clergyman
principl law
print mak produc
privileg advantag
priz gift
probabiliti amount quantiti
prob investigat
problem difficulti question
procedur activiti work
proceed act go mov speak talk travel
process activiti
proclaim declar entitl
proclamat stat
procur acquisition
produc creat displai exhibit mak
producer maker
production act
profil chart
profit incom
profit incom
program idea system think
progress develop mov
prohibit command requir
project communicat work
promis declar
promot support
prompt caus do mak
proof argu evidenc ground stat
properti possession
proportion magnitud
proposal content messag
propos declar intend mean plan
proposition stat
proprietor businessman
prospect potential
protect defend
protection activiti
prot complain
prov affirm be confirm inform support
provid giv specifi
provision condition
psychologist scientist
public peopl
publicat work
publish mak produc
pull draw mov
purchas acquir acquisition get
purpos end goal
pursu act go mov search seek travel
push mov prais press urg
put alter appli chang emploi mov use utiliz
quack doctor physician
qualifi do
qualiti degre level
quantiti amount
quarrel argu
queen insect
question challeng inquir question sentenc subject them uncertainti
quot repeat
rac cont go mov travel
radiat emission energi
rag anger
rais collect express increas mov utter
rang be extent
rank lin position status
rat judg
ray light
reach accomplish achiev arriv attain be com communicat get mov succeed
react act
reaction activiti idea think
reactiviti sensitiviti
read featur hav interpret speak talk
reader customer scholar student
realiti experienc
realiz creat know mak
realm area field
reappear appear
rear format sid
reason explanat
rebuild build construct
receiv accept acquir chang get perceiv
receptionist secretari
recognition memori
recogniz accept know recall remember think
recommend prais propos sug
recommendat advic
reconsider consider regard see view
record accomplish achiev enter evidenc number preserv sav
record signal
recount inform
recover acquir get
recreat activiti
recruit register
recruit accomplish achiev
redcoat soldier
refer classifi mean send
referenc comment remark
reflect indicat point show think
reflection considerat
reflector devic
refund payment
refus react respond
regard believ conceiv concern look pertain refer relat think
region location
register enter record
registrant individual person someon soul
regret feel
regulat adjust
regulat rul
reinforc strengthen
reject judg
relat recount tell think
relationship relation stat
relativ individual person someon soul
relax turn
releas product
relevanc connection
reliev improv
religion belief institution
relinquish giv hand pass
remain be
remainder component part portion
remark say stat stat tell
remind inform
render giv mak
rent contract
repair improv
repai pay
repeat happen occur pass reproduc tell
repel forc push
replac alter chang lay plac put renew set succeed
replenish fill
repli say stat stat tell
report announc inform new paper
represent be equal express mean serv utter
reproduc mak produc
requ ask communicat content messag
requir be demand order say tell
requir duti obligat responsibiliti
research investigat
resemblanc similitud
resembl correspond match
resent dislik
reserv allot assign withhold
resid liv populat
resist fight oppos
resistanc action
resolution paper
resolv agre decid determin end terminat
resort appli emploi use utiliz
respect consider detail point regard see view
respond act say stat tell
respons activiti consequenc effect result stat
rest be component part paus portion
restaurant build
restor renew
restrict limit
result phenomenon produc prov stat
resum continu preserv uphold
retention possession
retir ceas quit stop
retir position status
retrac return
retreat go mov travel
retriev acquir get
return giv go mov revers travel turn
reveal show tell
revers alter chang
review analyz examin judg studi
revolution chang
ribbon object
rid go journei mov travel
rifl firearm
right position
ring sound
rip tear
ris appear go grow look mov seem travel
risk attempt seek try
river stream
road way
roadwai road
roam go mov travel
roar call cry nois scream shout yell
rock material
rol activiti duti
roll flatten go mov travel turn
room area position
round ammunition
rout lin
routin procedur process
row lin
rpm rat
rul concept conception control decid determin instruction
run be direct hurri leav mov
rush assail assault go mov mov travel
rustl sound
sacrific act relinquish
safeti condition
sak benefit
sal market sell
sampl distribution exampl hav tak
sanction authoriz
sand dirt soil
satir humor wit
satisfi meet provid
sav keep rescu
sav action
say assert express featur hav maintain requ utter
scal proportion standard
scan examin
scar symptom
scen area incident photograph situat
schedul list plan program
scholarship aid priz
school build educat
scientist individual person someon soul
scop extent
scor rat
scrambl go mov travel
scream cry yell
scrutiniz examin
sea water
search activiti examin
season period
seat lay plac put set spac
second tim
secret informat
secretari assistant head
section area music part writ
secur obtain
securiti safeti
see believ call car conceiv experienc imagin perceiv think verifi visit watch
seed fruit
seek act desir want
seem be
seiz tak
select decid determin
selection action
self conscious individual person someon soul
sell be exchang
sell commerc
senator legislator
send mov transfer
sens awar mean perceiv
sensitiviti sens
sensor devic
sentenc declar
senti belief feel
separat identifi mov
sequenc seri
seri order
servant worker
serv do effect function operat provid run work
servic aid assistanc help work
servic emploi work
session term
set alter arrang chang choos collection establish exercis mov select tak workout
settl end lay plac put resolv set terminat
settl bodi
sex activiti categori class fami
shadow scen shad
shak mov weaken
sham feel
shap caus do mak
shar acquir appli emploi get use utiliz
sheet paper
shell ammunition
shelter structur
shift alter chang mov
ship mov vessel
shoot enter fir injur kill record
shop obtain
shorten cut reduc
shoot plai
shout speak talk
shov forc push
show affirm appear confirm convei entertain indicat inform support
sid area part region surfac unit
sigh breath
sign contract writ
signal communicat
significanc importanc mean
silenc condition
silk cloth fabric material textil
similitud similariti
sing speak talk
singl hit
sip drink
sir man
sit be
situat condition stat
six figur
sixti decad
siz magnitud
skill abiliti power
skip miss neglect
skirmisher fighter
slam clos hit shut
slap strik
slash cut
slav individual person someon soul
slid go mov travel
slip introduc mov
slow decreas diminish
slug hit
smash hit
smell perceiv sensat
smok aerosol use
snap speak talk
snarl speak talk
snatch clutch seiz
societi associat
soil earth ground
solder join
solid matter
solution method mixtur set stat
solv understand
someon be organism
song piec
sorb turn
soul be organism spirit
sound appear look occurrenc seem sensat
sourc faciliti paper point
spac area location
span cover extend
speak communicat
specialist expert
specifi contract
spectacl sight
spectator observer
speed go mov rat travel
spend pay
spin rotat
spiral curv
spirit atmospher character emotion
sponsor support
sport busi job occupat recreat
sportsman athlet
spot point
sprawl lie sit
spread mov
spring mov season
squat sit
squeez press
staff forc personnel
stag period stat
stagger walk
stammer speak talk
stand allow be judg permit resist rest
standard ideal
star look
start begin begin commenc creat leav mak mov
stat authoriti express govern propos sug utter
stat content evidenc messag
station faciliti
status stat
stai be remain
steal tak
stem form
step go mov travel
stereotyp representat
stiffen chang
still silenc
stimulat affect
stimulus informat
stir mov
stock capital
ston material
stoop bend
stop interrupt prevent
storag retention
stor keep
stori content fiction messag structur
straighten alter chang
stream water
strength capabiliti properti
strengthen alter chang
stress express show
stretch be
strid step
strik attack touch
strip part piec tak
striv attempt seek try
structur knowledg
struggl attempt effort seek striv try
studi examinat mus paper ponder reflect room
stumbl mov walk
styl communicat form kind properti sort
subject affect content messag submit
submit propos refer sug
subsection section
subsidiz support
substanc component matter part portion
substitut alter chang equivalent
subtract calculat comput
success occurrenc
sue challeng
suffer allow experienc feel get hav permit receiv
suffer miseri pain
sug convei declar express impli show
suggestion idea proposal think
suit meet satisfi
suitcas luggag
summariz repeat
summer season
summon call
sun light
sunlight light
superstition belief
supervis administer
supervision manag
supper meal
suppl add
supp giv
support activiti aid approv assistanc giv help sanction
suppos anticipat expect
surgeon doctor physician
surpris amaz astonish impress strik
survei analyz examin studi
survival lif
surviv defeat overcom
suspect guess
suspend hang
suspension mixtur
suspicion belief feel impression notion
sustain continu preserv uphold
swear declar express utter
sweep mov
swim go mov travel
swing go mov travel
swoop descend fall
sword weapon
symbol signal
symboliz mean
sympathi feel tendenci
symptom evidenc ground indicat
system group matter method structur
tabl furnitur
tak accept acquir act appli carri chang decid determin emploi enter expend experienc find get hav interpret mov obtain receiv record use utiliz work
tal content lie messag
talk communicat conversat
tap cut
tap strip
task duti work
tast sensat
teach inform
teacher educator
team unit
tear drop separat
tear activiti
techniqu method
technologi applicat
tell assert express guess inform requ swear utter
temptat influenc
tend be
tendenci attitud
tent shelter
term call nam period stat word
terminat alter chang
terror fear
test check experi judg
testifi declar
thank convei
theater build
theatr build
them content messag
then point
theologian scholar student
theologi field subject system
theorem proposition
theori concept conception explanat
therapist expert
thermocoupl thermometer
thief criminal
thigh limb
thing action concern entiti occurrenc situat stat
thing properti
think anticipat expect judg
think belief
threat danger
threaten be exist warn
thre figur
threshold begin
throw communicat lay mov plac put remov set tak
thrust forc push
thunder nois
tie fasten fix
tighten alter chang
tilt bend
tim cas experienc instanc instant moment period
tim period
tip end
titer concentrat
titl nam
todai day present
tolerat allow permit
tomb plac spot
tomorrow day futur
tongu organ
tooth bon
top part plac region sid spot
toss fling turn
total be
tourna cont
trac analyz examin studi
track lin
trad busi commerc exchang job occupat
traffic collection
trail lag
train instruct studi tak teach
train activiti
transfer assign mov
transform alter chang
translat alter chang repeat
transportat faciliti
travel mov
treasuri fund
treat affect
treat attention car manag
trend direction way
trial attempt effort
trim cut
trip journei
triumph success
trooper soldier
troop forc personnel
trot run
troubl difficulti effort exertion impress occurrenc strik
trudg walk
trust believ
truth fact stat
try act judg
tsunami disaster tragedi wav
tug attract pull
tumbl descend fall
tun music
turn chang curv mov
twist mov
two figur
typ form kind sort
uncertainti qualiti
underli be
underlin emphasiz stress
uniform cloth
union organiz
unit component organiz part portion whol
unit join
uniti stat
universiti bodi
uphold hold keep maintain
urg advis propos sug
usag activiti
use activiti hav tak
valor courag
valu amount quantiti
valu belief
vanish ceas end finish
variat activiti chang
varieti collection
vari differ
veer turn
velociti rat
verifi affirm confirm support
version typ
vertex intersection
veteran man
victori success
view analyz belief believ conceiv examin look rang studi think
villag communiti
violat crim
virtu good
vision imaginat sensat
visit meet
voic communicat sound
vollei fir fir
volum amount magnitud product production quantiti
vot choic choos select selection tak
voter citizen
vot choic selection
wag fight
wail call cry scream shout yell
wait act
walk go mov travel
wall object
wander go mov travel
want be
war action
warfar action
warn inform
warn advic
warrant justifi
wash clean
wash work
be appli emploi expend use utiliz
watch check
watercolor paint pictur
wav motion mov
wavelength distanc
way condition cours distanc journei position properti rout
weaken alter chang
weapon instru
wear featur hav
week period
weekend period
weigh measur
welcom accept hav tak
wheel rotat
whil tim
whip beat
whirl rotat
whiskei liquor
whiski liquor
whisper speak talk
whol concept conception
widen increas
wif partner woman
will aim intention purpos
willow tre
win acquir get
wind weather
wing organ
winter season
wip rub
wish desir express utter want
wit content messag
withdraw go mov travel
withhold deni
withstand resist
witness experienc observer speaker watch
wonder mus ponder reflect
word stat
word speech text
work activiti busi job occupat product production succeed transform
worker individual person someon soul
workout effort exertion
world class experienc part peopl piec
worri anxieti
worship activiti
wind hurt injuri
wrath rag
wreck destroi
writ communicat creat draw mak
writh mov
yard field
year period
year period
yell shout
yesterdai day
yield furnish provid render supp
young animal creatur
yr period
zinc metal
`
