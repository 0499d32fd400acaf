/** `PRAGMA application_id` of a library: "isnd". */
export const APPLICATION = 0x69736e64

const FIRST = `
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

const STORIES = `
CREATE TABLE feature (
  id INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX feature_hash ON feature (hash);
CREATE TABLE posting (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL,
  term INTEGER NOT NULL,
  value INTEGER NOT NULL,
  block BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX posting_place ON posting (run, term, value);
CREATE TABLE posting_run (
  run INTEGER PRIMARY KEY,
  size INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  filter BLOB NOT NULL
) STRICT;
CREATE TABLE story (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  pages INTEGER NOT NULL,
  latest INTEGER,
  version INTEGER NOT NULL,
  into_story INTEGER
) STRICT;
CREATE UNIQUE INDEX story_name ON story (name);
CREATE INDEX story_latest ON story (latest) WHERE pages > 0;
CREATE INDEX story_pages ON story (pages, latest) WHERE pages > 0;
CREATE TABLE print (
  key INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL,
  page BLOB NOT NULL,
  story INTEGER NOT NULL,
  minute INTEGER,
  headline TEXT,
  print BLOB NOT NULL
) STRICT;
CREATE INDEX print_hash ON print (hash);
CREATE INDEX print_story ON print (story);
CREATE TABLE reprint (
  page INTEGER NOT NULL,
  of INTEGER NOT NULL,
  closest INTEGER NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (page, of)
) STRICT, WITHOUT ROWID;
CREATE INDEX reprint_of ON reprint (of);
CREATE TABLE story_decision (
  id INTEGER PRIMARY KEY,
  one BLOB NOT NULL,
  other BLOB NOT NULL,
  decision TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX story_decision_pair ON story_decision (one, other);
CREATE INDEX story_decision_other ON story_decision (other);
CREATE TABLE story_change (
  id INTEGER PRIMARY KEY,
  story TEXT NOT NULL,
  other TEXT NOT NULL,
  change TEXT NOT NULL
) STRICT;
CREATE INDEX story_change_story ON story_change (story);
CREATE INDEX story_change_other ON story_change (other);
CREATE TABLE ungrouped (key INTEGER PRIMARY KEY) STRICT;
INSERT INTO ungrouped SELECT key FROM page WHERE current = 1;
`

/** What takes a library from each version of its layout to the next; a released one never changes. */
export const MIGRATIONS: readonly string[] = [FIRST, STORIES]
