// Words of calendar links, on Min adgang and where an audit day is shown.
import type { FeedKind } from '../../domain/calendar/items.ts'

export const calendarPageText = {
  title: 'Frister og besøg i din kalender',
  purpose: 'Et kalenderlink viser dine frister, auditdage og anmeldte (planlagte) besøg i Outlook, på telefonen eller i en anden kalender. Det opdaterer sig selv: flyttes en dag, flytter den med. Der står tilbuddets navn, hvad det er, og hvornår. Intet andet.',
  none: 'Du har ingen kalenderlinks.',
  what: 'Hvad', made: 'Lavet', read: 'Sidst hentet', never: 'Aldrig', end: 'Tilbagekald',
  kinds: { own: 'Det, jeg selv skal, og besøg, jeg er med til', offer: 'Alle frister og besøg i ét tilbud', below: 'Alle frister og besøg i de tilbud, jeg leder' } satisfies Record<FeedKind, string>,
  kindOf: (kind: FeedKind, offerName: string | null): string => (kind === 'offer' ? `Alle frister og besøg: ${offerName ?? ''}` : calendarPageText.kinds[kind]),
  make: 'Lav et kalenderlink', choose: 'Hvad skal kalenderen vise?', offer: (name: string): string => `Alle frister og besøg: ${name}`,
  chooseFirst: 'Vælg, hvad kalenderen skal vise.',
  done: 'Kalenderlinket er lavet',
  doneHint: 'Kopiér det, og indsæt det i din kalender: i Outlook under »Tilføj kalender« og »Abonner fra internettet«. Linket vises kun her og nu. Alle, der har det, kan læse kalenderen, så giv det ikke videre.',
  doneAgain: 'Linket er lavet før og kan ikke vises igen. Tilbagekald det, og lav et nyt, hvis det er væk.',
  open: 'Åbn i kalenderen på denne enhed',
  ended: 'Kalenderlinket er tilbagekaldt',
  endedHint: 'Det viser intet mere. Fjern det også i kalenderen.',
  visitFile: 'Læg auditdagen i kalenderen (.ics)',
} as const
