-- Where nodes of the graph were put by hand.

CREATE TABLE IF NOT EXISTS "placements" (
  "id" VARCHAR PRIMARY KEY,
  "node" VARCHAR NOT NULL,
  "layout" VARCHAR NOT NULL,
  "x" VARCHAR NOT NULL,
  "y" VARCHAR NOT NULL
);
