import type { SenseTables } from '../sense.ts'

export const sense: SenseTables = {
  negations: `
    barely
    cannot
    hardly
    neither
    never
    no
    nobody
    none
    noone
    nor
    not
    nothing
    nowhere
    scarcely
    without`,
  harmlessAfterNegation: `
    doubt
    just
    least
    matter
    merely
    only
    question
    simply
    wonder`,
  denials: `
    absence
    avoid
    avoided
    cease
    ceased
    decline
    declined
    declines
    declining
    fail
    failed
    failing
    fails
    failure
    false
    impossible
    incapable
    lack
    lacked
    lacking
    lacks
    neglect
    neglected
    oppose
    opposed
    opposes
    prevent
    prevented
    preventing
    prevents
    refrain
    refrained
    refusal
    stop
    stopped
    stops
    unable
    unlikely
    untrue
    wrong`,
  reversals: `
    contradict
    contradicted
    contradicting
    contradicts
    debunk
    debunked
    debunking
    debunks
    decline-to
    declined-to
    declines-to
    declining-to
    denial
    denials
    denied
    denies
    deny
    denying
    disavow
    disavowed
    disavowing
    disavows
    dismiss
    dismissal-of
    dismissed
    dismisses
    dismissing
    disprove
    disproved
    disproves
    disproving
    dispute-that
    dispute-the
    disputed-that
    disputed-the
    disputes-that
    disputes-the
    disputing
    fail-to
    failed-to
    failing-to
    fails-to
    failure-to
    neglect-to
    neglected-to
    neglecting-to
    neglects-to
    rebut
    rebuts
    rebutted
    rebutting
    refrain-from
    refrained-from
    refraining-from
    refrains-from
    refusal-to
    refuse
    refused
    refuses
    refusing
    refute
    refuted
    refutes
    refuting
    reject
    rejected
    rejecting
    rejection-of
    rejects
    repudiate
    repudiated
    repudiates
    repudiating
    rule-out
    ruled-out
    rules-out
    ruling-out
    turn-down
    turned-down
    turning-down
    turns-down
    unable-to`,
  claims: `
    accusation
    accusations
    allegation
    allegations
    assertion
    assertions
    charge
    charges
    claim
    claims
    idea
    notion
    report
    reports
    rumor
    rumors
    story
    suggestion
    suggestions`,
  quantifiers: {
    all: `
      all
      both
      completely
      each
      entire
      entirely
      every
      everybody
      everyone
      everything
      fully
      totally
      whole
      wholly`,
    most: `
      largely
      mainly
      majority
      most
      mostly`,
    many: `
      countless
      many
      numerous
      plenty`,
    some: `
      a-few
      part
      partial
      partially
      partly
      quite-a-few
      several
      some
      somebody
      someone
      something`,
    few: `
      few
      handful
      little`,
    half: `
      half`,
    only: `
      exclusively
      merely
      only
      solely`,
    'at-least': `
      above
      at-least
      exceeding
      minimum
      more-than
      no-fewer-than
      no-less-than
      over
      upwards-of`,
    'at-most': `
      as-many-as
      at-most
      below
      fewer-than
      less-than
      maximum
      no-more-than
      under
      up-to`,
    about: `
      about
      almost
      approximately
      around
      close-to
      nearly
      roughly
      some-about`,
    always: `
      always
      constantly`,
    often: `
      frequently
      occasionally
      regularly
      sometimes`,
    rarely: `
      rarely
      seldom`,
  },
  certainty: {
    possible: `
      conceivably
      could
      may
      maybe
      might
      perhaps
      possibility
      possible
      possibly
      potential
      potentially`,
    likely: `
      apparently
      appear
      appeared
      appears
      believed
      expected
      generally
      indicate
      indicated
      indicates
      likely
      often
      presumably
      probable
      probably
      seem
      seemed
      seemingly
      seems
      suggest
      suggested
      suggests
      tend
      tends
      usually`,
    'said-to-be': `
      alleged
      allegedly
      claimed
      ostensibly
      purported
      purportedly
      reported
      reportedly
      rumored
      rumoured
      self-proclaimed
      so-called
      supposed
      supposedly
      suspected
      unconfirmed`,
    approximate: `
      almost
      approximately
      nearly
      practically
      roughly
      virtually`,
    sure: `
      absolutely
      certain
      certainly
      clearly
      confirmed
      definitely
      indisputably
      inevitably
      obviously
      proven
      surely
      undeniably
      undoubtedly
      unequivocally
      unquestionably`,
  },
  modals: `
    can could
    may might
    must have-to has-to had-to need-to needs-to needed-to
    should ought
    will would shall`,
  phrases: `
    a-lot-of lots-of plenty-of a-great-deal-of a-large-number-of many much numerous
    a-number-of several some various
    all-over throughout across
    armed-forces military troops army
    as-a-result as-a-consequence consequently therefore thus
    as-if as-though
    as-soon-as once
    as-well also too
    at-first initially
    at-least no-less-than
    at-most no-more-than
    at-no-time never
    at-once right-away straight-away immediately instantly
    at-present at-the-moment at-this-time now currently presently
    at-the-same-time simultaneously meanwhile
    be-able-to can could
    be-going-to will
    because-of due-to owing-to on-account-of as-a-result-of
    break-out erupt
    bring-about cause
    by-chance accidentally
    by-means-of through via
    call-for demand urge
    call-off cancel
    carry-out conduct perform execute implement
    close-to near
    come-across find
    come-back return
    cut-down cut-back reduce cut
    deal-with handle address tackle solve
    each-other one-another
    european-union eu
    even-so all-the-same nevertheless nonetheless however
    even-though in-spite-of-the-fact-that although though
    find-guilty convict
    find-out discover learn
    for-good permanently
    for-instance for-example
    from-now-on henceforth
    get-back return
    get-rid-of remove eliminate scrap
    give-up abandon surrender
    go-back return
    go-down fall drop decline decrease
    go-on continue
    go-up rise increase climb
    hand-over surrender deliver
    have-to must should
    head-for go-to
    in-accordance-with in-line-with according-to
    in-addition on-top-of-that moreover furthermore besides additionally also
    in-addition-to apart-from besides
    in-fact actually in-reality
    in-front-of before
    in-private privately
    in-public publicly
    in-secret secretly
    in-spite-of despite notwithstanding
    in-the-course-of over-the-course-of during
    in-the-end at-last eventually finally
    in-the-meantime meanwhile
    in-the-middle-of amid
    in-the-near-future soon before-long shortly
    in-the-wake-of after following
    keep-on continue
    kick-off start begin
    last-of-all finally
    lay-off dismiss
    less-than under below
    look-for search-for seek
    lose-their-lives die
    make-up constitute
    more-than over in-excess-of upwards-of
    most-of-all above-all especially
    next-to beside alongside
    no-one nobody
    of-course naturally
    on-condition-that provided-that as-long-as if
    on-purpose deliberately intentionally
    on-the-other-hand however
    on-top-of atop upon
    once-again once-more again anew
    open-fire shoot
    pass-away die
    per-cent percent
    point-out note indicate say
    press-conference news-conference
    prime-minister premier
    prior-to before ahead-of in-advance-of
    put-off postpone delay
    put-to-death kill execute
    set-up establish create found build
    shut-down close
    speed-up accelerate hasten
    stand-up rise
    step-down resign quit
    subsequent-to after following
    such-as like including
    take-over seize
    take-part participate
    take-place happen occur
    talk-about speak-of mention discuss
    turn-down reject refuse decline
    united-kingdom uk britain great-britain
    united-nations un
    united-states us america
    up-to until
    with-regard-to with-respect-to in-regard-to regarding concerning about
    with-the-exception-of except-for apart-from except`,
  synonyms: `
    angry furious
    attack assault strike raid
    begin start commence
    behold see lo look
    big large great
    buy purchase acquire
    chairman chairwoman chairperson chair
    child kid
    dismiss sack
    earth land ground
    fight battle combat
    firm company business corporation
    forces troops soldiers
    goal objective aim target
    haste hurry
    house home
    huge enormous vast massive
    kill murder slay assassinate
    lord master
    maybe perhaps possibly
    people nation folk
    quickly fast rapidly swiftly
    reply answer respond
    road way path
    send dispatch
    servant slave bondman
    shout cry yell
    speak talk say tell utter
    spokesman spokeswoman spokesperson
    strange bizarre odd weird peculiar
    sure certain
    weapon arm`,
  antonyms: `
    able unable
    above below
    accept,welcome reject,refuse,decline
    acquit convict
    advance retreat,withdraw
    ahead behind
    alive,survive dead,die,kill
    allow,permit,let ban,forbid,prohibit,prevent,block
    ally,friend enemy,foe,adversary
    approve veto,reject
    arrive depart
    attack defend
    before after
    better worse
    buy sell
    civilian military,combatant
    confirm,admit deny,denied
    creditor debtor
    deploy withdraw
    early late
    earn,gain lose
    east west
    eastern western
    effective ineffective
    employ dismiss
    enter leave
    expand cut,shrink,reduce
    for against
    friendly hostile
    guilty innocent
    hero villain
    high,higher low,lower
    hire fire,sack
    hot cold
    if unless
    import export
    impose repeal,lift
    improve worsen
    include exclude
    inside outside
    intentional,intentionally,deliberate,deliberately accidental,accidentally
    lawful unlawful
    lead trail
    left right
    legal illegal
    lend borrow
    liberal conservative
    likely unlikely
    long short
    major,significant minor,insignificant
    majority minority
    man woman
    men women
    more less,fewer
    north south
    northern southern
    offensive defensive
    open,reopen close,shut
    optimistic pessimistic
    over under
    pass,passed reject,fail
    peace war
    possible impossible
    praise criticize,condemn
    present absent
    public private,secret
    raise cut,lower,reduce
    release,free,freed arrest,detain,imprison,jail,capture
    remember forget
    rich poor
    rise,rose,risen,climb,grow,increase,soar,gain fall,fell,drop,decline,shrink,shrank,shrunk,decrease,plunge,lose,sink,sank
    safe dangerous,unsafe
    same different
    since until
    start,begin stop,end,finish
    strengthen,strong weaken,weak
    success,succeed failure,fail
    sufficient insufficient
    support,back,favor,endorse,approve oppose,reject,condemn,resist,criticize
    temporary,temporarily permanent,permanently
    true false
    up down
    uphold,upheld,impose lift,overturn,scrap
    victim perpetrator,attacker
    voluntary,voluntarily forced,compulsory
    warn reassure
    win,won,victory lose,lost,defeat`,
  turningPrefixes: `
    anti
    dis
    il
    im
    in
    ir
    mis
    non
    un`,
}
