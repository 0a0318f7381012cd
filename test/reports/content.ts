// Reads content without a PDF: a section by its title, its blocks as plain lines.
import type { Block, Cell, DocumentContent } from '../../reports/document.ts'

const cellText = (cell: Cell): string => (typeof cell === 'string' ? cell : [cell.shape === undefined ? '' : `(${cell.shape})`, cell.text, cell.sub ?? ''].filter((part) => part !== '').join(' '))

const linesOf = (block: Block): readonly string[] => {
  const sign = 'shape' in block && block.shape ? `(${block.shape}) ` : ''
  switch (block.type) {
    case 'heading': return [`${'#'.repeat(block.level)} ${sign}${block.text}${block.note === undefined ? '' : ` | ${block.note}`}`]
    case 'paragraph': return [`${sign}${block.text}`]
    case 'list': return block.items.map((item) => `* ${item}`)
    case 'keyValues': return block.rows.map((row) => `${row.key}: ${row.value}`)
    case 'table': return block.rows.map((row) => ('group' in row ? `= ${row.group}` : row.map(cellText).join(' | ')))
    case 'note': return [`[${block.title ?? ''}] ${block.text}`]
    case 'beforeAfter': return [`${block.before} → ${block.after}`]
    case 'remark': return [block.label, `> ${block.quote}`, ...(block.answer ? [`(${block.answer.shape ?? ''}) ${block.answer.label}: ${block.answer.text}`] : [])]
    default: return []
  }
}

/** The lines of the section with this title, without soft hyphens. */
export const section = (content: DocumentContent, title: string): readonly string[] => {
  const found = content.sections.find((one) => one.title === title)
  if (!found) throw new Error(`no section ${title}; there are ${content.sections.map((one) => one.title).join(', ')}`)
  return found.blocks.flatMap(linesOf).map((line) => line.replaceAll('\u00AD', ''))
}

/** All lines of a document. */
export const allLines = (content: DocumentContent): readonly string[] => content.sections.flatMap((one) => [`# ${one.title}`, ...section(content, one.title)])
