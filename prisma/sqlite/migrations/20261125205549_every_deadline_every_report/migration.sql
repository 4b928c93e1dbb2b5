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
    "due" DATETIME,
    "spanStart" INTEGER,
    "spanEnd" INTEGER,

    PRIMARY KEY ("taskId", "position"),
    CONSTRAINT "TaskDeadline_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportDue" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assignmentId" TEXT NOT NULL,
    "demandId" TEXT,
    "due" DATETIME,
    "reportedAt" DATETIME,
    "reportedVia" TEXT,
    "timely" BOOLEAN,
    "complete" BOOLEAN,
    "approved" BOOLEAN,
    CONSTRAINT "ReportDue_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ReportDue_demandId_fkey" FOREIGN KEY ("demandId") REFERENCES "ReportDemand" ("id") ON DELETE SET NULL ON UPDATE CASCADE
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
DROP INDEX "Assignment_reportDue_idx";
DROP INDEX "Obligation_due_idx";

-- AlterTable
ALTER TABLE "Task" DROP COLUMN "deadlineText";
ALTER TABLE "Task" DROP COLUMN "deadlineKind";
ALTER TABLE "Task" DROP COLUMN "deadlineStart";
ALTER TABLE "Task" DROP COLUMN "deadlineEnd";
ALTER TABLE "Task" DROP COLUMN "deadlineTime";
ALTER TABLE "Task" DROP COLUMN "derivation";
ALTER TABLE "Task" DROP COLUMN "due";

-- AlterTable
ALTER TABLE "Assignment" DROP COLUMN "reportWanted";
ALTER TABLE "Assignment" DROP COLUMN "reportDue";
ALTER TABLE "Assignment" DROP COLUMN "reportedAt";
ALTER TABLE "Assignment" DROP COLUMN "reportedVia";
ALTER TABLE "Assignment" DROP COLUMN "timely";
ALTER TABLE "Assignment" DROP COLUMN "complete";
ALTER TABLE "Assignment" DROP COLUMN "approved";

-- AlterTable
ALTER TABLE "Obligation" DROP COLUMN "kind";
ALTER TABLE "Obligation" DROP COLUMN "due";

-- RedefineTables: nothing refers to a report
CREATE TABLE "new_Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assignmentId" TEXT NOT NULL,
    "dueId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "formVersion" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "attachments" JSONB NOT NULL,
    "reference" TEXT,
    "reportedOn" TEXT,
    "note" TEXT,
    "byPerson" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Report_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_dueId_fkey" FOREIGN KEY ("dueId") REFERENCES "ReportDue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Report" ("answers", "assignmentId", "dueId", "attachments", "byPerson", "createdAt", "form", "formVersion", "id", "note", "reference", "reportedOn", "source", "state", "version") SELECT "answers", "assignmentId", "assignmentId", "attachments", "byPerson", "createdAt", "form", "formVersion", "id", "note", "reference", "reportedOn", "source", "state", "version" FROM "Report";
DROP TABLE "Report";
ALTER TABLE "new_Report" RENAME TO "Report";
CREATE INDEX "Report_assignmentId_idx" ON "Report"("assignmentId");
CREATE UNIQUE INDEX "Report_dueId_version_key" ON "Report"("dueId", "version");

-- CreateIndex
CREATE INDEX "TaskDeadline_due_idx" ON "TaskDeadline"("due");

-- CreateIndex
CREATE INDEX "ReportDue_due_idx" ON "ReportDue"("due");

-- CreateIndex
CREATE UNIQUE INDEX "ReportDue_assignmentId_demandId_key" ON "ReportDue"("assignmentId", "demandId");
