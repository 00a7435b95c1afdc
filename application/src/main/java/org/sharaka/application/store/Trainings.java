package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.training.Session;
import org.sharaka.domain.training.Training;

/** Out-port: the store of training registers, one for each centre. */
public interface Trainings extends Books<Training> {

    /** The sessions of all centres. */
    Entries<Training, Session> SESSIONS = new Entries<>(
            "session",
            training -> training.snapshot().sessions(),
            Session::id,
            Facets.of(Session.class)
                    .by("module", session -> session.offer().module())
                    .on(session -> session.offer().on()));

    /** The lists that the registers hold. */
    List<Entries<Training, ?>> LISTS = List.of(SESSIONS);

    /**
     * The register of a centre.
     *
     * @param centre which
     * @return an empty one at version 0 where nothing has been written
     */
    default Versioned<Training> of(CentreId centre) {
        return find(centre).orElseGet(() -> new Versioned<>(Training.of(centre), 0));
    }
}
