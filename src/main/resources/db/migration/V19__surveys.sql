-- What officers ask families: the paper is the questions, as JSON.
CREATE TABLE survey (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  slug TEXT NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 100),
  stage TEXT NOT NULL CHECK (stage IN ('draft', 'open', 'closed', 'published')),
  version INTEGER NOT NULL CHECK (version > 0),
  paper TEXT NOT NULL CHECK (json_valid(paper)),
  response TEXT CHECK (length(response) <= 10000),
  opened_at TEXT CHECK (length(opened_at) = 20),
  closed_at TEXT CHECK (length(closed_at) = 20),
  published_at TEXT CHECK (length(published_at) = 20),
  created_at TEXT NOT NULL CHECK (length(created_at) = 20),
  CHECK (stage = 'draft' OR opened_at IS NOT NULL),
  CHECK (stage <> 'published' OR (closed_at IS NOT NULL AND published_at IS NOT NULL))
) STRICT;

-- That somebody answered: the day, and neither who nor from where.
CREATE TABLE survey_answer (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  survey_id TEXT NOT NULL REFERENCES survey (id),
  form TEXT NOT NULL UNIQUE CHECK (length(form) BETWEEN 20 AND 60),
  easy INTEGER NOT NULL CHECK (easy IN (0, 1)),
  said_on TEXT NOT NULL CHECK (length(said_on) = 10),
  doubt TEXT CHECK (doubt IN ('trap', 'quick'))
) STRICT;

CREATE INDEX survey_answer_of ON survey_answer (survey_id);

CREATE TABLE survey_choice (
  answer_id TEXT NOT NULL REFERENCES survey_answer (id),
  question INTEGER NOT NULL CHECK (question BETWEEN 1 AND 40),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 100),
  PRIMARY KEY (answer_id, question, value)
) STRICT;

-- What somebody wrote, read by officers alone; what is shown is what an officer let through.
CREATE TABLE survey_words (
  id INTEGER PRIMARY KEY,
  answer_id TEXT NOT NULL REFERENCES survey_answer (id),
  question INTEGER NOT NULL CHECK (question BETWEEN 1 AND 40),
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
  stage TEXT NOT NULL CHECK (stage IN ('held', 'shown', 'left_out')),
  shown TEXT CHECK (length(shown) <= 4000),
  UNIQUE (answer_id, question),
  CHECK ((stage = 'shown') = (shown IS NOT NULL))
) STRICT;
