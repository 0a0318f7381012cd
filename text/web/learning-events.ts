// Words of the pages of arrangementer.
import type { LearningEventKind } from '../../domain/learnings/events.ts'

export const learningEventText = {
  title: 'Arrangementer', purpose: 'Her mødes tilbud om det, de har lært. Det er frivilligt, og du melder dig selv til og fra.',
  coming: 'Kommende', past: 'Tidligere', showPast: 'Vis tidligere', showComing: 'Vis kommende', filter: 'Filtrér arrangementer', requirement: 'Krav', all: 'Alle', apply: 'Vis', reset: 'Nulstil',
  make: 'Lav et arrangement', change: 'Ret arrangementet', cancel: 'Aflys', cancelHeading: 'Aflys arrangementet', cancelHint: 'De tilmeldte får besked med begrundelsen.',
  kinds: { workshop: 'Workshop', visit: 'Besøg hos et tilbud', presentation: 'Oplæg', network: 'Netværk' } satisfies Record<LearningEventKind, string>,
  empty: 'Der er ingen kommende arrangementer.', emptyHint: 'Når sekretariatet eller et tilbud inviterer, står det her.', pastEmpty: 'Der har ikke været arrangementer endnu.', filtered: 'Intet arrangement om det krav.', filteredHint: 'Vælg et andet krav, eller nulstil.',
  name: 'Titel', kind: 'Form', day: 'Dag', from: 'Fra kl.', to: 'Til kl.', place: 'Sted', text: 'Hvad det handler om', textHint: 'Skriv ikke navne på borgere.', requirements: 'Krav, det handler om', areas: 'For', areasHint: 'Vælg ingen, hvis det er for alle.', forAll: 'Alle', places: 'Pladser', placesHint: 'Lad stå tomt, hvis der er plads til alle.', until: 'Tilmelding senest', holder: 'Indbyder', secretariat: 'Sekretariatet', reason: 'Begrundelse',
  when: (day: string, from: string, to: string): string => `${day} kl. ${from}–${to}`, untilDay: (day: string): string => `Tilmelding senest ${day}`,
  signUp: 'Tilmeld mig', signOff: 'Meld mig fra', signUpWaiting: 'Skriv mig på venteliste', of: (title: string): string => `: ${title}`,
  seat: 'Du er tilmeldt', waiting: 'Du er på venteliste', cancelled: 'Aflyst', cancelledBecause: (reason: string): string => `Aflyst: ${reason}`, isPast: 'Har været',
  taken: (taken: number, places: number | null): string => (places === null ? `${taken} tilmeldt` : `${taken} af ${places} pladser er taget`), waits: (n: number): string => (n === 1 ? '1 på venteliste' : `${n} på venteliste`),
  participants: 'Deltagere', noParticipants: 'Ingen har meldt sig til endnu.', onWaitingList: 'Venteliste',
  save: 'Gem', send: 'Lav arrangementet', back: 'Tilbage uden at gemme', saved: 'Gemt.', made: 'Arrangementet er lavet.', gone: 'Arrangementet er aflyst.', signedUp: 'Du er tilmeldt.', signedOff: 'Du er meldt fra.', onList: 'Du er skrevet på venteliste. Bliver der en plads, er den din, og du får besked her.',
  stale: 'En anden har ændret det samme imens.', staleHint: 'Dit står i felterne. Åbn arrangementet i et andet vindue for at se det, der er gemt, og gem så igen.',
  news: 'Nyt om dine arrangementer', notices: { changed: 'Tid eller sted er ændret', cancelled: 'Er aflyst', movedUp: 'Du har fået en plads' },
  numberWrong: 'Skriv et helt tal, eller lad feltet stå tomt.', missing: (what: string): string => `Skriv ${what}.`, timeWrong: 'Skriv klokkeslættet som 09:30.',
  next: (title: string, day: string): string => `Næste arrangement: ${title}, ${day}.`, see: 'Se arrangementer', about: 'Arrangementer om det', stageLine: 'Læring bliver til, når den mødes med andres.',
} as const
