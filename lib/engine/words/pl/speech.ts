import type { SpeechWords } from '../speech-words.ts'

export const pl: SpeechWords = {
  say: 'powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje stwierdził stwierdziła stwierdza oświadczył oświadczyła podkreślił podkreśliła podkreśla zaznaczył zaznaczyła napisał napisała pisze poinformował poinformowała zapytał zapytała pyta odpowiedział odpowiedziała wyjaśnił wyjaśniła wyjaśnia ocenił oceniła ocenia przyznał przyznała zapewnił zapewniła ostrzegł ostrzega ogłosił tłumaczy tłumaczył tłumaczyła krzyknął uważa',
  call: 'nazwał nazwała określił określiła opisał opisała mówił mówiła skrytykował',
  adding: 'dodając mówiąc podkreślając',
  around: 'też także że już jeszcze wtedy później',
  according: 'według zdaniem',
  after: '',
  he: 'on',
  she: 'ona',
  they: 'oni one',
  determiners: 'ten ta to',
  links: 'z ze do',
  stops:
    'że który która kiedy gdy po przed podczas ale bo gdzie w we z na do i lub nie się od dla jest był była o',
  titles: 'pan pani dr prof prezydent premier minister generał król papież poseł senator',
  roles:
    'rzecznik rzeczniczka minister prezydent premier dyrektor burmistrz poseł posłanka senator adwokat sędzia prokurator policja lekarz profesor naukowiec ekspert szef przewodniczący świadek sąsiad ojciec matka rząd ministerstwo partia źródło gazeta trener pisarz autor',
  documents: 'raport oświadczenie list dokument tekst wyrok artykuł komunikat',
  roleEnds: '',
  works:
    'film filmie książka książce powieść piosenka album serial sztuka tytuł słowo słowa termin pojęcie hasło gazeta tygodnik program projekt operacja nazwa',
  naming: 'tak_zwany tak_zwana tzw nazwany nazwana zatytułowany zatytułowana pod_tytułem',
  told: 'dla',
  through: 'wywiadzie_dla rozmowie_z',
  first: 'ja my nasz nasza nasze mnie nas mój moja jesteśmy mamy',
}
