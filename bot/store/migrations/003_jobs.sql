-- The trainings that were asked for, and how far each of them is.
CREATE TABLE jobs (
    -- A button of an old message must never mean a newer job.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    guild_id INTEGER NOT NULL,
    channel_id INTEGER NOT NULL,
    message_id INTEGER,
    asked_by INTEGER NOT NULL,
    name TEXT NOT NULL,
    bundle TEXT NOT NULL,
    person TEXT NOT NULL,
    person_id INTEGER,
    real_posts INTEGER NOT NULL,
    base TEXT NOT NULL,
    "limit" INTEGER,
    archive TEXT,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')),
    interrupted INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    asked_at TEXT NOT NULL,
    begun_at TEXT,
    ended_at TEXT,
    stage TEXT,
    stage_number INTEGER,
    stages INTEGER,
    fraction REAL,
    seconds_left REAL,
    held_out_before REAL,
    held_out REAL,
    unseen_before REAL,
    unseen REAL,
    problem TEXT
) STRICT;

CREATE INDEX jobs_by_server ON jobs (guild_id);
