/**
 * Compiled from WordNet 3.1 by scripts/words/wordnet.ts; do not edit.
 * WordNet Release 3.1, copyright 2006–2011 by Princeton University. All rights reserved. Used under the WordNet
 * licence (https://wordnet.princeton.edu/license-and-commercial-use), which permits use and redistribution with this
 * notice; the software and database are provided “as is”.
 */

/** A word and the broader words for what it means, a line each. */
export const broaderWords = `
abandon leave
ability knowledge quality
absence deficiency lack
absorb sorb
accept acquire get have judge react respond take
accompany go move travel
accomplish complete effect finish succeed
accomplishment action
accord correspond match
account news record
accuracy quality
accuse charge
ace figure
achieve succeed
achievement action
act event
action act state
activity act state
actor performer
adapt change vary
add alter change increase say state tell
address communicate
adjust alter change
administer handle
administration management
admire look respect
admit allow declare permit
adopt accept choose have select take
advance go move propose suggest travel
adventure project task
advertise announce
advertising business
advice proposal
advise discuss inform
advocate propose suggest
aerator apparatus
aerosol cloud
affair concern
affairs concern
affect alter change
affection feeling
affix attach
afford furnish provide render spend supply
afternoon day
age era property
agency business
agent representative
agglutinin antibody
agree accept consent
agreement statement
aid activity gift resource support
aim end goal intend mean
air gas part quality region
alert warn
allocate allot assign
allot distribute
allotment part percentage share
allow accept allot assign consent give
allusion mention reference
amateur individual person someone soul
amazement feeling
ambition desire
amend revise
ammunition arms
amount magnitude
amuse entertain
analysis investigation
analyst expert
andrena bee
anecdote report
anger emotion
angle space
animal being organism
anionic detergent
announce inform say state tell
answer react respond say solve state statement tell
antagonist individual person someone soul
antibody protein
anticipate judge
antiserum serum
anxiety emotion
apparatus equipment
appear be happen
appearance quality
applicant individual person someone soul
application petition request usage use
apply concern cover pertain refer relate request
appoint establish institute
appointment decision
appreciate realize see understand
appreciation understanding
approach act come movement
appropriate allot assign
approval support
approve authorize judge
arc curve
area environment matter structure subject
argue present
argument evidence
arise happen occur pass
arm limb
arouse create make
arrange agree lay place put set
arrest clutch seize
ask request
aspect characteristic feature
assassin murderer
assault battle engagement fight
assemble create join make
assert declare insist
assess judge
assign appoint choose distribute judge select take
assignment duty
assist support
assistance activity
assistant worker
associate think
association organization
assume anticipate change expect take
assumption possibility theory
assure assert persuade swear verify
astonishment feeling
atmosphere condition part region
atom substance
attach connect
attack act criticize fight
attain arrive come get succeed
attempt act activity
attend be
attention work
attitude knowledge
attract draw pull
attribute judge
augment increase
author maker
authority control
authorize allow permit
autumn season
average number statistic total
avoid prevent
awake turn
awaken alter change turn
award allocate symbol
axis line
babe child
baby child
back approve go move sanction side travel
badness quality
bake cook
ballplayer athlete player
bank slope
baptize call name
bar forbid prohibit room
barrel tube
basement floor story
basis assumption foundation
bat hit
bathroom room
battle action attempt effort fight
bawl shout
bay water
be represent symbolize
beam piece signal
bear allow carry create feature have make permit produce
beat defeat overcome strike
beauty appearance
become turn
bedroom room
beef cattle oxen
beg plead
begin speak talk
beginning division occurrence part point
behavior action activity
behold see
being state
belief idea thought
believe accept anticipate expect judge
bellow shout
belong be
bend turn
benefit acquire get good goodness help payment
best attempt effort
bet predict
betray disclose expose reveal
birth beginning
bishop priest
bite grip
blame charge criticize
blend mingle
block area
blockade action
blow impact
blue clothing
board commission committee lumber
boast exaggerate feature have
boat vessel
bob move
bodybuilder individual person someone soul
bomb arms
bomber plane
bond connection
book product production publication
booking employment work
borrow acquire get
bother affect strain strive
bottom side
bounce jump leap spring
boy man
boyhood childhood
branch stem
brand name
break damage destroy end terminate
breakfast meal
breath activity air
breeze wind
bring alter carry change create make
broaden extend
brother member
brow feature
brush rub touch
buddy friend
build create make
builder material
building structure
bumblebee bee
burden worry
burn destroy shine turn
burst break
bury conceal hide lay
business activity commerce objective worry
buy acquire get
cafeteria restaurant
calculation procedure process
calibration activity
call label meet order request say tell
camp live populate
campaign race
cannon artillery gun
canvas cloth fabric material textile
capability ability
capacity capability volume
captain officer policeman
care aid assist desire help want work
career business job occupation progress
carry bring communicate feature have hold move support take
cartridge ammunition
carve cut form shape
case circumstance fact occurrence
cast send
catch attach attract clutch hit perceive pull seize surprise
category collection
cause create make
caution warn
cavalry troops
celebrate meet
cellar floor story
center area building concern pertain refer relate
century period
ceremony occasion
chain series
challenge invite
champion competitor
chance phenomenon possibility
change action consequence dress effect occurrence relation result
chant sing
chaos confusion
chapter section
characteristic quality
characterize mark remember
charge attack hasten race rush speed
chase pursue
check analyze examine study verify
cheek feature
chemical material
cherish love
chin feature
chlorine gas
choice action
choke breathe
choose decide determine judge
chore duty
chuckle laugh
church faith religion
circle go move travel
circumstance condition environment
cite mean
civilization society
claim request
claimant applicant
clamp fasten fix
class collection people
clay dirt soil
clean alter change
cleaning improvement
clear alter change
clerk employee
climb rise
close end terminate turn
clothes clothing
club association
clue indication
clutch take
coast shore
collaborate work
collage image picture
collapse change suffer
colleague associate
collect store take
collection group
collector individual person someone soul
college body
colony body
color alter change
column tube
combat battle engagement fight
combination collection
combine add feature have
come arise be change develop exist extend go grow happen lead move occur originate pass run travel
command demand dominate force order say tell
commander officer
commend praise
comment mention note observe remark statement
commit act apply employ use utilize
communication act
community people
commute change
companion friend
company institution
compare analyze be consider examine study
comparison examination relation
compel cause get have induce make
competence ability
complete end terminate
complex whole
complexity quality
comply obey
component division part relation
compose be constitute
composite whole
compound increase
comprehend understand
comprise be include
computer machine
comrade friend
concede admit agree
conceive judge
concentrate turn
concentration property
concept idea thought
conception idea thought
concern anxiety interest
conclude end terminate think
conclusion judgment mind
condemn denounce
condition assumption state
conduct do handle perform
conference meeting
confess admit
confide disclose expose reveal
confront approach meet
confuse mistake
conjugate solution
connection relation
conscience morality
consent react respond
consequence phenomenon
consider believe conceive discuss muse ponder reflect think
consideration information thinking thought
constituent part
construct create make
consult inquire
contact communicate interaction
contain include
contemplate consider deal take view
contend claim
content collection communication
continue act hold keep maintain speak talk
contract promise
contrast comparison distinguish separate
contribute alter change encourage give promote
contribution attempt effort
control activity power relation
conversation speech
convert alter change
convey communicate give impart
conviction belief
convince persuade
cool alter change
cooperate work
coordinate arrange
cop officer policeman
copy representation
corner area point
corporation firm
corpse body
correct reverse turn
correspond be equal
cost be demand expenditure involve necessitate need require take value
count be determine find
countenance appearance
counterpart equivalent
country people
county part region
couple family pair
courage spirit
course action direction education series way
cover be include satisfy
cow cattle oxen
crack change
crash descend fall noise
crawl go move travel
create act
creature being organism
credo doctrine philosophy
creek stream
creep go move travel
crest line
crew unit
crisis occasion
criticize comment
cross encounter meet pass see
crouch bend sit
crowd move
cry express utter
culminate cease end finish
culture society
cure help
current flow
curriculum information
curse express utter
curve line
customer consumer
cut separate
damage alter change
damn invoke raise
dance art move
dancer performer
dancing recreation
danger condition
dare act
darkness scene
dash hasten race rush speed
data collection
date day
dawn hour
day era period time
dead people
deal act
dealer merchant
death change end state
debate discussion
decade period
decide end terminate
decision choice judgment mind selection
declare assert judge say state swear tell
decorate alter change
deduce conclude
deduct calculate compute
deem consider regard see view
defeat failure
defend argue keep prevent
defense action protection
deficiency need
define be characterize determine fix set
definition explanation
defy resist
degree award honor power property state
delay slow wait
delight pleasure
deliver bring get give hand pass speak talk
demand claim duty obligation petition request responsibility
demonstrate affirm confirm show support
demonstration show
denote designate mean
denounce criticize
deny keep withhold
depart leave
departure act
depend be
dependence state
depth degree extent level
derive conclude obtain
descend go move travel
describe inform
description statement
desert leave
deserve be
design intend make organization system
desire feeling
desk table
despair condition feeling
despise hate
destiny occurrence
detail component discussion fact part portion
detective officer policeman
determination discovery
determine cause choose define do make select take
develop change create improve suppose
development change district improvement territory usage use
devote apply employ use utilize
diameter length
diarrhea symptom
dictate impose inflict
die turn
difference quality variation
difficulty condition effort exertion quality
diffusion action
dig remove take
dignity pride
dilate widen
dilute weaken
dimension magnitude
din noise
dine eat
dinner meal
direct aim create handle make order say tell
direction position route tendency
dirt earth ground
discharge occurrence
disclose reveal tell
discover conceive find hear learn see
discovery act
discuss cover deal treat
discussion communication speech
disease illness
dismiss reject
dismount descend fall
dispel move
display show
distance part region
distinguish identify
distribute give
distribution act organization system
disturb impress strike
divide calculate compute
division concept conception
do accomplish create fulfill go make satisfy
doctrine belief
dodge move
dominate control influence
donate give
door entrance
doorway entrance
dot disk
double multiply
drag draw pull
draw choose derive gain move remove select take
dream imagination imagine perceive
dress change turn
drift go move travel
drill cut
drink have take
drip descend fall
drive carry control force go move operate thrust travel
driver operator
drop descend express fall move utter
drugstore shop store
dry alter change
duck move
dugout shelter
duty work
dwindle decrease diminish
earn acquire get
earth material object
eat have take
economy system
educate improve
education activity
effect appearance belief cause do feeling impression make notion phenomenon
effectiveness power
efficacy effectiveness
efficiency ratio
effort activity labor
ego pride
elect choose select take
electronics physics
element division part
elicit create make
eliminate destroy
emerge appear
emergency crisis
emotion feeling
emphasis intensity
emphasize express show
employee worker
employer leader
employment action business job occupation state
enable alter change
encounter fight fighting
encourage inspire support
end alter be change division part point state
endorse approve sanction
endure allow permit
enemy antagonist force
energy force
enforce compel oblige
engage act
engagement action
engender cause do make
engine motor
engineer individual person someone soul
engineering technology
enjoy apply employ experience like use utilize
enjoyment pleasure
enlarge increase
enlist secure
enrich improve
enroll register
ensue prove
enter be preserve register save
enterprise project task
entertainment recreation
entitle call name
environment situation
envy admire
enzyme protein
equate consider study
equip furnish provide render supply
equivalent knowledge
era period
erect build construct
erupt begin start
escape avoid flee
escort accompany
essay writing
establish affirm confirm create make open support
estate property
estimate calculate compute judge
evaluate judge
evaluation judgment
evening day
event circumstance
evidence indication information prove show
evoke create make
examination investigation
examine investigate
example information representation
exception example
excite arouse elicit evoke
excitement joy
exclaim express utter
exclude eliminate keep prevent
exercise apply effort employ exertion use utilize
exert apply employ have hold use utilize
exertion labor
exhibit possess show
exhibition demonstration
existence state
expand grow
expect demand judge
expense cost
experience education occurrence
experiment investigate research
expert individual person someone soul
explain inform justify say state tell
explanation statement thinking thought
exploit apply employ use utilize
explore investigate
explosion discharge
expose subject tell
express communicate convey
expression communication countenance
extend be furnish increase provide render supply
extension expansion
extent degree level magnitude point stage
extract remove take
extreme degree level
eye attention look
face appearance approach countenance lie meet
fact information reality
factor cause division part
factory plant
failure occurrence
faith belief institution
fall be go move season travel turn
fallout dust
family collection unit
fashion make pattern practice property
fasten attach
fate occurrence
father parent
favor consider regard see view
fear anxiety emotion worry
feat accomplishment achievement
feed food provide
feel appear be believe conceive conclude experience look perceive seem think
feeling atmosphere idea state thought
fellow associate friend
fellowship association
female animal creature
fiber material
field business earth environment ground land set
fight action attempt conflict seek struggle try
fighter individual person someone soul
fighting conflict struggle
figure amount be body effect form impression judge shape sum
file record register smooth
fill alter be change turn
film product production
finance pay
find acquire change conceive conclude discover experience get hear learn perceive see
finding discovery
finish act end terminate
fire attack bake occurrence shoot
firearm gun
firing attack shooting shot
firm business
first rank
fist hand
fit form meet satisfy
fix attach choose improve select take
flash appear brightness occurrence
flatten form
flatter praise
flee run
flesh body
flight formation
fling throw
float go move travel
flood fill
floor structure
flourish grow
flow move rate
fluid substance
fluorescence light
flux rate
fly go move travel
focus think
foe antagonist
fog aerosol
folk people
follow be choose ensue go move obey result select take travel
follower individual person someone soul
forbid command require
force cause compel do influence intensity make move oblige organization unit
forehead feature
forget miss neglect
forgive concede
form alter be body change constitute create make structure word
formula instruction
formulate suppose
foster encourage promote
found open
foundation relation
four figure
fraction chemical
fragment part piece
freedom state
freeway highway
frequency rate ratio
friend individual person someone soul
front line side
frontage extent
fulfill complete effect finish
fun recreation
function duty
fund money
funeral ceremony
furnish give
further encourage promote
future time
gadget device
gag humor wit
gain acquire get obtain
game activity animal contest creature recreation
gang association
garden plot yard
gasp blow
gaze look stare
generalize conclude
generate create make
generation people period
gentleman man
gesture motion movement
get change make score turn
giant animal creature
girl lover woman
give apply communicate create direct employ furnish hand make pass produce provide relinquish render say state supply tell think use utilize
glance look
gland organ
glass solid
glimpse look
glory beauty
glue attach
go act be disappear happen leave occur pass turn vanish
gold yellow
good advantage morality quality
goodness quality
govern control decide determine
governor politician
grab clutch seize
gradient change
graduate have receive scholar student
grant give
grasp hold understand
grin smile
grip clutch seize
grope search seek
ground material object
grounds information
grove forest wood woods
grow change increase
growth development
guard protect watch
guess anticipate calculate compute expect solve
guest visitor
guidance content message
guide control direct
guilt condition
gun weapon
guy man
gymnastics sport
habit tradition
hall corridor room
halt stop
handle control
hang drop fasten fix
happen occur pass
haste speed
hasten act go move travel
hate dislike emotion
hatred emotion
haul draw pull
have acquire change direct get make
haze aerosol
head direct formation knowledge leader proceed
headquarters office
heap collection
hear examine perceive probe receive
heart courage hunch suspicion
heat alter change energy temperature
heed obey
heel bottom
height dimension
hell part region
help activity improve serve support
hen chicken
hero character leader part role
hesitate delay
highroad highway
highway road
hint convey
historian scholar student
history past record
hit affect feat injure touch
hold consider direct feel have include keep regard see view
home location residence
honeybee bee
honor symbol
hop jump leap spring
hope desire feeling plan want wish
horizon line range scope
horror fear thing
horseman rider
hotel building
hour time
house building dwelling home
household unit
humor content feeling message
hunch belief feeling impression notion
hurl throw
hurry act go move travel
husband partner
hut shelter
hydrogen gas
ideal idea thought
identification determination finding
identify consider denote determine regard see set view
identity personality recognition
ignore handle reject treat
illustrate elaborate
image appearance representation
imagine anticipate expect
imitation doctrine philosophy
impact consequence effect result
impart tell
implication inference meaning
imply express show
importance value
impose communicate compel oblige
impress strike
impression appearance idea thought
improve alter change turn
impulse motive need
incident occurrence
incline be
include add allow consider permit regard see view
increase alter change
incur subject
independence freedom
indicate inform present tell
indication communication
indicator fact
indignation anger
individual being organism
induce generate
industry business
inflict communicate
influence affect cause do make power
inform communicate
information content knowledge message
inherit acquire get
initiate create make
injure hurt
injury accident
inning division part
inquire communicate
insert attach
inspect examine
instal lay place put set
install lay place put set
instance occurrence
instant minute moment point second
institution organization
instruct inform order say tell
instruction content message
instrument device
insure verify
intelligence ability power
intend plan
intensity degree level magnitude
intention end goal
interaction action
interest benefit curiosity part percentage power share
interior part region
interpret explain understand
interpretation representation
intersect encounter meet see
intersection point
interval amount quantity set
introduce inform lay place put set
invade attack
invest spend
investigate analyze examine probe study
investigation research work
investigator scientist
invite arouse elicit evoke request
involve concern feature have include pertain refer relate
ion particle
iron metal
island earth ground land
issue communicate
item component part portion
jacket coat
jaw bone
jerk draw pull
job activity duty
join connect
joke humor wit
journey travel
joy emotion
judge calculate compute decide official resolve settle think
judgment act opinion sentiment view
jump move
jury body
justice judgment
keep act have hold
ketosis symptom
key device
kick hit
killer individual person someone soul
kiss touch
kitchen room
kneel rest
knock strike
know accept experience
label designate
labor class work
lack need
lady woman
lag follow
land arrive come get object
language communication
lap thigh
larva animal creature
last measure
launch open
law collection concept conception
lawn field
lay move place put set
lead advantage be cause direct do encourage get have induce leave make metal perform produce promote result
leader individual person someone soul
leaders body
leadership activity body
league association
lean bend lay place put set
leap move
leave afford change give hand make move pass produce yield
lecture speech
left position
leg limb
legend story
legislator politician
lend alter change give
length dimension
lesson teaching
let cause get have induce make
letter text
level property rank state
liberty independence
lick beat
lie be exist
life being existence experience period
lift move
light perspective position scene view
like desire want
limit extent
line form formation lie location position series shape text
linguist scientist
link think
liquid fluid
liquor liquid
list register
listen focus perceive
listener observer
literature writing
live be
living experience
load fill
lobby room
locality section
locate determine find
location object
lock fasten fix move
log wood
long desire want
look appearance be countenance examine
loom appear look seem
lose suffer
loss failure
love emotion like
lover individual person someone soul
lower move
luck phenomenon
luggage case
lunch meal
lunge move
lurk conceal hide
lyric text
ma mother
machine device
machinery machine
magazine publication
magnitude property
mail send
maintain have hold insist keep
majority number
make accomplish achieve acquire alter attain be cause change constitute create do get perform reach
making production
male animal creature
mama mother
man individual person someone soul
manage succeed
management organization
manifest prove show
manner behavior form kind property sort
manufacturer business
map representation
mar damage
marble rock stone
march walk
mark attach celebrate characterize indicate
market activity class
marketing commerce
marriage family
marry unite
martyr victim
mass body collection
master artist
match be equal furnish join provide render supply
mate join
material information substance
matter be concern
maturity state
mayor politician
mean associate average convey link relate
meaning content idea message thought
measure be carry convey decide determine express judge
measurement activity
meet assemble gather have provide
melody music
member associate component part portion
membership body relationship
memory representation
men force personnel
menace danger
mention comment mean remark say state tell
mercury metal
merit be
message communication
meteorite meteor
micelle particle
micrometeorite meteorite
middle area
midnight hour
mimesis imitation
mind knowledge object opinion sentiment view
mineral material
mingle alter change
minister clergyman
minute time
miracle occurrence
mirror reflector
miss desire fail want
missile weapon
mission assignment work
mist fog
mixture substance
mob crowd
mode property
model assistant form kind possibility sort theory
modernization improvement
modify change
moment point time
momentum force
monitor observe
month period
monument structure
mood condition feeling
morality quality
morning period
mother parent
motion change occurrence
motivate cause do make
motor machine
mount attach increase prepare
move act change decision vary
movement change occurrence
movie product production
mud dirt soil
multiplicity magnitude
multiply calculate compute increase
mumble speak talk
murderer criminal killer
murmur speak talk
muse think
music sound
musician performer
mutter complain speak talk
myth story
nail attach
name denote label
narrative content message
nation people
nationalism loyalty
nature quality universe world
near come
necessity need
need be condition necessity requirement
negotiate discuss
neighbor individual person someone soul
neighborhood community section
network system
news information
night period
nod communicate
noise sound
noon hour
norm standard
note say state tell
notify inform
notion concept conception idea thought
novel fiction
novelist author writer
now present
number amount be
obey adjust
objection communication
objective end goal
oblige cause get have induce make
observation look measurement
observe say state tell watch
observer expert individual person someone soul
obtain acquire change get
occasion occurrence
occupation activity
occupy live populate work
occurrence event
ocean water
odor property
offer act furnish give provide render supply
office duty
officer man official
omit eliminate
one figure unit
onset start
open start turn
operate direct
operation action activity
operator function
opinion belief
opportunity possibility
oppose argue fight
opposition action
orbit route
order command magnitude request state
organization body structure
organize create handle make
origin point
outfit unit
outline depict describe draw
outlook attitude
outside part region
overcome arouse beat elicit evoke
overhear hear
overlook miss
owner businessman individual person someone soul
oxidation reaction
oxygen gas
pa father
pace go move rate travel walk
packet collection
pain feeling symptom
paint create
painter artist
painting art
pair set two
panic fear
pant blow
papa father
paper essay material
papers writing
park lay place put set
part concept conception concern duty location object relation
participate act
particle body material
particular fact
partner associate relative
party band circle occasion organization
pass accomplishment achievement advance be enact go move travel
past time
pastor clergyman
path course way
pattern activity structure
pause delay interrupt interval
pay communicate earn give make
payment commerce cost
peace order
peer look
penetrate enter
people group
perceive realize see understand
percent proportion
percentage proportion
perception representation
perch sit
perfection state
perform act
performance action demonstration
permit accept consent
perpetuate continue preserve uphold
persist continue preserve uphold
person being organism
personnel organization
persuade cause get have induce influence make
petition content message
petitioner applicant
phase period
philosopher scholar student
philosophy belief
phosphate salt
photograph enter record representation
pick choose select take
picture image representation situation
piece item music part
pile arrange collection
pill thing
pipe tube
pistol firearm
pitch fling
pitcher ballplayer
pity sympathy
place assign function judge knowledge locality move neighborhood office part point residence role situation
placement position
plan idea intend mean organization system think thought
plane form shape
plank lumber
planning preparation
plant being lay organism place put set
planter farmer
play act behave compete movement perform
please care like satisfy wish
pleasure feeling
plight difficulty
plod walk
plot plan scheme strategy
plunge penetrate
poet author writer
point aim amount component element fact factor inform lie location meaning objective quantity state
poke thrust
police force personnel
policy line
politician leader
polynomial function
polyphosphate salt
ponder think
popularity quality
populate be
population people
porch structure
portion relation
portray represent
pose be constitute
position business job occupation point relation state
posse police
possess feature have
possession relation
possibility alternative being concept conception existence
postpone delay
potential possibility
pour move
powder solid
power knowledge quality state
practice activity study take
praise assess evaluate measure
preacher clergyman
preaching speech
precede lie
predict guess
prefer like
preparation activity
prepare alter change create make
prescribe impose inflict
presence being existence
present be constitute give say show state tell time
preserve hold keep maintain
press advise touch
pressure force
presume anticipate expect
price cost value
pride feeling
priest clergyman
principle law
print make produce
privilege advantage
prize gift
probability amount quantity
probe investigate
problem difficulty question
procedure activity work
proceed act go move speak talk travel
process activity
proclaim declare entitle
proclamation statement
procurement acquisition
produce create display exhibit make
producer maker
production act
profile chart
profit income
profits income
program idea system thought
progress development movement
prohibit command require
project communicate work
promise declare
promote support
prompt cause do make
proof argument evidence grounds statement
property possession
proportion magnitude
proposal content message
propose declare intend mean plan
proposition statement
proprietor businessman
prospect potential
protect defend
protection activity
protest complain
prove affirm be confirm inform support
provide give specify
provision condition
psychologist scientist
public people
publication work
publish make produce
pull draw move
purchase acquire acquisition get
purpose end goal
pursue act go move search seek travel
push move praise press urge
put alter apply change employ move use utilize
quack doctor physician
qualify do
quality degree level
quantity amount
quarrel argue
queen insect
question challenge inquire questioning sentence subject theme uncertainty
quote repeat
race contest go move travel
radiation emission energy
rage anger
raise collect express increase move utter
range be extent
rank line position status
rate judge
ray light
reach accomplish achieve arrive attain be come communicate get move succeed
react act
reaction activity idea thought
reactivity sensitivity
read feature have interpret speak talk
reader customer scholar student
reality experience
realize create know make
realm area field
reappear appear
rear formation side
reason explanation
rebuild build construct
receive accept acquire change get perceive
receptionist secretary
recognition memory
recognize accept know recall remember think
recommend praise propose suggest
recommendation advice
reconsider consider regard see view
record accomplishment achievement enter evidence number preserve save
recording signal
recount inform
recover acquire get
recreation activity
recruit register
recruitment accomplishment achievement
redcoat soldier
refer classify mean send
reference comment remark
reflect indicate point show think
reflection consideration
reflector device
refund payment
refuse react respond
regard believe conceive concern look pertain refer relate think
region location
register enter record
registrant individual person someone soul
regret feel
regulate adjust
regulation rule
reinforce strengthen
reject judge
relate recount tell think
relationship relation state
relative individual person someone soul
relax turn
release product
relevance connection
relieve improve
religion belief institution
relinquish give hand pass
remain be
remainder component part portion
remark say state statement tell
remind inform
render give make
rent contract
repair improve
repay pay
repeat happen occur pass reproduce tell
repel force push
replace alter change lay place put renew set succeed
replenish fill
reply say state statement tell
report announce inform news papers
represent be equal express mean serve utter
reproduce make produce
request ask communicate content message
require be demand order say tell
requirement duty obligation responsibility
research investigation
resemblance similitude
resemble correspond match
resent dislike
reserve allot assign withhold
reside live populate
resist fight oppose
resistance action
resolution papers
resolve agree decide determine end terminate
resort apply employ use utilize
respect consider detail point regard see view
respond act say state tell
response activity consequence effect result statement
rest be component part pause portion
restaurant building
restore renew
restrict limit
result phenomenon produce prove statement
resume continue preserve uphold
retention possession
retire cease quit stop
retirement position status
retrace return
retreat go move travel
retrieve acquire get
return give go move reverse travel turn
reveal show tell
reverse alter change
review analyze examine judge study
revolution change
ribbon object
ride go journey move travel
rifle firearm
right position
ring sound
rip tear
rise appear go grow look move seem travel
risk attempt seek try
river stream
road way
roadway road
roam go move travel
roar call cry noise scream shout yell
rock material
role activity duty
roll flatten go move travel turn
room area position
round ammunition
route line
routine procedure process
row line
rpm rate
rule concept conception control decide determine instruction
run be direct hurry leave move
rush assail assault go move movement travel
rustle sound
sacrifice act relinquish
safety condition
sake benefit
sale marketing selling
sample distribution example have take
sanction authorize
sand dirt soil
satire humor wit
satisfy meet provide
save keep rescue
saving action
say assert express feature have maintain request utter
scale proportion standard
scan examine
scar symptom
scene area incident photograph situation
schedule list plan program
scholarship aid prize
school building education
scientist individual person someone soul
scope extent
score rating
scramble go move travel
scream cry yell
scrutinize examine
sea water
search activity examine
season period
seat lay place put set space
second time
secret information
secretary assistant head
section area music part writing
secure obtain
security safety
see believe call care conceive experience imagine perceive think verify visit watch
seed fruit
seek act desire want
seem be
seize take
select decide determine
selection action
self consciousness individual person someone soul
sell be exchange
selling commerce
senator legislator
send move transfer
sense awareness meaning perceive
sensitivity sense
sensor device
sentence declare
sentiment belief feeling
separate identify move
sequence series
series order
servant worker
serve do effect function operate provide run work
service aid assistance help work
services employment work
session term
set alter arrange change choose collection establish exercise move select take workout
settle end lay place put resolve set terminate
settlement body
sex activity category class family
shadow scene shade
shake move weaken
shame feeling
shape cause do make
share acquire apply employ get use utilize
sheet paper
shell ammunition
shelter structure
shift alter change move
ship move vessel
shoot enter fire injure kill record
shop obtain
shorten cut reduce
shot play
shout speak talk
shove force push
show affirm appear confirm convey entertainment indicate inform support
side area part region surface unit
sigh breathe
sign contract write
signal communication
significance importance meaning
silence condition
silk cloth fabric material textile
similitude similarity
sing speak talk
single hit
sip drink
sir man
sit be
situation condition state
six figure
sixties decade
size magnitude
skill ability power
skip miss neglect
skirmisher fighter
slam close hit shut
slap strike
slash cut
slave individual person someone soul
slide go move travel
slip introduce move
slow decrease diminish
slug hit
smash hit
smell perceive sensation
smoke aerosol use
snap speak talk
snarl speak talk
snatch clutch seize
society association
soil earth ground
solder join
solid matter
solution method mixture set statement
solve understand
someone being organism
song piece
sorb turn
soul being organism spirit
sound appear look occurrence seem sensation
source facility papers point
space area location
span cover extend
speak communicate
specialist expert
specify contract
spectacle sight
spectator observer
speed go move rate travel
spend pay
spin rotate
spiral curve
spirit atmosphere character emotion
sponsor support
sport business job occupation recreation
sportsman athlete
spot point
sprawl lie sit
spread move
spring move season
squat sit
squeeze press
staff force personnel
stage period state
stagger walk
stammer speak talk
stand allow be judge permit resist rest
standard ideal
stare look
start begin beginning commence create leave make move
state authorities express government propose suggest utter
statement content evidence message
station facility
status state
stay be remain
steal take
stem form
step go move travel
stereotype representation
stiffen change
stillness silence
stimulate affect
stimulus information
stir move
stock capital
stone material
stoop bend
stop interrupt prevent
storage retention
store keep
story content fiction message structure
straighten alter change
stream water
strength capability property
strengthen alter change
stress express show
stretch be
stride step
strike attack touch
strip part piece take
strive attempt seek try
structure knowledge
struggle attempt effort seek strive try
study examination muse papers ponder reflect room
stumble move walk
style communication form kind property sort
subject affect content message submit
submit propose refer suggest
subsection section
subsidize support
substance component matter part portion
substitute alter change equivalent
subtract calculate compute
success occurrence
sue challenge
suffer allow experience feel get have permit receive
suffering misery pain
suggest convey declare express imply show
suggestion idea proposal thought
suit meet satisfy
suitcase luggage
summarize repeat
summer season
summon call
sun light
sunlight light
superstition belief
supervise administer
supervision management
supper meal
supplement add
supply give
support activity aid approve assistance give help sanction
suppose anticipate expect
surgeon doctor physician
surprise amazement astonishment impress strike
survey analyze examine study
survival life
survive defeat overcome
suspect guess
suspend hang
suspension mixture
suspicion belief feeling impression notion
sustain continue preserve uphold
swear declare express utter
sweep move
swim go move travel
swing go move travel
swoop descend fall
sword weapon
symbol signal
symbolize mean
sympathy feeling tendency
symptom evidence grounds indication
system group matter method structure
table furniture
take accept acquire act apply carry change decide determine employ enter expend experience find get have interpret move obtain receive record use utilize work
tale content lie message
talk communicate conversation
tap cut
tape strip
task duty work
taste sensation
teach inform
teacher educator
team unit
tear drop separate
tears activity
technique method
technology application
tell assert express guess inform request swear utter
temptation influence
tend be
tendency attitude
tent shelter
term call name period statement word
terminate alter change
terror fear
test check experiment judge
testify declare
thank convey
theater building
theatre building
theme content message
then point
theologian scholar student
theology field subject system
theorem proposition
theory concept conception explanation
therapist expert
thermocouple thermometer
thief criminal
thigh limb
thing action concern entity occurrence situation statement
things property
think anticipate expect judge
thought belief
threat danger
threaten be exist warn
three figure
threshold beginning
throw communicate lay move place put remove set take
thrust force push
thunder noise
tie fasten fix
tighten alter change
tilt bend
time case experience instance instant moment period
times period
tip end
titer concentration
title name
today day present
tolerate allow permit
tomb place spot
tomorrow day future
tongue organ
tooth bone
top part place region side spot
toss fling turn
total be
tournament contest
trace analyze examine study
track line
trade business commerce exchange job occupation
traffic collection
trail lag
train instruct study take teach
training activity
transfer assign move
transform alter change
translate alter change repeat
transportation facility
travel movement
treasury funds
treat affect
treatment attention care management
trend direction way
trial attempt effort
trim cut
trip journey
triumph success
trooper soldier
troops force personnel
trot run
trouble difficulty effort exertion impress occurrence strike
trudge walk
trust believe
truth fact statement
try act judge
tsunami disaster tragedy wave
tug attract pull
tumble descend fall
tune music
turn change curve move
twist move
two figure
type form kind sort
uncertainty quality
underlie be
underline emphasize stress
uniform clothing
union organization
unit component organization part portion whole
unite join
unity state
university body
uphold hold keep maintain
urge advise propose suggest
usage activity
use activity have take
valor courage
value amount quantity
values belief
vanish cease end finish
variation activity change
variety collection
vary differ
veer turn
velocity rate
verify affirm confirm support
version type
vertex intersection
veteran man
victory success
view analyze belief believe conceive examine look range study think
village community
violation crime
virtue good
vision imagination sensation
visit meet
voice communication sound
volley fire firing
volume amount magnitude product production quantity
vote choice choose select selection take
voter citizen
voting choice selection
wage fight
wail call cry scream shout yell
wait act
walk go move travel
wall object
wander go move travel
want be
war action
warfare action
warn inform
warning advice
warrant justify
wash clean
washing work
waste apply employ expend use utilize
watch check
watercolor painting picture
wave motion movement
wavelength distance
way condition course distance journey position property route
weaken alter change
weapon instrument
wear feature have
week period
weekend period
weigh measure
welcome accept have take
wheel rotate
while time
whip beat
whirl rotate
whiskey liquor
whisky liquor
whisper speak talk
whole concept conception
widen increase
wife partner woman
will aim intention purpose
willow tree
win acquire get
wind weather
wing organ
winter season
wipe rub
wish desire express utter want
wit content message
withdraw go move travel
withhold deny
withstand resist
witness experience observer speaker watch
wonder muse ponder reflect
word statement
words speech text
work activity business job occupation product production succeed transform
worker individual person someone soul
workout effort exertion
world class experience part people piece
worry anxiety
worship activity
wound hurt injury
wrath rage
wreck destroy
write communicate create draw make
writhe move
yard field
year period
years period
yell shout
yesterday day
yield furnish provide render supply
young animal creature
yr period
zinc metal
`
