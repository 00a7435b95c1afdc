package org.sharaka.domain.training;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.PlainText;

/**
 * A training session for the people of a centre (S14).
 *
 * @param id its id
 * @param reference its short reference
 * @param offer what is taught, when and by whom
 * @param planned who recorded it
 * @param participants in the order they were enrolled
 */
public record Session(SessionId id, String reference, Offer offer, Act planned, List<Participant> participants) {

    /** Copies the participants. */
    public Session {
        participants = List.copyOf(participants);
    }

    Session with(List<Participant> all) {
        return new Session(id, reference, offer, planned, all);
    }

    boolean isCompletedBy(PersonId person, LocalDate day) {
        return !offer.on().isAfter(day)
                && participants.stream().anyMatch(one -> one.person().equals(person) && one.hasCompletedBy(day));
    }

    /**
     * What is taught, when and by whom.
     *
     * @param module the code of the module; unknown for another topic
     * @param topic in words, one line
     * @param on the day it is held; of several, the last
     * @param provider who gives it
     */
    public record Offer(Fact<String> module, String topic, LocalDate on, Provider provider) {

        /**
         * Checks the topic.
         *
         * @throws InvalidValue {@code value.text} at {@code /topic}
         */
        public Offer {
            String typed = topic;
            topic = Faults.within("/topic", () -> PlainText.line(typed, Person.LONGEST_LINE, "value.text"));
        }
    }
}
