/** Whether the browser can hand a link to other apps. */
export const canShare = typeof navigator.share === 'function'

/** Opens the system's sheet to share an address. Leaving the sheet is no error. */
export async function shareLink(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url })
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
  }
}
