import { importHtml } from '../../../importers/html/import-html.ts'
import { usualLimits } from '../../../importers/limits.ts'
import { nothingBeside } from '../../../importers/source.ts'

/** From bytes to Markdown with all that is known of the article, as in the process that imports. */
export default {
  name: 'Pacta',
  async read(bytes, address) {
    const source = { name: 'page.html', bytes, contentType: null, address, beside: nothingBeside }
    const { markdown } = await importHtml(source, usualLimits)
    // The headline, which the others give apart, stands above the text.
    return { markdown: markdown.replace(/^# .*\n/, '') }
  },
}
