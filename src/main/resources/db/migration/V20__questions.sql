-- Ask and share: nothing here tells who asked.
CREATE TABLE question (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  reference TEXT NOT NULL UNIQUE CHECK (length(reference) = 10),
  form TEXT NOT NULL UNIQUE CHECK (length(form) BETWEEN 20 AND 60),
  version INTEGER NOT NULL CHECK (version > 0),
  stage TEXT NOT NULL CHECK (stage IN ('held', 'asked', 'shown', 'aside')),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 150),
  detail TEXT NOT NULL CHECK (length(detail) <= 2000),
  topic TEXT CHECK (length(topic) <= 60),
  helped INTEGER NOT NULL CHECK (helped >= 0),
  reason TEXT NOT NULL CHECK (length(reason) <= 1000),
  asked_at TEXT NOT NULL CHECK (length(asked_at) = 20),
  CHECK (stage <> 'aside' OR reason <> '')
) STRICT;

CREATE INDEX question_in_stage ON question (stage, asked_at);

-- The author is the id of an officer or a member, never an address.
CREATE TABLE question_answer (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  question_id TEXT NOT NULL REFERENCES question (id),
  by_whom TEXT NOT NULL CHECK (by_whom IN ('council', 'parent_representative')),
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 4000),
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  author TEXT NOT NULL CHECK (length(author) = 36),
  at TEXT NOT NULL CHECK (length(at) = 20)
) STRICT;

CREATE INDEX question_answer_of ON question_answer (question_id);
