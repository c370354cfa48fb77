import { encode } from 'uqr'

/** The address as a QR code, for paper: a link printed there cannot be followed otherwise. */
export function QrCode({ address }: { address: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: 0 })
  return (
    <svg
      className="mb-2 hidden size-24 fill-[#000] print:block"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={`QR code of ${address}`}
    >
      <path d={data.map(rowPath).join('')} />
    </svg>
  )
}

/** The dark modules of a row, each run as one rectangle. */
function rowPath(row: boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    let end = x
    while (row[end]) end++
    path += `M${x} ${y}h${end - x}v1h-${end - x}z`
    x = end
  }
  return path
}
