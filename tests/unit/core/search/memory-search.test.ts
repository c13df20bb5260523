import { memorySearch } from '../../../../core/memory/memory-search'
import { behavesAsSearchIndex } from './behaves'

behavesAsSearchIndex(async () => memorySearch())
