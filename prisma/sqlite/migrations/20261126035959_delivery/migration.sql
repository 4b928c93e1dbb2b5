-- AlterTable
ALTER TABLE "Address" ADD COLUMN "heardAt" DATETIME;

-- AlterTable
ALTER TABLE "Broadcast" ADD COLUMN "words" TEXT;

-- AlterTable
ALTER TABLE "Invite" ADD COLUMN "personId" TEXT;

-- CreateTable
CREATE TABLE "PlanUse" (
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("channel", "bot", "month", "lane")
);

-- CreateTable
CREATE TABLE "Seat" (
    "channel" TEXT NOT NULL,
    "bot" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "since" DATETIME NOT NULL,

    PRIMARY KEY ("channel", "bot", "chatId")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "unitId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "due" DATETIME,
    "broadcastTargetId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "settledAt" DATETIME,
    "outboxKey" TEXT,
    "reason" TEXT
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Outbox" (
    "sequence" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "chatKind" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "message" JSONB NOT NULL,
    "hasChoices" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "notBefore" DATETIME NOT NULL,
    "leaseOwner" TEXT,
    "leaseUntil" DATETIME,
    "failure" TEXT,
    "error" TEXT,
    "broadcastId" TEXT,
    "reminderId" TEXT,
    "personId" TEXT,
    "mayHaveArrived" BOOLEAN NOT NULL DEFAULT false,
    "moves" JSONB,
    "reason" TEXT,
    "editOf" TEXT,
    "edited" JSONB,
    "rest" JSONB,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME
);
INSERT INTO "new_Outbox" ("attempts", "broadcastId", "channel", "chatId", "chatKind", "createdAt", "error", "failure", "hasChoices", "id", "key", "lane", "leaseOwner", "leaseUntil", "message", "notBefore", "reminderId", "sentAt", "sequence", "state") SELECT "attempts", "broadcastId", "channel", "chatId", "chatKind", "createdAt", "error", "failure", "hasChoices", "id", "key", "lane", "leaseOwner", "leaseUntil", "message", "notBefore", "reminderId", "sentAt", "sequence", "state" FROM "Outbox";
DROP TABLE "Outbox";
ALTER TABLE "new_Outbox" RENAME TO "Outbox";
CREATE UNIQUE INDEX "Outbox_id_key" ON "Outbox"("id");
CREATE UNIQUE INDEX "Outbox_key_key" ON "Outbox"("key");
CREATE INDEX "Outbox_state_channel_lane_sequence_idx" ON "Outbox"("state", "channel", "lane", "sequence");
CREATE INDEX "Outbox_channel_chatId_state_sequence_idx" ON "Outbox"("channel", "chatId", "state", "sequence");
CREATE INDEX "Outbox_broadcastId_idx" ON "Outbox"("broadcastId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Note_key_key" ON "Note"("key");

-- CreateIndex
CREATE INDEX "Note_settledAt_idx" ON "Note"("settledAt");

-- CreateIndex
CREATE INDEX "BroadcastTarget_outboxKey_idx" ON "BroadcastTarget"("outboxKey");
