type Props = {
  id: string
  name: string
  value: string
  /** Lines of a field that has more than one. */
  rows?: number
  /** Whether it is of use on paper. */
  printed?: boolean
}

/** A read-only field with a name and a button to copy it, which scripts show. */
export function CopyField({ id, name, value, rows, printed = false }: Props) {
  const shape = 'min-h-11 min-w-0 flex-1 rounded-[2px] border border-edge bg-leaf px-[0.6rem]'
  return (
    <p className={`flex flex-wrap items-center gap-2${printed ? '' : ' print:hidden'}`}>
      <label className="min-w-19" htmlFor={id}>
        {name}
      </label>
      {rows ? (
        <textarea id={id} className={`${shape} py-[0.3rem]`} rows={rows} readOnly defaultValue={value} />
      ) : (
        <input id={id} className={`${shape} print:border-none`} type="text" readOnly value={value} />
      )}
      <button type="button" className="button print:hidden" data-action="copy" data-from={id} hidden>
        Copy
      </button>
    </p>
  )
}
