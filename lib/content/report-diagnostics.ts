import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Diagnostic } from '../types.ts'

/** Diagnostics for a terminal: by file, then by place, and a line with the counts at the end. Empty where there are none. */
export function reportDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: { color?: boolean; stacks?: boolean } = {},
): string {
  const files = new Map<string, VFile>()
  for (const { file, line, column, rule, severity, message, stack } of diagnostics) {
    const vfile = files.get(file) ?? new VFile({ path: file })
    files.set(file, vfile)
    const told = vfile.message(message, { place: { line, column }, source: 'synoptic', ruleId: rule })
    told.fatal = severity === 'error'
    told.note = stack
  }
  if (files.size === 0) return ''
  const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return reporter(sorted, { color: options.color ?? false, verbose: options.stacks ?? false })
}
