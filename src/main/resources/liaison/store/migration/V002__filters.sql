-- Filters kept under a name.
CREATE TABLE IF NOT EXISTS "filters" (
  "id" VARCHAR PRIMARY KEY,
  "name" VARCHAR NOT NULL,
  "filter" VARCHAR NOT NULL
);
