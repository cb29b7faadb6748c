-- Who asks to keep an organisation's entries: of one that is listed (claim), or of a new one.
CREATE TABLE join_request (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  reference TEXT NOT NULL UNIQUE CHECK (length(reference) = 10),
  person_id TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('claim', 'register')),
  stage TEXT NOT NULL CHECK (stage IN ('draft', 'sent', 'back', 'approved', 'rejected')),
  version INTEGER NOT NULL CHECK (version > 0),
  provider_id TEXT REFERENCES provider (id),
  organisation TEXT CHECK (length(organisation) BETWEEN 1 AND 120),
  sort TEXT CHECK (length(sort) BETWEEN 1 AND 20),
  offers TEXT CHECK (length(offers) BETWEEN 1 AND 1000),
  role TEXT CHECK (length(role) BETWEEN 1 AND 80),
  proof TEXT CHECK (length(proof) BETWEEN 1 AND 500),
  reason TEXT CHECK (length(reason) BETWEEN 1 AND 1000),
  created_at TEXT NOT NULL CHECK (length(created_at) = 20),
  sent_at TEXT CHECK (length(sent_at) = 20),
  decided_at TEXT CHECK (length(decided_at) = 20),
  decided_by TEXT CHECK (length(decided_by) BETWEEN 1 AND 60),
  CHECK (kind = 'register' OR provider_id IS NOT NULL),
  CHECK (stage = 'draft' OR sent_at IS NOT NULL)
) STRICT;

-- Nobody has two open requests for one organisation, nor two for new ones.
CREATE UNIQUE INDEX join_request_open ON join_request (person_id, coalesce(provider_id, ''))
  WHERE stage IN ('draft', 'sent', 'back');
CREATE INDEX join_request_waiting ON join_request (sent_at) WHERE stage = 'sent';

-- Where the address of an organisation leads that became part of another.
CREATE TABLE provider_moved (
  slug TEXT PRIMARY KEY CHECK (length(slug) BETWEEN 1 AND 100),
  provider_id TEXT NOT NULL REFERENCES provider (id)
) STRICT;
