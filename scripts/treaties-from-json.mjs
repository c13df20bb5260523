/**
 * Writes treaty records as Markdown with YAML front matter from a JSON list of their facts. The records are the source
 * from then on; an existing record keeps its prose.
 *
 * node scripts/treaties-from-json.mjs FACTS.json FOLDER [ID …]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { Document, visit } from 'yaml'

const [input, folder, ...wanted] = process.argv.slice(2)
if (!input || !folder) {
  console.error('Usage: node scripts/treaties-from-json.mjs FACTS.json FOLDER [ID …]')
  process.exit(2)
}

/** @type {{ id: string }[]} */
const records = JSON.parse(readFileSync(input, 'utf8'))
for (const record of records) {
  if (wanted.length > 0 && !wanted.includes(record.id)) continue
  const path = join(folder, `${record.id}.md`)
  writeFileSync(path, `---\n${toYaml(record)}---\n\n${proseOf(path)}\n`)
  console.log(path)
}

/** @param {object} record */
function toYaml(record) {
  const document = new Document(record)
  visit(document, {
    Seq(_, node) {
      const isShort = JSON.stringify(node.toJSON()).length < 90
      if (isShort && node.items.every(item => !('items' in /** @type {object} */ (item)))) node.flow = true
    },
  })
  return document.toString({ lineWidth: 110, flowCollectionPadding: false })
}

/** @param {string} path */
function proseOf(path) {
  if (!existsSync(path)) return 'Prose to be written.'
  return readFileSync(path, 'utf8').split(/^---$/m).slice(2).join('---').trim()
}
