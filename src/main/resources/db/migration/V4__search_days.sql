-- What was searched for on a day, counted: who asked, when or from where is in no table.
CREATE TABLE search_day (
  day TEXT NOT NULL CHECK (length(day) = 10),
  words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 128),
  asked INTEGER NOT NULL CHECK (asked > 0),
  found_nothing INTEGER NOT NULL CHECK (found_nothing >= 0),
  found_poor INTEGER NOT NULL CHECK (found_poor >= 0),
  PRIMARY KEY (day, words),
  CHECK (found_nothing + found_poor <= asked)
) STRICT;
