-- AlterTable
ALTER TABLE "Task" ADD COLUMN "checkedAt" DATETIME;

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "directiveId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "by" TEXT,
    "kind" TEXT NOT NULL,
    "typed" TEXT,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    CONSTRAINT "Correction_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PageLayout" (
    "directiveId" TEXT NOT NULL PRIMARY KEY,
    "files" JSONB NOT NULL,
    "pages" JSONB NOT NULL,
    CONSTRAINT "PageLayout_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Correction_directiveId_at_idx" ON "Correction"("directiveId", "at");

-- CreateIndex
CREATE INDEX "Correction_at_idx" ON "Correction"("at");
