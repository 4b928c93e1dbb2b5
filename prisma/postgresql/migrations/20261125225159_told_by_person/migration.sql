-- CreateIndex
CREATE INDEX "BroadcastTarget_personId_idx" ON "BroadcastTarget"("personId");

-- CreateIndex
CREATE INDEX "BroadcastTarget_groupId_idx" ON "BroadcastTarget"("groupId");
