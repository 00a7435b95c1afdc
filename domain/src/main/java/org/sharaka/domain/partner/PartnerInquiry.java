package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/** The facts that the gates of a partner need ({@code rulebook.md}, section 1). */
public sealed interface PartnerInquiry extends Inquiry {

    /**
     * Before its profile is changed.
     *
     * @param on the day of the step
     * @param kind what it would be
     * @param seats the running seats it has
     */
    record Change(LocalDate on, PartnerKind kind, List<Seat> seats) implements PartnerInquiry {

        /** Copies the list. */
        public Change {
            seats = List.copyOf(seats);
        }

        @Override
        public Gate<Change> gate() {
            return PartnerGates.CHANGE;
        }
    }

    /**
     * Before its block is lifted.
     *
     * @param on the day of the step
     * @param parties the partner, and the interests of who would lift it
     * @param setBy who set the block
     * @param by who would lift it
     */
    record Unblocking(LocalDate on, Parties parties, UserId setBy, UserId by) implements PartnerInquiry {

        @Override
        public Gate<Unblocking> gate() {
            return PartnerGates.UNBLOCK;
        }
    }

    /**
     * Before it is put out of use.
     *
     * @param on the day of the step
     * @param seats the running seats that end with it
     * @param party the partner
     * @param running what it is engaged in
     * @param named the short references of what runs: of agreements, pledges, and the centres of mandates
     * @param parties the partner, and the interests of who acts; unknown in facts of before they were asked
     */
    record Deactivation(
            LocalDate on,
            List<Seat> seats,
            Party party,
            Set<Engagement> running,
            List<String> named,
            Fact<Parties> parties)
            implements PartnerInquiry {

        /** Copies the lists. */
        public Deactivation {
            seats = List.copyOf(seats);
            running = Set.copyOf(running);
            named = List.copyOf(named);
        }

        @Override
        public Gate<Deactivation> gate() {
            return PartnerGates.DEACTIVATE;
        }
    }

    /**
     * Before it is taken into use again.
     *
     * @param on the day of the step
     * @param party the partner
     * @param parties the partner, and the interests of who acts; unknown in facts of before they were asked
     */
    record Reactivation(LocalDate on, Party party, Fact<Parties> parties) implements PartnerInquiry {

        @Override
        public Gate<Reactivation> gate() {
            return PartnerGates.REACTIVATE;
        }
    }

    /**
     * Before it ends. A protective step: neither a block nor an interest stops it.
     *
     * @param on the day
     * @param partner which
     * @param partnerKind what it is
     * @param kind how it ends; unknown in a preview
     * @param document what shows it; unknown where nothing is handed in
     * @param successor who comes after it; unknown where nobody is named
     * @param running what it is engaged in, which keeps it from withdrawing
     * @param named the short references of what runs
     * @param recordedOn the day on which it is recorded; unknown in a preview, which takes the day of the end for it
     */
    record Ending(
            LocalDate on,
            PartnerId partner,
            PartnerKind partnerKind,
            Fact<PartnerEnd.Kind> kind,
            Fact<Document> document,
            Fact<Successor> successor,
            Set<Engagement> running,
            List<String> named,
            Fact<LocalDate> recordedOn)
            implements PartnerInquiry {

        /** Copies the lists. */
        public Ending {
            running = Set.copyOf(running);
            named = List.copyOf(named);
        }

        /** The last day on which a paper may have been drawn up that shows the end. */
        LocalDate latestPaper() {
            return recordedOn.onlyIf(on::isBefore).fold(day -> day, () -> on);
        }

        @Override
        public Gate<Ending> gate() {
            return PartnerGates.END;
        }
    }
}
