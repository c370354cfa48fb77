import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  completeLock,
  findMissing,
  type LockEntry,
  type PackageLock,
  platformOfName,
} from './complete-lock.ts'

const lockOf = (packages: Record<string, LockEntry>): PackageLock => ({ packages })
const asks = (...names: readonly string[]): LockEntry => ({
  version: '1.0.0',
  optionalDependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])),
})
const nothingKnown = () => null

test.each<[string, Record<string, LockEntry>, readonly string[]]>([
  ['nothing is optional', { '': {}, 'node_modules/a': { version: '1.0.0' } }, []],
  ['it is there', { 'node_modules/a': asks('b-x64'), 'node_modules/b-x64': {} }, []],
  [
    'it is there, further in',
    { 'node_modules/a': asks('b-x64'), 'node_modules/a/node_modules/b-x64': {} },
    [],
  ],
  [
    'it is there, further out',
    { 'node_modules/z/node_modules/a': asks('b-x64'), 'node_modules/b-x64': {} },
    [],
  ],
  [
    'one in the middle',
    { 'node_modules/z/node_modules/a': asks('b-x64'), 'node_modules/z/node_modules/b-x64': {} },
    [],
  ],
  [
    'it is in another package alone',
    { 'node_modules/a': asks('b-x64'), 'node_modules/z/node_modules/b-x64': {} },
    ['b-x64'],
  ],
  [
    'two are not there',
    { 'node_modules/a': asks('@b/linux-x64', '@b/darwin-arm64') },
    ['@b/darwin-arm64', '@b/linux-x64'],
  ],
  ['two ask for one', { 'node_modules/a': asks('c-x64'), 'node_modules/b': asks('c-x64') }, ['c-x64']],
  ['the project asks itself', { '': asks('c-x64') }, ['c-x64']],
])('finds what is missing where %s', (_, packages, missing) => {
  expect(findMissing(lockOf(packages)).map(({ name }) => name)).toEqual(missing)
})

test('adds an entry without address and checksum, in npm’s order', () => {
  const lock = lockOf({
    '': {},
    'node_modules/a': asks('@b/linux-x64-gnu'),
    'node_modules/c': { version: '1.0.0' },
  })
  const complete = completeLock(lock, nothingKnown)
  expect(Object.keys(complete.packages)).toEqual([
    '',
    'node_modules/@b/linux-x64-gnu',
    'node_modules/a',
    'node_modules/c',
  ])
  expect(complete.packages['node_modules/@b/linux-x64-gnu']).toEqual({
    version: '1.0.0',
    os: ['linux'],
    cpu: ['x64'],
    libc: ['glibc'],
    optional: true,
  })
})

test('the registry’s word goes before the name’s', () => {
  const complete = completeLock(lockOf({ 'node_modules/a': asks('b-linux-arm') }), () => ({
    os: ['android'],
  }))
  expect(complete.packages['node_modules/b-linux-arm']).toEqual({
    version: '1.0.0',
    os: ['android'],
    optional: true,
  })
})

test.each<[string, Record<string, LockEntry>, boolean | undefined]>([
  ['a development tool', { 'node_modules/a': { ...asks('b-x64'), dev: true } }, true],
  ['a part of the product', { 'node_modules/a': asks('b-x64') }, undefined],
  ['both', { 'node_modules/a': asks('b-x64'), 'node_modules/c': { ...asks('b-x64'), dev: true } }, undefined],
])('what %s asks for is marked so', (_, packages, dev) => {
  expect(completeLock(lockOf(packages), nothingKnown).packages['node_modules/b-x64']?.dev).toBe(dev)
})

test('a complete lock is left alone, and so is a completed one', () => {
  const lock = completeLock(lockOf({ 'node_modules/a': asks('b-x64', 'c-arm64') }), nothingKnown)
  expect(completeLock(lock, nothingKnown)).toBe(lock)
})

test.each<[string, Record<string, LockEntry>, RegExp]>([
  [
    'a range',
    { 'node_modules/a': { optionalDependencies: { 'b-x64': '^1.0.0' } } },
    /b-x64 \^1\.0\.0 .*not exact/,
  ],
  ['a name that tells no platform', { 'node_modules/a': asks('plain') }, /plain does not say/],
])('refuses %s', (_, packages, message) => {
  expect(() => completeLock(lockOf(packages), nothingKnown)).toThrow(message)
})

test.each<[string, ReturnType<typeof platformOfName>]>([
  ['@next/swc-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@next/swc-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
  ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@img/sharp-linuxmusl-arm64', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
  ['@napi-rs/canvas-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
  ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
  ['fsevents', null],
])('%s', (name, platform) => {
  expect(platformOfName(name)).toEqual(platform)
})

test('what a name tells is what the registry said of the packages in our lock', () => {
  const told = Object.entries(readOurs().packages).flatMap(([folder, { os, cpu, libc }]) => {
    const platform = platformOfName(
      folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
    )
    return os && cpu && platform ? [{ folder, said: { os, cpu, libc }, platform }] : []
  })
  expect(told.length).toBeGreaterThan(50)
  for (const { folder, said, platform } of told)
    expect({ folder, os: platform.os, cpu: platform.cpu }).toEqual({ folder, os: said.os, cpu: said.cpu })
})

test('our lock is complete; `npm run lock` completes it', () => {
  expect(findMissing(readOurs()).map(({ name, version }) => `${name}@${version}`)).toEqual([])
})

/** The lock file of the project. */
function readOurs(): PackageLock {
  return JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as PackageLock
}
