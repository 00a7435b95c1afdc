package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before follow-up is closed: its time is over, and every visit and assessment was made for every centre.
 *
 * @param on the day
 * @param followUp the follow-up
 * @param done what was done, centre by centre
 * @param parties the manager, and the interests of who acts
 */
public record ClosingInquiry(LocalDate on, FollowUp followUp, List<Done> done, Parties parties)
        implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "handover.close";

    /** Copies the list. */
    public ClosingInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(followUp);
        Objects.requireNonNull(parties);
        done = List.copyOf(done);
    }

    @Override
    public Ruling ruling() {
        return new Ruling(GATE, on, followUp.policy(), parties.before(on, List.of(complete())));
    }

    private Check complete() {
        if (on.isBefore(followUp.end())) {
            return Check.fail(FollowUpRules.VISIT, Reading.of(followUp.end()), Reading.of(on))
                    .because("running");
        }
        List<String> missing = done.stream()
                .flatMap(centre -> followUp.open(Set.copyOf(centre.visited()), centre.assessed()).stream())
                .map(DueFollowUp::word)
                .distinct()
                .toList();
        Reading asked = new Reading.Words(
                followUp.plan().stream().map(DueFollowUp::word).toList());
        return missing.isEmpty()
                ? Check.pass(FollowUpRules.VISIT, asked, asked)
                : Check.fail(FollowUpRules.VISIT, asked, new Reading.Words(missing));
    }

    /**
     * What was done at a centre by the day.
     *
     * @param visited the months for which it was visited
     * @param assessed the days of its counted assessments
     */
    public record Done(List<Integer> visited, List<LocalDate> assessed) {

        /** Copies the lists. */
        public Done {
            visited = List.copyOf(visited);
            assessed = List.copyOf(assessed);
        }
    }
}
