-- AlterTable
ALTER TABLE "Inbox" ADD COLUMN     "leaseOwner" TEXT,
ADD COLUMN     "leaseUntil" TIMESTAMP(3);

-- DropTable
DROP TABLE "ChatLease";
