// Words of the page where a person sees where they are signed in.

export const myAccessText = {
  title: 'Min adgang',
  purpose: 'Her ser du, hvor du er logget ind lige nu, og hvordan du logger ind. Er der et sted, du ikke kender, så afslut det, og sig det til Akkrediteringssekretariatet.',
  sessions: 'Her er du logget ind',
  begun: 'Logget ind',
  lastSeen: 'Sidst brugt',
  until: 'Slutter senest',
  current: 'Her, hvor du er nu',
  endName: 'Afslut',
  end: (begun: string): string => `Afslut den fra ${begun}`,
  endOthers: 'Afslut alle andre',
  onlyHere: 'Du er kun logget ind her.',
  ended: 'Adgangen er afsluttet',
  endedHint: 'Der skal logges ind igen for at bruge den.',
  rule: 'En adgang slutter af sig selv efter 8 timer uden brug og senest efter 24 timer. Bruger andre også computeren, så log ud, når du går.',
} as const
