import type { WordTables } from '../language.ts'

export const speech = {
  say: `
    acknowledged
    acknowledges
    added
    adds
    admit
    admits
    admitted
    advised
    advises
    agreed
    agrees
    alleged
    alleges
    announced
    announces
    answered
    answers
    argued
    argues
    asked
    asks
    asserted
    asserts
    assured
    assures
    attested
    barked
    beamed
    begged
    believed
    believes
    bellowed
    beseeched
    blogged
    boasted
    boasts
    boomed
    bragged
    called out
    carped
    cautioned
    cautions
    chanted
    chided
    chimed in
    chimes
    chuckled
    cited
    cites
    claim
    claimed
    claims
    clarified
    clarifies
    commented
    comments
    complained
    complains
    conceded
    concedes
    concluded
    concludes
    concurred
    confessed
    confided
    confirmed
    confirms
    contended
    contends
    continued
    continues
    countered
    counters
    cried
    crowed
    declared
    declares
    demanded
    demands
    denied
    denies
    disclosed
    echoed
    echoes
    elaborated
    emphasised
    emphasized
    emphasizes
    enthused
    estimated
    exclaimed
    exhorted
    explain
    explained
    explains
    expressed
    feared
    fears
    finds
    fired back
    fires back
    found
    fumed
    gasped
    goes on
    griped
    groused
    grumbled
    guessed
    gushed
    hinted
    hit back
    hollered
    hoped
    hopes
    implied
    implored
    implores
    indicated
    indicates
    insisted
    insists
    instructed
    interjected
    interrupted
    intoned
    jeered
    joined in
    joked
    jokes
    lamented
    laments
    laughed
    maintained
    maintains
    marveled
    marvelled
    mocked
    mocks
    murmured
    mused
    muttered
    nodded
    note
    noted
    notes
    observed
    observes
    offered
    opined
    opines
    ordered
    pleaded
    pledged
    pointed out
    points out
    posted
    posts
    preached
    predicted
    predicts
    proclaimed
    promised
    promises
    pronounced
    proposed
    protested
    pushed back
    put it
    puts it
    quipped
    quips
    quoted
    quotes
    raged
    ranted
    read
    reads
    reasoned
    reassured
    rebutted
    recalled
    recalls
    recommended
    recommends
    recounted
    reflected
    reiterated
    reiterates
    remarked
    remarks
    remembered
    remembers
    repeated
    repeats
    replied
    replies
    reported
    reports
    responded
    responds
    retaliated
    retorted
    retorts
    revealed
    reveals
    roared
    ruled
    said
    say
    saying
    says
    scoffed
    scolded
    screamed
    shared
    shoots back
    shot back
    shouted
    shouts
    shrugged
    sighed
    signed
    smiled
    snapped
    snaps
    sneered
    sneers
    sniffed
    sniped
    speaks
    speculated
    spoke
    state
    stated
    states
    stressed
    stresses
    suggested
    suggests
    summarised
    summarized
    surmised
    swore
    teased
    tell
    tells
    testified
    testifies
    texted
    theorised
    theorized
    thinks
    thought
    threatened
    thundered
    told
    tweeted
    tweets
    underlined
    underscored
    underscores
    urged
    urges
    vented
    ventured
    volunteered
    vouched
    vowed
    vows
    warn
    warned
    warns
    went on
    whispered
    wondered
    wonders
    write
    writes
    wrote
    yelled`,
  call: `
    accused
    accuses
    alleged
    apologised
    apologized
    attacked
    blamed
    blasted
    blasts
    branded
    brands
    call
    called
    calling
    calls
    championed
    characterised
    characterized
    characterizes
    cited
    cites
    compared
    concluded
    condemned
    condemns
    considered
    considers
    criticised
    criticized
    decried
    decries
    deemed
    defended
    defends
    denounced
    denounces
    derided
    described
    describes
    describing
    dismissed
    dismisses
    expressed
    expresses
    hailed
    hails
    labeled
    labelled
    labels
    lamented
    lauded
    likened
    mentioned
    mocked
    pledged
    praised
    praises
    promised
    rated
    referred
    refers
    rejected
    rejects
    saw
    sees
    slammed
    slams
    speaks
    spoke
    termed
    terms
    touted
    urged
    viewed
    views
    voiced
    vowed
    warned
    warns`,
  adding: `
    acknowledging
    adding
    admitting
    alleging
    announcing
    arguing
    asking
    asserting
    calling
    chanting
    citing
    claiming
    complaining
    conceding
    concluding
    confirming
    contending
    declaring
    describing
    emphasising
    emphasizing
    explaining
    insisting
    joking
    maintaining
    noting
    observing
    pointing out
    posting
    predicting
    promising
    quoting
    reading
    recalling
    reiterating
    remarking
    replying
    responding
    saying
    shouting
    stating
    stressing
    suggesting
    telling
    tweeting
    urging
    vowing
    warning
    whispering
    writing
    yelling`,
  as: `
    as`,
  told: `
    assured
    informed
    said at
    said to
    speaking to
    spoke to
    talking to
    tell
    telling
    tells
    told
    told to
    wrote to`,
  through: `
    article for
    comments to
    conversation with
    e-mail to
    email to
    interview to
    interview with
    interviewed by
    message to
    obtained by
    op-ed for
    op-ed in
    published by
    quoted by
    remarks to
    reported by
    reviewed by
    seen by
    speaking to
    spoke with
    statement to
    writing in`,
  according: `
    according to
    as per
    citing
    in the words of
    per
    quoted by
    quoting`,
  weakAccording: `
    per`,
} satisfies Partial<WordTables>
