// Common names in Denmark, as people know them: of all ages, and of families from elsewhere. Made by hand, to be added to.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** First names that are no other Danish word. */
export const firstNames: ReadonlySet<string> = words(`
  adam agnes ahmad ahmed albert alberte aleksander alexander alfred ali alma amalie amanda amina amir anders andrea andreas ane anette anita ann anna anne
  annelise annette anni anton arne arthur asger asta astrid august augusta aya ayse bente benedikte bendt benjamin bertha bettina birger birgit birgitte birthe
  bjarne bjørn bodil brian britt britta camilla carina carl carla caroline caspar casper cathrine cecilie charlotte christel christian christina christine
  christoffer clara claus connie cristina daniel daniella david dennis diana dorte dorthe ebbe edith egon ejner elena elin elisa elisabeth ella ellen ellinor elsa
  emil emilie emilia emily emma eric erik erika erling esben esther eva evelyn fatima fatma fie filip flemming frank freja frederik frederikke freya frida
  frode gerda gert gitte grethe gunnar gurli gustav hanna hanne hannah harald hassan hasan hedvig helena helene helga helle henning henriette henrik henry herdis
  holger hugo hussein ian ibrahim ida inga inge ingeborg inger ingrid irene irma isabella ismail iver ivan jack jacob jakob jan jane janne jannie jannik
  jens jeppe jesper jessica jette jimmy joachim johan johanna johanne johannes john johnny jonas jonathan josefine josephine julia julie julius jytte jørgen
  jørn kaj karen karin karina karl karla karoline kasper katja katrine kenneth kenny kent kevin khaled kirsten kirstine kjeld klara klaus knud kristian
  kristina kristine kristoffer kurt lærke lars lasse laura laurits lauritz laus leif lena lene leon leonora liam lilly lina linda line lis lisa lisbeth lise lissi
  liselotte lizzi lone lotte louis louise lucas ludvig luis luka lukas luna lykke maia maja malene malik malou malte magnus marcus maren margit margrethe maria
  mariam marianne marie marius mark markus martha martin martine mary mathias mathilde matilde max maya merete merle mette mia michael michelle mikael mikkel
  mille mikke mogens mohamad mohamed mohammad mohammed mona monica monika morten mustafa nadia nadja nanna naja natalie natasja nathalie nete nicklas niclas nicolai
  nicoline nikolaj niels nikoline nils nina noah nora nour ola ole oliver olivia omar orla oscar oskar otto palle patrick paul paula per pernille
  peter philip pia poul preben ragnhild randi rasmus rebecca regitze rikke rita robert robin roger rolf rosa ruben rune ruth sabrina said sally salma samira
  samuel sander sandra sanne sara sarah sebastian selma signe sigrid sigurd silje silas simon simone sine sofia sofie solveig søren stefan steffen
  stephanie stig stine storm sune susan susanne svend sys søs tanja tatiana theis theodor therese thomas thor thora thorkild thyra tina tine tobias tommy tone
  tonny torben tove trine troels uffe ulla ulrik ulrikke ursula valdemar vagn valborg verner vibeke victor victoria viggo viktor viktoria vilhelm villads villy
  viola vita vivi vivian walther werner wilhelm william winnie yasmin yusuf yvonne zahra zainab zakaria zara zeinab zoe`)

/** First names that are ordinary Danish words or names of other things too: only a family name behind them makes them a person's. */
export const ambiguousFirstNames: ReadonlySet<string> = words(`
  aksel alba anker ask aske bent bertram bo bror dagny dan ea eddie eigil else ester finn folmer georg hans helmer ib iben jon jonna juni kai kim krista lea
  lau leo lili liv mads mai maj mie milla my nicholas noa ravn rebekka rosalina sol sonja steen sten thea tim tom ted torsten tyra vera vigga viva willy zenia`)

/** Family names that do not end in -sen. */
export const familyNames: ReadonlySet<string> = words(`
  abdi abdullah agerholm ahmad ahmed ali aydin bach bak bang bech beck berg bertelsen bisgaard bjerregaard bloch boesen bonde borch brandt brink bruun buch carstens
  celik dahl dalsgaard dam damgaard damm demir dideriksen ditlevsen duus ebbesen engel fischer friis frost fuglsang gade gram gregersen haar hald hansson haugaard
  hassan hedegaard hein hjorth holm holmgaard holst hougaard hussein hussain hviid høegh høj ibrahim iversen jama johansson juhl juul jørgensen kaya khan kirkegaard
  kjeldgaard kjær kjærgaard kjærgård klausen knudsen koch kofoed kragh krogh kruse kristoffersen kvist lassen laursen lauridsen lind lindberg lindgaard lorentzen lund lynge
  lyngby madsen mahmoud mathiesen meyer mohamed mohammed mohamud molina mouritzen munch munk møller mørch mørk nguyen nissen norup nyborg nygaard nørgaard omar
  osman overgaard pedersen pham petersen petri poulsen priess qvist rahbek raun ravn riis rosenberg sahin sander schmidt schou schrøder schultz skov smith
  sommer storm svane sørensen søgaard søndergaard thorsen thygesen toft tran vang vester vestergaard vind vinther wagner winther worm wulff yildiz yilmaz
  ytzen østergaard ågaard aagaard åkjær`)

/** Ordinary words in -sen that can stand behind a first name. */
export const noFamilyNames: ReadonlySet<string> = words('adressen analysen bussen cyklussen dansen dosen fasen glasen grænsen heisen hilsen indsen kassen klassen kursen læsen listen lysen pausen pladsen planen prisen processen pulsen rejsen risen rosen rossen tavsen terrassen visen')

/** What a citizen is called before a name: "Borger Sofie", "mor til Sofie". */
export const citizenWords: ReadonlySet<string> = words('barnet beboer beboeren borger borgeren bruger brugeren dreng drengen elev eleven far kvinden mand manden mor pige pigen pårørende ung unge')
