package org.sharaka.domain.training;

import java.util.List;
import org.sharaka.domain.centre.CentreId;

/**
 * The state of the training register of a centre.
 *
 * @param centre the centre
 * @param people those who work or worked there, of all its managers
 * @param sessions in the order they were recorded
 */
public record TrainingSnapshot(CentreId centre, List<Person> people, List<Session> sessions) {

    /** Copies the lists. */
    public TrainingSnapshot {
        people = List.copyOf(people);
        sessions = List.copyOf(sessions);
    }
}
