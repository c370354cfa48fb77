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
    denial
    denied
    denies
    deny
    denying
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
    refuse
    refused
    refuses
    refusing
    reject
    rejected
    rejecting
    rejects
    stop
    stopped
    stops
    unable
    unlikely
    untrue
    wrong`,
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
  synonyms: `
    angry furious
    attack assault strike raid
    begin start commence
    behold see lo look
    big large great
    buy purchase acquire
    chairman chairwoman chairperson chair
    child kid
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
