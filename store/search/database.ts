import { rmSync } from 'node:fs'
import { Database, SQLite3Error } from 'node-sqlite3-wasm'
import { fields } from '../../core/search/fields'

/** Another number, and an index that is there is made anew: for another table, and for words that are cut or folded otherwise. */
const version = 1

/**
 * `words` has the folded words of each field, and not the texts; those are in `body`, apart from what is read at the start.
 * Prefix indexes answer the first letters of a word as fast as whole words.
 */
const schema = `
  create table article (row integer primary key, id text not null unique, version text not null, published text);
  create table body (row integer primary key, passages text not null);
  create table vocabulary (word text primary key) without rowid;
  create virtual table words using fts5(
    ${fields.join(', ')}, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1 2 3'
  );
  create virtual table spread using fts5vocab(words, row);
  pragma user_version = ${version};`

/**
 * One program has the file at a time, so that its log needs no shared memory, and a power cut can take the last changes but
 * leaves no damage.
 */
const manners = `
  pragma locking_mode = exclusive;
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma cache_size = -32000;`

/** What a file is made of on disk; the last is how the driver locks. */
const endings = ['', '-wal', '-shm', '-journal']

/**
 * The database in a file, empty where there is none, or one that is damaged or of another version. Null for one in memory.
 * Nobody else may have the file open: a lock that is there was left by a program that ended.
 */
export function openDatabase(file: string | null): Database {
  if (file === null) return withSchema(new Database())
  rmSync(`${file}.lock`, { recursive: true, force: true })
  return openAsItIs(file) ?? createDatabase(file)
}

/** An empty database in place of whatever the file was. */
export function createDatabase(file: string): Database {
  for (const ending of endings) rmSync(file + ending, { force: true })
  return closingOnError(new Database(file), database => {
    database.exec(manners)
    return withSchema(database)
  })
}

/** Whether an error says that a database is damaged, and not that the disk is full or the like. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof SQLite3Error &&
    /malformed|not a database|corrupt|no such table|disk I\/O error/i.test(error.message)
  )
}

function openAsItIs(file: string): Database | null {
  try {
    return closingOnError(new Database(file), database => {
      database.exec(manners)
      if (database.get('pragma user_version')?.user_version === version) return database
      database.close()
      return null
    })
  } catch (error) {
    if (isDamage(error)) return null
    throw error
  }
}

function withSchema(database: Database): Database {
  database.exec(`begin; ${schema} commit`)
  return database
}

function closingOnError<T>(database: Database, work: (database: Database) => T): T {
  try {
    return work(database)
  } catch (error) {
    database.close()
    throw error
  }
}
