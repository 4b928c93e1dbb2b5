-- CreateTable
CREATE TABLE "Extension" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "assignmentId" TEXT NOT NULL,
    "dueId" TEXT NOT NULL,
    "askedUntil" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "waitingFor" TEXT,
    "askedBy" TEXT NOT NULL,
    "askedAt" DATETIME NOT NULL,
    "decidedBy" TEXT,
    "deciderId" TEXT,
    "decidedOn" TEXT,
    "decidedAt" DATETIME,
    "grantedUntil" TEXT,
    "grantedDue" DATETIME,
    "note" TEXT,
    CONSTRAINT "Extension_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Extension_dueId_fkey" FOREIGN KEY ("dueId") REFERENCES "ReportDue" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Extension_waitingFor_key" ON "Extension"("waitingFor");

-- CreateIndex
CREATE INDEX "Extension_dueId_state_idx" ON "Extension"("dueId", "state");
