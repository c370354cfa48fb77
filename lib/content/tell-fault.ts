import type { Diagnostic } from '../types.ts'
import { diagnose } from './messages.ts'

/**
 * What `read` gives, or what `failed` gives of the diagnostic where it throws: a fault of ours stops at the file that
 * was being read, names it, and leaves all others to be checked.
 */
export function tellFault<T>(file: string, read: () => T, failed: (fault: Diagnostic) => T): T {
  try {
    return read()
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    return failed({ ...diagnose('fault', file, null, message), stack })
  }
}
