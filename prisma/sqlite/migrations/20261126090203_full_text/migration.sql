-- DropIndex
DROP INDEX "Directive_status_idx";

-- CreateTable
CREATE TABLE "CitedNumber" (
    "number" TEXT NOT NULL,
    "directiveId" TEXT NOT NULL,

    PRIMARY KEY ("number", "directiveId"),
    CONSTRAINT "CitedNumber_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Section" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "directiveId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "title" TEXT,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "spanStart" INTEGER NOT NULL,
    "spanEnd" INTEGER NOT NULL,
    CONSTRAINT "Section_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
-- a section's number had no meaning as text; the full-text index needs one that stays
INSERT INTO "new_Section" ("directiveId", "folded", "path", "position", "spanEnd", "spanStart", "text", "title") SELECT "directiveId", "folded", "path", "position", "spanEnd", "spanStart", "text", "title" FROM "Section" ORDER BY rowid;
DROP TABLE "Section";
ALTER TABLE "new_Section" RENAME TO "Section";
CREATE INDEX "Section_directiveId_idx" ON "Section"("directiveId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "CitedNumber_directiveId_idx" ON "CitedNumber"("directiveId");

-- CreateIndex
CREATE INDEX "Directive_status_createdAt_id_idx" ON "Directive"("status", "createdAt", "id");

-- the numbers before a stroke in the texts that are there: each piece between strokes ends in one, blanks aside
WITH RECURSIVE pieces("directiveId", "piece", "rest", "first") AS (
    SELECT "id", '', "text" || '/', -1 FROM "Directive"
    UNION ALL
    SELECT "directiveId", substr("rest", 1, instr("rest", '/') - 1), substr("rest", instr("rest", '/') + 1), "first" + 1
    FROM pieces WHERE "rest" <> ''
), ends AS (
    SELECT "directiveId", "first", rtrim("piece", ' ' || char(9, 10, 13, 160)) AS "piece", "rest" FROM pieces WHERE "first" >= 0
), digits AS (
    SELECT "directiveId", substr("piece", length(rtrim("piece", '0123456789')) + 1) AS "digits", "piece", "first" FROM ends WHERE "rest" <> ''
)
INSERT OR IGNORE INTO "CitedNumber" ("number", "directiveId")
SELECT ltrim("digits", '0'), "directiveId" FROM digits
WHERE length(ltrim("digits", '0')) BETWEEN 1 AND 5 AND ("first" = 0 OR "digits" <> "piece");

-- full-text index of the sections, kept in step by triggers; what is deleted leaves nothing behind in it
CREATE VIRTUAL TABLE "SectionWords" USING fts5("folded", content='Section', content_rowid='id', tokenize='unicode61 remove_diacritics 0');
INSERT INTO "SectionWords"("SectionWords", "rank") VALUES ('secure-delete', 1);
INSERT INTO "SectionWords"("SectionWords") VALUES ('rebuild');
CREATE TRIGGER "Section_words_insert" AFTER INSERT ON "Section" BEGIN
    INSERT INTO "SectionWords"("rowid", "folded") VALUES (new."id", new."folded");
END;
CREATE TRIGGER "Section_words_delete" AFTER DELETE ON "Section" BEGIN
    INSERT INTO "SectionWords"("SectionWords", "rowid", "folded") VALUES ('delete', old."id", old."folded");
END;
CREATE TRIGGER "Section_words_update" AFTER UPDATE OF "id", "folded" ON "Section" BEGIN
    INSERT INTO "SectionWords"("SectionWords", "rowid", "folded") VALUES ('delete', old."id", old."folded");
    INSERT INTO "SectionWords"("rowid", "folded") VALUES (new."id", new."folded");
END;
