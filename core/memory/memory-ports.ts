import type { Host, Ports } from '../ports'
import { memoryAnnotations } from './memory-annotations'
import { memoryArticles, memorySeries, memoryTreaties } from './memory-files'
import { memorySearch } from './memory-search'
import { memorySettings } from './memory-settings'
import { memoryCatalogue, memoryImports, memoryStates } from './memory-shelf'

/** The ports of an empty library in memory, of the device `desk`, with some of them in place of their twins. */
export function memoryPorts(some: Partial<Ports> & { readonly host: Host }): Ports {
  return {
    articles: memoryArticles([]),
    treaties: memoryTreaties([]),
    series: memorySeries([]),
    annotations: memoryAnnotations('desk'),
    states: memoryStates('desk'),
    catalogue: memoryCatalogue(),
    search: memorySearch(),
    imports: memoryImports(),
    settings: memorySettings(),
    program: '0',
    problems: () => [],
    ...some,
  }
}
