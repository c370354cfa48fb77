import { findContentDir } from '../lib/read-content.ts'
import { Failure, runPermalinks } from './permalinks/run-permalinks.ts'

/** `npm run permalinks -- …`, for the folder that `CONTENT_DIR` names. */
try {
  runPermalinks(process.argv.slice(2), findContentDir(), console.log)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = error instanceof Failure ? error.status : 1
}
