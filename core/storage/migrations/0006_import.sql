-- What the files of one source look like, so that the columns need to be shown only once.
CREATE TABLE import_mappings (
    id      INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL CHECK (kind IN ('pupils', 'staff', 'guardians')),
    header  TEXT NOT NULL CHECK (length(header) BETWEEN 1 AND 4000),
    mapping TEXT NOT NULL CHECK (length(mapping) BETWEEN 1 AND 4000),
    UNIQUE (kind, header)
) STRICT;
