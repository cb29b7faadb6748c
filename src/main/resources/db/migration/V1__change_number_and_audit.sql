-- The number of the last change to the directory: the search index follows it.
CREATE TABLE change_number (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  number INTEGER NOT NULL CHECK (number >= 0)
) STRICT;

INSERT INTO change_number (id, number) VALUES (1, 0);

-- Who did what and when: each row holds the hash of the row before it.
CREATE TABLE audit (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  at TEXT NOT NULL CHECK (length(at) BETWEEN 20 AND 35),
  actor TEXT NOT NULL CHECK (length(actor) BETWEEN 1 AND 320),
  action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 60),
  subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
  detail TEXT NOT NULL CHECK (length(detail) <= 4000),
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit trail is append only');
END;

CREATE TRIGGER audit_keeps_words BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit trail is append only');
END;
