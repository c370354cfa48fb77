import type { WordTables } from '../language.ts'

export const notSpeech = {
  works: `
    acronym
    album
    albums
    anthem
    article
    ballad
    bestseller
    blog
    book
    books
    campaign
    category
    chapter
    classic
    column
    documentary
    entitled
    episode
    essay
    exhibition
    expression
    film
    films
    game
    hashtag
    heading
    headline
    headlined
    hit
    hymn
    label
    lyric
    lyrics
    magazine
    memoir
    motto
    movie
    movies
    musical
    name
    newspaper
    nickname
    novel
    opera
    operation
    painting
    phrase
    phrases
    play
    podcast
    poem
    program
    programme
    project
    report
    section
    sequel
    series
    show
    single
    sitcom
    slogan
    song
    songs
    story
    subtitle
    symphony
    term
    terms
    theme
    title
    titled
    track
    video
    word
    words`,
  weakNaming: `
    on`,
  naming: `
    a.k.a.
    aka
    alias
    author of
    authors of
    branded
    by the name
    called
    christened
    co-author of
    code-named
    codenamed
    dubbed
    entitled
    headlined
    known as
    labeled
    labelled
    marked
    named
    nicknamed
    performed
    published
    read from
    reading
    referred to as
    sang
    sings
    so-called
    starring
    termed
    the phrase
    the term
    the word
    titled
    wrote the`,
} satisfies Partial<WordTables>
