-- What families tell the council: the words are the original, read by officers alone.
CREATE TABLE comment (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  reference TEXT NOT NULL UNIQUE CHECK (length(reference) = 10),
  form TEXT NOT NULL UNIQUE CHECK (length(form) BETWEEN 20 AND 60),
  version INTEGER NOT NULL CHECK (version > 0),
  stage TEXT NOT NULL CHECK (stage IN ('held', 'new', 'with_agency', 'to_answer', 'answered',
    'published', 'left_out', 'merged')),
  source TEXT NOT NULL CHECK (source IN ('site', 'phone', 'paper', 'meeting', 'event', 'survey',
    'complaint', 'compliment')),
  about TEXT NOT NULL CHECK (about IN ('page', 'service', 'missing', 'ease', 'working_together',
    'other')),
  path TEXT CHECK (path LIKE '/%' AND length(path) <= 200),
  words TEXT NOT NULL CHECK (length(words) <= 4000),
  who TEXT NOT NULL CHECK (who IN ('parent', 'young_person', 'professional', 'other', 'unsaid')),
  face INTEGER CHECK (face BETWEEN 1 AND 5),
  wants_reply INTEGER NOT NULL CHECK (wants_reply IN (0, 1)),
  said_at TEXT NOT NULL CHECK (length(said_at) = 20),
  received_at TEXT NOT NULL CHECK (length(received_at) = 20),
  doubt TEXT CHECK (doubt IN ('trap', 'quick', 'same', 'links', 'no_words')),
  CHECK (source <> 'site' OR said_at = received_at),
  CHECK (stage <> 'held' OR doubt IS NOT NULL)
) STRICT;

CREATE INDEX comment_in_stage ON comment (stage, said_at);
CREATE INDEX comment_about_path ON comment (path) WHERE path IS NOT NULL;

-- How to reach whoever wants a reply: apart, because it goes long before the comment does.
CREATE TABLE comment_contact (
  comment_id TEXT PRIMARY KEY REFERENCES comment (id),
  email TEXT CHECK (length(email) BETWEEN 3 AND 254),
  phone TEXT CHECK (length(phone) BETWEEN 3 AND 30),
  CHECK ((email IS NULL) <> (phone IS NULL))
) STRICT;

-- "Was this useful?", counted: who said it, when in the day or from where is in no table.
CREATE TABLE usefulness (
  day TEXT NOT NULL CHECK (length(day) = 10),
  path TEXT NOT NULL CHECK (path LIKE '/%' AND length(path) <= 200),
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'face_1', 'face_2', 'face_3', 'face_4',
    'face_5')),
  said INTEGER NOT NULL CHECK (said > 0),
  PRIMARY KEY (day, path, answer)
) STRICT;
