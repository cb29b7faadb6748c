-- How often a page was seen or used on a day, counted: no address, identifier, time of day or browser is in any table.
CREATE TABLE visit_day (
  day TEXT NOT NULL CHECK (length(day) = 10),
  path TEXT NOT NULL CHECK (path LIKE '/%' AND length(path) <= 300),
  use TEXT NOT NULL CHECK (use IN ('VIEW', 'PRINT', 'SHARE', 'DOWNLOAD')),
  device TEXT NOT NULL CHECK (device IN ('PHONE', 'TABLET', 'COMPUTER')),
  origin TEXT NOT NULL CHECK (origin IN ('SITE', 'SCHOOL', 'QR', 'SEARCH_ENGINE', 'ELSEWHERE', 'UNKNOWN')),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (day, path, use, device, origin)
) STRICT;
