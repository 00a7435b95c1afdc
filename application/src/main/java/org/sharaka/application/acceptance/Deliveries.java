package org.sharaka.application.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of deliveries; a project whose works have started has one. */
public interface Deliveries {

    /**
     * Adds a delivery at version 1.
     *
     * @param delivery a new one
     */
    void add(Delivery delivery);

    /**
     * Keeps a changed delivery; its version grows by one.
     *
     * @param delivery the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Delivery delivery, long version);

    /**
     * Finds the delivery of a project.
     *
     * @param project whose
     * @return nothing where works have not started
     */
    Optional<Versioned<Delivery>> find(ProjectId project);

    /**
     * A delivery that is there.
     *
     * @param project whose
     * @return the delivery
     * @throws Rejected.UnknownId where works have not started
     */
    default Versioned<Delivery> get(ProjectId project) {
        return find(project).orElseThrow(() -> new Rejected.UnknownId(project.value()));
    }

    /**
     * The deliveries of which something can fall due by a day, whatever the policy ({@link Delivery#duesFrom}); which
     * of it does is for {@link Delivery#dues} to say.
     *
     * @param to the last day
     * @return in the order they were added
     */
    List<Versioned<Delivery>> withDuesBy(LocalDate to);

    /**
     * The deliveries with a correction by which an acceptance would have been ruled otherwise
     * ({@link Delivery#changedVerdicts}).
     *
     * @return in the order they were added
     */
    List<Versioned<Delivery>> withChangedVerdicts();
}
