// What stands in the place of somebody who has left, and the words by which it is done.

export const pseudonymText = {
  /** Their number's name, title and mail address; the domain is one that no mail ever reaches (RFC 2606). */
  words: (no: number) => ({ name: `Tidligere medarbejder ${no}`, title: 'Tidligere medarbejder', email: `tidligere-medarbejder-${no}@pseudonym.invalid` }),
  heading: 'Erstat med et nummer',
  purpose: (name: string): string => `Når ${name} er holdt op, kan navn, mailadresse, brugernavn og alle måder at logge ind på fjernes for altid. I stedet står "Tidligere medarbejder" og et nummer. Det kan ikke fortrydes.`,
  stays: 'Det, personen har gjort, står ved magt under nummeret. Tekster, personen har skrevet, og udsendte dokumenter ændres ikke: står navnet i dem, bliver det stående. En sikkerhedskopi fra før har stadig navnet.',
  notYet: 'Det kan ikke lade sig gøre endnu:',
  sure: 'Ja, fjern oplysningerne for altid', button: 'Erstat med et nummer',
  notSure: 'Sæt kryds, hvis oplysningerne skal fjernes for altid.',
  is: 'Personen er erstattet med et nummer. Navn og adgang er fjernet.',
} as const
