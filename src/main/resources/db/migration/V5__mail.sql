-- Mails that wait to leave, and for some time those that left: then only their times are kept.
CREATE TABLE mail (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  key TEXT UNIQUE CHECK (length(key) BETWEEN 1 AND 200),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed')),
  address TEXT NOT NULL CHECK (length(address) <= 254),
  subject TEXT NOT NULL CHECK (length(subject) <= 200),
  text TEXT NOT NULL CHECK (length(text) <= 100000),
  html TEXT NOT NULL CHECK (length(html) <= 400000),
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  next_attempt_at TEXT NOT NULL CHECK (length(next_attempt_at) = 20),
  created_at TEXT NOT NULL CHECK (length(created_at) = 20),
  sent_at TEXT CHECK (length(sent_at) = 20),
  last_error TEXT CHECK (length(last_error) BETWEEN 1 AND 200),
  CHECK (state <> 'waiting' OR (address <> '' AND subject <> '' AND text <> '' AND html <> '')),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
  CHECK (state <> 'failed' OR last_error IS NOT NULL)
) STRICT;

CREATE INDEX mail_waiting ON mail (next_attempt_at, id) WHERE state = 'waiting';
