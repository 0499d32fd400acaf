/** The layout of the first released version, as it was; it never changes. */
export const FIRST_LAYOUT: string = `
CREATE TABLE page (
  key INTEGER PRIMARY KEY,
  serial INTEGER NOT NULL UNIQUE,
  document INTEGER NOT NULL,
  current INTEGER NOT NULL,
  minute INTEGER,
  content BLOB NOT NULL,
  captured_at TEXT,
  statements INTEGER NOT NULL,
  indexed INTEGER NOT NULL,
  language INTEGER NOT NULL,
  reader INTEGER NOT NULL,
  marks BLOB NOT NULL
) STRICT;
CREATE INDEX page_document ON page (document);
CREATE INDEX page_content ON page (content);
CREATE TABLE body (serial INTEGER PRIMARY KEY, text BLOB NOT NULL, bytes BLOB, given TEXT NOT NULL) STRICT;
CREATE TABLE record (serial INTEGER PRIMARY KEY, record BLOB NOT NULL) STRICT;
CREATE TABLE capture (
  id BLOB PRIMARY KEY,
  serial INTEGER NOT NULL,
  is_kept INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE address (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  hash INTEGER NOT NULL,
  address TEXT NOT NULL
) STRICT;
CREATE INDEX address_document ON address (document);
CREATE INDEX address_hash ON address (hash);
CREATE TABLE statement (id INTEGER PRIMARY KEY, marks BLOB NOT NULL) STRICT;
CREATE TABLE term (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
CREATE INDEX term_hash ON term (hash);
CREATE TABLE entity (
  term INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  native TEXT,
  kind TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE TABLE entity_word (
  word TEXT NOT NULL,
  term INTEGER NOT NULL,
  PRIMARY KEY (word, term)
) STRICT, WITHOUT ROWID;
CREATE TABLE review (id INTEGER PRIMARY KEY, page BLOB NOT NULL, review TEXT NOT NULL) STRICT;
CREATE INDEX review_page ON review (page);
CREATE TABLE memory (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE page_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
);
INSERT INTO page_words (page_words, rank) VALUES ('hashsize', 33554432);
CREATE VIRTUAL TABLE statement_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
);
INSERT INTO statement_words (statement_words, rank) VALUES ('hashsize', 33554432);
`
