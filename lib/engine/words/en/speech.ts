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
    admonished
    admonishes
    advised
    advises
    affirmed
    affirms
    agreed
    agrees
    alleged
    alleges
    announced
    announces
    answered
    answers
    argue
    argued
    argues
    asked
    asks
    assert
    asserted
    asserts
    assured
    assures
    attested
    attests
    averred
    barked
    beamed
    begged
    believed
    believes
    bellowed
    bellows
    bemoaned
    bemoans
    beseeched
    blogged
    blurted
    blurts
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
    chides
    chimed in
    chimes
    chirped
    chirps
    chuckled
    chuckles
    cited
    cites
    claim
    claimed
    claims
    clarified
    clarifies
    clarify
    commented
    comments
    complain
    complained
    complains
    conceded
    concedes
    concluded
    concludes
    concurred
    concurs
    confessed
    confesses
    confided
    confides
    confirmed
    confirms
    contend
    contended
    contends
    continued
    continues
    cooed
    counter
    countered
    counters
    cracked
    cried
    cries
    crowed
    crows
    deadpanned
    deadpans
    declare
    declared
    declares
    decreed
    decrees
    demanded
    demands
    demurred
    demurs
    denied
    denies
    deny
    deplored
    deplores
    disagreed
    disagrees
    disclosed
    dissented
    echoed
    echoes
    elaborated
    elaborates
    emphasised
    emphasized
    emphasizes
    enthused
    enthuses
    estimated
    exclaimed
    exclaims
    exhorted
    exhorts
    explain
    explained
    explains
    expressed
    exulted
    exults
    feared
    fears
    finds
    fired back
    fires back
    found
    frets
    fretted
    fumed
    fumes
    gasped
    gloated
    gloats
    goes on
    griped
    gripes
    groaned
    groans
    groused
    grouses
    grumbled
    grumbles
    guessed
    gushed
    gushes
    hinted
    hints
    hit back
    hollered
    hoped
    hopes
    implied
    implies
    implored
    implores
    imply
    indicated
    indicates
    informed
    informs
    inquired
    inquires
    insist
    insisted
    insists
    instructed
    instructs
    interjected
    interjects
    interrupted
    intimated
    intimates
    intoned
    intones
    jeered
    jeers
    jested
    jibed
    joined in
    joke
    joked
    jokes
    lamented
    laments
    laughed
    lectured
    maintained
    maintains
    marveled
    marvelled
    mocked
    mocks
    mumbled
    mumbles
    murmured
    mused
    muses
    muttered
    mutters
    nodded
    note
    noted
    notes
    objected
    objects
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
    pondered
    ponders
    posited
    posted
    posts
    postulated
    prayed
    preached
    predict
    predicted
    predicts
    proclaimed
    proclaims
    professed
    professes
    promised
    promises
    pronounced
    prophesied
    proposed
    proposes
    protested
    protests
    pushed back
    put it
    puts it
    queried
    queries
    quipped
    quips
    quizzed
    quoted
    quotes
    raged
    railed
    rails
    ranted
    rants
    raved
    read
    reads
    reaffirmed
    reaffirms
    reasoned
    reassured
    rebuked
    rebukes
    rebutted
    recalled
    recalls
    recited
    recites
    reckoned
    reckons
    recommended
    recommends
    recounted
    reflected
    reflects
    reiterated
    reiterates
    remarked
    remarks
    remembered
    remembers
    reminded
    reminds
    reminisced
    reminisces
    repeated
    repeats
    replied
    replies
    reported
    reports
    respond
    responded
    responds
    retaliated
    retorted
    retorts
    revealed
    reveals
    riffed
    roared
    ruled
    rumbled
    ruminated
    said
    say
    saying
    says
    scoffed
    scoffs
    scolded
    scolds
    screamed
    screams
    shared
    shoots back
    shot back
    shouted
    shouts
    shrieked
    shrieks
    shrugged
    sighed
    signed
    smiled
    snapped
    snaps
    snarled
    snarls
    sneered
    sneers
    sniffed
    sniped
    sobbed
    speaks
    speculated
    speculates
    spoke
    sputtered
    stammered
    stated
    states
    stressed
    stresses
    suggested
    suggests
    summarised
    summarized
    summed up
    sums up
    surmised
    surmises
    swears
    swore
    taunted
    taunts
    teased
    teases
    tell
    tells
    testified
    testifies
    testify
    texted
    texts
    theorised
    theorized
    thinks
    thought
    threatened
    thundered
    thunders
    told
    trumpeted
    tweeted
    tweets
    underlined
    underscored
    underscores
    urge
    urged
    urges
    vented
    ventured
    volunteered
    volunteers
    vouched
    vowed
    vows
    wailed
    wails
    warn
    warned
    warns
    went on
    whined
    whines
    whispered
    whispers
    wisecracked
    wondered
    wonders
    worried
    worries
    write
    writes
    wrote
    yelled
    yells`,
  call: `
    accuse
    accused
    accuses
    accusing
    admonished
    alleged
    apologised
    apologized
    applauded
    applauding
    applauds
    assailed
    assailing
    assails
    attacked
    attacking
    bashed
    bashes
    bashing
    belittled
    belittles
    belittling
    bemoaned
    bemoaning
    bemoans
    berated
    berates
    berating
    billed
    bills
    blamed
    blaming
    blasted
    blasting
    blasts
    boasted about
    boasted of
    boasts of
    bragged about
    brags about
    branded
    brands
    brushed off
    brushes off
    call
    called
    called out
    calling
    calls
    cast
    castigated
    castigates
    castigating
    casting
    casts
    celebrated
    challenged
    challenging
    championed
    championing
    characterise
    characterised
    characterises
    characterize
    characterized
    characterizes
    chastised
    chastises
    cheered
    chided
    cited
    cites
    commended
    commends
    compared
    comparing
    complained about
    complained of
    complaining about
    complains about
    complains of
    concluded
    condemn
    condemned
    condemning
    condemns
    congratulated
    consider
    considered
    considers
    credited
    credits
    criticise
    criticised
    criticises
    criticising
    criticize
    criticized
    criticizes
    criticizing
    decried
    decries
    decry
    decrying
    deem
    deemed
    deems
    defend
    defended
    defending
    defends
    denounce
    denounced
    denounces
    denouncing
    deplored
    deplores
    deride
    derided
    derides
    deriding
    describe
    described
    describes
    describing
    disavowed
    dismiss
    dismissed
    dismisses
    dismissing
    disparaged
    disparages
    disparaging
    encouraged
    encourages
    encouraging
    endorsed
    excoriated
    expressed
    expresses
    extolled
    extolling
    extols
    faulted
    faulting
    faults
    frame
    framed
    frames
    framing
    hailed
    hailing
    hails
    hammered
    hammering
    hammers
    heralded
    heralds
    impugned
    invoked
    invokes
    invoking
    jeered
    knocked
    knocks
    labeled
    labeling
    labelled
    labelling
    labels
    lambasted
    lambastes
    lambasting
    lament
    lamented
    lamenting
    lampooned
    lauded
    laughed off
    likened
    likening
    likens
    maligned
    mentioned
    mock
    mocked
    mocking
    panned
    pans
    pilloried
    pledged
    pledges
    portray
    portrayed
    portraying
    portrays
    praise
    praised
    praises
    praising
    predicted
    predicts
    promised
    promises
    promising
    questioned
    questioning
    questions
    railed
    railed against
    railing against
    rails
    rails against
    rated
    rebuffed
    rebuked
    rebukes
    refer
    referenced
    references
    referencing
    referred
    referring
    refers
    regard
    regarded
    regards
    reject
    rejected
    rejecting
    rejects
    repudiated
    repudiates
    ridiculed
    ridicules
    ridiculing
    ripped
    ripping
    rips
    saluted
    savaged
    saw
    scorned
    seeing
    seen
    sees
    skewered
    skewering
    skewers
    slammed
    slamming
    slams
    slated
    speaks
    speaks of
    spoke
    spoke of
    summed up
    summing up
    sums up
    swore
    talked about
    talked of
    talked up
    talking about
    talks about
    talks of
    talks up
    termed
    terms
    thanked
    thanks
    touted
    touting
    trashed
    trumpeted
    trumpeting
    trumpets
    urge
    urged
    urges
    urging
    view
    viewed
    viewing
    views
    voiced
    vowed
    vows
    warned
    warned of
    warning of
    warns
    warns of
    waved off
    waves off
    welcomed
    welcomes
    welcoming
    writes off
    wrote off`,
  sayings: `
    accusation
    acknowledgment
    admission
    admonition
    advice
    allegation
    announcement
    answer
    argument
    assertion
    assessment
    barb
    battle cry
    belief
    boast
    catch phrase
    catchphrase
    chant
    charge
    charges
    claim
    claims
    comment
    comments
    complaint
    concern
    concerns
    conclusion
    contention
    criticism
    declaration
    demand
    denial
    description
    dictum
    exhortation
    explanation
    fear
    fears
    finding
    findings
    gibe
    hope
    idea
    insistence
    jab
    jibe
    joke
    lament
    line
    mantra
    message
    notion
    objection
    observation
    opinion
    pitch
    plea
    pledge
    pledges
    point
    prediction
    promise
    promises
    pronouncement
    proposal
    question
    quip
    quote
    rant
    reaction
    refrain
    remark
    remarks
    reminder
    reply
    request
    response
    retort
    rhetoric
    rule
    slogan
    sound bite
    statement
    suggestion
    suspicion
    take
    talking point
    testimony
    theory
    threat
    tirade
    tweet
    tweets
    verdict
    view
    vow
    warning
    words
    worry`,
  adding: `
    accusing
    acknowledging
    adding
    admitting
    admonishing
    affirming
    alleging
    announcing
    applauding
    arguing
    asking
    asserting
    attacking
    averring
    bellowing
    bemoaning
    blaming
    blasting
    boasting
    bragging
    calling
    casting
    cautioning
    chanting
    chiding
    citing
    claiming
    clarifying
    commending
    commenting
    comparing
    complaining
    complaining about
    conceding
    concluding
    condemning
    confessing
    confiding
    confirming
    contending
    countering
    criticising
    criticizing
    crying
    declaring
    decrying
    denouncing
    denying
    deploring
    deriding
    describing
    dismissing
    disparaging
    elaborating
    emphasising
    emphasizing
    estimating
    exclaiming
    explaining
    extolling
    faulting
    framing
    fretting
    fuming
    hailing
    hammering
    hinting
    imploring
    implying
    informing
    insisting
    intimating
    invoking
    joking
    labeling
    labelling
    lambasting
    lamenting
    lecturing
    likening
    maintaining
    mocking
    musing
    muttering
    noting
    objecting
    observing
    offering
    opining
    pleading
    pledging
    pointing out
    pondering
    portraying
    posting
    praising
    predicting
    proclaiming
    professing
    promising
    protesting
    questioning
    quoting
    railing
    railing against
    ranting
    reading
    reaffirming
    reasoning
    rebuking
    recalling
    recounting
    referencing
    referring
    reflecting
    reiterating
    remarking
    reminding
    replying
    responding
    retorting
    ridiculing
    saying
    scoffing
    screaming
    shouting
    sighing
    slamming
    snapping
    sneering
    speculating
    stating
    stressing
    suggesting
    summing up
    swearing
    talking about
    taunting
    teasing
    telling
    testifying
    texting
    thundering
    touting
    trumpeting
    tweeting
    urging
    venting
    vowing
    warning
    warning of
    whining
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
