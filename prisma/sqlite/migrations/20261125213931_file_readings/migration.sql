-- CreateTable
CREATE TABLE "FileReading" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "resultHash" TEXT,
    "createdAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    "leaseOwner" TEXT,
    "leaseUntil" DATETIME
);

-- CreateIndex
CREATE INDEX "FileReading_state_createdAt_idx" ON "FileReading"("state", "createdAt");

-- CreateIndex
CREATE INDEX "FileReading_fileHash_idx" ON "FileReading"("fileHash");
