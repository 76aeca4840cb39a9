import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** A script for the browser, made of our own few files and what they use of the packages. */
export interface Bundle {
  name: 'islands.js' | 'js-enabled.js'
  /** What it is made of; when this changes, so does its address. */
  sources: () => string
  make: () => Promise<Buffer>
}

const versionOf = (name: string) => readFileSync(fileURLToPath(import.meta.resolve(`${name}/package.json`)), 'utf8')

async function make(entry: string, format: 'esm' | 'iife'): Promise<Buffer> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: here,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2020',
    legalComments: 'none',
  })
  return Buffer.from(outputFiles[0]!.contents)
}

export const bundles: readonly Bundle[] = [
  {
    name: 'islands.js',
    sources: () =>
      [
        ...globSync('{islands.ts,islands/*.ts}', { cwd: here, exclude: name => name.endsWith('.test.ts') })
          .sort()
          .map(file => readFileSync(here + file, 'utf8')),
        versionOf('govuk-frontend'),
        versionOf('@ministryofjustice/frontend'),
      ].join('\n'),
    make: () => make('islands.ts', 'esm'),
  },
  {
    name: 'js-enabled.js',
    sources: () => readFileSync(`${here}islands/js-enabled.ts`, 'utf8'),
    make: () => make('islands/js-enabled.ts', 'iife'),
  },
]
