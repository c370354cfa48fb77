import { compareStrings } from '../../lib/compare-strings.ts'

/** What the lock file says of one package, as far as it is read or written here; the key is its folder. */
export type LockEntry = {
  readonly version?: string
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly dev?: boolean
  readonly optional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export type PackageLock = { readonly packages: Readonly<Record<string, LockEntry>> }

/** The machines that a package is for, in npm's words; what is left out is any. */
export type Platform = Pick<LockEntry, 'os' | 'cpu' | 'libc'>

/** An optional dependency that an entry names and that has no entry. */
export type Missing = { readonly name: string; readonly version: string; readonly dev: boolean }

/** The optional dependencies that entries name and that have none, sorted, each once. `npm ci` refuses such a lock. */
export function findMissing(lock: PackageLock): Missing[] {
  const missing = new Map<string, Missing>()
  for (const [folder, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(lock, folder, name)) continue
      const dev = entry.dev === true && missing.get(name)?.dev !== false
      missing.set(name, { name, version, dev })
    }
  }
  return [...missing.values()].sort((a, b) => compareStrings(a.name, b.name))
}

/**
 * The lock with an entry for each that is missing. It has neither address nor checksum, because where it is written
 * the package cannot be had; npm asks the registry for this very version, and on other platforms not even that.
 * Throws where a package cannot be named exactly or its platform is not to be told.
 */
export function completeLock(
  lock: PackageLock,
  findPlatform: (missing: Missing) => Platform | null,
): PackageLock {
  const added = findMissing(lock).map((missing): [string, LockEntry] => {
    const { name, version, dev } = missing
    if (!/^\d+\.\d+\.\d+/.test(version))
      throw new Error(`${name} ${version} is optional, is not in the lock, and its version is not exact.`)
    const platform = findPlatform(missing) ?? platformOfName(name)
    if (platform === null) throw new Error(`The name of ${name} does not say for which platform it is.`)
    const { os, cpu, libc } = platform
    return [
      `node_modules/${name}`,
      {
        version,
        ...(cpu && { cpu }),
        ...(dev && { dev }),
        ...(libc && { libc }),
        optional: true,
        ...(os && { os }),
      },
    ]
  })
  if (added.length === 0) return lock
  const entries = [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(entries) }
}

const systems: ReadonlyMap<string, string> = new Map([
  ...'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'
    .split(' ')
    .map((os) => [os, os] as const),
  ['windows', 'win32'],
  ['macos', 'darwin'],
])
const processors: ReadonlySet<string> = new Set(
  'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' '),
)
const libraries: ReadonlyMap<string, string> = new Map([
  ['gnu', 'glibc'],
  ['musl', 'musl'],
])

/** The platform that a name like `@next/swc-linux-x64-gnu` tells; `null` without a processor in it. */
export function platformOfName(name: string): Platform | null {
  const words = name
    .slice(name.indexOf('/') + 1)
    .replace('linuxmusl', 'linux-musl')
    .split('-')
  const os = words.flatMap((word) => systems.get(word) ?? [])
  const cpu = words.filter((word) => processors.has(word))
  const libc = words.flatMap((word) => libraries.get(word) ?? [])
  if (cpu.length === 0) return null
  return { cpu, ...(os.length > 0 && { os }), ...(libc.length > 0 && { libc }) }
}

/** Whether a package that the one in `folder` asks for is locked: in its own folder or in one further out. */
function isLocked(lock: PackageLock, folder: string, name: string): boolean {
  const key = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
  if (Object.hasOwn(lock.packages, key)) return true
  return (
    folder !== '' && isLocked(lock, folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))), name)
  )
}
