-- What becomes of a comment: who sees to it, the copy that others may read, the answer, the end.
CREATE TABLE comment_reply (
  comment_id TEXT PRIMARY KEY REFERENCES comment (id),
  assignee TEXT CHECK (length(assignee) = 36),
  due TEXT CHECK (length(due) = 10),
  topic TEXT CHECK (length(topic) BETWEEN 1 AND 60),
  copy TEXT CHECK (length(copy) BETWEEN 1 AND 4000),
  health INTEGER NOT NULL CHECK (health IN (0, 1)),
  copy_by TEXT CHECK (length(copy_by) = 36),
  copy_second TEXT CHECK (length(copy_second) = 36),
  changed TEXT CHECK (changed IN ('yes', 'planned', 'no')),
  answer TEXT CHECK (length(answer) BETWEEN 1 AND 4000),
  learning TEXT NOT NULL CHECK (length(learning) <= 2000),
  action TEXT NOT NULL CHECK (length(action) <= 2000),
  changed_on TEXT CHECK (length(changed_on) = 10),
  easy_said TEXT NOT NULL CHECK (length(easy_said) <= 2000),
  easy_did TEXT NOT NULL CHECK (length(easy_did) <= 2000),
  answered_at TEXT CHECK (length(answered_at) = 20),
  published_at TEXT CHECK (length(published_at) = 20),
  left_out TEXT CHECK (left_out IN ('vexatious', 'one_person')),
  left_out_at TEXT CHECK (length(left_out_at) = 20),
  merged_into TEXT REFERENCES comment (id),
  CHECK ((copy IS NULL) = (copy_by IS NULL)),
  CHECK (copy_second IS NULL OR (copy IS NOT NULL AND copy_second <> copy_by)),
  CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (changed IS NULL)),
  CHECK (published_at IS NULL OR (copy IS NOT NULL AND answer IS NOT NULL)),
  CHECK ((left_out IS NULL) = (left_out_at IS NULL)),
  CHECK (merged_into <> comment_id)
) STRICT;

CREATE INDEX comment_reply_merged ON comment_reply (merged_into) WHERE merged_into IS NOT NULL;

-- What a comment's copy and answer were at each version: restricted as the words themselves are.
CREATE TABLE comment_history (
  comment_id TEXT NOT NULL REFERENCES comment (id),
  version INTEGER NOT NULL CHECK (version > 1),
  at TEXT NOT NULL CHECK (length(at) = 20),
  actor TEXT NOT NULL CHECK (length(actor) BETWEEN 1 AND 36),
  what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 30),
  stage TEXT NOT NULL CHECK (length(stage) BETWEEN 1 AND 20),
  copy TEXT,
  answer TEXT,
  PRIMARY KEY (comment_id, version)
) STRICT;

-- What an agency was asked about a comment: it reads the copy, never the words themselves.
CREATE TABLE agency_ask (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  comment_id TEXT NOT NULL REFERENCES comment (id),
  agency TEXT NOT NULL CHECK (length(agency) BETWEEN 1 AND 120),
  email TEXT CHECK (length(email) BETWEEN 3 AND 254),
  question TEXT NOT NULL CHECK (length(question) <= 2000),
  copy TEXT NOT NULL CHECK (length(copy) BETWEEN 1 AND 4000),
  due TEXT NOT NULL CHECK (length(due) = 10),
  asked_by TEXT NOT NULL CHECK (length(asked_by) = 36),
  asked_at TEXT NOT NULL CHECK (length(asked_at) = 20),
  answer TEXT CHECK (length(answer) BETWEEN 1 AND 4000),
  action TEXT NOT NULL CHECK (length(action) <= 2000),
  learning TEXT NOT NULL CHECK (length(learning) <= 2000),
  changed TEXT CHECK (changed IN ('yes', 'planned', 'no')),
  answered_at TEXT CHECK (length(answered_at) = 20),
  CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (changed IS NULL))
) STRICT;

CREATE INDEX agency_ask_comment ON agency_ask (comment_id);

-- The links by which an agency answers, by the hash of what each holds; a reminder has one more.
CREATE TABLE agency_link (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  ask_id TEXT NOT NULL REFERENCES agency_ask (id)
) STRICT;
