-- AlterTable
ALTER TABLE "Broadcast" ADD COLUMN     "words" TEXT;

-- AlterTable
ALTER TABLE "Outbox" ADD COLUMN     "editOf" TEXT,
ADD COLUMN     "edited" JSONB,
ADD COLUMN     "mayHaveArrived" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "moves" JSONB,
ADD COLUMN     "personId" TEXT,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "rest" JSONB;

-- AlterTable
ALTER TABLE "Address" ADD COLUMN     "heardAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Invite" ADD COLUMN     "personId" TEXT;

-- CreateTable
CREATE TABLE "PlanUse" (
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "PlanUse_pkey" PRIMARY KEY ("channel","bot","month","lane")
);

-- CreateTable
CREATE TABLE "Seat" (
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("channel","bot","chatId")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "due" TIMESTAMP(3),
    "broadcastTargetId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "settledAt" TIMESTAMP(3),
    "outboxKey" TEXT,
    "reason" TEXT,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Note_key_key" ON "Note"("key");

-- CreateIndex
CREATE INDEX "Note_settledAt_idx" ON "Note"("settledAt");

-- CreateIndex
CREATE INDEX "BroadcastTarget_outboxKey_idx" ON "BroadcastTarget"("outboxKey");
