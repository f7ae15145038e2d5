-- Which personas speak on which server.
CREATE TABLE server_personas (
    guild_id INTEGER NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    installed_at TEXT NOT NULL,
    PRIMARY KEY (guild_id, slug)
) STRICT, WITHOUT ROWID;

-- What the bot remembers about itself: the commands it last told Discord about.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
