// The words the renderer itself puts on a document's pages.

export const frameText = {
  draftMark: 'UDKAST',
  contents: 'Indhold',
  before: 'Før',
  after: 'Efter',
  emoji: '[emoji]',
  fileNames: {
    auditReport: 'Auditrapport',
    decision: 'Beslutning om akkreditering',
    actionPlan: 'Handlingsplan',
    startLetter: 'Startbrev',
    stageTexts: 'Tekster',
    supervisionOverview: 'Overblik over socialtilsyn',
    citizensLetter: 'Information til borgere og pårørende',
    roundSummary: 'Rundens opsamling',
  },
  fileVersion: (version: number, draft: boolean): string => (draft ? `UDKAST v${version}` : `v${version}`),
  pageOf: (page: number, pages: number): string => `Side ${page} af ${pages}`,
  linkTo: (title: string, page: number): string => `${title}, side ${page}`,
  replaced: (count: number, attachment: string | undefined): string =>
    `${count === 1 ? 'Ét tegn' : `${count} tegn`} i teksterne findes ikke i dokumentets skrifttype og er erstattet.${attachment === undefined ? '' : ` Den oprindelige tekst står i den vedhæftede fil ${attachment}.`}`,
} as const
