-- Officers. Their email address stands here and in the outbox alone: everywhere else is their id.
CREATE TABLE staff (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  email TEXT NOT NULL UNIQUE CHECK (length(email) BETWEEN 3 AND 254),
  added_at TEXT NOT NULL CHECK (length(added_at) BETWEEN 20 AND 35)
) STRICT;

CREATE TABLE staff_role (
  staff_id TEXT NOT NULL REFERENCES staff (id),
  role TEXT NOT NULL CHECK (role IN ('editor', 'approver', 'manager')),
  PRIMARY KEY (staff_id, role)
) STRICT;

-- The secret that an officer's authenticator shares with us, sealed; the last step it was used in.
CREATE TABLE authenticator (
  staff_id TEXT PRIMARY KEY REFERENCES staff (id),
  secret BLOB NOT NULL CHECK (length(secret) BETWEEN 40 AND 100),
  last_step INTEGER NOT NULL CHECK (last_step > 0)
) STRICT;

CREATE TABLE recovery_code (
  staff_id TEXT NOT NULL REFERENCES authenticator (staff_id),
  mark TEXT NOT NULL CHECK (length(mark) = 64),
  PRIMARY KEY (staff_id, mark)
) STRICT;

-- The one link that an officer may sign in with; times end with the second, so that text compares.
CREATE TABLE sign_in_link (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  staff_id TEXT NOT NULL UNIQUE REFERENCES staff (id),
  browser TEXT NOT NULL CHECK (length(browser) = 64),
  code_mark TEXT NOT NULL CHECK (length(code_mark) = 64),
  tries INTEGER NOT NULL CHECK (tries BETWEEN 0 AND 5),
  expires_at TEXT NOT NULL CHECK (length(expires_at) = 20)
) STRICT;

-- Half: the link was followed and the authenticator's code is owed. Whole: signed in.
CREATE TABLE session (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  staff_id TEXT NOT NULL REFERENCES staff (id),
  stage TEXT NOT NULL CHECK (stage IN ('half', 'whole')),
  browser TEXT NOT NULL CHECK (length(browser) BETWEEN 1 AND 60),
  started_at TEXT NOT NULL CHECK (length(started_at) = 20),
  last_used_at TEXT NOT NULL CHECK (length(last_used_at) = 20),
  ends_at TEXT NOT NULL CHECK (length(ends_at) = 20),
  tries INTEGER NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
  new_secret BLOB CHECK (length(new_secret) BETWEEN 40 AND 100)
) STRICT;

CREATE INDEX session_of_staff ON session (staff_id);
