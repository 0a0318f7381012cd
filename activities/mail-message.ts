// A mail written from its notices: as text, and as plain accessible HTML without pictures, styles from elsewhere or anything that tells
// the sender that it was read. One thing to do, one link to it.
import { asks } from '../domain/mail/notice.ts'
import { choicePage, noticesPage, pageOf } from '../domain/mail/links.ts'
import type { MailMatter, WrittenMail } from '../store/mails.ts'
import { mailLine, mailSays, mailWords as w } from '../text/mail.ts'

interface Part { readonly line: string; readonly about: string | null; readonly says: string; readonly link: string; readonly open: string; readonly because: string; readonly asking: boolean }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
/** A subject is one line of a sensible length. */
const oneLine = (text: string): string => { const line = text.replaceAll(/\s+/g, ' ').trim(); return line.length > 150 ? `${line.slice(0, 149)}…` : line }

/** Writes a mail; `publicUrl` is the service's own address, without a stroke at its end. */
export function writeMail({ person, notices, at }: Pick<MailMatter, 'person' | 'notices' | 'at'>, publicUrl: string): WrittenMail {
  // The time a notice of a deadline speaks from is now: what was a day ahead when it was written may be today.
  const parts = notices.map((one): Part => {
    const title = typeof one.data['title'] === 'string' && one.source === 'event' ? one.data['title'] : null
    return { line: mailLine(one), about: one.offerName ?? title, says: mailSays({ ...one, at: one.source === 'access' ? one.at : at }), link: publicUrl + pageOf(one.source, one.subject), open: w.open[one.source], because: w.because(one), asking: asks(one) }
  })
  const [first] = parts
  if (!first) throw new Error('A mail has a notice')
  const asking = parts.filter((part) => part.asking).length
  const subject = oneLine(parts.length === 1 ? w.subject(first.line, first.about) : w.many(parts.length, asking))
  const [link, open] = parts.length === 1 ? [first.link, first.open] : [publicUrl + noticesPage, w.openAll]
  const lead = parts.length === 1 ? null : w.manyLead(parts.length, asking)
  const foot = [w.signIn, ...new Set(parts.map((part) => part.because)), `${w.choose}: ${publicUrl}${choicePage}`, w.noReply]
  const text = [
    w.hello(person.name), '', ...(lead === null ? [] : [lead, '']),
    ...parts.flatMap((part) => [w.subject(part.line, part.about), part.says, ...(parts.length === 1 ? [] : [part.link]), '']),
    `${open}: ${link}`, '', '-- ', w.service, w.municipality, ...foot, '',
  ].join('\n')
  return { subject, text, html: page(subject, person.name, lead, parts, { link, open }, publicUrl) }
}

const ink = '#1a1a1a', quiet = '#4d4d4d', blue = '#000c6e'

function page(subject: string, name: string, lead: string | null, parts: readonly Part[], { link, open }: { readonly link: string; readonly open: string }, publicUrl: string): string {
  const single = parts.length === 1
  const item = (part: Part): string => `<h2 style="margin:0 0 4px;font-size:18px;line-height:1.35">${single ? escaped(part.line) : `<a href="${escaped(part.link)}" style="color:${blue}">${escaped(part.line)}</a>`}</h2>`
    + `${part.about === null ? '' : `<p style="margin:0 0 8px;color:${quiet}">${escaped(part.about)}</p>`}<p style="margin:0 0 20px">${escaped(part.says)}</p>`
  const because = [...new Set(parts.map((part) => part.because))].map((one) => `<p style="margin:0 0 6px">${escaped(one)}</p>`).join('')
  return `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light"><title>${escaped(subject)}</title></head>
<body style="margin:0;background:#f4f4f4;color:${ink};font-family:'IBM Plex Sans',Segoe UI,Arial,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:600px;margin:0 auto;padding:16px">
<div style="background:#fff;padding:24px;border:1px solid #d4d4d4;border-radius:4px">
<p style="margin:0 0 16px;font-size:14px;color:${quiet}">${escaped(w.service)}</p>
<p style="margin:0 0 16px">${escaped(w.hello(name))}</p>
${lead === null ? '' : `<p style="margin:0 0 16px">${escaped(lead)}</p>`}
${parts.map(item).join('\n')}
<p style="margin:4px 0 0"><a href="${escaped(link)}" style="display:inline-block;padding:12px 20px;background:${blue};color:#fff;text-decoration:none;border-radius:4px;font-weight:600">${escaped(open)}</a></p>
</div>
<div style="padding:16px 24px;font-size:14px;color:${quiet}">
<p style="margin:0 0 6px">${escaped(w.signIn)}</p>${because}
<p style="margin:0 0 6px"><a href="${escaped(publicUrl + choicePage)}" style="color:${blue}">${escaped(w.choose)}</a>.</p>
<p style="margin:0 0 6px">${escaped(w.noReply)}</p><p style="margin:0">${escaped(w.municipality)}</p>
</div></div></body></html>
`
}
