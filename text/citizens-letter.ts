// The letter to citizens and relatives, in plain Danish (domain.md §5). Short sentences; "besøg" and not "audit", for that is no word of theirs.

const people = (count: number): string => (count === 2 ? 'To' : count === 3 ? 'Tre' : count === 4 ? 'Fire' : `${count}`)

export const citizensLetterText = {
  kind: 'Information til borgere og pårørende',
  title: (offer: string): string => `Vi kommer på besøg på ${offer}`,
  opening: (visitors: number, day: string): string => `${people(visitors)} medarbejdere fra Københavns Kommune kommer på besøg ${day}.`,
  openingWithoutDay: (visitors: number): string => `${people(visitors)} medarbejdere fra Københavns Kommune kommer snart på besøg. Personalet siger til, når dagen er aftalt.`,
  why: 'Vi vil gerne se og høre, hvordan det er at bo eller være her. Det gør vi for at hjælpe stedet med at blive endnu bedre. Det er ikke dig, vi ser på. Det er stedet.',
  whatTitle: 'Hvad sker der på besøget?',
  what: 'Vi taler med borgere, pårørende, personale og ledelse. Vi ser, hvordan hverdagen er. Vi går ikke ind i dit hjem eller dit værelse, uden at du siger ja.',
  choiceTitle: 'Du bestemmer selv',
  choice: 'Det er frivilligt at tale med os. Du kan sige nej. Du kan også sige ja og stoppe igen. Det får ingen betydning for din hjælp.',
  support: 'Du må gerne have en med, som du er tryg ved. Sig til, hvis du har brug for tolk, billeder, tegn eller god tid.',
  childrenTitle: 'Til forældre',
  children: 'Vi taler kun med børn og unge, når de selv har lyst. Har du forældremyndigheden, får du besked før besøget, og du kan sige nej på barnets vegne. Er barnet fyldt 15 år, spørger vi barnet selv.',
  writtenTitle: 'Det skriver vi ned',
  written: 'Vi skriver ikke navne ned. Vi skriver heller ikke noget, der kan vise, hvem du er. Vi skriver for eksempel "vi talte med tre borgere".',
  afterTitle: 'Hvad sker der bagefter?',
  after: 'Vi skriver en rapport om stedet. Lederen kan fortælle dig, hvad der står i den.',
  askTitle: 'Vil du vide mere?',
  ask: (contact: string): string => `Spørg personalet, eller skriv eller ring til ${contact === '' ? 'os' : contact}.`,
} as const
