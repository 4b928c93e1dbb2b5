-- CreateTable
CREATE TABLE "FileReading" (
    "id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "fileHash" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "resultHash" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),
    "leaseOwner" TEXT,
    "leaseUntil" TIMESTAMP(3),

    CONSTRAINT "FileReading_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FileReading_state_createdAt_idx" ON "FileReading"("state", "createdAt");

-- CreateIndex
CREATE INDEX "FileReading_fileHash_idx" ON "FileReading"("fileHash");
