/** Words by which a name is known to be a newsroom's rather than a person's. Lower case. */
export const outletWords = new Set(
  'post times news journal press bbc cnn nbc abc cbs fox reuters afp ap dpa npr pbs msnbc bloomberg guardian telegraph tribune herald tv radio magazine today daily weekly agency independent sun mirror mail express observer economist chronicle globe gazette sentinel star record examiner inquirer politico axios vox vice wire xinhua tass interfax spiegel zeit zeitung welt bild faz süddeutsche taz tagesschau ard zdf funke redaktionsnetzwerk monde figaro libération parisien franceinfo bfm rtl tf1 inter pais país mundo vanguardia efe abc folha globo estadão público observador repubblica corriere stampa ansa rai volkskrant telegraaf nos nrc newspaper paper broadcaster network website outlet zeitung agentur sender journal quotidien chaîne agence diario periódico cadena agencia jornal emissora agência giornale quotidiano agenzia krant omroep persbureau newsweek forbes variety deadline buzzfeed nature'.split(
    ' ',
  ),
)

/** Words inside names that are not capitals: “Ludwig van Beethoven”. */
export const nameParticles = new Set(
  'de van von der den ter te la le du di da del della dos das bin ibn al el ben zu zum af of y e'.split(' '),
)
