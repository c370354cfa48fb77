/**
 * Compiled from WordNet 3.1 by scripts/words/wordnet.ts; do not edit.
 * WordNet Release 3.1, copyright 2006–2011 by Princeton University. All rights reserved. Used under the WordNet
 * licence (https://wordnet.princeton.edu/license-and-commercial-use), which permits use and redistribution with this
 * notice; the software and database are provided “as is”.
 */

/** One set of phrases and words of one meaning a line; a phrase is written with hyphens. */
export const phraseSets = `
a-bit a-little a-trifle
a-few a-couple-of
a-lot a-great-deal much very-much
abandon give-up
absorb assimilate ingest take-in
absorb imbibe suck-up
absorb take-in
accelerate speed-up speed quicken
accept admit take take-on
accept consent go-for
accompany keep-company
accord fit-in agree
accost come-up-to
account business-relationship
accumulate pile-up gather amass
acreage land-area
act human-action
actually in-reality
actuate trigger activate set-off spark touch-off
additionally to-boot
address turn-to
adequate-to capable equal-to up-to
adjacent next side-by-side
adjoin butt butt-against
admit allow-in
admit let-in include
admonition warning word-of-advice
adopt borrow take-over take-up
advance bring-forward
advance progress pass-on move-on march-on go-on
advance throw-out
advise notify send-word
affect bear-upon bear-on touch
afire aflare on-fire
again once-more over-again
agitate stir-up
ahead in-advance
ahead in-front
aim take train take-aim direct
align line-up adjust
all-in-all on-the-whole
all-right fine okay
allow appropriate set-aside reserve
allow take-into-account
aloud out-loud
alternatively instead or-else
altogether all-told in-all
ambush bushwhack waylay lie-in-wait
analyze break-down
and-so-forth and-so-on etcetera
andrena mining-bee
annually every-year each-year
another some-other
anticipate look-for look-to
anyhow anyway in-any-case at-any-rate in-any-event
anymore any-longer
appear come-along
appear come-out
apply go-for
appreciate take-account
approach near come-on go-up draw-near come-near
approximate come-close
approximately about close-to just-about some roughly more-or-less around or-so
area expanse surface-area
arise come-up
arise rise get-up stand-up
arm build-up gird
arms weapons-system munition
arrange fix-up
arrange set-up
as-it-were so-to-speak
as-needed as-required
as-we-say so-to-speak
assemble get-together
assemble put-together set-up
assign set-apart
assume acquire adopt take-on take
assume adopt take-on take-over
assume presume take-for-granted
assume take take-up
at-a-loss puzzled
at-a-time at-once at-one-time
at-all the-least-bit
at-bay trapped
at-hand imminent impending
at-large escaped
at-odds conflicting
attach-to accompany come-with go-with
attend go-to
attend hang give-ear
attend take-care look see
attend-to take-to-heart
attract pull pull-in draw-in
avert head-off stave-off avoid
avert turn-away
awaken wake-up arouse
awakening waking-up
awhile for-a-while
axiomatic taken-for-granted
back endorse indorse plump-for support
base-hit safety
base-on-balls walk pass
bastard prick son-of-a-bitch
battlefront front front-line
be-due flow-from
beam light-beam ray shaft-of-light
bear take-over accept assume
bear turn-out
bear-out support
beat beat-out crush vanquish
beget father sire generate bring-forth
begin start-out start set-out commence
behold lay-eyes-on
bend turn-away
benefit do-good
besides too also likewise as-well
besiege surround hem-in
bet-on stake
big-league majors
binoculars field-glasses
biography life life-history
birth-control birth-prevention family-planning
blot-out obliterate
blow-up enlarge magnify
board get-on
boater straw-hat
bodily-function activity
bond bind stick stick-to
border-on approach
brainy brilliant smart-as-a-whip
branch-out broaden
break break-off stop
break-through crack
briefly in-brief in-short
bring work wreak make-for
bring-in introduce
bring-out reveal
bring-out set-off
brothel house-of-prostitution bawdyhouse
browbeat push-around
buffet knock-about batter
build-up work-up build
bulb electric-light
burn fire burn-down
burn-down go-up
bury entomb inter lay-to-rest
business concern business-organization
business-district downtown
business-leader king top-executive
businessman man-of-affairs
bustle bustle-about hustle
buttocks rear-end seat tail bottom behind ass
by-and-large generally more-often-than-not mostly
by-the-way incidentally
bypass get-around
cafe coffeehouse coffee-shop
calculate estimate reckon count-on figure forecast
call send-for
call telephone call-up phone ring
call-back withdraw
call-up bring-forward
calm-down cool-off settle-down
camp encamp camp-out
can put-up
cancel call-off
cannon-fodder fresh-fish
capitalize take-advantage
captain police-chief
carry-out implement put-through
carry-through accomplish execute carry-out fulfill fulfil
castigation chewing-out
catch grab take-hold-of
catch-on get-onto get-it
cattleman beef-man
challenge take-exception
chase trail dog go-after track
check look-into check-out go-over check-into
chew-over think-over meditate ponder contemplate muse reflect mull speculate
chip break-away break-off
choose take select pick-out
chuckle chortle laugh-softly
city metropolis urban-center
claim lay-claim arrogate
clamoring hue-and-cry
clarify clear-up elucidate
classify class sort-out separate
clear all-the-way
clear shed-light-on crystallize sort-out illuminate
climb climb-up mount go-up
cling-to clutch
clog choke-off
close shut-down
cold low-temperature
collaborate join-forces cooperate get-together
collapse fall-in cave-in give give-way
collar nail apprehend arrest pick-up nab
colleague fellow-worker
collect pick-up gather-up
collect take-in
come add-up amount
come-back return
come-down fall
come-off go-over
come-on come-out turn-up show-up
come-to strike
come-to-the-fore step-forward come-forward step-to-the-fore come-out
come-upon luck-into
comment notice point-out
complete fill-out
comply follow abide-by
concealed hidden out-of-sight
conclusively once-and-for-all
conduct carry-on
confront face-up face
consider take deal look-at
constitute represent make-up comprise be
consult confer-with
consult refer look-up
continue go-on carry-on proceed
continue go-on proceed go-along keep
continue persist-in
continue uphold carry-on preserve
control hold-in contain check curb
cooler ice-chest
cope get-by make-out make-do contend grapple deal manage
correspondent letter-writer
country rural-area
country-store trading-post
cover spread-over
cradle place-of-origin provenance
crash break-up
creep-up sneak-up
crop-up pop-up
cross-off strike-out
crumble crumple tumble break-down
cubic-foot cu-ft
cuddle snuggle nestle nuzzle draw-close
cut edit-out
cut-short break-off
dark-blue navy
daunt scare-off frighten-away scare
dawn come-home get-across sink-in penetrate
dawn dawning daybreak break-of-day
dead-person deceased decedent
deal flock good-deal great-deal heap lot mass mint pile plenty sight
decelerate slow slow-down
decline go-down wane
deem hold view-as take-for
delay hold-up
depart start start-out set-off set-out take-off
depart take-leave quit
departure going going-away leaving
depend-on depend-upon turn-on hinge-on
depress cast-down
descend fall go-down come-down
determinant causal-factor
determine find find-out ascertain
diarrhea diarrhoea looseness-of-the-bowels
die perish go pass-away expire drop-dead croak
diffuse spread spread-out fan-out
dig delve turn-over
disagree differ take-issue
disassemble take-apart
disburse pay-out
discard toss toss-away cast-aside dispose throw-out throw-away put-away
discharge spark arc electric-discharge
disclose let-on reveal discover expose divulge break give-away let-out
discontinue stop cease give-up quit lay-off
discriminate single-out
discuss talk-over
disentangle straighten-out
disgusted sick tired-of
dismiss disregard brush-aside discount push-aside ignore
dismiss send-away
dismiss throw-out
dismount get-down
disperse dissipate break-up scatter
dispute difference difference-of-opinion
disservice ill-turn
dissolve break-up
dissolve fade-out
distressed hard-put
distribute administer deal dispense allot dole-out
distribute give-out hand-out
disturb stir-up raise-up
do fare make-out get-along
done through through-with
done-for gone
double-bass contrabass
downstairs down-the-stairs below
drag trail get-behind hang-back drop-behind
drain run-out
draw pull pull-out
draw-up pull-up straighten-up
dress-up deck-out trick-out get-up
drive thrust driving-force
drive-out turn-back drive-away dispel drive-off run-off
drop-by drop-in come-by
drop-out give-up throw-in throw-in-the-towel
dwell consist lie lie-in
dwelling home abode dwelling-house
early too-soon
eat-up finish
eat-up use-up exhaust run-through wipe-out
education instruction teaching educational-activity
effect effectuate set-up
effective good in-effect
eject turn-out
elapse pass slip-away go-by go-along
elate lift-up uplift pick-up
elation high-spirits
eliminate annihilate eradicate wipe-out
eliminate get-rid-of do-away-with
embrace sweep-up
embroil sweep sweep-up drag
emit give-out
emotional-state spirit
enact act-out
enclose hold-in
end-point endpoint
endure bear stand tolerate brook abide suffer put-up
enter come-in get-into get-in go-into go-in move-into
entertain think-of toy-with flirt-with think-about
entrance-hall hall foyer lobby vestibule
equally as every-bit
equip fit fit-out
erode gnaw gnaw-at
erupt break-out
erupt flare-up
erupt ignite catch-fire
erupt push-through
escape get-away break-loose
esprit-de-corps morale team-spirit
establish set-up found launch
ethic moral-principle value-orientation
ethical-motive ethics morals morality
even-as just-as
ever of-all-time
everywhere all-over
excel stand-out surpass
exclaim cry cry-out call-out shout
exclude except leave-out leave-off omit
exclude keep-out shut-out shut
execute put-to-death
execution capital-punishment
exemplar example model good-example
exercise practice practice-session
exercise work-out
exhausted fatigued played-out
exit way-out
expel throw-out
experience go-through
explode break-loose
explode detonate blow-up set-off
extend reach-out
exterminate kill-off
extract pull-out
fail die break break-down
fail go-wrong miscarry
faint swoon pass-out
fall-asleep drop-off
fancy take-to
feel-for pity sympathize-with
fight oppose fight-down defend
figure-of-speech image
filter separate-out
find-out see
finish-up end-up wind-up finish
fire discharge go-off
firm house business-firm
first-step initiative
flare flame-up burn-up
flaunt flash show-off
flub spoil muck-up louse-up foul-up mess-up fuck-up
focus-on center-on revolve-around revolve-about concentrate-on center
fold fold-up turn-up
follow come-after
follow conform-to
follow travel-along
forfeit give-up
form take-form take-shape spring
forte specialty strong-point strength
forward send-on
fourth-dimension time
frame draw-up
frame frame-in border
frame set-up
freeze stop-dead
frolic skylark cavort romp run-around
frontier-settlement outpost
fundamental-law constitution
funny-house nuthouse
furlough lay-off
furthermore moreover what-is-more
gain advance win get-ahead
gain make earn realize bring-in
gamble chance risk take-chances adventure run-a-risk take-a-chance
garbage-can dustbin
gather collect pull-together
generate bring-forth
get-a-look catch-a-glimpse
get-across put-over
get-into tangle-with
get-off get-away get-by escape
get-on be-on
get-over bounce-back
get-rid-of remove
get-the-picture comprehend savvy grasp apprehend
get-through polish-off clear-up finish-up
get-up rise
girl miss young-lady young-woman
give-birth bear have
give-in succumb knuckle-under
give-way yield
giving-up surrender
go go-away depart
go-after pursue
go-around spread circulate
go-back date-from
go-far go-deep
go-on come-up
go-out get-out leave
go-steady go-out see
go-to-bed go-to-sleep
go-to-war take-up-arms
grace good-will
gradually step-by-step
grasp hold-on
grocery-store grocery market
gull dupe take-in
hand hired-man
hand-over turn-in deliver
happen go-on occur pass come-about take-place
haunted obsessed preoccupied taken-up
have have-got hold
head chief top-dog
head-covering veil
healthy salubrious good-for-you
heated het-up
here-and-now moment
highlight spotlight play-up
hike-up hitch-up
hit come-to
hit strike impinge-on run-into collide-with
hold support sustain hold-up
homeland motherland mother-country native-land
hope go-for
hotness heat high-temperature
however nevertheless withal still all-the-same even-so nonetheless notwithstanding
human-body figure anatomy shape frame form flesh
hunt track-down
hurriedly hastily in-haste
hush silence still shut-up
idle-talk chin-music
idol graven-image
imagine conceive-of envisage
immediately instantly straightaway directly now right-away at-once forthwith
impart leave give pass-on
implicit-in underlying
impossible inconceivable out-of-the-question unimaginable
in-concert together
in-kind in-a-similar-way
in-the-first-place earlier in-the-beginning to-begin-with
in-time soon-enough
increasingly progressively more-and-more
index-finger forefinger
individualism laissez-faire
induce bring-on
inevitably necessarily of-necessity
infancy early-childhood
infantryman foot-soldier
inferiority lower-rank
inflict bring-down visit impose
insert stick-in put-in introduce
insofar in-so-far to-that-extent
inspire urge pep-up
install instal put-in set-up
instant split-second twinkling wink
integer whole-number
intensify step-up
intentionally deliberately purposely advisedly by-design
interject come-in interpose throw-in
interrupt disrupt break-up cut-off
intervene step-in interfere
intrinsically per-se
invade obtrude-upon encroach-upon
investigate look-into
invite ask-for
invite call-for
isolation closing-off
issue emerge come-out come-forth
issue make-out cut
jazz-group combo
jump stand-out
keep-up keep-abreast follow
kill defeat vote-down
kit-and-caboodle works
lad sonny sonny-boy
lag fall-back
land earth ground terra-firma
land put-down
land set-down
landmark turning-point
large-number multitude pack
largely mostly for-the-most-part
last lastly in-conclusion finally
lawman law-officer peace-officer
lay put-down
lay-down establish make
lean-on rest-on lean-against
learn hear get-word pick-up find-out discover see
leave allow-for allow
leave go-away
left-over left remaining
lend-oneself apply
let-alone not-to-mention
let-go-of let-go release
let-up die-away
letter alphabetic-character
level tear-down pull-down
lift-out scoop-up take-up
light illumine light-up illuminate
line run-along
line-up find
liquidate knock-off do-in
living-room sitting-room front-room parlor
loaf lounge-about
locate turn-up
lock-in lock put-away shut-up lock-up
loiter hang-around tarry linger lurk mill-about
long-time years
look-out-on overlook look-across
lower take-down let-down get-down bring-down
lower-jaw jowl
luminary guiding-light notable
majority legal-age
make-bold dare
make-happy whoop-it-up
make-it get-in go-far
make-love sleep-with be-intimate
make-up catch-up-with
man human-being human
man military-personnel
manufacture make-up invent
marriage married-couple man-and-wife
marry get-married wed
master-of-ceremonies host
mating union sexual-union
matter-to interest
maturity due-date
maximum upper-limit
mean signify stand-for
meet encounter run-across see
meet encounter take-on
meet get-together
mental-picture picture impression
mess-around potter tinker
message content subject-matter
middle-class bourgeoisie
miles-per-hour mph
military armed-forces
military-personnel soldiery troops
military-unit force
minimum lower-limit
misfortune bad-luck
more to-a-greater-extent
morgue dead-room
mount mount-up get-on jump-on climb-on
mouth oral-cavity
move-over give-way give ease-up yield
move-up rise
movie film picture motion-picture
movie-theater movie-house picture-palace
murder bump-off
musical-composition opus composition piece
mutilate cut-up
mystery-story whodunit
namely that-is-to-say
naturally of-course course
necessitate need require take involve call-for demand
neglect miss leave-out overlook
negotiate talk-terms
neurotic mental-case
no no-more
no-longer no-more
note take-note observe
now at-present
nudge poke-at prod
occasionally on-occasion once-in-a-while now-and-then now-and-again at-times from-time-to-time
occupation business job line-of-work line
ocean-floor sea-bottom
odds-and-ends hodgepodge
offset set-off
old-age years
old-man graybeard
on-paper in-writing
on-the-other-hand then-again
operating-cost overhead
originally in-the-beginning
originate arise rise develop spring-up grow
oust throw-out drum-out
outside outdoors out-of-doors
overtake catch catch-up-with
overthrow subvert bring-down
part-of-speech word-class
pass hand reach pass-on turn-over give
pass-by surpass go-past go-by pass
pass-over skip
patronize shop shop-at frequent
pay pay-off make-up
peace peace-of-mind serenity
pelvis pelvic-girdle hip
percentage percent per-centum
performance execution carrying-into-action
permanently for-good
persevere persist hang-in hang-on hold-on
phonograph-record record disc
pick-up lift-up gather-up
pick-up receive
pin-down narrow-down narrow specify
pioneer open-up
piss relieve-oneself pass-water
place come-out
plan be-after
platform political-platform program
pleased proud-of
pluck pull-off pick-off
point-of-view viewpoint stand standpoint
police police-force law
police-headquarters station-house
political-system form-of-government
poor-devil wretch
pop bug-out
populous thickly-settled
postpone shelve set-back defer put-off
precedent case-in-point
precedent common-law
preserve maintain keep-up
private common-soldier
probably likely in-all-likelihood
probe dig-into
proceed go-forward continue
prod egg-on
produce bring-forth
produce give-rise
progress come-on come-along advance get-on
prolong extend draw-out
prop-up prop shore-up
prostrate bow-down
prove turn-out
publish bring-out issue release
pull-the-leg-of kid
pull-up haul-up
pursue act-on
push bear-on
put-in break-in
put-in submit
put-on get-into don
put-on turn-in
put-up provide
qualify measure-up
quarterback field-general
quit step-down
raise conjure-up invoke stir arouse bring-up
raise erect set-up put-up
raise lift elevate get-up bring-up
ramble-on ramble jog
randomly indiscriminately haphazardly arbitrarily at-random every-which-way
range array lay-out set-out
rather kind-of kinda sort-of
reach extend-to touch
reach make get-to progress-to
reach make hit arrive-at gain
rear raise bring-up
receive take-in
recently lately of-late
recognize distinguish discern pick-out make-out tell-apart
record-player phonograph
recur go-back
reduce come-down boil-down
reduce cut-down cut-back trim trim-down cut
refer pertain relate concern come-to bear-on touch touch-on
refuse reject pass-up turn-down decline
regardless irrespective disregardless no-matter
religion faith religious-belief
relinquish give-up
remake refashion make-over
remember recall call-back call-up recollect think
remember think-back
remember think-of
remove take take-away
repeat take-over
repel drive push-back
replace put-back
represent stand-for
request call-for
reservoir artificial-lake
resist hold-out
rest take-a-breather
rest-on build-on
retort come-back return rejoin
return come-back recall
return take-back bring-back
revert return turn-back
review go-over
ridicule laugh-at make-fun poke-fun
right-to-vote vote suffrage
rise go-up
rise lift arise move-up go-up come-up
roll turn-over
roll-up furl
rule-out eliminate
run lam run-away
run-batted-in rbi
run-into bump-into knock-against
run-into encounter
run-off bolt-out
run-out expire
rustler cattle-thief
sack paper-bag
satisfy fulfill live-up-to
scan run-down
school-term session
score hit rack-up
search seek look-for
season time-of-year
seat sit-down
sect religious-order
see check insure see-to-it ensure ascertain assure
send get-off
separate part split break-up
sepia burnt-sienna
serve serve-up dish-up
serve swear-out
serve wait-on attend
set-about go-about approach
set-apart isolate
set-up establish
set-up lay-out
settle take-root settle-down
sew run-up stitch
sex-act sexual-relation relation
sexual-activity sex
shade fill-in
shake shake-off escape-from
shed cast-off shake-off throw throw-off
shed pour-forth
sheet piece-of-paper
shirk shrink-from
shock take-aback
shock-absorber cushion
shout shout-out cry call yell scream holler squall
showpiece piece-de-resistance
shut-up be-quiet
sicken come-down
sign contract sign-up
simultaneously at-the-same-time
sink settle go-down go-under
sit-back take-it-easy
situation state-of-affairs
six half-a-dozen
six half-dozen
size-up take-stock scrutinize
slash cut-down
slave hard-worker
slip fall-away
slip-away steal-away sneak-off sneak-out
slip-in stick-in
slow slow-down slow-up slacken
slump falloff falling-off
smokehouse meat-house
snap-at bite-off
snap-up grab
snatch snatch-up snap
snuff-out extinguish
so-far thus-far up-to-now hitherto heretofore as-yet yet
social-status rank
soddy adobe-house
solve figure-out puzzle-out lick
solvent dissolving-agent
soon shortly presently before-long
sorb take-up
spare give-up dispense-with
speak-up sound-off
speech spoken-language language
spin spin-around whirl reel
squat crouch hunker-down
stamp-out kill
stand remain-firm
stand-watch keep-guard stand-sentinel
start embark-on commence
start go get-going
start take-up
statesman national-leader
stay stay-on remain
stay stick stay-put
step-on tread-on
stick-out protrude jut-out project
stir-up ignite
stopping-point last conclusion close
store put-in salt-away
streetcar trolley-car
strengthen beef-up fortify
stretch-out put-out extend hold-out stretch-forth
strike come-upon come-across happen-upon discover
strike walk-out
subcontract farm-out
subject depicted-object
submit bow defer accede give-in
submit state put-forward
subscribe-to take
subsequently later afterwards afterward after later-on
substitute sub stand-in
successively in-turn
suggest paint-a-picture
sum sum-of-money amount amount-of-money
sum-up summarize
superimpose lay-over
superiority favorable-position
superiority high-quality
support back-up
support livelihood living bread-and-butter
suppress stamp-down subdue conquer
surely certainly sure for-sure sure-enough sure-as-shooting
surface come-up rise-up rise
surrender give-up
survive last live go endure hold-up
survive make-it
suspend set-aside
sustain keep-up
swallow get-down
swallow swallow-up bury
swimsuit bathing-suit
switch change-over shift
switch-on turn-on
symbolize stand-for represent
sympathy fellow-feeling
syntax sentence-structure
tack-on hang-on
tactual-sensation feeling
take get-hold-of
take-care mind
take-heart buck-up
take-out remove
take-over buy-out buy-up
take-over relieve
talk-about discuss
taper-off peter-out fizzle
tear shoot shoot-down charge
television television-set tv
tell-on betray
tenure term-of-office
test try try-out examine
testify bear-witness prove evidence show
testify take-the-stand bear-witness
therein in-this in-that
thereon on-it
thereto to-it
think-of have-in-mind mean
think-of repute regard-as look-upon look-on take-to-be
think-up think-of dream-up hatch
thresh thrash thrash-about toss
tidy-up clean-up straighten square-away
tie-up bind
tire tire-out weary wear-out wear-down
to-be-sure no-doubt
tonight this-evening
total tot-up summate add add-up
total-darkness blackness
trade-name brand
travel-to visit
traverse cover cross pass-over get-over cut-through cut-across
treat handle do-by
trip-up catch
trouble put-out bother
trouble-oneself trouble bother
tularemia rabbit-fever
turn move-around
turn-back arrest stop hold-back
ultimately finally in-the-end at-last
undertake set-about attempt
undertake tackle take-on
unfold stretch stretch-out
unforeseen out-of-the-blue
unpack take-out
upstairs up-the-stairs
usurp take-over
utter let-out let-loose
vacate resign give-up
vertebral-column spine
very-well fine all-right
view look-at
village small-town settlement
violate go-against break
visit call-in call
vomit retch throw-up
wake-up awake arouse awaken wake come-alive
wall-plug electric-outlet outlet
watch look-on
watch look-out
watch observe follow watch-over keep-an-eye-on
watch view see catch take-in
way path way-of-life
weak-part soft-spot
weapon arm weapon-system
wear have-on
wear hold-out
well-up swell
while-away get-through
wipe-up mop-up mop
withdraw retreat pull-away draw-back recede pull-back retire move-back
work-camp prison-farm
work-force manpower hands men
work-up get-up
working on-the-job
yellowish-brown raw-sienna
youth early-days
`
