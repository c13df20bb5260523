import { PactaError } from '../../core/result'
import type { Command } from '../command'
import { printable } from '../printable'

export const verify: Command = {
  name: 'verify',
  summary: 'whether everything in the library can be read, and nothing is missing',
  details: [
    'Reads every version of every article, its claims, images and annotations, and the treaty record.',
    'With --json: { articles, versions, annotations, gone, images, problems }. Exit code 1 for any problem.',
  ],
  takes: 'nothing',
  options: {},
  async run({ json }, library, { print }) {
    const report = await library.verify()
    const { articles, versions, annotations, gone, images, problems } = report
    if (json) print(`${JSON.stringify(report, null, 2)}\n`)
    else {
      print(`${articles} articles in ${versions} versions, ${images} images\n`)
      print(`${annotations} annotations, ${gone} of them without a place in the text\n`)
      for (const { message } of problems) print(`${printable(message)}\n`)
      if (problems.length === 0) print('Everything is in order.\n')
    }
    if (problems.length > 0)
      throw new PactaError(
        'damaged',
        problems.length === 1 ? '1 problem was found.' : `${problems.length} problems were found.`,
      )
  },
}
