import type { Child, StartChild } from '../../processes/child'
import type { FromWorker, ToWorker } from './messages'

/** A process that imports one source at a time: what a host must be able to do with one. */
export type ImportProcess = Child<ToWorker, FromWorker>
export type StartProcess = StartChild<ToWorker, FromWorker>
