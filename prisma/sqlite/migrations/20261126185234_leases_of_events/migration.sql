-- AlterTable
ALTER TABLE "Inbox" ADD COLUMN "leaseOwner" TEXT;
ALTER TABLE "Inbox" ADD COLUMN "leaseUntil" DATETIME;

-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "ChatLease";
PRAGMA foreign_keys=on;
