/**
 * How every command ends that cannot do what it was asked: a person reads a sentence and what was being worked on,
 * never a stack. `DEBUG=1` shows the stack too. `scripts/typescript.mjs` puts this in place before anything else runs.
 */

/** What a person has to mend: told as it is. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** Does one step of a command; an error that leaves it says during which step it came. */
export async function during<Result>(step: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof Refusal ? error : new Error(`${step}: ${inWords(error)}`, { cause: error })
  }
}

/** The command takes no words. Throws where it was given some. */
export function refuseWords(command: string, words: readonly string[] = process.argv.slice(2)): void {
  if (words.length > 0)
    throw new Refusal(
      `“npm run ${command}” takes no words, and “${words.join(' ')}” is not known to it. What can be set are variables, such as OUT_DIR=site npm run ${command}; README.md lists them.`,
    )
}

/** An error as a sentence, with the file that it is about. */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, path } = error as NodeJS.ErrnoException
  const known = code === undefined ? undefined : reasons[code]
  if (known === undefined) return error.message.trim().split('\n')[0] || error.name
  return path === undefined ? `${known}.` : `${known}: ${path}`
}

/** What the system says by code, for people. */
const reasons: Record<string, string> = {
  EACCES: 'you may not read or write there',
  EADDRNOTAVAIL: 'this machine has no such address',
  EBUSY: 'another program is using it',
  EDQUOT: 'your share of the disk is used up',
  EEXIST: 'something is there already',
  EFBIG: 'a file would be larger than is allowed here',
  EIO: 'the disk cannot be read or written',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
  ENOENT: 'it is not there',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a folder',
  ENOTFOUND: 'there is no host of this name',
  EPERM: 'you may not read or write there',
  EROFS: 'the disk can only be read',
}

/** Ends the process with status 1 and the error in words. */
export function endInWords(error: unknown): never {
  if (error instanceof Refusal) console.error(error.message)
  else console.error(`Synoptic stopped. ${inWords(error)}\nDEBUG=1 before the command shows where.`)
  if (process.env.DEBUG) console.error(error)
  process.exit(1)
}
