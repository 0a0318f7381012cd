import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View } from '@react-pdf/renderer'
import { createElement as h, Fragment } from 'react'

// The foot has a height of its own: without one the renderer ends in numbers beyond all bounds from ten pages on.
const styles = StyleSheet.create({
  page: { fontFamily: 'Plex', fontSize: 10, lineHeight: 1.35, paddingTop: 70, paddingBottom: 62, paddingHorizontal: 62 },
  head: { position: 'absolute', top: 30, left: 62, fontSize: 8 },
  foot: { position: 'absolute', top: 800, left: 62, width: 471, height: 14, textAlign: 'right', fontSize: 8 },
  title: { fontSize: 18, fontWeight: 600, marginTop: 14, marginBottom: 8 },
  prose: { marginBottom: 8 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5, borderColor: '#888', paddingVertical: 4 },
  strong: { fontWeight: 600 },
})
const widths = ['9%', '46%', '18%', '27%']
const row = (cells, key, style) => h(View, { key, style: styles.row, wrap: false }, cells.map((text, at) => h(Text, { key: at, style: [{ width: widths[at], paddingRight: 6 }, style] }, text)))

export const open = ({ fonts }) => {
  Font.register({ family: 'Plex', fonts: [{ src: fonts.regular }, { src: fonts.semiBold, fontWeight: 600 }] })
  // Words are not divided: none of the others does.
  Font.registerHyphenationCallback((word) => [word])
  return {
    render: ({ title, chapters }) => renderToBuffer(h(Document, { title, language: 'da-DK' }, h(Page, { size: 'A4', style: styles.page },
      h(Text, { style: styles.head, fixed: true }, title),
      chapters.map((chapter) => h(Fragment, { key: chapter.title },
        h(Text, { style: styles.title }, chapter.title),
        chapter.paragraphs.map((text, at) => h(Text, { key: at, style: styles.prose }, text)),
        row(chapter.columns, 'head', styles.strong), chapter.rows.map((cells, at) => row(cells, at)))),
      h(Text, { style: styles.foot, fixed: true, render: ({ pageNumber, totalPages }) => `Side ${pageNumber} af ${totalPages}` })))),
    close: () => undefined,
  }
}
