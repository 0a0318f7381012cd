// Labels of what a text in a case consists of.
export const contentText = {
  requirement: 'Krav', requirements: 'Krav', criterion: 'Kriterium', section: 'Afsnit', pair: 'Sammenhæng', grade: 'Vurdering',
  labels: {
    how: 'Hvordan', answer: 'Svar', next: 'Hvad så nu?', scope: 'Omfang', period: 'Periode', targetGroup: 'Målgruppe', where: 'Det står her', source: 'Kilde', at: 'Tidspunkt', place: 'Sted', who: 'Hvem', owner: 'Ansvarlig',
    date: 'Dato', due: 'Frist', consent: 'Må deles', verified: 'Bekræftet', upheld: 'Medhold', goodPractice: 'Særlig god praksis', opportunity: 'Udviklingsmulighed', unchanged: 'Uændret', late: 'Kom efter fristen',
    count: 'Antal', kind: 'Slags', form: 'Hvordan', what: 'Hvad', why: 'Hvorfor', endsOn: 'Slutter', text: 'Tekst', grounds: 'Grunde', reason: 'Begrundelse', learnt: 'Hvad lærte vi?',
  } as Readonly<Record<string, string>>,
  words: {
    touched: 'Berørt i kapitlet', standsInDocument: 'Det står i et dokument', impartial: 'Jeg er habil', doubt: 'Jeg er i tvivl', partial: 'Jeg er ikke habil', scale: 'Skalér op', adjust: 'Justér', stop: 'Stop',
    followed: 'Taget til følge', partlyFollowed: 'Delvist taget til følge', notFollowed: 'Ikke taget til følge',
  } as Readonly<Record<string, string>>,
} as const
