package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that closing follow-up needs: its time is over, and every visit and assessment was made for every centre.
 *
 * @param on the day
 * @param followUp the follow-up
 * @param done what was done, centre by centre
 * @param open the references of the step-backs that are open, and of the conditions of the handover that are unmet
 * @param parties the manager, and the interests of who acts
 */
public record ClosingInquiry(LocalDate on, FollowUp followUp, List<Done> done, List<String> open, Parties parties)
        implements Inquiry {

    /** Copies the lists. */
    public ClosingInquiry {
        done = List.copyOf(done);
        open = List.copyOf(open);
    }

    @Override
    public Gate<ClosingInquiry> gate() {
        return FollowUpGates.CLOSE;
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
