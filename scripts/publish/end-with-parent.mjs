// Loaded into Next's process by `start-next.ts`: ends it, and the workers of its process group, when the command that
// started it is gone, however it went. The other end of this pipe is held by that command alone and closes with it.
import { Socket } from 'node:net'

if (process.env.SYNOPTIC_STARTED_BY === String(process.ppid)) {
  const end = () => {
    try {
      process.kill(-process.pid, 'SIGKILL')
    } catch {
      process.exit(1)
    }
  }
  new Socket({ fd: 3 }).on('close', end).on('error', end).resume().unref()
}
