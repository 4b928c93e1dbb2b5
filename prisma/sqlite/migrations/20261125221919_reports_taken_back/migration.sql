-- AlterTable
ALTER TABLE "Report" ADD COLUMN "decidedAt" DATETIME;

-- AlterTable
ALTER TABLE "ReportDue" ADD COLUMN "resubmittedAt" DATETIME;
ALTER TABLE "ReportDue" ADD COLUMN "returnedAt" DATETIME;

-- What was returned so far is owed again. When it was returned was not kept: the day of its hand-in stands for it.
UPDATE "Report" SET "decidedAt" = "createdAt" WHERE "state" = 'returned';
UPDATE "ReportDue" SET
  "returnedAt" = (SELECT MAX("createdAt") FROM "Report" WHERE "Report"."dueId" = "ReportDue"."id"),
  "reportedAt" = NULL, "reportedVia" = NULL, "complete" = NULL
WHERE "approved" = FALSE;
