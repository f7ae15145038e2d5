-- Whose voice a persona is, whether they agreed, and which bundle of the store speaks for it.
ALTER TABLE server_personas ADD COLUMN bundle TEXT NOT NULL DEFAULT '';
UPDATE server_personas SET bundle = slug;
-- The bundle's version; NULL is always the newest.
ALTER TABLE server_personas ADD COLUMN version INTEGER;
ALTER TABLE server_personas ADD COLUMN avatar_url TEXT;
-- Whose posts it learnt from: in words, and the member that it is linked to.
ALTER TABLE server_personas ADD COLUMN person TEXT;
ALTER TABLE server_personas ADD COLUMN person_id INTEGER;
ALTER TABLE server_personas ADD COLUMN consent TEXT NOT NULL DEFAULT 'stated'
    CHECK (consent IN ('stated', 'asked', 'given'));
ALTER TABLE server_personas ADD COLUMN real_posts INTEGER NOT NULL DEFAULT 0;

CREATE TABLE server_settings (
    guild_id INTEGER PRIMARY KEY,
    settings TEXT NOT NULL
) STRICT;

-- What was asked for, so that the buttons under an answer know after a restart.
CREATE TABLE answers (
    message_id INTEGER PRIMARY KEY,
    guild_id INTEGER NOT NULL,
    asked_by INTEGER NOT NULL,
    ask TEXT NOT NULL,
    made_at TEXT NOT NULL
) STRICT;
-- Every new answer lets those go that are too old.
CREATE INDEX answers_by_age ON answers (made_at);

CREATE TABLE votes (
    message_id INTEGER NOT NULL REFERENCES answers ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    vote INTEGER NOT NULL CHECK (vote IN (-1, 1)),
    PRIMARY KEY (message_id, user_id)
) STRICT, WITHOUT ROWID;

-- A real post or the bot's?
CREATE TABLE quizzes (
    message_id INTEGER PRIMARY KEY,
    guild_id INTEGER NOT NULL,
    slug TEXT NOT NULL,
    is_real INTEGER NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE guesses (
    message_id INTEGER NOT NULL REFERENCES quizzes ON DELETE CASCADE,
    user_id INTEGER NOT NULL,
    said_real INTEGER NOT NULL,
    PRIMARY KEY (message_id, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE chats (
    channel_id INTEGER PRIMARY KEY,
    guild_id INTEGER NOT NULL,
    slug TEXT NOT NULL,
    started_by INTEGER NOT NULL,
    started_at TEXT NOT NULL
) STRICT;
