/** `PRAGMA application_id` of a library: "isnd". */
export const APPLICATION = 0x69736e64

const FIRST = `
CREATE TABLE page (
  key INTEGER PRIMARY KEY,
  serial INTEGER NOT NULL UNIQUE,
  document INTEGER NOT NULL,
  current INTEGER NOT NULL,
  content BLOB NOT NULL,
  captured_at TEXT,
  statements INTEGER NOT NULL,
  language INTEGER NOT NULL,
  reader INTEGER NOT NULL,
  marks BLOB NOT NULL
) STRICT;
CREATE INDEX page_document ON page (document);
CREATE INDEX page_content ON page (content);
CREATE TABLE body (
  key INTEGER PRIMARY KEY,
  record BLOB NOT NULL,
  text BLOB NOT NULL,
  bytes BLOB,
  charset TEXT
) STRICT;
CREATE TABLE capture (id BLOB PRIMARY KEY, serial INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE address (address TEXT PRIMARY KEY, document INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX address_document ON address (document);
CREATE TABLE statement (id INTEGER PRIMARY KEY, marks BLOB NOT NULL) STRICT;
CREATE TABLE term (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE entity (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  native TEXT,
  kind TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE entity_word (
  word TEXT NOT NULL,
  entity TEXT NOT NULL,
  PRIMARY KEY (word, entity)
) STRICT, WITHOUT ROWID;
CREATE TABLE review (id INTEGER PRIMARY KEY, page BLOB NOT NULL, review TEXT NOT NULL) STRICT;
CREATE INDEX review_page ON review (page);
CREATE TABLE memory (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE page_words USING fts5 (words, marks, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE statement_words USING fts5 (words, marks, content = '', contentless_delete = 1, tokenize = 'ascii');
`

/** What takes a library from each version of its layout to the next; a released one never changes. */
export const MIGRATIONS: readonly string[] = [FIRST]

/** The version of the layout that this program writes. */
export const VERSION: number = MIGRATIONS.length
