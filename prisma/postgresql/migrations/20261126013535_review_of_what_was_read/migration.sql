-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "checkedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL,
    "directiveId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "by" TEXT,
    "kind" TEXT NOT NULL,
    "typed" TEXT,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PageLayout" (
    "directiveId" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "pages" JSONB NOT NULL,

    CONSTRAINT "PageLayout_pkey" PRIMARY KEY ("directiveId")
);

-- CreateIndex
CREATE INDEX "Correction_directiveId_at_idx" ON "Correction"("directiveId", "at");

-- CreateIndex
CREATE INDEX "Correction_at_idx" ON "Correction"("at");

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PageLayout" ADD CONSTRAINT "PageLayout_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive"("id") ON DELETE CASCADE ON UPDATE CASCADE;
