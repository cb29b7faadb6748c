-- The day on which a listing that is closed for now opens again by itself.
CREATE TABLE pause (
  listing_id TEXT PRIMARY KEY REFERENCES listing (id),
  until TEXT NOT NULL CHECK (length(until) = 10)
) STRICT;

-- How a listing stood before the version in which it was last confirmed, to take that back.
CREATE TABLE confirmation (
  listing_id TEXT PRIMARY KEY REFERENCES listing (id),
  version INTEGER NOT NULL CHECK (version > 0),
  confirmed_at TEXT,
  review_due TEXT CHECK (length(review_due) = 10)
) STRICT;
