-- Pictures that providers gave: the file is named by what is in it, and stands in the data folder.
CREATE TABLE picture (
  file TEXT NOT NULL CHECK (length(file) = 32),
  listing_id TEXT NOT NULL REFERENCES listing (id),
  author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 320),
  added_at TEXT NOT NULL CHECK (length(added_at) = 20),
  PRIMARY KEY (file, listing_id)
) STRICT;
