-- DropIndex
DROP INDEX "Directive_issuerCode_number_year_key";

-- AlterTable
ALTER TABLE "Directive" ADD COLUMN "numberKey" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Directive_numberKey_key" ON "Directive"("numberKey");
