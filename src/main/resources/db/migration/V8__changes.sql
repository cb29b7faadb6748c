-- What somebody asks to have changed in a listing, until an officer has decided and ever after.
CREATE TABLE change (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  listing_id TEXT NOT NULL REFERENCES listing (id),
  kind TEXT NOT NULL CHECK (kind IN ('new', 'edit', 'close')),
  stage TEXT NOT NULL CHECK (
    stage IN ('draft', 'sent', 'back', 'live', 'approved', 'rejected', 'withdrawn')),
  version INTEGER NOT NULL CHECK (version > 0),
  based_on INTEGER NOT NULL CHECK (based_on > 0),
  body_before TEXT NOT NULL CHECK (length(body_before) <= 200000 AND json_valid(body_before)),
  body TEXT NOT NULL CHECK (length(body) <= 200000 AND json_valid(body)),
  author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 320),
  note TEXT CHECK (length(note) BETWEEN 1 AND 2000),
  reason TEXT CHECK (length(reason) BETWEEN 1 AND 2000),
  reference TEXT UNIQUE CHECK (length(reference) BETWEEN 8 AND 20),
  claimed_by TEXT CHECK (length(claimed_by) = 36),
  claimed_at TEXT CHECK (length(claimed_at) = 20),
  sent_at TEXT CHECK (length(sent_at) = 20),
  became INTEGER CHECK (became > 0),
  created_at TEXT NOT NULL CHECK (length(created_at) = 20),
  updated_at TEXT NOT NULL CHECK (length(updated_at) = 20),
  CHECK ((claimed_by IS NULL) = (claimed_at IS NULL)),
  CHECK (stage NOT IN ('sent', 'live') OR (sent_at IS NOT NULL AND reference IS NOT NULL))
) STRICT;

-- At most one is open for a listing.
CREATE UNIQUE INDEX change_open ON change (listing_id) WHERE stage IN ('draft', 'sent', 'back');
CREATE INDEX change_of_listing ON change (listing_id);
CREATE INDEX change_waiting ON change (sent_at) WHERE stage IN ('sent', 'live');

-- Organisations whose small, safe changes need not wait, where the site lets them.
CREATE TABLE trusted_provider (
  provider_id TEXT PRIMARY KEY REFERENCES provider (id),
  trusted_by TEXT NOT NULL CHECK (length(trusted_by) = 36),
  at TEXT NOT NULL CHECK (length(at) = 20)
) STRICT;
