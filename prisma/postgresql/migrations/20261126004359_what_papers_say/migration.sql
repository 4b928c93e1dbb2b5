-- AlterTable
ALTER TABLE "Directive" ADD COLUMN     "eventTime" JSONB,
ADD COLUMN     "forms" JSONB,
ADD COLUMN     "releasedAt" TIMESTAMP(3),
ADD COLUMN     "releasedBy" TEXT,
ADD COLUMN     "typeName" TEXT;

-- AlterTable
ALTER TABLE "ReportDemand" ADD COLUMN     "form" TEXT;

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
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "DirectiveRelation_pkey" PRIMARY KEY ("directiveId","position")
);

-- CreateIndex
CREATE INDEX "DirectiveRelation_targetId_idx" ON "DirectiveRelation"("targetId");

-- AddForeignKey
ALTER TABLE "DirectiveRelation" ADD CONSTRAINT "DirectiveRelation_directiveId_fkey" FOREIGN KEY ("directiveId") REFERENCES "Directive"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DirectiveRelation" ADD CONSTRAINT "DirectiveRelation_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Directive"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What was read is told from now on.
UPDATE "Directive" SET
  "typeName" = "reading" #>> '{typeName,value}',
  "eventTime" = NULLIF("reading" -> 'eventTime', 'null'::jsonb),
  "forms" = NULLIF("reading" -> 'forms', 'null'::jsonb);

UPDATE "ReportDemand" SET "form" = d."reading" -> 'reports' -> ("position" - 1) ->> 'form'
FROM "Directive" d WHERE d."id" = "ReportDemand"."directiveId";

INSERT INTO "DirectiveRelation" ("directiveId", "position", "how", "number", "issuedOn", "text", "spanStart", "spanEnd", "state")
SELECT d."id", r."at", r."value" ->> 'how', r."value" ->> 'number', r."value" ->> 'issuedOn', r."value" ->> 'text',
  (r."value" ->> 'start')::integer, (r."value" ->> 'end')::integer, 'open'
FROM "Directive" d, LATERAL jsonb_array_elements(
  CASE WHEN jsonb_typeof(d."reading" -> 'relations') = 'array' THEN d."reading" -> 'relations' ELSE '[]'::jsonb END
) WITH ORDINALITY AS r("value", "at");
