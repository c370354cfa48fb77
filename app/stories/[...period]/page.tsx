import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PeriodPage } from '@/components/shelf/period-page.tsx'
import { loadLibrary } from '@/lib/load-library.ts'
import { periodHref } from '@/lib/publish/address.ts'
import { allPeriods, type Period, toListedPeriods } from '@/lib/publish/shelf-periods.ts'

type Props = { params: Promise<{ period: string[] }> }

export const dynamicParams = false

export async function generateStaticParams() {
  return (await loadPeriods()).map(({ path }) => ({ period: path.split('/') }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { period } = await params
  const name = (await findPeriod(period))?.name
  return { title: `Stories: ${name}`, alternates: { canonical: periodHref(period.join('/')) } }
}

export default async function Page({ params }: Props) {
  const period = await findPeriod((await params).period)
  return period ? <PeriodPage period={period} /> : notFound()
}

async function findPeriod(parts: string[]): Promise<Period | undefined> {
  return (await loadPeriods()).find(({ path }) => path === parts.join('/'))
}

/** None where the shelf shows all stories. */
async function loadPeriods(): Promise<Period[]> {
  const { stories } = await loadLibrary()
  return allPeriods(toListedPeriods(stories))
}
