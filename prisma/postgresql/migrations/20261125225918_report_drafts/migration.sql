-- CreateTable
CREATE TABLE "ReportDraft" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "dueId" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "formVersion" INTEGER NOT NULL,
    "answers" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "note" TEXT,
    "byPerson" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "ReportDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReportDraft_assignmentId_state_idx" ON "ReportDraft"("assignmentId", "state");

-- AddForeignKey
ALTER TABLE "ReportDraft" ADD CONSTRAINT "ReportDraft_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportDraft" ADD CONSTRAINT "ReportDraft_dueId_fkey" FOREIGN KEY ("dueId") REFERENCES "ReportDue"("id") ON DELETE CASCADE ON UPDATE CASCADE;
