-- What one officer asked to take away in a file; it goes when a second one agrees.
CREATE TABLE removal (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  asked_by TEXT NOT NULL CHECK (length(asked_by) = 36),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  asked_at TEXT NOT NULL CHECK (length(asked_at) = 20),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'agreed', 'refused')),
  decided_by TEXT CHECK (length(decided_by) = 36 AND decided_by <> asked_by),
  decided_at TEXT CHECK (length(decided_at) = 20),
  CHECK ((state = 'waiting') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL))
) STRICT;

CREATE TABLE removal_listing (
  removal_id TEXT NOT NULL REFERENCES removal (id),
  listing_id TEXT NOT NULL REFERENCES listing (id),
  version INTEGER NOT NULL CHECK (version > 0),
  PRIMARY KEY (removal_id, listing_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX removal_waiting ON removal (asked_at) WHERE state = 'waiting';

CREATE INDEX audit_by_subject ON audit (subject);
CREATE INDEX audit_by_actor ON audit (actor);

-- Where services and pages lead to: what was answered last, and when there last was something.
CREATE TABLE link (
  href TEXT PRIMARY KEY CHECK (length(href) BETWEEN 1 AND 2000),
  answer TEXT NOT NULL CHECK (answer IN ('alive', 'gone', 'failed', 'unsure', 'refused')),
  checked_at TEXT NOT NULL CHECK (length(checked_at) = 20),
  alive_at TEXT CHECK (length(alive_at) = 20),
  failures INTEGER NOT NULL CHECK (failures >= 0)
) STRICT;

-- Where the address of a listing leads that became part of another one.
CREATE TABLE merged_listing (
  slug TEXT PRIMARY KEY CHECK (length(slug) BETWEEN 1 AND 100),
  kept_id TEXT NOT NULL REFERENCES listing (id),
  at TEXT NOT NULL CHECK (length(at) = 20)
) STRICT;

-- Listings that look alike, and are two: an officer looked. The lesser id stands first.
CREATE TABLE not_same (
  one_id TEXT NOT NULL REFERENCES listing (id),
  other_id TEXT NOT NULL REFERENCES listing (id),
  decided_by TEXT NOT NULL CHECK (length(decided_by) BETWEEN 1 AND 320),
  at TEXT NOT NULL CHECK (length(at) = 20),
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;
