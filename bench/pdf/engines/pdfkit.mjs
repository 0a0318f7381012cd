// Ours: tagged and archival, as every document of the product is.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const open = async ({ project }) => {
  const { renderDocument } = await import(pathToFileURL(join(project, 'dist', 'reports', 'render.js')).href)
  return {
    render: async ({ title, chapters }) => (await renderDocument({
      kind: 'bench', title, subject: title, author: 'Københavns Kommune', lang: 'da-DK', createdAt: '2026-11-26T12:00:00.000Z', draft: false, runningHead: title, contents: false,
      sections: chapters.map((chapter) => ({
        title: chapter.title,
        blocks: [
          ...chapter.paragraphs.map((text) => ({ type: 'paragraph', text })),
          { type: 'table', caption: 'Vidnesbyrd', rowHeader: true, columns: [1, 5, 2, 3].map((width, at) => ({ title: chapter.columns[at], width })), rows: chapter.rows },
        ],
      })),
    })).bytes,
    close: () => undefined,
  }
}
