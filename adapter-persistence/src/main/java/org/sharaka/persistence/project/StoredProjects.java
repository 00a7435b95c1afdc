package org.sharaka.persistence.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.project.ProjectQuery;
import org.sharaka.application.project.Projects;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Json;
import org.sharaka.persistence.text.SearchKey;

/** The projects of one transaction. */
public final class StoredProjects implements Projects {

    private static final Documents<Project.Snapshot> DOCUMENTS = Documents.of(Project.Snapshot.class);

    private final Handle handle;

    /**
     * The projects.
     *
     * @param handle of the transaction
     */
    public StoredProjects(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public void add(Project project) {
        bind(handle.createUpdate("""
                        INSERT INTO project (id, reference, model, stage, programme_id, region, field, search_key,
                                             document, version)
                        VALUES (:id, :reference, :model, :stage, :programme, :region, :field, :searchKey,
                                :document, 1)"""), project).execute();
        addExpiries(project);
    }

    @Override
    public long keep(Project project, long version) {
        int changed =
                bind(handle.createUpdate("""
                        UPDATE project
                        SET reference = :reference, model = :model, stage = :stage, programme_id = :programme,
                            region = :region, field = :field, search_key = :searchKey, document = :document,
                            version = version + 1
                        WHERE id = :id AND version = :version"""), project).bind("version", version).execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(project.id().value(), version);
        }
        handle.execute(
                "DELETE FROM project_expiry WHERE project_id = ?", project.id().value());
        addExpiries(project);
        return version + 1;
    }

    @Override
    public Optional<Versioned<Project>> find(ProjectId id) {
        return handle.createQuery("SELECT " + DocumentRow.COLUMNS + " FROM project WHERE id = :id")
                .bind("id", id.value())
                .mapTo(DocumentRow.class)
                .findOne()
                .map(StoredProjects::read);
    }

    @Override
    public List<Versioned<Project>> withPapersExpiringBetween(LocalDate from, LocalDate to) {
        return handle
                .createQuery("SELECT " + DocumentRow.COLUMNS + """
                         FROM project WHERE id IN
                        (SELECT project_id FROM project_expiry WHERE valid_until BETWEEN :from AND :to)
                        ORDER BY place""")
                .bind("from", from)
                .bind("to", to)
                .mapTo(DocumentRow.class)
                .stream()
                .map(StoredProjects::read)
                .toList();
    }

    @Override
    public Slice<Versioned<Project>, Long> list(ProjectQuery query) {
        List<String> conditions = new ArrayList<>(List.of("place > :after", SearchKey.HOLDS_ALL_WORDS));
        Map<String, Object> bound = new HashMap<>();
        bound.put("after", query.after().value().orElse(0L));
        bound.put("words", Json.list(FoldKey.words(query.words())));
        bound.put("limit", query.limit() + 1);
        Map<String, Fact<String>> columns = Map.of(
                "stage", named(query.stage()),
                "model", named(query.model()),
                "field", named(query.field()),
                "region", query.region().fold(region -> Fact.known(region.code()), Fact::unknown),
                "programme_id", query.programme().fold(programme -> Fact.known(programme.value()), Fact::unknown));
        columns.forEach((column, asked) -> asked.value().ifPresent(value -> {
            conditions.add(column + " = :" + column);
            bound.put(column, value);
        }));
        return DocumentRow.part(
                handle.createQuery("SELECT " + DocumentRow.COLUMNS + " FROM project WHERE "
                                + String.join(" AND ", conditions) + " ORDER BY place LIMIT :limit")
                        .bindMap(bound)
                        .mapTo(DocumentRow.class)
                        .list(),
                query.limit(),
                StoredProjects::read);
    }

    /** Writes the search keys of all anew. */
    public void renewKeys() {
        handle.createQuery("SELECT " + DocumentRow.COLUMNS + " FROM project").mapTo(DocumentRow.class).list().stream()
                .map(row -> read(row).value())
                .forEach(project -> handle.execute(
                        "UPDATE project SET search_key = ? WHERE id = ?",
                        key(project),
                        project.id().value()));
    }

    private void addExpiries(Project project) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO project_expiry (valid_until, project_id) VALUES (:day, :project)");
        project.expiring().stream()
                .flatMap(paper -> paper.validUntil().value().stream())
                .distinct()
                .forEach(day -> batch.bind("day", day)
                        .bind("project", project.id().value())
                        .add());
        batch.execute();
    }

    private static Fact<String> named(Fact<? extends Enum<?>> word) {
        return word.fold(known -> Fact.known(known.name()), Fact::unknown);
    }

    private static Versioned<Project> read(DocumentRow row) {
        return new Versioned<>(Project.restore(DOCUMENTS.read("project " + row.id(), row.document())), row.version());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Project project) {
        return statement
                .bind("id", project.id().value())
                .bind("reference", project.reference())
                .bind("model", project.model().name())
                .bind("stage", project.stage().name())
                .bind("programme", project.programme().value().map(ProgrammeId::value))
                .bind("region", project.brief().site().region().value().map(Region::code))
                .bind("field", project.brief().field().name())
                .bind("searchKey", key(project))
                .bind("document", DOCUMENTS.text(project.snapshot()));
    }

    private static String key(Project project) {
        return SearchKey.of(project.brief().name(), project.reference());
    }
}
