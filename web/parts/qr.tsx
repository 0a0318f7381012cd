// A QR code as a picture without any script: one path of dark squares on white, with the quiet border that cameras need.
import { encodeQR } from 'qr'

const border = 4

/** `text` as a QR code; `label`: what it is, for who cannot see it. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label: string }) => {
  const rows = encodeQR(text, 'raw', { border, ecc: 'medium' })
  const squares = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg class="qr" viewBox={`0 0 ${rows.length} ${rows.length}`} width="240" height="240" role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}
