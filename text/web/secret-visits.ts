// Words of the fortrolighedskreds: visits that only it knows of, until they have begun.
export const secretVisitsText = {
  title: 'Uanmeldte besøg, kendt på forhånd', link: 'Fortrolighedskredsen',
  purpose: 'Kun fortrolighedskredsen kan se dette. For alle andre, også tilbuddet, dets ledelse og administratorer, findes besøget ikke, før det er begyndt. Hvert opslag skrives ned.',
  first: 'Ingen er i fortrolighedskredsen endnu', firstHint: 'Udpeg den første, for eksempel dig selv. Derefter udpeger kredsen selv sine medlemmer.',
  waiting: 'Besøg, der venter', none: 'Ingen besøg er kendt på forhånd.', noneHint: 'Får du at vide, at socialtilsynet kommer uanmeldt, så registrér det her og ingen andre steder.',
  over: 'Begyndte og trukket tilbage', day: 'Dag', offer: 'Tilbud', unit: 'Enhed', whole: 'Hele tilbuddet', note: 'Note', enteredBy: (when: string): string => `Registreret ${when}`, opened: (when: string): string => `Begyndt ${when}`, withdrawn: (when: string): string => `Trukket tilbage ${when}`,
  begin: 'Besøget er begyndt', beginHint: 'Derefter ser alle det, som de ser andre besøg.', beginNotYours: 'Kun en tilsynskoordinator kan registrere, at besøget er begyndt.', withdraw: 'Træk tilbage',
  enter: 'Registrér et besøg', where: 'Tilbud og enhed', choose: 'Vælg', noteHint: 'Hvorfra vides det? Skriv ingen navne på borgere.', save: 'Registrér',
  circle: 'Fortrolighedskredsen', name: 'Udpeg en mere', nameFirst: 'Udpeg', person: 'Person', personHint: 'Tilsynskoordinatorer, sekretariatet, konsulenter og beslutningstagere.', leave: 'Tag ud af kredsen', last: 'Kredsen skal have mindst én. Udpeg en anden først.', named: (when: string): string => `Udpeget ${when}`,
  looks: 'Opslag', looksHint: 'De seneste 500. Listen kan ikke ændres.', who: 'Hvem', when: 'Hvornår', what: 'Hvad',
  missing: { place: 'Vælg, hvilket tilbud besøget gælder.', day: 'Skriv dagen.', person: 'Vælg en person.' },
  done: { enter: 'Besøget er registreret. Kun kredsen kan se det.', withdraw: 'Besøget er trukket tilbage.', begin: 'Besøget er begyndt, og alle kan se det.', name: 'Personen er udpeget.', leave: 'Personen er ude af kredsen.' },
} as const

/** What a look was at, or what was changed. */
export const secretLookWords: Readonly<Record<string, string>> = {
  overview: 'Så siden', list: 'Så listen over besøg', looks: 'Så opslagene', circle: 'Så, hvem der er i kredsen',
  nameToCircle: 'Udpegede en person', leaveCircle: 'Tog en person ud', enterSecretVisit: 'Registrerede et besøg', withdrawSecretVisit: 'Trak et besøg tilbage', beginSecretVisit: 'Registrerede, at et besøg er begyndt',
}
