-- One table for each table of the schema, one text column for each of its columns; what a cell
-- holds is written as in a table file. A test compares this file with the schema.

CREATE TABLE IF NOT EXISTS "organisations" (
  "id" VARCHAR PRIMARY KEY,
  "name_zh" VARCHAR NOT NULL,
  "name_en" VARCHAR NOT NULL,
  "other_names" VARCHAR NOT NULL,
  "aliases" VARCHAR NOT NULL,
  "former_names" VARCHAR NOT NULL,
  "abbreviations" VARCHAR NOT NULL,
  "type" VARCHAR NOT NULL,
  "region" VARCHAR NOT NULL,
  "place" VARCHAR NOT NULL,
  "lat" VARCHAR NOT NULL,
  "lon" VARCHAR NOT NULL,
  "parent" VARCHAR NOT NULL,
  "ids" VARCHAR NOT NULL,
  "placeholder" VARCHAR NOT NULL,
  "note" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "collaborations" (
  "id" VARCHAR PRIMARY KEY,
  "title_zh" VARCHAR NOT NULL,
  "title_en" VARCHAR NOT NULL,
  "kind" VARCHAR NOT NULL,
  "status" VARCHAR NOT NULL,
  "start" VARCHAR NOT NULL,
  "end" VARCHAR NOT NULL,
  "planned_start" VARCHAR NOT NULL,
  "planned_end" VARCHAR NOT NULL,
  "duration" VARCHAR NOT NULL,
  "fields" VARCHAR NOT NULL,
  "regions" VARCHAR NOT NULL,
  "unit" VARCHAR NOT NULL,
  "note" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "participations" (
  "id" VARCHAR PRIMARY KEY,
  "collaboration" VARCHAR NOT NULL,
  "organisation" VARCHAR NOT NULL,
  "region" VARCHAR NOT NULL,
  "role" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "amounts" (
  "id" VARCHAR PRIMARY KEY,
  "collaboration" VARCHAR NOT NULL,
  "participant" VARCHAR NOT NULL,
  "payer" VARCHAR NOT NULL,
  "basis" VARCHAR NOT NULL,
  "start" VARCHAR NOT NULL,
  "end" VARCHAR NOT NULL,
  "value" VARCHAR NOT NULL,
  "currency" VARCHAR NOT NULL,
  "unit" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "milestones" (
  "id" VARCHAR PRIMARY KEY,
  "collaboration" VARCHAR NOT NULL,
  "step" VARCHAR NOT NULL,
  "date" VARCHAR NOT NULL,
  "by" VARCHAR NOT NULL,
  "as_of" VARCHAR NOT NULL,
  "note" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "links" (
  "id" VARCHAR PRIMARY KEY,
  "collaboration" VARCHAR NOT NULL,
  "relation" VARCHAR NOT NULL,
  "target" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "indicators" (
  "id" VARCHAR PRIMARY KEY,
  "title_zh" VARCHAR NOT NULL,
  "title_en" VARCHAR NOT NULL,
  "subject" VARCHAR NOT NULL,
  "counterpart" VARCHAR NOT NULL,
  "counterpart_region" VARCHAR NOT NULL,
  "counterpart_sector" VARCHAR NOT NULL,
  "measure" VARCHAR NOT NULL,
  "count_of" VARCHAR NOT NULL,
  "value" VARCHAR NOT NULL,
  "unit" VARCHAR NOT NULL,
  "basis" VARCHAR NOT NULL,
  "start" VARCHAR NOT NULL,
  "end" VARCHAR NOT NULL,
  "as_of" VARCHAR NOT NULL,
  "rank_low" VARCHAR NOT NULL,
  "rank_high" VARCHAR NOT NULL,
  "rank_of" VARCHAR NOT NULL,
  "rank_among" VARCHAR NOT NULL,
  "part_of" VARCHAR NOT NULL,
  "note" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "listings" (
  "id" VARCHAR PRIMARY KEY,
  "form" VARCHAR NOT NULL,
  "owner" VARCHAR NOT NULL,
  "title_zh" VARCHAR NOT NULL,
  "title_en" VARCHAR NOT NULL,
  "text" VARCHAR NOT NULL,
  "fields" VARCHAR NOT NULL,
  "keywords" VARCHAR NOT NULL,
  "region" VARCHAR NOT NULL,
  "readiness" VARCHAR NOT NULL,
  "value" VARCHAR NOT NULL,
  "currency" VARCHAR NOT NULL,
  "unit" VARCHAR NOT NULL,
  "valid_from" VARCHAR NOT NULL,
  "valid_until" VARCHAR NOT NULL,
  "state" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "listing_steps" (
  "id" VARCHAR PRIMARY KEY,
  "listing" VARCHAR NOT NULL,
  "state" VARCHAR NOT NULL,
  "date" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "sources" (
  "id" VARCHAR PRIMARY KEY,
  "title_zh" VARCHAR NOT NULL,
  "title_en" VARCHAR NOT NULL,
  "publisher" VARCHAR NOT NULL,
  "published" VARCHAR NOT NULL,
  "file" VARCHAR NOT NULL,
  "language" VARCHAR NOT NULL,
  "note" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "evidence" (
  "id" VARCHAR PRIMARY KEY,
  "record" VARCHAR NOT NULL,
  "field" VARCHAR NOT NULL,
  "source" VARCHAR NOT NULL,
  "locator" VARCHAR NOT NULL,
  "stated" VARCHAR NOT NULL,
  "summary" VARCHAR NOT NULL,
  "summary_zh" VARCHAR NOT NULL,
  "as_of" VARCHAR NOT NULL,
  "preferred" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "attributes" (
  "id" VARCHAR PRIMARY KEY,
  "record" VARCHAR NOT NULL,
  "name" VARCHAR NOT NULL,
  "type" VARCHAR NOT NULL,
  "value" VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS "terms" (
  "id" VARCHAR PRIMARY KEY,
  "list" VARCHAR NOT NULL,
  "code" VARCHAR NOT NULL,
  "name_zh" VARCHAR NOT NULL,
  "name_en" VARCHAR NOT NULL,
  "parent" VARCHAR NOT NULL,
  "aliases" VARCHAR NOT NULL,
  "property" VARCHAR NOT NULL,
  "lat" VARCHAR NOT NULL,
  "lon" VARCHAR NOT NULL
);

-- The steps of the history: what changed, as compressed JSON.
CREATE TABLE IF NOT EXISTS "edit_log" (
  "number" BIGINT PRIMARY KEY,
  "made" VARCHAR NOT NULL,
  "label" VARCHAR NOT NULL,
  "edit" BLOB NOT NULL,
  "undone" BOOLEAN NOT NULL
);
