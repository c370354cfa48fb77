/**
 * Compiled from WordNet 3.1 by scripts/words/wordnet.ts; do not edit.
 * WordNet Release 3.1, copyright 2006–2011 by Princeton University. All rights reserved. Used under the WordNet
 * licence (https://wordnet.princeton.edu/license-and-commercial-use), which permits use and redistribution with this
 * notice; the software and database are provided “as is”.
 */

/** One set of words of one meaning a line. */
export const synonymSets = `
abandon forsake desert
abasement abjection
abashed embarrassed
abbreviated brief
abdomen stomach belly
aberrant deviant
abhor loathe
abhorrent repulsive
abiding enduring
ability power
abject low miserable
ablaze aflame
able capable
abominable odious
about almost most nearly near virtually
about around
above supra
abridge foreshorten shorten
abroad overseas
abruptly suddenly short
abruptness curtness
absent remove
absently absentmindedly
absolute sheer
absolutely perfectly utterly
absorb assimilate ingest
absorb imbibe
absorbed engrossed intent wrapped
abstraction abstract
abstraction generalization
absurd preposterous ridiculous
academic pedantic
accelerate speed
accelerate speed quicken
accelerator gas
accelerator throttle
accept admit take
accept consent
accept take have
accepted recognized
access approach
accessory accouterment
accessory supplement
accidentally unexpectedly
acclaim hail herald
accommodate hold
accompaniment support
accompany follow
accomplish execute fulfill fulfil
accomplished completed
accomplishment achievement
accord agree
accord allot grant
accountant controller
accredit recognize
accretion accumulation
accumulate gather amass
accuracy truth
accusative accusing
ace sensation virtuoso genius hotshot star whiz wizard
ache smart hurt
ache suffer
achieve accomplish attain reach
acid bitter blistering
acknowledge recognize
acquaintance familiarity
acquaintance friend
acquit discharge exonerate
acrobatic athletic gymnastic
acrobatics tumbling
act behave do
act move
act play
act play represent
act routine number
acting playacting
action activity
active fighting
actor player
actual factual
actual genuine literal real
actually really
actuate trigger activate spark
acute incisive keen penetrating sharp
ad advertisement advertising
adamant inexorable
adapt accommodate
adaptation version
add supply
addition increase gain
addlebrained muddleheaded
address speak
address speech
adept expert good practiced proficient skillful
adequate enough
adieu adios
adjacent next
adjoin butt
adjust conform adapt
administration disposal
administration establishment brass organization
admit acknowledge
admit include
admonition warning
adolescent teenager
adopt borrow
adopt follow espouse
adoption acceptance
adroitness quickness
adult grown
adult grownup
adulthood maturity
advance progress
advanced modern
advanced sophisticated
advent coming
adventure escapade
adversary antagonist opponent
adversity hardship
advertise publicize
advise counsel
advise notify
advisor consultant
advocate proponent
aesthetic esthetic
affair liaison
affair occasion
affect touch
affectionate fond tender
affiliated attached connected
affiliation association tie
affirm assert swan swear
afflicted stricken
affluence richness
afire aflare
afloat aimless rudderless
aforesaid said
agape gaping
aged elderly older
agency bureau office authority
agenda schedule
agent factor broker
aggravate exacerbate
aggression aggressiveness
aghast dismayed shocked
agile nimble quick
agilely nimbly
agony suffering
agony torment
agree concur
agreement arrangement
agreement correspondence
agreement understanding
ahead forward
ahead leading
aid assist assistance help
aid assistance help
aide auxiliary
ailing peaked
ailment complaint
aim direct
aim object objective target
aim place direct
aim purport propose
aim take train direct
airless stuffy
airplane plane
airs pose
akin kindred
alarm alert
alarm dismay consternation
alien exotic
alien foreign
alienated anomic
alight light
align adjust
alike similar like
allege say
alley alleyway
allocate apportion
allotment allocation
allow appropriate reserve
allow grant
ally friend
alone lone lonely
along on
alteration modification adjustment
altercation fracas
alternate alternative
alternative choice
alternatively instead
altitude height
always ever
amateur recreational
amaze astonish astound
amazed astonished stunned
amazing astonishing
amber gold
ambition dream
ambitious challenging
ambush ambuscade trap
ambush bushwhack waylay
amiable cordial genial
amiss wrong
ammunition ammo
amorphous shapeless
ample plentiful
amplification elaboration
amply richly
amuse divert
analogue parallel
analytic analytical
analyze analyse study examine
anatomic anatomical
ancestor antecedent
anchor backbone
anchor ground
angry furious
anguish torment torture
anguished tormented tortured
animal beast creature
animal carnal sensual
annihilating devastating withering
annihilation obliteration
announce declare
announce denote
announce herald
announcement proclamation
annoy bother irritate vex
annoyance vexation
annoyed stung
annoying galling irritating nettlesome pestering
answer reply respond
answer reply response
answer resolve
antagonise counteract
antagonistic counter
antic fantastic grotesque
anticipate foreknow foresee
anticipate foresee counter
anticipated awaited
anticipation expectancy
antipathy aversion distaste
antique outmoded
anxiously uneasily
anyhow anyway
apart aside
apogee culmination
appalling dismaying
apparatus setup
apparent evident plain
apparent seeming
apparently seemingly ostensibly
apparition phantom specter
appeal charm
appear seem
append affix
applaud clap
applause clapping
applicability pertinence
appoint charge
appoint name constitute
appointed prescribed
appraisal assessment
appreciation hold
apprehension dread
approach attack
approach coming
approach near
appropriate capture seize conquer
appropriately suitably
approve sanction
approximate rough
approximately about some roughly around
apt given
arch curve
arched arching
architect designer
ardent fervent fiery impassioned
ardor zeal
arduous hard
area country
area expanse
area region
argue contend debate
argue reason
argument debate
argument statement
arise rise
aristocratic gentle
arm gird
arms munition
arouse elicit evoke fire raise provoke
arrange do
arrangement organization system
arrest stop
arrive get come
art artistry prowess
article clause
artificial stilted
artillery gun
artilleryman gunner
ashen blanched livid
aside away
ask inquire enquire
ask require expect
aspect facet
aspire aim
assail assault attack
assay check
assemblage gathering
assent acquiesce
assent acquiescence
assert maintain
assign allot
assignment assigning
assistant helper help
associate relate link connect
association connection
assorted miscellaneous mixed sundry
assortment mixture variety potpourri
assume acquire adopt take
assume adopt
assume presume
assume take
assurance confidence authority
assure tell
astonishment amazement
astute sharp shrewd
asynchrony desynchronizing
atmosphere air
atmosphere ambiance
atmosphere atm
attack attempt
attack onslaught onrush
attacker aggressor
attempt effort endeavor try
attend hang
attend look see
attest certify manifest demonstrate evidence
attire garb dress
attired dressed garbed
attract appeal
attract pull
attribute dimension
audacious brave dauntless
audacity temerity
austere severe
authentic reliable
authentic veritable
authoritative important
authority potency
authorize clear
automatic machinelike
autonomy liberty
autopsy necropsy
auxiliary supplemental supplementary
avail help
average intermediate medium
average mean
average norm
average ordinary
avert avoid
awake arouse awaken wake
awaken arouse
award awarding
award grant
award honor honour laurels
award present
awareness consciousness cognizance
away off forth
awed awestruck
awful dreadful fearful frightening terrible
awful dreadful terrible unspeakable
awry cockeyed
ax axe
baby babe infant
back backward backwards rearward
back endorse
back endorse indorse support
back rear
backbone guts
background ground
backing patronage
bad badness
bad big
bad tough
badly severely seriously
baffling knotty
bag grip suitcase
bag handbag purse
baggage luggage
baked parched scorched sunbaked
ballpark park
band stripe
bandaged bound
bang clap blast
banish bar
banish ostracize
banister balustrade
banquet feast
bar exclude
bar saloon ginmill
barbaric savage
barbed biting
bare naked nude
bare scanty
barely hardly just scarcely scarce
bargain deal
baronial imposing noble stately
barricade block bar
barrier roadblock
bartender barkeep
base bag
base pedestal stand
basement cellar
bash bang smash belt
basically fundamentally essentially
basis base groundwork
basis ground
bastard prick
bathtub tub
batter hitter slugger
battle combat
battle conflict fight engagement
battlefield battleground field
battlefront front
bawl bellow
be live
beam ray
bear accept assume
bear have
beard whiskers
bearded bewhiskered whiskered
bearing comportment presence mien
beast brute wildcat
beat crush vanquish
beat flap
beat pound thump
beat round
beauty mantrap
beckon wave
become go get
become turn
bed bottom
beefy burly husky
befit suit
beg implore pray
beget father sire generate
begin start
begin start commence
beginning first outset start kickoff
beginning origin root source
beginning start
behave conduct carry
behavior conduct
being existence
belated late
belch belching
believe trust
believer worshipper
bellow holler hollering roar
belong go
beloved darling dear
below beneath
belowground underground
bend crook turn
bend twist
beneficial good
benefit welfare
bent set
bequest legacy
besides too also likewise
besiege surround
bespeak indicate point signal
bestial brute
betray wander
better break
better improve
better improve amend
beverage drink
bewail bemoan
bewilder throw
bewildered confused
bewilderment puzzlement
bias prejudice
biblical scriptural
bickering squabble
bid beseech
bid play
bide abide stay
big prominent
bigger larger
bill measure
bill note
billow wallow
biography life
bit chip fleck scrap
bite sting burn
bizarre eccentric
black blackness
black bleak
black dark sinister
black disastrous
blame fault
blame pick
blame rap
blanket cover
blare blaring clamor din
blast blare
blast shell
blatant clamorous vociferous
blazing glaring
bleached faded
bleak desolate
blemish defect
blessed damn damned darned goddam goddamned infernal
blessing approval
blight plague
blind screen
blind unreasoning
blink wink
blithe lighthearted
block cube
blond blonde
bloodstained gory
bloom blossom flower
bloom flush
blooming bloom
blossom unfold
blue bluish
blue profane
blunder goof
blunt candid forthright frank
blur obscure
blurred fuzzy
blurt ejaculate
blush flush redden
board plank
board room
boast brag bluster
boastfully big
bode portend presage augur forecast predict
bodyguard escort
bogus fake phony
boisterous unruly
boldness daring
bond bind stick
bonus fillip
bony scrawny skinny
book volume
booking reservation
boom din
boom roar roaring thunder
boost advance
boost encouragement
booth stall
borderline marginal
bore drill
boring dull irksome tedious tiresome wearisome
bottom underside
boulder bowlder
bounce spring bound rebound ricochet
bound border
boundary bounds
boundary edge bound
boundless unbounded
bouquet corsage
box package
brace poise
brace steady
brain mentality wit
brainy brilliant
branch leg
branch subdivision
branched forked
brand make
brandish wave
bravado bluster
brave courageous
brazen insolent
break breaking
break burst
break bust
break separate
break stop
breast tit
breed strain stock
breeze air
bribe buy
bright brilliant
bright smart
brilliance splendor grandeur
brilliant magnificent
brilliant superb
brilliantly brightly bright
bring get fetch
bring land
bring take
bring work wreak
brink verge
brisk fresh refreshing
broad extensive wide
broaden extend
broadly generally
broadside flyer
brocaded raised
broil bake
broken crushed
bronzed suntanned tanned
brood dwell
brood loom
brooding contemplative meditative pensive reflective
brook creek
brothel bawdyhouse
brotherhood fraternity
brow forehead
brown brownish
bruise contusion
brush sweep
brush thicket
brutal cruel savage vicious
bucket pail
buckle warp
buddy crony
buffet batter
buffet counter
build establish
building edifice
bulge protuberance
bulk mass volume
bull shit
bullet slug
bully great swell
bully ruffian roughneck rowdy
bump knock
bunch clump cluster
bunch cluster
bunch lot
bundle sheaf
buoyant perky
burden load encumbrance
bureau dresser
burn fire
burn glow
burrow tunnel
burst bristle
burst split
bury entomb inter
bury sink
bushy shaggy
business concern
bustle flurry ado
bustle hustle
busy occupy
butcher slaughter
buttocks seat tail bottom behind ass
buy purchase
by past
bygone gone
cable line
cable telegraph wire
cadaver corpse
cadaverous emaciated gaunt haggard pinched
cafe coffeehouse
cagey clever
calamity catastrophe disaster tragedy
calculate compute reckon figure
calculate estimate reckon figure forecast
calculation computation
calculation computation figuring reckoning
call song
call telephone phone ring
caller company
calm quiet still
calumniate besmirch
camp bivouac
camp encamp
campaign cause crusade drive movement
campaign run
camping tenting
candidate prospect
canonized glorified
capacitor condenser
capacity content
captain chieftain
capture captivate beguile charm bewitch
capture catch
capture seizure
car auto automobile motorcar
cardinal central fundamental key
care attention tending
care charge
care maintenance upkeep
career vocation
careful deliberate
careworn drawn haggard worn
cargo freight load shipment
carrier bearer toter
carry convey express
carry run
carry take
carved carven
case instance
cast throw
castigate correct
casual chance
casual cursory perfunctory
casual nonchalant
catalog catalogue
catastrophe disaster
catastrophic ruinous
catch arrest get
catch get
catch grab
catch overhear
catharsis abreaction
cattle cows oxen
cause do make
cause reason grounds
caution caveat
caution precaution care
cautiously carefully
cavalryman trooper
celebrate fete
celebration festivity
celerity rapidity
celestial heavenly
cemetery graveyard
center halfway middle midway
center middle heart
centerfield center
centimeter cm
centralize concentrate
certain sure
chagrin humiliation mortification
challenge dispute
champion champ
champion defend
champion fighter hero
championship title
change alter
change alter vary
change alteration
change exchange convert
chant intone
chap fellow fella lad cuss bloke
character reference
character role part persona
character type
charge bill
charge lodge file
chase trail dog track
chat chatter jaw visit
chatter prattle gabble
cheap crummy
cheap flashy gaudy loud tawdry
cheap inexpensive
cheat jockey
check checkout
check halt stop
cheer embolden
cheering shouting
cheery gay sunny
cherished precious treasured
chic smart
chief main primary principal
chiefly principally primarily mainly
child kid youngster minor
childish infantile
childlike simple
chill quiver thrill
chill shivering
chipper jaunty
choice pick selection
choice prime select
choice selection
choose prefer
choose take select
chuck grub
chuck toss
chuckle chortle
chump fool sucker
churning roiling turbulent
cinch picnic
circulate distribute
circulate distribute disseminate spread diffuse
circumstance condition consideration
city metropolis
claim arrogate
claim take
clamber scramble struggle
clammy dank
clandestine secret undercover
clang clangor clangoring clash crash
clannishness exclusiveness
clarify elucidate
clarity lucidity clearness
clash friction
class category family
class grade
classify class separate
classroom schoolroom
clean clear light unclouded
clean pick
clean plumb
cleaning cleansing
cleanse clean
clear crystallize illuminate
clear top
cleave split
clergyman reverend
cleric churchman
cliche commonplace
click tick
climate mood
climb mount
cling adhere cohere
cling hang
clique ingroup camp
clock time
clod lummox lump
clod lump clump chunk
clogged clotted
close closely tight
close faithful
close shut
closed shut
closely intimately
clot coagulate
clothed clad
clouded overcast
cloudy nebulous
clown buffoon
clowning prank
club society order
clubhouse club
clumsy inept
clumsy ungainly
clutch clutches grip hold
cluttered littered
coach manager
coach train
coalition alignment
coarse vulgar
coast seacoast
coating coat
code codification
coerce pressure force
coffee java
cohesion cohesiveness
collaborate cooperate
collapse give
collar nail apprehend arrest nab
colleague confrere fellow
collect accumulate compile
collection aggregation accumulation
colloquial conversational
colony settlement
color colour
color vividness
colored negro
colossal prodigious stupendous
column editorial
column tower
comb ransack
come amount
comfort ease
comfort soothe console solace
comforting consoling
comic funny
coming upcoming
command bid bidding
command control mastery
command require
commandeer hijack
commemorate mark
comment commentary
comment notice
commerce commercialism
commiseration pity
commit institutionalize send
commitment allegiance loyalty
committee commission
common mutual
common usual
commotion din rumpus
communicate pass
communication communicating
communist commie
communist communistic
commutation commuting
commute transpose
companion comrade fellow
company companionship fellowship
company troupe
comparable corresponding
compare equate
compel oblige
compensate counterbalance
compete vie contend
competently ably
competitive militant
complete finish
complex composite
complicate refine
compliment congratulate
comply follow
component constituent element
component element factor ingredient
compose compile
compose write
composition composing
composure calm calmness equanimity
compound combine
comprehend savvy grasp apprehend
compress constrict contract press
compressed tight
compromising conciliatory
compunction remorse
concealed hidden
concede profess confess
concede yield
concede yield grant
conceit vanity
concentrate focus center pore rivet
concentration density
concept conception
conceptualization formulation
concern care fear
concern interest occupy
concern worry headache
concerned interested
concerted cooperative
conclude resolve
concluding final last
concur coincide
concurrent cooccurring simultaneous
condemn decry excoriate
condemnation curse
condense concentrate
condescending patronizing
condition status
conduct lead direct
conduct transmit carry channel
conduction conductivity
confer consult
configuration constellation
confining constraining limiting restricting
confirm corroborate substantiate support affirm
confirm reassert
confirmation verification check
confiscate seize
conflict struggle
conformity compliance
confront face
confuse befuddle confound
confused disjointed disordered garbled
confused disordered upset
confused lost
confusing perplexing puzzling
confusion disarray
congratulate felicitate
congregation fold
congressman representative
connect link join
connect link tie
consequence effect outcome result upshot
consequence moment
consequent resultant
consequently accordingly
consider count weigh
consider debate
consider take deal
consistency body
consistency consistence
consolation solace
consolidation integration
consort associate
constant unvarying
constantly forever
constantly invariably
constitute represent comprise be
constitution establishment formation
constriction bottleneck
construct build make
construction building
consult refer
consultation interview
consume ingest take have
consumption intake uptake
contact impinging
contamination taint
contemplation reflection musing
contemporaries generation
contempt disdain scorn
contemptuous disdainful scornful
contemptuously scornfully
contend postulate
contest competition
contest contend
context circumstance
contiguous immediate
continuance continuation
continue proceed
continue proceed keep
continue uphold preserve
contract get
contract undertake
contradict belie
contraption contrivance gadget
contrast counterpoint
contribute give
contribute lead
contributing contributory
contribution donation
contribution part share
control command
control contain check curb
controversy contention argument
convention pattern rule formula
conventional established
conventional schematic
converge meet
conversion transition
convex bulging
convict inmate
conviction sentence
convinced positive
convulsive spasmodic
cook fix ready prepare
cookie biscuit
cool chill
cool nerveless
cope contend grapple deal manage
core nucleus
corner box
corporate incarnate
correct right
correspondent newspaperman
corrupt deprave
count counting
count matter weigh
countenance physiognomy visage
countenance visage
countless innumerable multitudinous myriad unnumbered
country land
coup takeover
couple pair
courage bravery
course class
course line
course trend
court tribunal
cover extend
cover insure underwrite
cover masking
cover treat handle plow deal
cowboy cowpuncher puncher cowhand
cps cycle
crack cracking
crack super topnotch
cradle provenance
craftsman artisan
craftsman crafter
crafty sly wily
craggy mountainous
crash ram
craved desired
crawl creep
craze furor cult
crazed deranged
crazy mad sick
creation conception
creativity creativeness
credible believable
creed credo
crevice crack
criminal felon crook outlaw
criminal reprehensible
crimson red
cringe grovel
crippling disabling
crisp sharp
criterion standard
critical vital
criticize criticise
crop harvest
cross fussy
cross transverse
crotchety ornery
crouch stoop bend
crowd gang bunch
crucial important
crude earthy
crumble crumple tumble
crunch crackle
cry outcry call yell shout
cry weep
cry yell
cryptic inscrutable mysterious
cuddle snuggle nestle nuzzle
culminate climax
cultivate work
cultural ethnic
cultured polite
cupboard closet
curiosity wonder
curious funny odd peculiar queer singular
curiously oddly peculiarly
current stream
curse cuss blaspheme swear
curse damn bedamn imprecate
curse expletive oath swearing
curtain drape drapery
curtly shortly
curved curving
cuss gadfly
custom tradition
custom usage
customary habitual
customer client
cut tailor
cycle rhythm round
dab pat
dabbled splattered
dad daddy pa papa pop
dais pulpit rostrum
damage harm
damage harm impairment
damaging prejudicial
damn goddamn
damn shucks
damned unredeemed
damp moist
dancing dance
dangerous grave grievous serious severe
dangle swing
dapper jaunty
dappled mottled
dark darkness
darkness dark
darkness dark shadow
darling favorite
dart dash scoot scud flash shoot
dash flair
date appointment engagement
daughter girl
daunt scare
dawn dawning daybreak
dawn penetrate
day daytime daylight
dazed groggy
dazed stupid
deadlock impasse standstill
deadly lethal
deafening earsplitting thunderous
deal flock heap lot mass mint pile plenty sight
deal sell
deal trade
dear good
dear honey love
death dying
deathlike deathly
debris dust junk rubble
decay decline
deceased decedent
deceased gone
deceive delude
decelerate slow
deceleration slowing retardation
decent nice
decide determine
decide settle resolve
decidedly emphatically definitely
decision determination conclusion
declaim recite
decline diminution
decline wane
declivity fall
decomposition disintegration
decorate adorn grace ornament
decoration ornament
decrease diminish lessen fall
decrease lessen
decrease lessening
decree fiat order
deduce infer derive
deduction implication
deed title
deem hold
deep rich
deeply deep
defeat licking
defecate make
defect fault flaw
defend guard hold
defend support
defender guardian
deference respect
deficient lacking
deficit shortage
deformed malformed
defy dare
defy resist refuse
defy withstand
degree level
degree level stage point
deign descend
deity divinity god
delay wait
delegate designate assign
delicate fragile
delicate soft
delight enjoy revel
delightful delicious
delineation picture characterization
delirium frenzy fury hysteria
deliver present
delivery bringing
demand exact
demeanor behavior conduct
democracy republic
demonstrate march
demote relegate
demur except
denote refer
denounce mark
deny refuse
depart quit
depart start
departure going leaving
dependable honest reliable
dependence dependency
deplorable sorry
deplorably woefully
deposit sedimentation
deprecating deprecatory
deprive strip divest
deputy lieutenant
derisive gibelike mocking taunting
derivative differential
derive descend
derive gain
descend fall
descendant descendent
describe depict draw
desecration sacrilege
desertion abandonment defection
deserve merit
deserving worth
design pattern
design plan
desire want
despair desperation
despairing desperate
despise scorn disdain
despised hated
despoil rifle ransack
destination goal
destine doom
destiny fate
destroy ruin
destroyed ruined
destruction demolition
detached isolated separated
detachment disengagement
detail item
detail item point
detailed elaborate
detect observe find discover notice
detectable noticeable
detection sensing
detective investigator
detector sensor
deter discourage
determination finding
determination purpose
determine find ascertain
determine set
determine shape influence regulate
determinedly unfalteringly
develop evolve
develop grow
developing underdeveloped
development evolution
deviate divert
deviate vary depart
deviation departure difference
device twist
devil dickens
devil fiend demon
dexterous dextrous
diagnosis diagnosing
diagnostician pathologist
diagram plot
dialect idiom
diameter diam
diarrhea diarrhoea
diary journal
dictatorship tyranny
die dice
die perish go expire croak
differentiation distinction
differently otherwise
difficult hard
diffuse spread
dig delve
dim faint vague
diminished lessened weakened
diminutive petite tiny
dingy grimy
direction instruction
direction way
directivity directionality
directly straight
director manager
dirt soil stain
dirty soiled unclean
disability handicap
disable incapacitate
disabled handicapped
disagree differ
disappear vanish
disappointed frustrated
disappointment letdown
disapprobation condemnation
disapprove reject
disband dissolve
disbelief skepticism
discard toss dispose
discernible discernable
discharge eject release
discharge spark arc
disciple adherent
discipline subject field study
discipline train condition
disclose expose
disclose reveal discover expose divulge break
disclosure revelation
discontinue stop cease quit
discorporate disembodied
discouraged disheartened
discover find
discovered observed
discovery breakthrough
discrepancy disagreement
discrepancy variant
discrete distinct
discussion treatment
discussion word
diseased pathologic
disengage withdraw
disgusted sick
disgusting foul loathsome
disheveled frowzled tousled
dishonor disgrace dishonour shame
disk disc
dislocation breakdown
dislodge free
dismally drearily
dismiss disregard discount ignore
disorderly jumbled
dispatch communique
dispatch despatch
dispatch discharge complete
dispatch shipment
disperse dissipate scatter
disperse scatter
dispersed spread
display presentation
display show
display showing
disposal disposition
disposition temperament
dispute difference
disregard neglect
disrepute discredit
disruptive riotous troubled tumultuous turbulent
dissipate scatter
distance aloofness
distance length
distance space
distill extract
distinctive typical
distinctly clearly
distinguish mark differentiate
distinguish separate differentiate tell
distortion deformation
distress hurt suffering
distressing disturbing
distribute administer deal dispense allot
district territory
distrust mistrust suspect
distrust suspicion
disturb upset trouble
disturbance commotion
disturbance perturbation upset
disturbed upset worried
dive plunge
diverse various
diversion recreation
diversity variety
divertimento serenade
divide split separate
dizzy silly
do fare
do make
do perform
doctor physician
doctrine philosophy ism
document papers
doggedly tenaciously
dogma tenet
domain land
dominance ascendancy control
dominate master
domination mastery supremacy
done through
doomed lost
doorbell bell
doorknob doorhandle
doorman porter
doorway door threshold
dope gage
dormitory hall
dose dosage
dot stud
dotted flecked speckled
double dual
double twofold
doubly twice
doubt question
doubt uncertainty
doubtful dubious
dough kale loot
dourly sullenly
down consume
down downward
downpour cloudburst torrent
downstairs below
drab dreary
drab sober somber
drafty draughty
drag trail
drain drainage
dramatic spectacular striking
dramatist playwright
draped wrapped
draw make
draw pull
dreadfully horribly
dream daydream woolgather
dress clothe
drift impetus
drill practice
drink drinking
drive get aim
drive motor
drive ride
drive thrust
driveway drive
drop unload
droppings dung
drowse doze
drugstore pharmacy
drum beat
drunkard drunk
dry ironic ironical wry
dub nickname
dull dumb slow
dull muffled
dunk dip
duplicate repeat
durable lasting
duration length
dusky swart swarthy
duty responsibility obligation
duty tariff
dwell consist lie
dwelling home abode
each apiece
earlier before
earn garner
earnestness seriousness sincerity
earth ground
earth world globe
earthquake quake
easily easy
eating feeding
ebullient exuberant
echo reverberation
economic economical
economy saving
ecstasy rapture
eddy purl swirl whirl
edge border
edge inch
edgy jumpy restive
educate train
education instruction teaching
effect effectuate
effective efficient
effective good
effluent wastewater
effort exertion
egg eggs
elaborate enlarge expound
elapse pass
elastic flexible
elate uplift
elder older
electrifying thrilling
elementary simple unproblematic
elevation raising
elicit extract
eliminate annihilate eradicate
elongate stretch
elude escape
elude evade
emancipate liberate
emblematic symbolic
embodiment incarnation
embody be personify
embrace embracing
embrace encompass cover
embrace hug
embroil sweep drag
emergence growth
eminence distinction
emission emanation
emotionality emotionalism
emphasis accent
employment employ
employment engagement
employment work
empty hollow
enactment passage
enchant transport enthrall
encipher cipher
enclose inclose
encounter skirmish
end death
end stop finish terminate cease
end terminate
endanger jeopardize menace threaten imperil
endearing lovely
endeavor strive
ending conclusion
endless eternal interminable
endlessly unceasingly continuously
endow gift invest
endowment gift talent
endure bear stand tolerate brook abide suffer
endure brave
enemy foe
energy vigor
enforce implement apply
enforce impose
engage occupy
engage pursue
engagement booking
engender breed
engineering technology
engrave inscribe
engrossing fascinating
enhance heighten raise
enigmatic puzzling
enjoy bask relish savor
enlarge magnify
enlist draft
enormous tremendous
enormously tremendously staggeringly
enough plenty
enraged furious maddened
enroll enter enrol recruit
entail imply mean
enter participate
enterprise endeavor
entertainment amusement
entice lure tempt
entire full total
entirely exclusively solely alone only
entirety totality
entitle title
entrance entranceway entry
entrust intrust trust confide commit
enumerate itemize
envelop wrap enclose
envious jealous
environment environs surroundings
envision foresee
ephemeral passing
epic heroic
epicure gourmet
equal be
equal touch rival match
equality equivalence par
equally as
equate correspond
equip fit
equivocal ambiguous
era epoch
erode gnaw
eroded scoured
err slip
erratic mercurial quicksilver
erratically unpredictably
error wrongdoing
erudite learned
erupt ignite
escape dodging
escape flight
essential indispensable
establish base
establish found launch
establish found plant institute
establish give
establish make
estate land acres
esteem respect
estimate approximation idea
estimate gauge approximate guess judge
eternal everlasting perpetual unending
ethics morals morality
evaluation rating
evaluation valuation rating
evangelist gospeler
even yet still
event case
everlastingly eternally forever
everyday mundane routine unremarkable
evidence grounds
evident observable
evil vicious
evil wickedness
evolve develop
exact precise
exaggerate magnify
exaggerated overdone
exalt glorify proclaim
exalted lofty
examination scrutiny
examination test
example illustration instance
example lesson
exasperate aggravate
exasperating infuriating maddening
exceed transcend
exceed transcend pass top
excel surpass
excellently magnificently splendidly
exceptional particular special
excess extra redundant spare surplus
excess surplus
exchange change
excited frantic mad
exclaim cry shout
exclamation exclaiming
exclude except omit
exclude shut
exclusive sole
excruciating torturing
excursion outing expedition
excuse explain
excuse pardon
excuse rationalize
exemplar example model
exemplify illustrate
exemplify represent
exempt relieve free
exemption freedom
exercise exercising workout
exercise practice
exercise work
exert exercise
exhaust sap
exhausted fatigued
exhaustive thorough thoroughgoing
exist be
exist survive live subsist
existent existing
expansion enlargement
expect anticipate
expect look await wait
expectation outlook prospect
expedite hasten
experience receive have get
experiential existential
experiment experimentation
experimental observational
expiate atone
explanation account
explicit expressed
explode burst
explode detonate
exploit tap
exploitation development
explosion burst
expose endanger
expose exhibit display
exposed open
express show
express state
express utter
expression look face
expression reflection
extended lengthy prolonged
extenuate mitigate
external international outside
external outside
extreme extremum
extreme utmost
extremely exceedingly super
extremity member
extricate disentangle
exultant jubilant rejoicing triumphant
eyeball orb
eyebrow brow
eyelid lid
fabric cloth material textile
facilitate ease alleviate
facility installation
factory mill
fade pass
fail betray
fail die break
fail miscarry
fail neglect
faint swoon
fair reasonable
faith trust
faithfully reliably
fake sham
faker fraud
fall autumn
fall come
fall strike
false mistaken
falsify distort warp
falsity untruth
falter waver
famed famous illustrious notable noted
familiarity intimacy
family folk sept
family household
fan buff devotee lover
fantastic marvelous terrific tremendous wonderful wondrous
farming agriculture husbandry
farther further
fascinate transfix grip
fascinated spellbound
fast tight
fasten fix secure
fateful fatal
fatigue weariness
favored favorite
fear dread
fear fright
feasible practicable viable workable
feat effort exploit
feature characteristic
feed eat
feed give
feel experience
feel finger
feel sense
feign pretend affect dissemble
fell drop
fence fencing
ferment fermentation unrest
ferocious fierce furious
ferociously fiercely
ferocity fierceness fury violence wildness
fertile prolific
fervor fire
fetid foul
feverish hectic
fictive pretended
fiendish infernal satanic unholy
fierce vehement
fight campaign
fight fighting combat
fight oppose defend
fight struggle
figure anatomy shape frame form flesh
figure enter
figure fig
figurine statuette
file register
fill take
film cinema
film shoot take
final last net
finally eventually
find bump encounter
find feel
fine delicately
fine okay
finish finishing
fire can
fire discharge
fire firing
fire flame
firearm piece
fireplace hearth
firm firmly steadfastly
firm house
firm solid
firm unfaltering unshakable unwavering
firmness resolve resolution
first foremost
fiscal financial
fisherman fisher
fishmonger fishwife
fit primed set
fit tantrum scene
fitting decent
fix mess
fixed set
flank wing
flap wave
flash flashing
flash wink twinkle
flashy gaudy
flat level plane
flat prostrate
flaunt flash
fleet swift
fleeting momentary
fleshy heavy overweight
flicker flutter quiver
flinch cringe shrink wince recoil quail
flip toss
flit flutter dart
float drift blow
float swim
flog whip lash slash
flood deluge
flood inundation
flood overflow
flood swamp
floor base
floor flooring
floor story
flow flowing
flow stream
flower bloom blossom
flub spoil
flushed rosy
fly pilot
fly wing
foam froth
focus focusing centering
foe enemy
fog haze
following next
folly foolishness
fondly lovingly
food nutrient
fool gull
foolhardy reckless
footing terms
footstep pace step stride
forbid prohibit proscribe veto disallow
forbidden taboo
force drive ram
force personnel
force strength
force thrust
foreboding premonition
forefather father
foreigner alien
foreman chief boss
forest wood woods
forge fake
form make
form organize
form pattern
form shape
form spring
form strain
formally officially
former onetime
former previous
formidable redoubtable
formula expression
formulate develop
formulate word phrase articulate
formulation expression
formulation preparation
forswear retract
forte specialty strength
forth forward
fortress fort
fortunately luckily
fortune fate luck lot circumstances
forty twoscore
foster further
foul contaminate
foundation base foot
fowl poultry
fragrance perfume scent
frame border
frame put couch
framework fabric
freak monster monstrosity
free discharge
free liberate release loose
free release
freeway pike superhighway thruway
freeze suspend
frenzied manic
frequently often oftentimes
fresh new novel
freshness novelty
frighten scare
frightened scared
frightful horrifying horrible
frigid icy
frog toad
frolic skylark cavort romp
front look face
frozen icy
fruitless futile vain
frustration defeat
full good
full total
fullness richness
fully full
fun merriment
function office part role
function purpose role use
function work operate go run
fundamental rudimentary
funny suspect suspicious
further farther
furthermore moreover
furtive stealthy
fury rage
fusion unification
fuss fret
futile unavailing
future next
fuzzed fuzzy
gaiety merriment
gain advance win
gain make earn realize
gallon gal
gamble chance risk adventure
gang crew
gap crack
gap spread
gape gawk
garbage refuse
garrison fort
gasoline gas
gather collect
gathering assemblage
gauge gage
gay festive merry
gay jolly jovial merry
gaze regard
gaze stare
gem treasure
generalization induction
generalize extrapolate infer
generally mostly
genius brain
gently mildly
gentry aristocracy
geographic geographical
geometric geometrical
germinate sprout
gesticulate gesture motion
gesture motion
get acquire
get catch
get catch capture
get fix
get let have
ghastly grim gruesome macabre
ghost specter
ghostlike ghostly spectral
gigantic mammoth
giggle titter
gilded gilt gold golden
girl miss
girlfriend girl
girlish schoolgirlish
give apply
give dedicate commit devote
give pay
give pay devote
give present
give spring
give throw
give yield
given granted
given presumption
giving gift
glance glimpse
glance glint
glare brilliance
glassy glazed
gleam gleaming
gleam gleaming glimmer
glinting glittering
glistening shiny
glitter glisten glint gleam shine
gloat crow
global world
glow shine
glower glare
glowering morose sullen
glue paste
glued pasted
glycerol glycerine
go depart
go proceed move
goal end
gold golden
good goodness
good respectable
good upright
good well
gorge overindulge glut overeat
govern rule
government authorities regime
grade level
graded ranked stratified
graining woodgraining
gram gm
grammatical grammatic
grand heroic
grand lordly
grandma grandmother granny
grant give
granular gritty
grapple grip
gratification satisfaction
grave sober solemn
grave tomb
gravely soberly
greasy oily
greatcoat overcoat
greatest sterling superlative
greet recognize
grey gray
grim inexorable relentless stern
groan moan
grocery market
grope fumble
grotesque monstrous
groundless idle
group grouping
group radical
grove orchard
grow develop get acquire
grow raise produce
growth growing maturation development
grudge grievance
gruff hoarse husky
grumble growl rumble
grumble scold
guarantee ensure insure assure secure
guard safety
guess guessing
guess surmise speculation
guess venture hazard
guidance counseling direction
guidance direction
guide steer
gull dupe
gulp draught swig
gummy pasty sticky
gunfire gunshot
gunman gunslinger
gunpowder powder
gush spout
gusto relish zest
gutter trough
gyrate spiral coil
habit use
hackneyed stock threadbare timeworn trite
hail come
halfway midway
hall foyer lobby vestibule
hallmark trademark stylemark
hallway hall
hamlet crossroads
handle grip
handle palm
handshaking handclasp
handsome liberal
handwriting hand
hanker long yearn
hapless miserable pathetic piteous poor
happen materialize
happen occur pass
happening occurrence
happily merrily gayly blithely jubilantly
harassed pestered
harbor hold nurse
hard firmly
hard severe
hard severely
hardship rigor
hardworking industrious
hardy stout sturdy
harmonious symmetrical
harrow disk
harry chivy beset plague provoke
harshness scratchiness
haste hurry
haste hurry rush rushing
hate detest
hate hatred
hateful mean
haughty supercilious swaggering
haul cart drag
haunt hangout
haunt obsess
haunt stalk
haunted obsessed preoccupied
haunting persistent
have feature
have get make
have hold
hayfield meadow
hazard jeopardy peril risk
hazy misty
head chief
head lead
headmaster schoolmaster master
healing therapeutic
healthy salubrious
hearer listener
heart nerve
heart spirit
heartily warmly
heat passion
heat warmth
heave heft
heavy lowering sullen
hedge evade skirt dodge sidestep
heed listen
heed regard
heedless unheeding
hefty powerful
height elevation peak top
heighten rise
hellion devil
hello hi
help aid
help assist aid
helplessness weakness
herd crowd
here hither
hereinafter hereafter
heroism gallantry valor
hesitate pause
hesitate waver
hesitation faltering
hex curse
hide conceal
hide skin
hideous outrageous
hideout hideaway
highlight spotlight
highly extremely
highwayman hijacker
hike boost
hilarity glee
hillbilly bushwhacker
hinder hamper
hint breath
hint clue
hint suggest
hire charter
hire engage employ
history account story
hit strike
hitch catch
hitherto heretofore yet
hoist lift
hold bear carry contain
hold book
hold carry
hold support sustain
hold throw have make give
hole hollow
home place
home plate
homeland motherland
honest honorable
honestly candidly frankly
honkytonk dive
honor honour laurels
honor honour reward
hood punk
hoop ring
hop skip
hope trust desire
hopeful promising
horde host
horn trumpet
hospital infirmary
host legion
hostelry inn
hotness heat
hour hr
housework housekeeping
housing lodging
however nevertheless withal still nonetheless notwithstanding
howl howling
howl wail roar
hubbub uproar
huddle cower
huddle powwow
huge immense vast
hugging kissing petting
hulk whale
humble lowly small
humbly meekly
humiliate humble
hunger thirst
hunt trace
hurl cast
hurriedly hastily
hurry haste
hurrying scurrying
hurt wounded
hush silence still
hush stillness
hut shack shanty
hyperbolic inflated
hypocrite phony
hypothesis possibility theory
idea thought
ideal saint
identical indistinguishable
identical very
identify key describe name
identify place
idiosyncrasy foible
idiot imbecile
idle laze
idolize worship revere
ignite light
ignorant illiterate
ignore disregard snub
ill badly poorly
ill sick
illness malady sickness
illusion fantasy phantasy fancy
imagination imaging imagery
imagination vision
imaginative inventive
imagine envisage
imbalance unbalance
imitate copy simulate
imitation simulated
immaculate spic spotless
immediacy instancy
immediately instantly straightaway directly now forthwith
immerse plunge
imminent impending
impart leave give
impede hinder
impel force
imperfect weak
impersonal neutral
impersonate portray
implant embed imbed plant
implike mischievous puckish
imply connote
imposition infliction
impossible inconceivable unimaginable
impotence impotency
imprecation malediction
impress move strike
impression effect
impression feeling belief notion
imprint form
imprison jail
improbable unlikely
improvement betterment advance
improvised makeshift
impudent insolent
impudent smart
impulse whim
impurity dross
impute ascribe assign attribute
inadequacy deficiency
inaugural first
incentive inducement
inch in
incipiency incipience
incite instigate
inclination tendency
inconvenience worriment
incorporate contain comprise
incorrect wrong
increase growth
increasingly progressively
incredible unbelievable
indecent untoward
indecision irresolution
indefatigable tireless
indefensible untenable
independent sovereign
indescribable ineffable unspeakable untellable
index indicator
indicate point show
indignant incensed outraged
indignation outrage
individual single
individuality individualism
individualized personalized
individually separately
indolent lazy
induce stimulate cause have get make
induce stimulate hasten
induct seat
industry manufacture
inert neutral
inescapable unavoidable
inescapably inevitably unavoidably
inevitably necessarily
inexplicable incomprehensible
infamous notorious
infective pathogenic
infest overrun
infinitely endlessly
infirmity debility feebleness
inflate expand
inflict visit impose
inflow influx
informal loose
informant source
inglorious shameful
inhabitant dweller
inherent integral
inhibitory repressive
initiation founding institution creation
initiation induction
injure wound
injury hurt harm
inner internal
inning frame
inoculation vaccination
inquiry research
insanely crazily
inscription lettering
insert introduce
inside indoors
inside interior
inside within
insist assert
insistent repetitive
inspire animate enliven
inspire urge
install instal
instant twinkling wink
instantaneous instant
institute bring
institution establishment
instrument tool
insulation insularity
insult affront
intact inviolate
integral entire intact
integrate incorporate
integrate mix
integrated unified
integration integrating
integrity unity
intellectual rational
intelligent levelheaded sound
intelligible understandable
intend destine
intend mean think
intensify compound deepen
intensify deepen
intensity strength
intent spirit
intentionally deliberately purposely advisedly
intercede mediate arbitrate
intercept stop
interest involvement
interest stake
interfering meddling busy
interject interpose
interlock mesh
interlocking interwoven
internal national
interpret construe
interpret render
interpretation interpreting rendering
interpretation reading
interrelation interrelationship
interrupt disrupt
interrupt disturb
interruption break
interruption disruption
intersect cross
intersection crossroad
intertwine twine interlace lace
interval separation
intervene interfere
interview question
intrigue fascinate
introduce innovate
introduce present acquaint
introduction debut entry
intuition hunch suspicion
invade occupy
invaluable priceless
invasion encroachment intrusion
invent contrive devise formulate forge
invention innovation
invention innovation conception
invest put commit
investigation investigating
invite bid
involve affect regard
irritability petulance
irritable peevish
irritation annoyance
isolate insulate
isolated stray
issue cut
issue emerge
issue issuance
issue number
issue supply
item point
ivory pearl
jab jabbing
jab poke
jabber spout
jaded wearied
jam block
jammed packed
jargon argot
jeep landrover
jeer scoff
jerk jerking jolt
jerk twitch
jimdandy jimhickey
jingle jangle
job task chore
jocose jocular
joggle wiggle
join conjoin
jointly collectively
joke gag jest
joke jest
joke trick
jolt jar
jolted shaken
journey journeying
joy pleasure
judge justice
judgment mind
judiciary bench
juicy luscious voluptuous
jumble muddle welter
jump leap bound spring
jump start
juncture occasion
junk scrap
jurisprudence law
just simply
justify vindicate
justly right
justness nicety
jutting projected sticking
keenly acutely
keep maintain hold
keepsake souvenir
ketosis acetonemia
kid chaff banter
kill defeat
killing kill
kilometer km
kind sort form
kindly sympathetic
kingdom land realm
knapsack haversack
knock knocking
knoll mound hillock
know experience live
knowledgeable learned
lab laboratory
labeled tagged
labor labour proletariat
labor push drive
labor toil grind
lack deficiency want
lad sonny
laden loaded ladened
laid set
lamentation wail
land earth ground
land soil
lanky rangy
lapsed nonchurchgoing
large big
largely mostly
last conclusion close
last lastly finally
last utmost
late recent
laugh laughter
lavender lilac
lavish shower
lawyer attorney
lead head
lead take direct conduct guide
lead track trail
leaden weighted
leadership leaders
leading preeminent
leading star stellar
leaf foliage
league conference
leakage outflow
lean tilt
leaning tilted
leap leaping spring bounce
learn hear discover see
learn study read take
learner scholar
learning scholarship
leave allow
leave result lead
left remaining
leftfield left
legislate pass
legitimate logical
lend impart contribute add bring
lend loan
let allow permit
letter missive
levy impose
lewd salacious
liaison contact
liberal tolerant
liberation release
license certify
license permit
lick lap
lie rest
life lifetime
life living
life spirit
lifelike pictorial vivid
lift raise
lift raise elevate
lift repeal rescind
light illumination
light illumine illuminate
light lighting
light weak
lighted lit
lightly softly gently
like same
likeness similitude
limit circumscribe
limit demarcation
limp hobble hitch
lineage line blood pedigree ancestry stock
linguistic lingual
link tie
lionize celebrate
liquor spirits booze
little small
little trivial
load loading
load loading burden
lobscouse lobscuse
localization location
locate place
located set situated
lodge wedge stick deposit
loft attic
loiter tarry linger lurk
lone solitary
longing yearning
look appear seem
look looking
looking sounding
loom tower hulk
loot booty plunder prize
loot plunder
loudly loud aloud
loudspeaker speaker
lousy rotten stinking
love enjoy
love passion
luck fortune
luck fortune chance hazard
lukewarm tepid
lumber pound
lumber timber
luminary notable
luminosity light
lunch luncheon
lunge hurl hurtle thrust
lurch pitch
lurid shocking
lurk skulk
lush profuse riotous
luster brilliancy splendor
lyric words language
ma mama mamma mommy
machinist mechanic
mad sore
madam lady
madly frantically
madman maniac
magic magical
magnify amplify
majestic proud
majority bulk
make create
make do
make get
maleness masculinity
malingering skulking
maltreat abuse
man human
manage deal care handle
management direction
mandate authorization
mandatory required
mangled torn
mania passion
manipulation use
manner mode style way fashion
manpower hands men
manse residence
manufacture construct
manufacture invent
manufacturer producer
mar impair
march marching
margin border
mark score
marked pronounced
market marketplace
marking mark
maroon strand
marriage matrimony
marriage wedding
marry wed
massacre slaughter
masses mass people
master lord
master original
masterly virtuoso
mastermind organize
match fit correspond agree
match mate
match mate couple pair
matching twin
material stuff
mathematics math
mating union
matter affair thing
maturation ripening
mature grow
maxim axiom
maximal maximum
maze labyrinth
mean intend
mean signify
meandering wandering winding
meaning significance import
meaning substance
means way
measure cadence
measure evaluate assess appraise
measure quantity amount
measure step
measurement measuring measure
mechanism mechanics
meddling tampering
medicine medication
meditate ponder contemplate muse reflect mull speculate
meet encounter
meet encounter receive
meet encounter see
meet gather assemble
meet satisfy fill fulfill fulfil
meeting encounter
melee scrimmage
membership rank
memorize learn
memory retention retentiveness
memory store
menace threat
menacing ominous sinister threatening
mend heal
mentality outlook
mention cite
mention cite name refer
mention reference
merchandise product
mere simple
merely simply just only but
merging meeting
merit virtue
mesh lock
message content
messenger courier
metallic metal
metro subway
microphone mike
middle midsection
midst thick
might power
mighty right
milieu surroundings
militant warlike
militia reserves
milligram mg
milliliter ml cc
millimeter mm
mind head brain psyche
mingle unify
minimal minimum
minister parson pastor
minute min
misbehavior misdeed
mischief devilment shenanigan
misconstrue misunderstand
misdemeanor violation
miserable suffering
misery wretchedness
misinterpretation misunderstanding mistaking
misplace mislay
miss lack
miss lose
mission charge
mistake error fault
mix fuse coalesce combine merge
mob rabble
mobile wandering
mobilize marshal
mobilize rally
mockery scoffing
model example
model framework
model mold mould
model pattern
modernize develop
modesty reserve
moisten dampen
moisture wet
mold cast
mold stamp
moment minute instant
moment minute second bit
monotone drone
moral lesson
morsel bite
mortician undertaker
mother fuss
motion movement
motion movement move
motionless static still
motivate move prompt incite
motivation motive need
motto slogan shibboleth
move go
movement motion
movie film picture
much often
multiplication propagation
multitude pack
mum silent
mumble mutter
musician instrumentalist player
muster rally
mute unspoken
muted subdued quiet
mutely wordlessly silently
mutter grumble
muttering murmur murmuring
myofibril myofibrilla
mysterious mystic
mystery enigma
naked raw
name call
name figure
name identify
name make
nameless unknown
narrative story tale
narrow specify
nation land country
national subject
native aborigine
naturally course
nauseated sick sickish
near close
nearer closer
necessitate need require take involve demand
necessity essential requirement
necktie tie
need demand
need want
needed required
neglect ignore
neglect miss overlook
neglected unheeded
negligence carelessness
negotiation talks
newcomer fledgling freshman
newly freshly fresh new
news tidings word
newspaper paper
niche corner
night nighttime dark
nobility aristocracy
nobility grandeur
nominal tokenish
noon midday
normally usually commonly ordinarily
north northward
northerly northern
note observe
note observe mention remark
note tone
nothing naught zero
notice mark note
notice observation
nourish sustain
nourishment sustenance
now today
nuance shade subtlety
nuclear atomic
nudge prod
null void
number figure
nutrient nutritive
objectionable obnoxious
oblige bind hold
obliterate efface
oblivion limbo
obscure befog cloud
obscure vague
obscurity abstruseness
observation observance watching
observe celebrate keep
observe keep
observer commentator
obstruct block hinder
obstruct impede occlude
obviously evidently manifestly plainly
occluded sorbed
occupancy tenancy
occupation business job line
occupy fill
occupy reside
occur come
off away
offence offensive
offer bid
offer extend
offer offering
offer proffer
office power
officiate function
old older
once formerly
one ace unity
oneness unity
open opened
opening gap
operate control
operate run
operation procedure
opinion judgment
opinion ruling
opinion sentiment view
opinion view
opportunity chance
opposite polar
opposition opponent opposite
oppress suppress crush
optical visual
optimum optimal
opulent sumptuous
opus composition piece
orator rhetorician
orbit revolve
ordain enact
order prescribe dictate
order tell enjoin say
ordering order
organism being
organize organise coordinate
organize prepare devise
orient point
origin descent
origin inception
originate arise rise develop grow
originate initiate start
outdoor outside
output yield
outside exterior
outside outdoors
outskirt fringe
outspoken vocal
outstanding prominent salient
overcome defeat
overcome surmount master
overhaul modernize
overreach outsmart
overriding paramount
overseas abroad
overshadow eclipse
overtake catch
overthrow subvert
overture advance
overture prelude
overturn override reverse
overwhelm overpower overcome
own have possess
owner proprietor
pace gait
pace rate
pace stride tread
pacify conciliate appease mollify gentle
pack wad
package bundle packet
package parcel
pad embellish dramatize
painful sore
painting picture
pair couple
palace castle
pale blanch
pale pallid
pale pallid wan
pamper coddle
pang twinge
panic terror
panicked terrified frightened
pant puff gasp heave
parable allegory
parachute chute
parade march
paradise heaven
paraphrase rephrase
parcel portion share
park common green
parlance idiom
paroxysm fit
part piece
part portion
part portion component
part section division
partially partly part
participation involvement
particle speck
particular peculiar special
particularly peculiarly especially specially
partner pardner
pass clear
pass hand reach give
pass overtake overhaul
pass passing
passage passageway
passage transition
passing release
past yesteryear
pastime interest
pasty pastelike
patch piece
path route
pathetic pitiable pitiful
pathway footpath
patriotism nationalism
patrol police
patronize shop frequent
pay bear
peace serenity
peak crest top
peak heyday flush
peal pealing
pectoral pectoralis pecs
peddle huckster hawk
peddler hawker
peer equal
pelvis hip
penetrate fathom
penetration insight
penny cent
pepper pelt
perceive comprehend
percentage percent
perch roost rest
perform do
performance execution
perfumed scented
perilous precarious
perilously dangerously
periphery fringe
permanent lasting
permeate pervade diffuse
permission permit
permit allow let
perpetrate commit pull
persevere persist
persist remain
persistence persistency tenacity
persistent relentless
person individual someone mortal soul
perspiration sweat
persuade sway
perturb trouble
phantom shadow
pharmacist chemist apothecary
phase stage
philosophic philosophical
phonology phonemics
phosphate orthophosphate
photograph photo
photograph shoot
physicalness corporeality
physique build
picture depict show
picture image
picture impression
picture scene
piece bit
piece slice
pier wharf
pile heap
pile heap mound
pilfer purloin abstract lift
pimp procurer pander
pinch nip
pinched nasal
pit cavity
pit oppose
pitch slant
pitcher hurler
pitiless remorseless ruthless
pity shame
pityingly compassionately
pivot swivel
pixie imp
place piazza
place property
place put
place shoes
place spot
placement arrangement
placement location position
placid quiet still tranquil
plain field
plain sheer
plan program
plan project contrive design
planning preparation provision
plant set
plant works
plat plot
platform program
play drama
play run
pleasantly agreeably
please delight
plenty plenitude
plod trudge
plot patch
plow turn
plunge launch
poetry verse
poignant touching
point dot
point spot
polarity sign
police law
policeman officer
policy insurance
polish refine
polish refinement
polish smooth
poll canvass
pond pool
pool syndicate
populace public world
populate dwell live inhabit
portray depict
portrayal portrait
pose sit
position place
position post berth spot place
position posture attitude
position view perspective
possession ownership
possibly perchance perhaps maybe
poster notice
postpone shelve defer
potency effectiveness strength
potent powerful
potent strong
potential possible
potential potentiality
potter tinker
pounce swoop
pound lb
pour swarm stream
powdered powdery pulverized
power force
power powerfulness
practice apply
practice exercise do
practice pattern
praise congratulations
prayer appeal
preach advocate
precarious unstable
precaution safeguard
precede forego
precede lead
precedence priority
precisely exactly
precisely exactly just
predicament plight
predict anticipate promise
prediction anticipation
predilection preference
predominance predomination
predominate dominate rule reign prevail
prefer favor
preferable preferred
preferably rather
preference taste
pregnant significant
premise assumption
preparatory preparative
prepare groom train
prepare ready set
prerequisite requirement
present pose
present submit
presentation demonstration
presently currently
presentment notification
preserve maintain
presidency administration
president chairman
press pressure
pressing urgent
pressure pressing
pretension pretence
prevail hold obtain
prevail persist run
prevail triumph
prevent forestall foreclose preclude forbid
prevent keep
prevention bar
prey target
price cost
price cost toll
price terms
pride congratulate
principle rule
print publish
prisoner captive
privacy secrecy
prize award
prize value treasure appreciate
probability chance
probable likely
probably likely
probe examine
procedure process
proceed continue
proceed go
proceeding proceedings
process treat
proclaim exclaim promulgate
procrastinate stall
procure secure
produce make
product production
professional pro
professorship chair
profit gain
profit gain benefit
profit profits earnings
profoundly deeply
profusely extravagantly
profusion richness
progress advance
progress progression advance
prohibition ban
project projection
project propose
projectile missile
prolong extend
prolongation perpetuation lengthening
prominently conspicuously
promise assure
promise hope
promote advance boost further encourage
promote elevate
promote push
promotion publicity
prompt inspire
promptly quickly quick
pronounce articulate enunciate say
pronounce label judge
pronouncement dictum
propagation extension
proper right
properly decent right
proportion dimension
proportional relative
proportionately proportionally
propose suggest advise
prosody inflection
prosperous thriving
prostitute whore
protease peptidase
protest objection
protest protestation
protest resist
prototype paradigm epitome image
protrude project
prove demonstrate establish show
provide supply ply cater
province responsibility
provision proviso
provision supply
provisional tentative
provoke evoke
prurient salacious
pry nose poke
pry prise jimmy
publish issue release
puff drag draw
pull draw
pull pulling
pulsate throb pulse
pulsation pulse impulse
pulse heartbeat beat
pummel pommel
punish penalize
punishment penalty
pure utter
purify distill
purportedly supposedly
purpose intent intention aim design
pursuit chase
pursuit quest
push crowd
push force
push pushing
push thrust
pussy slit
put assign
put set place position lay
puzzle mystify baffle bewilder amaze
quality caliber calibre
quality character
qualm misgiving
quarrel dispute
quarrel wrangle row
question inquiry query
question interrogation interrogative
question query
quick speedy
quicker faster
quickly rapidly speedily
quietly quiet
quiver quake
quote cite
radical ultra
rage passion
rage storm
rail inveigh
railing rail
railway railroad
rain rainfall
raise erect
raise invoke stir arouse
raise lift elevate
raise rise
ram pound
ramble jog
ramification fork
ramp incline
ranch spread
randomly indiscriminately haphazardly arbitrarily
range array
range reach
range run
range straddle
rarely seldom
rasping rough
rate rank grade place
rather instead
rather kinda
rationale principle
rattle rattling
rattlesnake rattler
raucous rowdy
reach attain
reach contact
reach make
reach make hit gain
reach stretch
reach touch
react respond
reaction response
read register show record
read say
real tangible
reality realism
realization recognition
reap draw
reap harvest glean
rear raise
rear rearward
reason conclude
reason ground
reason understanding intellect
reasonable sensible
reasonably moderately pretty somewhat fairly
reassure assure
rebel rise
rebellion insurrection revolt uprising
rebuff slight
rebuff snub repel
rebuild reconstruct
rebuke lecture scold chide berate
receive get find obtain
receive have
recently lately
reception receipt
reception response
recipient receiver
recognition credit
recognize distinguish discern
recognize know
recognize realize
recommend urge advocate
reconcile settle
record book
record disc
record enter
recover retrieve regain
recreate revive vivify
recuperation recovery
recur repeat
recurrent repeated
red crimson
red flushed
redeem save
redemption salvation
redress correct
reduce trim cut
reduction reducing
reeking watery
refer pertain relate concern touch
reference mention quotation
reflect shine
refrain chorus
refrigerator icebox
refund repayment
refund return repay
refuse decline
refuse reject decline
refute rebut
regardless irrespective disregardless
region part
register registry
registration enrollment
regular veritable
regulate order govern
regulation ordinance
rehearse practise practice
reinforce reenforce
reinforce reward
reissue reprint
reject spurn scorn disdain
relatively comparatively
relegate submit
relevance relevancy
reliable dependable
reliance trust
relief succor ministration
relieve alleviate
relieve ease
religion faith
religious spiritual
remainder residue rest
remake refashion
remark comment
remarkable singular
remedy cure
remember recall recollect think
remembrance recollection
remonstrance objection
remove take
rend rip rive
render deliver return
render yield give generate
rendering interpretation
rending ripping splitting
rendition rendering
renewal rehabilitation
renovation redevelopment
rent lease
rent take
rent tear
reorganize regroup
repair fixing
repair mend fix restore
repeat echo
repeat reiterate restate
repeat repetition
repel drive
repel repulse rebuff
repentance penance
replacement replacing
replenish refill
report cover
report describe
report story account
report study
reporter newsman
represent interpret
representative voice
repress quash subdue subjugate
reprieve respite
reprint reissue
repugnance repulsion revulsion horror
repute reputation
request petition
requirement demand
rescue deliver
rescue deliverance saving
researcher investigator
resentment bitterness rancor
residence abode
resident occupant
resignation surrender
resist stand
resistance opposition
resolve solve
resonance sonority vibrancy
resonant resounding
resound echo ring reverberate
resource imagination
respect esteem value
respect honor observe
respect regard
respective several various
respite break
resplendent splendid
responsiveness reactivity
rest relief
rest repose
restrain hold
restraint control
restrict curtail
restrict limit bound confine throttle
restriction limitation
result ensue
result outcome
resurrect upraise
retain continue keep
retain hold
retaliation revenge
retention holding
retire withdraw
retort comeback
retort return rejoin
return recall
return restoration
return takings proceeds yield
revealing telling telltale
revel revelry
revenge avenge retaliate
revenue receipts
revered venerable
reverence revere venerate
reverie revery
reverse contrary opposite
revert return
review reexamine
revolutionary radical
revolve rotate
rhinoceros rhino
rhythm beat
rhythmical rhythmic
rickety shaky wobbly
rid free
ride sit
rightfield right
rightfully truly
rightly justly
rigidly stiffly bolt
rigorous strict
ripple ruffle undulate
rise jump
rise lift arise
rise rear
risk danger
ritual rite
rival competitor
road route
rock stone
rock sway shake
rogue rascal
roll roster
room way
root stem
roughly rough
round circular
rub scratch
rubbery rubberlike
rug carpet
rule find
rule regulation
rumble grumble grumbling
rumor bruit
run flow
run go
run go pass lead extend
run lam
run lead
run pass
run running
run tally
runaway romp
rush hasten hurry
rush hasten speed race
rush hurry
rush surge
rustle rustling
rut groove
sacred sanctified
sacrifice give
sadness unhappiness
sag droop
sake interest
salesgirl saleslady
sallow sickly
salvage relieve save
salvo volley burst
sample try taste
sanction countenance imprimatur
sarcasm irony satire
satiate fill
satirical satiric
satisfy fulfill
satisfy gratify
savage barbarian
save preserve
scatter sprinkle disperse
scene shot
scene view
scented sweet
scheme strategy
scholar student
school schoolhouse
schoolmarm schoolmistress
schoolmate classmate
scope range reach orbit compass
score account
score hit
scout reconnoiter
scrape scraping
scratch itch
scratch scrape
scream screaming shriek shrieking screech
screech screeching shriek scream
screechy squeaky
screen cover
screen test
script book
scrub scour
scrubbing scouring
scurry scamper scuttle
seaman seafarer
sear scorch
search explore
search hunting
search look
search seek
seat place
seated sitting
seawater saltwater
secede splinter
seclude withdraw
second sec
second secondly
secondhand used
secrecy silence
secrete release
section segment
sector sphere
securely firmly
security protection
sediment deposit
see check insure ensure ascertain assure
see consider reckon view regard
seize clutch
self ego
selling merchandising marketing
semblance color
send broadcast beam transmit
send direct
send ship
sensational stunning
sensibly reasonably
sentence condemn
sentinel sentry scout picket
separate divide
separate part split
separated spaced
separation breakup
sequence succession
sequential serial successive
serenity tranquility
seriously earnestly
sermon preaching
serve attend
serve do
serve function
serve help
service serve
set circle band lot
set congeal
set place
setback blow
setting background
settle determine
settle locate
settlement resolution
severe terrible wicked
sew stitch
shackle bond hamper
shade tint tone
shadowed shadowy
shaft barb jibe
shame disgrace
shape form
shape form configuration contour
shaping defining
shard fragment
share portion part percentage
sharply sharp
sharpness keenness
shaven shaved
shed throw
shift displacement
shine beam
shipping transport
shiver shudder
shivering trembling
shock blow
shock scandalize outrage
shock stupor
shoelace shoestring
shoot hit
shooting shot
shop store
shopkeeper tradesman storekeeper
shout cry call yell scream holler squall
show exhibit present demonstrate
shred whit
shrewish nagging
shriek shrill pipe
shrill sharp
shrink contract
shrink reduce
shrink wither
shrub bush
shudder shiver
shuffle shamble
shun eschew
shut closed
shyly timidly
side face
sidewalk pavement
sidle sashay
sift strain
sight vision
sign contract
sign ratify
sign signal
sign subscribe
signal signaling sign
significance import implication
significant important
significant substantial
silence quiet
silent still
silly wacky
silver silvery
similarly likewise
sin sinfulness
sin sinning
sinful ungodly
singer vocalist
singularity uniqueness
sink drop
sink pass lapse
sink settle
sinner evildoer
sister sis
situate deposit
situate locate
situation position
sketch outline
sketch study
sketch survey resume
sketch vignette
skill science
skunk bum puke
slam bang
slant angle
slant weight
slanted slanting sloping
slash gash
sleep slumber
slender slim
slender thin
slightly somewhat
sling catapult
slip slide
slit slice
slope incline
slow slacken
slowly slow
slump falloff
slump sink
slurred thick
smack reek
small little
smash dash
smash nail boom blast
smell aroma odor scent
smell odor
smile smiling grin grinning
smitten stricken
smooth suave
smother stifle muffle
smother suffocate
smother surround
smothered strangled
smothering suffocating
smuggler runner
snake serpent
snap click
snap crack
snap snarl
snatch snap
sneak creep
snicker snigger
snow snowfall
soak rob hook
soak souse
soapsuds suds lather
soar surge
social societal
sofa couch
soften break
softly quietly
soil dirt
soldiery troops
solicit beg
solution answer result
solution root
solve lick
somersault somersaulting flip
somewhere someplace
son boy
soon shortly presently
sooner earlier
sore tender
sorrow regret
soul psyche
sound go
sound vocalize
source author
source germ
sovereign monarch
sovereign supreme
space place
spacious wide
spare save
spare trim
spark glint
sparkle spark light
sparse thin
spasm cramp
spatter splash
spatter splatter splutter sputtering
speak talk
spear lance
specialize narrow
specify define delimit
specify set determine fix
specify specialize
speck pinpoint
spectacles glasses
spectator witness viewer watcher
speculate theorize conjecture hypothesize suppose
speculation conjecture
speculation venture
speech language
speed hurry
speed velocity
spell tour
spell trance
spell write
spend expend drop
spend pass
spending outlay
sphere domain area orbit field arena
spill slop
spin whirl reel
spirit tone feel feeling flavor smell
spiteful vindictive
splash slop
sponsor patronize
sport athletics
sport feature boast
sportsman sportswoman
spot blot
spot patch
spot spy
spouse partner mate
sprain turn
sprawl straggle
spread circulate
spread distribute
spread open
spring springtime
sprinkle splash
spur goad
spy snoop
squarely square
squash crush mash squeeze
squat crouch
squat squatting
squeak screech creak
squeeze force
squelch quell
staff faculty
stage arrange
stage present
stagger flounder
stagger reel lurch careen
staggering stupefying
stairs steps
stairway staircase
stake jeopardize
stall stand
standard criterion measure touchstone
star principal
start commence
start go
start starting
starved starving
state nation country land commonwealth
state province
state say tell
station post send
status position
stay delay
stay remain
stay remain rest
stay stick
stead place
steady calm
steal slip
steep immerse engulf engross absorb
steeple spire
steer maneuver point head guide
step stair
step tread
stereophonic stereo
sternly severely
stifle dampen
stimulate arouse energize
stimulate excite
stimulate shake stir
stimulate stir
stimulation stimulus stimulant
stipulate condition specify
stir shift budge
stock carry
stock inventory
stoic stoical
stomp stamp
stop halt
stop halt block
store stock fund
storehouse storage
storm tempest
story tale
strange unusual
strangle throttle
stray err drift
streak run
stream flow
stream flow current
strengthen fortify
stress emphasize accentuate
stress strain
stretch extend
strictly purely
strike discover
strike expunge excise
strike hit
string train
stringy wiry
strive strain
striving pains
stroke shot
structure construction
struggle battle
stubbornly obstinately
student pupil
study consider
study contemplate
study work
stumble falter
stumble hit
stumble trip
stupid dullard
stupidity folly
stutter stammer falter
subject case
subject topic theme
submerge drown
submission entry
submit bow defer accede
submit state
subordinate underling
subscribe support
subsequently later afterwards afterward after
subside lessen
subspecies race
substance core center essence heart sum
substantial substantive
substitute replace
substitute replacement
substitute sub
substitution replacement switch
subtract deduct
succeed follow
succession sequence
suffer endure
suffer sustain have
suffering woe
suffice do
suggest intimate
suggestion proposition
suit accommodate fit
suit case cause
suitable suited
suite rooms
sum amount
sum amount total
sum total aggregate
summation rundown
sunlight sunshine sun
superficiality shallowness
supervise superintend manage
supplant replace supersede
supply provide render furnish
support livelihood living
support reinforcement
support supporting
supporter protagonist admirer
suppose say
suppress subdue conquer
surely certainly sure
surface rise
surge heave
surpass outstrip exceed outdo
surpass pass
surprisingly astonishingly
surround border
survey study
survive last live go endure
suspect surmise
sustain keep maintain
swagger prance strut
swallow bury
sweep expanse
sweep sail
sweetly sweet
swelling lump
swerve sheer curve veer cut
swindle defraud con
swing sway
switch change
switch exchange
switch shift
switching shift
swoop slide
sword blade steel
symbolize represent
symmetrical symmetric
symmetry proportion
sympathize understand
sympathy understanding
synchronism synchrony
syndicate mob
synthesize synthesise
systematically consistently
tactile tactual
tag label mark
take have
take make
take occupy
take read
take submit
talk blab sing
talk speak
talk speak utter mouth
talk talking
talkative talky
tan burn
tangled tortuous
target mark
taste appreciation
taste savor
taut tight
teach learn instruct
teacher instructor
teaching instruction
team squad
teammate mate
tear rupture snap
tear shoot charge
tease badger pester bug
tease tantalize bait taunt ride
technical technological
teem swarm
teen teenage
teensy wee
telegram wire
telephone phone
television tv
tell evidence
tell recount
temper irritation
temper mood humor
tempo pacing
tempt invite
tend lean incline run
tension stress
terminal depot
termination expiration
terribly awfully awful
test trial
test trial run
test try examine
testicle ball
testify prove evidence show
testily irritably petulantly
testimony testimonial
thaw thawing melting
thaw unthaw melt
theater theatre
theme motif
then so
thence therefrom
therapist healer
there thither
thereafter thenceforth
therefore hence thus
thieving stealing
thin lean
think believe consider conceive
think cerebrate
think suppose imagine reckon guess
thinker mind
thinking thought
thoriated tittering
thoroughly exhaustively
thoroughly good
thrash lam flail
three trio
thresh thrash toss
thrill kick
thrive flourish expand
thrive prosper flourish
throbbing pounding
throng pile jam
throw flip
thrust stuff
thud thump
thump pound
thumping thud
thunder roar
thus so
thwart foil cross frustrate
timbre quality tone
time clip
tire weary
tiredly wearily
tiring wearying
title claim
toast drink salute
toilet lavatory john privy
toilet pot
tongue knife
tons dozens lots scores wads
topic subject issue matter
torment torture
torso body
toss pitch
total number come amount
total summate add
touch disturb
touch meet
touch mite speck
touch signature
touch stir
touch trace
tour circuit
trace draw describe
trace follow
trace retrace
trace suggestion
trace vestige shadow
track course
tract pamphlet
trade craft
trade merchandise
trade swap switch
trader dealer
train develop prepare educate
tramp bum
transfer change
transfer reassign
transfer shift
transform transmute
transformation transmutation shift
transgress violate breach break
translate interpret
transmission transmitting
transmit transfer
transplant transfer
transport carry
transportation transfer
transversely transversally
trap snare
travel go move
travel journey
traveler traveller
traverse cover cross
traverse span sweep
tread trample
treat handle
treatment handling
treaty pact
trespass intrude
trial test
tribute testimonial
trichrome tricolor
trickle dribble
trouble bother
trouble difficulty
trouble pain
trouble problem
true admittedly
truly genuinely really
try seek attempt essay
tube tubing
tuck insert
tumble topple
tumor tumour
tumult uproar
tune melody strain
tuneful melodious
turf sod sward
turn grow
turn release
turn reverse
turn turning
turn twist
twelve dozen
twilight dusk nightfall
twirl swirl twiddle whirl
twist distort
twitch jerk
typify epitomize
typing typewriting
ulcer ulceration
ultimately finally
unaccountable unexplainable
unafraid fearless
unambiguously unequivocally
unanswered unrequited
uncertain incertain
uncover expose
underestimate underrate
undermine weaken
underscore underline emphasize
understand interpret translate
understand realize see
understanding apprehension
understate minimize
undertake attempt
undertake guarantee
undertake tackle
undertaking project task
undoubtedly doubtless
undress strip disrobe
uneconomical wasteful
unfair unjust
unfertile infertile
unfold stretch
unfolding flowering
unfortunately unluckily
unhurt unscathed
unify unite merge
unique unparalleled
universe existence world cosmos
unknown unsung
unleash loose
unlovely unpicturesque
unnecessary unneeded
unobtainable unprocurable
unquestionably unimpeachably
unreflective unthinking
unshaven unshaved
unsteadily uncertainly
untested untried
untie unlace
unusually remarkably
unwittingly inadvertently
up upward
up upwards upward
upraised lifted
upright unsloped
urge impulse
urge press
urgently desperately
urging spur
use expend
use usage utilization employment exercise
use utilize apply employ
useable operational
usher show
utility usefulness
utmost maximum
vacate empty abandon
vacate resign
vacation holiday
vapor evaporation
varying variable
vastly immensely
vehemence emphasis
velour velours
veranda verandah
verse rhyme
version variation
very real
vest enthrone
vibrant vivacious
vicinity locality neighborhood neighbourhood
victor master
victory triumph
video picture
view aspect scene vista
view survey sight
viewpoint stand standpoint
vigilance alertness
village settlement
villain scoundrel
violate break
violence force
violent wild
violin fiddle
visit call
visit inspect
visit see
visualize envision fancy see figure picture
vitality verve
vocabulary lexicon
vogue style
volition will
voltaic galvanic
volunteer offer
vomit retch
vote ballot voting
vote suffrage
voter elector
wag waggle
wage pay earnings remuneration salary
wages reward
wail whimper
wait waiting
waive forgo
walk pass
walrus seahorse
wander stray roam rove range drift
wangle manage
want need require
war warfare
wardrobe closet
warn discourage admonish
wash rinse
wash washing
washbasin washbowl
washup bathing
watch observe follow
watch view see catch
water irrigate
waterproofing sealing
wattle lappet
wax mount climb rise
way path
wayside roadside
weapon arm
weapon artillery
wear bear
weave interweave
web entanglement
weeping tears
weird uncanny
welcome receive
well considerably substantially
well good
well swell
westward westwards
whack wallop
wheedle coax
wheel roll
while spell
whipping lashing
whir whirring
whirl twirl
whiskey whisky
whistle sing
white whiteness
whiz whir
wholly entirely completely totally all altogether whole right
wide broad
width breadth
wield exert maintain
wield handle
wile shenanigan
will testament
win gain
wind curve
wind thread meander
wind wrap roll
wing offstage backstage
winter wintertime
wish bid
wish care like
wish wishing want
wit humor
withdraw retreat recede retire
withhold deduct
witness find see
wonder admiration
wonder inquire
wonder marvel
wonder question
wonderfully wondrously superbly marvelously
woo court
wool woolen
wording phraseology
workbench bench
workshop shop
workweek week
world reality
worry care
worry trouble
worsen decline
wounded maimed
wreck wrack
wrestling grappling
wrinkle crease
wrinkle line
write compose pen
writer author
writhe wriggle squirm twist
writing authorship composition
wrongly wrong
yank jerk
yard grounds
yaws frambesia
year yr
yell scream
yelling shouting
yelp yap
yelp yelping
yield fruit
yield give afford
yield relent
youthful vernal
`
