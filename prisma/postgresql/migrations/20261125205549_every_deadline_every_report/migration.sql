-- CreateTable
CREATE TABLE "TaskDeadline" (
    "taskId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "start" TEXT,
    "end" TEXT,
    "time" TEXT,
    "derivation" JSONB NOT NULL,
    "due" TIMESTAMP(3),
    "spanStart" INTEGER,
    "spanEnd" INTEGER,

    CONSTRAINT "TaskDeadline_pkey" PRIMARY KEY ("taskId","position")
);

-- CreateTable
CREATE TABLE "ReportDue" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "demandId" TEXT,
    "due" TIMESTAMP(3),
    "reportedAt" TIMESTAMP(3),
    "reportedVia" TEXT,
    "timely" BOOLEAN,
    "complete" BOOLEAN,
    "approved" BOOLEAN,

    CONSTRAINT "ReportDue_pkey" PRIMARY KEY ("id")
);

-- The one deadline of a task becomes its first.
INSERT INTO "TaskDeadline" ("taskId", "position", "text", "kind", "start", "end", "time", "derivation", "due")
SELECT "id", 1, "deadlineText", "deadlineKind", "deadlineStart", "deadlineEnd", "deadlineTime", "derivation", "due" FROM "Task" WHERE "deadlineText" IS NOT NULL;

-- The one report of an assignment becomes its first, under the assignment's id.
INSERT INTO "ReportDue" ("id", "assignmentId", "demandId", "due", "reportedAt", "reportedVia", "timely", "complete", "approved")
SELECT a."id", a."id",
  CASE WHEN a."reportWanted" THEN (
    SELECT d."id" FROM "ReportDemand" d
    WHERE d."directiveId" = a."directiveId"
    ORDER BY CASE WHEN d."due" = a."reportDue" OR (d."due" IS NULL AND a."reportDue" IS NULL) THEN 0 ELSE 1 END, d."position"
    LIMIT 1
  ) END,
  a."reportDue", a."reportedAt", a."reportedVia", a."timely", a."complete", a."approved"
FROM "Assignment" a;

-- DropIndex
DROP INDEX "Report_assignmentId_version_key";

-- DropIndex
DROP INDEX "Assignment_reportDue_idx";

-- DropIndex
DROP INDEX "Obligation_due_idx";

-- AlterTable
ALTER TABLE "Report" ADD COLUMN     "dueId" TEXT;
UPDATE "Report" SET "dueId" = "assignmentId";
ALTER TABLE "Report" ALTER COLUMN "dueId" SET NOT NULL;

-- AlterTable
ALTER TABLE "Task" DROP COLUMN "deadlineEnd",
DROP COLUMN "deadlineKind",
DROP COLUMN "deadlineStart",
DROP COLUMN "deadlineText",
DROP COLUMN "deadlineTime",
DROP COLUMN "derivation",
DROP COLUMN "due";

-- AlterTable
ALTER TABLE "Assignment" DROP COLUMN "approved",
DROP COLUMN "complete",
DROP COLUMN "reportDue",
DROP COLUMN "reportWanted",
DROP COLUMN "reportedAt",
DROP COLUMN "reportedVia",
DROP COLUMN "timely";

-- AlterTable
ALTER TABLE "Obligation" DROP COLUMN "due",
DROP COLUMN "kind";

-- CreateIndex
CREATE INDEX "TaskDeadline_due_idx" ON "TaskDeadline"("due");

-- CreateIndex
CREATE INDEX "ReportDue_due_idx" ON "ReportDue"("due");

-- CreateIndex
CREATE UNIQUE INDEX "ReportDue_assignmentId_demandId_key" ON "ReportDue"("assignmentId", "demandId");

-- CreateIndex
CREATE INDEX "Report_assignmentId_idx" ON "Report"("assignmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_dueId_version_key" ON "Report"("dueId", "version");

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_dueId_fkey" FOREIGN KEY ("dueId") REFERENCES "ReportDue"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskDeadline" ADD CONSTRAINT "TaskDeadline_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportDue" ADD CONSTRAINT "ReportDue_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportDue" ADD CONSTRAINT "ReportDue_demandId_fkey" FOREIGN KEY ("demandId") REFERENCES "ReportDemand"("id") ON DELETE SET NULL ON UPDATE CASCADE;
