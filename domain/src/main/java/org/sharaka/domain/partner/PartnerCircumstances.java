package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;

/**
 * What the gates of a partner need to know beside it.
 *
 * @param by who acts for the foundation
 * @param interests what that person has declared
 * @param seats the running seats that the partner has on the committee
 * @param running what the partner is engaged in: of each kind the references
 * @param successor who is named to come after it; unknown where nobody is
 * @param today the day on which the step is recorded: no paper is dated later
 */
public record PartnerCircumstances(
        UserId by,
        List<Interest> interests,
        List<Seat> seats,
        Map<Engagement, List<String>> running,
        Fact<Successor> successor,
        LocalDate today) {

    /** Copies the lists. */
    public PartnerCircumstances {
        interests = List.copyOf(interests);
        seats = List.copyOf(seats);
        running = Map.copyOf(running);
    }

    /** The references of what runs, agreements first. */
    List<String> named() {
        return new TreeMap<>(running).values().stream().flatMap(List::stream).toList();
    }
}
