-- The words of each section, worked out once: where a word is neither rare nor common the database reads some thousand
-- sections from the latest on, and each took as long as a page from the disk.
CREATE TABLE "SectionWords" (
    "id" INTEGER NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "SectionWords_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "SectionWords_id_fkey" FOREIGN KEY ("id") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- strokes and full stops become blanks, for the parser takes "512/syt-nvy" for a path
INSERT INTO "SectionWords" ("id", "words")
SELECT "id", to_tsvector('simple', regexp_replace("folded", '[^a-z0-9]+', ' ', 'g')) FROM "Section" ORDER BY "id";
DROP INDEX "Section_words_idx";
CREATE INDEX "SectionWords_words_idx" ON "SectionWords" USING GIN ("words");
CREATE FUNCTION "keep_section_words"() RETURNS trigger AS $$
BEGIN
    INSERT INTO "SectionWords" ("id", "words")
    VALUES (NEW."id", to_tsvector('simple', regexp_replace(NEW."folded", '[^a-z0-9]+', ' ', 'g')))
    ON CONFLICT ("id") DO UPDATE SET "words" = excluded."words";
    RETURN NULL;
END
$$ LANGUAGE plpgsql;
CREATE TRIGGER "Section_words" AFTER INSERT OR UPDATE OF "folded" ON "Section" FOR EACH ROW EXECUTE FUNCTION "keep_section_words"();
ANALYZE "SectionWords";
