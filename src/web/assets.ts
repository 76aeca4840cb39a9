import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Bundle, bundles } from './bundle.ts'

/** One static file, held in memory. Its path changes with its content, so that it may be kept for ever. */
export interface Asset {
  path: string
  type: string
  body: Buffer
  /** The same, for those who accept gzip; images are left as they are. */
  gzip?: Buffer
}

const here = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)))
const installed = (path: string) => readFileSync(fileURLToPath(import.meta.resolve(path)))
const hash = (content: Buffer | string) => createHash('sha256').update(content).digest('base64url').slice(0, 12)
const hashed = (name: string, content: Buffer | string) => `/assets/${basename(name, extname(name))}.${hash(content)}${extname(name)}`

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

const held = (path: string, body: Buffer): Asset => ({
  path,
  type: types[extname(path)] ?? 'application/octet-stream',
  body,
  ...(!path.endsWith('.png') && { gzip: gzipSync(body) }),
})

const images = new Map<string, Asset>()

/** The address of a picture that a stylesheet of a package asks for. */
function image(from: string, name: string): string {
  const body = installed(`${from}/${name}`)
  const path = hashed(name, body)
  images.set(path, held(path, body))
  return path
}

/** The GOV.UK typeface and the royal crest are for GOV.UK alone, by their licence; a council's own service uses neither. */
function stylesheet(css: string, imagesFrom: string): Buffer {
  const ours = css
    .replace(/(\/\*![^*]*\*\/)?@font-face\{[^}]*\}/g, '')
    .replaceAll('GDS Transport,', '')
    .replace(/url\(\/assets\/images\/govuk-crest\.svg\)/g, 'none')
    .replace(/url\(\/assets\/images\/([\w.-]+)\)/g, (_, name: string) => `url(${image(imagesFrom, name)})`)
  return Buffer.from(ours)
}

/** In this order: what a small screen and paper need comes last, and so stands over the rest. */
const styles = [
  'page',
  'header',
  'child',
  'form',
  'board',
  'numbers',
  'record',
  'people',
  'workbench',
  'small-screen',
  'print',
  'genogram',
  'care',
]

const files: Readonly<Record<'govuk.css' | 'moj.css' | 'kith.css' | 'kith.svg', Buffer>> = {
  'govuk.css': stylesheet(
    installed('govuk-frontend/dist/govuk/govuk-frontend.min.css').toString(),
    'govuk-frontend/dist/govuk/assets/images',
  ),
  'moj.css': stylesheet(
    installed('@ministryofjustice/frontend/moj/moj-frontend.min.css').toString(),
    '@ministryofjustice/frontend/moj/assets/images',
  ),
  'kith.css': Buffer.concat(styles.map(name => here(`styles/${name}.css`))),
  'kith.svg': here('styles/kith.svg'),
}

/** A bundle's address comes from what it is made of, so that pages can be written before it is made. */
const paths = new Map<string, string>([
  ...Object.entries(files).map(([name, body]) => [name, hashed(name, body)] as const),
  ...bundles.map(({ name, sources }) => [name, hashed(name, sources())] as const),
])

export type AssetName = keyof typeof files | Bundle['name']

/** The address of a stylesheet, script or picture: `asset('kith.css')`. */
export const asset = (name: AssetName): string => paths.get(name)!

/** Everything the server gives out as it is. Asked for once, at start: the scripts are bundled here (a fifth of a second). */
export async function assets(): Promise<Asset[]> {
  const made = await Promise.all(bundles.map(async ({ name, make }) => held(asset(name), await make())))
  const read = Object.entries(files).map(([name, body]) => held(asset(name as AssetName), body))
  return [...read, ...made, ...images.values()]
}
