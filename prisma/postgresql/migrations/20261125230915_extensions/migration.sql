-- CreateTable
CREATE TABLE "Extension" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "dueId" TEXT NOT NULL,
    "askedUntil" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "waitingFor" TEXT,
    "askedBy" TEXT NOT NULL,
    "askedAt" TIMESTAMP(3) NOT NULL,
    "decidedBy" TEXT,
    "deciderId" TEXT,
    "decidedOn" TEXT,
    "decidedAt" TIMESTAMP(3),
    "grantedUntil" TEXT,
    "grantedDue" TIMESTAMP(3),
    "note" TEXT,

    CONSTRAINT "Extension_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Extension_waitingFor_key" ON "Extension"("waitingFor");

-- CreateIndex
CREATE INDEX "Extension_dueId_state_idx" ON "Extension"("dueId", "state");

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Extension" ADD CONSTRAINT "Extension_dueId_fkey" FOREIGN KEY ("dueId") REFERENCES "ReportDue"("id") ON DELETE CASCADE ON UPDATE CASCADE;
