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
    deadpanned
    declared
    declares
    demanded
    demands
    demurred
    demurs
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
    interjects
    interrupted
    intoned
    jeered
    jested
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
    muses
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
    pleads
    pledged
    pointed out
    points out
    posited
    posted
    posts
    preached
    predicted
    predicts
    proclaimed
    proclaims
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
    quizzed
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
    scoffs
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
    surmises
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
    worried
    worries
    write
    writes
    wrote
    yelled`,
  call: `
    accused
    accuses
    accusing
    alleged
    apologised
    apologized
    attacked
    attacking
    blamed
    blaming
    blasted
    blasting
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
    comparing
    concluded
    condemned
    condemning
    condemns
    considered
    considers
    criticised
    criticising
    criticized
    criticizing
    decried
    decries
    decrying
    deemed
    defended
    defends
    denounced
    denounces
    denouncing
    derided
    described
    describes
    describing
    dismissed
    dismisses
    dismissing
    expressed
    expresses
    hailed
    hailing
    hails
    labeled
    labeling
    labelled
    labelling
    labels
    lamented
    lamenting
    lauded
    likened
    likening
    mentioned
    mocked
    mocking
    pledged
    portrayed
    portraying
    portrays
    praised
    praises
    praising
    promised
    questioning
    rated
    referencing
    referred
    referring
    refers
    rejected
    rejects
    saw
    sees
    slammed
    slamming
    slams
    speaks
    spoke
    termed
    terms
    touted
    touting
    urged
    viewed
    views
    voiced
    vowed
    warned
    warns`,
  sayings: `
    accusation
    admission
    allegation
    answer
    argument
    assertion
    assessment
    claim
    claims
    comment
    comments
    complaint
    conclusion
    contention
    criticism
    demand
    denial
    description
    explanation
    insistence
    joke
    mantra
    message
    objection
    observation
    pledge
    point
    prediction
    promise
    proposal
    question
    reaction
    refrain
    remark
    remarks
    reply
    response
    retort
    rule
    slogan
    statement
    suggestion
    take
    theory
    threat
    verdict
    vow
    warning`,
  adding: `
    accusing
    acknowledging
    adding
    admitting
    alleging
    announcing
    arguing
    asking
    asserting
    attacking
    blaming
    blasting
    boasting
    calling
    cautioning
    chanting
    citing
    claiming
    commenting
    comparing
    complaining
    conceding
    concluding
    condemning
    confirming
    contending
    criticising
    criticizing
    declaring
    decrying
    denouncing
    denying
    describing
    dismissing
    emphasising
    emphasizing
    explaining
    hailing
    insisting
    joking
    labeling
    labelling
    lamenting
    likening
    maintaining
    mocking
    noting
    observing
    offering
    pledging
    pointing out
    portraying
    posting
    praising
    predicting
    promising
    questioning
    quoting
    ranting
    reading
    recalling
    referencing
    referring
    reiterating
    remarking
    replying
    responding
    saying
    shouting
    slamming
    stating
    stressing
    suggesting
    telling
    touting
    tweeting
    urging
    vowing
    warning
    whispering
    wondering
    worrying
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
