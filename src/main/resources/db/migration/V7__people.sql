-- Everybody who signs in: officers, members of organisations, and who asks to be one. Their email
-- address stands here and in the outbox alone: everywhere else is their id.
ALTER TABLE staff RENAME TO person;
ALTER TABLE staff_role RENAME TO person_role;
ALTER TABLE person_role RENAME COLUMN staff_id TO person_id;
ALTER TABLE authenticator RENAME COLUMN staff_id TO person_id;
ALTER TABLE recovery_code RENAME COLUMN staff_id TO person_id;

-- Who keeps the entries of which organisation.
CREATE TABLE provider_member (
  provider_id TEXT NOT NULL REFERENCES provider (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  added_at TEXT NOT NULL CHECK (length(added_at) = 20),
  PRIMARY KEY (provider_id, person_id)
) STRICT;

CREATE INDEX provider_member_of_person ON provider_member (person_id);

-- Links and sessions live for hours: the old ones end here, and everybody signs in once more.
DROP TABLE sign_in_link;
DROP TABLE session;

-- The last link sent for one purpose to one address (sent_for, a keyed mark) revokes the one before.
-- One that somebody asked for is held to the browser that asked. One that stands in a mail of ours
-- is not; an invitation makes its person a member. Who is not known yet has no row in person: a
-- newcomer's address is sealed.
CREATE TABLE sign_in_link (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  person_id TEXT REFERENCES person (id),
  newcomer TEXT CHECK (length(newcomer) BETWEEN 40 AND 500),
  way_in TEXT NOT NULL CHECK (way_in IN ('staff', 'update')),
  sent_for TEXT UNIQUE CHECK (length(sent_for) = 64),
  browser TEXT CHECK (length(browser) = 64),
  code_mark TEXT CHECK (length(code_mark) = 64),
  invited_to TEXT REFERENCES provider (id),
  tries INTEGER NOT NULL CHECK (tries BETWEEN 0 AND 5),
  expires_at TEXT NOT NULL CHECK (length(expires_at) = 20),
  CHECK ((person_id IS NULL) <> (newcomer IS NULL)),
  CHECK ((browser IS NULL) = (code_mark IS NULL)),
  CHECK (way_in = 'update' OR (person_id IS NOT NULL AND browser IS NOT NULL)),
  CHECK (browser IS NULL OR (sent_for IS NOT NULL AND invited_to IS NULL))
) STRICT;

CREATE INDEX sign_in_link_invited_to ON sign_in_link (invited_to);
CREATE INDEX sign_in_link_of_person ON sign_in_link (person_id);

-- Half: an officer followed their link and owes the authenticator's code. Whole: signed in.
CREATE TABLE session (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  person_id TEXT NOT NULL REFERENCES person (id),
  way_in TEXT NOT NULL CHECK (way_in IN ('staff', 'update')),
  stage TEXT NOT NULL CHECK (stage IN ('half', 'whole')),
  browser TEXT NOT NULL CHECK (length(browser) BETWEEN 1 AND 60),
  started_at TEXT NOT NULL CHECK (length(started_at) = 20),
  last_used_at TEXT NOT NULL CHECK (length(last_used_at) = 20),
  ends_at TEXT NOT NULL CHECK (length(ends_at) = 20),
  tries INTEGER NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
  new_secret BLOB CHECK (length(new_secret) BETWEEN 40 AND 100),
  CHECK (way_in = 'staff' OR stage = 'whole')
) STRICT;

CREATE INDEX session_of_person ON session (person_id);
