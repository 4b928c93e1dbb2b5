-- CreateTable
CREATE TABLE "TableVersion" (
    "table" TEXT NOT NULL,
    "version" TEXT NOT NULL,

    CONSTRAINT "TableVersion_pkey" PRIMARY KEY ("table")
);

-- a version is drawn by lot: none comes again, not after a rollback nor in another copy of the database
INSERT INTO "TableVersion" ("table", "version")
VALUES ('Directive', gen_random_uuid()), ('DirectiveRelation', gen_random_uuid()), ('Unit', gen_random_uuid()), ('Task', gen_random_uuid()), ('ReportDemand', gen_random_uuid());
CREATE FUNCTION "new_table_version"() RETURNS trigger AS $$
BEGIN
    INSERT INTO "TableVersion" ("table", "version") VALUES (TG_ARGV[0], gen_random_uuid()) ON CONFLICT ("table") DO UPDATE SET "version" = excluded."version";
    RETURN NULL;
END
$$ LANGUAGE plpgsql;
CREATE TRIGGER "Directive_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Directive" FOR EACH STATEMENT EXECUTE FUNCTION "new_table_version"('Directive');
CREATE TRIGGER "DirectiveRelation_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "DirectiveRelation" FOR EACH STATEMENT EXECUTE FUNCTION "new_table_version"('DirectiveRelation');
CREATE TRIGGER "Unit_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Unit" FOR EACH STATEMENT EXECUTE FUNCTION "new_table_version"('Unit');
CREATE TRIGGER "Task_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Task" FOR EACH STATEMENT EXECUTE FUNCTION "new_table_version"('Task');
CREATE TRIGGER "TaskDeadline_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "TaskDeadline" FOR EACH STATEMENT EXECUTE FUNCTION "new_table_version"('Task');
CREATE TRIGGER "ReportDemand_version" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "ReportDemand" FOR EACH STATEMENT EXECUTE FUNCTION "new_table_version"('ReportDemand');
