import { diagnose } from '../content/messages.ts'
import type { Diagnostic } from '../types.ts'
import type { Ledger } from './ledger.ts'
import { parseLedger } from './parse-ledger.ts'

/**
 * The ledger to begin a build with: what the file says; `null` for a story that was never published; or why the build
 * must not go on. `published` says whether the story's folder holds `ledgerAttributes`, which is written with the first
 * ledger: where it lies and the ledger does not, the ledger was lost, and new ids would break every link.
 */
export function openLedger(
  text: string | null,
  published: boolean,
  file: string,
): { ledger: Ledger | null; diagnostics: Diagnostic[] } {
  if (text !== null) return parseLedger(text, file)
  if (!published) return { ledger: null, diagnostics: [] }
  return { ledger: null, diagnostics: [diagnose('ledger-missing', file, null)] }
}
