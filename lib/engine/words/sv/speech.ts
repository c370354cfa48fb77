import type { SpeechWords } from '../speech-words.ts'

export const sv: SpeechWords = {
  say: 'sade sa säger sagt berättade berättar menade menar skrev skriver förklarade förklarar svarade svarar frågade frågar uppgav uppger tillade tillägger hävdade hävdar konstaterade konstaterar betonade betonar varnade varnar meddelade meddelar tyckte tycker ropade',
  call: 'kallade kallar beskrev beskriver talade talar kritiserade anklagade',
  adding: '',
  around: 'också har hade då sedan även igår idag bland annat',
  according: 'enligt',
  after: '',
  he: 'han',
  she: 'hon',
  they: 'de',
  determiners: 'den det de en ett denna',
  links: 'av från på för vid i och',
  stops:
    'att som när medan efter före under men eftersom där i med av på till om och eller har är var inte för vid',
  titles: 'herr fru dr professor president minister statsminister kung drottning general',
  roles:
    'talesperson talesman talesperson minister statsminister president direktör chef polis åklagare domare advokat läkare professor forskare expert ordförande vittne granne man kvinna regering parti källa tidning tränare spelare författare',
  documents: 'rapport rapporten uttalande brev studie studien dokument text artikel',
  roleEnds: '(?:minister|ministern|chef|chefen|talesperson|ledare|ledaren|forskare|mannen)$',
  works:
    'film filmen bok boken roman romanen låt låten album serie serien titel ord ordet begrepp begreppet uttryck uttrycket tidning tidningen program projekt namn namnet',
  naming: 'så_kallade så_kallad så_kallat kallad kallat kallas med_titeln',
  told: 'till för',
  through: 'intervju_med intervju_i',
  first: 'jag vi vår vårt våra oss mig min mitt mina',
}
