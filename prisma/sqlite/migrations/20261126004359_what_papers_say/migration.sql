-- AlterTable
ALTER TABLE "Directive" ADD COLUMN "eventTime" JSONB;
ALTER TABLE "Directive" ADD COLUMN "forms" JSONB;
ALTER TABLE "Directive" ADD COLUMN "releasedAt" DATETIME;
ALTER TABLE "Directive" ADD COLUMN "releasedBy" TEXT;
ALTER TABLE "Directive" ADD COLUMN "typeName" TEXT;

-- AlterTable
ALTER TABLE "ReportDemand" ADD COLUMN "form" TEXT;

-- CreateTable
CREATE TABLE "DirectiveRelation" (
    "directiveId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "how" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issuedOn" TEXT,
    "text" TEXT NOT NULL,
    "spanStart" INTEGER NOT NULL,
    "spanEnd" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "targetId" TEXT,
    "decidedBy" TEXT,
    "decidedAt" DATETIME,

    PRIMARY KEY ("directiveId", "position"),
    CONSTRAINT "DirectiveRelation_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DirectiveRelation_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Directive" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "DirectiveRelation_targetId_idx" ON "DirectiveRelation"("targetId");

-- What was read is told from now on.
UPDATE "Directive" SET
  "typeName" = json_extract("reading", '$.typeName.value'),
  "eventTime" = json_extract("reading", '$.eventTime'),
  "forms" = json_extract("reading", '$.forms');

UPDATE "ReportDemand" SET "form" = (
  SELECT json_extract(d."reading", '$.reports[' || ("ReportDemand"."position" - 1) || '].form')
  FROM "Directive" d WHERE d."id" = "ReportDemand"."directiveId"
);

INSERT INTO "DirectiveRelation" ("directiveId", "position", "how", "number", "issuedOn", "text", "spanStart", "spanEnd", "state")
SELECT d."id", r."key" + 1, json_extract(r."value", '$.how'), json_extract(r."value", '$.number'),
  json_extract(r."value", '$.issuedOn'), json_extract(r."value", '$.text'),
  json_extract(r."value", '$.start'), json_extract(r."value", '$.end'), 'open'
FROM "Directive" d, json_each(d."reading", '$.relations') r;
