import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { annotationsIn } from '../anchoring/annotations.mjs'
import { documentOf } from '../lib/document.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * A library with one article `measured`, and annotations made in it by Pacta's own code.
 * @param {string} folder
 * @param {{ kb: number, count: number, seed: number }} size
 */
export async function makeLibrary(folder, { kb, count, seed }) {
  const { blocks } = documentOf(kb * 1000, seed)
  const markdown = blocks.map((block, at) => (at % 17 === 0 ? `## ${escaped(block)}` : escaped(block))).join('\n\n')
  mkdirSync(path.join(folder, 'articles'), { recursive: true })
  const head = '---\ntitle: Measured\npublished: 2026-02-05\n---\n\n'
  writeFileSync(path.join(folder, 'articles', 'measured.md'), `${head}${markdown}\n`)
  if (count === 0) return

  const { openLibrary } = await pacta(path.dirname(folder))
  const { library, close } = await openLibrary(folder)
  const { rendering } = await library.openArticle('measured')
  for (const { exact, prefix, suffix, start, end } of annotationsIn(rendering.text, count, seed))
    await library.addAnnotation('measured', {
      kind: 'highlight',
      target: { quote: { exact, prefix, suffix }, span: { start, end } },
      color: 'yellow',
      note: '',
      tags: [],
      claim: null,
    })
  await close()
}

/** Signs that Markdown would take for markup. */
const escaped = text => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#+|~&!-]|^\d+\./g, '\\$&')

async function pacta(folder) {
  const outfile = path.join(folder, 'pacta.cjs')
  await build({
    entryPoints: [fileURLToPath(new URL('open-library.mjs', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    absWorkingDir: root,
  })
  return createRequire(import.meta.url)(outfile)
}
