// A warm browser, a new page for each document.
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const face = (file, weight) => `@font-face{font-family:Plex;font-weight:${weight};src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')})}`

export const open = async ({ fonts, browser: executablePath }) => {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] })
  const style = `${face(fonts.regular, 400)}${face(fonts.semiBold, 600)}body{font:10pt/1.35 Plex;margin:0}h1{font-size:18pt;margin:14pt 0 8pt;font-weight:600;break-after:avoid}p{margin:0 0 8pt}
    table{width:100%;border-collapse:collapse}th{text-align:left}td,th{padding:4pt 6pt 4pt 0;border-bottom:.5pt solid #888;vertical-align:top}tr{break-inside:avoid}td:first-child{width:9%}td:nth-child(2){width:46%}td:nth-child(3){width:18%}`
  const tr = (tag, cells) => `<tr>${cells.map((text) => `<${tag}>${escape(text)}</${tag}>`).join('')}</tr>`
  return {
    render: async ({ title, chapters }) => {
      const page = await browser.newPage()
      await page.setContent(`<!doctype html><html lang="da"><title>${escape(title)}</title><style>${style}</style>${chapters.map((chapter) => `<h1>${escape(chapter.title)}</h1>${chapter.paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}<table><thead>${tr('th', chapter.columns)}</thead>${chapter.rows.map((cells) => tr('td', cells)).join('')}</table>`).join('')}`)
      await page.evaluate('document.fonts.ready')
      const bytes = await page.pdf({ format: 'A4', tagged: true, outline: true, displayHeaderFooter: true, margin: { top: '93px', bottom: '83px', left: '83px', right: '83px' },
        headerTemplate: `<div style="font-size:8px;margin-left:62pt">${escape(title)}</div>`, footerTemplate: '<div style="font-size:8px;width:100%;text-align:right;margin-right:62pt">Side <span class="pageNumber"></span> af <span class="totalPages"></span></div>' })
      await page.close()
      return bytes
    },
    close: () => browser.close(),
  }
}
