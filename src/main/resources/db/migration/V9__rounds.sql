-- Timed work: what was due, who is at it and until when unless they say so again, and how it ended.
CREATE TABLE job_run (
  job TEXT NOT NULL CHECK (length(job) BETWEEN 1 AND 40),
  occasion TEXT NOT NULL CHECK (length(occasion) BETWEEN 1 AND 40),
  holder TEXT CHECK (length(holder) = 36),
  held_until TEXT CHECK (length(held_until) = 20),
  attempts INTEGER NOT NULL CHECK (attempts > 0),
  began_at TEXT NOT NULL CHECK (length(began_at) = 20),
  ended_at TEXT CHECK (length(ended_at) = 20),
  last_error TEXT CHECK (length(last_error) BETWEEN 1 AND 200),
  PRIMARY KEY (job, occasion),
  CHECK ((holder IS NULL) = (held_until IS NULL)),
  CHECK (ended_at IS NULL OR holder IS NULL)
) STRICT;

CREATE UNIQUE INDEX job_run_one_holder ON job_run (job) WHERE holder IS NOT NULL;

-- One round of one provider: the days on which it was asked to check what is due, and what followed.
CREATE TABLE round (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  opened_on TEXT NOT NULL CHECK (length(opened_on) = 10),
  reminders INTEGER NOT NULL CHECK (reminders BETWEEN 0 AND 2),
  told_on TEXT CHECK (length(told_on) = 10),
  UNIQUE (provider_id, opened_on)
) STRICT;

CREATE INDEX round_by_day ON round (opened_on);

-- What the round asks about; without an answer as long as the provider is silent.
CREATE TABLE round_listing (
  round_id TEXT NOT NULL REFERENCES round (id),
  listing_id TEXT NOT NULL REFERENCES listing (id),
  version INTEGER NOT NULL CHECK (version > 0),
  answer TEXT CHECK (answer IN ('confirmed', 'changed', 'gone')),
  answered_on TEXT CHECK (length(answered_on) = 10),
  PRIMARY KEY (round_id, listing_id),
  CHECK ((answer IS NULL) = (answered_on IS NULL))
) STRICT;

CREATE INDEX round_listing_of_listing ON round_listing (listing_id);

-- Addresses that mail does not reach, as marks from which no address can be read.
CREATE TABLE bounce (
  mark TEXT PRIMARY KEY CHECK (length(mark) = 64),
  how TEXT NOT NULL CHECK (how IN ('refused', 'reported')),
  at TEXT NOT NULL CHECK (length(at) = 20)
) STRICT;
