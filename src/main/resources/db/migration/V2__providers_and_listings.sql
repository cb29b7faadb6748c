CREATE TABLE provider (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 100),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  kind TEXT NOT NULL CHECK (
    kind IN ('council', 'nhs', 'school', 'college', 'charity', 'community', 'company', 'national')),
  summary TEXT CHECK (length(summary) BETWEEN 1 AND 500),
  web TEXT CHECK (length(web) BETWEEN 1 AND 500)
) STRICT;

CREATE TABLE listing (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 100),
  provider_id TEXT NOT NULL REFERENCES provider (id),
  state TEXT NOT NULL CHECK (state IN ('draft', 'pending', 'published', 'paused', 'archived')),
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  body TEXT NOT NULL CHECK (length(body) <= 200000 AND json_valid(body)),
  confirmed_at TEXT CHECK (length(confirmed_at) BETWEEN 20 AND 35),
  review_due TEXT CHECK (length(review_due) = 10),
  created_at TEXT NOT NULL CHECK (length(created_at) BETWEEN 20 AND 35),
  updated_at TEXT NOT NULL CHECK (length(updated_at) BETWEEN 20 AND 35),
  change_number INTEGER NOT NULL CHECK (change_number > 0)
) STRICT;

CREATE INDEX listing_of_provider ON listing (provider_id);
CREATE INDEX listing_by_change ON listing (change_number);
CREATE INDEX listing_by_name ON listing (state, name);

CREATE TABLE listing_topic (
  listing_id TEXT NOT NULL REFERENCES listing (id),
  topic TEXT NOT NULL CHECK (length(topic) BETWEEN 1 AND 60),
  PRIMARY KEY (topic, listing_id)
) STRICT;

CREATE INDEX listing_topic_of_listing ON listing_topic (listing_id);

CREATE TABLE listing_version (
  listing_id TEXT NOT NULL REFERENCES listing (id),
  version INTEGER NOT NULL CHECK (version > 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'pending', 'published', 'paused', 'archived')),
  body TEXT NOT NULL CHECK (length(body) <= 200000 AND json_valid(body)),
  author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 320),
  reason TEXT CHECK (length(reason) BETWEEN 1 AND 2000),
  at TEXT NOT NULL CHECK (length(at) BETWEEN 20 AND 35),
  PRIMARY KEY (listing_id, version)
) STRICT;

CREATE TRIGGER listing_version_keeps_rows BEFORE DELETE ON listing_version
BEGIN
  SELECT RAISE(ABORT, 'the history of listings is append only');
END;

CREATE TRIGGER listing_version_keeps_words BEFORE UPDATE ON listing_version
BEGIN
  SELECT RAISE(ABORT, 'the history of listings is append only');
END;
