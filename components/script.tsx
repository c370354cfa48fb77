import { scriptHref } from '@/lib/publish/address.ts'

/**
 * Asks for one of our own browser scripts (`components/enhance/<name>.ts`). It runs after the page is parsed, and
 * the page must be whole without it.
 */
export function Script({ name }: { name: string }) {
  return <script src={scriptHref(name)} defer />
}
