/**
 * Compiled from WordNet 3.1 by scripts/words/wordnet.ts; do not edit.
 * WordNet Release 3.1, copyright 2006–2011 by Princeton University. All rights reserved. Used under the WordNet
 * licence (https://wordnet.princeton.edu/license-and-commercial-use), which permits use and redistribution with this
 * notice; the software and database are provided “as is”.
 */

/** One set of phrases and words of one meaning a line, as stems; a phrase is written with hyphens. */
export const phraseSets = `
a-bit a-littl a-trifl
a-few a-coupl-of
a-lot a-great-deal much veri-much
abandon giv-up
absorb assimilat ing tak-in
absorb imbib suck-up
absorb tak-in
accelerat speed-up speed quicken
accept admit tak tak-on
accept consent go-for
accompani keep-compani
accord fit-in agre
accost com-up-to
account busi-relationship
accumulat pil-up gather amass
acreag land-area
act human-action
actual in-realiti
actuat trigger activat set-off spark touch-off
additional to-boot
address turn-to
adequat-to capabl equal-to up-to
adjacent next sid-by-sid
adjoin butt butt-against
admit allow-in
admit let-in includ
admonition warn word-of-advic
adopt borrow tak-over tak-up
advanc bring-forward
advanc progress pass-on mov-on march-on go-on
advanc throw-out
advis notifi send-word
affect bear-on bear-on touch
afir aflar on-fir
again onc-mor over-again
agitat stir-up
ahead in-advanc
ahead in-front
aim tak train tak-aim direct
align lin-up adjust
all-in-all on-the-whol
all-right fin okai
allow appropriat set-asid reserv
allow tak-into-account
aloud out-loud
alternativ instead or-els
altogether all-tell in-all
ambush bushwhack waylai lie-in-wait
analyz break-down
and-so-forth and-so-on etcetera
andrena min-bee
annual everi-year each-year
another som-other
anticipat look-for look-to
anyhow anywai in-any-cas at-any-rat in-any-event
anymor any-longer
appear com-along
appear com-out
appli go-for
appreciat tak-account
approach near com-on go-up draw-near com-near
approximat com-clos
approximat about clos-to just-about som rough mor-or-less around or-so
area expans surfac-area
aris com-up
aris ris get-up stand-up
arm build-up gird
arm weapon-system munition
arrang fix-up
arrang set-up
as-it-be so-to-speak
as-need as-requir
as-we-say so-to-speak
assembl get-together
assembl put-together set-up
assign set-apart
assum acquir adopt tak-on tak
assum adopt tak-on tak-over
assum presum tak-for-grant
assum tak tak-up
at-a-loss puzzl
at-a-tim at-onc at-1-tim
at-all the-least-bit
at-bay trap
at-hand imminent impend
at-larg escap
at-odd conflict
attach-to accompani com-with go-with
attend go-to
attend hang giv-ear
attend tak-car look see
attend-to tak-to-heart
attract pull pull-in draw-in
avert head-off stav-off avoid
avert turn-awai
awaken wak-up arous
awaken wak-up
awhil for-a-whil
axiomatic take-for-grant
back endors indors plump-for support
bas-hit safeti
bas-on-ball walk pass
bastard prick son-of-a-bitch
battlefront front front-lin
be-due flow-from
beam light-beam ray shaft-of-light
bear tak-over accept assum
bear turn-out
bear-out support
beat beat-out crush vanquish
beget father sir generat bring-forth
begin start-out start set-out commenc
behold lay-eye-on
bend turn-awai
benefit do-good
besid too also likewis as-well
besieg surround hem-in
bet-on stak
big-leagu major
binocular field-glass
biographi lif lif-histori
birth-control birth-prevention fami-plan
blot-out obliterat
blow-up enlarg magnifi
board get-on
boater straw-hat
bodi-function activiti
bond bind stick stick-to
border-on approach
braini brilliant smart-as-a-whip
branch-out broaden
break break-off stop
break-through crack
brief in-brief in-short
bring work wreak mak-for
bring-in introduc
bring-out reveal
bring-out set-off
brothel hous-of-prostitution bawdyhous
browbeat push-around
buffet knock-about batter
build-up work-up build
bulb electric-light
burn fir burn-down
burn-down go-up
buri entomb inter lay-to-rest
busi concern busi-organiz
busi-district downtown
busi-leader king top-executiv
businessman man-of-affair
bustl bustl-about hustl
buttock rear-end seat tail bottom behind ass
by-and-larg general mor-often-than-not most
by-the-way incidental
bypass get-around
caf coffeehous coffe-shop
calculat estimat reckon count-on figur forecast
call send-for
call telephon call-up phon ring
call-back withdraw
call-up bring-forward
calm-down cool-off settl-down
camp encamp camp-out
can put-up
cancel call-off
cannon-fodder fresh-fish
capitaliz tak-advantag
captain polic-chief
carri-out impl put-through
carri-through accomplish execut carri-out fulfill fulfill
castigat chew-out
catch grab tak-hold-of
catch-on get-onto get-it
cattleman beef-man
challeng tak-exception
chas trail dog go-after track
check look-into check-out go-over check-into
chew-over think-over meditat ponder contemplat mus reflect mull speculat
chip break-awai break-off
choos tak select pick-out
chuckl chortl laugh-soft
citi metropolis urban-center
claim lay-claim arrogat
clamor hue-and-cry
clarifi clear-up elucidat
classifi class sort-out separat
clear all-the-way
clear shed-light-on crystalliz sort-out illuminat
climb climb-up mount go-up
cling-to clutch
clog chok-off
clos shut-down
cold low-temperatur
collaborat join-forc cooperat get-together
collaps fall-in cav-in giv giv-way
collar nail apprehend arr pick-up nab
colleagu fellow-worker
collect pick-up gather-up
collect tak-in
com add-up amount
com-back return
com-down fall
com-off go-over
com-on com-out turn-up show-up
com-to strik
com-to-the-for step-forward com-forward step-to-the-for com-out
com-on luck-into
comment notic point-out
complet fill-out
comp follow abid-by
conceal hide out-of-sight
conclusiv onc-and-for-all
conduct carri-on
confront fac-up fac
consider tak deal look-at
constitut represent mak-up compris be
consult confer-with
consult refer look-up
continu go-on carri-on proceed
continu go-on proceed go-along keep
continu persist-in
continu uphold carri-on preserv
control hold-in contain check curb
cooler ice-chest
cop get-by mak-out mak-do contend grappl deal manag
correspondent letter-writer
countri rural-area
countri-stor trad-post
cover spread-over
cradl plac-of-origin provenanc
crash break-up
creep-up sneak-up
crop-up pop-up
cross-off strik-out
crumbl crumpl tumbl break-down
cubic-foot cu-ft
cuddl snuggl nestl nuzzl draw-clos
cut edit-out
cut-short break-off
dark-blu navi
daunt scar-off frighten-awai scar
dawn com-hom get-across sink-in penetrat
dawn dawn daybreak break-of-day
dead-person deceas decedent
deal flock good-deal great-deal heap lot mass mint pil plenti sight
decelerat slow slow-down
declin go-down wan
deem hold view-as tak-for
delai hold-up
depart start start-out set-off set-out tak-off
depart tak-leav quit
departur go go-awai leav
depend-on depend-on turn-on hing-on
depress cast-down
descend fall go-down com-down
determinant causal-factor
determin find find-out ascertain
diarrhea diarrhoea loos-of-the-bowel
die perish go pass-awai expir drop-dead croak
diffus spread spread-out fan-out
dig delv turn-over
disagre differ tak-issu
disassembl tak-apart
disburs pay-out
discard toss toss-awai cast-asid dispos throw-out throw-awai put-awai
discharg spark arc electric-discharg
disclos let-on reveal discover expos divulg break giv-awai let-out
discontinu stop ceas giv-up quit lay-off
discriminat singl-out
discuss talk-over
disentangl straighten-out
disgust sick tir-of
dismiss disregard brush-asid discount push-asid ignor
dismiss send-awai
dismiss throw-out
dismount get-down
dispers dissipat break-up scatter
disput differenc differenc-of-opinion
disservic ill-turn
dissolv break-up
dissolv fad-out
distress hard-put
distribut administer deal dispens allot dol-out
distribut giv-out hand-out
disturb stir-up rais-up
do far mak-out get-along
do through through-with
do-for go
doubl-bass contrabass
downstair down-the-stair below
drag trail get-behind hang-back drop-behind
drain run-out
draw pull pull-out
draw-up pull-up straighten-up
dress-up deck-out trick-out get-up
driv thrust driv-forc
driv-out turn-back driv-awai dispel driv-off run-off
drop-by drop-in com-by
drop-out giv-up throw-in throw-in-the-towel
dwell consist lie lie-in
dwell hom abod dwell-hous
earli too-soon
eat-up finish
eat-up use-up exhaust run-through wip-out
educat instruction teach educat-activiti
effect effectuat set-up
effectiv good in-effect
eject turn-out
elaps pass slip-awai go-by go-along
elat lift-up uplift pick-up
elation high-spirit
eliminat annihilat eradicat wip-out
eliminat get-rid-of do-awai-with
embrac sweep-up
embroil sweep sweep-up drag
emit giv-out
emotional-stat spirit
enact act-out
enclos hold-in
end-point endpoint
endur bear stand tolerat brook abid suffer put-up
enter com-in get-into get-in go-into go-in mov-into
entertain think-of toy-with flirt-with think-about
entranc-hall hall foyer lobbi vestibul
equal as everi-bit
equip fit fit-out
erod gnaw gnaw-at
erupt break-out
erupt flar-up
erupt ignit catch-fir
erupt push-through
escap get-awai break-loos
esprit-de-corp moral team-spirit
establish set-up find launch
ethic moral-principl valu-orientat
ethical-motiv ethic moral moraliti
even-as just-as
ever of-all-tim
everywher all-over
excel stand-out surpass
exclaim cry cry-out call-out shout
exclud except leav-out leav-off omit
exclud keep-out shut-out shut
execut put-to-death
execution capital-punish
exemplar exampl model good-exampl
exercis practic practic-session
exercis work-out
exhaust fatigu plai-out
exit way-out
expel throw-out
experienc go-through
explod break-loos
explod detonat blow-up set-off
extend reach-out
exterminat kill-off
extract pull-out
fail die break break-down
fail go-wrong miscarri
faint swoon pass-out
fall-asleep drop-off
fanci tak-to
feel-for piti sympathiz-with
fight oppos fight-down defend
figur-of-speech imag
filter separat-out
find-out see
finish-up end-up wind-up finish
fir discharg go-off
firm hous busi-firm
first-step initiativ
flar flam-up burn-up
flaunt flash show-off
flub spoil muck-up lous-up foul-up mess-up fuck-up
focus-on center-on revolv-around revolv-about concentrat-on center
fold fold-up turn-up
follow com-after
follow conform-to
follow travel-along
forfeit giv-up
form tak-form tak-shap spring
fort specialti strong-point strength
forward send-on
fourth-dimension tim
fram draw-up
fram fram-in border
fram set-up
freez stop-dead
frolic skylark cavort romp run-around
frontier-settl outpost
fundamental-law constitution
funni-hous nuthous
furlough lay-off
furthermor moreover what-be-mor
gain advanc win get-ahead
gain mak earn realiz bring-in
gambl chanc risk tak-chanc adventur run-a-risk tak-a-chanc
garbag-can dustbin
gather collect pull-together
generat bring-forth
get-a-look catch-a-glimps
get-across put-over
get-into tangl-with
get-off get-awai get-by escap
get-on be-on
get-over bounc-back
get-rid-of remov
get-the-pictur comprehend savvi grasp apprehend
get-through polish-off clear-up finish-up
get-up ris
girl miss young-ladi young-woman
giv-birth bear hav
giv-in succumb knuckl-under
giv-way yield
giv-up surrender
go go-awai depart
go-after pursu
go-around spread circulat
go-back dat-from
go-far go-deep
go-on com-up
go-out get-out leav
go-steadi go-out see
go-to-bed go-to-sleep
go-to-war tak-up-arm
grac good-will
gradual step-by-step
grasp hold-on
groceri-stor groceri market
gull dup tak-in
hand hir-man
hand-over turn-in deliver
happen go-on occur pass com-about tak-plac
haunt obsess preoccupi take-up
hav hav-get hold
head chief top-dog
head-cover veil
healthi salubrious good-for-you
heat het-up
her-and-now moment
highlight spotlight plai-up
hik-up hitch-up
hit com-to
hit strik imping-on run-into collid-with
hold support sustain hold-up
homeland motherland mother-countri nativ-land
hop go-for
hotness heat high-temperatur
however nevertheless withal still all-the-sam even-so nonetheless notwithstand
human-bodi figur anatomi shap fram form flesh
hunt track-down
hurried hasti in-have
hush silenc still shut-up
idl-talk chin-music
idol graven-imag
imagin conceiv-of envisag
immediat instant straightawai direct now right-awai at-onc forthwith
impart leav giv pass-on
implicit-in under
impossibl inconceivabl out-of-the-question unimaginabl
in-concert together
in-kind in-a-similar-way
in-the-first-plac earlier in-the-begin to-begin-with
in-tim soon-enough
increasing progressiv mor-and-mor
index-finger forefinger
individualism laissez-fair
induc bring-on
inevitabl necessari of-necessiti
infanci earli-childhood
infantryman foot-soldier
inferioriti lower-rank
inflict bring-down visit impos
insert stick-in put-in introduc
insofar in-so-far to-that-extent
inspir urg pep-up
install instal put-in set-up
instant split-second twinkl wink
integer whol-number
intensifi step-up
intentional deliberat purpos advised by-design
interject com-in interpos throw-in
interrupt disrupt break-up cut-off
interven step-in interfer
intrinsical per-se
invad obtrud-on encroach-on
investigat look-into
invit ask-for
invit call-for
isolat clos-off
issu emerg com-out com-forth
issu mak-out cut
jazz-group combo
jump stand-out
keep-up keep-abreast follow
kill defeat vot-down
kit-and-caboodl work
lad sonni sonni-boy
lag fall-back
land earth ground terra-firma
land put-down
land set-down
landmark turn-point
larg-number multitud pack
larg most for-the-most-part
last last in-conclusion final
lawman law-officer peac-officer
lay put-down
lay-down establish mak
lean-on rest-on lean-against
learn hear get-word pick-up find-out discover see
leav allow-for allow
leav go-awai
leave-over leave remain
lend-oneself appli
let-alon not-to-mention
let-go-of let-go releas
let-up die-awai
letter alphabetic-character
level tear-down pull-down
lift-out scoop-up tak-up
light illumin light-up illuminat
lin run-along
lin-up find
liquidat knock-off do-in
liv-room sit-room front-room parlor
loaf loung-about
locat turn-up
lock-in lock put-awai shut-up lock-up
loiter hang-around tarri linger lurk mill-about
long-tim year
look-out-on overlook look-across
lower tak-down let-down get-down bring-down
lower-jaw jowl
luminari guid-light notabl
majoriti legal-age
mak-bold dar
mak-happi whoop-it-up
mak-it get-in go-far
mak-lov sleep-with be-intimat
mak-up catch-up-with
man human-be human
man militari-personnel
manufactur mak-up invent
marriag marri-coupl man-and-wif
marri get-marri wed
master-of-ceremoni host
mat union sexual-union
matter-to inter
maturiti due-dat
maximum upper-limit
mean signifi stand-for
meet encounter run-across see
meet encounter tak-on
meet get-together
mental-pictur pictur impression
mess-around potter tinker
messag content subject-matter
middl-class bourgeoisi
mil-per-hour mph
militari arm-forc
militari-personnel soldieri troop
militari-unit forc
minimum lower-limit
misfortun bad-luck
mor to-a-greater-extent
morgu dead-room
mount mount-up get-on jump-on climb-on
mouth oral-caviti
mov-over giv-way giv eas-up yield
mov-up ris
movi film pictur motion-pictur
movi-theater movi-hous pictur-palac
murder bump-off
musical-composition opus composition piec
mutilat cut-up
mysteri-stori whodunit
nam that-be-to-say
natural of-cours cours
necessitat need requir tak involv call-for demand
neglect miss leav-out overlook
negotiat talk-term
neurotic mental-cas
no no-mor
no-longer no-mor
not tak-not observ
now at-present
nudg pok-at prod
occasional on-occasion onc-in-a-whil now-and-then now-and-again at-tim from-tim-to-tim
occupat busi job lin-of-work lin
ocean-floor sea-bottom
odd-and-end hodgepodg
offset set-off
old-age year
old-man graybeard
on-paper in-writ
on-the-other-hand then-again
operat-cost overhead
original in-the-begin
originat aris ris develop spring-up grow
oust throw-out drum-out
outsid outdoor out-of-door
overtak catch catch-up-with
overthrow subvert bring-down
part-of-speech word-class
pass hand reach pass-on turn-over giv
pass-by surpass go-past go-by pass
pass-over skip
patroniz shop shop-at frequent
pay pay-off mak-up
peac peac-of-mind sereniti
pelvis pelvic-girdl hip
percentag percent per-centum
performanc execution carri-into-action
permanent for-good
persever persist hang-in hang-on hold-on
phonograph-record record disc
pick-up lift-up gather-up
pick-up receiv
pin-down narrow-down narrow specifi
pioneer open-up
piss reliev-oneself pass-water
plac com-out
plan be-after
platform political-platform program
pleas proud-of
pluck pull-off pick-off
point-of-view viewpoint stand standpoint
polic polic-forc law
polic-headquarter station-hous
political-system form-of-govern
poor-devil wretch
pop bug-out
populous thick-settl
postpon shelv set-back defer put-off
precedent cas-in-point
precedent common-law
preserv maintain keep-up
privat common-soldier
probabl lik in-all-likelihood
prob dig-into
proceed go-forward continu
prod egg-on
produc bring-forth
produc giv-ris
progress com-on com-along advanc get-on
prolong extend draw-out
prop-up prop shor-up
prostrat bow-down
prov turn-out
publish bring-out issu releas
pull-the-leg-of kid
pull-up haul-up
pursu act-on
push bear-on
put-in break-in
put-in submit
put-on get-into don
put-on turn-in
put-up provid
qualifi measur-up
quarterback field-general
quit step-down
rais conjur-up invok stir arous bring-up
rais erect set-up put-up
rais lift elevat get-up bring-up
rambl-on rambl jog
random indiscriminat haphazard arbitrari at-random everi-which-way
rang arrai lay-out set-out
rather kind-of kinda sort-of
reach extend-to touch
reach mak get-to progress-to
reach mak hit arriv-at gain
rear rais bring-up
receiv tak-in
recent lat of-lat
recogniz distinguish discern pick-out mak-out tell-apart
record-player phonograph
recur go-back
reduc com-down boil-down
reduc cut-down cut-back trim trim-down cut
refer pertain relat concern com-to bear-on touch touch-on
refus reject pass-up turn-down declin
regardless irrespectiv disregardless no-matter
religion faith religious-belief
relinquish giv-up
remak refashion mak-over
remember recall call-back call-up recollect think
remember think-back
remember think-of
remov tak tak-awai
repeat tak-over
repel driv push-back
replac put-back
represent stand-for
requ call-for
reservoir artificial-lak
resist hold-out
rest tak-a-breather
rest-on build-on
retort com-back return rejoin
return com-back recall
return tak-back bring-back
revert return turn-back
review go-over
ridicul laugh-at mak-fun pok-fun
right-to-vot vot suffrag
ris go-up
ris lift aris mov-up go-up com-up
roll turn-over
roll-up furl
rul-out eliminat
run lam run-awai
run-bat-in rbi
run-into bump-into knock-against
run-into encounter
run-off bolt-out
run-out expir
rustler cattl-thief
sack paper-bag
satisfi fulfill liv-up-to
scan run-down
school-term session
scor hit rack-up
search seek look-for
season tim-of-year
seat sit-down
sect religious-order
see check insur see-to-it ensur ascertain assur
send get-off
separat part split break-up
sepia burn-sienna
serv serv-up dish-up
serv swear-out
serv wait-on attend
set-about go-about approach
set-apart isolat
set-up establish
set-up lay-out
settl tak-root settl-down
sew run-up stitch
sex-act sexual-relation relation
sexual-activiti sex
shad fill-in
shak shak-off escap-from
shed cast-off shak-off throw throw-off
shed pour-forth
sheet piec-of-paper
shirk shrink-from
shock tak-aback
shock-absorber cushion
shout shout-out cry call yell scream holler squall
showpiec piec-de-resistanc
shut-up be-quiet
sicken com-down
sign contract sign-up
simultaneous at-the-sam-tim
sink settl go-down go-under
sit-back tak-it-easi
situat stat-of-affair
6 half-a-dozen
6 half-dozen
siz-up tak-stock scrutiniz
slash cut-down
slav hard-worker
slip fall-awai
slip-awai steal-awai sneak-off sneak-out
slip-in stick-in
slow slow-down slow-up slacken
slump falloff fall-off
smokehous meat-hous
snap-at bit-off
snap-up grab
snatch snatch-up snap
snuff-out extinguish
so-far thus-far up-to-now hitherto heretofor as-yet yet
social-status rank
soddi adob-hous
solv figur-out puzzl-out lick
solvent dissolv-agent
soon short present befor-long
sorb tak-up
spar giv-up dispens-with
speak-up sound-off
speech speak-languag languag
spin spin-around whirl reel
squat crouch hunker-down
stamp-out kill
stand remain-firm
stand-watch keep-guard stand-sentinel
start embark-on commenc
start go get-go
start tak-up
statesman national-leader
stai stai-on remain
stai stick stai-put
step-on tread-on
stick-out protrud jut-out project
stir-up ignit
stop-point last conclusion clos
stor put-in salt-awai
streetcar trollei-car
strengthen beef-up fortifi
stretch-out put-out extend hold-out stretch-forth
strik com-on com-across happen-on discover
strik walk-out
subcontract farm-out
subject depict-object
submit bow defer acced giv-in
submit stat put-forward
subscrib-to tak
subsequent later afterward afterward after later-on
substitut sub stand-in
successiv in-turn
sug paint-a-pictur
sum sum-of-monei amount amount-of-monei
sum-up summariz
superimpos lay-over
superioriti favorabl-position
superioriti high-qualiti
support back-up
support livelihood liv bread-and-butter
suppress stamp-down subdu conquer
sur certain sur for-sur sur-enough sur-as-shoot
surfac com-up ris-up ris
surrender giv-up
surviv last liv go endur hold-up
surviv mak-it
suspend set-asid
sustain keep-up
swallow get-down
swallow swallow-up buri
swimsuit bath-suit
switch chang-over shift
switch-on turn-on
symboliz stand-for represent
sympathi fellow-feel
syntax sentenc-structur
tack-on hang-on
tactual-sensat feel
tak get-hold-of
tak-car mind
tak-heart buck-up
tak-out remov
tak-over buy-out buy-up
tak-over reliev
talk-about discuss
taper-off peter-out fizzl
tear shoot shoot-down charg
television television-set tv
tell-on betrai
tenur term-of-offic
test try try-out examin
testifi bear-witness prov evidenc show
testifi tak-the-stand bear-witness
therein in-this in-that
thereon on-it
thereto to-it
think-of hav-in-mind mean
think-of reput regard-as look-on look-on tak-to-be
think-up think-of dream-up hatch
thresh thrash thrash-about toss
tidi-up clean-up straighten squar-awai
tie-up bind
tir tir-out weari wear-out wear-down
to-be-sur no-doubt
tonight this-even
total tot-up summat add add-up
total-dark black
trad-nam brand
travel-to visit
travers cover cross pass-over get-over cut-through cut-across
treat handl do-by
trip-up catch
troubl put-out bother
troubl-oneself troubl bother
tularemia rabbit-fever
turn mov-around
turn-back arr stop hold-back
ultimat final in-the-end at-last
undertak set-about attempt
undertak tackl tak-on
unfold stretch stretch-out
unforeseen out-of-the-blu
unpack tak-out
upstair up-the-stair
usurp tak-over
utter let-out let-loos
vacat resign giv-up
vertebral-column spin
veri-well fin all-right
view look-at
villag small-town settl
violat go-against break
visit call-in call
vomit retch throw-up
wak-up awak arous awaken wak com-aliv
wall-plug electric-outlet outlet
watch look-on
watch look-out
watch observ follow watch-over keep-an-eye-on
watch view see catch tak-in
way path way-of-lif
weak-part soft-spot
weapon arm weapon-system
wear hav-on
wear hold-out
well-up swell
whil-awai get-through
wip-up mop-up mop
withdraw retreat pull-awai draw-back reced pull-back retir mov-back
work-camp prison-farm
work-forc manpower hand man
work-up get-up
work on-the-job
yellowish-brown raw-sienna
youth earli-day
`
