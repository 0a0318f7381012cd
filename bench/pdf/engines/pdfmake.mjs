import pdfmake from 'pdfmake'

export const open = ({ fonts }) => {
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path))
  pdfmake.setFonts({ Plex: { normal: fonts.regular, bold: fonts.semiBold, italics: fonts.italic, bolditalics: fonts.semiBold } })
  return {
    render: ({ title, chapters }) => pdfmake.createPdf({
      pageSize: 'A4', pageMargins: [62, 70, 62, 62], lang: 'da-DK', tagged: true, subset: 'PDF/A-3a', version: '1.7', info: { title, creationDate: new Date('2026-11-26T12:00:00Z') },
      defaultStyle: { font: 'Plex', fontSize: 10, lineHeight: 1.25 },
      header: { text: title, fontSize: 8, margin: [62, 30, 62, 0] },
      footer: (page, pages) => ({ text: `Side ${page} af ${pages}`, fontSize: 8, alignment: 'right', margin: [62, 20, 62, 0] }),
      content: chapters.flatMap((chapter) => [
        { text: chapter.title, fontSize: 18, bold: true, margin: [0, 14, 0, 8] },
        ...chapter.paragraphs.map((text) => ({ text, margin: [0, 0, 0, 8] })),
        { table: { headerRows: 1, dontBreakRows: true, widths: ['9%', '46%', '18%', '27%'], body: [chapter.columns.map((text) => ({ text, bold: true })), ...chapter.rows] }, margin: [0, 4, 0, 10] },
      ]),
    }).getBuffer(),
    close: () => undefined,
  }
}
