-- DropIndex
DROP INDEX "Directive_status_idx";

-- AlterTable
ALTER TABLE "Section" DROP CONSTRAINT "Section_pkey",
DROP COLUMN "id",
ADD COLUMN     "id" SERIAL NOT NULL,
ADD CONSTRAINT "Section_pkey" PRIMARY KEY ("id");

-- CreateTable
CREATE TABLE "CitedNumber" (
    "number" TEXT NOT NULL,
    "directiveId" TEXT NOT NULL,

    CONSTRAINT "CitedNumber_pkey" PRIMARY KEY ("number","directiveId")
);

-- CreateIndex
CREATE INDEX "CitedNumber_directiveId_idx" ON "CitedNumber"("directiveId");

-- CreateIndex
CREATE INDEX "Directive_status_createdAt_id_idx" ON "Directive"("status", "createdAt", "id");

-- AddForeignKey
ALTER TABLE "CitedNumber" ADD CONSTRAINT "CitedNumber_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- the numbers before a stroke in the texts that are there, not the parts of a date that stand behind one
INSERT INTO "CitedNumber" ("number", "directiveId")
SELECT DISTINCT m[1], d."id" FROM "Directive" d, regexp_matches(d."text", '(?<![0-9/])0*([1-9][0-9]{0,4})\s*/', 'g') AS m;

-- full-text index of the sections; strokes and full stops become blanks, for the parser takes "512/syt-nvy" for a path
CREATE INDEX "Section_words_idx" ON "Section" USING GIN (to_tsvector('simple', regexp_replace("folded", '[^a-z0-9]+', ' ', 'g')));
