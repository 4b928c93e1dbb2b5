-- CreateTable
CREATE TABLE "TableVersion" (
    "table" TEXT NOT NULL PRIMARY KEY,
    "version" TEXT NOT NULL
);

-- a version is drawn by lot: none comes again, not after a rollback nor in another copy of the database
INSERT INTO "TableVersion" ("table", "version")
VALUES ('Directive', hex(randomblob(16))), ('DirectiveRelation', hex(randomblob(16))), ('Unit', hex(randomblob(16))), ('Task', hex(randomblob(16))), ('ReportDemand', hex(randomblob(16)));
CREATE TRIGGER "Directive_version_insert" AFTER INSERT ON "Directive" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Directive', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "Directive_version_update" AFTER UPDATE ON "Directive" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Directive', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "Directive_version_delete" AFTER DELETE ON "Directive" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Directive', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "DirectiveRelation_version_insert" AFTER INSERT ON "DirectiveRelation" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('DirectiveRelation', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "DirectiveRelation_version_update" AFTER UPDATE ON "DirectiveRelation" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('DirectiveRelation', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "DirectiveRelation_version_delete" AFTER DELETE ON "DirectiveRelation" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('DirectiveRelation', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "Unit_version_insert" AFTER INSERT ON "Unit" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Unit', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "Unit_version_update" AFTER UPDATE ON "Unit" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Unit', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "Unit_version_delete" AFTER DELETE ON "Unit" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Unit', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "Task_version_insert" AFTER INSERT ON "Task" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Task', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "Task_version_update" AFTER UPDATE ON "Task" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Task', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "Task_version_delete" AFTER DELETE ON "Task" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Task', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "TaskDeadline_version_insert" AFTER INSERT ON "TaskDeadline" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Task', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "TaskDeadline_version_update" AFTER UPDATE ON "TaskDeadline" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Task', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "TaskDeadline_version_delete" AFTER DELETE ON "TaskDeadline" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('Task', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "ReportDemand_version_insert" AFTER INSERT ON "ReportDemand" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('ReportDemand', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "ReportDemand_version_update" AFTER UPDATE ON "ReportDemand" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('ReportDemand', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
CREATE TRIGGER "ReportDemand_version_delete" AFTER DELETE ON "ReportDemand" BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES ('ReportDemand', hex(randomblob(16))) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
END;
