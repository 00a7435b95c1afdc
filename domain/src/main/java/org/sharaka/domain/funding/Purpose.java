package org.sharaka.domain.funding;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
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
        /** The support of the centre that a project left. */
        SUPPORT
    }

    /**
     * A purpose by its kind and id.
     *
     * @param kind which kind
     * @param id the id of the programme or project; not looked at for the pool
     * @return the purpose
     */
    static Purpose of(Kind kind, String id) {
        return switch (kind) {
            case POOL -> POOL;
            case PROGRAMME -> new OfProgramme(new ProgrammeId(id));
            case PROJECT -> new OfProject(new ProjectId(id));
            case SUPPORT -> new Support(new ProjectId(id));
        };
    }

    /**
     * One answer from each case.
     *
     * @param pool what to answer for the pool
     * @param programme what to answer for a programme
     * @param project what to answer for a project
     * @param support what to answer for the support of a project's centre
     * @param <R> the kind of answer
     * @return the answer
     */
    <R> R fold(
            Supplier<R> pool,
            Function<ProgrammeId, R> programme,
            Function<ProjectId, R> project,
            Function<ProjectId, R> support);

    /**
     * Its kind.
     *
     * @return the further down, the narrower
     */
    default Kind kind() {
        return fold(() -> Kind.POOL, id -> Kind.PROGRAMME, id -> Kind.PROJECT, id -> Kind.SUPPORT);
    }

    /**
     * The id of the programme or project.
     *
     * @return unknown for the pool
     */
    default Fact<String> about() {
        return fold(
                Fact::unknown,
                id -> Fact.known(id.value()),
                id -> Fact.known(id.value()),
                id -> Fact.known(id.value()));
    }

    /**
     * The project that it names, for itself or for the support of its centre.
     *
     * @return unknown for the pool and a programme
     */
    default Fact<ProjectId> ofAProject() {
        return fold(Fact::unknown, id -> Fact.unknown(), Fact::known, Fact::known);
    }

    /** Whatever the foundation needs it for. */
    record Pool() implements Purpose {
        @Override
        public <R> R fold(
                Supplier<R> pool,
                Function<ProgrammeId, R> programme,
                Function<ProjectId, R> project,
                Function<ProjectId, R> support) {
            return pool.get();
        }
    }

    /**
     * A programme.
     *
     * @param programme which
     */
    record OfProgramme(ProgrammeId programme) implements Purpose {
        /** Never null. */
        public OfProgramme {
            Objects.requireNonNull(programme);
        }

        @Override
        public <R> R fold(
                Supplier<R> pool,
                Function<ProgrammeId, R> ofProgramme,
                Function<ProjectId, R> project,
                Function<ProjectId, R> support) {
            return ofProgramme.apply(programme);
        }
    }

    /**
     * A project.
     *
     * @param project which
     */
    record OfProject(ProjectId project) implements Purpose {
        /** Never null. */
        public OfProject {
            Objects.requireNonNull(project);
        }

        @Override
        public <R> R fold(
                Supplier<R> pool,
                Function<ProgrammeId, R> programme,
                Function<ProjectId, R> ofProject,
                Function<ProjectId, R> support) {
            return ofProject.apply(project);
        }
    }

    /**
     * The support of the centre that a project left.
     *
     * @param project which
     */
    record Support(ProjectId project) implements Purpose {
        /** Never null. */
        public Support {
            Objects.requireNonNull(project);
        }

        @Override
        public <R> R fold(
                Supplier<R> pool,
                Function<ProgrammeId, R> programme,
                Function<ProjectId, R> ofProject,
                Function<ProjectId, R> support) {
            return support.apply(project);
        }
    }
}
