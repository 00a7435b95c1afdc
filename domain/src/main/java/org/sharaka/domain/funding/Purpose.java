package org.sharaka.domain.funding;

import java.util.function.Function;
import java.util.function.Supplier;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.ProjectId;

/** What money is for. Purposes nest: pool ⊃ programme ⊃ project ⊃ support of the centre that it left (S1). */
public sealed interface Purpose {

    /** Whatever the foundation needs it for. */
    Purpose POOL = new Pool();

    /** The kinds of purposes, from the widest to the narrowest. */
    enum Kind {
        /** Whatever the foundation needs it for. */
        POOL,
        /** A programme. */
        PROGRAMME,
        /** A project. */
        PROJECT,
        /** The support of a centre. */
        SUPPORT
    }

    /**
     * A purpose by its kind and id.
     *
     * @param kind which kind
     * @param id the id of the programme, project or centre; not looked at for the pool
     * @return the purpose
     */
    static Purpose of(Kind kind, String id) {
        return switch (kind) {
            case POOL -> POOL;
            case PROGRAMME -> new OfProgramme(new ProgrammeId(id));
            case PROJECT -> new OfProject(new ProjectId(id));
            case SUPPORT -> new Support(new CentreId(id), Fact.unknown());
        };
    }

    /**
     * One answer from each case.
     *
     * @param pool what to answer for the pool
     * @param programme what to answer for a programme
     * @param project what to answer for a project
     * @param support what to answer for the support of a centre
     * @param <R> the kind of answer
     * @return the answer
     */
    <R> R fold(
            Supplier<R> pool,
            Function<ProgrammeId, R> programme,
            Function<ProjectId, R> project,
            Function<CentreId, R> support);

    /** {@return its kind; the further down, the narrower} */
    default Kind kind() {
        return fold(() -> Kind.POOL, id -> Kind.PROGRAMME, id -> Kind.PROJECT, id -> Kind.SUPPORT);
    }

    /**
     * {@return whether what is paid for it is paid under a support plan, where the rules of aid are asked too; true for
     * the support of a centre}
     */
    default boolean isPaidUnderAPlan() {
        return kind() == Kind.SUPPORT;
    }

    /** {@return the id of the programme, project or centre; unknown for the pool} */
    default Fact<String> about() {
        return fold(
                Fact::unknown,
                id -> Fact.known(id.value()),
                id -> Fact.known(id.value()),
                id -> Fact.known(id.value()));
    }

    /**
     * {@return the project that it names, for itself or as the one that left its centre; unknown for the pool, a
     * programme, and a centre that no project left}
     */
    default Fact<ProjectId> ofAProject() {
        return fold(Fact::unknown, id -> Fact.unknown(), Fact::known, id -> Fact.unknown());
    }

    /** Whatever the foundation needs it for. */
    record Pool() implements Purpose {
        @Override
        public <R> R fold(
                Supplier<R> pool,
                Function<ProgrammeId, R> programme,
                Function<ProjectId, R> project,
                Function<CentreId, R> support) {
            return pool.get();
        }
    }

    /**
     * A programme.
     *
     * @param programme which
     */
    record OfProgramme(ProgrammeId programme) implements Purpose {

        @Override
        public <R> R fold(
                Supplier<R> pool,
                Function<ProgrammeId, R> ofProgramme,
                Function<ProjectId, R> project,
                Function<CentreId, R> support) {
            return ofProgramme.apply(programme);
        }
    }

    /**
     * A project.
     *
     * @param project which
     */
    record OfProject(ProjectId project) implements Purpose {

        @Override
        public <R> R fold(
                Supplier<R> pool,
                Function<ProgrammeId, R> programme,
                Function<ProjectId, R> ofProject,
                Function<CentreId, R> support) {
            return ofProject.apply(project);
        }
    }

    /**
     * The support of a centre. Two are the same where they name the same centre: the project follows from it.
     *
     * @param centre which
     * @param project the project that left the centre; unknown where none did, or nobody has looked it up yet
     */
    record Support(CentreId centre, Fact<ProjectId> project) implements Purpose {

        @Override
        public Fact<ProjectId> ofAProject() {
            return project;
        }

        @Override
        public <R> R fold(
                Supplier<R> pool,
                Function<ProgrammeId, R> programme,
                Function<ProjectId, R> ofProject,
                Function<CentreId, R> support) {
            return support.apply(centre);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Support support && centre.equals(support.centre);
        }

        @Override
        public int hashCode() {
            return centre.hashCode();
        }
    }
}
